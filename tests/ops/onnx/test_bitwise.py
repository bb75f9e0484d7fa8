"""Bitwise operators and shifts, those beyond the width included."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


A, B = np.array([[1, -2, 3], [40, 5, -6]], np.int32), np.array([7, -8, 9], np.int32)
SHIFTS = np.array([[1, 33, -1], [0, 31, 32]], np.int32)
U = np.array([1, 2, 200], np.uint8)
CASES = [
    *(
        c
        for op in ("BitwiseAnd", "BitwiseOr", "BitwiseXor")
        for c in forms(op, [A, B], [A, B[:1]], opsets=(18,), by="onnx")
    ),
    *forms("BitwiseNot", [A], [U], opsets=(18,), by="onnx"),
    *forms("BitShift", [U, np.array([1, 2, 3], np.uint8)], direction="LEFT", opsets=(11,)),
    *forms("BitShift", [U, np.array([1, 2, 3], np.uint8)], direction="RIGHT", opsets=(11,)),
    *forms(
        "BitShift",
        [A, SHIFTS],
        direction="LEFT",
        opsets=(28,),
        expected=[np.array([[2, 0, 0], [40, -(2**31), 0]], np.int32)],
    ),
    *forms(
        "BitShift",
        [A, SHIFTS],
        direction="RIGHT",
        opsets=(28,),
        expected=[np.array([[0, -1, 0], [40, 0, -1]], np.int32)],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
