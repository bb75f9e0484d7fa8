"""Operations of the specification's category 'quantization'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import element_type, enumeration, integer
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class FakeConvertOp(OpsetOp):
    """docs.openvino.ai › FakeConvert-13"""

    name = "opset.FakeConvert_13"
    data = operand_def(Tensor)
    scale = operand_def(Tensor)
    shift = opt_operand_def(Tensor)
    destination_type = element_type("f8e4m3")
    output = result_def(Tensor)


@irdl_op_definition
class FakeQuantizeOp(OpsetOp):
    """docs.openvino.ai › FakeQuantize-1"""

    name = "opset.FakeQuantize_1"
    data = operand_def(Tensor)
    input_low = operand_def(Tensor)
    input_high = operand_def(Tensor)
    output_low = operand_def(Tensor)
    output_high = operand_def(Tensor)
    levels = integer()
    auto_broadcast = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)


OPS = [
    FakeConvertOp,
    FakeQuantizeOp,
]
