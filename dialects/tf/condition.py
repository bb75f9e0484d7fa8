"""TensorFlow operators of the family 'condition'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.tf.base import TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class SelectOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Select"""

    name = "tf.Select"
    condition = operand_of("boolean")
    t = operand_of("T")
    e = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class SelectV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SelectV2"""

    name = "tf.SelectV2"
    condition = operand_of("boolean")
    t = operand_of("T")
    e = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class WhereOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Where"""

    name = "tf.Where"
    input = operand_of("T")
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
        "boolean",
        "complex64",
        "complex128",
        default="boolean",
    )
    index = result_of("i64")


OPS = [SelectOp, SelectV2Op, WhereOp]
