"""Selection and search, held against OpenVINO."""

import itertools

import numpy as np
import pytest
from layers import Layer, agree_on_types, agree_on_values, refusal

from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.values import Bounds
from stepwell.dialects.types import tensor

SELECT = [
    ["boolean[2,3]", "f32[2,3]", "f32[2,3]"], ["boolean[]", "f32[2,3]", "f32[1,3]"],
    ["boolean[2,3]", "f32[]", "f32[3]"],
    ["boolean[...]", "f32[2,3]", "f32[2,3]"], ["boolean[2,3]", "f32[...]", "f32[2,3]"],
    ["boolean[2,3]", "f32[2,3]", "f32[...]"], ["boolean[4,2,3]", "f32[2,3]", "f32[2,1]"],
    ["boolean[?,3]", "f32[2,3]", "f32[?,3]"], ["boolean[2]", "f32[2,3]", "f32[2]"], ["f32[2]", "f32[2]", "f32[2]"],
    ["boolean[2,3]", "f32[2,3]", "i32[2,3]"], ["dynamic[2,3]", "dynamic[2,3]", "f32[2,3]"],
    ["boolean[1..3]", "i64[2..4]", "i64[?]"],
]  # fmt: skip


@pytest.mark.parametrize("mode", ["numpy", "none", "pdpd"])
def test_select_types(mode: str):
    for inputs in SELECT:
        agree_on_types(Layer("Select", 1, inputs, {"auto_broadcast": mode}))


def test_select_values():
    cond = np.array([[True, False, True], [False, False, True]])
    a, b = np.arange(6, dtype=np.float32).reshape(2, 3), np.array([10, 20, 30], np.float32)
    agree_on_values(Layer("Select", 1, ["boolean[2,3]", "f32[2,3]", "f32[3]"], {"auto_broadcast": "numpy"}), cond, a, b)


BUCKETIZE = [
    ["f32[2,3]", "f32[4]"], ["f32[...]", "i64[4]"], ["f32[2]", "f32[2,2]"], ["f32[2]", "f32[]"],
    ["f32[2,?]", "f32[...]"],
    ["boolean[2]", "f32[1]"], ["f32[2]", "boolean[1]"],
]  # fmt: skip
SEARCH = [
    ["f32[5]", "f32[2,3]"], ["f32[2,5]", "f32[2,3]"], ["f32[2,5]", "f32[3]"], ["f32[...]", "f32[3]"],
    ["f32[]", "f32[3]"],
    ["f32[2,5]", "f32[...]"], ["f32[2,5]", "f32[3,4]"], ["f32[?,5]", "f32[2,?]"], ["f32[5]", "i32[3]"],
    ["f32[5]", "f32[]"], ["f32[2,5]", "f32[]"], ["f32[1,5]", "f32[2,3]"], ["dynamic[5]", "f32[2]"],
    ["f32[1..3,5]", "f32[2..4,3]"],
]  # fmt: skip
NONZERO = ["f32[2,3]", "boolean[?,3]", "i8[...]", "f32[]", "f32[1..3,2..4]", "f32[2..,3]", "f32[0,3]", "dynamic[3]"]


@pytest.mark.parametrize("kind", ["i64", "i32", "f32"])
def test_search_types(kind: str):
    for inputs in BUCKETIZE:
        agree_on_types(Layer("Bucketize", 3, inputs, {"output_type": kind, "with_right_bound": "true"}))
    for inputs in SEARCH:
        agree_on_types(Layer("SearchSorted", 15, inputs, {"output_type": kind, "right_mode": "false"}))
    for data in [*NONZERO, np.array([[1, 0], [0, 1]], np.float32), np.float32(3), np.float32(0)]:
        agree_on_types(Layer("NonZero", 3, [data], {"output_type": kind}))


@pytest.mark.parametrize("flag, kind", [*itertools.product(("true", "false"), ("i64", "i32"))])
def test_search_values(flag: str, kind: str):
    x, edges = np.array([[0, 1, 1.5], [3, 3.5, 9]], np.float32), np.array([1, 2, 3, 3], np.float32)
    agree_on_values(
        Layer("Bucketize", 3, ["f32[2,3]", "f32[3]"], {"output_type": kind, "with_right_bound": flag}), x, edges[:3]
    )
    search = {"output_type": kind, "right_mode": flag}
    agree_on_values(Layer("SearchSorted", 15, ["f32[4]", "f32[2,3]"], search), edges, x)
    agree_on_values(Layer("SearchSorted", 15, ["f32[2,4]", "f32[2,3]"], search), np.stack([edges, edges + 1]), x)
    agree_on_values(Layer("NonZero", 3, ["f32[2,3]"], {"output_type": kind}), x)


def test_refusals():
    index = {"output_type": "i64"}
    assert "do not broadcast" in refusal(Layer("Select", 1, SELECT[8], {"auto_broadcast": "numpy"}))
    assert "element type f32 is not allowed" in refusal(Layer("Select", 1, SELECT[9], {"auto_broadcast": "numpy"}))
    assert "neither i32 nor i64" in refusal(Layer("NonZero", 3, ["f32[2]"], {"output_type": "f32"}))
    assert "the buckets are not a list" in refusal(Layer("Bucketize", 3, ["f32[2]", "f32[]"], index))
    assert "the sorted sequence is a scalar" in refusal(Layer("SearchSorted", 15, ["f32[]", "f32[3]"], index))
    assert "the rows" in refusal(Layer("SearchSorted", 15, ["f32[2,5]", "f32[3]"], index))


def test_bounds():
    kinds = ("boolean", "i64", "i64")
    op = SelectOp.of(*(ParameterOp.typed(tensor(k, (3,))).results[0] for k in kinds))
    yes_no_unknown = Bounds(np.array([True, False, False]), np.array([True, False, True]))
    a, b = Bounds(np.array([1, 1, 1]), np.array([2, 2, 2])), Bounds(np.array([5, 5, 5]), np.array([9, 9, 9]))
    found = op.bounds(yes_no_unknown, a, b)
    assert (found.lo.tolist(), found.hi.tolist()) == ([1, 5, 1], [2, 9, 9])
    assert op.bounds(None, a, b).hi.tolist() == [9, 9, 9]
