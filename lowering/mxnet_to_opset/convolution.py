"""MXNet's convolutions.

Convolution -> Convolution | GroupConvolution, + Add for the bias; Deconvolution -> ConvolutionBackpropData |
GroupConvolutionBackpropData, + Add; _contrib_DeformableConvolution, _contrib_ModulatedDeformableConvolution ->
DeformableConvolution, + Add; im2col -> Gather of the windows; col2im -> GroupConvolutionBackpropData
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    DeformableConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.movement import PadOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, concat, dims, ints, kind, like, rank, transpose, whole
from stepwell.lowering.idioms.groups import grouped
from stepwell.lowering.idioms.sliding import windows
from stepwell.lowering.mxnet_to_opset.layout import back, first, per_dimension, spatial_dims

rules = RuleSet()


def window(op: Any, spatial: int) -> dict[str, Any]:
    """Strides, dilations and pads, with MXNet's defaults for those left out."""
    pads = per_dimension(plain(op.pad), spatial, 0, "pad")
    return {
        "strides": per_dimension(plain(op.stride), spatial, 1, "stride"),
        "dilations": per_dimension(plain(op.dilate), spatial, 1, "dilate"),
        "pads_begin": pads,
        "pads_end": pads,
        "auto_pad": "explicit",
    }


def biased(rw: Lowering, value: SSAValue, op: Any) -> SSAValue:
    """With the bias of each channel, where there is one."""
    if op.bias is None or plain(op.no_bias):
        return value
    return rw.emit(AddOp, value, channelwise(rw, op.bias, rank(value)))


@rules.lower(mxnet.ConvolutionOp, mxnet.ConvolutionV1Op)
def convolution(op: Any, rw: Lowering):
    """One group: Convolution; otherwise the weight gets a leading dimension for the groups.

    With the channels last the weight has them last as well.
    """
    spatial = spatial_dims(op.data, plain(op.kernel))
    layout, groups = plain(op.layout), plain(op.num_group)
    properties = window(op, spatial)
    data, filters = first(rw, op.data, layout), first(rw, op.weight, layout)
    if groups == 1:
        made = rw.emit(ConvolutionOp, data, filters, **properties)
    else:
        made = rw.emit(GroupConvolutionOp, data, grouped(rw, filters, groups), **properties)
    return back(rw, biased(rw, made, op), layout)


@rules.lower(mxnet.DeconvolutionOp)
def deconvolution(op: mxnet.DeconvolutionOp, rw: Lowering):
    """A target_shape stands for pad and adj: what is too much is cut off, of an odd number more at the beginning."""
    spatial = spatial_dims(op.data, plain(op.kernel))
    layout, groups = plain(op.layout), plain(op.num_group)
    properties = window(op, spatial)
    properties["output_padding"] = per_dimension(plain(op.adj), spatial, 0, "adj")
    data, filters = first(rw, op.data, layout), first(rw, op.weight, layout)
    operands: list[SSAValue] = [data, filters if groups == 1 else grouped(rw, filters, groups)]
    if any(wanted := per_dimension(plain(op.target_shape), spatial, 0, "target_shape")):
        sizes = (shape_of(data) or ())[2:]
        if all(isinstance(size, int) for size in sizes):
            _fit(properties, plain(op.kernel), sizes, wanted)
        else:
            # Of an odd number the runtime cuts more at the beginning, too.
            operands.append(ints(rw, wanted))
            none = (0,) * spatial
            properties.update(auto_pad="same_upper", pads_begin=none, pads_end=none, output_padding=none)
    kind_ = ConvolutionBackpropDataOp if groups == 1 else GroupConvolutionBackpropDataOp
    return back(rw, biased(rw, rw.emit(kind_, *operands, **properties), op), layout)


