"""Caffe layers of the family 'image'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import FLOAT, INT, CaffeOp, Neuron, single
from stepwell.dialects.fields import boolean, enumeration, floats, integer, optional, string


@irdl_op_definition
class InterpOp(CaffeOp):
    """Linear interpolation with the corners in place (DeepLab, PSPNet); a second bottom gives the size.

    `shrink_factor` and `zoom_factor` keep the distance of the corners' centres; negative pads cut off.
    """

    name = "caffe.Interp"
    PARAM: ClassVar[str] = "interp_param"
    bottom = operand_def(Tensor)
    reference = opt_operand_def(Tensor)
    height = integer(0)
    width = integer(0)
    zoom_factor = optional(INT)
    shrink_factor = optional(INT)
    pad_beg = integer(0)
    pad_end = integer(0)
    top = result_def(Tensor)


@irdl_op_definition
class ResampleOp(CaffeOp):
    """Another size (FlowNet): of the second bottom, or as given; weights are those within the image, normalised."""

    name = "caffe.Resample"
    PARAM: ClassVar[str] = "resample_param"
    bottom = operand_def(Tensor)
    reference = opt_operand_def(Tensor)
    type = enumeration("NEAREST", "LINEAR", "CUBIC", "AREA", default="LINEAR")
    antialias = boolean(True)
    height = integer(0)
    width = integer(0)
    factor = single(1)
    top = result_def(Tensor)


@irdl_op_definition
class UpsampleOp(CaffeOp):
    """Each element several times; or, with the places of a Pooling layer, at those places among zeros (SegNet)."""

    name = "caffe.Upsample"
    PARAM: ClassVar[str] = "upsample_param"
    bottom = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    scale = integer(2)
    scale_h = optional(INT)
    scale_w = optional(INT)
    pad_out_h = boolean(False)
    pad_out_w = boolean(False)
    upsample_h = optional(INT)
    upsample_w = optional(INT)
    top = result_def(Tensor)


@irdl_op_definition
class CorrelationOp(CaffeOp):
    """How alike two maps are at each displacement (FlowNet): means of products over channels and windows."""

    name = "caffe.Correlation"
    PARAM: ClassVar[str] = "correlation_param"
    bottom = operand_def(Tensor)
    other = operand_def(Tensor)
    pad = integer(0)
    kernel_size = integer()
    max_displacement = integer()
    stride_1 = integer(1)
    stride_2 = integer(1)
    correlation_type = enumeration("MULTIPLY", "SUBTRACT", default="MULTIPLY")
    top = result_def(Tensor)


@irdl_op_definition
class SpatialTransformerOp(CaffeOp):
    """An affine look at an image: the second bottom has of [2, 3] numbers those that are not given."""

    name = "caffe.SpatialTransformer"
    PARAM: ClassVar[str] = "st_param"
    bottom = operand_def(Tensor)
    theta = operand_def(Tensor)
    transform_type = string("affine")
    sampler_type = string("bilinear")
    output_H = optional(INT)
    output_W = optional(INT)
    theta_1_1 = optional(FLOAT)
    theta_1_2 = optional(FLOAT)
    theta_1_3 = optional(FLOAT)
    theta_2_1 = optional(FLOAT)
    theta_2_2 = optional(FLOAT)
    theta_2_3 = optional(FLOAT)
    de_transform = boolean(False)
    top = result_def(Tensor)


@irdl_op_definition
class AccumOp(CaffeOp):
    """The bottoms at one size, corners in place, joined along the channels (FlowNet)."""

    name = "caffe.Accum"
    PARAM: ClassVar[str] = "accum_param"
    bottoms = var_operand_def(Tensor)
    top_height = integer(0)
    top_width = integer(0)
    size_divisible_by = optional(INT)
    have_reference = boolean(False)
    top = result_def(Tensor)


@irdl_op_definition
class DataAugmentationOp(CaffeOp):
    """At test time, the bottom less a mean (FlowNet): one of each channel, or of each pixel.

    Blobs: a count, the mean of each pixel, that of each channel.
    """

    name = "caffe.DataAugmentation"
    PARAM: ClassVar[str] = "augmentation_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("count", "pixel_mean", "channel_mean")
    bottom = operand_def(Tensor)
    count = opt_operand_def(Tensor)
    pixel_mean = opt_operand_def(Tensor)
    channel_mean = opt_operand_def(Tensor)
    crop_width = integer(0)
    crop_height = integer(0)
    augment_during_test = boolean(False)
    recompute_mean = integer(0)
    mean_per_pixel = boolean(True)
    mean = floats(())
    top = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class FlowWarpOp(CaffeOp):
    """An image looked at through a flow: at each place, what is as far off as the flow says (FlowNet)."""

    name = "caffe.FlowWarp"
    PARAM: ClassVar[str] = "flow_warp_param"
    bottom = operand_def(Tensor)
    flow = operand_def(Tensor)
    fill_value = enumeration("ZERO", "NOT_A_NUMBER", default="ZERO")
    top = result_def(Tensor)


@irdl_op_definition
class PowerFileOp(Neuron):
    """The bottom and a vector from a file of text, which is not part of the model."""

    name = "caffe.PowerFile"


OPS = [
    InterpOp,
    ResampleOp,
    UpsampleOp,
    CorrelationOp,
    SpatialTransformerOp,
    AccumOp,
    DataAugmentationOp,
    FlowWarpOp,
    PowerFileOp,
]
