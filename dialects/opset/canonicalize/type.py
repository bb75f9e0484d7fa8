"""Conversions of the element type.

Convert(x) to the type of x -> x
Convert(Convert(x)) -> Convert(x), where the inner one loses nothing
ConvertLike(x, y) -> Convert(x), where the type of y is known
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.matching import is_constant, made_by, same_type
from stepwell.dialects.opset.type import ConvertLikeOp, ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import DYNAMIC, ElementType, element, element_of

rules = RuleSet()

MANTISSA = {"f64": 53, "f32": 24, "f16": 11, "bf16": 8}
"""Bits of an integer that a real type holds exactly."""

WIDER = {"bf16": ("f32", "f64"), "f16": ("f32", "f64"), "f32": ("f64",), "f8e4m3": ("f16", "f32", "f64")}
WIDER["f8e5m2"] = WIDER["f8e4m3"]


@rules.rewrite(ConvertOp)
def convert_same(op: ConvertOp, rw: Rewriter):
    """Convert(x) to the type of x -> x"""
    if op.destination_type == DYNAMIC.mlir:
        raise NoMatch("the element type is not known")
    same_type(op.operands[0], op.results[0])
    return op.operands[0]


@rules.rewrite(ConvertOp)
def convert_convert(op: ConvertOp, rw: Rewriter):
    """Convert(Convert(x)) -> Convert(x), where the inner one loses nothing"""
    inner = made_by(op.operands[0], ConvertOp)
    data = inner.operands[0]
    first, middle, last = (element(t) for t in (element_of(data), inner.destination_type, op.destination_type))
    if is_constant(data):
        raise NoMatch("a constant's conversion is left to folding")
    if not lossless(first, middle):
        raise NoMatch(f"{first.name} to {middle.name} is not exact")
    if middle.is_float and first.is_integer and last.is_integer and not contains(last, first):
        raise NoMatch(f"{middle.name} to {last.name} is not defined for every {first.name}")
    return rw.emit(ConvertOp, data, destination_type=last.mlir)


@rules.rewrite(ConvertLikeOp)
def convert_like(op: ConvertLikeOp, rw: Rewriter):
    """ConvertLike(x, y) -> Convert(x), where the type of y is known"""
    to = element(element_of(op.operands[1]))
    if to is DYNAMIC:
        raise NoMatch("the element type is not known")
    return rw.emit(ConvertOp, op.operands[0], destination_type=to.mlir)


def contains(outer: ElementType, inner: ElementType) -> bool:
    """Whether an integer type holds every number of another."""
    if outer.name[0] == inner.name[0]:
        return outer.bits >= inner.bits
    return outer.name[0] == "i" and outer.bits > inner.bits


def lossless(source: ElementType, to: ElementType) -> bool:
    """Whether every value survives a conversion."""
    if source == to:
        return True
    if source.name == "boolean":
        return to.is_integer or to.name in MANTISSA
    if source.is_integer and to.is_integer:
        return contains(to, source)
    if source.is_integer:
        return source.bits - (source.name[0] == "i") <= MANTISSA.get(to.name, 0)
    return to.name in WIDER.get(source.name, ())
