"""Convolutions: pads, strides, dilations, groups, and what a transposed one cuts off."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X1, X2, X3 = data(2, 4, 9), data(2, 4, 7, 8), data(1, 2, 4, 5, 6)
W1, W2, B = data(6, 4, 3), data(6, 4, 3, 3), data(6)
T = data(2, 3, 5, 4)
CASES = [
    *forms("Conv", [X1, W1, B], [X2, W2], [X3, data(3, 2, 2, 3, 2)], opsets=(1, 11), atol=1e-4, constants=(1,)),
    *forms(
        "Conv",
        [X2, W2, B],
        constants=(1, 2),
        pads=[1, 0, 2, 1],
        strides=[2, 1],
        dilations=[1, 2],
        opsets=(11, 22),
        atol=1e-4,
    ),
    *forms("Conv", [X2, W2], auto_pad="", pads=[1, 0, 0, 2], opsets=(11,), atol=1e-4, constants=(1,), label="no name"),
    *forms("Conv", [X2, data(6, 2, 3, 3), B], group=2, kernel_shape=[3, 3], opsets=(11,), atol=1e-4, constants=(1,)),
    *forms("Conv", [X2, data(8, 1, 3, 2)], group=4, constants=(1,), opsets=(11,), atol=1e-4),
    *(
        c
        for p in ("SAME_UPPER", "SAME_LOWER", "VALID")
        for c in forms("Conv", [X2, W2], auto_pad=p, strides=[2, 3], opsets=(11,), atol=1e-4, constants=(1,))
    ),
    *forms(
        "ConvTranspose",
        [T, W2[:3, :2].copy(), data(2)],
        [X1[:, :3].copy(), W1[:3].copy()],
        opsets=(1, 11),
        atol=1e-4,
        constants=(1,),
    ),
    *forms(
        "ConvTranspose",
        [T, data(3, 2, 3, 3)],
        strides=[3, 2],
        pads=[1, 0, 2, 1],
        output_padding=[1, 0],
        opsets=(11,),
        atol=1e-4,
        constants=(1,),
    ),
    *forms(
        "ConvTranspose",
        [T, data(3, 2, 3, 3)],
        strides=[3, 2],
        dilations=[2, 1],
        opsets=(11,),
        atol=1e-4,
        constants=(1,),
    ),
    *forms(
        "ConvTranspose",
        [data(1, 4, 3, 3), data(4, 2, 2, 2)],
        group=2,
        strides=[2, 2],
        opsets=(11,),
        atol=1e-4,
        constants=(1,),
    ),
    *forms(
        "ConvTranspose",
        [T, data(3, 2, 3, 3)],
        strides=[3, 2],
        output_shape=[16, 8],
        opsets=(11,),
        atol=1e-4,
        constants=(1,),
    ),
    *forms(
        "ConvTranspose",
        [T, data(3, 2, 3, 3)],
        strides=[3, 2],
        output_shape=[14, 8],
        opsets=(11,),
        atol=1e-4,
        constants=(1,),
    ),
    *(
        case
        for p in ("SAME_UPPER", "SAME_LOWER")
        for case in forms(
            "ConvTranspose",
            [T, data(3, 2, 3, 3)],
            strides=[2, 2],
            auto_pad=p,
            opsets=(11,),
            atol=1e-4,
            constants=(1,),
            by="onnx",
        )
    ),
    *forms(
        "DeformConv",
        [data(1, 4, 6, 6), data(2, 2, 3, 3), 0.7 * data(1, 36, 4, 4), data(2), abs(data(1, 18, 4, 4))],
        [data(1, 4, 6, 6), data(2, 2, 3, 3), 0.7 * data(1, 36, 4, 4)],
        group=2,
        offset_group=2,
        kernel_shape=[3, 3],
        opsets=(19,),
        atol=1e-4,
        constants=(1,),
    ),
    *(
        case
        for activation in ("none", "silu")
        for case in forms(
            "CausalConvWithState",
            [data(2, 3, 5), data(3, 1, 4), data(3), data(2, 3, 3)],
            [data(2, 3, 5), data(3, 1, 4)],
            activation=activation,
            constants=(1,),
            outputs=2,
            opsets=(27,),
            by="onnx",
        )
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
