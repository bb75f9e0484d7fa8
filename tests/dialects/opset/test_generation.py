"""Ranges, identity matrices and random tensors, held against OpenVINO."""

import numpy as np
import pytest
from layers import Layer, agree_on_types, agree_on_values, refusal

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.generation import MultinomialOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.payload import Values
from stepwell.dialects.types import ELEMENT_TYPES, tensor


def i(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def n(value: int) -> np.ndarray:
    return np.array(value, np.int64)


f = np.float32
RANGE = [
    [n(0), n(5), n(2)], [n(5), n(0), n(-2)], [n(0), n(5), n(-1)], [n(0), n(5), n(0)], ["i64[]", "i64[]", "i64[]"],
    ["i64[1]", "i64[]", "i64[]"], [i(0), n(5), n(1)], ["f32[]", f(5), f(1)], [f(0.5), f(5), f(1.5)], [f(0), n(5), n(1)],
    ["i64[...]", "i64[]", n(1)], ["boolean[]", n(5), n(1)], ["i32[]", "i64[]", "i64[]"],
    ["dynamic[]", "i64[]", "i64[]"],
    [f("nan"), f(5), f(1)], [f(0), f("inf"), f(1)], [f(0.9), f(5.7), f(1.6)],
]  # fmt: skip


def test_range_types():
    for inputs in RANGE:
        agree_on_types(Layer("Range", 1, inputs))
        for kind in ("f32", "i64", "u8", "boolean"):
            agree_on_types(Layer("Range", 4, inputs, {"output_type": kind}))


@pytest.mark.parametrize("kind", ["f32", "i64", "i32"])
def test_range_values(kind: str):
    """Of constants: computed by OpenVINO's reference. Its CPU plugin counts a step away from stop, and does not cut."""
    for start, stop, step in ((0, 5, 2), (5, 0, -2), (0, 5, -1), (0.9, 5.7, 1.6), (-1.5, 1.5, 0.5)):
        if kind == "f32" or abs(step) >= 1:
            agree_on_values(Layer("Range", 4, [f(start), f(stop), f(step)], {"output_type": kind}))
    agree_on_values(Layer("Range", 1, ["i64[]", "i64[]", "i64[]"]), n(3), n(-4), n(-3))


EYE = [
    [n(3), n(4), n(0)], [i(3), i(4), i(0)], [n(3), n(4), n(0), i(2, 5)], ["i64[]", "i64[]", "i64[]"], [n(-1), n(4),
    n(0)],
    ["i64[1]", "i64[]", "i64[]", "i64[3]"], ["i64[2]", n(1), n(0)], [n(3), n(4), n(0), i()], ["i64[...]", n(4), n(0)],
    [n(3), n(4), n(0), "i64[?]"], [n(3), n(4), n(0), n(2)], [n(3), n(4), n(0), i(-1)], ["f32[]", n(4), n(0)],
    [n(3), np.array(4, np.int32), n(0)], ["dynamic[]", n(4), n(0)],
]  # fmt: skip


def test_eye():
    for inputs in EYE:
        agree_on_types(Layer("Eye", 9, inputs, {"output_type": "f32"}))
    for kind in ELEMENT_TYPES:
        agree_on_types(Layer("Eye", 9, EYE[0], {"output_type": kind}))
    for diagonal in (-1, 0, 2):
        inputs = ["i64[]", n(4), n(diagonal), i(2)]
        agree_on_values(Layer("Eye", 9, inputs, {"output_type": "f32"}), n(3))


RANDOM = [
    [i(2, 3), f(0), f(1)], [i(2, 3), n(0), n(5)], ["i64[3]", f(0), f(1)], ["i64[?]", f(0), f(1)], [n(3), f(0), f(1)],
    [i(2), np.array([0], f), np.array([1], f)], [i(2), "f32[2]", f(1)], [i(2), "f32[...]", f(1)], ["f32[2]", f(0),
    f(1)],
    [i(2), f(1), f(0)], [i(2), f(1), f(1)], [i(-1), f(0), f(1)], [i(2), "f32[]", "f16[]"], [i(2), "f32[?]", "f32[1]"],
    [i(2), "dynamic[]", f(1)], [i(2), "f32[1,1]", f(1)],
]  # fmt: skip


def test_random_uniform_types():
    for inputs in RANDOM:
        for kind in ("f32", "i64"):
            agree_on_types(Layer("RandomUniform", 8, inputs, {"output_type": kind, "op_seed": "0", "global_seed": "1"}))


MULTINOMIAL = [
    ["f32[2,5]", n(3)], ["f32[5]", n(3)], ["f32[2,5]", i(3)], ["f32[2,5]", "i64[]"], ["f32[...]", n(3)],
    ["i32[2,5]", n(3)], ["f32[2,5]", f(3)], ["f32[2,5]", i(3, 4)], ["f32[?,5]", n(3)], ["f32[2,5]", n(-1)],
    ["f32[2,5]", "i64[1,1]"], ["dynamic[2,5]", "i64[...]"],
]  # fmt: skip


def test_multinomial_types():
    for inputs in MULTINOMIAL:
        agree_on_types(
            Layer("Multinomial", 13, inputs, {"convert_type": "i64", "with_replacement": "true", "log_probs": "false"})
        )
    probs = ParameterOp.typed(tensor("f32", (2, 5))).results[0]
    seven = ConstantOp.holding(Values(n(7))).results[0]
    with pytest.raises(InferenceError, match="7 samples of 5 classes without replacement"):
        MultinomialOp.of(probs, seven, convert_type="i64", with_replacement=False, log_probs=False)
    with pytest.raises(InferenceError, match="convert_type is neither"):
        MultinomialOp.of(probs, seven, convert_type="f32", with_replacement=True, log_probs=False)


def test_refusals():
    kind = {"output_type": "f32"}
    assert "step is zero" in refusal(Layer("Range", 4, RANGE[3], kind))
    assert "start is not a scalar" in refusal(Layer("Range", 4, RANGE[5], kind))
    assert "stop is not finite" in refusal(Layer("Range", 4, RANGE[15], kind))
    assert "booleans are not numbers" in refusal(Layer("Range", 4, RANGE[11], kind))
    assert "a size is negative" in refusal(Layer("Eye", 9, EYE[4], kind))
    assert "num_rows is not one number" in refusal(Layer("Eye", 9, EYE[6], kind))
    assert "batch_shape is not a list" in refusal(Layer("Eye", 9, EYE[10], kind))
    assert "min_val is not below max_val" in refusal(Layer("RandomUniform", 8, RANDOM[9], kind))
    assert "not of output_type" in refusal(Layer("RandomUniform", 8, RANDOM[1], kind))
