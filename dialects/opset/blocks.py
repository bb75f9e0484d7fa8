"""Movement: blocks."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, integer, ints
from stepwell.dialects.opset.base import OpsetOp


@irdl_op_definition
class BatchToSpaceOp(OpsetOp):
    """docs.openvino.ai › BatchToSpace-2"""

    name = "opset.BatchToSpace_2"
    data = operand_def(Tensor)
    block_shape = operand_def(Tensor)
    crops_begin = operand_def(Tensor)
    crops_end = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class Col2ImOp(OpsetOp):
    """docs.openvino.ai › Col2Im-15"""

    name = "opset.Col2Im_15"
    data = operand_def(Tensor)
    output_size = operand_def(Tensor)
    kernel_size = operand_def(Tensor)
    strides = ints(())
    dilations = ints(())
    pads_begin = ints(())
    pads_end = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class DepthToSpaceOp(OpsetOp):
    """docs.openvino.ai › DepthToSpace-1"""

    name = "opset.DepthToSpace_1"
    data = operand_def(Tensor)
    block_size = integer(1)
    mode = enumeration("blocks_first", "depth_first")
    output = result_def(Tensor)


@irdl_op_definition
class ExtractImagePatchesOp(OpsetOp):
    """docs.openvino.ai › ExtractImagePatches-3"""

    name = "opset.ExtractImagePatches_3"
    image = operand_def(Tensor)
    sizes = ints()
    strides = ints()
    rates = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper")
    output = result_def(Tensor)


@irdl_op_definition
class ShuffleChannelsOp(OpsetOp):
    """docs.openvino.ai › ShuffleChannels-1"""

    name = "opset.ShuffleChannels_1"
    data = operand_def(Tensor)
    axis = integer(1)
    group = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class SpaceToBatchOp(OpsetOp):
    """docs.openvino.ai › SpaceToBatch-2"""

    name = "opset.SpaceToBatch_2"
    data = operand_def(Tensor)
    block_shape = operand_def(Tensor)
    pads_begin = operand_def(Tensor)
    pads_end = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class SpaceToDepthOp(OpsetOp):
    """docs.openvino.ai › SpaceToDepth-1"""

    name = "opset.SpaceToDepth_1"
    data = operand_def(Tensor)
    block_size = integer(1)
    mode = enumeration("blocks_first", "depth_first")
    output = result_def(Tensor)