def _fit(properties: dict[str, Any], kernel: tuple[int, ...], sizes: tuple[Any, ...], wanted: tuple[int, ...]) -> None:
    """Pads and adj of a deconvolution that gives a target shape."""
    begin, spare = [], []
    for at, size in enumerate(sizes):
        reach = (kernel[at] - 1) * properties["dilations"][at] + 1
        surplus = properties["strides"][at] * (size - 1) + reach - wanted[at]
        if surplus < 0:
            raise NoMatch(f"target_shape {list(wanted)} is larger than what the deconvolution gives")
        begin.append((surplus + 1) // 2)
        spare.append(surplus % 2)
    properties.update(pads_begin=begin, pads_end=begin, output_padding=spare)


@rules.lower(mxnet.ContribDeformableConvolutionOp)
def deformable_convolution(op: mxnet.ContribDeformableConvolutionOp, rw: Lowering):
    """Places inside of the image are interpolated between its elements; beyond its last row that row counts."""
    return _deformable(op, rw, [], outside=False)


@rules.lower(mxnet.ContribModulatedDeformableConvolutionOp)
def modulated_deformable_convolution(op: mxnet.ContribModulatedDeformableConvolutionOp, rw: Lowering):
    """Each place is multiplied by its mask, and interpolated with zeros beyond the borders."""
    return _deformable(op, rw, [op.mask], outside=True)


def _deformable(op: Any, rw: Lowering, mask: list[SSAValue], *, outside: bool) -> SSAValue:
    if spatial_dims(op.data, plain(op.kernel)) != 2:
        raise NoMatch(f"a deformable convolution over {rank(op.data) - 2} spatial dimensions; OpenVINO has it over 2")
    made = rw.emit(
        DeformableConvolutionOp,
        op.data,
        op.offset,
        op.weight,
        *mask,
        group=plain(op.num_group),
        deformable_group=plain(op.num_deformable_group),
        bilinear_interpolation_pad=outside,
        **window(op, 2),
    )
    return biased(rw, made, op)


@rules.lower(mxnet.Im2colOp)
def im2col(op: mxnet.Im2colOp, rw: Lowering):
    """All windows: [N, channels * places in a window, windows]."""
    kernel = plain(op.kernel)
    spatial = spatial_dims(op.data, kernel)
    sides = window(op, spatial)
    data = op.data
    if any(sides["pads_begin"]):
        edge = ints(rw, [0, 0, *sides["pads_begin"]])
        data = rw.emit(PadOp, data, edge, edge, like(rw, 0, data), pad_mode="constant")
    cut = windows(rw, data, range(2, spatial + 2), kernel, sides["strides"], sides["dilations"])
    places = [3 + 2 * at for at in range(spatial)]
    turned = transpose(rw, cut, [0, 1, *places, *(at - 1 for at in places)])
    known = shape_of(op.data)
    channels = known[1] if known else None
    if isinstance(channels, int):
        rows = ints(rw, [channels * prod(kernel)])
    else:
        rows = rw.emit(MultiplyOp, dims(rw, op.data, [1]), ints(rw, [prod(kernel)]))
    return rw.emit(ReshapeOp, turned, concat(rw, [dims(rw, op.data, [0]), rows, ints(rw, [-1])]), special_zero=False)


@rules.lower(mxnet.Col2imOp)
def col2im(op: mxnet.Col2imOp, rw: Lowering):
    """The sums of what windows have for each place: a transposed convolution whose filters are one place each."""
    kernel, sizes = plain(op.kernel), plain(op.output_size)
    spatial, count = len(kernel), prod(kernel)
    if spatial not in (1, 2, 3) or len(sizes) != spatial:
        raise NoMatch(f"col2im of a kernel of {spatial} and an output of {len(sizes)} dimensions; there may be 1 to 3")
    known = shape_of(op.data)
    rows = known[1] if known is not None and len(known) == 3 else None
    if not isinstance(rows, int):
        raise NoMatch("col2im of an input whose number of rows is not known; give its shape with --input")
    channels = whole(rows, count, "the rows of col2im")
    sides = window(op, spatial)
    grid, spare = [], []
    for size, k, stride, dilation, pad in zip(
        sizes, kernel, sides["strides"], sides["dilations"], sides["pads_begin"], strict=True
    ):
        room = size + 2 * pad - ((k - 1) * dilation + 1)
        grid.append(room // stride + 1)
        spare.append(room % stride)
    data = rw.emit(ReshapeOp, op.data, ints(rw, [0, rows, *grid]), special_zero=True)
    place = np.eye(count, dtype=np.float32).reshape(1, count, 1, *kernel)
    filters = rw.const(np.repeat(place, channels, 0), kind(op.data).name)
    return rw.emit(GroupConvolutionBackpropDataOp, data, filters, **sides, output_padding=spare)


__all__ = ["rules"]
