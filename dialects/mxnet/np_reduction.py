"""MXNet operators of the family 'np_reduction'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer
from stepwell.dialects.mxnet.base import MxnetOp, opt_integer, opt_ints, opt_number


@irdl_op_definition
class NpAllOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_all"""

    name = "mxnet._np_all"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpAnyOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_any"""

    name = "mxnet._np_any"
    data = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpMaxOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_max"""

    name = "mxnet._np_max"
    a = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    initial = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpMinOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_min"""

    name = "mxnet._np_min"
    a = operand_def(Tensor)
    axis = opt_ints()
    keepdims = boolean(False)
    initial = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpProdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_prod"""

    name = "mxnet._np_prod"
    a = operand_def(Tensor)
    axis = opt_ints()
    dtype = enumeration("None", "bool", "float16", "float32", "float64", "int32", "int64", "int8", default="None")
    keepdims = boolean(False)
    initial = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpSumOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_sum"""

    name = "mxnet._np_sum"
    a = operand_def(Tensor)
    axis = opt_ints()
    dtype = enumeration("None", "bool", "float16", "float32", "float64", "int32", "int64", "int8", default="None")
    keepdims = boolean(False)
    initial = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpiArgmaxOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_argmax"""

    name = "mxnet._npi_argmax"
    data = operand_def(Tensor)
    axis = opt_integer()
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpiArgminOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_argmin"""

    name = "mxnet._npi_argmin"
    data = operand_def(Tensor)
    axis = opt_integer()
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpiAverageOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_average"""

    name = "mxnet._npi_average"
    a = operand_def(Tensor)
    weights = opt_operand_def(Tensor)
    axis = opt_ints()
    returned = boolean(False)
    weighted = boolean(True)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpiBincountOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_bincount"""

    name = "mxnet._npi_bincount"
    data = operand_def(Tensor)
    weights = opt_operand_def(Tensor)
    minlength = integer(0)
    has_weights = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpiMeanOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_mean"""

    name = "mxnet._npi_mean"
    a = operand_def(Tensor)
    axis = opt_ints()
    dtype = enumeration("None", "bool", "float16", "float32", "float64", "int32", "int64", "int8", default="None")
    keepdims = boolean(False)
    initial = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpiPercentileOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_percentile"""

    name = "mxnet._npi_percentile"
    a = operand_def(Tensor)
    q = opt_operand_def(Tensor)
    axis = opt_ints()
    interpolation = enumeration("higher", "linear", "lower", "midpoint", "nearest", default="linear")
    keepdims = boolean(False)
    q_scalar = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpiStdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_std"""

    name = "mxnet._npi_std"
    a = operand_def(Tensor)
    axis = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", "int32", "int64", "int8", default="None")
    ddof = integer(0)
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpiVarOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_var"""

    name = "mxnet._npi_var"
    a = operand_def(Tensor)
    axis = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", "int32", "int64", "int8", default="None")
    ddof = integer(0)
    keepdims = boolean(False)
    output = result_def(Tensor)


OPS = [
    NpAllOp,
    NpAnyOp,
    NpMaxOp,
    NpMinOp,
    NpProdOp,
    NpSumOp,
    NpiArgmaxOp,
    NpiArgminOp,
    NpiAverageOp,
    NpiBincountOp,
    NpiMeanOp,
    NpiPercentileOp,
    NpiStdOp,
    NpiVarOp,
]
