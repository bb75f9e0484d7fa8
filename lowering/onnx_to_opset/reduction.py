"""ONNX reductions.

The axes are an operand; none or an empty list means all of them, unless `noop_with_empty_axes`.
ReduceLogSum, ReduceLogSumExp, ReduceSumSquare -> a reduction and element-wise operations
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ClampOp, ExpOp
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, LogOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.shape import Squeeze1Op
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, shape, squeeze
from stepwell.lowering.idioms.computed_axes import squeeze_at
from stepwell.lowering.idioms.reductions import any_reduced, reduced

rules = RuleSet()

PLAIN = {
    onnx.ReduceL1Op: opset.ReduceL1Op,
    onnx.ReduceL2Op: opset.ReduceL2Op,
    onnx.ReduceMaxOp: opset.ReduceMaxOp,
    onnx.ReduceMeanOp: opset.ReduceMeanOp,
    onnx.ReduceMinOp: opset.ReduceMinOp,
    onnx.ReduceProdOp: opset.ReduceProdOp,
    onnx.ReduceSumOp: opset.ReduceSumOp,
}


def axes_of(op: Any, rw: Lowering) -> SSAValue | None:
    """The axes as a tensor; None: the operator does nothing."""
    if op.axes is not None and static_shape(op.axes) != (0,):
        if static_shape(op.axes) is None and values.constant(op.axes) is None:
            raise NoMatch("the number of axes is not known")
        return op.axes
    if plain(op.noop_with_empty_axes):
        return None
    known = rank_of(op.data)
    if known is not None:
        return ints(rw, range(known))
    count = squeeze(rw, shape(rw, shape(rw, op.data)), [0])
    return rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")


@rules.lower(*PLAIN)
def reduce_(op: Any, rw: Lowering):
    """The reduction of the same meaning; Max and Min of booleans are Or and And."""
    axes = axes_of(op, rw)
    if axes is None:
        return rw.emit(AbsOp, op.data) if isinstance(op, onnx.ReduceL1Op | onnx.ReduceL2Op) else op.data
    return any_reduced(rw, PLAIN[type(op)], op.data, axes, bool(plain(op.keepdims)))


@rules.lower(onnx.ReduceSumSquareOp)
def reduce_sum_square(op: onnx.ReduceSumSquareOp, rw: Lowering):
    """ReduceSum(x * x)."""
    axes = axes_of(op, rw)
    square = rw.emit(MultiplyOp, op.data, op.data)
    return square if axes is None else reduced(rw, opset.ReduceSumOp, square, axes, bool(plain(op.keepdims)))


@rules.lower(onnx.ReduceLogSumOp)
def reduce_log_sum(op: onnx.ReduceLogSumOp, rw: Lowering):
    """Log(ReduceSum(x))."""
    axes = axes_of(op, rw)
    if axes is None:
        return rw.emit(LogOp, op.data)
    return rw.emit(LogOp, reduced(rw, opset.ReduceSumOp, op.data, axes, bool(plain(op.keepdims))))


@rules.lower(onnx.ReduceLogSumExpOp)
def reduce_log_sum_exp(op: onnx.ReduceLogSumExpOp, rw: Lowering):
    """m + Log(ReduceSum(Exp(x - m))), m the largest finite element, so that nothing overflows."""
    axes = axes_of(op, rw)
    if axes is None:
        return op.data
    keep = bool(plain(op.keepdims))
    largest = rw.emit(opset.ReduceMaxOp, op.data, axes, keep_dims=True)
    largest = rw.emit(ClampOp, largest, min=-3.4e38, max=3.4e38)
    total = rw.emit(opset.ReduceSumOp, rw.emit(ExpOp, rw.emit(SubtractOp, op.data, largest)), axes, keep_dims=True)
    out = rw.emit(AddOp, rw.emit(LogOp, total), largest)
    if keep:
        return out
    return squeeze_at(rw, out, axes) if values.constant(axes) is None else rw.emit(Squeeze1Op, out, axes)
