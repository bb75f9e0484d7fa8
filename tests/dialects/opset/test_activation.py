"""Activations, held against OpenVINO."""

import numpy as np
import pytest
from layers import Layer, agree_on_types, agree_on_values, refusal

from stepwell.dialects.types import ELEMENT_TYPES

ROWS = [
    ("Clamp", 1, {"min": "-1.5", "max": "1.5"}),
    ("Elu", 1, {"alpha": "0.7"}),
    ("Exp", 1, {}),
    ("Gelu", 2, {}),
    ("Gelu", 7, {"approximation_mode": "ERF"}),
    ("Gelu", 7, {"approximation_mode": "TANH"}),
    ("HSigmoid", 5, {}),
    ("HSwish", 4, {}),
    ("LogSoftmax", 5, {"axis": "-1"}),
    ("Mish", 4, {}),
    ("ReLU", 1, {}),
    ("Sigmoid", 1, {}),
    ("SoftMax", 1, {"axis": "1"}),
    ("SoftMax", 8, {"axis": "-2"}),
    ("SoftPlus", 4, {}),
    ("SoftSign", 9, {}),
    ("Swish", 4, {}),
]
X = np.array([[-30, -2.5, -1, -0.1], [0, 0.5, 1.5, 30]], np.float32)


@pytest.mark.parametrize("name, version, data", ROWS)
def test_one_operand(name: str, version: int, data: dict):
    for kind in ELEMENT_TYPES:
        agree_on_types(Layer(name, version, [f"{kind}[2,3]"], data))
    agree_on_types(Layer(name, version, ["f32[...]"], data))
    agree_on_types(Layer(name, version, ["f32[?,1..4]"], data))
    agree_on_values(Layer(name, version, ["f32[2,4]"], data), X)


@pytest.mark.parametrize("axis", [-4, -3, -1, 0, 2, 3])
@pytest.mark.parametrize("name, version", [("LogSoftmax", 5), ("SoftMax", 1), ("SoftMax", 8)])
def test_axis(name: str, version: int, axis: int):
    for shape in ("2,3,4", "", "..."):
        agree_on_types(Layer(name, version, [f"f32[{shape}]"], {"axis": str(axis)}))


TYPES = [
    ("PReLU", 1, ["f32[2,3]", "f16[7]"]),
    ("PReLU", 1, ["f32[...]", "f32[3]"]),
    ("HardSigmoid", 1, ["f32[2,?]", "f32[]", "f32[?]"]),
    ("HardSigmoid", 1, ["f32[2,?]", "f32[...]", "f32[]"]),
    ("Selu", 1, ["dynamic[2]", "f32[]", "f32[2]"]),
    ("Selu", 1, ["f32[2,?]", "f32[1]", "dynamic[]"]),
    ("Swish", 4, ["f32[2,?]", "f32[...]"]),
    ("Clamp", 1, ["f32[2]"]),
]


@pytest.mark.parametrize("name, version, inputs", TYPES)
def test_types(name: str, version: int, inputs: list):
    agree_on_types(Layer(name, version, inputs, {"min": "1", "max": "1"}))


@pytest.mark.parametrize(
    "name, version, others",
    [
        ("HardSigmoid", 1, [np.float32(0.3), np.float32(0.4)]),
        ("Selu", 1, [np.array([1.6], np.float32), np.array([1.1], np.float32)]),
        ("Swish", 4, [np.float32(0.7)]),
        ("PReLU", 1, [np.float32(0.1)]),
        ("PReLU", 1, [np.array([0.1, 0.2, 0.3, 0.4], np.float32)]),
        ("PReLU", 1, [np.array([[0.1], [0.2]], np.float32)]),
    ],
)
def test_values(name: str, version: int, others: list):
    agree_on_values(Layer(name, version, ["f32[2,4]", *others]), X)


@pytest.mark.parametrize("slope", [3, 4])
def test_prelu_slope_is_per_channel_where_it_fits(slope: int):
    data = np.linspace(-3, 3, 24, dtype=np.float32).reshape(2, 3, 4)
    agree_on_values(Layer("PReLU", 1, ["f32[2,3,4]", np.arange(1, slope + 1, dtype=np.float32)]), data)


def test_integers():
    x = np.array([-3, -1, 0, 1, 3], np.int32)
    for name, data in (("Clamp", {"min": "-1.5", "max": "1.5"}), ("ReLU", {})):
        agree_on_values(Layer(name, 1, ["i32[5]"], data), x)


def test_refusals():
    assert "min is above max" in refusal(Layer("Clamp", 1, ["f32[2]"], {"min": "2", "max": "1"}))
    assert "min is above max" in refusal(Layer("Clamp", 1, ["f32[2]"], {"min": "nan", "max": "1"}))
    assert "alpha or beta is not a scalar" in refusal(Layer("HardSigmoid", 1, ["f32[2]", "f32[1]", "f32[]"]))
    assert "element types differ" in refusal(Layer("HardSigmoid", 1, ["f32[2]", "f16[]", "f32[]"]))
    assert "element types differ" in refusal(Layer("Selu", 1, ["f32[2]", "f16[]", "f32[]"]))
    assert "element types differ" in refusal(Layer("Swish", 4, ["f32[2]", "f16[]"]))
    assert "beta is not a scalar" in refusal(Layer("Swish", 4, ["f32[2]", "f32[1]"]))
    assert "axis 2 is out of range for rank 2" in refusal(Layer("SoftMax", 8, ["f32[2,2]"], {"axis": "2"}))
    assert "axis -1 is negative" in refusal(Layer("SoftMax", 1, ["f32[2,2]"], {"axis": "-1"}))
    assert "element type i32 is not allowed" in refusal(Layer("Mish", 4, ["i32[2]"]))
