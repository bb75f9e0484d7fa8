"""TensorFlow operators of the family 'sort'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, integer, number, string
from stepwell.dialects.tf.base import INDEX, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class ApproxTopKOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ApproxTopK"""

    name = "tf.ApproxTopK"
    input = operand_of("T")
    k = integer()
    reduction_dimension = integer(-1)
    recall_target = number(0.95)
    is_max_k = boolean(True)
    reduction_input_size_override = integer(-1)
    aggregate_to_topk = boolean(True)
    T = dtype_field("f32", "f16", "bf16")
    values = result_of("T")
    indices = result_of("i32")


@irdl_op_definition
class DenseToDenseSetOperationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DenseToDenseSetOperation"""

    name = "tf.DenseToDenseSetOperation"
    set1 = operand_of("T")
    set2 = operand_of("T")
    set_operation = string()
    validate_indices = boolean(True)
    T = dtype_field("i8", "i16", "i32", "i64", "u8", "u16", "string")
    result_indices = result_of("i64")
    result_values = result_of("T")
    result_shape = result_of("i64")


@irdl_op_definition
class ListDiffOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ListDiff"""

    name = "tf.ListDiff"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field()
    out_idx = dtype_field(*INDEX, default="i32")
    out = result_of("T")
    idx = result_of("out_idx")


@irdl_op_definition
class LowerBoundOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LowerBound"""

    name = "tf.LowerBound"
    sorted_inputs = operand_of("T")
    values = operand_of("T")
    T = dtype_field()
    out_type = dtype_field(*INDEX, default="i32")
    output = result_of("out_type")


@irdl_op_definition
class SetSizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SetSize"""

    name = "tf.SetSize"
    set_indices = operand_of("i64")
    set_values = operand_of("T")
    set_shape = operand_of("i64")
    validate_indices = boolean(True)
    T = dtype_field("i8", "i16", "i32", "i64", "u8", "u16", "string")
    size = result_of("i32")


@irdl_op_definition
class TopKOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TopK"""

    name = "tf.TopK"
    input = operand_of("T")
    k = integer()
    sorted = boolean(True)
    T = dtype_field(*REALS)
    values = result_of("T")
    indices = result_of("i32")


@irdl_op_definition
class TopKV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TopKV2"""

    name = "tf.TopKV2"
    input = operand_of("T")
    k = operand_of("Tk")
    sorted = boolean(True)
    T = dtype_field(*REALS)
    Tk = dtype_field("i16", "i32", "i64", default="i32")
    index_type = dtype_field("i16", "i32", "i64", default="i32")
    values = result_of("T")
    indices = result_of("index_type")


@irdl_op_definition
class UniqueOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Unique"""

    name = "tf.Unique"
    x = operand_of("T")
    T = dtype_field()
    out_idx = dtype_field(*INDEX, default="i32")
    y = result_of("T")
    idx = result_of("out_idx")


@irdl_op_definition
class UniqueV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UniqueV2"""

    name = "tf.UniqueV2"
    x = operand_of("T")
    axis = operand_of("Taxis")
    T = dtype_field()
    Taxis = dtype_field(*INDEX, default="i64")
    out_idx = dtype_field(*INDEX, default="i32")
    y = result_of("T")
    idx = result_of("out_idx")


@irdl_op_definition
class UniqueWithCountsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UniqueWithCounts"""

    name = "tf.UniqueWithCounts"
    x = operand_of("T")
    T = dtype_field()
    out_idx = dtype_field(*INDEX, default="i32")
    y = result_of("T")
    idx = result_of("out_idx")
    count = result_of("out_idx")


@irdl_op_definition
class UniqueWithCountsV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UniqueWithCountsV2"""

    name = "tf.UniqueWithCountsV2"
    x = operand_of("T")
    axis = operand_of("Taxis")
    T = dtype_field()
    Taxis = dtype_field(*INDEX, default="i64")
    out_idx = dtype_field(*INDEX, default="i32")
    y = result_of("T")
    idx = result_of("out_idx")
    count = result_of("out_idx")


@irdl_op_definition
class UpperBoundOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UpperBound"""

    name = "tf.UpperBound"
    sorted_inputs = operand_of("T")
    values = operand_of("T")
    T = dtype_field()
    out_type = dtype_field(*INDEX, default="i32")
    output = result_of("out_type")


OPS = [
    ApproxTopKOp,
    DenseToDenseSetOperationOp,
    ListDiffOp,
    LowerBoundOp,
    SetSizeOp,
    TopKOp,
    TopKV2Op,
    UniqueOp,
    UniqueV2Op,
    UniqueWithCountsOp,
    UniqueWithCountsV2Op,
    UpperBoundOp,
]
