"""TensorFlow operators of the family 'exponential'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.tf.base import FLOATS, FLOATS_COMPLEX, NUMBERS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class ErfOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Erf"""

    name = "tf.Erf"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class ErfcOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Erfc"""

    name = "tf.Erfc"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class ErfinvOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Erfinv"""

    name = "tf.Erfinv"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class ExpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Exp"""

    name = "tf.Exp"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class Expm1Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Expm1"""

    name = "tf.Expm1"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class LogOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Log"""

    name = "tf.Log"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class Log1pOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Log1p"""

    name = "tf.Log1p"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class PowOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Pow"""

    name = "tf.Pow"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "complex64", "complex128")
    z = result_of("T")


@irdl_op_definition
class RsqrtOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Rsqrt"""

    name = "tf.Rsqrt"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class SqrtOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Sqrt"""

    name = "tf.Sqrt"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class SquareOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Square"""

    name = "tf.Square"
    x = operand_of("T")
    T = dtype_field(*NUMBERS)
    y = result_of("T")


@irdl_op_definition
class XdivyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Xdivy"""

    name = "tf.Xdivy"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class Xlog1pyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Xlog1py"""

    name = "tf.Xlog1py"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class XlogyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Xlogy"""

    name = "tf.Xlogy"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


OPS = [
    ErfOp,
    ErfcOp,
    ErfinvOp,
    ExpOp,
    Expm1Op,
    LogOp,
    Log1pOp,
    PowOp,
    RsqrtOp,
    SqrtOp,
    SquareOp,
    XdivyOp,
    Xlog1pyOp,
    XlogyOp,
]
