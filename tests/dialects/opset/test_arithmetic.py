"""Arithmetic and broadcasting, held against OpenVINO."""

import itertools

import numpy as np
import pytest
from layers import Layer, agree_on_types, agree_on_values, refusal

from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    ModOp,
    MultiplyOp,
    NegativeOp,
    SqrtOp,
    SubtractOp,
)
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.values import INFINITE, Bounds
from stepwell.dialects.types import ELEMENT_TYPES, tensor

UNARY = [
    "Abs-1",
    "Acos-1",
    "Acosh-4",
    "Asin-1",
    "Asinh-4",
    "Atan-1",
    "Atanh-4",
    "Ceiling-1",
    "Cos-1",
    "Cosh-1",
    "Erf-1",
    "Floor-1",
    "Log-1",
    "Negative-1",
    "Round-5",
    "Sign-1",
    "Sin-1",
    "Sinh-1",
    "Sqrt-1",
    "Tan-1",
    "Tanh-1",
]
BINARY = [
    "Add-1",
    "Divide-1",
    "FloorMod-1",
    "Maximum-1",
    "Minimum-1",
    "Mod-1",
    "Multiply-1",
    "Power-1",
    "SquaredDifference-1",
    "Subtract-1",
]
ROUND = {"mode": "half_away_from_zero"}


def layer(op: str, inputs: list, **data: str) -> Layer:
    name, version = op.split("-")
    return Layer(name, int(version), inputs, data)


@pytest.mark.parametrize("op", [*UNARY, "ErfInv-17"])
def test_unary_types(op: str):
    for kind in ELEMENT_TYPES:
        agree_on_types(layer(op, [f"{kind}[2,?]"], **(ROUND if op == "Round-5" else {})))


@pytest.mark.parametrize("op", BINARY)
def test_binary_types(op: str):
    for kind in ELEMENT_TYPES:
        agree_on_types(layer(op, [f"{kind}[2,3]", f"{kind}[1]"], auto_broadcast="numpy", m_pythondiv="true"))
    agree_on_types(layer(op, ["f32[2]", "dynamic[2]"], auto_broadcast="numpy"))
    agree_on_types(layer(op, ["f32[2]", "i32[2]"], auto_broadcast="numpy"))


DIMS = ["1", "2", "3", "0", "?", "1..3", "..2", "2..5", "3..", "1..", "4..7", "..1"]


@pytest.mark.parametrize("mode", ["numpy", "none"])
def test_broadcast_of_two_dimensions(mode: str):
    for a, b in itertools.product(DIMS, DIMS):
        agree_on_types(layer("Add-1", [f"f32[{a}]", f"f32[{b}]"], auto_broadcast=mode))


@pytest.mark.parametrize(
    "a, b",
    [
        ("", "2,3"), ("2,1,4", "3,1"), ("2,3", "..."), ("...", "..."), ("2,3", "2"), ("2,3,4", "2,3"), ("?,3", "2"),
        ("2,3", "2,3,4"), ("1,1", "..2,3"), ("1,?", "..2,3.."), ("2,3,4", "2,1"), ("2,3,4", "2,1,1"), ("0,4..7,2", "0"),
    ],
)  # fmt: skip
def test_broadcast_of_ranks(a: str, b: str):
    for mode in ("numpy", "none", "pdpd"):
        agree_on_types(layer("Add-1", [f"f32[{a}]", f"f32[{b}]"], auto_broadcast=mode))


def test_pdpd_values_fit_from_the_front():
    a, b = np.arange(24, dtype=np.float32).reshape(2, 3, 4), np.arange(6, dtype=np.float32).reshape(2, 3)
    agree_on_values(layer("Add-1", ["f32[2,3,4]", "f32[2,3]"], auto_broadcast="pdpd"), a, b)


@pytest.mark.parametrize("op", UNARY)
def test_unary_values(op: str):
    x = np.array([-3.5, -2.5, -1, -0.5, -0.0, 0.25, 0.5, 0.99, 1, 1.5, 2.5, 100.25, np.inf, -np.inf], np.float32)
    if op.startswith("Erf"):
        x = x[:-2]
    agree_on_values(layer(op, ["f32[?]"], **(ROUND if op == "Round-5" else {})), x, rtol=1e-3, atol=1e-4)


def test_inverse_error_function():
    x = np.array([-1, -0.99, -0.5, 0, 1e-3, 0.3, 0.9, 0.9999, 1, 1.5], np.float32)
    agree_on_values(layer("ErfInv-17", ["f32[10]"]), x, rtol=1e-3)


