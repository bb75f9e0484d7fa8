"""TensorFlow operators of the family 'checkpoint'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, integer
from stepwell.dialects.tf.base import TfOp, dtype_field, dtypes_field, operand_of, operands_of, result_of, results_of


@irdl_op_definition
class MergeV2CheckpointsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MergeV2Checkpoints"""

    name = "tf.MergeV2Checkpoints"
    checkpoint_prefixes = operand_of("string")
    destination_prefix = operand_of("string")
    delete_old_dirs = boolean(True)
    allow_missing_files = boolean(False)
    traits = traits_def()


@irdl_op_definition
class ReadFileOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ReadFile"""

    name = "tf.ReadFile"
    filename = operand_of("string")
    contents = result_of("string")


@irdl_op_definition
class RestoreOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Restore"""

    name = "tf.Restore"
    file_pattern = operand_of("string")
    tensor_name = operand_of("string")
    dt = dtype_field()
    preferred_shard = integer(-1)
    tensor = result_of("dt")
    traits = traits_def()


@irdl_op_definition
class RestoreSliceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RestoreSlice"""

    name = "tf.RestoreSlice"
    file_pattern = operand_of("string")
    tensor_name = operand_of("string")
    shape_and_slice = operand_of("string")
    dt = dtype_field()
    preferred_shard = integer(-1)
    tensor = result_of("dt")
    traits = traits_def()


@irdl_op_definition
class RestoreV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RestoreV2"""

    name = "tf.RestoreV2"
    prefix = operand_of("string")
    tensor_names = operand_of("string")
    shape_and_slices = operand_of("string")
    dtypes = dtypes_field()
    tensors = results_of("dtypes")
    traits = traits_def()


@irdl_op_definition
class SaveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Save"""

    name = "tf.Save"
    filename = operand_of("string")
    tensor_names = operand_of("string")
    data = operands_of("T")
    T = dtypes_field()
    traits = traits_def()


@irdl_op_definition
class SaveSlicesOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SaveSlices"""

    name = "tf.SaveSlices"
    filename = operand_of("string")
    tensor_names = operand_of("string")
    shapes_and_slices = operand_of("string")
    data = operands_of("T")
    T = dtypes_field()
    traits = traits_def()


@irdl_op_definition
class SaveV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SaveV2"""

    name = "tf.SaveV2"
    prefix = operand_of("string")
    tensor_names = operand_of("string")
    shape_and_slices = operand_of("string")
    tensors = operands_of("dtypes")
    dtypes = dtypes_field()
    traits = traits_def()


@irdl_op_definition
class ShardedFilenameOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ShardedFilename"""

    name = "tf.ShardedFilename"
    basename = operand_of("string")
    shard = operand_of("i32")
    num_shards = operand_of("i32")
    filename = result_of("string")


OPS = [
    MergeV2CheckpointsOp,
    ReadFileOp,
    RestoreOp,
    RestoreSliceOp,
    RestoreV2Op,
    SaveOp,
    SaveSlicesOp,
    SaveV2Op,
    ShardedFilenameOp,
]
