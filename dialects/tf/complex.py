"""TensorFlow operators of the family 'complex'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.tf.base import COMPLEX, INDEX, SINGLE_DOUBLE, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class AngleOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Angle"""

    name = "tf.Angle"
    input = operand_of("T")
    T = dtype_field(*COMPLEX, default="complex64")
    Tout = dtype_field(*SINGLE_DOUBLE, default="f32")
    output = result_of("Tout")


@irdl_op_definition
class ComplexOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Complex"""

    name = "tf.Complex"
    real = operand_of("T")
    imag = operand_of("T")
    T = dtype_field(*SINGLE_DOUBLE, default="f32")
    Tout = dtype_field(*COMPLEX, default="complex64")
    out = result_of("Tout")


@irdl_op_definition
class ComplexAbsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ComplexAbs"""

    name = "tf.ComplexAbs"
    x = operand_of("T")
    T = dtype_field(*COMPLEX, default="complex64")
    Tout = dtype_field(*SINGLE_DOUBLE, default="f32")
    y = result_of("Tout")


@irdl_op_definition
class ConjOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conj"""

    name = "tf.Conj"
    input = operand_of("T")
    T = dtype_field("complex64", "complex128", "variant", default="complex64")
    output = result_of("T")


@irdl_op_definition
class ConjugateTransposeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ConjugateTranspose"""

    name = "tf.ConjugateTranspose"
    x = operand_of("T")
    perm = operand_of("Tperm")
    T = dtype_field()
    Tperm = dtype_field(*INDEX, default="i32")
    y = result_of("T")


@irdl_op_definition
class ImagOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Imag"""

    name = "tf.Imag"
    input = operand_of("T")
    T = dtype_field(*COMPLEX, default="complex64")
    Tout = dtype_field(*SINGLE_DOUBLE, default="f32")
    output = result_of("Tout")


@irdl_op_definition
class RealOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Real"""

    name = "tf.Real"
    input = operand_of("T")
    T = dtype_field(*COMPLEX, default="complex64")
    Tout = dtype_field(*SINGLE_DOUBLE, default="f32")
    output = result_of("Tout")


OPS = [AngleOp, ComplexOp, ComplexAbsOp, ConjOp, ConjugateTransposeOp, ImagOp, RealOp]
