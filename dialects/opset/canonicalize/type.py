"""Conversions of the element type.

Convert(x) to the type of x -> x
Convert(Convert(x)) -> Convert(x), where the inner one loses nothing
Convert(Convert(x: f32, i32), f32) -> x, where x is whole: a product of what was rounded
ConvertLike(x, y) -> Convert(x), where the type of y is known
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import is_constant, made_by, same_type
from stepwell.dialects.opset.type import ConvertLikeOp, ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import DYNAMIC, ElementType, element, element_of

rules = RuleSet()

MANTISSA = {"f64": 53, "f32": 24, "f16": 11, "bf16": 8}
"""Bits of an integer that a real type holds exactly."""

WIDER = {"bf16": ("f32", "f64"), "f16": ("f32", "f64"), "f32": ("f64",), "f8e4m3": ("f16", "f32", "f64")}
WIDER["f8e5m2"] = WIDER["f8e4m3"]

STEPS = 24
"""Operations that are looked at to know whether a number is whole."""

ROUNDED = {"Ceiling", "Floor", "Round"}
MOVES = {"Reshape", "Squeeze", "Transpose", "Unsqueeze"}
MADE_OF = {*("Add", "Maximum", "Minimum", "Multiply", "Negative", "Subtract"), *MOVES}
MADE_OF |= {"Convolution", "GroupConvolution", "MatMul"}
"""Layers that make whole numbers of whole numbers, by the names of types: their classes need not be loaded."""


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


@rules.rewrite(ConvertOp)
def convert_whole(op: ConvertOp, rw: Rewriter):
    """Convert(Convert(x: f32, i32), f32) -> x, where x is whole; beyond the range of i32 its Convert is not defined"""
    inner = made_by(op.operands[0], ConvertOp)
    data = inner.operands[0]
    if data.type != op.results[0].type or element(inner.destination_type).name not in ("i32", "i64"):
        raise NoMatch("it is no way to integers and back")
    if not is_whole(data):
        raise NoMatch("the numbers are not known to be whole")
    return data


@rules.rewrite(ConvertLikeOp)
def convert_like(op: ConvertLikeOp, rw: Rewriter):
    """Convert(Convert(x: f32, i32), f32) -> x, where x is whole: a product of what was rounded
    ConvertLike(x, y) -> Convert(x), where the type of y is known"""
    to = element(element_of(op.operands[1]))
    if to is DYNAMIC:
        raise NoMatch("the element type is not known")
    return rw.emit(ConvertOp, op.operands[0], destination_type=to.mlir)


def is_whole(value: SSAValue) -> bool:
    """Whether a real tensor has whole numbers only: rounded, or converted, or made of such."""
    work, seen = [value], 0
    while work:
        owner = work.pop().owner
        seen += 1
        if not isinstance(owner, OpsetOp):
            return False
        if isinstance(owner, ConstantOp):
            if not owner.payload.small or not owner.payload.element.is_float:
                return False
            values = owner.payload.array().astype(np.float64)
            if not np.array_equal(values, np.rint(values)):
                return False
            continue
        layer = layer_type(type(owner))[0]
        if layer in ROUNDED or (layer == "Convert" and element(element_of(owner.operands[0])).is_integer):
            continue
        if seen > STEPS or layer not in MADE_OF:
            return False
        work += owner.operands[: 1 if layer in MOVES else None]
    return True


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
