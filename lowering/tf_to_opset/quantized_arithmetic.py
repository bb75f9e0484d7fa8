"""TensorFlow's operators on quantised integers, each with its range.

QuantizedAdd, BiasAdd -> both in steps of the result, Add; QuantizedMul, MatMul, Conv2D -> products of what is above
the integer of 0; QuantizedRelu, Relu6, ReluX -> Maximum, Minimum; QuantizedMaxPool, AvgPool -> pooling in f32;
Requantize, QuantizeDownAndShrinkRange -> other steps; UniformQuantize, UniformDequantize -> Multiply, Add
"""

from __future__ import annotations

from collections.abc import Callable
from math import prod
from typing import Any

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
    SignOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import ElementType, element, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, channelwise, concat, constant_ints, convert, ints, kind, rank, reshape
from stepwell.lowering.idioms.exact import extreme
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.tf_to_opset.convolution import convolved, spatial
from stepwell.lowering.tf_to_opset.pooling import Window, average, maximum
from stepwell.lowering.tf_to_opset.quantization import edges, from_steps, half_away, integers, of, to_steps

rules = RuleSet()


def _scalars(rw: Lowering, *values: SSAValue) -> list[SSAValue]:
    """Ends of ranges are scalars or have one element."""
    return [reshape(rw, value, []) for value in values]


def _zero(rw: Lowering, low: SSAValue, high: SSAValue, of_: ElementType) -> SSAValue:
    """The integer that stands for 0, in f32; it may lie beyond the type."""
    first, last = edges(of_)
    scale = of(rw, DivideOp, last - first, rw.emit(SubtractOp, high, low))
    return of(rw, SubtractOp, first, half_away(rw, rw.emit(MultiplyOp, low, scale)))


def _step(rw: Lowering, low: SSAValue, high: SSAValue, of_: ElementType) -> SSAValue:
    first, last = edges(of_)
    return of(rw, DivideOp, rw.emit(SubtractOp, high, low), last - first)


@rules.lower(tf.QuantizedAddOp, tf.QuantizedBiasAddOp)
def add(op: Any, rw: Lowering):
    """The range of the result is wide: 2^14 times the largest end of both ranges, for a bias 2^17 times.

    QuantizedAdd rounds a step of each operand to whole steps of the result, a bias is rounded by value.
    """
    if plain(op.out_type if isinstance(op, tf.QuantizedBiasAddOp) else op.Toutput).name != "i32":
        raise NoMatch("a quantised sum in another type than i32; TensorFlow has none either")
    a, b, *ends = op.operands
    low_a, high_a, low_b, high_b = _scalars(rw, *ends)
    to = element("i32")
    largest = rw.emit(AbsOp, low_a)
    for end in (high_a, low_b, high_b):
        largest = rw.emit(MaximumOp, largest, rw.emit(AbsOp, end))
    high = of(rw, MultiplyOp, largest, 1 << (17 if isinstance(op, tf.QuantizedBiasAddOp) else 14))
    low = of(rw, MultiplyOp, high, -1)

    def moved(value: SSAValue, least: SSAValue, most: SSAValue, of_: ElementType) -> SSAValue:
        return to_steps(rw, from_steps(rw, value, least, most, of_), low, high, to)

    parts = []
    for value, least, most in ((a, low_a, high_a), (b, low_b, high_b)):
        if isinstance(op, tf.QuantizedBiasAddOp):
            parts.append(moved(value, least, most, kind(value)))
            continue
        start, one = (moved(rw.const(step, "i32"), least, most, kind(value)) for step in (0, 1))
        levels = rw.emit(MultiplyOp, convert(rw, value, "i32"), rw.emit(SubtractOp, one, start))
        parts.append(rw.emit(AddOp, levels, start))
    return rw.emit(AddOp, *parts), low, high


def _factors(op: Any, rw: Lowering, to: ElementType) -> tuple[SSAValue, SSAValue, SSAValue, SSAValue]:
    """Both operands as whole numbers of steps in f32, and the range of a product."""
    a, b, *ends = op.operands
    low_a, high_a, low_b, high_b = _scalars(rw, *ends)
    made = [
        rw.emit(SubtractOp, convert(rw, value, "f32"), _zero(rw, low, high, kind(value)))
        for value, low, high in ((a, low_a, high_a), (b, low_b, high_b))
    ]
    step = rw.emit(MultiplyOp, _step(rw, low_a, high_a, kind(a)), _step(rw, low_b, high_b, kind(b)))
    first, last = edges(to)
    return made[0], made[1], of(rw, MultiplyOp, step, first), of(rw, MultiplyOp, step, last)


