"""Chains of sums and products with small constants.

Add(Add(x, a), b) -> Add(x, a + b); Multiply(Multiply(x, a), b) -> Multiply(x, a * b)
Multiply(Add(Multiply(x, a), b), c) -> Add(Multiply(x, a * c), b * c)
Add(Add(x, a), Add(y, b)) -> Add(Add(x, a + b), y)

A Subtract or Divide of a constant counts as a sum or product. The constants are computed in f64 and rounded once, so
that the result is at least as near to that of exact numbers. Only for f32 and f64, and where large constants do not
grow. Factors that are one together are left out.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.matching import constant_of, is_constant, literal, single, small
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()

SMALL = 1 << 10
"""Elements that a constant may have that is larger than the two that it is made of."""
SUMS, PRODUCTS = (AddOp, SubtractOp), (DivideOp, MultiplyOp)


def _constant(op: AddOp | SubtractOp | DivideOp | MultiplyOp) -> np.ndarray:
    """The second operand, as what is added or multiplied."""
    if is_constant(op.operands[0]) or element(element_of(op.results[0])).name not in ("f32", "f64"):
        raise NoMatch("the first operand is a constant, or a narrow number is rounded at each step")
    if plain(op.auto_broadcast) != "numpy":
        raise NoMatch("only numpy's broadcasting is looked at")
    values = small(op.operands[1]).astype(np.float64)
    if isinstance(op, DivideOp):
        if not values.all():
            raise NoMatch("a divisor is zero")
        return 1 / values
    return -values if isinstance(op, SubtractOp) else values


def _together(
    first: np.ndarray, second: np.ndarray, made: np.ndarray, like: SSAValue, rw: Rewriter, most: int = SMALL
) -> SSAValue:
    """A constant in the place of two."""
    if made.size > max(first.size, second.size, most) or not np.isfinite(made).all():
        raise NoMatch("one constant would be larger than the two")
    return constant_of(rw, literal(made, like))


def _times(rw: Rewriter, x: SSAValue, first: np.ndarray, second: np.ndarray, like: SSAValue) -> SSAValue:
    """x times two constants; x where they are one together."""
    made = first * second
    if x.type == like.type and (made.astype(np.float32) == 1).all():
        return x
    return rw.emit(MultiplyOp, x, _together(first, second, made, like, rw))


@rules.rewrite(*SUMS)
def sum_of_sum(op: AddOp | SubtractOp, rw: Rewriter):
    """Add(Add(x, a), b) -> Add(x, a + b)"""
    inner = single(op.operands[0], *SUMS)
    a, b = _constant(inner), _constant(op)
    rw.absorb(inner)
    return rw.emit(AddOp, inner.operands[0], _together(a, b, a + b, op.operands[0], rw))


@rules.rewrite(AddOp)
def sum_of_sums(op: AddOp, rw: Rewriter):
    """Add(Add(x, a), Add(y, b)) -> Add(Add(x, a + b), y); a bias beside a product costs nothing."""
    first, second = (single(v, *SUMS) for v in op.operands)
    if first is second or plain(op.auto_broadcast) != "numpy":
        raise NoMatch("it is no sum of two sums")
    a, b = _constant(first), _constant(second)
    rw.absorb(first, second)
    made = rw.emit(AddOp, first.operands[0], _together(a, b, a + b, op.operands[0], rw, most=0))
    return rw.emit(AddOp, made, second.operands[0])


@rules.rewrite(*PRODUCTS)
def product_of_product(op: DivideOp | MultiplyOp, rw: Rewriter):
    """Multiply(Multiply(x, a), b) -> Multiply(x, a * b)"""
    inner = single(op.operands[0], *PRODUCTS)
    a, b = _constant(inner), _constant(op)
    rw.absorb(inner)
    return _times(rw, inner.operands[0], a, b, op.results[0])


@rules.rewrite(*PRODUCTS)
def product_of_line(op: DivideOp | MultiplyOp, rw: Rewriter):
    """Multiply(Add(Multiply(x, a), b), c) -> Add(Multiply(x, a * c), b * c)"""
    add = single(op.operands[0], *SUMS)
    inner = single(add.operands[0], *PRODUCTS)
    a, b, c = _constant(inner), _constant(add), _constant(op)
    rw.absorb(inner, add)
    like = op.operands[0]
    scaled = _times(rw, inner.operands[0], a, c, inner.results[0])
    return rw.emit(AddOp, scaled, _together(b, c, b * c, like, rw))


@rules.rewrite(*SUMS)
def line_of_sum(op: AddOp | SubtractOp, rw: Rewriter):
    """Add(Multiply(Add(x, a), b), c) -> Add(Multiply(x, b), a * b + c), where no integers are behind x"""
    inner = single(op.operands[0], *PRODUCTS)
    add = single(inner.operands[0], *SUMS)
    x = add.operands[0]
    if isinstance(x.owner, ConvertOp | FakeQuantizeOp):
        raise NoMatch("it is how integers are read")
    a, b, c = _constant(add), _constant(inner), _constant(op)
    shift = a * b + c
    if shift.size > max(a.size, c.size):
        raise NoMatch("one constant would be larger than the two")
    rw.absorb(inner, add)
    scaled = rw.emit(MultiplyOp, x, constant_of(rw, literal(b, x)))
    return rw.emit(AddOp, scaled, _together(a, c, shift, x, rw))


@rules.rewrite(*PRODUCTS, NegativeOp)
def product_of_negative(op: DivideOp | MultiplyOp | NegativeOp, rw: Rewriter):
    """Multiply(Negative(x), a), Negative(Multiply(x, a)) -> Multiply(x, -a)"""
    if isinstance(op, NegativeOp):
        outer = single(op.operands[0], *PRODUCTS)
        factor, x = _constant(outer), outer.operands[0]
        rw.absorb(outer)
    else:
        negative = single(op.operands[0], NegativeOp)
        factor, x = _constant(op), negative.operands[0]
        rw.absorb(negative)
    return _times(rw, x, factor, np.full((), -1.0), op.results[0])
