"""TensorFlow operators of the family 'movement'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import enumeration, integer, ints, string
from stepwell.dialects.tf.base import INDEX, TfOp, dtype_field, operand_of, operands_of, result_of, results_of


@irdl_op_definition
class BroadcastToOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BroadcastTo"""

    name = "tf.BroadcastTo"
    input = operand_of("T")
    shape = operand_of("Tidx")
    T = dtype_field()
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class ConcatOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Concat"""

    name = "tf.Concat"
    concat_dim = operand_of("i32")
    values = operands_of("N*T")
    N = integer()
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class ConcatOffsetOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ConcatOffset"""

    name = "tf.ConcatOffset"
    concat_dim = operand_of("i32")
    shape = operands_of("N*shape_type")
    N = integer()
    shape_type = dtype_field(*INDEX, default="i32")
    offset = results_of("N*shape_type")


@irdl_op_definition
class ConcatV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ConcatV2"""

    name = "tf.ConcatV2"
    values = operands_of("N*T")
    axis = operand_of("Tidx")
    N = integer()
    T = dtype_field()
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class DataFormatDimMapOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DataFormatDimMap"""

    name = "tf.DataFormatDimMap"
    x = operand_of("T")
    T = dtype_field(*INDEX, default="i32")
    src_format = string("NHWC")
    dst_format = string("NCHW")
    y = result_of("T")


@irdl_op_definition
class DataFormatVecPermuteOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DataFormatVecPermute"""

    name = "tf.DataFormatVecPermute"
    x = operand_of("T")
    T = dtype_field(*INDEX, default="i32")
    src_format = string("NHWC")
    dst_format = string("NCHW")
    y = result_of("T")


@irdl_op_definition
class ExpandDimsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ExpandDims"""

    name = "tf.ExpandDims"
    input = operand_of("T")
    dim = operand_of("Tdim")
    T = dtype_field()
    Tdim = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class InvertPermutationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InvertPermutation"""

    name = "tf.InvertPermutation"
    x = operand_of("T")
    T = dtype_field(*INDEX, default="i32")
    y = result_of("T")


@irdl_op_definition
class MirrorPadOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MirrorPad"""

    name = "tf.MirrorPad"
    input = operand_of("T")
    paddings = operand_of("Tpaddings")
    T = dtype_field()
    Tpaddings = dtype_field(*INDEX, default="i32")
    mode = enumeration("REFLECT", "SYMMETRIC")
    output = result_of("T")


@irdl_op_definition
class PackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Pack"""

    name = "tf.Pack"
    values = operands_of("N*T")
    N = integer()
    T = dtype_field()
    axis = integer(0)
    output = result_of("T")


@irdl_op_definition
class PadOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Pad"""

    name = "tf.Pad"
    input = operand_of("T")
    paddings = operand_of("Tpaddings")
    T = dtype_field()
    Tpaddings = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class PadV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PadV2"""

    name = "tf.PadV2"
    input = operand_of("T")
    paddings = operand_of("Tpaddings")
    constant_values = operand_of("T")
    T = dtype_field()
    Tpaddings = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class ReshapeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Reshape"""

    name = "tf.Reshape"
    tensor = operand_of("T")
    shape = operand_of("Tshape")
    T = dtype_field()
    Tshape = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class ReverseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Reverse"""

    name = "tf.Reverse"
    tensor = operand_of("T")
    dims = operand_of("boolean")
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
        "string",
        "complex64",
        "complex128",
    )
    output = result_of("T")


@irdl_op_definition
class ReverseSequenceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ReverseSequence"""

    name = "tf.ReverseSequence"
    input = operand_of("T")
    seq_lengths = operand_of("Tlen")
    seq_dim = integer()
    batch_dim = integer(0)
    T = dtype_field()
    Tlen = dtype_field(*INDEX, default="i64")
    output = result_of("T")


@irdl_op_definition
class ReverseV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ReverseV2"""

    name = "tf.ReverseV2"
    tensor = operand_of("T")
    axis = operand_of("Tidx")
    Tidx = dtype_field(*INDEX, default="i32")
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
        "string",
        "complex64",
        "complex128",
    )
    output = result_of("T")


@irdl_op_definition
class RollOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Roll"""

    name = "tf.Roll"
    input = operand_of("T")
    shift = operand_of("Tshift")
    axis = operand_of("Taxis")
    T = dtype_field()
    Tshift = dtype_field(*INDEX)
    Taxis = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SliceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Slice"""

    name = "tf.Slice"
    input = operand_of("T")
    begin = operand_of("Index")
    size = operand_of("Index")
    T = dtype_field()
    Index = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class SplitOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Split"""

    name = "tf.Split"
    split_dim = operand_of("i32")
    value = operand_of("T")
    num_split = integer()
    T = dtype_field()
    output = results_of("num_split*T")


