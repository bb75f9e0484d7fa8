"""Movement of elements that the runtime does not move itself: their places are moved, and they are gathered."""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import SSAValue

from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind, reshape, shape


def count(rw: Lowering, value: SSAValue) -> SSAValue:
    """The number of elements of a value, a scalar."""
    known = static_shape(value)
    if known is None:
        return rw.emit(ReduceProdOp, shape(rw, value), rw.const(0), keep_dims=False)
    size = 1
    for dim in known:
        size *= dim
    return rw.const(size)


def places(rw: Lowering, value: SSAValue) -> SSAValue:
    """The place of each element of a value among all, in its shape."""
    numbers = rw.emit(RangeOp, rw.const(0), count(rw, value), rw.const(1), output_type="i64")
    return rw.emit(ReshapeOp, numbers, shape(rw, value), special_zero=False)


def moved(rw: Lowering, data: SSAValue, move: Callable[[SSAValue], SSAValue]) -> SSAValue:
    """What `move` does to `data`; of strings, which the CPU (2026.4) gathers, joins and reshapes only, by places."""
    if kind(data).name != "string":
        return move(data)
    return rw.emit(GatherOp, reshape(rw, data, [-1]), move(places(rw, data)), rw.const(0), batch_dims=0)


__all__ = ["count", "moved", "places"]
