"""Operations of the specification's category 'type'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, result_def


@irdl_op_definition
class ConvertOp(OpsetOp):
    """docs.openvino.ai › Convert-1"""

    name = "opset.Convert_1"
    data = operand_def(Tensor)
    destination_type = element_type()
    output = result_def(Tensor)


@irdl_op_definition
class ConvertLikeOp(OpsetOp):
    """docs.openvino.ai › ConvertLike-1"""

    name = "opset.ConvertLike_1"
    data = operand_def(Tensor)
    like = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ConvertPromoteTypesOp(OpsetOp):
    """docs.openvino.ai › ConvertPromoteTypes-14"""

    name = "opset.ConvertPromoteTypes_14"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    promote_unsafe = boolean(False)
    pytorch_scalar_promotion = boolean(False)
    u64_integer_promotion_target = element_type("f32")
    output = result_def(Tensor)


@irdl_op_definition
class StringTensorPackOp(OpsetOp):
    """docs.openvino.ai › StringTensorPack-15"""

    name = "opset.StringTensorPack_15"
    begins = operand_def(Tensor)
    ends = operand_def(Tensor)
    symbols = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class StringTensorUnpackOp(OpsetOp):
    """docs.openvino.ai › StringTensorUnpack-15"""

    name = "opset.StringTensorUnpack_15"
    data = operand_def(Tensor)
    begins = result_def(Tensor)
    ends = result_def(Tensor)
    symbols = result_def(Tensor)


OPS = [
    ConvertOp,
    ConvertLikeOp,
    ConvertPromoteTypesOp,
    StringTensorPackOp,
    StringTensorUnpackOp,
]