@irdl_op_definition
class SplitVOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SplitV"""

    name = "tf.SplitV"
    value = operand_of("T")
    size_splits = operand_of("Tlen")
    split_dim = operand_of("i32")
    num_split = integer()
    T = dtype_field()
    Tlen = dtype_field("i8", "i32", "i64", default="i64")
    output = results_of("num_split*T")


@irdl_op_definition
class SqueezeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Squeeze"""

    name = "tf.Squeeze"
    input = operand_of("T")
    T = dtype_field()
    squeeze_dims = ints(())
    output = result_of("T")


@irdl_op_definition
class StridedSliceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StridedSlice"""

    name = "tf.StridedSlice"
    input = operand_of("T")
    begin = operand_of("Index")
    end = operand_of("Index")
    strides = operand_of("Index")
    T = dtype_field()
    Index = dtype_field("i16", "i32", "i64")
    begin_mask = integer(0)
    end_mask = integer(0)
    ellipsis_mask = integer(0)
    new_axis_mask = integer(0)
    shrink_axis_mask = integer(0)
    output = result_of("T")


@irdl_op_definition
class StridedSliceGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StridedSliceGrad"""

    name = "tf.StridedSliceGrad"
    shape = operand_of("Index")
    begin = operand_of("Index")
    end = operand_of("Index")
    strides = operand_of("Index")
    dy = operand_of("T")
    T = dtype_field()
    Index = dtype_field(*INDEX)
    begin_mask = integer(0)
    end_mask = integer(0)
    ellipsis_mask = integer(0)
    new_axis_mask = integer(0)
    shrink_axis_mask = integer(0)
    output = result_of("T")


@irdl_op_definition
class TensorStridedSliceUpdateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorStridedSliceUpdate"""

    name = "tf.TensorStridedSliceUpdate"
    input = operand_of("T")
    begin = operand_of("Index")
    end = operand_of("Index")
    strides = operand_of("Index")
    value = operand_of("T")
    T = dtype_field()
    Index = dtype_field(*INDEX)
    begin_mask = integer(0)
    end_mask = integer(0)
    ellipsis_mask = integer(0)
    new_axis_mask = integer(0)
    shrink_axis_mask = integer(0)
    output = result_of("T")


@irdl_op_definition
class TileOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Tile"""

    name = "tf.Tile"
    input = operand_of("T")
    multiples = operand_of("Tmultiples")
    T = dtype_field()
    Tmultiples = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class TileGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TileGrad"""

    name = "tf.TileGrad"
    input = operand_of("T")
    multiples = operand_of("i32")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class TransposeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Transpose"""

    name = "tf.Transpose"
    x = operand_of("T")
    perm = operand_of("Tperm")
    T = dtype_field()
    Tperm = dtype_field(*INDEX, default="i32")
    y = result_of("T")


@irdl_op_definition
class UnpackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Unpack"""

    name = "tf.Unpack"
    value = operand_of("T")
    num = integer()
    T = dtype_field()
    axis = integer(0)
    output = results_of("num*T")


@irdl_op_definition
class UnravelIndexOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnravelIndex"""

    name = "tf.UnravelIndex"
    indices = operand_of("Tidx")
    dims = operand_of("Tidx")
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("Tidx")


OPS = [
    BroadcastToOp,
    ConcatOp,
    ConcatOffsetOp,
    ConcatV2Op,
    DataFormatDimMapOp,
    DataFormatVecPermuteOp,
    ExpandDimsOp,
    InvertPermutationOp,
    MirrorPadOp,
    PackOp,
    PadOp,
    PadV2Op,
    ReshapeOp,
    ReverseOp,
    ReverseSequenceOp,
    ReverseV2Op,
    RollOp,
    SliceOp,
    SplitOp,
    SplitVOp,
    SqueezeOp,
    StridedSliceOp,
    StridedSliceGradOp,
    TensorStridedSliceUpdateOp,
    TileOp,
    TileGradOp,
    TransposeOp,
    UnpackOp,
    UnravelIndexOp,
]
