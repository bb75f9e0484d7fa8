"""Conversions between element types, and of bits."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X = np.array([[-3.7, -0.5, 0.0], [0.5, 2.5, 100.2]], np.float32)
BITS = np.array([0, -0.0, 1.5, -2.25, 3.4e38, 1.2e-38, np.inf, -np.inf], np.float32)
NAMES = {"float16": np.float16, "int32": np.int32, "int64": np.int64, "int8": np.int8, "bool": np.bool_}


def number(kind: type) -> int:
    return onnx.helper.np_dtype_to_tensor_dtype(np.dtype(kind))


CASES = [
    *(c for name, kind in NAMES.items() for c in forms("Cast", [X], to=number(kind), opsets=(6, 13, 19), label=name)),
    *(
        c
        for name, kind in NAMES.items()
        for c in forms("Cast", [np.array([0, 1, -7, 100])], to=number(kind), opsets=(13,), label=f"i64-{name}")
    ),
    *forms("Cast", [X > 0], to=1, opsets=(9,), label="boolean"),
    *forms("CastLike", [X, np.array([1])], [X, data(2).astype(np.float16)], opsets=(15, 19)),
    OpCase("BitCast", [BITS], {"to": 6}, opset=26, expected=[BITS.view(np.int32)], label="bits"),
    OpCase("BitCast", [BITS.view(np.int32)], {"to": 1}, opset=26, expected=[BITS], rtol=0, atol=0, label="value"),
    OpCase(
        "BitCast",
        [np.array([1, 65535], np.uint16)],
        {"to": 5},
        opset=26,
        expected=[np.array([1, -1], np.int16)],
        label="u16",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
