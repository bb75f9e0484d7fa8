"""Operations of the specification's category 'shape'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class ReshapeOp(OpsetOp):
    """docs.openvino.ai › Reshape-1"""

    name = "opset.Reshape_1"
    data = operand_def(Tensor)
    shape = operand_def(Tensor)
    special_zero = boolean()
    output = result_def(Tensor)


@irdl_op_definition
class ShapeOf1Op(OpsetOp):
    """docs.openvino.ai › ShapeOf-1"""

    name = "opset.ShapeOf_1"
    data = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ShapeOfOp(OpsetOp):
    """docs.openvino.ai › ShapeOf-3"""

    name = "opset.ShapeOf_3"
    data = operand_def(Tensor)
    output_type = element_type("i64")
    output = result_def(Tensor)


@irdl_op_definition
class Squeeze1Op(OpsetOp):
    """docs.openvino.ai › Squeeze-1"""

    name = "opset.Squeeze_1"
    data = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class SqueezeOp(OpsetOp):
    """docs.openvino.ai › Squeeze-15"""

    name = "opset.Squeeze_15"
    data = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    allow_axis_skip = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class UnsqueezeOp(OpsetOp):
    """docs.openvino.ai › Unsqueeze-1"""

    name = "opset.Unsqueeze_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    ReshapeOp,
    ShapeOf1Op,
    ShapeOfOp,
    Squeeze1Op,
    SqueezeOp,
    UnsqueezeOp,
]
