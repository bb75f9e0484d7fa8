"""Constants, identities and dropout at inference."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X = data(2, 3)
CASES = [
    *forms("Identity", [X], [X > 0], [np.array([1, 2])], opsets=(1, 16)),
    *forms("Dropout", [X], opsets=(7, 10, 12)),
    *forms("Dropout", [X], opsets=(12, 13), outputs=2, label="mask"),
    *forms("Dropout", [X, np.float32(0.3), np.array(False)], opsets=(12,), outputs=2, constants=(1, 2)),
    *forms("Dropout", [X, np.float32(0.3), np.array(False)], opsets=(12, 22), outputs=2, label="not training"),
    *forms("Dropout", [X, np.float32(0), np.array(True)], opsets=(12, 22), outputs=2, label="of nothing"),
    *forms("Dropout", [X, np.float32(0), np.array(True)], constants=(2,), outputs=2, label="of nothing known"),
    *forms("Dropout", [X, None, np.array(False)], outputs=2, label="default ratio"),
    *forms("Constant", [], value_floats=[1.0, 2.5], opsets=(12,)),
    *forms("Constant", [], value_int=7, opsets=(12,)),
    *forms("Constant", [], value=onnx.numpy_helper.from_array(data(2, 2)), opsets=(1, 13), label="tensor"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


@pytest.mark.parametrize("of", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("constants", [(), (1, 2)])
def test_dropout_in_training(of: type, constants: tuple[int, ...]):
    """What stays is divided by the share that stays; the mask says what it is."""
    given = [data(100, 80, of=of), np.float32(0.75), np.array(True)]
    case = OpCase("Dropout", given, {"seed": 5}, outputs=2, constants=constants, opset=13)
    out, mask = converted(case.model(), case.feeds())
    assert mask.dtype == bool and abs(mask.mean() - 0.25) < 0.02
    np.testing.assert_allclose(out, np.where(mask, given[0] * 4, 0), rtol=1e-3)


def test_dropout_of_the_first_operator_set_trains_unless_told_otherwise():
    case = OpCase("Dropout", [data(100, 80)], {"ratio": 0.25}, outputs=2, opset=6)
    out, mask = converted(case.model(), case.feeds())
    assert mask.dtype == np.float32 and abs(mask.mean() - 0.75) < 0.02
    np.testing.assert_allclose(out, mask * case.inputs[0] / 0.75, rtol=1e-3)
