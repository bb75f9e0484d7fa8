"""TensorFlow's quantisation to integers whose range is kept beside them.

QuantizeV2 -> Clamp by Minimum and Maximum, Multiply, Round, Convert; Dequantize -> Convert, Multiply, Add
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import ElementType
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, channelwise, convert, rank, reshape

rules = RuleSet()


def of(rw: Lowering, op: type[Any], a: SSAValue | float, b: SSAValue | float) -> SSAValue:
    """An operation of two values; numbers are f32."""
    return rw.emit(op, *(v if isinstance(v, SSAValue) else rw.const(float(v), "f32") for v in (a, b)))


def edges(kind: ElementType) -> tuple[int, int]:
    """The least and the greatest integer of a type."""
    assert kind.dtype is not None
    info = np.iinfo(kind.dtype)
    return int(info.min), int(info.max)


def half_away(rw: Lowering, value: SSAValue) -> SSAValue:
    return rw.emit(RoundOp, value, mode="half_away_from_zero")


def integers(rw: Lowering, value: SSAValue, to: ElementType) -> SSAValue:
    """Whole numbers in f32 that are clamped to an integer type; f32 has no greatest i32, but one before it."""
    low, high = edges(to)
    top = np.float32(high) if high < 1 << 24 else np.nextafter(np.float32(high), np.float32(0))
    return convert(rw, of(rw, MinimumOp, of(rw, MaximumOp, value, low), float(top)), to.mlir)


def limits(op: Any, rw: Lowering, low: SSAValue, high: SSAValue) -> tuple[SSAValue, SSAValue, Any]:
    """Both ends of the range as vectors along `axis` or as scalars, and what lays them along the input."""
    at = plain(op.axis)
    if at == -1:
        return reshape(rw, low, []), reshape(rw, high, []), lambda value: value
    count = rank(op.input)
    place = axis(at, count)
    return low, high, lambda value: channelwise(rw, value, count, place)


def to_steps(rw: Lowering, value: SSAValue, low: SSAValue, high: SSAValue, to: ElementType) -> SSAValue:
    """Numbers as integers of a type in the mode MIN_FIRST: the low end is rounded to a step before it is taken off."""
    first, last = edges(to)
    flat = rw.emit(EqualOp, low, high)
    span = rw.emit(SelectOp, flat, rw.const(1.0), rw.emit(SubtractOp, high, low))
    scale = rw.emit(SelectOp, flat, rw.const(0.0), of(rw, DivideOp, last - first, span))
    start = of(rw, SubtractOp, half_away(rw, rw.emit(MultiplyOp, low, scale)), first)
    return integers(rw, rw.emit(SubtractOp, half_away(rw, rw.emit(MultiplyOp, value, scale)), start), to)


def from_steps(rw: Lowering, value: SSAValue, low: SSAValue, high: SSAValue, kind: ElementType) -> SSAValue:
    """What integers of a type stand for in the mode MIN_FIRST."""
    first, last = edges(kind)
    flat = rw.emit(EqualOp, low, high)
    scale = of(rw, DivideOp, rw.emit(SubtractOp, high, low), last - first)
    safe = rw.emit(SelectOp, flat, rw.const(1.0), scale)
    whole = rw.emit(MultiplyOp, half_away(rw, rw.emit(DivideOp, low, safe)), scale)
    start = rw.emit(SelectOp, flat, low, whole)
    if last - first >= 1 << 24:  # f32 does not hold the distance of i32 from its least integer.
        start = rw.emit(SubtractOp, start, of(rw, MultiplyOp, scale, first))
        return rw.emit(AddOp, rw.emit(MultiplyOp, convert(rw, value, "f32"), scale), start)
    steps = of(rw, SubtractOp, convert(rw, value, "f32"), first)
    return rw.emit(AddOp, rw.emit(MultiplyOp, steps, scale), start)


@rules.lower(tf.QuantizeV2Op)
def quantize(op: tf.QuantizeV2Op, rw: Lowering):
    """The range is widened to hold 0 and to be no narrower than ensure_minimum_range asks for.

    MIN_COMBINED counts steps from its low end, MIN_FIRST rounds the low end, too, and SCALED moves the ends so that 0
    is the integer 0.
    """
    to, mode = plain(op.T), plain(op.mode)
    rounding = plain(op.round_mode)
    if mode != "SCALED" and rounding != "HALF_AWAY_FROM_ZERO":
        raise NoMatch(f"the mode {mode} does not round {rounding}; TensorFlow has it for SCALED only")
    first, last = edges(to)
    low_, high_, laid = limits(op, rw, op.min_range, op.max_range)
    low = of(rw, MinimumOp, low_, 0)
    largest = of(rw, MaximumOp, rw.emit(MaximumOp, rw.emit(AbsOp, low_), rw.emit(AbsOp, high_)), 1)
    least = rw.emit(AddOp, low, of(rw, MultiplyOp, largest, plain(op.ensure_minimum_range)))
    high = of(rw, MaximumOp, rw.emit(MaximumOp, high_, least), 0)
    if mode == "MIN_FIRST":
        return to_steps(rw, op.input, laid(low), laid(high), to), low, high
    if mode == "SCALED":
        first += bool(plain(op.narrow_range))
        low, high, scale = _scaled(rw, low, high, first, last)
    else:
        scale = of(rw, DivideOp, last - first, rw.emit(SubtractOp, high, low))
    inside = rw.emit(MaximumOp, rw.emit(MinimumOp, op.input, laid(high)), laid(low))
    if mode == "SCALED":
        how = "half_to_even" if rounding == "HALF_TO_EVEN" else "half_away_from_zero"
        made = rw.emit(RoundOp, rw.emit(MultiplyOp, inside, laid(scale)), mode=how)
    else:
        steps = rw.emit(MultiplyOp, rw.emit(SubtractOp, inside, laid(low)), laid(scale))
        if first:
            made = half_away(rw, of(rw, SubtractOp, steps, -first))
        else:
            made = rw.emit(FloorOp, of(rw, AddOp, steps, 0.5))
    return integers(rw, made, to), low, high


def _scaled(rw: Lowering, low: SSAValue, high: SSAValue, first: int, last: int) -> tuple[SSAValue, SSAValue, SSAValue]:
    """The ends of the widest range that both ends fit in, and its scale; an end at 0 does not matter."""
    far, one = rw.const(np.finfo(np.float32).max, "f32"), rw.const(1.0)

    def side(end: int, limit: SSAValue) -> SSAValue:
        if not end:
            return far
        counts = of(rw, GreaterOp, of(rw, MultiplyOp, limit, end), 0)
        safe = rw.emit(SelectOp, counts, limit, one)
        return rw.emit(SelectOp, counts, of(rw, DivideOp, end, safe), far)

    scale = rw.emit(MinimumOp, side(first, low), side(last, high))
    return of(rw, DivideOp, first, scale), of(rw, DivideOp, last, scale), scale


@rules.lower(tf.DequantizeOp)
def dequantize(op: tf.DequantizeOp, rw: Lowering):
    """MIN_COMBINED counts steps from the low end, MIN_FIRST from the low end rounded, SCALED from 0."""
    kind, mode = plain(op.T), plain(op.mode)
    first, last = edges(kind)
    low, high, laid = limits(op, rw, op.min_range, op.max_range)
    if mode == "MIN_FIRST":
        made = from_steps(rw, op.input, laid(low), laid(high), kind)
    elif mode == "SCALED":
        scale = of(rw, DivideOp, high, last)
        if first:
            by_low = of(rw, DivideOp, low, first + bool(plain(op.narrow_range)))
            scale = rw.emit(MaximumOp, by_low, scale)
        made = rw.emit(MultiplyOp, convert(rw, op.input, "f32"), laid(scale))
    else:
        scale = of(rw, DivideOp, rw.emit(SubtractOp, high, low), last - first)
        steps = of(rw, SubtractOp, convert(rw, op.input, "f32"), first)
        made = rw.emit(AddOp, rw.emit(MultiplyOp, steps, laid(scale)), laid(low))
    return convert(rw, made, plain(op.dtype).mlir)


__all__ = ["edges", "from_steps", "half_away", "integers", "of", "rules", "to_steps"]
