"""Data moved about: slices, pads, tiles, splits, patches."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X = data(2, 3, 4, 5)
WHOLE = np.arange(24).reshape(2, 3, 4)


def ints(*items: int) -> np.ndarray:
    return np.array(items, np.int64)


CASES = [
    *forms("Concat", [X, data(2, 3, 1, 5)], axis=2, opsets=(4, 13)),
    *forms("Concat", [X, data(2, 3, 4, 2)], axis=-1, opsets=(11,)),
    *forms("Gather", [X, np.array([[0, -1], [2, 1]])], axis=1, opsets=(11, 13)),
    *forms("Gather", [WHOLE, np.int64(1)], [WHOLE, np.array([0, 1], np.int32)], opsets=(1, 13)),
    *forms("Transpose", [X], opsets=(1,)),
    *forms("Transpose", [X], perm=[2, 0, 3, 1], opsets=(13,)),
    *forms("Expand", [data(3, 1), ints(2, 1, 4)], [data(3, 1), ints(1)], opsets=(8, 13)),
    *forms("Expand", [data(3, 1), ints(2, 1, 4)], opsets=(13,), constants=(1,), label="constant"),
    *forms("ConstantOfShape", [ints(2, 3)], opsets=(9,)),
    *forms(
        "ConstantOfShape", [ints(2, 3)], value=onnx.numpy_helper.from_array(np.array([7])), opsets=(9,), label="value"
    ),
    *forms("Slice", [X], starts=[0, -3], ends=[2, 100], axes=[1, -1], opsets=(1,)),
    *forms("Slice", [X], starts=[1, 1], ends=[2, 3], opsets=(9,), label="no-axes"),
    *(
        case
        for constants in ((), (1, 2, 3, 4))
        for case in forms(
            "Slice",
            [X, ints(3, -1), ints(0, -100), ints(2, 3), ints(-1, -2)],
            [X, ints(0), ints(2)],
            opsets=(10, 13),
            constants=constants,
            label=f"{len(constants)}-",
        )
    ),
    *forms("Split", [X], axis=3, split=[1, 4], outputs=2, opsets=(2, 11)),
    *forms("Split", [X], axis=2, outputs=2, opsets=(11, 13), label="even"),
    *forms("Split", [X, ints(1, 4)], axis=-1, outputs=2, opsets=(13,)),
    *forms("Split", [X, ints(1, 4)], axis=-1, outputs=2, opsets=(13,), constants=(1,), label="constant"),
    *forms("Split", [X], axis=3, num_outputs=3, outputs=3, opsets=(18,)),
    *forms("Tile", [X, ints(1, 2, 1, 3)], opsets=(6, 13)),
    *forms("Tile", [X, ints(1, 2, 1, 3)], opsets=(6, 13), constants=(1,), label="constant"),
    *forms("ReverseSequence", [data(4, 3, 2), ints(1, 3, 4)], batch_axis=1, time_axis=0, opsets=(10,)),
    *forms("ReverseSequence", [data(3, 4, 2), ints(1, 3, 4)], batch_axis=0, time_axis=1, opsets=(10,)),
    *forms("Unique", [np.array([3, 1, 3, 2, 1], np.float32)], outputs=4, opsets=(11,)),
    *forms("Unique", [np.array([[3, 1], [1, 1], [3, 1]], np.float32)], axis=0, outputs=4, opsets=(11,)),
    *forms("Unique", [np.array([3, 1, 3, 2, 1], np.float32)], sorted=0, outputs=4, opsets=(11,)),
    *forms("Pad", [X], pads=[0, 1, 0, 2, 0, 0, 1, 0], value=1.5, opsets=(2,)),
    *(c for m in ("reflect", "edge") for c in forms("Pad", [X], pads=[0, 1, 2, 0, 0, 0, 1, 1], mode=m, opsets=(2,))),
    *forms("Pad", [X, ints(0, -1, 0, 2, 0, 0, 1, -1), np.float32(2)], opsets=(11, 18)),
    *forms("Pad", [X, ints(0, -1, 0, 2, 0, 0, 1, -1)], opsets=(13,), constants=(1,), label="constant"),
    *forms("Pad", [X, ints(0, -1, 0, 2, 0, 0, 1, -1), np.float32(2)], opsets=(18,), constants=(1,), label="value"),
    *forms("Pad", [X, ints(1, 0, 2, 3), None, ints(-1, 1)], opsets=(18,)),
    *forms("Pad", [X, ints(1, 0, 2, 3), None, ints(-1, 1)], opsets=(18,), constants=(1, 3), label="constant"),
    *(
        case
        for constants in ((), (1, 3))
        for case in forms(
            "Pad", [X, ints(2, 1, 3, 0), None, ints(2, -1)], mode="wrap", opsets=(19,), constants=constants
        )
    ),
    *forms(
        "Col2Im", [data(2, 12, 6), ints(4, 5), ints(2, 3)], strides=[2, 1], opsets=(18,), constants=(1, 2), by="onnx"
    ),
    OpCase(
        "Col2Im",
        [data(1, 10, 12), ints(3, 4, 5), ints(1, 1, 5)],
        opset=18,
        constants=(1, 2),
        by="onnx",
        label="3d",
    ),
    *forms(
        "Col2Im",
        [data(2, 6, 4), ints(7), ints(3)],
        strides=[2],
        pads=[1, 1],
        opsets=(18,),
        constants=(1, 2),
        by="onnx",
        label="1d",
    )[:1],
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
