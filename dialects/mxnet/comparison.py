"""MXNet operators of the family 'comparison'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, number
from stepwell.dialects.mxnet.base import Binary, MxnetOp, Scalar, Unary


@irdl_op_definition
class BroadcastEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_equal"""

    name = "mxnet.broadcast_equal"


@irdl_op_definition
class BroadcastGreaterEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_greater_equal"""

    name = "mxnet.broadcast_greater_equal"


@irdl_op_definition
class BroadcastGreaterOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_greater"""

    name = "mxnet.broadcast_greater"


@irdl_op_definition
class BroadcastLesserEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_lesser_equal"""

    name = "mxnet.broadcast_lesser_equal"


@irdl_op_definition
class BroadcastLesserOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_lesser"""

    name = "mxnet.broadcast_lesser"


@irdl_op_definition
class BroadcastLogicalAndOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_logical_and"""

    name = "mxnet.broadcast_logical_and"


@irdl_op_definition
class BroadcastLogicalOrOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_logical_or"""

    name = "mxnet.broadcast_logical_or"


@irdl_op_definition
class BroadcastLogicalXorOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_logical_xor"""

    name = "mxnet.broadcast_logical_xor"


@irdl_op_definition
class BroadcastNotEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_not_equal"""

    name = "mxnet.broadcast_not_equal"


@irdl_op_definition
class ContribAllcloseOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_allclose"""

    name = "mxnet._contrib_allclose"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    rtol = number(9.99999975e-06)
    atol = number(9.99999994e-09)
    equal_nan = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class EqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _equal"""

    name = "mxnet._equal"


@irdl_op_definition
class EqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _equal_scalar"""

    name = "mxnet._equal_scalar"


@irdl_op_definition
class GreaterEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _greater_equal"""

    name = "mxnet._greater_equal"


@irdl_op_definition
class GreaterEqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _greater_equal_scalar"""

    name = "mxnet._greater_equal_scalar"


@irdl_op_definition
class GreaterOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _greater"""

    name = "mxnet._greater"


@irdl_op_definition
class GreaterScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _greater_scalar"""

    name = "mxnet._greater_scalar"


@irdl_op_definition
class LesserEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _lesser_equal"""

    name = "mxnet._lesser_equal"


@irdl_op_definition
class LesserEqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _lesser_equal_scalar"""

    name = "mxnet._lesser_equal_scalar"


@irdl_op_definition
class LesserOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _lesser"""

    name = "mxnet._lesser"


@irdl_op_definition
class LesserScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _lesser_scalar"""

    name = "mxnet._lesser_scalar"


@irdl_op_definition
class LogicalAndOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _logical_and"""

    name = "mxnet._logical_and"


@irdl_op_definition
class LogicalAndScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _logical_and_scalar"""

    name = "mxnet._logical_and_scalar"


@irdl_op_definition
class LogicalNotOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › logical_not"""

    name = "mxnet.logical_not"


@irdl_op_definition
class LogicalOrOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _logical_or"""

    name = "mxnet._logical_or"


@irdl_op_definition
class LogicalOrScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _logical_or_scalar"""

    name = "mxnet._logical_or_scalar"


@irdl_op_definition
class LogicalXorOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _logical_xor"""

    name = "mxnet._logical_xor"


@irdl_op_definition
class LogicalXorScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _logical_xor_scalar"""

    name = "mxnet._logical_xor_scalar"


@irdl_op_definition
class NotEqualOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _not_equal"""

    name = "mxnet._not_equal"


@irdl_op_definition
class NotEqualScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _not_equal_scalar"""

    name = "mxnet._not_equal_scalar"


OPS = [
    BroadcastEqualOp,
    BroadcastGreaterEqualOp,
    BroadcastGreaterOp,
    BroadcastLesserEqualOp,
    BroadcastLesserOp,
    BroadcastLogicalAndOp,
    BroadcastLogicalOrOp,
    BroadcastLogicalXorOp,
    BroadcastNotEqualOp,
    ContribAllcloseOp,
    EqualOp,
    EqualScalarOp,
    GreaterEqualOp,
    GreaterEqualScalarOp,
    GreaterOp,
    GreaterScalarOp,
    LesserEqualOp,
    LesserEqualScalarOp,
    LesserOp,
    LesserScalarOp,
    LogicalAndOp,
    LogicalAndScalarOp,
    LogicalNotOp,
    LogicalOrOp,
    LogicalOrScalarOp,
    LogicalXorOp,
    LogicalXorScalarOp,
    NotEqualOp,
    NotEqualScalarOp,
]
