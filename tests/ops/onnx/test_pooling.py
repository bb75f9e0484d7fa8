"""Pools: pads that count and that do not, ceilings, dilations, indices."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X1, X2, X3 = data(2, 3, 9), data(2, 3, 7, 9), data(1, 2, 5, 6, 7)
PADDED = {"kernel_shape": [3, 2], "strides": [2, 3], "pads": [1, 0, 1, 1]}
CASES = [
    *forms("MaxPool", [X1], kernel_shape=[3], strides=[2], opsets=(1, 12)),
    *forms("MaxPool", [X3], kernel_shape=[2, 3, 2], opsets=(8, 11)),
    *forms("MaxPool", [X2], **PADDED, opsets=(8, 12), outputs=2),
    *forms("MaxPool", [X2], **PADDED, ceil_mode=1, opsets=(10,)),
    *forms("MaxPool", [X2], **PADDED, dilations=[2, 1], opsets=(10, 12)),
    *forms("MaxPool", [X2], **PADDED, storage_order=1, opsets=(12,), outputs=2),
    *forms(
        "MaxPool", [rng.integers(-9, 9, (1, 2, 6, 6)).astype(np.int8)], kernel_shape=[2, 2], opsets=(12,), label="i8"
    ),
    *(
        c
        for p in ("SAME_UPPER", "SAME_LOWER", "VALID")
        for c in forms("MaxPool", [X2], kernel_shape=[3, 2], strides=[2, 2], auto_pad=p, opsets=(12,))
    ),
    *forms("AveragePool", [X1], kernel_shape=[3], strides=[2], opsets=(7, 11)),
    *forms("AveragePool", [X3], kernel_shape=[2, 3, 2], opsets=(7,)),
    *(c for n in (0, 1) for c in forms("AveragePool", [X2], **PADDED, count_include_pad=n, opsets=(7, 11, 19))),
    *(
        c
        for n in (0, 1)
        for c in forms("AveragePool", [X2], **PADDED, count_include_pad=n, ceil_mode=1, opsets=(19,), by="onnx")
    ),
    *(
        case
        for pads in ([1, 1, 1, 1], [0, 1, 2, 1], [1, 0, 0, 2])
        for op, more in (("AveragePool", {"count_include_pad": 1}), ("LpPool", {"p": 1}), ("LpPool", {"p": 3}))
        for size in ((1, 2, 6, 7), (1, 2, 7, 8))
        for case in forms(
            op,
            [data(*size)],
            kernel_shape=[3, 3],
            strides=[2, 3],
            pads=pads,
            ceil_mode=1,
            opsets=(18,),
            label=f"ceil-{pads}-{size}",
            **more,
        )
    ),
    *forms("AveragePool", [X2], kernel_shape=[3, 2], dilations=[2, 2], opsets=(19,)),
    *(
        c
        for p in ("SAME_UPPER", "SAME_LOWER")
        for c in forms("AveragePool", [X2], kernel_shape=[3, 2], strides=[2, 2], auto_pad=p, opsets=(11,))
    ),
    *(c for op in ("GlobalAveragePool", "GlobalMaxPool") for c in forms(op, [X1], [X2], [X3], opsets=(1, 22))),
    *(c for p in (1, 2, 3) for c in forms("GlobalLpPool", [X2], p=p, opsets=(2,))),
    *(c for p in (1, 2, 3) for c in forms("LpPool", [X2], **PADDED, p=p, opsets=(2, 11, 18))),
    *forms(
        "MaxUnpool",
        [np.array([[[[1, 2], [3, 4]]]], np.float32), np.array([[[[5, 7], [13, 15]]]])],
        kernel_shape=[2, 2],
        strides=[2, 2],
        opsets=(9, 11),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
