"""MXNet operators of the family 'type'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class AmpCastOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › amp_cast"""

    name = "mxnet.amp_cast"
    data = operand_def(Tensor)
    dtype = enumeration("bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8")
    output = result_def(Tensor)


@irdl_op_definition
class AmpMulticastOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › amp_multicast"""

    name = "mxnet.amp_multicast"
    data = var_operand_def(Tensor)
    num_outputs = integer()
    cast_narrow = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class CastOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Cast"""

    name = "mxnet.Cast"
    data = operand_def(Tensor)
    dtype = enumeration("bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8")
    output = result_def(Tensor)


OPS = [
    AmpCastOp,
    AmpMulticastOp,
    CastOp,
]
