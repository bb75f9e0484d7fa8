"""MXNet operators of the family 'shape'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, ints
from stepwell.dialects.mxnet.base import MxnetOp, Unary, opt_integer, opt_ints


@irdl_op_definition
class ExpandDimsOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › expand_dims"""

    name = "mxnet.expand_dims"
    data = operand_def(Tensor)
    axis = integer()
    output = result_def(Tensor)


@irdl_op_definition
class FlattenOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › Flatten"""

    name = "mxnet.Flatten"


@irdl_op_definition
class ReshapeLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › reshape_like"""

    name = "mxnet.reshape_like"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    lhs_begin = opt_integer()
    lhs_end = opt_integer()
    rhs_begin = opt_integer()
    rhs_end = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class ReshapeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Reshape"""

    name = "mxnet.Reshape"
    data = operand_def(Tensor)
    shape = ints(())
    reverse = boolean(False)
    target_shape = ints(())
    keep_highest = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class ShapeArrayOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › shape_array"""

    name = "mxnet.shape_array"


@irdl_op_definition
class SizeArrayOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › size_array"""

    name = "mxnet.size_array"


@irdl_op_definition
class SqueezeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › squeeze"""

    name = "mxnet.squeeze"
    data = operand_def(Tensor)
    axis = opt_ints()
    output = result_def(Tensor)


OPS = [
    ExpandDimsOp,
    FlattenOp,
    ReshapeLikeOp,
    ReshapeOp,
    ShapeArrayOp,
    SizeArrayOp,
    SqueezeOp,
]
