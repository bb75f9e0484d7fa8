"""Softmax written out.

Exp(c) / ReduceSum(Exp(c)), c = x or x - ReduceMax(x) -> SoftMax(x)
Log(SoftMax(x)), c - Log(ReduceSum(Exp(c))) -> LogSoftmax(x)

Where the sum of the exponentials is not finite the operations give what the written form was meant to.
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ClampOp, ExpOp, LogSoftmaxOp, SoftMax1Op, SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, LogOp, MultiplyOp, PowerOp, SubtractOp
from stepwell.dialects.opset.matching import alone, closed, ints, made_by, same_type, single
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.transforms.products import scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of

rules = RuleSet()


def _real(op: Operation) -> None:
    if not element(element_of(op.results[0])).is_float:
        raise NoMatch("the elements are integers")


def _axis(op: ReduceMaxOp | ReduceSumOp) -> int:
    axes, rank = ints(op.operands[1]), rank_of(op.operands[0])
    if not plain(op.keep_dims) or not rank or len(axes) != 1:
        raise NoMatch("it is no reduction of one axis that stays")
    return axes[0] % rank


def _centred(value: SSAValue, axis: int) -> tuple[SSAValue, list[Operation]]:
    """(x, operations) of x - ReduceMax(x), with the maximum kept finite or not; else the value itself."""
    op = value.owner
    if isinstance(op, SubtractOp):
        top, used = op.operands[1], list[Operation]([op])
        if isinstance(top.owner, ClampOp):
            used.append(top.owner)
            top = top.owner.operands[0]
        if isinstance(top.owner, ReduceMaxOp) and top.owner.operands[0] is op.operands[0]:
            if _axis(top.owner) != axis:
                raise NoMatch("maximum and sum are along other axes")
            return op.operands[0], [*used, top.owner]
    return value, []


@rules.rewrite(DivideOp, MultiplyOp)
def fuse_softmax(op: DivideOp | MultiplyOp, rw: Rewriter):
    """Exp(c) / ReduceSum(Exp(c)) -> SoftMax(x), c = x or x - ReduceMax(x); also times one divided by the sum"""
    _real(op)
    over = isinstance(op, MultiplyOp)
    for above, below in (op.operands, reversed(op.operands)) if over else (op.operands,):
        if not isinstance(above.owner, ExpOp):
            continue
        exp, used = above.owner, list[Operation]([above.owner])
        if over:
            inverse = single(below, DivideOp, PowerOp)
            one, below = inverse.operands if isinstance(inverse, DivideOp) else reversed(inverse.operands)
            if scalar(one) != (1.0 if isinstance(inverse, DivideOp) else -1.0):
                raise NoMatch("it is no reciprocal")
            used.append(inverse)
        total = single(below, ReduceSumOp)
        if total.operands[0] is not above:
            raise NoMatch("the sum is that of other numbers")
        axis = _axis(total)
        x, rest = _centred(exp.operands[0], axis)
        same_type(x, op.results[0])
        used = [*used, total, *rest]
        closed(op, used)
        rw.absorb(*used)
        return rw.emit(SoftMaxOp, x, axis=axis)
    raise NoMatch("it is no quotient of an exponential")


@rules.rewrite(LogOp)
def log_of_softmax(op: LogOp, rw: Rewriter):
    """Log(SoftMax(x)) -> LogSoftmax(x)"""
    inner = single(op.operands[0], SoftMax1Op, SoftMaxOp)
    x, rank = inner.operands[0], rank_of(inner.operands[0])
    if not rank:
        raise NoMatch("the rank is not known")
    rw.absorb(inner)
    return rw.emit(LogSoftmaxOp, x, axis=plain(inner.axis) % rank)


@rules.rewrite(SubtractOp)
def fuse_log_softmax(op: SubtractOp, rw: Rewriter):
    """c - Log(ReduceSum(Exp(c))), x - (Log(ReduceSum(Exp(x - m))) + m), m = ReduceMax(x) -> LogSoftmax(x)"""
    _real(op)
    given, total = op.operands
    used: list[Operation] = []
    top: SSAValue | None = None
    if isinstance(total.owner, AddOp):
        used.append(total.owner)
        a, b = total.owner.operands
        total, top = (a, b) if isinstance(a.owner, LogOp) else (b, a)
    log = single(total, LogOp)
    reduction = single(log.operands[0], ReduceSumOp)
    exp = single(reduction.operands[0], ExpOp)
    axis = _axis(reduction)
    x, rest = _centred(exp.operands[0], axis)
    if top is None:
        # Both sides are centred, or none is.
        if exp.operands[0] is not given:
            raise NoMatch("the sum is that of other numbers")
    elif x is not given or not rest or made_by(exp.operands[0], SubtractOp).operands[1] is not top:
        raise NoMatch("the sum is that of other numbers")
    same_type(x, op.results[0])
    used = [*used, log, reduction, exp, *rest]
    closed(op, used)
    alone(log.results[0])
    rw.absorb(*used)
    return rw.emit(LogSoftmaxOp, x, axis=axis)
