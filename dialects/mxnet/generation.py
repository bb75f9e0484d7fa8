"""MXNet operators of the family 'generation'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number, string
from stepwell.dialects.mxnet.base import MxnetOp, Unary, opt_integer, opt_ints, opt_number


@irdl_op_definition
class ArangeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _arange"""

    name = "mxnet._arange"
    start = number()
    stop = opt_number()
    step = number(1.0)
    repeat = integer(1)
    infer_range = boolean(False)
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class ContribArangeLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_arange_like"""

    name = "mxnet._contrib_arange_like"
    data = operand_def(Tensor)
    start = number(0.0)
    step = number(1.0)
    repeat = integer(1)
    axis = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class ContribIndexArrayOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_index_array"""

    name = "mxnet._contrib_index_array"
    data = operand_def(Tensor)
    axes = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class EyeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _eye"""

    name = "mxnet._eye"
    N = integer()
    M = integer(0)
    k = integer(0)
    dtype = enumeration("float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32")
    output = result_def(Tensor)


@irdl_op_definition
class FullOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _full"""

    name = "mxnet._full"
    shape = opt_ints()
    dtype = enumeration(
        "bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    value = number()
    output = result_def(Tensor)


@irdl_op_definition
class HistogramOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _histogram"""

    name = "mxnet._histogram"
    data = operand_def(Tensor)
    bins = opt_operand_def(Tensor)
    bin_cnt = opt_integer()
    range = string("None")
    outputs = var_result_def(Tensor)


@irdl_op_definition
class LinspaceOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linspace"""

    name = "mxnet._linspace"
    start = number()
    stop = opt_number()
    num = integer(50)
    endpoint = boolean(True)
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class OnesLikeOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › ones_like"""

    name = "mxnet.ones_like"


@irdl_op_definition
class OnesOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _ones"""

    name = "mxnet._ones"
    shape = ints(())
    dtype = enumeration(
        "bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class ZerosLikeOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › zeros_like"""

    name = "mxnet.zeros_like"


@irdl_op_definition
class ZerosOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _zeros"""

    name = "mxnet._zeros"
    shape = ints(())
    dtype = enumeration(
        "bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


OPS = [
    ArangeOp,
    ContribArangeLikeOp,
    ContribIndexArrayOp,
    EyeOp,
    FullOp,
    HistogramOp,
    LinspaceOp,
    OnesLikeOp,
    OnesOp,
    ZerosLikeOp,
    ZerosOp,
]
