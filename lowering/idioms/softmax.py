"""A softmax over several axes."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.activation import ExpOp, SoftMaxOp
from stepwell.dialects.opset.arithmetic import DivideOp, SubtractOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, rank


def softmax(rw: Lowering, value: SSAValue, first: int) -> SSAValue:
    """Softmax over the axes from `first` on, as if they were one."""
    count = rank(value)
    if first >= count - 1:
        return rw.emit(SoftMaxOp, value, axis=count - 1)
    axes = ints(rw, range(first, count))
    shifted = rw.emit(SubtractOp, value, rw.emit(ReduceMaxOp, value, axes, keep_dims=True))
    powers = rw.emit(ExpOp, shifted)
    return rw.emit(DivideOp, powers, rw.emit(ReduceSumOp, powers, axes, keep_dims=True))


__all__ = ["softmax"]