@rules.lower(tf.QuantizedMulOp)
def multiply(op: tf.QuantizedMulOp, rw: Lowering):
    to = plain(op.Toutput)
    a, b, low, high = _factors(op, rw, to)
    return integers(rw, rw.emit(MultiplyOp, a, b), to), low, high


FEW = 256
"""So many products of bytes have a sum that f32 holds."""


def _summed(
    rw: Lowering, a: SSAValue, to: ElementType, count: int | None, product: Callable[[SSAValue], SSAValue]
) -> SSAValue:
    """Sums of products, which the runtime adds up in f32: exact up to 2^24.

    Of many (or nobody knows how many), the upper bits of one factor and its lower four are multiplied apart.
    """
    if (count is not None and count <= FEW) or to.name != "i32":
        return integers(rw, product(a), to)
    upper = rw.emit(FloorOp, of(rw, MultiplyOp, a, 1 / 16))
    lower = rw.emit(SubtractOp, a, of(rw, MultiplyOp, upper, 16))
    first, second = (integers(rw, product(part), to) for part in (upper, lower))
    return rw.emit(AddOp, rw.emit(MultiplyOp, first, rw.const(16, "i32")), second)


@rules.lower(tf.QuantizedMatMulOp)
def matmul(op: tf.QuantizedMatMulOp, rw: Lowering):
    to = plain(op.Toutput)
    a, b, low, high = _factors(op, rw, to)
    turned = {"transpose_a": plain(op.transpose_a), "transpose_b": plain(op.transpose_b)}
    size = (shape_of(op.b) or (None, None))[1 if plain(op.transpose_b) else 0]
    count = size if isinstance(size, int) else None
    return _summed(rw, a, to, count, lambda part: rw.emit(MatMulOp, part, b, **turned)), low, high


@rules.lower(tf.QuantizedConv2DOp)
def conv2d(op: tf.QuantizedConv2DOp, rw: Lowering):
    """Pads are 0, as they are behind the integer that stands for it."""
    to = plain(op.out_type)
    properties = {
        "strides": spatial(plain(op.strides), True, 2, "strides"),
        "dilations": spatial(plain(op.dilations), True, 2, "dilations"),
        "pads_begin": (0, 0),
        "pads_end": (0, 0),
        "auto_pad": {"SAME": "same_upper", "VALID": "valid"}[plain(op.padding)],
    }
    a, b, low, high = _factors(op, rw, to)
    sizes = static_shape(op.filter)
    data, count = channels_first(rw, a), None if sizes is None else prod(sizes[:3])
    made = _summed(rw, data, to, count, lambda part: convolved(rw, part, b, properties, 1))
    return channels_back(rw, made), low, high


@rules.lower(tf.QuantizedReluOp, tf.QuantizedRelu6Op, tf.QuantizedReluXOp)
def relu(op: Any, rw: Lowering):
    """Limits are the integers that stand for 0, and for 6 or max_value; the range stays."""
    data, of_ = op.features, plain(op.Tinput)
    if of_ != plain(op.out_type):
        raise NoMatch(
            f"a quantised Relu from {of_.name} to {plain(op.out_type).name}; TensorFlow has it within one type only"
        )
    low, high = _scalars(rw, op.min_features, op.max_features)

    def steps(number: SSAValue) -> SSAValue:
        return to_steps(rw, number, low, high, of_)

    made = extreme(rw, MaximumOp, data, steps(rw.const(0.0)))
    if not isinstance(op, tf.QuantizedReluOp):
        most = rw.const(6.0) if isinstance(op, tf.QuantizedRelu6Op) else reshape(rw, op.max_value, [])
        made = extreme(rw, MinimumOp, made, steps(most))
    return made, low, high


@rules.lower(tf.QuantizedMaxPoolOp, tf.QuantizedAvgPoolOp)
def pool(op: Any, rw: Lowering):
    """A mean is cut to an integer towards 0: a part of its least fraction goes on first, for what f32 rounds."""
    window = Window(op, op.input, plain(op.ksize), plain(op.strides), 2)
    low, high = _scalars(rw, op.min_input, op.max_input)
    if isinstance(op, tf.QuantizedMaxPoolOp):
        return window.back(rw, maximum(rw, window, window.first(rw, op.input))), low, high
    mean = average(rw, window, window.first(rw, convert(rw, op.input, "f32")))
    cut = rw.emit(FloorOp, of(rw, AddOp, rw.emit(AbsOp, mean), 0.25 / prod(plain(op.ksize))))
    made = rw.emit(MultiplyOp, cut, rw.emit(SignOp, mean))
    return integers(rw, window.back(rw, made), kind(op.input)), low, high


@rules.lower(tf.QuantizedReshapeOp)
def quantized_reshape(op: tf.QuantizedReshapeOp, rw: Lowering):
    return rw.emit(ReshapeOp, op.tensor, op.shape, special_zero=False), op.input_min, op.input_max


