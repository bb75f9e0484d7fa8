"""Constants, identities and dropout at inference."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X = data(2, 3)
CASES = [
    *forms("Identity", [X], [X > 0], [np.array([1, 2])], opsets=(1, 16)),
    *forms("Dropout", [X], opsets=(7, 10, 12)),
    *forms("Dropout", [X], opsets=(12, 13), outputs=2, label="mask"),
    *forms("Dropout", [X, np.float32(0.3), np.array(False)], opsets=(12,), outputs=2, constants=(1, 2)),
    *forms("Constant", [], value_floats=[1.0, 2.5], opsets=(12,)),
    *forms("Constant", [], value_int=7, opsets=(12,)),
    *forms("Constant", [], value=onnx.numpy_helper.from_array(data(2, 2)), opsets=(1, 13), label="tensor"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
