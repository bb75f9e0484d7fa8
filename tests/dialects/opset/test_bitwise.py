"""Bitwise operations: types and values held against OpenVINO, and what is refused."""

from __future__ import annotations

import numpy as np
import peer
import pytest

from stepwell.dialects import opset
from stepwell.dialects.errors import InferenceError

BINARY = ["BitwiseAndOp", "BitwiseOrOp", "BitwiseXorOp"]
SHIFTS = ["BitwiseLeftShiftOp", "BitwiseRightShiftOp"]
NUMPY = {"auto_broadcast": "numpy"}


@pytest.mark.parametrize("name", [*BINARY, *SHIFTS])
@pytest.mark.parametrize("mode", ["numpy", "none"])
def test_types(name: str, mode: str):
    inputs = ["i32[2,3]", "i32[1,3]" if mode == "numpy" else "i32[2,3]"]
    assert peer.disagreements(getattr(opset, name), inputs, {"auto_broadcast": mode}) == []


def test_type_of_not():
    for kind in ("u8", "i64", "boolean"):
        assert peer.disagreements(opset.BitwiseNotOp, [f"{kind}[2,?,1..3]"], {}) == []


@pytest.mark.parametrize("name", BINARY)
@pytest.mark.parametrize("kind", ["u8", "i8", "u32", "i32", "i64", "bool"])
def test_values(name: str, kind: str):
    of = np.dtype({"u8": "uint8", "i8": "int8", "u32": "uint32", "i32": "int32", "i64": "int64"}.get(kind, kind))
    a = np.array([[0, 1, 12, 85], [127, 100, 6, 3]]).astype(of)
    b = np.array([1, 0, 10, 99]).astype(of)
    assert peer.wrong_values(getattr(opset, name), [a, b], NUMPY) == []


@pytest.mark.parametrize("name", SHIFTS)
@pytest.mark.parametrize("of", [np.uint8, np.int32, np.int64])
def test_shifts(name: str, of: type):
    values, places = np.array([1, 7, 100, 127]).astype(of), np.array([0, 1, 3, 6]).astype(of)
    assert peer.wrong_values(getattr(opset, name), [values, places], NUMPY) == []


def test_a_right_shift_keeps_the_sign():
    values, places = np.array([-8, -1], np.int32), np.array([1, 4], np.int32)
    assert peer.wrong_values(opset.BitwiseRightShiftOp, [values, places], NUMPY) == []
    made = peer.build(opset.BitwiseRightShiftOp, ["i32[2]", "i32[2]"], NUMPY)
    assert np.asarray(made.evaluate(values, places)).tolist() == [-4, -1]


@pytest.mark.parametrize("of", [np.uint8, np.int8, np.int32, np.int64, np.bool_])
def test_not(of: type):
    assert peer.wrong_values(opset.BitwiseNotOp, [np.array([0, 1, 5, 100]).astype(of)], {}) == []


@pytest.mark.parametrize(
    ("name", "inputs", "reason"),
    [
        ("BitwiseAndOp", ["f32[2]", "f32[2]"], "element type f32 is not allowed"),
        ("BitwiseOrOp", ["i32[2]", "i64[2]"], "element types"),
        ("BitwiseXorOp", ["i32[2]", "i32[3]"], "broadcast"),
        ("BitwiseNotOp", ["f16[2]"], "element type f16 is not allowed"),
        ("BitwiseLeftShiftOp", ["boolean[2]", "boolean[2]"], "element type boolean is not allowed"),
    ],
)
def test_refused(name: str, inputs: list[str], reason: str):
    cls = getattr(opset, name)
    properties = {} if name == "BitwiseNotOp" else NUMPY
    assert isinstance(peer.theirs(cls, inputs, properties), str)
    with pytest.raises(InferenceError, match=reason):
        peer.build(cls, inputs, properties)
