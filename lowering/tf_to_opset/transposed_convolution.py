"""TensorFlow's gradients of convolutions with respect to their input, which models use to enlarge images.

Conv2DBackpropInput, V2, Conv3DBackpropInput, V2 -> ConvolutionBackpropData | GroupConvolutionBackpropData;
DepthwiseConv2dNativeBackpropInput -> GroupConvolutionBackpropData;
AvgPoolGrad -> GroupConvolutionBackpropData of the gradients over the sizes of the windows
"""

from __future__ import annotations

from math import prod
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.convolution import ConvolutionBackpropDataOp, GroupConvolutionBackpropDataOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, SliceOp
from stepwell.dialects.opset.origins import Element, Size, elements, first_of
from stepwell.dialects.opset.pooling import AvgPool14Op
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, kind, like, shape, transpose, whole
from stepwell.lowering.idioms.groups import grouped
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.sliding import reach, same_pads
from stepwell.lowering.tf_to_opset.convolution import is_channels_last, kernel_of, padding, spatial, window

rules = RuleSet()

DEEPEST = 8
"""Operations that a size is followed through."""
MOST = 16
"""Elements of a vector of sizes."""

SIZES = (tf.Conv2DBackpropInputOp, tf.Conv3DBackpropInputV2Op, tf.DepthwiseConv2dNativeBackpropInputOp)
"""Operators that are given the sizes of their result; the others are given a tensor that has them."""


class Result:
    """The sizes of a result: what is known of them, and all of them as i64."""

    def __init__(self, rw: Lowering, op: Any, count: int):
        given = op.operands[0]
        self.last = is_channels_last(op) if hasattr(op, "data_format") else True
        self.sizes = convert(rw, given, "i64") if isinstance(op, SIZES) else shape(rw, given)
        known = values.dims(given) if isinstance(op, SIZES) else shape_of(given)
        known = known if known is not None and len(known) == count + 2 else (None,) * (count + 2)
        self.channels = known[count + 1 if self.last else 1]
        self.known = known[1:-1] if self.last else known[2:]
        self.axes = range(1, count + 1) if self.last else range(2, count + 2)

    def spatial(self, rw: Lowering) -> SSAValue:
        return rw.emit(GatherOp, self.sizes, ints(rw, self.axes), rw.const(0))


