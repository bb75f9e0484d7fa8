"""TensorFlow operators of the family 'shape'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import integer
from stepwell.dialects.tf.base import INDEX, TfOp, dtype_field, operand_of, operands_of, result_of, results_of


@irdl_op_definition
class BroadcastArgsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BroadcastArgs"""

    name = "tf.BroadcastArgs"
    s0 = operand_of("T")
    s1 = operand_of("T")
    T = dtype_field(*INDEX, default="i32")
    r0 = result_of("T")


@irdl_op_definition
class BroadcastGradientArgsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BroadcastGradientArgs"""

    name = "tf.BroadcastGradientArgs"
    s0 = operand_of("T")
    s1 = operand_of("T")
    T = dtype_field(*INDEX, default="i32")
    r0 = result_of("T")
    r1 = result_of("T")


@irdl_op_definition
class RankOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Rank"""

    name = "tf.Rank"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("i32")


@irdl_op_definition
class ShapeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Shape"""

    name = "tf.Shape"
    input = operand_of("T")
    T = dtype_field()
    out_type = dtype_field(*INDEX, default="i32")
    output = result_of("out_type")


@irdl_op_definition
class ShapeNOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ShapeN"""

    name = "tf.ShapeN"
    input = operands_of("N*T")
    N = integer()
    T = dtype_field()
    out_type = dtype_field(*INDEX, default="i32")
    output = results_of("N*out_type")


@irdl_op_definition
class SizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Size"""

    name = "tf.Size"
    input = operand_of("T")
    T = dtype_field()
    out_type = dtype_field(*INDEX, default="i32")
    output = result_of("out_type")


OPS = [BroadcastArgsOp, BroadcastGradientArgsOp, RankOp, ShapeOp, ShapeNOp, SizeOp]
