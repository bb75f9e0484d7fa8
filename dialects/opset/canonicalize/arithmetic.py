"""Arithmetic.

Add(x, 0), Subtract(x, 0), Multiply(x, 1), Divide(x, 1), Power(x, 1) -> x
Add(c, x), Multiply(c, x), Maximum(c, x), Equal(c, x) … -> the constant on the right
Negative(Negative(x)) -> x; Abs(Negative(x)), Abs(Abs(x)) -> Abs(x)
Abs(x) -> x, Multiply(Floor(x), Sign(x)) -> Floor(x), where x is known not to be negative
Add(Add(x, 1), 2), Subtract(Add(x, 5), 2) -> Add(x, 3), of integers
Add(Negative(x), y) -> Subtract(y, x); Subtract(y, Negative(x)) -> Add(y, x)
Floor(Floor(x)) -> Floor(x), and so for every pair of roundings
Maximum(x, x), Minimum(x, x) -> x; Maximum(Maximum(x, a), b) -> Maximum(x, the larger of a and b)
Maximum(x, c), Minimum(x, c) -> x, where x is known to be on that side of c
Minimum(a, Maximum(a, x)) -> a, Minimum(a, Minimum(a, x)) -> Minimum(a, x), of sizes and other integers
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import Block, Operation, SSAValue

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
from stepwell.dialects.opset.matching import (
    alone,
    constant_of,
    is_constant,
    keeps_shape,
    literal,
    made_by,
    same_type,
    single,
    small,
    uniform,
)
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.opset.values import bounds, never_below_zero
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, shape_of

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


def _wide(value: SSAValue) -> None:
    """The numbers are not saturated at each step."""
    kind = element(element_of(value))
    if not kind.is_float and kind.name not in ("i32", "i64"):
        raise NoMatch("narrow integers saturate, unsigned ones have no negative")


def _is_turned(op: Operation | Block) -> bool:
    """Whether it is Multiply(x, -1) of integers, by one number."""
    if not isinstance(op, MultiplyOp) or element(element_of(op.results[0])).is_float:
        return False
    factor = op.operands[1]
    return is_constant(factor) and rank_of(factor) == 0 and uniform(factor) == -1


@rules.rewrite(AddOp)
def add_negative(op: AddOp, rw: Rewriter):
    """Add(Negative(x), y), Add(y, Negative(x)) -> Subtract(y, x); so for Multiply(x, -1), of integers"""
    at = next((i for i, v in enumerate(op.operands) if isinstance(v.owner, NegativeOp) or _is_turned(v.owner)), None)
    if at is None:
        raise NoMatch("nothing is negative")
    if plain(op.auto_broadcast) == "pdpd" and at == 0:
        raise NoMatch("pdpd fits the second operand into the first")
    _wide(op.results[0])
    inner = single(op.operands[at], NegativeOp, MultiplyOp)
    rw.absorb(inner)
    return rw.emit(SubtractOp, op.operands[1 - at], inner.operands[0], auto_broadcast=plain(op.auto_broadcast))


@rules.rewrite(SubtractOp)
def subtract_negative(op: SubtractOp, rw: Rewriter):
    """Subtract(y, Negative(x)) -> Add(y, x)"""
    _wide(op.results[0])
    inner = single(op.operands[1], NegativeOp)
    rw.absorb(inner)
    return rw.emit(AddOp, op.operands[0], inner.operands[0], auto_broadcast=plain(op.auto_broadcast))


@rules.rewrite(AbsOp)
def abs_sign(op: AbsOp, rw: Rewriter):
    """Abs(Negative(x)), Abs(Abs(x)) -> Abs(x)"""
    inner = made_by(op.operands[0], AbsOp, NegativeOp)
    if element(element_of(op.operands[0])).is_integer:
        raise NoMatch("the smallest integer has no negative")
    return rw.emit(AbsOp, inner.operands[0])


def _not_negative(value: SSAValue) -> None:
    """Computed from sizes, say; NaN counts as well, for it stays what it is."""
    if not never_below_zero(value):
        raise NoMatch("the numbers may be negative")


@rules.rewrite(AbsOp, benefit=2)
def abs_positive(op: AbsOp, rw: Rewriter):
    """Abs(x) -> x, where x is known not to be negative"""
    _not_negative(op.operands[0])
    return op.operands[0]


@rules.rewrite(MultiplyOp)
def cut_positive(op: MultiplyOp, rw: Rewriter):
    """Multiply(Floor(x), Sign(x)) -> Floor(x), where x is known not to be negative: how numbers are cut towards zero"""
    made = [v.owner for v in op.operands]
    floor = next((each for each in made if isinstance(each, FloorOp)), None)
    sign = next((each for each in made if isinstance(each, SignOp)), None)
    if floor is None or sign is None or floor.operands[0] is not sign.operands[0]:
        raise NoMatch("it is no number with its sign")
    _not_negative(sign.operands[0])
    return floor.results[0]


@rules.rewrite(AddOp, SubtractOp)
def sum_of_integers(op: AddOp | SubtractOp, rw: Rewriter):
    """Add(Add(x, a), b), Subtract(Add(x, a), -b), … -> Add(x, a + b), of integers, which wrap around alike"""
    kind = element(element_of(op.results[0]))
    if kind.name not in ("i32", "i64") or plain(op.auto_broadcast) != "numpy":
        raise NoMatch("they are not integers that wrap around")
    inner = single(op.operands[0], AddOp, SubtractOp)
    if is_constant(inner.operands[0]) or plain(inner.auto_broadcast) != "numpy":
        raise NoMatch("it begins with a constant")
    parts = [small(each.operands[1]).astype(np.int64) for each in (inner, op)]
    first, second = (-p if isinstance(each, SubtractOp) else p for each, p in zip((inner, op), parts, strict=True))
    total = first + second
    limit = np.iinfo(kind.dtype)
    if total.size > max(p.size for p in parts) or (total < limit.min // 2).any() or (total > limit.max // 2).any():
        raise NoMatch("one constant would be larger than the two")
    rw.absorb(inner)
    return rw.emit(AddOp, inner.operands[0], constant_of(rw, literal(total, op.operands[0])))


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


@rules.rewrite(MaximumOp, MinimumOp)
def extremum_of_extremum(op: MaximumOp | MinimumOp, rw: Rewriter):
    """Maximum(Maximum(x, a), b) -> Maximum(x, the larger of a and b), Minimum likewise; b may change nothing."""
    inner = made_by(op.operands[0], type(op))
    if plain(op.auto_broadcast) != "numpy" or plain(inner.auto_broadcast) != "numpy":
        raise NoMatch("only numpy's broadcasting is looked at")
    a, b = small(inner.operands[1]), small(op.operands[1])
    extreme = np.maximum(a, b) if isinstance(op, MaximumOp) else np.minimum(a, b)
    if extreme.size > max(a.size, b.size):
        raise NoMatch("one constant would be larger than the two")
    if is_constant(inner.operands[0]):
        raise NoMatch("all is constant")
    if np.array_equal(np.broadcast_to(a, extreme.shape), extreme) and op.results[0].type == inner.results[0].type:
        return inner.results[0]
    alone(op.operands[0])
    rw.absorb(inner)
    return rw.emit(type(op), inner.operands[0], constant_of(rw, literal(extreme, op.operands[1])))


@rules.rewrite(MaximumOp, MinimumOp)
def extremum_known(op: MaximumOp | MinimumOp, rw: Rewriter):
    """Maximum(x, c), Minimum(x, c) -> x, where x, a size for one, is known to be on that side of c"""
    value, limit = op.operands
    same_type(value, op.results[0])
    known, other = bounds(value), bounds(limit)
    if known is None or other is None:
        raise NoMatch("nothing is known of the numbers")
    fits = known.lo >= other.hi if isinstance(op, MaximumOp) else known.hi <= other.lo
    if not element(element_of(value)).is_integer or not fits.all():
        raise NoMatch("the numbers may be on both sides")
    return value


@rules.rewrite(MaximumOp, MinimumOp)
def extremum_absorbed(op: MaximumOp | MinimumOp, rw: Rewriter):
    """Minimum(a, Maximum(a, x)) -> a, Minimum(a, Minimum(a, x)) -> Minimum(a, x); Maximum likewise; single integers."""
    if not element(element_of(op.results[0])).is_integer or any(shape_of(v) != () for v in op.operands):
        raise NoMatch("they are no single integers")
    for a, other in (op.operands, reversed(op.operands)):
        if _alike(a, other):
            return a
        inner = other.owner
        if isinstance(inner, ConvertOp) and element(element_of(inner.operands[0])).name == "i32":
            inner = inner.operands[0].owner
        if isinstance(inner, MaximumOp | MinimumOp) and any(_alike(a, v) for v in inner.operands):
            return other if type(inner) is type(op) else a
    raise NoMatch("the operands have nothing to do with each other")


def _alike(a: SSAValue, b: SSAValue) -> bool:
    """Whether two numbers are one, or the same size."""
    if a is b:
        return True
    # Not above: it knows all operations that move elements, and few models have two extrema to compare.
    from stepwell.dialects.opset.origins import Size, origins, same_size

    sizes = [found[0] for v in (a, b) if (found := origins(v)) and len(found) == 1 and isinstance(found[0], Size)]
    return len(sizes) == 2 and same_size(*sizes)
