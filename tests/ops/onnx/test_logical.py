"""Logical operators."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


A, B = data(2, 3) > 0, data(3) > 0
CASES = [
    *(c for op in ("And", "Or", "Xor") for c in forms(op, [A, B], [A, A[:1]], opsets=(7,))),
    *forms("Not", [A], opsets=(1,)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
