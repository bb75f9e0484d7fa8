"""TensorFlow operators of the family 'segment'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, string
from stepwell.dialects.tf.base import FLOATS, INDEX, NUMBERS, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class SegmentMaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentMax"""

    name = "tf.SegmentMax"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    T = dtype_field(*REALS)
    Tindices = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SegmentMaxV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentMaxV2"""

    name = "tf.SegmentMaxV2"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*REALS)
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class SegmentMeanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentMean"""

    name = "tf.SegmentMean"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SegmentMinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentMin"""

    name = "tf.SegmentMin"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    T = dtype_field(*REALS)
    Tindices = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SegmentMinV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentMinV2"""

    name = "tf.SegmentMinV2"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*REALS)
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class SegmentProdOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentProd"""

    name = "tf.SegmentProd"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SegmentProdV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentProdV2"""

    name = "tf.SegmentProdV2"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class SegmentSumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentSum"""

    name = "tf.SegmentSum"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SegmentSumV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SegmentSumV2"""

    name = "tf.SegmentSumV2"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class SparseSegmentMeanOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSegmentMean"""

    name = "tf.SparseSegmentMean"
    data = operand_of("T")
    indices = operand_of("Tidx")
    segment_ids = operand_of("Tsegmentids")
    T = dtype_field(*FLOATS)
    Tidx = dtype_field(*INDEX, default="i32")
    Tsegmentids = dtype_field(*INDEX, default="i32")
    sparse_gradient = boolean(False)
    output = result_of("T")


@irdl_op_definition
class SparseSegmentMeanWithNumSegmentsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSegmentMeanWithNumSegments"""

    name = "tf.SparseSegmentMeanWithNumSegments"
    data = operand_of("T")
    indices = operand_of("Tidx")
    segment_ids = operand_of("Tsegmentids")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*FLOATS)
    Tidx = dtype_field(*INDEX, default="i32")
    Tnumsegments = dtype_field(*INDEX, default="i32")
    Tsegmentids = dtype_field(*INDEX, default="i32")
    sparse_gradient = boolean(False)
    output = result_of("T")


@irdl_op_definition
class SparseSegmentSqrtNOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSegmentSqrtN"""

    name = "tf.SparseSegmentSqrtN"
    data = operand_of("T")
    indices = operand_of("Tidx")
    segment_ids = operand_of("Tsegmentids")
    T = dtype_field(*FLOATS)
    Tidx = dtype_field(*INDEX, default="i32")
    Tsegmentids = dtype_field(*INDEX, default="i32")
    sparse_gradient = boolean(False)
    output = result_of("T")


@irdl_op_definition
class SparseSegmentSqrtNWithNumSegmentsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSegmentSqrtNWithNumSegments"""

    name = "tf.SparseSegmentSqrtNWithNumSegments"
    data = operand_of("T")
    indices = operand_of("Tidx")
    segment_ids = operand_of("Tsegmentids")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*FLOATS)
    Tidx = dtype_field(*INDEX, default="i32")
    Tnumsegments = dtype_field(*INDEX, default="i32")
    Tsegmentids = dtype_field(*INDEX, default="i32")
    sparse_gradient = boolean(False)
    output = result_of("T")


@irdl_op_definition
class SparseSegmentSumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSegmentSum"""

    name = "tf.SparseSegmentSum"
    data = operand_of("T")
    indices = operand_of("Tidx")
    segment_ids = operand_of("Tsegmentids")
    T = dtype_field(*REALS)
    Tidx = dtype_field(*INDEX, default="i32")
    Tsegmentids = dtype_field(*INDEX, default="i32")
    sparse_gradient = boolean(False)
    output = result_of("T")


@irdl_op_definition
class SparseSegmentSumWithNumSegmentsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseSegmentSumWithNumSegments"""

    name = "tf.SparseSegmentSumWithNumSegments"
    data = operand_of("T")
    indices = operand_of("Tidx")
    segment_ids = operand_of("Tsegmentids")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*REALS)
    Tidx = dtype_field(*INDEX, default="i32")
    Tnumsegments = dtype_field(*INDEX, default="i32")
    Tsegmentids = dtype_field(*INDEX, default="i32")
    sparse_gradient = boolean(False)
    output = result_of("T")


@irdl_op_definition
class UnsortedSegmentJoinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnsortedSegmentJoin"""

    name = "tf.UnsortedSegmentJoin"
    inputs = operand_of("string")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    separator = string("")
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("string")


@irdl_op_definition
class UnsortedSegmentMaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnsortedSegmentMax"""

    name = "tf.UnsortedSegmentMax"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*REALS)
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class UnsortedSegmentMinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnsortedSegmentMin"""

    name = "tf.UnsortedSegmentMin"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*REALS)
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class UnsortedSegmentProdOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnsortedSegmentProd"""

    name = "tf.UnsortedSegmentProd"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class UnsortedSegmentSumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnsortedSegmentSum"""

    name = "tf.UnsortedSegmentSum"
    data = operand_of("T")
    segment_ids = operand_of("Tindices")
    num_segments = operand_of("Tnumsegments")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field("i16", "i32", "i64")
    Tnumsegments = dtype_field(*INDEX, default="i32")
    output = result_of("T")


OPS = [
    SegmentMaxOp,
    SegmentMaxV2Op,
    SegmentMeanOp,
    SegmentMinOp,
    SegmentMinV2Op,
    SegmentProdOp,
    SegmentProdV2Op,
    SegmentSumOp,
    SegmentSumV2Op,
    SparseSegmentMeanOp,
    SparseSegmentMeanWithNumSegmentsOp,
    SparseSegmentSqrtNOp,
    SparseSegmentSqrtNWithNumSegmentsOp,
    SparseSegmentSumOp,
    SparseSegmentSumWithNumSegmentsOp,
    UnsortedSegmentJoinOp,
    UnsortedSegmentMaxOp,
    UnsortedSegmentMinOp,
    UnsortedSegmentProdOp,
    UnsortedSegmentSumOp,
]
