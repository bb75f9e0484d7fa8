"""TensorFlow operators of the family 'sparse'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, AttrSizedResultSegments, irdl_op_definition

from stepwell.dialects.fields import boolean, integer, string
from stepwell.dialects.tf.base import (
    INDEX,
    NUMBERS,
    REALS,
    TfOp,
    dtype_field,
    dtypes_field,
    operand_of,
    operands_of,
    result_of,
    results_of,
)


@irdl_op_definition
class DenseToSparseSetOperationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DenseToSparseSetOperation"""

    name = "tf.DenseToSparseSetOperation"
    set1 = operand_of("T")
    set2_indices = operand_of("i64")
    set2_values = operand_of("T")
    set2_shape = operand_of("i64")
    set_operation = string()
    validate_indices = boolean(True)
    T = dtype_field("i8", "i16", "i32", "i64", "u8", "u16", "string")
    result_indices = result_of("i64")
    result_values = result_of("T")
    result_shape = result_of("i64")


@irdl_op_definition
class DeserializeSparseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DeserializeSparse"""

    name = "tf.DeserializeSparse"
    serialized_sparse = operand_of("Tserialized")
    dtype = dtype_field()
    Tserialized = dtype_field("string", "variant", default="string")
    sparse_indices = result_of("i64")
    sparse_values = result_of("dtype")
    sparse_shape = result_of("i64")


@irdl_op_definition
class SparseAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseAdd"""

    name = "tf.SparseAdd"
    a_indices = operand_of("i64")
    a_values = operand_of("T")
    a_shape = operand_of("i64")
    b_indices = operand_of("i64")
    b_values = operand_of("T")
    b_shape = operand_of("i64")
    thresh = operand_of("Treal")
    T = dtype_field(*NUMBERS)
    Treal = dtype_field(*REALS)
    sum_indices = result_of("i64")
    sum_values = result_of("T")
    sum_shape = result_of("i64")


@irdl_op_definition
class SparseBincountOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseBincount"""

    name = "tf.SparseBincount"
    indices = operand_of("i64")
    values = operand_of("Tidx")
    dense_shape = operand_of("i64")
    size = operand_of("Tidx")
    weights = operand_of("T")
    Tidx = dtype_field(*INDEX)
    T = dtype_field("f32", "f64", "i32", "i64")
    binary_output = boolean(False)
    output = result_of("T")


@irdl_op_definition
class SparseConcatOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseConcat"""

    name = "tf.SparseConcat"
    indices = operands_of("N*i64")
    values = operands_of("N*T")
    shapes = operands_of("N*i64")
    concat_dim = integer()
    N = integer()
    T = dtype_field()
    output_indices = result_of("i64")
    output_values = result_of("T")
    output_shape = result_of("i64")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SparseCrossOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseCross"""

    name = "tf.SparseCross"
    indices = operands_of("N*i64")
    values = operands_of("sparse_types")
    shapes = operands_of("N*i64")
    dense_inputs = operands_of("dense_types")
    N = integer()
    hashed_output = boolean()
    num_buckets = integer()
    hash_key = integer()
    sparse_types = dtypes_field()
    dense_types = dtypes_field()
    out_type = dtype_field("i64", "string")
    internal_type = dtype_field("i64", "string")
    output_indices = result_of("i64")
    output_values = result_of("out_type")
    output_shape = result_of("i64")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SparseDenseCwiseAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseDenseCwiseAdd"""

    name = "tf.SparseDenseCwiseAdd"
    sp_indices = operand_of("i64")
    sp_values = operand_of("T")
    sp_shape = operand_of("i64")
    dense = operand_of("T")
    T = dtype_field(*NUMBERS)
    output = result_of("T")


