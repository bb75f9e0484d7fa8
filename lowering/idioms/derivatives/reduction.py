"""Derivatives of reductions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, SignOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.reduction import (
    ReduceL1Op,
    ReduceL2Op,
    ReduceMaxOp,
    ReduceMeanOp,
    ReduceMinOp,
    ReduceProdOp,
    ReduceSumOp,
    Reduction,
)
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, ints, kind, rank, reshape, shape, unsqueeze
from stepwell.lowering.idioms.derivatives.table import Gradients, derivative


def axes_of(op: Reduction) -> list[int]:
    axes = values.constant_ints(op.operands[1])
    if axes is None:
        raise NoMatch(f"no derivative is known of {op.name} over computed axes")
    count = rank(op.operands[0])
    return sorted({a % count for a in axes}) if count else []


def spread(op: Reduction, rw: Lowering, value: SSAValue) -> SSAValue:
    """A reduced value in a shape that broadcasts with the operand."""
    return value if plain(op.keep_dims) else unsqueeze(rw, value, axes_of(op))


def count_of(op: Reduction, rw: Lowering) -> SSAValue:
    """How many elements each result stands for."""
    sizes = [convert(rw, shape(rw, reshape(rw, v, [-1])), kind(v).mlir) for v in (op.operands[0], op.results[0])]
    return reshape(rw, rw.emit(DivideOp, *sizes), [])


@derivative(ReduceSumOp)
def total(op: ReduceSumOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    assert gradients[0] is not None
    return [broadcast(rw, spread(op, rw, gradients[0]), shape(rw, op.operands[0])), None]


@derivative(ReduceMeanOp)
def mean(op: ReduceMeanOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    assert gradients[0] is not None
    share = rw.emit(DivideOp, gradients[0], count_of(op, rw))
    return [broadcast(rw, spread(op, rw, share), shape(rw, op.operands[0])), None]


@derivative(ReduceMaxOp, ReduceMinOp)
def extreme(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """Elements that are equal to the result share its gradient."""
    assert gradients[0] is not None
    x = op.operands[0]
    taken = convert(rw, rw.emit(EqualOp, x, spread(op, rw, op.results[0])), kind(x).mlir)
    many = rw.emit(ReduceSumOp, taken, ints(rw, axes_of(op)), keep_dims=True)
    return [rw.emit(MultiplyOp, taken, rw.emit(DivideOp, spread(op, rw, gradients[0]), many)), None]


@derivative(ReduceProdOp)
def product(op: ReduceProdOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """The product of the others; where an element is 0 there is no number for it."""
    assert gradients[0] is not None
    others = rw.emit(DivideOp, spread(op, rw, op.results[0]), op.operands[0])
    return [rw.emit(MultiplyOp, others, spread(op, rw, gradients[0])), None]


@derivative(ReduceL1Op)
def l1(op: ReduceL1Op, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    assert gradients[0] is not None
    return [rw.emit(MultiplyOp, rw.emit(SignOp, op.operands[0]), spread(op, rw, gradients[0])), None]


@derivative(ReduceL2Op)
def l2(op: ReduceL2Op, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    assert gradients[0] is not None
    share = rw.emit(DivideOp, gradients[0], op.results[0])
    return [rw.emit(MultiplyOp, op.operands[0], spread(op, rw, share)), None]
