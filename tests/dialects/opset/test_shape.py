"""Operations on shapes: types and values held against OpenVINO, bounds, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import peer
import pytest

from stepwell.dialects import opset
from stepwell.dialects.errors import InferenceError

X = np.arange(24, dtype=np.float32).reshape(2, 1, 3, 4)


def ints(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


KEEP: dict[str, Any] = {"special_zero": True}
EXACT: dict[str, Any] = {"special_zero": False}
TYPES: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("ReshapeOp", ["f32[2,3,4]", ints(0, -1)], KEEP),
    ("ReshapeOp", ["f32[2,3,4]", ints(4, 6)], EXACT),
    ("ReshapeOp", ["f32[2,3,4]", ints(-1, 2, 0)], KEEP),
    ("ReshapeOp", ["f32[2,3]", "i64[2]"], KEEP),
    ("ReshapeOp", ["f32[0,3]", ints(3, 0)], EXACT),
    ("ShapeOf1Op", ["f32[2,?,1..3]"], {}),
    ("ShapeOfOp", ["f32[2,?,1..3]"], {"output_type": "i32"}),
    ("Squeeze1Op", ["f32[1,2,1,3]", ints(0)], {}),
    ("Squeeze1Op", ["f32[1,2,1,3]", ints(0, -2)], {}),
    ("Squeeze1Op", ["f32[1,2,1,3]"], {}),
    ("SqueezeOp", ["f32[1,2,1,3]", ints(0, 2)], {}),
    ("SqueezeOp", ["f32[1,2,1,3]", ints(0, 1)], {"allow_axis_skip": True}),
    ("UnsqueezeOp", ["f32[2,3]", ints(0, -1)], {}),
    ("UnsqueezeOp", ["f32[2,3]", ints(1)], {}),
]


@pytest.mark.parametrize(("name", "inputs", "properties"), TYPES)
def test_types(name: str, inputs: list[Any], properties: dict[str, Any]):
    assert peer.disagreements(getattr(opset, name), inputs, properties) == []


VALUES: list[tuple[str, list[np.ndarray], dict[str, Any], tuple[int, ...]]] = [
    ("ReshapeOp", [X, ints(0, -1)], KEEP, (1,)),
    ("ReshapeOp", [X, ints(6, 4)], EXACT, (1,)),
    ("ReshapeOp", [X, ints(4, 0, 3, 2)], KEEP, ()),
    ("ShapeOf1Op", [X], {}, ()),
    ("ShapeOfOp", [X], {"output_type": "i32"}, ()),
    ("Squeeze1Op", [X, ints(1)], {}, (1,)),
    ("SqueezeOp", [X, ints(-3)], {}, (1,)),
    ("SqueezeOp", [X, ints(0, 1)], {"allow_axis_skip": True}, (1,)),
    ("UnsqueezeOp", [X, ints(0, -1)], {}, (1,)),
]


@pytest.mark.parametrize(("name", "arrays", "properties", "constants"), VALUES)
def test_values(name: str, arrays: list[np.ndarray], properties: dict[str, Any], constants: tuple[int, ...]):
    assert peer.wrong_values(getattr(opset, name), arrays, properties, constants) == []


def test_the_bounds_of_a_shape_are_those_of_the_sizes():
    made = peer.build(opset.ShapeOfOp, ["f32[2,1..3,?]"], {})
    found = made.bounds()
    assert found.lo.tolist() == [2, 1, 0]
    assert found.hi.tolist()[:2] == [2, 3] and found.hi[2] > 2**31
    assert peer.build(opset.ShapeOfOp, ["f32[...]"], {}).bounds() is None


REFUSED: list[tuple[str, list[Any], dict[str, Any], str]] = [
    ("ReshapeOp", ["f32[4]", ints(-1, -1)], KEEP, "more than one size is -1"),
    ("ReshapeOp", ["f32[4]", ints(-2)], KEEP, "-2 is not a size"),
    ("ReshapeOp", ["f32[4]", ints(3)], KEEP, "do not fill"),
    ("ReshapeOp", ["f32[4]", ints(-1, 3)], KEEP, "-1 does not come out"),
    ("ReshapeOp", ["f32[4]", ints(4, 0)], KEEP, "size 1 is 0, but the data has rank 1"),
    ("ReshapeOp", ["f32[4]", "f32[1]"], KEEP, "the shape must be integers"),
    ("ReshapeOp", ["f32[4]", "i64[1,1]"], KEEP, "the shape must have rank 1"),
    ("ShapeOfOp", ["f32[4]"], {"output_type": "u8"}, "output_type is u8"),
    ("SqueezeOp", ["f32[1,2]", ints(2)], {}, "out of range"),
    ("UnsqueezeOp", ["f32[2]", ints(3)], {}, "out of range"),
    ("UnsqueezeOp", ["f32[2]", ints()], {}, "axes are empty"),
    ("UnsqueezeOp", ["f32[2]", "i64[1,1]"], {}, "axes must have rank 0 or 1"),
]


@pytest.mark.parametrize(("name", "inputs", "properties", "reason"), REFUSED)
def test_refused(name: str, inputs: list[Any], properties: dict[str, Any], reason: str):
    cls = getattr(opset, name)
    assert isinstance(peer.theirs(cls, inputs, properties), str)
    with pytest.raises(InferenceError, match=reason):
        peer.build(cls, inputs, properties)
