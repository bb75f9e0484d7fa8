"""TensorFlow operators of the family 'arithmetic'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import enumeration, integer
from stepwell.dialects.tf.base import (
    FLOATS,
    FLOATS_COMPLEX,
    NUMBERS,
    REALS,
    SINGLE_DOUBLE,
    TfOp,
    dtype_field,
    operand_of,
    operands_of,
    result_of,
    shape_field,
)


@irdl_op_definition
class AbsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Abs"""

    name = "tf.Abs"
    x = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64")
    y = result_of("T")


@irdl_op_definition
class AccumulateNV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AccumulateNV2"""

    name = "tf.AccumulateNV2"
    inputs = operands_of("N*T")
    N = integer()
    T = dtype_field(*NUMBERS)
    shape = shape_field()
    sum = result_of("T")


@irdl_op_definition
class AddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Add"""

    name = "tf.Add"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "string", "complex64", "complex128")
    z = result_of("T")


@irdl_op_definition
class AddNOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AddN"""

    name = "tf.AddN"
    inputs = operands_of("N*T")
    N = integer()
    T = dtype_field(
        "f32",
        "f64",
        "f16",
        "bf16",
        "i8",
        "i16",
        "i32",
        "i64",
        "u8",
        "u16",
        "u32",
        "u64",
        "complex64",
        "complex128",
        "variant",
    )
    sum = result_of("T")


@irdl_op_definition
class AddV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AddV2"""

    name = "tf.AddV2"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    z = result_of("T")


@irdl_op_definition
class BiasAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BiasAdd"""

    name = "tf.BiasAdd"
    value = operand_of("T")
    bias = operand_of("T")
    T = dtype_field(*NUMBERS)
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    output = result_of("T")


@irdl_op_definition
class BiasAddV1Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BiasAddV1"""

    name = "tf.BiasAddV1"
    value = operand_of("T")
    bias = operand_of("T")
    T = dtype_field(*NUMBERS)
    output = result_of("T")


@irdl_op_definition
class CeilOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Ceil"""

    name = "tf.Ceil"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class ClipByValueOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ClipByValue"""

    name = "tf.ClipByValue"
    t = operand_of("T")
    clip_value_min = operand_of("T")
    clip_value_max = operand_of("T")
    T = dtype_field(*NUMBERS)
    output = result_of("T")


@irdl_op_definition
class DivOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Div"""

    name = "tf.Div"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    z = result_of("T")


@irdl_op_definition
class DivNoNanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DivNoNan"""

    name = "tf.DivNoNan"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class FloorOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Floor"""

    name = "tf.Floor"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class FloorDivOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FloorDiv"""

    name = "tf.FloorDiv"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    z = result_of("T")


@irdl_op_definition
class FloorModOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FloorMod"""

    name = "tf.FloorMod"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*REALS)
    z = result_of("T")


@irdl_op_definition
class InvOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Inv"""

    name = "tf.Inv"
    x = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "complex64", "complex128")
    y = result_of("T")


@irdl_op_definition
class MaximumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Maximum"""

    name = "tf.Maximum"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*REALS)
    z = result_of("T")


@irdl_op_definition
class MinimumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Minimum"""

    name = "tf.Minimum"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*REALS)
    z = result_of("T")


@irdl_op_definition
class ModOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Mod"""

    name = "tf.Mod"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64")
    z = result_of("T")


@irdl_op_definition
class MulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Mul"""

    name = "tf.Mul"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    z = result_of("T")


@irdl_op_definition
class MulNoNanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MulNoNan"""

    name = "tf.MulNoNan"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class NegOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Neg"""

    name = "tf.Neg"
    x = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "complex64", "complex128")
    y = result_of("T")


@irdl_op_definition
class NextAfterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NextAfter"""

    name = "tf.NextAfter"
    x1 = operand_of("T")
    x2 = operand_of("T")
    T = dtype_field(*SINGLE_DOUBLE, default="f32")
    output = result_of("T")


@irdl_op_definition
class RealDivOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RealDiv"""

    name = "tf.RealDiv"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    z = result_of("T")


@irdl_op_definition
class ReciprocalOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Reciprocal"""

    name = "tf.Reciprocal"
    x = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "complex64", "complex128")
    y = result_of("T")


@irdl_op_definition
class RintOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Rint"""

    name = "tf.Rint"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class RoundOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Round"""

    name = "tf.Round"
    x = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "complex64", "complex128")
    y = result_of("T")


@irdl_op_definition
class SignOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Sign"""

    name = "tf.Sign"
    x = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "complex64", "complex128")
    y = result_of("T")


@irdl_op_definition
class SquaredDifferenceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SquaredDifference"""

    name = "tf.SquaredDifference"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64", "complex64", "complex128")
    z = result_of("T")


@irdl_op_definition
class SubOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Sub"""

    name = "tf.Sub"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    z = result_of("T")


@irdl_op_definition
class TruncateDivOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TruncateDiv"""

    name = "tf.TruncateDiv"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(*NUMBERS)
    z = result_of("T")


@irdl_op_definition
class TruncateModOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TruncateMod"""

    name = "tf.TruncateMod"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64")
    z = result_of("T")


OPS = [
    AbsOp,
    AccumulateNV2Op,
    AddOp,
    AddNOp,
    AddV2Op,
    BiasAddOp,
    BiasAddV1Op,
    CeilOp,
    ClipByValueOp,
    DivOp,
    DivNoNanOp,
    FloorOp,
    FloorDivOp,
    FloorModOp,
    InvOp,
    MaximumOp,
    MinimumOp,
    ModOp,
    MulOp,
    MulNoNanOp,
    NegOp,
    NextAfterOp,
    RealDivOp,
    ReciprocalOp,
    RintOp,
    RoundOp,
    SignOp,
    SquaredDifferenceOp,
    SubOp,
    TruncateDivOp,
    TruncateModOp,
]
