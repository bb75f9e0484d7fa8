"""ONNX operators of the family 'convolution'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import INTS, OnnxOp


@irdl_op_definition
class CausalConvWithStateOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__CausalConvWithState.html"""

    name = "onnx.CausalConvWithState"
    VERSIONS: ClassVar[tuple[int, ...]] = (27,)
    input = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    past_state = opt_operand_def(Tensor)
    activation = string("none")
    output = result_def(Tensor)
    present_state = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ConvOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Conv.html"""

    name = "onnx.Conv"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 22)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    Y = result_def(Tensor)


@irdl_op_definition
class ConvIntegerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ConvInteger.html"""

    name = "onnx.ConvInteger"
    VERSIONS: ClassVar[tuple[int, ...]] = (10,)
    x = operand_def(Tensor)
    w = operand_def(Tensor)
    x_zero_point = opt_operand_def(Tensor)
    w_zero_point = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ConvTransposeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ConvTranspose.html"""

    name = "onnx.ConvTranspose"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 22)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    output_padding = optional(INTS)
    output_shape = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    Y = result_def(Tensor)


@irdl_op_definition
class DeformConvOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__DeformConv.html"""

    name = "onnx.DeformConv"
    VERSIONS: ClassVar[tuple[int, ...]] = (19, 22)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    offset = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    offset_group = integer(1)
    pads = optional(INTS)
    strides = optional(INTS)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearConvOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__QLinearConv.html"""

    name = "onnx.QLinearConv"
    VERSIONS: ClassVar[tuple[int, ...]] = (10,)
    x = operand_def(Tensor)
    x_scale = operand_def(Tensor)
    x_zero_point = operand_def(Tensor)
    w = operand_def(Tensor)
    w_scale = operand_def(Tensor)
    w_zero_point = operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    y = result_def(Tensor)


OPS = [
    CausalConvWithStateOp,
    ConvIntegerOp,
    ConvOp,
    ConvTransposeOp,
    DeformConvOp,
    QLinearConvOp,
]
