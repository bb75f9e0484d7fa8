"""TensorFlow operators of the family 'reduction'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, floats, integer
from stepwell.dialects.tf.base import FLOATS, INDEX, NUMBERS, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class AllOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/All"""

    name = "tf.All"
    input = operand_of("boolean")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("boolean")


@irdl_op_definition
class AnyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Any"""

    name = "tf.Any"
    input = operand_of("boolean")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("boolean")


@irdl_op_definition
class ArgMaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ArgMax"""

    name = "tf.ArgMax"
    input = operand_of("T")
    dimension = operand_of("Tidx")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "boolean")
    Tidx = dtype_field("i16", "i32", "i64", default="i32")
    output_type = dtype_field("i16", "i32", "i64", "u16", default="i64")
    output = result_of("output_type")


@irdl_op_definition
class ArgMinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ArgMin"""

    name = "tf.ArgMin"
    input = operand_of("T")
    dimension = operand_of("Tidx")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "boolean")
    Tidx = dtype_field(*INDEX, default="i32")
    output_type = dtype_field(*INDEX, default="i64")
    output = result_of("output_type")


@irdl_op_definition
class BincountOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Bincount"""

    name = "tf.Bincount"
    arr = operand_of("i32")
    size = operand_of("i32")
    weights = operand_of("T")
    T = dtype_field("f32", "f64", "i32", "i64")
    bins = result_of("T")


@irdl_op_definition
class BucketizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Bucketize"""

    name = "tf.Bucketize"
    input = operand_of("T")
    T = dtype_field("f32", "f64", "i32", "i64")
    boundaries = floats()
    output = result_of("i32")


@irdl_op_definition
class CumprodOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Cumprod"""

    name = "tf.Cumprod"
    x = operand_of("T")
    axis = operand_of("Tidx")
    exclusive = boolean(False)
    reverse = boolean(False)
    T = dtype_field(*NUMBERS)
    Tidx = dtype_field(*INDEX, default="i32")
    out = result_of("T")


@irdl_op_definition
class CumsumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Cumsum"""

    name = "tf.Cumsum"
    x = operand_of("T")
    axis = operand_of("Tidx")
    exclusive = boolean(False)
    reverse = boolean(False)
    T = dtype_field(*NUMBERS)
    Tidx = dtype_field(*INDEX, default="i32")
    out = result_of("T")


@irdl_op_definition
class CumulativeLogsumexpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CumulativeLogsumexp"""

    name = "tf.CumulativeLogsumexp"
    x = operand_of("T")
    axis = operand_of("Tidx")
    exclusive = boolean(False)
    reverse = boolean(False)
    T = dtype_field(*FLOATS)
    Tidx = dtype_field(*INDEX, default="i32")
    out = result_of("T")


@irdl_op_definition
class DenseBincountOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DenseBincount"""

    name = "tf.DenseBincount"
    input = operand_of("Tidx")
    size = operand_of("Tidx")
    weights = operand_of("T")
    Tidx = dtype_field(*INDEX)
    T = dtype_field("f32", "f64", "i32", "i64")
    binary_output = boolean(False)
    output = result_of("T")


@irdl_op_definition
class EuclideanNormOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/EuclideanNorm"""

    name = "tf.EuclideanNorm"
    input = operand_of("T")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    T = dtype_field(*NUMBERS)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class HistogramFixedWidthOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/HistogramFixedWidth"""

    name = "tf.HistogramFixedWidth"
    values = operand_of("T")
    value_range = operand_of("T")
    nbins = operand_of("i32")
    T = dtype_field("f32", "f64", "i32", "i64")
    dtype = dtype_field(*INDEX, default="i32")
    out = result_of("dtype")


@irdl_op_definition
class InTopKOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InTopK"""

    name = "tf.InTopK"
    predictions = operand_of("f32")
    targets = operand_of("T")
    k = integer()
    T = dtype_field(*INDEX, default="i32")
    precision = result_of("boolean")


@irdl_op_definition
class InTopKV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InTopKV2"""

    name = "tf.InTopKV2"
    predictions = operand_of("f32")
    targets = operand_of("T")
    k = operand_of("T")
    T = dtype_field(*INDEX, default="i32")
    precision = result_of("boolean")


@irdl_op_definition
class IsotonicRegressionOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IsotonicRegression"""

    name = "tf.IsotonicRegression"
    input = operand_of("T")
    T = dtype_field(*REALS)
    output_dtype = dtype_field(*FLOATS, default="f32")
    output = result_of("output_dtype")
    segments = result_of("i32")


@irdl_op_definition
class MaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Max"""

    name = "tf.Max"
    input = operand_of("T")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    T = dtype_field(*REALS)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class MeanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Mean"""

    name = "tf.Mean"
    input = operand_of("T")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    T = dtype_field(*NUMBERS)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class MinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Min"""

    name = "tf.Min"
    input = operand_of("T")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    T = dtype_field(*REALS)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class NthElementOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NthElement"""

    name = "tf.NthElement"
    input = operand_of("T")
    n = operand_of("i32")
    reverse = boolean(False)
    T = dtype_field(*REALS)
    values = result_of("T")


@irdl_op_definition
class ProdOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Prod"""

    name = "tf.Prod"
    input = operand_of("T")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    T = dtype_field(*NUMBERS)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class SoftmaxCrossEntropyWithLogitsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SoftmaxCrossEntropyWithLogits"""

    name = "tf.SoftmaxCrossEntropyWithLogits"
    features = operand_of("T")
    labels = operand_of("T")
    T = dtype_field(*FLOATS)
    loss = result_of("T")
    backprop = result_of("T")


@irdl_op_definition
class SparseSoftmaxCrossEntropyWithLogitsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSoftmaxCrossEntropyWithLogits"""

    name = "tf.SparseSoftmaxCrossEntropyWithLogits"
    features = operand_of("T")
    labels = operand_of("Tlabels")
    T = dtype_field(*FLOATS)
    Tlabels = dtype_field(*INDEX, default="i64")
    loss = result_of("T")
    backprop = result_of("T")


@irdl_op_definition
class SumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Sum"""

    name = "tf.Sum"
    input = operand_of("T")
    reduction_indices = operand_of("Tidx")
    keep_dims = boolean(False)
    T = dtype_field(*NUMBERS)
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


OPS = [
    AllOp,
    AnyOp,
    ArgMaxOp,
    ArgMinOp,
    BincountOp,
    BucketizeOp,
    CumprodOp,
    CumsumOp,
    CumulativeLogsumexpOp,
    DenseBincountOp,
    EuclideanNormOp,
    HistogramFixedWidthOp,
    InTopKOp,
    InTopKV2Op,
    IsotonicRegressionOp,
    MaxOp,
    MeanOp,
    MinOp,
    NthElementOp,
    ProdOp,
    SoftmaxCrossEntropyWithLogitsOp,
    SparseSoftmaxCrossEntropyWithLogitsOp,
    SumOp,
]
