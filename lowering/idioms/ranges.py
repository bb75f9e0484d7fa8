"""Ranges of numbers."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import MaximumOp, MinimumOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind, like, reshape


def numbers(rw: Lowering, start: SSAValue, limit: SSAValue, delta: SSAValue) -> SSAValue:
    """start, start + delta, … before the limit; a range that runs away from it is empty: the limit is then the start.

    The CPU plugin (2026.4) counts |limit - start| / |delta| numbers whatever the direction.
    """
    start, limit, delta = (reshape(rw, v, []) for v in (start, limit, delta))
    zero = like(rw, 0, delta)
    step = values.constant(delta)
    if step is None:
        forward = rw.emit(GreaterOp, delta, zero)
        limit = rw.emit(SelectOp, forward, rw.emit(MaximumOp, start, limit), rw.emit(MinimumOp, start, limit))
    elif not _reaches(start, limit, bool(step > 0)):
        limit = rw.emit(MaximumOp if step > 0 else MinimumOp, start, limit)
    return rw.emit(RangeOp, start, limit, delta, output_type=kind(start))


def _reaches(start: SSAValue, limit: SSAValue, upward: bool) -> bool:
    """Whether it is known that the limit lies in the direction of the range."""
    first, last = values.bounds(start), values.bounds(limit)
    if first is None or last is None:
        return False
    return bool((first.hi <= last.lo).all() if upward else (first.lo >= last.hi).all())


__all__ = ["numbers"]
