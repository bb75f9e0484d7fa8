"""MXNet operators of the family 'attention'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer
from stepwell.dialects.mxnet.base import MxnetOp, Unary


@irdl_op_definition
class ContribDivSqrtDimOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _contrib_div_sqrt_dim"""

    name = "mxnet._contrib_div_sqrt_dim"


@irdl_op_definition
class ContribInterleavedMatmulEncdecQkOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_interleaved_matmul_encdec_qk"""

    name = "mxnet._contrib_interleaved_matmul_encdec_qk"
    queries = operand_def(Tensor)
    keys_values = operand_def(Tensor)
    heads = integer()
    output = result_def(Tensor)


@irdl_op_definition
class ContribInterleavedMatmulEncdecValattOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_interleaved_matmul_encdec_valatt"""

    name = "mxnet._contrib_interleaved_matmul_encdec_valatt"
    keys_values = operand_def(Tensor)
    attention = operand_def(Tensor)
    heads = integer()
    output = result_def(Tensor)


@irdl_op_definition
class ContribInterleavedMatmulSelfattQkOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_interleaved_matmul_selfatt_qk"""

    name = "mxnet._contrib_interleaved_matmul_selfatt_qk"
    queries_keys_values = operand_def(Tensor)
    heads = integer()
    output = result_def(Tensor)


@irdl_op_definition
class ContribInterleavedMatmulSelfattValattOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_interleaved_matmul_selfatt_valatt"""

    name = "mxnet._contrib_interleaved_matmul_selfatt_valatt"
    queries_keys_values = operand_def(Tensor)
    attention = operand_def(Tensor)
    heads = integer()
    output = result_def(Tensor)


OPS = [
    ContribDivSqrtDimOp,
    ContribInterleavedMatmulEncdecQkOp,
    ContribInterleavedMatmulEncdecValattOp,
    ContribInterleavedMatmulSelfattQkOp,
    ContribInterleavedMatmulSelfattValattOp,
]
