"""TensorFlow operators of the family 'space'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import enumeration, integer
from stepwell.dialects.tf.base import INDEX, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class BatchToSpaceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchToSpace"""

    name = "tf.BatchToSpace"
    input = operand_of("T")
    crops = operand_of("Tidx")
    T = dtype_field()
    block_size = integer()
    Tidx = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class BatchToSpaceNDOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchToSpaceND"""

    name = "tf.BatchToSpaceND"
    input = operand_of("T")
    block_shape = operand_of("Tblock_shape")
    crops = operand_of("Tcrops")
    T = dtype_field()
    Tblock_shape = dtype_field(*INDEX, default="i32")
    Tcrops = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class DepthToSpaceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DepthToSpace"""

    name = "tf.DepthToSpace"
    input = operand_of("T")
    T = dtype_field()
    block_size = integer()
    data_format = enumeration("NHWC", "NCHW", "NCHW_VECT_C", default="NHWC")
    output = result_of("T")


@irdl_op_definition
class SpaceToBatchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SpaceToBatch"""

    name = "tf.SpaceToBatch"
    input = operand_of("T")
    paddings = operand_of("Tpaddings")
    T = dtype_field()
    Tpaddings = dtype_field(*INDEX, default="i32")
    block_size = integer()
    output = result_of("T")


@irdl_op_definition
class SpaceToBatchNDOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SpaceToBatchND"""

    name = "tf.SpaceToBatchND"
    input = operand_of("T")
    block_shape = operand_of("Tblock_shape")
    paddings = operand_of("Tpaddings")
    T = dtype_field()
    Tblock_shape = dtype_field(*INDEX, default="i32")
    Tpaddings = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class SpaceToDepthOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SpaceToDepth"""

    name = "tf.SpaceToDepth"
    input = operand_of("T")
    T = dtype_field()
    block_size = integer()
    data_format = enumeration("NHWC", "NCHW", "NCHW_VECT_C", default="NHWC")
    output = result_of("T")


OPS = [BatchToSpaceOp, BatchToSpaceNDOp, DepthToSpaceOp, SpaceToBatchOp, SpaceToBatchNDOp, SpaceToDepthOp]
