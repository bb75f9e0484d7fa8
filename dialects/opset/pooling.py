"""Operations of the specification's category 'pooling'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, ints
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, result_def


@irdl_op_definition
class AdaptiveAvgPoolOp(OpsetOp):
    """docs.openvino.ai › AdaptiveAvgPool-8"""

    name = "opset.AdaptiveAvgPool_8"
    data = operand_def(Tensor)
    output_shape = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class AdaptiveMaxPoolOp(OpsetOp):
    """docs.openvino.ai › AdaptiveMaxPool-8"""

    name = "opset.AdaptiveMaxPool_8"
    data = operand_def(Tensor)
    output_shape = operand_def(Tensor)
    index_element_type = element_type("i64")
    values = result_def(Tensor)
    indices = result_def(Tensor)


@irdl_op_definition
class AvgPool1Op(OpsetOp):
    """docs.openvino.ai › AvgPool-1"""

    name = "opset.AvgPool_1"
    data = operand_def(Tensor)
    kernel = ints()
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    exclude_pad = boolean()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    rounding_type = enumeration("floor", "ceil", default="floor")
    output = result_def(Tensor)


@irdl_op_definition
class AvgPool14Op(OpsetOp):
    """docs.openvino.ai › AvgPool-14"""

    name = "opset.AvgPool_14"
    data = operand_def(Tensor)
    kernel = ints()
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    exclude_pad = boolean()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    rounding_type = enumeration("floor", "ceil", "ceil_torch", default="floor")
    output = result_def(Tensor)


@irdl_op_definition
class AvgPoolOp(OpsetOp):
    """docs.openvino.ai › AvgPool-16"""

    name = "opset.AvgPool_16"
    data = operand_def(Tensor)
    kernel = ints()
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    exclude_pad = boolean()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    rounding_type = enumeration("floor", "ceil", "ceil_torch", default="floor")
    dilations = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class MaxPool1Op(OpsetOp):
    """docs.openvino.ai › MaxPool-1"""

    name = "opset.MaxPool_1"
    data = operand_def(Tensor)
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    kernel = ints()
    rounding_type = enumeration("floor", "ceil", default="floor")
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    output = result_def(Tensor)


@irdl_op_definition
class MaxPool8Op(OpsetOp):
    """docs.openvino.ai › MaxPool-8"""

    name = "opset.MaxPool_8"
    data = operand_def(Tensor)
    strides = ints()
    dilations = ints(())
    pads_begin = ints()
    pads_end = ints()
    kernel = ints()
    rounding_type = enumeration("floor", "ceil", default="floor")
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    index_element_type = element_type("i64")
    axis = integer(0)
    values = result_def(Tensor)
    indices = result_def(Tensor)


@irdl_op_definition
class MaxPoolOp(OpsetOp):
    """docs.openvino.ai › MaxPool-14"""

    name = "opset.MaxPool_14"
    data = operand_def(Tensor)
    strides = ints()
    dilations = ints(())
    pads_begin = ints()
    pads_end = ints()
    kernel = ints()
    rounding_type = enumeration("floor", "ceil", "ceil_torch", default="floor")
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")
    index_element_type = element_type("i64")
    axis = integer(0)
    values = result_def(Tensor)
    indices = result_def(Tensor)


OPS = [
    AdaptiveAvgPoolOp,
    AdaptiveMaxPoolOp,
    AvgPool1Op,
    AvgPool14Op,
    AvgPoolOp,
    MaxPool1Op,
    MaxPool8Op,
    MaxPoolOp,
]
