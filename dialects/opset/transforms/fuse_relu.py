"""Activations of two slopes written out.

A sum of x, ReLU(x), ReLU(-x), Maximum(x, 0), Minimum(x, 0) and Abs(x), each times a constant, is a line on either side
of zero: ReLU(x) - c * ReLU(-x), Maximum(x, 0) + c * Minimum(x, 0), ReLU(x) + c * (x - Abs(x)) / 2 … -> PReLU(x, c)
Maximum(x, c * x) with c from 0 to 1; Select(x > 0, x, c * x) -> PReLU(x, c)
Select(x > 0, x, a * (Exp(x) - 1)), ReLU(x) + a * (Exp(Minimum(x, 0)) - 1) -> Elu(x, a)
Maximum(x, 0) -> ReLU(x); Minimum(Maximum(x, a), b), Maximum(Minimum(x, b), a) -> Clamp(x, a, b)

PReLU has one slope, or a vector of them along the second axis; slopes along other axes get the rank of x. A sum of
another shape than x stays one, in a form that the CPU plugin (2026.4) does not take for a PReLU of any slope.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import ClampOp, EluOp, ExpOp, PReLUOp, ReLUOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    NegativeOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matching import alone, constant_of, is_constant, literal, same_type, single, small
from stepwell.dialects.opset.transforms.products import plus, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, shape_of

rules = RuleSet()

Slope: TypeAlias = "np.ndarray"
MOST = 8
"""Operations that a sum has at most."""


@dataclass
class Slopes:
    """A function of x that is a line above zero and another one below."""

    x: SSAValue | None = None
    above: Slope = field(default_factory=lambda: np.zeros(()))
    below: Slope = field(default_factory=lambda: np.zeros(()))
    ops: list[Operation] = field(default_factory=list)

    def add(self, x: SSAValue, above: Slope, below: Slope) -> None:
        if self.x is not None and self.x is not x:
            raise NoMatch("it is of two values")
        self.x = x
        self.above, self.below = self.above + above, self.below + below


def _real(op: Operation) -> None:
    if element(element_of(op.results[0])).name not in ("f16", "bf16", "f32", "f64"):
        raise NoMatch("the elements are integers")


def slopes(op: Operation) -> Slopes:
    """Read a sum."""
    found = Slopes()
    _terms(op.results[0], np.ones(()), found, root=True)
    return found


def _terms(value: SSAValue, times: Slope, found: Slopes, root: bool = False) -> None:
    op = value.owner
    if isinstance(op, Operation) and (root or value.has_one_use()) and len(found.ops) < MOST:
        found.ops.append(op)
        if isinstance(op, AddOp | SubtractOp):
            _terms(op.operands[0], times, found)
            _terms(op.operands[1], times if isinstance(op, AddOp) else -times, found)
            return
        if isinstance(op, DivideOp | MultiplyOp):
            for a, b in (op.operands, reversed(op.operands))[: 1 + isinstance(op, MultiplyOp)]:
                if is_constant(b) and not is_constant(a):
                    factor = small(b).astype(np.float64)
                    _terms(a, times * factor if isinstance(op, MultiplyOp) else times / factor, found)
                    return
        if isinstance(op, NegativeOp):
            _terms(op.operands[0], -times, found)
            return
        if isinstance(op, AbsOp):
            found.add(op.operands[0], times, -times)
            return
        if isinstance(op, ReLUOp):
            x = negated(op.operands[0])
            found.add(op.operands[0], times, 0 * times) if x is None else found.add(x, 0 * times, -times)
            return
        if isinstance(op, MaximumOp | MinimumOp) and scalar(op.operands[1]) == 0:
            found.add(op.operands[0], *((times, 0 * times) if isinstance(op, MaximumOp) else (0 * times, times)))
            return
        found.ops.pop()
    if is_constant(value):
        raise NoMatch("it is shifted")
    found.add(value, times, times)


def negated(value: SSAValue) -> SSAValue | None:
    """x of -x."""
    op = value.owner
    if isinstance(op, NegativeOp):
        return op.operands[0]
    if isinstance(op, MultiplyOp) and scalar(op.operands[1]) == -1:
        return op.operands[0]
    return None


def leaky(rw: Rewriter, x: SSAValue, slope: Slope) -> SSAValue | None:
    """The operation with a slope below zero, where there is one."""
    flat = slope.reshape(-1)
    if not flat.size or not np.isfinite(flat).all():
        return None
    if (flat == flat[0]).all():
        return rw.emit(ReLUOp, x) if flat[0] == 0 else rw.emit(PReLUOp, x, _vector(rw, flat[:1], x))
    shape = shape_of(x)
    if shape is None or slope.ndim > len(shape):
        return None
    along = (1,) * (len(shape) - slope.ndim) + slope.shape
    by_channel = len(shape) > 1 and along[1] == flat.size
    return rw.emit(PReLUOp, x, _vector(rw, flat if by_channel else slope.reshape(along), x))


def _vector(rw: Rewriter, values: np.ndarray, like: SSAValue) -> SSAValue:
    return constant_of(rw, literal(values, like))


@rules.rewrite(AddOp, DivideOp, MultiplyOp, SubtractOp)
def fuse_prelu(op: AddOp | DivideOp | MultiplyOp | SubtractOp, rw: Rewriter):
    """ReLU(x) - c * ReLU(-x), and every sum like it -> PReLU(x, c), or ReLU(x) where c is 0"""
    _real(op)
    found = slopes(op)
    x = found.x
    if x is None or len(found.ops) < 2:
        raise NoMatch("it is no sum")
    if np.abs(found.above - 1).max(initial=0) > 1e-6 or not any(isinstance(o, KINKS) for o in found.ops):
        raise NoMatch("it is no line of slope 1 above zero")
    made = leaky(rw, x, found.below) if x.type == op.results[0].type else None
    if made is None:
        if not any(isinstance(o, ReLUOp) for o in found.ops) or any(isinstance(o, MinimumOp) for o in found.ops):
            raise NoMatch("the sum has another shape than the value")
        zero = constant_of(rw, literal(0, x))
        lower = rw.emit(MultiplyOp, rw.emit(MinimumOp, x, zero), constant_of(rw, literal(found.below, x)))
        made = rw.emit(AddOp, rw.emit(ReLUOp, x), lower)
    rw.absorb(*found.ops[1:])
    return made


KINKS = (AbsOp, MaximumOp, MinimumOp, ReLUOp)


@rules.rewrite(MaximumOp)
def maximum_of_itself(op: MaximumOp, rw: Rewriter):
    """Maximum(x, c * x), c from 0 to 1 -> PReLU(x, c)"""
    _real(op)
    for x, scaled in (op.operands, reversed(op.operands)):
        inner = scaled.owner
        if isinstance(inner, MultiplyOp) and scaled.has_one_use() and inner.operands[0] is x:
            slope = small(inner.operands[1]).astype(np.float64)
            same_type(x, op.results[0])
            if slope.min(initial=0) < 0 or slope.max(initial=0) > 1:
                raise NoMatch("the factor is not from 0 to 1")
            if (made := leaky(rw, x, slope)) is not None:
                rw.absorb(inner)
                return made
    raise NoMatch("it is no maximum of a value and a part of it")


@rules.rewrite(SelectOp)
def select_of_sign(op: SelectOp, rw: Rewriter):
    """Select(x > 0, x, c * x) -> PReLU(x, c); Select(x > 0, x, a * (Exp(x) - 1)) -> Elu(x, a)"""
    _real(op)
    condition, chosen, other = op.operands
    test = single(condition, GreaterEqualOp, GreaterOp, LessEqualOp, LessOp)
    x, bound = test.operands
    up = isinstance(test, GreaterEqualOp | GreaterOp)
    if scalar(x) == 0:
        x, bound, up = bound, x, not up
    above, below = (chosen, other) if up else (other, chosen)
    if scalar(bound) != 0 or above is not x:
        raise NoMatch("it is no choice by the sign of what is chosen")
    same_type(x, op.results[0])
    inner = alone(below).owner
    if isinstance(inner, MultiplyOp) and inner.operands[0] is x:
        made = leaky(rw, x, small(inner.operands[1]).astype(np.float64))
        if made is None:
            raise NoMatch("there are no such slopes")
        rw.absorb(test, inner)
        return made
    alpha, exp, ops = _exponential(below)
    if exp.operands[0] is not x:
        raise NoMatch("it is of another value")
    rw.absorb(test, exp, *ops)
    return rw.emit(EluOp, x, alpha=alpha)


@rules.rewrite(AddOp, SubtractOp)
def fuse_elu(op: AddOp | SubtractOp, rw: Rewriter):
    """ReLU(x) + a * (Exp(Minimum(x, 0)) - 1) -> Elu(x, a)"""
    _real(op)
    for upper, below in (op.operands, reversed(op.operands)):
        if not isinstance(upper.owner, ReLUOp) or isinstance(op, SubtractOp):
            continue
        x = single(upper, ReLUOp).operands[0]
        alpha, exp, ops = _exponential(alone(below))
        low = single(exp.operands[0], MinimumOp)
        if low.operands[0] is x and scalar(low.operands[1]) == 0:
            same_type(x, op.results[0])
            rw.absorb(upper.owner, exp, low, *ops)
            return rw.emit(EluOp, x, alpha=alpha)
    raise NoMatch("it is no sum of a ReLU and an exponential")


def _exponential(value: SSAValue) -> tuple[float, ExpOp, list[Operation]]:
    """(a, exponential, operations) of a * (Exp(…) - 1)."""
    alpha, ops = 1.0, []
    if isinstance(value.owner, MultiplyOp):
        number = scalar(value.owner.operands[1])
        if not number or number < 0:
            raise NoMatch("the factor is no number above zero")
        alpha = number
        ops.append(value.owner)
        value = alone(value.owner.operands[0])
    inner, one = plus(value)
    if one != -1 or not isinstance(value.owner, Operation):
        raise NoMatch("it is no exponential less one")
    return alpha, single(inner, ExpOp), [*ops, value.owner]


@rules.rewrite(ReLUOp)
def relu_of_minimum(op: ReLUOp, rw: Rewriter):
    """ReLU(Minimum(x, b)) -> Clamp(x, 0, b), for b >= 0"""
    _real(op)
    inner = single(op.operands[0], MinimumOp)
    high = scalar(inner.operands[1])
    same_type(inner.operands[0], op.results[0])
    if high is None or high < 0:
        raise NoMatch("the bound is no number from 0 on")
    rw.absorb(inner)
    return rw.emit(ClampOp, inner.operands[0], min=0.0, max=high)


@rules.rewrite(MaximumOp)
def maximum_of_zero(op: MaximumOp, rw: Rewriter):
    """Maximum(x, 0) -> ReLU(x)"""
    _real(op)
    if scalar(op.operands[1]) != 0:
        raise NoMatch("it is no maximum with zero")
    same_type(op.operands[0], op.results[0])
    return rw.emit(ReLUOp, op.operands[0])


@rules.rewrite(MaximumOp, MinimumOp, benefit=2)
def fuse_clamp(op: MaximumOp | MinimumOp, rw: Rewriter):
    """Minimum(Maximum(x, a), b), Maximum(Minimum(x, b), a) -> Clamp(x, a, b), for a <= b"""
    _real(op)
    inner = single(op.operands[0], *((MinimumOp,) if isinstance(op, MaximumOp) else (MaximumOp, ReLUOp)))
    first, second = 0.0 if isinstance(inner, ReLUOp) else scalar(inner.operands[1]), scalar(op.operands[1])
    if first is None or second is None:
        raise NoMatch("the bounds are no numbers")
    low, high = (first, second) if isinstance(op, MinimumOp) else (second, first)
    same_type(inner.operands[0], op.results[0])
    if not low <= high:
        raise NoMatch("the lower bound is above the upper one")
    rw.absorb(inner)
    return rw.emit(ClampOp, inner.operands[0], min=low, max=high)
