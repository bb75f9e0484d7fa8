"""Caffe's convolutions.

Convolution, ConvolutionBinary -> Convolution | GroupConvolution, + Add;
Deconvolution -> (Group)ConvolutionBackpropData, + Add;
ConvolutionDepthwise -> GroupConvolution, + Add; DeformableConvolution -> DeformableConvolution, + Add
"""

from __future__ import annotations

from math import prod
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
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
from stepwell.dialects.types import Dim, shape_of
from stepwell.lowering.caffe_to_opset.window import window
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, channelwise, concat, dims, ints, rank, reshape, static, whole

rules = RuleSet()


class Images:
    """The bottom as [N, C, spatial…]: what lies before the channels is one batch, and no spatial dimension is one."""

    def __init__(self, op: Any, rw: Lowering):
        self.rw, self.count = rw, rank(op.bottom)
        self.at = axis(plain(op.axis), self.count)
        self.spatial = self.count - self.at - 1
        if self.spatial > 3:
            raise NoMatch(f"{self.spatial} spatial dimensions; OpenVINO has 1 to 3")
        self.bottom = op.bottom
        shape = shape_of(op.bottom)
        assert shape is not None
        self.channels: Dim = shape[self.at]

    def images(self) -> SSAValue:
        if self.at == 1 and self.spatial:
            return self.bottom
        tail = [dims(self.rw, self.bottom, range(self.at, self.count))] if self.at < self.count else []
        one = [ints(self.rw, [1])] if not self.spatial else []
        target = concat(self.rw, [ints(self.rw, [-1]), *tail, *one])
        return self.rw.emit(ReshapeOp, self.bottom, target, special_zero=False)

    def back(self, value: SSAValue) -> SSAValue:
        """A result in the shape that goes with the bottom's."""
        if self.at == 1 and self.spatial:
            return value
        head = [dims(self.rw, self.bottom, range(self.at))] if self.at else []
        own = dims(self.rw, value, range(1, 2 + self.spatial))
        return self.rw.emit(ReshapeOp, value, concat(self.rw, [*head, own]), special_zero=False)


def filters(rw: Lowering, op: Any, wanted: tuple[int, ...]) -> SSAValue:
    """The weight in the shape that the layer gives it; -1: what remains."""
    held = static(op.weight, "the weight")
    known = prod(d for d in wanted if d > 0)
    fits = prod(held) == known if -1 not in wanted else known > 0 and prod(held) % known == 0
    if not fits:
        shown = ", ".join("?" if d < 0 else str(d) for d in wanted)
        raise NoMatch(f"its weight has the shape {list(held)}, and [{shown}] is needed")
    return reshape(rw, op.weight, [prod(held) // known if d < 0 else d for d in wanted])


def biased(rw: Lowering, op: Any, value: SSAValue) -> SSAValue:
    """With a bias for each channel, where there is one."""
    if op.bias is None:
        if plain(op.bias_term):
            raise NoMatch("it has a bias_term, and its weights have no bias")
        return value
    size = prod(static(op.bias, "the bias"))
    if size != plain(op.num_output):
        raise NoMatch(f"its bias has {size} elements for {plain(op.num_output)} outputs")
    return rw.emit(AddOp, value, channelwise(rw, reshape(rw, op.bias, [-1]), rank(value)))


def _each(channels: Dim, groups: int) -> int:
    return whole(channels, groups, "channels") if isinstance(channels, int) else -1


@rules.lower(caffe.ConvolutionOp, caffe.ConvolutionBinaryOp)
def convolution(op: caffe.ConvolutionOp | caffe.ConvolutionBinaryOp, rw: Lowering):
    """group = 1: Convolution; otherwise the filters get a leading group dimension."""
    images, groups = Images(op, rw), plain(op.group)
    outputs = whole(plain(op.num_output), groups, "num_output")
    properties = window_of(op, images)
    kernel = properties.pop("kernel")
    shape = (outputs, _each(images.channels, groups), *kernel)
    if groups == 1:
        made = rw.emit(ConvolutionOp, images.images(), filters(rw, op, shape), **properties)
    else:
        made = rw.emit(GroupConvolutionOp, images.images(), filters(rw, op, (groups, *shape)), **properties)
    return images.back(biased(rw, op, made))


def window_of(op: Any, images: Images) -> dict[str, Any]:
    """The window of a convolution; without spatial dimensions it has one element of one."""
    if images.spatial:
        return window(op, images.spatial)
    return {
        "kernel": (1,),
        "strides": (1,),
        "dilations": (1,),
        "pads_begin": (0,),
        "pads_end": (0,),
        "auto_pad": "explicit",
    }


@rules.lower(caffe.ConvolutionDepthwiseOp)
def convolution_depthwise(op: caffe.ConvolutionDepthwiseOp, rw: Lowering):
    """A group for each channel, whatever `group` says."""
    images = Images(op, rw)
    properties = window_of(op, images)
    kernel, channels, outputs = properties.pop("kernel"), images.channels, plain(op.num_output)
    if not isinstance(channels, int):
        channels = outputs
    shape = (channels, whole(outputs, channels, "num_output"), 1, *kernel)
    made = rw.emit(GroupConvolutionOp, images.images(), filters(rw, op, shape), **properties)
    return images.back(biased(rw, op, made))


@rules.lower(caffe.DeconvolutionOp)
def deconvolution(op: caffe.DeconvolutionOp, rw: Lowering):
    """The filters are [channels, outputs / groups, *size], as IR has them."""
    images, groups = Images(op, rw), plain(op.group)
    outputs = whole(plain(op.num_output), groups, "num_output")
    properties = window_of(op, images)
    properties["output_padding"] = (0,) * len(properties["strides"])
    shape = (_each(images.channels, groups), outputs, *properties.pop("kernel"))
    if groups == 1:
        made = rw.emit(ConvolutionBackpropDataOp, images.images(), filters(rw, op, shape), **properties)
    else:
        weight = filters(rw, op, (groups, *shape))
        made = rw.emit(GroupConvolutionBackpropDataOp, images.images(), weight, **properties)
    return images.back(biased(rw, op, made))


@rules.lower(caffe.DeformableConvolutionOp)
def deformable_convolution(op: caffe.DeformableConvolutionOp, rw: Lowering):
    """What lies outside of the image is zero."""
    images = Images(op, rw)
    if images.spatial != 2 or images.at != 1:
        raise NoMatch(f"{images.spatial} spatial dimensions; DeformableConvolution has 2")
    properties = window(op, 2)
    groups, outputs = plain(op.group), plain(op.num_output)
    weight = filters(rw, op, (outputs, _each(images.channels, groups), *properties.pop("kernel")))
    made = rw.emit(
        DeformableConvolutionOp,
        op.bottom,
        op.offset,
        weight,
        bilinear_interpolation_pad=True,
        group=groups,
        deformable_group=plain(op.deformable_group),
        **properties,
    )
    return biased(rw, op, made)
