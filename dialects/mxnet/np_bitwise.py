"""MXNet operators of the family 'np_bitwise'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.mxnet.base import Binary, Elementwise, Scalar


@irdl_op_definition
class NpiBitwiseAndOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_bitwise_and"""

    name = "mxnet._npi_bitwise_and"


@irdl_op_definition
class NpiBitwiseAndScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_bitwise_and_scalar"""

    name = "mxnet._npi_bitwise_and_scalar"


@irdl_op_definition
class NpiBitwiseNotOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_bitwise_not"""

    name = "mxnet._npi_bitwise_not"


@irdl_op_definition
class NpiBitwiseOrOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_bitwise_or"""

    name = "mxnet._npi_bitwise_or"


@irdl_op_definition
class NpiBitwiseOrScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_bitwise_or_scalar"""

    name = "mxnet._npi_bitwise_or_scalar"


@irdl_op_definition
class NpiBitwiseXorOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_bitwise_xor"""

    name = "mxnet._npi_bitwise_xor"


@irdl_op_definition
class NpiBitwiseXorScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_bitwise_xor_scalar"""

    name = "mxnet._npi_bitwise_xor_scalar"


OPS = [
    NpiBitwiseAndOp,
    NpiBitwiseAndScalarOp,
    NpiBitwiseNotOp,
    NpiBitwiseOrOp,
    NpiBitwiseOrScalarOp,
    NpiBitwiseXorOp,
    NpiBitwiseXorScalarOp,
]
