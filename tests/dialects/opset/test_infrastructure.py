"""Variables, held against OpenVINO."""

import itertools

import numpy as np
import pytest
from layers import Layer, agree_on_types, refusal

INITIAL = [
    ["f32[2,3]"], ["f32[?,3]"], ["f32[...]"], ["f32[2..6,3]"], ["dynamic[2,3]"], [np.zeros((2, 3), np.float32)],
    ["f32[2]"], [],
]  # fmt: skip
DECLARED = ["f32 2,3", "f32 ?,3", "f32 ...", "dynamic ...", "f16 2,3", "f32 1..4,3", "f32 4,3", "dynamic 2,3"]


def variable(initial: list, declared: str) -> Layer:
    kind, shape = declared.split(" ")
    return Layer("ReadValue", 6, initial, {"variable_id": "v", "variable_type": kind, "variable_shape": shape})


@pytest.mark.parametrize("initial, declared", [*itertools.product(INITIAL, DECLARED)])
def test_read_value(initial: list, declared: str):
    agree_on_types(variable(initial, declared))


def test_refusals():
    assert "does not hold the initial value" in refusal(variable(["f32[?,3]"], "f32 2,3"))
    assert "does not hold the initial value" in refusal(variable(["f32[2,3]"], "f16 2,3"))
