"""Operations of the specification's category 'convolution'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class BinaryConvolutionOp(OpsetOp):
    """docs.openvino.ai › BinaryConvolution-1"""

    name = "opset.BinaryConvolution_1"
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    dilations = ints()
    mode = enumeration("xnor-popcount")
    pad_value = number()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    output = result_def(Tensor)


@irdl_op_definition
class ConvolutionOp(OpsetOp):
    """docs.openvino.ai › Convolution-1"""

    name = "opset.Convolution_1"
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    strides = ints()
    dilations = ints()
    pads_begin = ints()
    pads_end = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    output = result_def(Tensor)


@irdl_op_definition
class ConvolutionBackpropDataOp(OpsetOp):
    """docs.openvino.ai › ConvolutionBackpropData-1"""

    name = "opset.ConvolutionBackpropData_1"
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    output_shape = opt_operand_def(Tensor)
    strides = ints()
    dilations = ints()
    pads_begin = ints()
    pads_end = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    output_padding = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class DeformableConvolution1Op(OpsetOp):
    """docs.openvino.ai › DeformableConvolution-1"""

    name = "opset.DeformableConvolution_1"
    data = operand_def(Tensor)
    deformable_values = operand_def(Tensor)
    filters = operand_def(Tensor)
    strides = ints()
    dilations = ints()
    pads_begin = ints()
    pads_end = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    group = integer(1)
    deformable_group = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class DeformableConvolutionOp(OpsetOp):
    """docs.openvino.ai › DeformableConvolution-8"""

    name = "opset.DeformableConvolution_8"
    data = operand_def(Tensor)
    offsets = operand_def(Tensor)
    filters = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    bilinear_interpolation_pad = boolean(False)
    strides = ints()
    dilations = ints()
    pads_begin = ints()
    pads_end = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    group = integer(1)
    deformable_group = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class GroupConvolutionOp(OpsetOp):
    """docs.openvino.ai › GroupConvolution-1"""

    name = "opset.GroupConvolution_1"
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    dilations = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    output = result_def(Tensor)


@irdl_op_definition
class GroupConvolutionBackpropDataOp(OpsetOp):
    """docs.openvino.ai › GroupConvolutionBackpropData-1"""

    name = "opset.GroupConvolutionBackpropData_1"
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    output_shape = opt_operand_def(Tensor)
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    dilations = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    output_padding = ints(())
    output = result_def(Tensor)


OPS = [
    BinaryConvolutionOp,
    ConvolutionOp,
    ConvolutionBackpropDataOp,
    DeformableConvolution1Op,
    DeformableConvolutionOp,
    GroupConvolutionOp,
    GroupConvolutionBackpropDataOp,
]
