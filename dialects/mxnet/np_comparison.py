"""MXNet operators of the family 'np_comparison'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import number
from stepwell.dialects.mxnet.base import Binary, Elementwise, MxnetOp, Scalar


@irdl_op_definition
class NpiEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_equal"""

    name = "mxnet._npi_equal"


@irdl_op_definition
class NpiEqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_equal_scalar"""

    name = "mxnet._npi_equal_scalar"


@irdl_op_definition
class NpiGreaterEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_greater_equal"""

    name = "mxnet._npi_greater_equal"


@irdl_op_definition
class NpiGreaterEqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_greater_equal_scalar"""

    name = "mxnet._npi_greater_equal_scalar"


@irdl_op_definition
class NpiGreaterOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_greater"""

    name = "mxnet._npi_greater"


@irdl_op_definition
class NpiGreaterScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_greater_scalar"""

    name = "mxnet._npi_greater_scalar"


@irdl_op_definition
class NpiIsfiniteOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_isfinite"""

    name = "mxnet._npi_isfinite"


@irdl_op_definition
class NpiIsinfOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_isinf"""

    name = "mxnet._npi_isinf"


@irdl_op_definition
class NpiIsnanOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_isnan"""

    name = "mxnet._npi_isnan"


@irdl_op_definition
class NpiIsneginfOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_isneginf"""

    name = "mxnet._npi_isneginf"


@irdl_op_definition
class NpiIsposinfOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_isposinf"""

    name = "mxnet._npi_isposinf"


@irdl_op_definition
class NpiLessEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_less_equal"""

    name = "mxnet._npi_less_equal"


@irdl_op_definition
class NpiLessEqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_less_equal_scalar"""

    name = "mxnet._npi_less_equal_scalar"


@irdl_op_definition
class NpiLessOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_less"""

    name = "mxnet._npi_less"


@irdl_op_definition
class NpiLessScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_less_scalar"""

    name = "mxnet._npi_less_scalar"


@irdl_op_definition
class NpiLogicalNotOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_logical_not"""

    name = "mxnet._npi_logical_not"


@irdl_op_definition
class NpiNotEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_not_equal"""

    name = "mxnet._npi_not_equal"


@irdl_op_definition
class NpiNotEqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_not_equal_scalar"""

    name = "mxnet._npi_not_equal_scalar"


@irdl_op_definition
class NpiWhereLscalarOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_where_lscalar"""

    name = "mxnet._npi_where_lscalar"
    condition = operand_def(Tensor)
    x = operand_def(Tensor)
    scalar = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiWhereOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_where"""

    name = "mxnet._npi_where"
    condition = operand_def(Tensor)
    x = operand_def(Tensor)
    y = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpiWhereRscalarOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_where_rscalar"""

    name = "mxnet._npi_where_rscalar"
    condition = operand_def(Tensor)
    y = operand_def(Tensor)
    scalar = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiWhereScalar2Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_where_scalar2"""

    name = "mxnet._npi_where_scalar2"
    condition = operand_def(Tensor)
    x = number(0.0)
    y = number(0.0)
    output = result_def(Tensor)


OPS = [
    NpiEqualOp,
    NpiEqualScalarOp,
    NpiGreaterEqualOp,
    NpiGreaterEqualScalarOp,
    NpiGreaterOp,
    NpiGreaterScalarOp,
    NpiIsfiniteOp,
    NpiIsinfOp,
    NpiIsnanOp,
    NpiIsneginfOp,
    NpiIsposinfOp,
    NpiLessEqualOp,
    NpiLessEqualScalarOp,
    NpiLessOp,
    NpiLessScalarOp,
    NpiLogicalNotOp,
    NpiNotEqualOp,
    NpiNotEqualScalarOp,
    NpiWhereLscalarOp,
    NpiWhereOp,
    NpiWhereRscalarOp,
    NpiWhereScalar2Op,
]
