"""Comparisons, logic and bits, held against OpenVINO."""

import numpy as np
import pytest
from layers import Layer, agree_on_types, agree_on_values, refusal

from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, GreaterOp, LessEqualOp, LessOp, NotEqualOp
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.types import ELEMENT_TYPES, tensor

NUMPY = {"auto_broadcast": "numpy"}
COMPARISONS = ["Equal", "Greater", "GreaterEqual", "Less", "LessEqual", "NotEqual"]
LOGIC = [("LogicalAnd", 1), ("LogicalOr", 1), ("LogicalXor", 2), ("Xor", 1)]
BITS = [("BitwiseAnd", 13), ("BitwiseOr", 13), ("BitwiseXor", 13), ("BitwiseLeftShift", 15), ("BitwiseRightShift", 15)]
PREDICATES = ["IsFinite", "IsInf", "IsNaN"]


@pytest.mark.parametrize("name, version", [*((n, 1) for n in COMPARISONS), *LOGIC, *BITS])
def test_binary_types(name: str, version: int):
    for kind in ELEMENT_TYPES:
        agree_on_types(Layer(name, version, [f"{kind}[2,?]", f"{kind}[1..3]"], NUMPY))
    agree_on_types(Layer(name, version, ["boolean[2]", "i32[2]"], NUMPY))
    agree_on_types(Layer(name, version, ["boolean[2]", "dynamic[...]"], NUMPY))


@pytest.mark.parametrize("name, version", [("LogicalNot", 1), ("BitwiseNot", 13), *((n, 10) for n in PREDICATES)])
def test_unary_types(name: str, version: int):
    for kind in ELEMENT_TYPES:
        agree_on_types(Layer(name, version, [f"{kind}[2,?]"], {"detect_negative": "true", "detect_positive": "true"}))


@pytest.mark.parametrize("name", COMPARISONS)
def test_comparison_values(name: str):
    a, b = np.array([[1, 2, 3], [-np.inf, -0.0, np.inf]], np.float32), np.array([2, 0, np.inf], np.float32)
    agree_on_values(Layer(name, 1, ["f32[2,3]", "f32[3]"], NUMPY), a, b)


def test_nothing_but_inequality_holds_for_nan():
    """OpenVINO 2026.4's CPU plugin says NaN > 2."""
    x, y = (ParameterOp.typed(tensor("f32", ())).results[0] for _ in range(2))
    nan, two = np.float32(np.nan), np.float32(2)
    for cls in (EqualOp, GreaterOp, GreaterEqualOp, LessOp, LessEqualOp):
        assert not cls.of(x, y).evaluate(nan, two)
    assert NotEqualOp.of(x, y).evaluate(nan, nan)


@pytest.mark.parametrize("name, version", LOGIC)
def test_logic_values(name: str, version: int):
    a, b = np.array([True, True, False, False]), np.array([True, False, True, False])
    agree_on_values(Layer(name, version, ["boolean[4]", "boolean[4]"], NUMPY), a, b)


@pytest.mark.parametrize("name, version", BITS)
def test_bit_values(name: str, version: int):
    a, b = np.array([12, -5, 7, 1 << 20], np.int32), np.array([3, 1, 0, 4], np.int32)
    agree_on_values(Layer(name, version, ["i32[4]", "i32[4]"], NUMPY), a, b)


def test_not_values():
    agree_on_values(Layer("LogicalNot", 1, ["boolean[2]"]), np.array([True, False]))
    agree_on_values(Layer("BitwiseNot", 13, ["i32[3]"]), np.array([0, -1, 12], np.int32))
    agree_on_values(Layer("BitwiseNot", 13, ["boolean[2]"]), np.array([True, False]))


@pytest.mark.parametrize("name", PREDICATES)
@pytest.mark.parametrize("negative, positive", [("true", "false"), ("false", "true"), ("true", "true")])
def test_predicate_values(name: str, negative: str, positive: str):
    x = np.array([0, 1e38, np.nan, np.inf, -np.inf], np.float32)
    data = {"detect_negative": negative, "detect_positive": positive}
    agree_on_values(Layer(name, 10, ["f32[5]"], data), x)


def test_refusals():
    assert "element type i32 is not allowed" in refusal(Layer("LogicalAnd", 1, ["i32[2]", "i32[2]"], NUMPY))
    assert "element type f32 is not allowed" in refusal(Layer("BitwiseOr", 13, ["f32[2]", "f32[2]"], NUMPY))
    assert "element type boolean" in refusal(Layer("BitwiseLeftShift", 15, ["boolean[2]", "boolean[2]"], NUMPY))
    assert "element type i32 is not allowed" in refusal(Layer("IsNaN", 10, ["i32[2]"]))
