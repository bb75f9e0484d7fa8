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

from stepwell.dialects.computed import Summed
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, rank
from stepwell.lowering.idioms.quantized import is_zero

LEAST = np.float32(512) * np.finfo(np.float32).tiny
"""The least upper end of a range: half of its step is no subnormal number."""

MOVES = frozenset({"Gather", "Reshape", "Slice", "Squeeze", "StridedSlice", "Transpose", "Unsqueeze"})
MOST_MOVES = 16


def centred_range(
    rw: Lowering, value: SSAValue, axes: Sequence[int] | None = None, exact: bool = False
) -> tuple[SSAValue, SSAValue, SSAValue]:
    """A tensor as whole numbers of steps of its own range, the least of them, and the step.

    The range is that of the values and 0. With `axes` each index of the others has a range of its own. Where all is 0
    the step is no particular one.

    Divisions are those of the runtime, by the reciprocal, unless they shall be `exact`: of a number next to a tie it
    may take the other neighbour, one step of 255 away. In a sum of products that is lost, and so it is in the states of
    an LSTM; exact quotients are as many operations again. In the input of an LSTM it is not lost where many numbers are
    next to ties, see `near_ties`.
    """
    whole, first, step = _steps(rw, value, axes, exact)
    last = rw.emit(AddOp, first, rw.const(255.0, "f32"))
    return rw.emit(MinimumOp, whole, last), first, step


def byte_range(
    rw: Lowering, value: SSAValue, axes: Sequence[int] | None = None, exact: bool = False
) -> tuple[SSAValue, SSAValue, SSAValue]:
    """The same with the whole numbers counted from the least, and doubled: 0 to 510.

    They come from a FakeQuantize, so that their products with `halved` weights are computed in integers.
    """
    whole, first, step = _steps(rw, value, axes, exact)
    low, high, twice = (rw.const(edge, "f32") for edge in (0.0, 255.0, 510.0))
    made = rw.emit(FakeQuantizeOp, rw.emit(SubtractOp, whole, first), low, high, low, twice, levels=256)
    return made, first, step


def _steps(
    rw: Lowering, value: SSAValue, axes: Sequence[int] | None, exact: bool
) -> tuple[SSAValue, SSAValue, SSAValue]:
    """Whole numbers, one step beyond the 256 where both ends of the range are ties; the least, and the step."""
    if kind(value).name != "f32":
        raise NoMatch("only f32 is quantised by its range")
    over = ints(rw, range(rank(value)) if axes is None else axes)
    kept = axes is not None
    nothing = rw.const(np.float32(0), "f32")
    low = rw.emit(MinimumOp, rw.emit(ReduceMinOp, value, over, keep_dims=kept), nothing)
    high = rw.emit(MaximumOp, rw.emit(ReduceMaxOp, value, over, keep_dims=kept), rw.const(LEAST, "f32"))
    span = rw.emit(SubtractOp, high, low)
    if exact:
        step = over_255(rw, span)
        # The same numbers, but not those of a Multiply by a constant, which the runtime's low precision transformations
        # move behind the sums that follow, where they round otherwise.
        value = rw.emit(MaximumOp, value, low)
        whole = rw.emit(RoundOp, _quotient(rw, value, span, step), mode="half_to_even")
        first = rw.emit(MinimumOp, rw.emit(ReduceMinOp, whole, over, keep_dims=kept), nothing)
    else:
        step = rw.emit(MultiplyOp, span, rw.const(np.float32(1 / 255), "f32"))
        whole, first = (rw.emit(RoundOp, rw.emit(DivideOp, v, step), mode="half_to_even") for v in (value, low))
    return whole, first, step


def near_ties(value: SSAValue) -> bool:
    """Whether many of the numbers may be next to ties: multiples of one step, or cut off at both ends.

    Multiples of one step, as in a quantised embedding, are in steps of their own range multiples of a fraction. Of 60
    inputs of a speech model with such an embedding 52 come out to 1e-6 with exact quotients in the first LSTM, 35
    without; 53 with exact ones in the second too, whose input is no such thing.
    """
    for _ in range(MOST_MOVES):
        owner = value.owner
        if not isinstance(owner, OpsetOp) or layer_type(type(owner))[0] not in MOVES:
            break
        value = owner.operands[0]
    if isinstance(owner := value.owner, MultiplyOp):
        owner = owner.operands[0].owner
    if isinstance(owner, SubtractOp):
        owner = owner.operands[0].owner
    if isinstance(owner, ConvertOp):
        return not kind(owner.operands[0]).is_float
    return isinstance(owner, ClampOp | RoundOp | FakeQuantizeOp)


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


def dynamic_range(rw: Lowering, value: SSAValue, axes: Sequence[int] | None = None, exact: bool = False) -> SSAValue:
    """A tensor rounded to the 256 values of its own range; see `centred_range` for the rest."""
    whole, _, step = centred_range(rw, value, axes, exact)
    return rw.emit(MultiplyOp, whole, step)


def halved(rw: Lowering, weights: SSAValue) -> SSAValue:
    """Half of weights of 8 bits: the runtime keeps integers that have a scale, and this one rounds nothing."""
    return rw.emit(MultiplyOp, convert(rw, weights, "f32"), rw.const(0.5, "f32"))


def ranged_product(
    rw: Lowering,
    value: SSAValue,
    weights: SSAValue,
    sums: SSAValue,
    scale: SSAValue,
    axes: Sequence[int] | None = None,
    exact: bool = False,
) -> SSAValue:
    """A tensor rounded to its own range, times `halved` weights of 8 bits whose columns have these sums and scales.

    In integers: (first + bytes) * W = first * sums of W + bytes * W.
    """
    whole, first, step = byte_range(rw, value, axes, exact)
    made = rw.emit(AddOp, rw.emit(MatMulOp, whole, weights), rw.emit(MultiplyOp, first, sums))
    return rw.emit(MultiplyOp, made, rw.emit(MultiplyOp, step, scale))


def column_sums(rw: Lowering, weights: SSAValue, zero: SSAValue | None, axis: int) -> SSAValue | None:
    """The sums of constant weights of 8 bits along an axis; None for others, or about a zero point that is not 0."""
    if kind(weights).name != "i8" or not is_zero(zero) or not isinstance(weights.owner, ConstantOp):
        return None
    return rw.const(Summed(weights.owner.payload, axis))


__all__ = [
    "LEAST",
    "byte_range",
    "centred_range",
    "column_sums",
    "dynamic_range",
    "halved",
    "near_ties",
    "ranged_product",
]