@rules.lower(tf.QuantizedConcatOp)
def quantized_concat(op: tf.QuantizedConcatOp, rw: Lowering):
    """All in the steps of one range, which holds those of all and 0."""
    of_ = plain(op.T)
    if of_.name != "u8":
        raise NoMatch(f"parts of {of_.name} in one range; f32 does not hold such integers. Dequantize them first")
    count = rank(op.values[0])
    (place,) = constant_ints(op.concat_dim, "concat_dim")
    lows, highs = _scalars(rw, *op.input_mins), _scalars(rw, *op.input_maxes)
    low, high = rw.const(0.0), highs[0]
    for end in lows:
        low = rw.emit(MinimumOp, low, end)
    for end in highs[1:]:
        high = rw.emit(MaximumOp, high, end)
    parts = [
        to_steps(rw, from_steps(rw, value, a, b, of_), low, high, of_)
        for value, a, b in zip(op.values, lows, highs, strict=True)
    ]
    return concat(rw, parts, axis(place, count)), low, high


def _used(op: Any, rw: Lowering) -> tuple[SSAValue, SSAValue]:
    """The range that the values take; it holds 0."""
    low, high = _scalars(rw, op.input_min, op.input_max)
    axes = ints(rw, range(rank(op.input)))
    ends = [rw.emit(o, op.input, axes, keep_dims=False) for o in (ReduceMinOp, ReduceMaxOp)]
    least, most = (from_steps(rw, end, low, high, kind(op.input)) for end in ends)
    return of(rw, MinimumOp, least, 0), most


def _requantized(op: Any, rw: Lowering, low: SSAValue, high: SSAValue) -> SSAValue:
    """Values in steps of another range; from i32 to u8 they are counted from its low end, which is not rounded."""
    least, most = _scalars(rw, op.input_min, op.input_max)
    value, to = from_steps(rw, op.input, least, most, kind(op.input)), plain(op.out_type)
    if (kind(op.input).name, to.name) != ("i32", "u8"):
        return to_steps(rw, value, low, high, to)
    span = rw.emit(SubtractOp, high, low)
    flat = rw.emit(EqualOp, low, high)
    scale = of(rw, DivideOp, 255, rw.emit(SelectOp, flat, rw.const(1.0), span))
    steps = rw.emit(MultiplyOp, rw.emit(SubtractOp, value, low), scale)
    steps = rw.emit(SelectOp, flat, rw.const(0.0), steps)
    return integers(rw, rw.emit(FloorOp, of(rw, AddOp, steps, 0.5)), to)


@rules.lower(tf.RequantizationRangeOp)
def requantization_range(op: tf.RequantizationRangeOp, rw: Lowering):
    return _used(op, rw)


@rules.lower(tf.RequantizeOp)
def requantize(op: tf.RequantizeOp, rw: Lowering):
    low, high = _scalars(rw, op.requested_output_min, op.requested_output_max)
    return _requantized(op, rw, low, high), low, high


@rules.lower(tf.QuantizeDownAndShrinkRangeOp)
def shrink_range(op: tf.QuantizeDownAndShrinkRangeOp, rw: Lowering):
    low, high = _used(op, rw)
    return _requantized(op, rw, low, high), low, high


def _laid(op: Any, rw: Lowering, value: SSAValue) -> SSAValue:
    """A scale or a zero point in f32, along `quantization_axis`."""
    at = plain(op.quantization_axis)
    value = convert(rw, value, "f32")
    if at == -1:
        return reshape(rw, value, [])
    count = rank(op.input)
    return channelwise(rw, value, count, axis(at, count))


@rules.lower(tf.UniformQuantizeOp)
def uniform_quantize(op: tf.UniformQuantizeOp, rw: Lowering):
    scaled = rw.emit(MultiplyOp, op.input, of(rw, DivideOp, 1, _laid(op, rw, op.scales)))
    whole = rw.emit(FloorOp, of(rw, AddOp, scaled, 0.5))
    made = rw.emit(AddOp, whole, _laid(op, rw, op.zero_points))
    made = of(rw, MaximumOp, made, plain(op.quantization_min_val))
    return integers(rw, of(rw, MinimumOp, made, plain(op.quantization_max_val)), plain(op.Tout))


@rules.lower(tf.UniformDequantizeOp)
def uniform_dequantize(op: tf.UniformDequantizeOp, rw: Lowering):
    above = rw.emit(SubtractOp, convert(rw, op.input, "f32"), _laid(op, rw, op.zero_points))
    return rw.emit(MultiplyOp, above, _laid(op, rw, op.scales))


__all__ = ["rules"]
