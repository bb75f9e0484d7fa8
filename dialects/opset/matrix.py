"""Operations of the specification's category 'matrix'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, string
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def


@irdl_op_definition
class EinsumOp(OpsetOp):
    """docs.openvino.ai › Einsum-7"""

    name = "opset.Einsum_7"
    inputs = var_operand_def(Tensor)
    equation = string()
    output = result_def(Tensor)


@irdl_op_definition
class GroupedMatMulOp(OpsetOp):
    """docs.openvino.ai › GroupedMatMul-17"""

    name = "opset.GroupedMatMul_17"
    mat_a = operand_def(Tensor)
    mat_b = operand_def(Tensor)
    offsets = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class InverseOp(OpsetOp):
    """docs.openvino.ai › Inverse-14"""

    name = "opset.Inverse_14"
    data = operand_def(Tensor)
    adjoint = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class MatMulOp(OpsetOp):
    """docs.openvino.ai › MatMul-1"""

    name = "opset.MatMul_1"
    data_a = operand_def(Tensor)
    data_b = operand_def(Tensor)
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    output = result_def(Tensor)


OPS = [
    EinsumOp,
    GroupedMatMulOp,
    InverseOp,
    MatMulOp,
]
