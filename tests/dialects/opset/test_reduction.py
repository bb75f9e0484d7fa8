"""Reductions, held against OpenVINO."""

import itertools

import numpy as np
import pytest
from layers import Layer, agree_on_types, agree_on_values, refusal

from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp, ReduceProdOp, ReduceSumOp
from stepwell.dialects.opset.values import INFINITE, Bounds
from stepwell.dialects.types import ELEMENT_TYPES, tensor

NUMBERS = [("ReduceL1", 4), ("ReduceL2", 4), *((f"Reduce{n}", 1) for n in ("Max", "Mean", "Min", "Prod", "Sum"))]
BOOLEANS = [("ReduceLogicalAnd", 1), ("ReduceLogicalOr", 1)]


@pytest.mark.parametrize("name, version", [*NUMBERS, *BOOLEANS])
def test_element_types(name: str, version: int):
    data = "boolean[2,3]" if (name, version) in BOOLEANS else "f32[2,3]"
    for kind in ELEMENT_TYPES:
        agree_on_types(Layer(name, version, [f"{kind}[2,3]", np.array([1])], {"keep_dims": "true"}))
        if kind != "string":  # The runtime takes string axes for integers.
            agree_on_types(Layer(name, version, [data, f"{kind}[1]"], {"keep_dims": "true"}))


AXES = [
    np.array([1]), np.array(1), np.array([-1, 0]), np.array([1, 1]), np.array([1, -2]), np.array([3]),
    np.array([], np.int64), np.array([[0]]), "i64[1]", "i64[]", "i64[2]", "i64[?]", "i64[...]", "i64[2,2]", "f32[1]",
]  # fmt: skip


@pytest.mark.parametrize("keep", ["true", "false"])
def test_shapes(keep: str):
    for data, axes in itertools.product(("f32[2,?,1..4]", "f32[2,3]", "f32[]", "f32[...]"), AXES):
        agree_on_types(Layer("ReduceSum", 1, [data, axes], {"keep_dims": keep}))


@pytest.mark.parametrize("keep", ["true", "false"])
@pytest.mark.parametrize("name, version", NUMBERS)
def test_values(name: str, version: int, keep: str):
    x = np.array([[[1, -2], [3, 4.5], [0, 2]], [[-7, 1], [2, 2], [5, -1]]], np.float32)
    for axes in ([1], [0, -1], [0, 1, 2]):
        made = Layer(name, version, ["f32[2,3,2]", np.array(axes)], {"keep_dims": keep})
        agree_on_values(made, x)
    if name != "ReduceL2":
        whole = Layer(name, version, ["i32[2,3,2]", np.array([1])], {"keep_dims": keep})
        agree_on_values(whole, x.astype(np.int32))


@pytest.mark.parametrize("name, version", BOOLEANS)
def test_boolean_values(name: str, version: int):
    x = np.array([[True, False], [True, True], [False, False]])
    agree_on_values(Layer(name, version, ["boolean[3,2]", np.array([1])], {"keep_dims": "false"}), x)


SEGMENTS = [
    ["f32[2,3]", np.array([0, 0])],
    ["f32[2,3]", np.array([0, 1]), np.array(3)],
    ["f32[2,3]", "i64[2]", "i64[]"],
    ["f32[2,3]", np.array([0, 1]), np.array(-1)],
    ["f32[2,3]", "i64[3]"],
    ["f32[...]", np.array([0, 1])],
    ["f32[2,3]", "i64[2,1]"],
    ["f32[2,3]", np.array([0, 1]), "i64[1]"],
    ["f32[?,3]", np.array([0, 4])],
    ["boolean[2,3]", np.array([0, 1])],
]


@pytest.mark.parametrize("inputs", SEGMENTS)
def test_segment_types(inputs: list):
    agree_on_types(Layer("SegmentMax", 16, inputs, {"fill_mode": "zero"}))


@pytest.mark.parametrize("fill", ["zero", "lowest"])
@pytest.mark.parametrize("count", [[], [np.array(2)], [np.array(5)]])
def test_segment_values(fill: str, count: list):
    x = np.array([[1, -2], [3, 4], [-5, -6]], np.float32)
    agree_on_values(Layer("SegmentMax", 16, ["f32[3,2]", np.array([0, 0, 3]), *count], {"fill_mode": fill}), x)


def test_refusals():
    keep = {"keep_dims": "true"}
    assert "axis 2 is out of range" in refusal(Layer("ReduceSum", 1, ["f32[2,3]", np.array([2])], keep))
    assert "a scalar has no axis to keep" in refusal(Layer("ReduceSum", 1, ["f32[]", np.array([0])], keep))
    assert "neither a scalar nor a list" in refusal(Layer("ReduceSum", 1, ["f32[2]", "i64[1,1]"], keep))
    assert "element type boolean" in refusal(Layer("ReduceSum", 1, ["boolean[2]", np.array([0])], keep))
    zero = {"fill_mode": "zero"}
    assert "not in order" in refusal(Layer("SegmentMax", 16, ["f32[2]", np.array([1, 0])], zero))
    assert "not as many segment ids" in refusal(Layer("SegmentMax", 16, ["f32[2]", "i64[3]"], zero))
    assert "the data is a scalar" in refusal(Layer("SegmentMax", 16, ["f32[]", "i64[1]"], zero))


def test_bounds():
    """By hand: one size between 2 and 5, one without upper bound."""
    x, axis = Bounds(np.array([2, 1]), np.array([5, INFINITE])), Bounds(np.array([0]), np.array([0]))
    operands = [ParameterOp.typed(tensor("i64", (n,))).results[0] for n in (2, 1)]
    for cls, lo, hi in [
        (ReduceSumOp, 3, INFINITE),
        (ReduceProdOp, 2, INFINITE),
        (ReduceMaxOp, 2, INFINITE),
        (ReduceMinOp, 1, 5),
    ]:
        found = cls.of(*operands).bounds(x, axis)
        assert (int(found.lo), int(found.hi)) == (lo, hi), cls
