"""MXNet operators of the family 'np_matrix'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, string
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class NpDotOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_dot"""

    name = "mxnet._np_dot"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpTraceOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_trace"""

    name = "mxnet._np_trace"
    data = operand_def(Tensor)
    offset = integer(0)
    axis1 = integer(0)
    axis2 = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class NpiEinsumOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_einsum"""

    name = "mxnet._npi_einsum"
    data = var_operand_def(Tensor)
    subscripts = string("")
    optimize = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiMatmulOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_matmul"""

    name = "mxnet._npi_matmul"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpiTensordotIntAxesOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_tensordot_int_axes"""

    name = "mxnet._npi_tensordot_int_axes"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    axes = integer()
    output = result_def(Tensor)


@irdl_op_definition
class NpiTensordotOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_tensordot"""

    name = "mxnet._npi_tensordot"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    a_axes_summed = ints()
    b_axes_summed = ints()
    output = result_def(Tensor)


OPS = [
    NpDotOp,
    NpTraceOp,
    NpiEinsumOp,
    NpiMatmulOp,
    NpiTensordotIntAxesOp,
    NpiTensordotOp,
]