def enlarged(
    rw: Lowering, made: type[Any], grad: SSAValue, filters: SSAValue, result: Result, kernel: Any, properties: Any
) -> SSAValue:
    """The pads are those of the convolution from the result to the gradient.

    Of known sizes, and of those that are the gradient's times the strides plus a number, they and what no window
    reached are attributes. Otherwise the pads are cut off what is made without any, and what no window reached is put
    behind as zeros: the CPU plugin (2026.4) takes no sizes that are computed.
    """
    strides, dilations = properties["strides"], properties["dilations"]
    lengths = reach(kernel, dilations)
    margins = [_margins(result, grad, at, length, properties) for at, length in enumerate(lengths)]
    if None not in margins:
        begin, end, spare = zip(*margins, strict=True)
        properties = properties | {"auto_pad": "explicit", "pads_begin": begin, "pads_end": end}
        return rw.emit(made, grad, filters, output_padding=spare, **properties)
    sizes = [size for size in result.known if isinstance(size, int)]
    if len(sizes) == len(kernel):
        begin, end, spare = list(properties["pads_begin"]), list(properties["pads_end"]), []
        for at, (size, length, step) in enumerate(zip(sizes, lengths, strides, strict=True)):
            if properties["auto_pad"] == "same_upper":
                total = max((-(-size // step) - 1) * step + length - size, 0)
                begin[at], end[at] = total // 2, total - total // 2
            whole_ = size + begin[at] + end[at] - length
            spare.append(whole_ % step)
        properties = properties | {"auto_pad": "explicit", "pads_begin": begin, "pads_end": end}
        return rw.emit(made, grad, filters, output_padding=spare, **properties)
    none = (0,) * len(kernel)
    wanted = result.spatial(rw)
    begin = ints(rw, properties["pads_begin"])
    if properties["auto_pad"] == "same_upper":
        begin, _ = same_pads(rw, wanted, kernel, strides, dilations)
    properties = properties | {"auto_pad": "explicit", "pads_begin": none, "pads_end": none}
    full = rw.emit(made, grad, filters, output_padding=none, **properties)
    axes = range(2, 2 + len(kernel))
    stop = rw.emit(AddOp, begin, wanted)
    cut = rw.emit(SliceOp, full, begin, stop, ints(rw, [1] * len(kernel)), ints(rw, axes))
    lacking = rw.emit(SubtractOp, wanted, dims(rw, cut, axes))
    pads = concat(rw, [ints(rw, [0, 0]), lacking])
    return rw.emit(PadOp, cut, ints(rw, [0] * (2 + len(kernel))), pads, like(rw, 0, cut), pad_mode="constant")


def _margins(
    result: Result, grad: SSAValue, at: int, length: int, properties: dict[str, Any]
) -> tuple[int, int, int] | None:
    """Pads before and behind, and what no window reached, of a size that is n * stride + more for n gradients."""
    step = properties["strides"][at]
    more = _beyond(result.sizes, result.axes[at], step, grad, 2 + at)
    if more is None:
        return None
    begin, end = properties["pads_begin"][at], properties["pads_end"][at]
    if properties["auto_pad"] == "same_upper":
        total = max(length - step - more, 0)
        begin, end = total // 2, total - total // 2
    spare = more + step - length + begin + end
    return (begin, end, spare) if 0 <= spare < step else None


def _beyond(sizes: SSAValue, index: int, step: int, grad: SSAValue, axis: int) -> int | None:
    """How much an element of `sizes` is more than `step` times the size of the gradient along an axis."""
    here, found = (shape_of(grad) or ())[axis], _elements(sizes)
    if not 0 <= index < len(found):
        return None
    times, of, more = _line(found[index])
    if of is None:
        return more - step * here if isinstance(here, int) else None
    return more if times == step and first_of(of) == first_of(Size(grad, axis)) else None


def _line(origin: Any, depth: int = 0) -> tuple[int, Any, int]:
    """A number as a * size + b: (a, size, b); a is 0 and the size what it is for what is computed in another way."""
    if isinstance(origin, int):
        return 0, None, origin
    if isinstance(origin, Size):
        return 1, origin, 0
    op = origin.tensor.owner
    if isinstance(op, ConvertOp) and depth < DEEPEST and kind(op.operands[0]).is_integer:
        return _line(_elements(op.operands[0])[origin.place], depth + 1)
    if isinstance(op, AddOp | MultiplyOp | SubtractOp) and depth < DEEPEST:
        left, right = op.operands
        if values.constant(left) is not None and not isinstance(op, SubtractOp):
            left, right = right, left
        numbers, of = values.constant(right), _elements(left)
        if numbers is not None and numbers.size in (1, len(of)) and origin.place < len(of):
            number = int(numbers.reshape(-1)[origin.place % numbers.size])
            times, size, more = _line(of[origin.place], depth + 1)
            if isinstance(op, MultiplyOp):
                return times * number, size, more * number
            return times, size, more + (number if isinstance(op, AddOp) else -number)
    return 0, origin, 0


def _elements(value: SSAValue) -> list[Any]:
    """What each element of a small integer tensor is."""
    found, sizes = elements(value), static_shape(value)
    if found is None and sizes is not None and prod(sizes) <= MOST:
        return [Element(value, i) for i in range(prod(sizes))]
    return found or []


def _wide(rw: Lowering, value: SSAValue) -> SSAValue:
    """Of integers in f32, which the runtime convolves."""
    return convert(rw, value, "f32") if kind(value).is_integer else value


@rules.lower(
    tf.Conv2DBackpropInputOp,
    tf.Conv2DBackpropInputV2Op,
    tf.Conv3DBackpropInputOp,
    tf.Conv3DBackpropInputV2Op,
)
def convolution_backprop_input(op: Any, rw: Lowering):
    """Filters [spatial…, in, out] -> [out, in, spatial…]; a result of more channels than `in` is made in groups."""
    count = 2 if isinstance(op, tf.Conv2DBackpropInputOp | tf.Conv2DBackpropInputV2Op) else 3
    result = Result(rw, op, count)
    properties = window(op, result.last, count)
    kernel = kernel_of(op.filter, count)
    filters = transpose(rw, _wide(rw, op.filter), [count + 1, count, *range(count)])
    taken = (shape_of(filters) or (None, None))[1]
    groups = 1
    if isinstance(result.channels, int) and isinstance(taken, int) and taken:
        whole(result.channels, whole(result.channels, taken, "channels"), "channels")
        groups = result.channels // taken
    made = ConvolutionBackpropDataOp
    if groups != 1:
        made, filters = GroupConvolutionBackpropDataOp, grouped(rw, filters, groups)
    grad = channels_first(rw, _wide(rw, op.out_backprop), result.last)
    found = enlarged(rw, made, grad, filters, result, kernel, properties)
    return convert(rw, channels_back(rw, found, result.last), kind(op.filter).mlir)


@rules.lower(tf.DepthwiseConv2dNativeBackpropInputOp)
def depthwise_backprop_input(op: tf.DepthwiseConv2dNativeBackpropInputOp, rw: Lowering):
    """Filters [h, w, in, multiplier] -> [in, multiplier, 1, h, w]: a group for each channel of the result."""
    result = Result(rw, op, 2)
    properties, kernel = window(op, result.last, 2), kernel_of(op.filter, 2)
    filters = transpose(rw, op.filter, [2, 3, 0, 1])
    target = concat(rw, [dims(rw, filters, [0, 1]), ints(rw, [1]), dims(rw, filters, [2, 3])])
    filters = rw.emit(ReshapeOp, filters, target, special_zero=False)
    grad = channels_first(rw, op.out_backprop, result.last)
    found = enlarged(rw, GroupConvolutionBackpropDataOp, grad, filters, result, kernel, properties)
    return channels_back(rw, found, result.last)


class _Sized:
    """Spatial sizes that are known or computed."""

    def __init__(self, known: Any, sizes: SSAValue):
        self.known, self.sizes, self.axes = known, sizes, range(len(known))

    def spatial(self, rw: Lowering) -> SSAValue:
        return self.sizes


@rules.lower(tf.AvgPoolGradOp)
def avg_pool_grad(op: tf.AvgPoolGradOp, rw: Lowering):
    """Each gradient is spread over its window; how many elements that has tells the mean of ones within SAME's pads."""
    last = is_channels_last(op)
    kernel, strides = spatial(plain(op.ksize), last, 2, "ksize"), spatial(plain(op.strides), last, 2, "strides")
    begin, end, how = padding(op, last, 2)
    known = values.dims(op.orig_input_shape)
    if known is None or len(known) != 4:
        raise NoMatch("the number of sizes in orig_input_shape is not 4")
    axes = [1, 2] if last else [2, 3]
    sizes = rw.emit(GatherOp, convert(rw, op.orig_input_shape, "i64"), ints(rw, axes), rw.const(0))
    grad = channels_first(rw, op.grad, last)
    ones = broadcast(rw, like(rw, 1, grad), concat(rw, [ints(rw, [1, 1]), sizes]))
    pool = {"kernel": kernel, "strides": strides, "pads_begin": begin, "pads_end": end, "auto_pad": how}
    share = rw.emit(AvgPool14Op, ones, exclude_pad=False, rounding_type="floor", **pool)
    count = rw.emit(MultiplyOp, share, like(rw, kernel[0] * kernel[1], share))
    each = rw.emit(DivideOp, grad, count)
    flat = rw.emit(ReshapeOp, each, concat(rw, [ints(rw, [-1, 1]), dims(rw, each, [2, 3])]), special_zero=False)
    properties = {k: v for k, v in pool.items() if k != "kernel"} | {"dilations": (1, 1)}
    filters = broadcast(rw, like(rw, 1, grad), ints(rw, [1, 1, *kernel]))
    target = _Sized([known[a] for a in axes], sizes)
    found = enlarged(rw, ConvolutionBackpropDataOp, flat, filters, target, kernel, properties)  # pyright: ignore[reportArgumentType]: has what is asked of a Result
    back = concat(rw, [dims(rw, grad, [0, 1]), sizes])
    return channels_back(rw, rw.emit(ReshapeOp, found, back, special_zero=False), last)


__all__ = ["rules"]
