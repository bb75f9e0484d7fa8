"""MXNet operators of the family 'exponential'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.mxnet.base import Unary


@irdl_op_definition
class CbrtOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › cbrt"""

    name = "mxnet.cbrt"


@irdl_op_definition
class ErfinvOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › erfinv"""

    name = "mxnet.erfinv"


@irdl_op_definition
class ExpOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › exp"""

    name = "mxnet.exp"


@irdl_op_definition
class Expm1Op(Unary):
    """mxnet.apache.org/versions/1.9.1 › expm1"""

    name = "mxnet.expm1"


@irdl_op_definition
class GammaOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › gamma"""

    name = "mxnet.gamma"


@irdl_op_definition
class GammalnOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › gammaln"""

    name = "mxnet.gammaln"


@irdl_op_definition
class Log10Op(Unary):
    """mxnet.apache.org/versions/1.9.1 › log10"""

    name = "mxnet.log10"


@irdl_op_definition
class Log1pOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › log1p"""

    name = "mxnet.log1p"


@irdl_op_definition
class Log2Op(Unary):
    """mxnet.apache.org/versions/1.9.1 › log2"""

    name = "mxnet.log2"


@irdl_op_definition
class LogOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › log"""

    name = "mxnet.log"


@irdl_op_definition
class RcbrtOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › rcbrt"""

    name = "mxnet.rcbrt"


@irdl_op_definition
class ReciprocalOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › reciprocal"""

    name = "mxnet.reciprocal"


@irdl_op_definition
class RsqrtOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › rsqrt"""

    name = "mxnet.rsqrt"


@irdl_op_definition
class SqrtOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › sqrt"""

    name = "mxnet.sqrt"


@irdl_op_definition
class SquareOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › square"""

    name = "mxnet.square"


OPS = [
    CbrtOp,
    ErfinvOp,
    ExpOp,
    Expm1Op,
    GammaOp,
    GammalnOp,
    Log10Op,
    Log1pOp,
    Log2Op,
    LogOp,
    RcbrtOp,
    ReciprocalOp,
    RsqrtOp,
    SqrtOp,
    SquareOp,
]
