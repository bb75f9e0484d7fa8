"""TensorFlow operators of the family 'generation'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, integer
from stepwell.dialects.tf.base import FLOATS, INDEX, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class EmptyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Empty"""

    name = "tf.Empty"
    shape = operand_of("i32")
    dtype = dtype_field()
    init = boolean(False)
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class FillOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Fill"""

    name = "tf.Fill"
    dims = operand_of("index_type")
    value = operand_of("T")
    T = dtype_field()
    index_type = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class LinSpaceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LinSpace"""

    name = "tf.LinSpace"
    start = operand_of("T")
    stop = operand_of("T")
    num = operand_of("Tidx")
    T = dtype_field(*FLOATS)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class OneHotOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/OneHot"""

    name = "tf.OneHot"
    indices = operand_of("TI")
    depth = operand_of("i32")
    on_value = operand_of("T")
    off_value = operand_of("T")
    axis = integer(-1)
    T = dtype_field()
    TI = dtype_field("i8", "i32", "i64", "u8", default="i64")
    output = result_of("T")


@irdl_op_definition
class OnesLikeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/OnesLike"""

    name = "tf.OnesLike"
    x = operand_of("T")
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
    )
    y = result_of("T")


@irdl_op_definition
class RangeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Range"""

    name = "tf.Range"
    start = operand_of("Tidx")
    limit = operand_of("Tidx")
    delta = operand_of("Tidx")
    Tidx = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u16", "u32", "u64", default="i32")
    output = result_of("Tidx")


@irdl_op_definition
class ZerosLikeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ZerosLike"""

    name = "tf.ZerosLike"
    x = operand_of("T")
    T = dtype_field()
    y = result_of("T")


OPS = [EmptyOp, FillOp, LinSpaceOp, OneHotOp, OnesLikeOp, RangeOp, ZerosLikeOp]
