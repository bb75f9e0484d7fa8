"""TensorFlow operators of the family 'bitwise'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.tf.base import INTEGERS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class BitwiseAndOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BitwiseAnd"""

    name = "tf.BitwiseAnd"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*INTEGERS)
    z = result_of("T")


@irdl_op_definition
class BitwiseOrOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BitwiseOr"""

    name = "tf.BitwiseOr"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*INTEGERS)
    z = result_of("T")


@irdl_op_definition
class BitwiseXorOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BitwiseXor"""

    name = "tf.BitwiseXor"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*INTEGERS)
    z = result_of("T")


@irdl_op_definition
class InvertOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Invert"""

    name = "tf.Invert"
    x = operand_of("T")
    T = dtype_field(*INTEGERS)
    y = result_of("T")


@irdl_op_definition
class LeftShiftOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LeftShift"""

    name = "tf.LeftShift"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*INTEGERS)
    z = result_of("T")


@irdl_op_definition
class PopulationCountOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PopulationCount"""

    name = "tf.PopulationCount"
    x = operand_of("T")
    T = dtype_field(*INTEGERS)
    y = result_of("u8")


@irdl_op_definition
class RightShiftOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RightShift"""

    name = "tf.RightShift"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*INTEGERS)
    z = result_of("T")


OPS = [BitwiseAndOp, BitwiseOrOp, BitwiseXorOp, InvertOp, LeftShiftOp, PopulationCountOp, RightShiftOp]
