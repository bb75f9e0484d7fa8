"""TensorFlow operators of the family 'ragged'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, integer, strings
from stepwell.dialects.tf.base import INDEX, TfOp, dtype_field, operand_of, operands_of, result_of, results_of


@irdl_op_definition
class RaggedBincountOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RaggedBincount"""

    name = "tf.RaggedBincount"
    splits = operand_of("i64")
    values = operand_of("Tidx")
    size = operand_of("Tidx")
    weights = operand_of("T")
    Tidx = dtype_field(*INDEX)
    T = dtype_field("f32", "f64", "i32", "i64")
    binary_output = boolean(False)
    output = result_of("T")


@irdl_op_definition
class RaggedGatherOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RaggedGather"""

    name = "tf.RaggedGather"
    params_nested_splits = operands_of("PARAMS_RAGGED_RANK*Tsplits")
    params_dense_values = operand_of("Tvalues")
    indices = operand_of("Tindices")
    Tvalues = dtype_field()
    Tindices = dtype_field(*INDEX)
    Tsplits = dtype_field(*INDEX, default="i64")
    PARAMS_RAGGED_RANK = integer()
    OUTPUT_RAGGED_RANK = integer()
    output_nested_splits = results_of("OUTPUT_RAGGED_RANK*Tsplits")
    output_dense_values = result_of("Tvalues")


@irdl_op_definition
class RaggedRangeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RaggedRange"""

    name = "tf.RaggedRange"
    starts = operand_of("T")
    limits = operand_of("T")
    deltas = operand_of("T")
    T = dtype_field("f32", "f64", "bf16", "i32", "i64", default="i32")
    Tsplits = dtype_field(*INDEX, default="i64")
    rt_nested_splits = result_of("Tsplits")
    rt_dense_values = result_of("T")


@irdl_op_definition
class RaggedTensorFromVariantOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RaggedTensorFromVariant"""

    name = "tf.RaggedTensorFromVariant"
    encoded_ragged = operand_of("variant")
    input_ragged_rank = integer()
    output_ragged_rank = integer()
    Tvalues = dtype_field()
    Tsplits = dtype_field(*INDEX, default="i64")
    output_nested_splits = results_of("output_ragged_rank*Tsplits")
    output_dense_values = result_of("Tvalues")


@irdl_op_definition
class RaggedTensorToSparseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RaggedTensorToSparse"""

    name = "tf.RaggedTensorToSparse"
    rt_nested_splits = operands_of("RAGGED_RANK*Tsplits")
    rt_dense_values = operand_of("T")
    RAGGED_RANK = integer()
    T = dtype_field()
    Tsplits = dtype_field(*INDEX, default="i64")
    sparse_indices = result_of("i64")
    sparse_values = result_of("T")
    sparse_dense_shape = result_of("i64")


@irdl_op_definition
class RaggedTensorToTensorOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RaggedTensorToTensor"""

    name = "tf.RaggedTensorToTensor"
    shape = operand_of("Tshape")
    values = operand_of("T")
    default_value = operand_of("T")
    row_partition_tensors = operands_of("num_row_partition_tensors*Tindex")
    T = dtype_field()
    Tindex = dtype_field(*INDEX)
    Tshape = dtype_field(*INDEX)
    num_row_partition_tensors = integer()
    row_partition_types = strings()
    result = result_of("T")


@irdl_op_definition
class RaggedTensorToVariantOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RaggedTensorToVariant"""

    name = "tf.RaggedTensorToVariant"
    rt_nested_splits = operands_of("RAGGED_RANK*Tsplits")
    rt_dense_values = operand_of("Tvalues")
    RAGGED_RANK = integer()
    Tvalues = dtype_field()
    Tsplits = dtype_field(*INDEX, default="i64")
    batched_input = boolean()
    encoded_ragged = result_of("variant")


OPS = [
    RaggedBincountOp,
    RaggedGatherOp,
    RaggedRangeOp,
    RaggedTensorFromVariantOp,
    RaggedTensorToSparseOp,
    RaggedTensorToTensorOp,
    RaggedTensorToVariantOp,
]
