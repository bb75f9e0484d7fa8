"""MXNet operators of the family 'condition'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class WhereOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › where"""

    name = "mxnet.where"
    condition = operand_def(Tensor)
    x = operand_def(Tensor)
    y = operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    WhereOp,
]
