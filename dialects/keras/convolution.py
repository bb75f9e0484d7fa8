"""Keras layers of the family 'convolution'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional, string
from stepwell.dialects.keras.base import INTS, KerasOp


class Convolution(KerasOp):
    """A convolution with filters [*size, channels / groups, filters]."""

    inputs = operand_def(Tensor)
    kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    padding = string("valid")
    data_format = string("channels_last")
    groups = integer(1)
    activation = string("linear")
    outputs = result_def(Tensor)


@irdl_op_definition
class Conv1DOp(Convolution):
    """keras.io/api/layers/convolution_layers/convolution1d"""

    name = "keras.Conv1D"
    strides = ints((1,))
    dilation_rate = ints((1,))


@irdl_op_definition
class Conv2DOp(Convolution):
    """keras.io/api/layers/convolution_layers/convolution2d"""

    name = "keras.Conv2D"
    strides = ints((1, 1))
    dilation_rate = ints((1, 1))


@irdl_op_definition
class Conv3DOp(Convolution):
    """keras.io/api/layers/convolution_layers/convolution3d"""

    name = "keras.Conv3D"
    strides = ints((1, 1, 1))
    dilation_rate = ints((1, 1, 1))


class Transposed(KerasOp):
    """A transposed convolution with filters [*size, filters, channels]."""

    inputs = operand_def(Tensor)
    kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    padding = string("valid")
    output_padding = optional(INTS)
    data_format = string("channels_last")
    activation = string("linear")
    outputs = result_def(Tensor)


@irdl_op_definition
class Conv1DTransposeOp(Transposed):
    """keras.io/api/layers/convolution_layers/convolution1d_transpose"""

    name = "keras.Conv1DTranspose"
    strides = ints((1,))
    dilation_rate = ints((1,))


@irdl_op_definition
class Conv2DTransposeOp(Transposed):
    """keras.io/api/layers/convolution_layers/convolution2d_transpose"""

    name = "keras.Conv2DTranspose"
    strides = ints((1, 1))
    dilation_rate = ints((1, 1))


@irdl_op_definition
class Conv3DTransposeOp(Transposed):
    """keras.io/api/layers/convolution_layers/convolution3d_transpose"""

    name = "keras.Conv3DTranspose"
    strides = ints((1, 1, 1))
    dilation_rate = ints((1, 1, 1))


class Depthwise(KerasOp):
    """A convolution of each channel for itself, with filters [*size, channels, depth multiplier]."""

    inputs = operand_def(Tensor)
    kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    padding = string("valid")
    depth_multiplier = integer(1)
    data_format = string("channels_last")
    activation = string("linear")
    outputs = result_def(Tensor)


@irdl_op_definition
class DepthwiseConv1DOp(Depthwise):
    """keras.io/api/layers/convolution_layers/depthwise_convolution1d"""

    name = "keras.DepthwiseConv1D"
    strides = ints((1,))
    dilation_rate = ints((1,))


@irdl_op_definition
class DepthwiseConv2DOp(Depthwise):
    """keras.io/api/layers/convolution_layers/depthwise_convolution2d"""

    name = "keras.DepthwiseConv2D"
    strides = ints((1, 1))
    dilation_rate = ints((1, 1))


class Separable(KerasOp):
    """A depthwise convolution, then one of size 1 across the channels."""

    inputs = operand_def(Tensor)
    depthwise_kernel = operand_def(Tensor)
    pointwise_kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    padding = string("valid")
    depth_multiplier = integer(1)
    data_format = string("channels_last")
    activation = string("linear")
    outputs = result_def(Tensor)


@irdl_op_definition
class SeparableConv1DOp(Separable):
    """keras.io/api/layers/convolution_layers/separable_convolution1d"""

    name = "keras.SeparableConv1D"
    strides = ints((1,))
    dilation_rate = ints((1,))


@irdl_op_definition
class SeparableConv2DOp(Separable):
    """keras.io/api/layers/convolution_layers/separable_convolution2d"""

    name = "keras.SeparableConv2D"
    strides = ints((1, 1))
    dilation_rate = ints((1, 1))


class Local(KerasOp):
    """A convolution with filters of its own at every place; `implementation` says how they are stored."""

    inputs = operand_def(Tensor)
    kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    filters = integer()
    kernel_size = ints()
    padding = string("valid")
    data_format = string("channels_last")
    implementation = integer(1)
    activation = string("linear")
    outputs = result_def(Tensor)


@irdl_op_definition
class LocallyConnected1DOp(Local):
    """Keras 2: a layer like Conv1D whose places share nothing."""

    name = "keras.LocallyConnected1D"
    strides = ints((1,))


@irdl_op_definition
class LocallyConnected2DOp(Local):
    """Keras 2: a layer like Conv2D whose places share nothing."""

    name = "keras.LocallyConnected2D"
    strides = ints((1, 1))


OPS = [
    Conv1DOp,
    Conv1DTransposeOp,
    Conv2DOp,
    Conv2DTransposeOp,
    Conv3DOp,
    Conv3DTransposeOp,
    DepthwiseConv1DOp,
    DepthwiseConv2DOp,
    LocallyConnected1DOp,
    LocallyConnected2DOp,
    SeparableConv1DOp,
    SeparableConv2DOp,
]
