"""Tensors rounded to the 256 values of their own range, as ONNX's DynamicQuantizeLinear has it.

The CPU plugin (2026.4) divides by multiplying with the rounded reciprocal, so a quotient is up to two units off. Where
a range is symmetric its ends are next to a tie, and the unit decides over a step of 255. Where the integers themselves
are seen, each quotient is taken of what a nearby number of half steps leaves: that rest is exact, and next to a tie it
is nothing but the last bits.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, kind, rank

LEAST = np.float32(2) * np.finfo(np.float32).tiny
"""A step whose half is no subnormal number."""


def centred_range(
    rw: Lowering, value: SSAValue, axes: Sequence[int] | None = None, exact: bool = False
) -> tuple[SSAValue, SSAValue, SSAValue]:
    """A tensor as whole numbers of steps of its own range, the least of them, and the step.

    The range is that of the values and 0. With `axes` each index of the others has a range of its own. Where all is 0
    the step is no particular one.

    Divisions are those of the runtime, by the reciprocal, unless they shall be `exact`: of a number next to a tie it
    may take the other neighbour, one step of 255 away. In sums of products that is lost: of nine models with dynamic
    int8 none came closer to ONNX Runtime's outputs with exact quotients, which are as many operations again.
    """
    if kind(value).name != "f32":
        raise NoMatch("only f32 is quantised by its range")
    over = ints(rw, range(rank(value)) if axes is None else axes)
    kept = axes is not None
    nothing = rw.const(np.float32(0), "f32")
    low = rw.emit(MinimumOp, rw.emit(ReduceMinOp, value, over, keep_dims=kept), nothing)
    high = rw.emit(MaximumOp, rw.emit(ReduceMaxOp, value, over, keep_dims=kept), nothing)
    span = rw.emit(SubtractOp, high, low)
    if exact:
        step = rw.emit(MaximumOp, over_255(rw, span), rw.const(LEAST, "f32"))
        whole = rw.emit(RoundOp, _quotient(rw, value, span, step), mode="half_to_even")
        first = rw.emit(MinimumOp, rw.emit(ReduceMinOp, whole, over, keep_dims=kept), nothing)
    else:
        step = rw.emit(MultiplyOp, span, rw.const(np.float32(1 / 255), "f32"))
        step = rw.emit(MaximumOp, step, rw.const(LEAST, "f32"))
        whole, first = (rw.emit(RoundOp, rw.emit(DivideOp, v, step), mode="half_to_even") for v in (value, low))
    last = rw.emit(AddOp, first, rw.const(255.0, "f32"))
    return rw.emit(MinimumOp, whole, last), first, step


def _quotient(rw: Lowering, value: SSAValue, span: SSAValue, step: SSAValue) -> SSAValue:
    """value / step, rounded once next to a tie; elsewhere it may be a unit off. No value is larger than the span.

    `upper` has the first 15 bits of half a step, for the span has 255 steps; a number of half steps has 9. So its
    products with both parts are exact, fused with the sum that follows or not.
    """
    half = rw.emit(MultiplyOp, step, rw.const(0.5, "f32"))
    upper = rw.emit(SubtractOp, rw.emit(AddOp, half, span), span)
    lower = rw.emit(SubtractOp, half, upper)
    near = rw.emit(RoundOp, rw.emit(DivideOp, value, half), mode="half_to_even")
    rest = rw.emit(SubtractOp, value, rw.emit(MultiplyOp, near, upper))
    rest = rw.emit(SubtractOp, rest, rw.emit(MultiplyOp, near, lower))
    return rw.emit(MultiplyOp, rw.emit(AddOp, near, rw.emit(DivideOp, rest, half)), rw.const(0.5, "f32"))


def over_255(rw: Lowering, value: SSAValue) -> SSAValue:
    """value / 255, rounded once: what its product with the reciprocal leaves of the value is exact."""
    inverse = rw.const(np.float32(1 / 255), "f32")
    made = rw.emit(MultiplyOp, value, inverse)
    rest = rw.emit(SubtractOp, value, rw.emit(MultiplyOp, made, rw.const(256.0, "f32")))
    return rw.emit(AddOp, made, rw.emit(MultiplyOp, rw.emit(AddOp, rest, made), inverse))


def dynamic_range(rw: Lowering, value: SSAValue, axes: Sequence[int] | None = None) -> SSAValue:
    """A tensor rounded to the 256 values of its own range; see `centred_range` for the axes."""
    whole, _, step = centred_range(rw, value, axes)
    return rw.emit(MultiplyOp, whole, step)


__all__ = ["LEAST", "centred_range", "dynamic_range"]
