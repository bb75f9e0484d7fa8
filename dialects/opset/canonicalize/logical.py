"""Logical operations.

LogicalNot(LogicalNot(x)) -> x
LogicalNot(Less(a, b)) and its kin stay: they differ for NaN
LogicalAnd(x, true), LogicalOr(x, false), LogicalXor(x, false) -> x
LogicalAnd(x, x), LogicalOr(x, x) -> x
LogicalAnd(c, x), LogicalOr(c, x), LogicalXor(c, x) -> the constant on the right
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.canonicalize.arithmetic import commute
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp, LogicalXorOp, XorOp
from stepwell.dialects.opset.matching import keeps_shape, made_by, same_type, uniform
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()
rules.rewrite(LogicalAndOp, LogicalOrOp, LogicalXorOp, XorOp, benefit=2)(commute)


@rules.rewrite(LogicalNotOp)
def logical_not(op: LogicalNotOp, rw: Rewriter):
    """LogicalNot(LogicalNot(x)) -> x, for booleans: of a number it gives 0 or 1"""
    inner = made_by(op.operands[0], LogicalNotOp)
    if element(element_of(inner.operands[0])).name != "boolean":
        raise NoMatch("the operand is not boolean")
    return inner.operands[0]


@rules.rewrite(LogicalAndOp, LogicalOrOp, LogicalXorOp, XorOp)
def neutral(op: LogicalAndOp | LogicalOrOp | LogicalXorOp | XorOp, rw: Rewriter):
    """LogicalAnd(x, true), LogicalOr(x, false), LogicalXor(x, false) -> x"""
    a, b = op.operands
    keeps_shape(op.results[0], a, b)
    if bool(uniform(b)) != isinstance(op, LogicalAndOp):
        raise NoMatch("the constant is not neutral")
    return a


@rules.rewrite(LogicalAndOp, LogicalOrOp)
def same(op: LogicalAndOp | LogicalOrOp, rw: Rewriter):
    """LogicalAnd(x, x), LogicalOr(x, x) -> x"""
    a, b = op.operands
    if a is not b:
        raise NoMatch("the operands differ")
    same_type(a, op.results[0])
    return a
