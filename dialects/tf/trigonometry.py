"""TensorFlow operators of the family 'trigonometry'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.tf.base import FLOATS, FLOATS_COMPLEX, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class AcosOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Acos"""

    name = "tf.Acos"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class AcoshOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Acosh"""

    name = "tf.Acosh"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class AsinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Asin"""

    name = "tf.Asin"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class AsinhOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Asinh"""

    name = "tf.Asinh"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class AtanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Atan"""

    name = "tf.Atan"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class Atan2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Atan2"""

    name = "tf.Atan2"
    y = operand_of("T")
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    z = result_of("T")


@irdl_op_definition
class AtanhOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Atanh"""

    name = "tf.Atanh"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class CosOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Cos"""

    name = "tf.Cos"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class CoshOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Cosh"""

    name = "tf.Cosh"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class SinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Sin"""

    name = "tf.Sin"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class SinhOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Sinh"""

    name = "tf.Sinh"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class TanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Tan"""

    name = "tf.Tan"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


OPS = [AcosOp, AcoshOp, AsinOp, AsinhOp, AtanOp, Atan2Op, AtanhOp, CosOp, CoshOp, SinOp, SinhOp, TanOp]
