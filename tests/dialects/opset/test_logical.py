"""Logical operations: types and values held against OpenVINO, and what is refused."""

from __future__ import annotations

import numpy as np
import peer
import pytest

from stepwell.dialects import opset
from stepwell.dialects.errors import InferenceError

BINARY = ["LogicalAndOp", "LogicalOrOp", "LogicalXorOp", "XorOp"]
NUMPY = {"auto_broadcast": "numpy"}


@pytest.mark.parametrize("name", BINARY)
@pytest.mark.parametrize("other", ["boolean[2,3]", "boolean[3]", "boolean[2,1]", "boolean[]"])
def test_types(name: str, other: str):
    assert peer.disagreements(getattr(opset, name), ["boolean[2,3]", other], NUMPY) == []


@pytest.mark.parametrize("name", BINARY)
def test_types_without_broadcasting(name: str):
    assert peer.disagreements(getattr(opset, name), ["boolean[2,3]", "boolean[2,3]"], {"auto_broadcast": "none"}) == []


def test_type_of_not():
    """The runtime takes every element type here, though the specification names booleans only."""
    for kind in ("boolean", "f32", "u8"):
        assert peer.disagreements(opset.LogicalNotOp, [f"{kind}[2,?,1..3]"], {}) == []


@pytest.mark.parametrize("name", BINARY)
def test_values(name: str):
    a, b = np.array([[True], [False]]), np.array([True, False, True])
    assert peer.wrong_values(getattr(opset, name), [a, b], NUMPY) == []


def test_tables():
    """By hand, for the runtime above is the only other source."""
    a, b = np.array([True, True, False, False]), np.array([True, False, True, False])
    expected = {
        "LogicalAndOp": [True, False, False, False],
        "LogicalOrOp": [True, True, True, False],
        "LogicalXorOp": [False, True, True, False],
        "XorOp": [False, True, True, False],
    }
    for name, wanted in expected.items():
        made = peer.build(getattr(opset, name), ["boolean[4]", "boolean[4]"], NUMPY)
        assert np.asarray(made.evaluate(a, b)).tolist() == wanted, name


def test_not():
    assert peer.wrong_values(opset.LogicalNotOp, [np.array([True, False])], {}) == []


@pytest.mark.parametrize(
    ("name", "inputs", "reason"),
    [
        ("LogicalAndOp", ["i32[2]", "i32[2]"], "element type i32 is not allowed"),
        ("LogicalOrOp", ["boolean[2]", "boolean[3]"], "broadcast"),
        ("LogicalXorOp", ["boolean[2]", "u8[2]"], "element type"),
    ],
)
def test_refused(name: str, inputs: list[str], reason: str):
    cls = getattr(opset, name)
    assert isinstance(peer.theirs(cls, inputs, NUMPY), str)
    with pytest.raises(InferenceError, match=reason):
        peer.build(cls, inputs, NUMPY)
