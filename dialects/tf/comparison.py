"""TensorFlow operators of the family 'comparison'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, number
from stepwell.dialects.tf.base import FLOATS, NUMBERS, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class ApproximateEqualOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ApproximateEqual"""

    name = "tf.ApproximateEqual"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    tolerance = number(1e-05)
    z = result_of("boolean")


@irdl_op_definition
class EqualOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Equal"""

    name = "tf.Equal"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field()
    incompatible_shape_error = boolean(True)
    z = result_of("boolean")


@irdl_op_definition
class GreaterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Greater"""

    name = "tf.Greater"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*REALS)
    z = result_of("boolean")


@irdl_op_definition
class GreaterEqualOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/GreaterEqual"""

    name = "tf.GreaterEqual"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*REALS)
    z = result_of("boolean")


@irdl_op_definition
class IsFiniteOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IsFinite"""

    name = "tf.IsFinite"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("boolean")


@irdl_op_definition
class IsInfOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IsInf"""

    name = "tf.IsInf"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("boolean")


@irdl_op_definition
class IsNanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IsNan"""

    name = "tf.IsNan"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("boolean")


@irdl_op_definition
class LessOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Less"""

    name = "tf.Less"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*REALS)
    z = result_of("boolean")


@irdl_op_definition
class LessEqualOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LessEqual"""

    name = "tf.LessEqual"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*REALS)
    z = result_of("boolean")


@irdl_op_definition
class NotEqualOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NotEqual"""

    name = "tf.NotEqual"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field()
    incompatible_shape_error = boolean(True)
    z = result_of("boolean")


OPS = [
    ApproximateEqualOp,
    EqualOp,
    GreaterOp,
    GreaterEqualOp,
    IsFiniteOp,
    IsInfOp,
    IsNanOp,
    LessOp,
    LessEqualOp,
    NotEqualOp,
]
