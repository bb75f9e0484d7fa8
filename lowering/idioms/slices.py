"""Slices between computed places."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.movement import SliceOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints


def from_to(rw: Lowering, value: SSAValue, start: SSAValue, stop: SSAValue, axis: int) -> SSAValue:
    """What is between two places along an axis, each i64[1]."""
    return rw.emit(SliceOp, value, start, stop, ints(rw, [1]), ints(rw, [axis]))


__all__ = ["from_to"]
