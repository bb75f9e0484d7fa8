"""MXNet operators of the family 'sort'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer
from stepwell.dialects.mxnet.base import MxnetOp, nullable


@irdl_op_definition
class ArgsortOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › argsort"""

    name = "mxnet.argsort"
    data = operand_def(Tensor)
    axis = nullable(-1)
    is_ascend = boolean(True)
    dtype = enumeration("float16", "float32", "float64", "int32", "int64", "uint8", default="float32")
    output = result_def(Tensor)


@irdl_op_definition
class SortOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › sort"""

    name = "mxnet.sort"
    data = operand_def(Tensor)
    axis = nullable(-1)
    is_ascend = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class TopkOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › topk"""

    name = "mxnet.topk"
    data = operand_def(Tensor)
    axis = nullable(-1)
    k = integer(1)
    ret_typ = enumeration("both", "indices", "mask", "value", default="indices")
    is_ascend = boolean(False)
    dtype = enumeration("float16", "float32", "float64", "int32", "int64", "uint8", default="float32")
    outputs = var_result_def(Tensor)


OPS = [
    ArgsortOp,
    SortOp,
    TopkOp,
]