@irdl_op_definition
class SparseDenseCwiseDivOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseDenseCwiseDiv"""

    name = "tf.SparseDenseCwiseDiv"
    sp_indices = operand_of("i64")
    sp_values = operand_of("T")
    sp_shape = operand_of("i64")
    dense = operand_of("T")
    T = dtype_field(*NUMBERS)
    output = result_of("T")


@irdl_op_definition
class SparseDenseCwiseMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseDenseCwiseMul"""

    name = "tf.SparseDenseCwiseMul"
    sp_indices = operand_of("i64")
    sp_values = operand_of("T")
    sp_shape = operand_of("i64")
    dense = operand_of("T")
    T = dtype_field(*NUMBERS)
    output = result_of("T")


@irdl_op_definition
class SparseFillEmptyRowsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseFillEmptyRows"""

    name = "tf.SparseFillEmptyRows"
    indices = operand_of("i64")
    values = operand_of("T")
    dense_shape = operand_of("i64")
    default_value = operand_of("T")
    T = dtype_field()
    output_indices = result_of("i64")
    output_values = result_of("T")
    empty_row_indicator = result_of("boolean")
    reverse_index_map = result_of("i64")


@irdl_op_definition
class SparseReduceMaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseReduceMax"""

    name = "tf.SparseReduceMax"
    input_indices = operand_of("i64")
    input_values = operand_of("T")
    input_shape = operand_of("i64")
    reduction_axes = operand_of("i32")
    keep_dims = boolean(False)
    T = dtype_field(*REALS)
    output = result_of("T")


@irdl_op_definition
class SparseReduceMaxSparseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseReduceMaxSparse"""

    name = "tf.SparseReduceMaxSparse"
    input_indices = operand_of("i64")
    input_values = operand_of("T")
    input_shape = operand_of("i64")
    reduction_axes = operand_of("i32")
    keep_dims = boolean(False)
    T = dtype_field(*REALS)
    output_indices = result_of("i64")
    output_values = result_of("T")
    output_shape = result_of("i64")


@irdl_op_definition
class SparseReduceSumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseReduceSum"""

    name = "tf.SparseReduceSum"
    input_indices = operand_of("i64")
    input_values = operand_of("T")
    input_shape = operand_of("i64")
    reduction_axes = operand_of("i32")
    keep_dims = boolean(False)
    T = dtype_field(*NUMBERS)
    output = result_of("T")


@irdl_op_definition
class SparseReduceSumSparseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseReduceSumSparse"""

    name = "tf.SparseReduceSumSparse"
    input_indices = operand_of("i64")
    input_values = operand_of("T")
    input_shape = operand_of("i64")
    reduction_axes = operand_of("i32")
    keep_dims = boolean(False)
    T = dtype_field(*NUMBERS)
    output_indices = result_of("i64")
    output_values = result_of("T")
    output_shape = result_of("i64")


@irdl_op_definition
class SparseReorderOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseReorder"""

    name = "tf.SparseReorder"
    input_indices = operand_of("i64")
    input_values = operand_of("T")
    input_shape = operand_of("i64")
    T = dtype_field()
    output_indices = result_of("i64")
    output_values = result_of("T")


@irdl_op_definition
class SparseReshapeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseReshape"""

    name = "tf.SparseReshape"
    input_indices = operand_of("i64")
    input_shape = operand_of("i64")
    new_shape = operand_of("i64")
    output_indices = result_of("i64")
    output_shape = result_of("i64")


@irdl_op_definition
class SparseSliceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSlice"""

    name = "tf.SparseSlice"
    indices = operand_of("i64")
    values = operand_of("T")
    shape = operand_of("i64")
    start = operand_of("i64")
    size = operand_of("i64")
    T = dtype_field()
    output_indices = result_of("i64")
    output_values = result_of("T")
    output_shape = result_of("i64")


