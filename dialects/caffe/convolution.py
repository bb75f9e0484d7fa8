"""Caffe layers of the family 'convolution'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import INT, CaffeOp
from stepwell.dialects.fields import boolean, integer, ints, optional


class Convolution(CaffeOp):
    """A sliding window: its fields, and filters [outputs, channels / groups, *size] with a bias.

    A size is given once for all dimensions, once for each, or for height and width apart.
    """

    PARAM: ClassVar[str] = "convolution_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("weight", "bias")
    bottom = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    num_output = integer()
    bias_term = boolean(True)
    pad = ints(())
    kernel_size = ints(())
    stride = ints(())
    dilation = ints(())
    pad_h = optional(INT)
    pad_w = optional(INT)
    kernel_h = optional(INT)
    kernel_w = optional(INT)
    stride_h = optional(INT)
    stride_w = optional(INT)
    axis = integer(1)
    top = result_def(Tensor)


@irdl_op_definition
class ConvolutionOp(Convolution):
    """caffe.berkeleyvision.org/tutorial/layers/convolution.html"""

    name = "caffe.Convolution"
    group = integer(1)


@irdl_op_definition
class ConvolutionBinaryOp(Convolution):
    """A convolution of Intel's fork, whose filters are made of two numbers; they are in its weight as they are."""

    name = "caffe.ConvolutionBinary"
    group = integer(1)


@irdl_op_definition
class ConvolutionDepthwiseOp(Convolution):
    """A convolution of each channel by itself (MobileNet forks)."""

    name = "caffe.ConvolutionDepthwise"
    TYPES: ClassVar[tuple[str, ...]] = (
        "ConvolutionDepthwise",
        "ConvolutionDepthWise",
        "DepthwiseConvolution",
        "DepthWiseConvolution",
    )
    group = integer(1)


@irdl_op_definition
class DeconvolutionOp(Convolution):
    """caffe.berkeleyvision.org/tutorial/layers/deconvolution.html: filters [channels, outputs / groups, *size]."""

    name = "caffe.Deconvolution"
    group = integer(1)


@irdl_op_definition
class DeformableConvolutionOp(Convolution):
    """A convolution with an offset for each element of each window (Deformable ConvNets)."""

    name = "caffe.DeformableConvolution"
    PARAM: ClassVar[str] = "deformable_convolution_param"
    bottom = operand_def(Tensor)
    offset = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    group = integer(4)
    deformable_group = integer(4)


OPS = [ConvolutionOp, ConvolutionBinaryOp, ConvolutionDepthwiseOp, DeconvolutionOp, DeformableConvolutionOp]
