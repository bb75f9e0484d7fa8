"""MXNet's convolutions.

Convolution -> Convolution | GroupConvolution, + Add for the bias; Deconvolution -> ConvolutionBackpropData |
GroupConvolutionBackpropData, + Add; _contrib_DeformableConvolution, _contrib_ModulatedDeformableConvolution ->
DeformableConvolution, + Add
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    DeformableConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, concat, dims, ints, rank, whole
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


def grouped(rw: Lowering, filters: SSAValue, groups: int) -> SSAValue:
    """[G * a, b, spatial…] as [G, a, b, spatial…]."""
    count, known = rank(filters, "the weight"), shape_of(filters)
    size = known[0] if known else None
    each = whole(size, groups, "weight") if isinstance(size, int) else -1
    target = concat(rw, [ints(rw, [groups, each]), dims(rw, filters, range(1, count))])
    return rw.emit(ReshapeOp, filters, target, special_zero=False)


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
    wanted = plain(op.target_shape)
    if wanted and any(wanted):
        _fit(
            properties, plain(op.kernel), (shape_of(data) or ())[2:], per_dimension(wanted, spatial, 0, "target_shape")
        )
    if groups == 1:
        made = rw.emit(ConvolutionBackpropDataOp, data, filters, **properties)
    else:
        made = rw.emit(GroupConvolutionBackpropDataOp, data, grouped(rw, filters, groups), **properties)
    return back(rw, biased(rw, made, op), layout)


def _fit(properties: dict[str, Any], kernel: tuple[int, ...], sizes: tuple[Any, ...], wanted: tuple[int, ...]) -> None:
    """Pads and adj of a deconvolution that gives a target shape."""
    begin, spare = [], []
    for at, size in enumerate(sizes):
        if not isinstance(size, int):
            raise NoMatch("target_shape of an input whose sizes are not known; give its shape with --input")
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


__all__ = ["rules"]