@irdl_op_definition
class SparseSoftmaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSoftmax"""

    name = "tf.SparseSoftmax"
    sp_indices = operand_of("i64")
    sp_values = operand_of("T")
    sp_shape = operand_of("i64")
    T = dtype_field("f32", "f64", "f16")
    output = result_of("T")


@irdl_op_definition
class SparseSparseMaximumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSparseMaximum"""

    name = "tf.SparseSparseMaximum"
    a_indices = operand_of("i64")
    a_values = operand_of("T")
    a_shape = operand_of("i64")
    b_indices = operand_of("i64")
    b_values = operand_of("T")
    b_shape = operand_of("i64")
    T = dtype_field(*REALS)
    output_indices = result_of("i64")
    output_values = result_of("T")


@irdl_op_definition
class SparseSparseMinimumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSparseMinimum"""

    name = "tf.SparseSparseMinimum"
    a_indices = operand_of("i64")
    a_values = operand_of("T")
    a_shape = operand_of("i64")
    b_indices = operand_of("i64")
    b_values = operand_of("T")
    b_shape = operand_of("i64")
    T = dtype_field(*NUMBERS)
    output_indices = result_of("i64")
    output_values = result_of("T")


@irdl_op_definition
class SparseSplitOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSplit"""

    name = "tf.SparseSplit"
    split_dim = operand_of("i64")
    indices = operand_of("i64")
    values = operand_of("T")
    shape = operand_of("i64")
    num_split = integer()
    T = dtype_field()
    output_indices = results_of("num_split*i64")
    output_values = results_of("num_split*T")
    output_shape = results_of("num_split*i64")
    irdl_options = (AttrSizedResultSegments(as_property=True),)


@irdl_op_definition
class SparseTensorDenseAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseTensorDenseAdd"""

    name = "tf.SparseTensorDenseAdd"
    a_indices = operand_of("Tindices")
    a_values = operand_of("T")
    a_shape = operand_of("Tindices")
    b = operand_of("T")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SparseTensorDenseMatMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseTensorDenseMatMul"""

    name = "tf.SparseTensorDenseMatMul"
    a_indices = operand_of("Tindices")
    a_values = operand_of("T")
    a_shape = operand_of("i64")
    b = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX, default="i64")
    adjoint_a = boolean(False)
    adjoint_b = boolean(False)
    product = result_of("T")


@irdl_op_definition
class SparseToDenseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseToDense"""

    name = "tf.SparseToDense"
    sparse_indices = operand_of("Tindices")
    output_shape = operand_of("Tindices")
    sparse_values = operand_of("T")
    default_value = operand_of("T")
    validate_indices = boolean(True)
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    dense = result_of("T")


@irdl_op_definition
class SparseToSparseSetOperationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseToSparseSetOperation"""

    name = "tf.SparseToSparseSetOperation"
    set1_indices = operand_of("i64")
    set1_values = operand_of("T")
    set1_shape = operand_of("i64")
    set2_indices = operand_of("i64")
    set2_values = operand_of("T")
    set2_shape = operand_of("i64")
    set_operation = string()
    validate_indices = boolean(True)
    T = dtype_field("i8", "i16", "i32", "i64", "u8", "u16", "string")
    result_indices = result_of("i64")
    result_values = result_of("T")
    result_shape = result_of("i64")


OPS = [
    DenseToSparseSetOperationOp,
    DeserializeSparseOp,
    SparseAddOp,
    SparseBincountOp,
    SparseConcatOp,
    SparseCrossOp,
    SparseDenseCwiseAddOp,
    SparseDenseCwiseDivOp,
    SparseDenseCwiseMulOp,
    SparseFillEmptyRowsOp,
    SparseReduceMaxOp,
    SparseReduceMaxSparseOp,
    SparseReduceSumOp,
    SparseReduceSumSparseOp,
    SparseReorderOp,
    SparseReshapeOp,
    SparseSliceOp,
    SparseSoftmaxOp,
    SparseSparseMaximumOp,
    SparseSparseMinimumOp,
    SparseSplitOp,
    SparseTensorDenseAddOp,
    SparseTensorDenseMatMulOp,
    SparseToDenseOp,
    SparseToSparseSetOperationOp,
]
