"""Normalisation by the length of vectors, written out.

x / Sqrt(ReduceSum(x^2) + e) -> NormalizeL2(x, e added)
x / Sqrt(Maximum(ReduceSum(x^2), e)), x / Maximum(ReduceL2(x), Sqrt(e)) -> NormalizeL2(x, e at least)

The CPU plugin has the operation along the channels, or all but the batch. Along others it takes it apart into a sum of
squares and a root, which run in more steps than ReduceL2 does: a ReduceL2 along those stays.
"""

from __future__ import annotations

from typing import NamedTuple

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MultiplyOp, PowerOp, SqrtOp
from stepwell.dialects.opset.matching import alone, closed, ints, same_type, single
from stepwell.dialects.opset.normalization import NormalizeL2Op
from stepwell.dialects.opset.reduction import ReduceL2Op, ReduceSumOp
from stepwell.dialects.opset.transforms.fuse_mvn import rescaled
from stepwell.dialects.opset.transforms.fuse_reduction import square_of
from stepwell.dialects.opset.transforms.products import plus, quotient, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, shape_of

rules = RuleSet()

TINY, HUGE = 1e-37, 3e38
TINY_HALF = 1e-7
"""The least number of f16 is 6e-8: less would be nothing."""


class Length(NamedTuple):
    """The length of vectors, kept from zero."""

    x: SSAValue
    axes: SSAValue
    epsilon: float
    mode: str
    ops: list[Operation]


@rules.rewrite(DivideOp, MultiplyOp, benefit=2)
def fuse_normalize_l2(op: DivideOp | MultiplyOp, rw: Rewriter):
    """x / Sqrt(ReduceSum(x^2) + e), x / Maximum(ReduceL2(x), e) -> NormalizeL2(x); also as a product"""
    if element(element_of(op.results[0])).name not in ("f16", "f32"):
        raise NoMatch("the elements are no real numbers that the operation takes")
    found = quotient(op)
    reasons: list[str] = []
    for values, over in ((found.below, False), (found.factors, True)):
        for value in values:
            try:
                length = _length(alone(value), over)
            except NoMatch as reason:
                reasons.append(str(reason))
                continue
            return _fused(op, rw, found, value, length)
    raise NoMatch("; ".join(reasons) or "nothing is divided by a length")


def _fused(op: Operation, rw: Rewriter, found, value: SSAValue, length: Length):
    x = length.x
    shape = shape_of(x)
    if sum(f is x for f in found.factors) != 1:
        raise NoMatch("the length is that of other data")
    if shape is None or len(shape) < 2:
        raise NoMatch("it is no vector, or the rank is not known")
    tiny = TINY if element(element_of(x)).name == "f32" else TINY_HALF
    if not tiny < length.epsilon < HUGE or not ints(length.axes):
        raise NoMatch("nothing keeps the length from zero")
    same_type(x, op.results[0])
    used = list(dict.fromkeys([*found.ops, *length.ops]))
    closed(op, used)
    rw.absorb(*used)
    made = rw.emit(NormalizeL2Op, x, length.axes, eps=length.epsilon, eps_mode=length.mode)
    return rescaled(rw, made, 1.0, found, {x, value})


def _length(value: SSAValue, over: bool) -> Length:
    op = value.owner
    if not isinstance(op, Operation):
        raise NoMatch("it is no length")
    if over:
        if isinstance(op, PowerOp) and scalar(op.operands[1]) == -0.5:
            return _root(alone(op.operands[0]), [op])
        if isinstance(op, DivideOp) and scalar(op.operands[0]) == 1:
            inner = _length(alone(op.operands[1]), False)
            return inner._replace(ops=[op, *inner.ops])
        raise NoMatch("it is no reciprocal")
    if isinstance(op, SqrtOp) or (isinstance(op, PowerOp) and scalar(op.operands[1]) == 0.5):
        return _root(alone(op.operands[0]), [op])
    least = _least(op)
    norm = single(op.operands[0], ReduceL2Op, SqrtOp)
    if isinstance(norm, ReduceL2Op):
        if not plain(norm.keep_dims):
            raise NoMatch("the length does not keep its axes")
        if not _native(norm):
            raise NoMatch("the runtime would take it apart into more than ReduceL2")
        return Length(norm.operands[0], norm.operands[1], least * least, "max", [op, norm])
    x, axes, used = _squares(alone(norm.operands[0]))
    return Length(x, axes, least * least, "max", [op, norm, *used])


def _native(norm: ReduceL2Op) -> bool:
    """Whether the runtime has NormalizeL2 along the axes of a length."""
    shape = shape_of(norm.operands[0])
    if shape is None or not 3 <= len(shape) <= 4:
        return False
    axes = sorted(a % len(shape) for a in ints(norm.operands[1]))
    return axes in ([1], [*range(1, len(shape))])


def _least(op: Operation) -> float:
    """e of Maximum(x, e) or Clamp(x, e, …)."""
    if isinstance(op, MaximumOp) and (number := scalar(op.operands[1])) is not None:
        return number
    if isinstance(op, ClampOp) and plain(op.max) > HUGE:
        return plain(op.min)
    raise NoMatch("it is no lower bound")


def _root(value: SSAValue, used: list[Operation]) -> Length:
    """What is under the root: a sum of squares, with a number added or at least that number."""
    op = value.owner
    assert isinstance(op, Operation)
    if isinstance(op, AddOp):
        total, epsilon = plus(value)
        mode = "add"
    else:
        epsilon, mode = _least(op), "max"
        total = op.operands[0]
    x, axes, more = _squares(alone(total))
    return Length(x, axes, epsilon, mode, [*used, op, *more])


def _squares(value: SSAValue) -> tuple[SSAValue, SSAValue, list[Operation]]:
    """(x, axes, operations) of ReduceSum(x^2)."""
    total = single(value, ReduceSumOp)
    if not plain(total.keep_dims):
        raise NoMatch("the length does not keep its axes")
    x, square = square_of(total.operands[0])
    return x, total.operands[1], [total, square]