@pytest.mark.parametrize("op", BINARY)
def test_binary_values(op: str):
    a = np.array([7, -7, 7, -7, 0, 5, 2.5, -2.5, 1e30], np.float32)
    b = np.array([2, 2, -2, -2, 3, 5, -1, 4, 2], np.float32)
    agree_on_values(layer(op, ["f32[9]", "f32[9]"], auto_broadcast="numpy", m_pythondiv="true"), a, b)
    if op != "Divide-1":
        small = slice(0, 6)
        whole = [x[small].astype(np.int32) for x in (a, b)]
        agree_on_values(layer(op, ["i32[6]", "i32[6]"], auto_broadcast="numpy"), *whole)


def test_integer_division():
    """The page's rules; OpenVINO's CPU plugin cuts whatever m_pythondiv says."""
    a, b = np.array([7, -7, 7, -7, 6], np.int32), np.array([2, 2, -2, -2, -3], np.int32)
    types = [ParameterOp.typed(tensor("i32", (5,))).results[0] for _ in range(2)]
    assert DivideOp.of(*types).evaluate(a, b).tolist() == [3, -4, -4, 3, -2]
    assert DivideOp.of(*types, m_pythondiv=False).evaluate(a, b).tolist() == [3, -3, -3, 3, -2]
    with pytest.raises(ZeroDivisionError):
        DivideOp.of(*types).evaluate(a, np.zeros_like(b))
    with pytest.raises(ZeroDivisionError):
        ModOp.of(*types).evaluate(a, np.zeros_like(b))


@pytest.mark.parametrize(
    "exclusive, reverse, axis", [*itertools.product(("true", "false"), ("true", "false"), (0, -1))]
)
def test_cumulative_sum(exclusive: str, reverse: str, axis: int):
    made = layer("CumSum-3", ["f32[2,3]", np.array(axis)], exclusive=exclusive, reverse=reverse)
    agree_on_types(made)
    agree_on_values(made, np.array([[1, 2, 3], [4, 5, 6]], np.float32))


def test_refusals():
    numpy = {"auto_broadcast": "numpy"}
    assert "do not broadcast" in refusal(layer("Add-1", ["f32[2]", "f32[3]"], **numpy))
    assert "do not broadcast (none)" in refusal(layer("Add-1", ["f32[2]", "f32[]"], auto_broadcast="none"))
    assert "do not broadcast (pdpd)" in refusal(layer("Add-1", ["f32[2]", "f32[2,2]"], auto_broadcast="pdpd"))
    assert "element types differ: f32 and i64" in refusal(layer("Add-1", ["f32[2]", "i64[2]"], **numpy))
    assert "element type boolean is not allowed" in refusal(layer("Add-1", ["boolean[2]", "boolean[2]"], **numpy))
    assert "the axis is not i32 or i64" in refusal(layer("CumSum-3", ["f32[2]", "f32[]"]))


def made(cls, *kinds: str):
    return cls.of(*(ParameterOp.typed(tensor(k, (2,))).results[0] for k in kinds))


def test_bounds():
    """By hand: element 0 between two numbers, element 1 without upper bound."""
    x = Bounds(np.array([2, 0]), np.array([5, INFINITE]))
    three = Bounds(np.array([3, 3]), np.array([3, 3]))
    two = ("i64", "i64")
    for cls, operands, lo, hi in [
        (AddOp, (x, three), [5, 3], [8, INFINITE]),
        (SubtractOp, (three, x), [-2, -INFINITE], [1, 3]),
        (MultiplyOp, (x, three), [6, 0], [15, INFINITE]),
        (DivideOp, (x, three), [0, 0], [1, INFINITE]),
        (ModOp, (x, three), [0, 0], [2, 2]),
        (MaximumOp, (x, three), [3, 3], [5, INFINITE]),
        (MinimumOp, (x, three), [2, 0], [3, 3]),
        (NegativeOp, (x,), [-5, -INFINITE], [-2, 0]),
        (AbsOp, (Bounds(np.array([-4, -1]), np.array([3, 0])),), [0, 0], [4, 1]),
    ]:
        found = made(cls, *two[: len(operands)]).bounds(*operands)
        assert (found.lo.tolist(), found.hi.tolist()) == (lo, hi), cls
    assert made(DivideOp, *two).bounds(three, x) is None
    real = Bounds(np.array([1.5, 4.0]), np.array([2.5, np.inf]))
    assert made(FloorOp, "f32").bounds(real).hi.tolist() == [2, np.inf]
    assert made(SqrtOp, "f32").bounds(real).lo.tolist() == [np.sqrt(1.5), 2]


def test_integers_wrap_and_nf4_is_not_computed_with():
    assert made(AddOp, "u8", "u8").evaluate(np.array([250, 1], np.uint8), np.array([10, 1], np.uint8)).tolist() == [
        4,
        2,
    ]
    assert made(AddOp, "u3", "u3").evaluate(np.array([7, 1], np.uint8), np.array([2, 1], np.uint8)).tolist() == [1, 2]
    with pytest.raises(TypeError):
        made(AddOp, "nf4", "nf4").evaluate(np.array([7, 1], np.uint8), np.array([2, 1], np.uint8))
