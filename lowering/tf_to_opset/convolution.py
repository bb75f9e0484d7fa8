"""TensorFlow's convolutions, whose channels are last unless `data_format` says otherwise.

Conv, Conv2D, Conv3D -> Convolution | GroupConvolution; DepthwiseConv2dNative -> GroupConvolution. Those that have more
in one operator are in `fused_convolution.py`, the transposed ones in `transposed_convolution.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, rank, transpose, whole
from stepwell.lowering.idioms.groups import grouped
from stepwell.lowering.idioms.layout import channels_back, channels_first

rules = RuleSet()


def spatial(entries: Sequence[int], channels_last: bool, count: int, what: str) -> tuple[int, ...]:
    """The entries for the spatial dimensions, of a list with one for each dimension."""
    if len(entries) != count + 2:
        raise NoMatch(f"{what} has {len(entries)} entries for {count + 2} dimensions")
    return tuple(entries[1:-1] if channels_last else entries[2:])


def padding(op: Any, channels_last: bool, count: int) -> tuple[tuple[int, ...], tuple[int, ...], str]:
    """pads_begin, pads_end and auto_pad."""
    begin = end = (0,) * count
    how = plain(op.padding)
    if how == "EXPLICIT":
        pads = plain(op.explicit_paddings)
        if len(pads) != 2 * (count + 2):
            raise NoMatch(f"explicit_paddings has {len(pads)} entries for {count + 2} dimensions")
        begin = spatial(pads[0::2], channels_last, count, "explicit_paddings")
        end = spatial(pads[1::2], channels_last, count, "explicit_paddings")
    return begin, end, {"SAME": "same_upper", "VALID": "valid", "EXPLICIT": "explicit"}[how]


def window(op: Any, channels_last: bool, count: int) -> dict[str, Any]:
    """Strides, dilations, pads and auto_pad of a convolution."""
    begin, end, how = padding(op, channels_last, count)
    return {
        "strides": spatial(plain(op.strides), channels_last, count, "strides"),
        "dilations": spatial(plain(op.dilations), channels_last, count, "dilations"),
        "pads_begin": begin,
        "pads_end": end,
        "auto_pad": how,
    }


def is_channels_last(op: Any) -> bool:
    return plain(op.data_format).endswith("C")


def kernel_of(filters: SSAValue, count: int) -> tuple[int, ...]:
    """The spatial sizes of filters [spatial…, in, out]."""
    found = (shape_of(filters) or ())[:count]
    sizes = tuple(size for size in found if isinstance(size, int))
    if len(sizes) != count:
        raise NoMatch("the sizes of the filters are not known; OpenVINO needs them. Give the shape with --input")
    return sizes


def convolved(
    rw: Lowering, data: SSAValue, filters: SSAValue, properties: dict[str, Any], groups: int | None = None
) -> SSAValue:
    """[N, in, spatial…] with filters [spatial…, in / groups, out]; integers in f32, which the runtime convolves."""
    count, of = rank(data) - 2, kind(data)
    if rank(filters, "the filters") != count + 2:
        raise NoMatch(f"filters of rank {rank(filters)} for {count} spatial dimensions")
    kernel_of(filters, count)
    if of.is_integer:
        data, filters = convert(rw, data, "f32"), convert(rw, filters, "f32")
    filters = transpose(rw, filters, [count + 1, count, *range(count)])
    groups = _groups(data, filters) if groups is None else groups
    if groups == 1:
        made = rw.emit(ConvolutionOp, data, filters, **properties)
    else:
        made = rw.emit(GroupConvolutionOp, data, grouped(rw, filters, groups), **properties)
    return convert(rw, made, of.mlir)


@rules.lower(tf.Conv2DOp, tf.Conv3DOp)
def conv(op: Any, rw: Lowering):
    """Filters [spatial…, in, out] -> [out, in, spatial…]; data of more channels than `in` are convolved in groups."""
    count = 3 if isinstance(op, tf.Conv3DOp) else 2
    last = is_channels_last(op)
    properties = window(op, last, count)
    return channels_back(rw, convolved(rw, channels_first(rw, op.input, last), op.filter, properties), last)


@rules.lower(tf.ConvOp)
def generic_conv(op: tf.ConvOp, rw: Lowering):
    """Of any number of spatial dimensions; further dimensions of the batch become one."""
    last, batches = plain(op.data_format) == "CHANNELS_LAST", plain(op.batch_dims)
    count = rank(op.input) - batches - 1
    if not 1 <= count <= 3 or batches < 1:
        raise NoMatch(f"{count} spatial dimensions; OpenVINO has 1 to 3")
    data, lead = op.input, None
    if batches != 1:
        lead = dims(rw, data, range(batches))
        rest = concat(rw, [ints(rw, [-1]), dims(rw, data, range(batches, rank(data)))])
        data = rw.emit(ReshapeOp, data, rest, special_zero=False)
    dilations = plain(op.dilations) or (1,) * (count + 2)
    begin, end, how = padding(op, last, count)
    properties = {
        "strides": spatial(plain(op.strides), last, count, "strides"),
        "dilations": spatial(dilations, last, count, "dilations"),
        "pads_begin": begin,
        "pads_end": end,
        "auto_pad": how,
    }
    made = convolved(rw, channels_first(rw, data, last), op.filter, properties, plain(op.groups))
    made = channels_back(rw, made, last)
    if lead is None:
        return made
    return rw.emit(ReshapeOp, made, concat(rw, [lead, dims(rw, made, range(1, count + 2))]), special_zero=False)


def _groups(data: SSAValue, filters: SSAValue) -> int:
    """Data of unknown channels are taken for one group; the runtime refuses others when it sees them.

    (OpenVINO 2026.4 loses that refusal where it is told to use a single thread, as those of any shape.)
    """
    given, taken = (shape_of(data) or (None, None))[1], (shape_of(filters) or (None, None))[1]
    if isinstance(given, int) and isinstance(taken, int) and taken:
        return whole(given, whole(given, taken, "channels"), "channels") and given // taken
    return 1


@rules.lower(tf.DepthwiseConv2dNativeOp)
def depthwise(op: tf.DepthwiseConv2dNativeOp, rw: Lowering):
    """Filters [h, w, in, multiplier] -> [in, multiplier, 1, h, w]: a group for each channel."""
    last = is_channels_last(op)
    properties = window(op, last, 2)
    filters = transpose(rw, op.filter, [2, 3, 0, 1])
    shape = shape_of(filters)
    if shape is None or not isinstance(shape[0], int) or not isinstance(shape[1], int):
        raise NoMatch("the number of channels is not known")
    sizes = concat(rw, [ints(rw, [shape[0], shape[1], 1]), dims(rw, filters, [2, 3])])
    filters = rw.emit(ReshapeOp, filters, sizes, special_zero=False)
    made = rw.emit(GroupConvolutionOp, channels_first(rw, op.input, last), filters, **properties)
    return channels_back(rw, made, last)


__all__ = ["convolved", "is_channels_last", "kernel_of", "padding", "rules", "spatial", "window"]
