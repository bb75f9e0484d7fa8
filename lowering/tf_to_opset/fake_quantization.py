"""TensorFlow's simulated quantisation: values rounded to those that integers of some bits could hold.

FakeQuantWithMinMaxArgs, Vars, VarsPerChannel -> FakeQuantize, or arithmetic where the runtime has it not;
QuantizeAndDequantize, V2, V3, V4 -> clamp, Multiply, Round, Multiply
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, channelwise, constant_ints, convert, ints, kind, rank
from stepwell.lowering.idioms.division import quotient

rules = RuleSet()


def _of(rw: Lowering, op: type[Any], a: SSAValue | float, b: SSAValue | float) -> SSAValue:
    return rw.emit(op, *(v if isinstance(v, SSAValue) else rw.const(float(v), "f32") for v in (a, b)))


def _steps(op: Any) -> tuple[int, int]:
    """The first and the last integer."""
    bits = plain(op.num_bits)
    if not 2 <= bits <= 16:
        raise NoMatch(f"num_bits is {bits}; 2 to 16 are possible")
    return int(plain(op.narrow_range)), (1 << bits) - 1


def fake_quantized(op: Any, rw: Lowering, low: SSAValue, high: SSAValue) -> SSAValue:
    """The limits are moved so that 0 is one of the values: then FakeQuantize between them.

    With both limits 0 everything is 0. Limits that are computed, or that differ between channels of what is not static,
    are taken by arithmetic, and so is a narrow range of channels: for 255 steps per channel the CPU plugin (2026.4)
    takes 256. Not so of weights, for their integers are computed here (`opset-fuse`).
    """
    first, last = _steps(op)
    limits = [values.constant(v) for v in (low, high)]
    weights, one = isinstance(op.inputs.owner, ConstantOp), all(v is not None and v.size == 1 for v in limits)
    simple = static_shape(op.inputs) is not None or one
    if limits[0] is None or limits[1] is None or not simple or (first and not one and not weights):
        return _computed(rw, op.inputs, low, high, first, last)
    low_, high_ = (v.astype(np.float32) for v in limits if v is not None)
    scale = (high_ - low_) / np.float32(last - first)
    zero = np.float32(first) - low_ / np.where(scale == 0, np.float32(1), scale)
    zero = np.clip(np.floor(zero + np.float32(0.5)), first, last).astype(np.float32)
    ends = [(np.float32(end) - zero) * scale for end in (first, last)]
    if not all(scale.reshape(-1) > 0) and not (weights and all(scale.reshape(-1) >= 0)):
        return _computed(rw, op.inputs, low, high, first, last)
    bounds = [rw.const(np.asarray(end, np.float32)) for end in ends]
    return rw.emit(FakeQuantizeOp, op.inputs, *bounds, *bounds, levels=last - first + 1)


def _computed(rw: Lowering, data: SSAValue, low: SSAValue, high: SSAValue, first: int, last: int) -> SSAValue:
    nothing = rw.emit(EqualOp, low, high)
    span = rw.emit(SelectOp, nothing, rw.const(1.0), rw.emit(SubtractOp, high, low))
    scale = _over_steps(rw, span, first, last)
    zero = _of(rw, SubtractOp, first, quotient(rw, low, scale))
    zero = rw.emit(FloorOp, _of(rw, AddOp, zero, 0.5))
    zero = _of(rw, MinimumOp, _of(rw, MaximumOp, zero, first), last)
    least, most = (rw.emit(MultiplyOp, _of(rw, SubtractOp, end, zero), scale) for end in (first, last))
    inside = rw.emit(MinimumOp, rw.emit(MaximumOp, data, least), most)
    step = rw.emit(DivideOp, rw.emit(SubtractOp, inside, least), scale)
    whole = rw.emit(FloorOp, _of(rw, AddOp, step, 0.5))
    made = rw.emit(AddOp, rw.emit(MultiplyOp, whole, scale), least)
    return rw.emit(SelectOp, nothing, rw.const(0.0), made)


def _over_steps(rw: Lowering, span: SSAValue, first: int, last: int) -> SSAValue:
    """span / (last - first), rounded once: what its product with the reciprocal leaves of the span is exact.

    The place of 0 is often a tie, which the last bit decides.
    """
    made = _of(rw, MultiplyOp, span, 1 / (last - first))
    rest = rw.emit(SubtractOp, span, _of(rw, MultiplyOp, made, last + 1))
    rest = rw.emit(AddOp, rest, _of(rw, MultiplyOp, made, first + 1))
    return rw.emit(AddOp, made, _of(rw, MultiplyOp, rest, 1 / (last - first)))


@rules.lower(tf.FakeQuantWithMinMaxArgsOp)
def fake_quant_args(op: tf.FakeQuantWithMinMaxArgsOp, rw: Lowering):
    return fake_quantized(op, rw, *(rw.const(plain(v), "f32") for v in (op.min, op.max)))


@rules.lower(tf.FakeQuantWithMinMaxVarsOp, tf.FakeQuantWithMinMaxVarsPerChannelOp)
def fake_quant_vars(op: Any, rw: Lowering):
    """Limits for each index of the last dimension, or for all."""
    return fake_quantized(op, rw, op.min, op.max)


def _ranged(
    op: Any, rw: Lowering, low: SSAValue | None, high: SSAValue | None, bits: int, rounding: str, narrow: bool
) -> SSAValue:
    """The input at multiples of one step, which lets both ends of the range be integers.

    Without a range that of the input is taken, and nothing needs to be clamped. With `axis` each index has its own.
    """
    if not 1 <= bits <= 24:
        raise NoMatch(f"num_bits is {bits}; 1 to 24 are possible")
    at = plain(op.axis) if hasattr(op, "axis") else -1
    count = rank(op.input) if at != -1 or low is None else 0
    data = convert(rw, op.input, "f32")
    signed = bool(plain(op.signed_input))
    first = -(1 << (bits - 1)) + narrow if signed else 0
    last = (1 << (bits - signed)) - 1
    given = low is not None and high is not None
    if low is None or high is None:
        axes = [a for a in range(count) if at == -1 or a != axis(at, count)]
        low = rw.emit(ReduceMinOp, data, ints(rw, axes), keep_dims=at != -1)
        high = rw.emit(ReduceMaxOp, data, ints(rw, axes), keep_dims=at != -1)
    else:
        low, high = (convert(rw, v, "f32") for v in (low, high))
        if at != -1:
            low, high = (channelwise(rw, v, count, axis(at, count)) for v in (low, high))
    assert low is not None and high is not None
    one, far = rw.const(1.0), rw.const(np.finfo(np.float32).max, "f32")

    def side(end: int, limit: SSAValue) -> tuple[SSAValue, SSAValue]:
        """The scale by one end, and its inverse; a limit on the other side of 0 does not matter."""
        if not end:
            return far, one
        counts = _of(rw, GreaterOp, _of(rw, MultiplyOp, limit, end), 0)
        safe = rw.emit(SelectOp, counts, limit, one)
        scale = quotient(rw, rw.const(float(end)), safe) if abs(end) <= 4096 else _of(rw, DivideOp, end, safe)
        return rw.emit(SelectOp, counts, scale, far), _of(rw, DivideOp, limit, end)

    (by_low, low_step), (by_high, high_step) = side(first, low), side(last, high)
    lower = rw.emit(LessOp, by_low, by_high)
    scale, step = rw.emit(SelectOp, lower, by_low, by_high), rw.emit(SelectOp, lower, low_step, high_step)
    if given:
        most = rw.emit(SelectOp, lower, _of(rw, MultiplyOp, low_step, last), high)
        least = rw.emit(SelectOp, lower, low, _of(rw, MultiplyOp, high_step, first))
        data = rw.emit(MaximumOp, rw.emit(MinimumOp, data, most), least)
    scaled = rw.emit(MultiplyOp, data, scale)
    if rounding == "HALF_UP":
        whole = rw.emit(FloorOp, _of(rw, AddOp, scaled, 0.5))
    else:
        whole = rw.emit(RoundOp, scaled, mode="half_to_even")
    return convert(rw, rw.emit(MultiplyOp, whole, step), kind(op.input).mlir)


@rules.lower(tf.QuantizeAndDequantizeOp)
def quantize_and_dequantize(op: tf.QuantizeAndDequantizeOp, rw: Lowering):
    given = [rw.const(plain(v), "f32") if plain(op.range_given) else None for v in (op.input_min, op.input_max)]
    return _ranged(op, rw, given[0], given[1], plain(op.num_bits), "HALF_TO_EVEN", False)


@rules.lower(tf.QuantizeAndDequantizeV2Op, tf.QuantizeAndDequantizeV3Op, tf.QuantizeAndDequantizeV4Op)
def quantize_and_dequantize_by_tensors(op: Any, rw: Lowering):
    """The range is in tensors; the number of bits of V3, too."""
    third = isinstance(op, tf.QuantizeAndDequantizeV3Op)
    bits = constant_ints(op.num_bits, "num_bits")[0] if third else plain(op.num_bits)
    low, high = (op.input_min, op.input_max) if plain(op.range_given) else (None, None)
    rounding = "HALF_TO_EVEN" if third else plain(op.round_mode)
    return _ranged(op, rw, low, high, bits, rounding, bool(plain(op.narrow_range)))


__all__ = ["rules"]
