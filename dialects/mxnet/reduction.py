"""MXNet operators of the family 'reduction'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer
from stepwell.dialects.mxnet.base import MxnetOp, Unary, opt_integer, opt_ints


@irdl_op_definition
class ArgmaxChannelOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › argmax_channel"""

    name = "mxnet.argmax_channel"


@irdl_op_definition
class ArgmaxOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › argmax"""

    name = "mxnet.argmax"
    data = operand_def(Tensor)
    axis = opt_integer()
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class ArgminOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › argmin"""

    name = "mxnet.argmin"
    data = operand_def(Tensor)
    axis = opt_integer()
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class MaxOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › max"""

    name = "mxnet.max"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    exclude = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class MeanOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › mean"""

    name = "mxnet.mean"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    exclude = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class MinOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › min"""

    name = "mxnet.min"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    exclude = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NanprodOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › nanprod"""

    name = "mxnet.nanprod"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    exclude = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NansumOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › nansum"""

    name = "mxnet.nansum"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    exclude = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › norm"""

    name = "mxnet.norm"
    data = operand_def(Tensor)
    ord = integer(2)
    axis = opt_ints()
    out_dtype = enumeration("None", "float16", "float32", "float64", "int32", "int64", "int8", default="None")
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class ProdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › prod"""

    name = "mxnet.prod"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    exclude = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class SumOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › sum"""

    name = "mxnet.sum"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    exclude = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class AllFiniteOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › all_finite"""

    name = "mxnet.all_finite"
    data = operand_def(Tensor)
    init_output = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class MultiAllFiniteOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › multi_all_finite"""

    name = "mxnet.multi_all_finite"
    data = var_operand_def(Tensor)
    init_output = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class MultiSumSqOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › multi_sum_sq"""

    name = "mxnet.multi_sum_sq"
    data = var_operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    AllFiniteOp,
    MultiAllFiniteOp,
    MultiSumSqOp,
    ArgmaxChannelOp,
    ArgmaxOp,
    ArgminOp,
    MaxOp,
    MeanOp,
    MinOp,
    NanprodOp,
    NansumOp,
    NormOp,
    ProdOp,
    SumOp,
]
