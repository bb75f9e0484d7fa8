"""Arithmetic.

Add(x, 0), Subtract(x, 0), Multiply(x, 1), Divide(x, 1), Power(x, 1) -> x
Add(c, x), Multiply(c, x), Maximum(c, x), Equal(c, x) … -> the constant on the right
Negative(Negative(x)) -> x; Abs(Negative(x)), Abs(Abs(x)) -> Abs(x)
Floor(Floor(x)) -> Floor(x), and so for every pair of roundings
Maximum(x, x), Minimum(x, x) -> x
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    CeilingOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    NegativeOp,
    PowerOp,
    RoundOp,
    SignOp,
    SubtractOp,
)
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseOrOp, BitwiseXorOp
from stepwell.dialects.opset.comparison import EqualOp, NotEqualOp
from stepwell.dialects.opset.elementwise import Binary
from stepwell.dialects.opset.matching import is_constant, keeps_shape, made_by, same_type, uniform
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()

COMMUTATIVE = (AddOp, BitwiseAndOp, BitwiseOrOp, BitwiseXorOp, EqualOp, MaximumOp, MinimumOp, MultiplyOp, NotEqualOp)


@rules.rewrite(*COMMUTATIVE, benefit=2)
def commute(op: Binary, rw: Rewriter):
    """Add(c, x) -> Add(x, c), and so for every commutative operation"""
    a, b = op.operands
    if not is_constant(a) or is_constant(b):
        raise NoMatch("a constant is on the right already")
    if plain(op.auto_broadcast) == "pdpd":
        raise NoMatch("pdpd fits the second operand into the first")
    op.operands[0], op.operands[1] = b, a


NEUTRAL = {AddOp: 0, SubtractOp: 0, MultiplyOp: 1, DivideOp: 1, PowerOp: 1}


@rules.rewrite(*NEUTRAL)
def neutral(op: Binary, rw: Rewriter):
    """Add(x, 0), Subtract(x, 0), Multiply(x, 1), Divide(x, 1), Power(x, 1) -> x"""
    a, b = op.operands
    if not is_constant(b) or is_constant(a):
        raise NoMatch("the second operand is not a constant")
    if uniform(b) != NEUTRAL[type(op)]:
        raise NoMatch("the constant is not neutral")
    keeps_shape(op.results[0], a, b)
    return a


@rules.rewrite(NegativeOp)
def negative_negative(op: NegativeOp, rw: Rewriter):
    """Negative(Negative(x)) -> x"""
    return made_by(op.operands[0], NegativeOp).operands[0]


@rules.rewrite(AbsOp)
def abs_sign(op: AbsOp, rw: Rewriter):
    """Abs(Negative(x)), Abs(Abs(x)) -> Abs(x)"""
    inner = made_by(op.operands[0], AbsOp, NegativeOp)
    if element(element_of(op.operands[0])).is_integer:
        raise NoMatch("the smallest integer has no negative")
    return rw.emit(AbsOp, inner.operands[0])


@rules.rewrite(CeilingOp, FloorOp, RoundOp)
def round_rounded(op: CeilingOp | FloorOp | RoundOp, rw: Rewriter):
    """Floor(Floor(x)) -> Floor(x), and so for every pair of roundings"""
    return made_by(op.operands[0], CeilingOp, FloorOp, RoundOp, SignOp).results[0]


@rules.rewrite(MaximumOp, MinimumOp)
def extremum_same(op: MaximumOp | MinimumOp, rw: Rewriter):
    """Maximum(x, x), Minimum(x, x) -> x"""
    a, b = op.operands
    if a is not b:
        raise NoMatch("the operands differ")
    same_type(a, op.results[0])
    return a
