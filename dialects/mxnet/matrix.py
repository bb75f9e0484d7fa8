"""MXNet operators of the family 'matrix'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class BatchDotOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › batch_dot"""

    name = "mxnet.batch_dot"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    forward_stype = enumeration("None", "csr", "default", "row_sparse", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class DotOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › dot"""

    name = "mxnet.dot"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    forward_stype = enumeration("None", "csr", "default", "row_sparse", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class FullyConnectedOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › FullyConnected"""

    name = "mxnet.FullyConnected"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    num_hidden = integer()
    no_bias = boolean(False)
    flatten = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class KhatriRaoOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › khatri_rao"""

    name = "mxnet.khatri_rao"
    args = var_operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    BatchDotOp,
    DotOp,
    FullyConnectedOp,
    KhatriRaoOp,
]
