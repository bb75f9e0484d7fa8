"""TensorFlow operators of the family 'logical'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.tf.base import TfOp, operand_of, result_of


@irdl_op_definition
class LogicalAndOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LogicalAnd"""

    name = "tf.LogicalAnd"
    x = operand_of("boolean")
    y = operand_of("boolean")
    z = result_of("boolean")


@irdl_op_definition
class LogicalNotOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LogicalNot"""

    name = "tf.LogicalNot"
    x = operand_of("boolean")
    y = result_of("boolean")


@irdl_op_definition
class LogicalOrOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LogicalOr"""

    name = "tf.LogicalOr"
    x = operand_of("boolean")
    y = operand_of("boolean")
    z = result_of("boolean")


OPS = [LogicalAndOp, LogicalNotOp, LogicalOrOp]
