"""Operations of the specification's category 'movement'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, ints
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def, var_result_def


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
class Broadcast1Op(OpsetOp):
    """docs.openvino.ai › Broadcast-1"""

    name = "opset.Broadcast_1"
    data = operand_def(Tensor)
    target_shape = operand_def(Tensor)
    axes_mapping = opt_operand_def(Tensor)
    mode = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)


@irdl_op_definition
class BroadcastOp(OpsetOp):
    """docs.openvino.ai › Broadcast-3"""

    name = "opset.Broadcast_3"
    data = operand_def(Tensor)
    target_shape = operand_def(Tensor)
    axes_mapping = opt_operand_def(Tensor)
    mode = enumeration("numpy", "pdpd", "explicit", "bidirectional", default="numpy")
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
class ConcatOp(OpsetOp):
    """docs.openvino.ai › Concat-1"""

    name = "opset.Concat_1"
    inputs = var_operand_def(Tensor)
    axis = integer()
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
class Gather1Op(OpsetOp):
    """docs.openvino.ai › Gather-1"""

    name = "opset.Gather_1"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class Gather7Op(OpsetOp):
    """docs.openvino.ai › Gather-7"""

    name = "opset.Gather_7"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = operand_def(Tensor)
    batch_dims = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class GatherOp(OpsetOp):
    """docs.openvino.ai › Gather-8"""

    name = "opset.Gather_8"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = operand_def(Tensor)
    batch_dims = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class GatherElementsOp(OpsetOp):
    """docs.openvino.ai › GatherElements-6"""

    name = "opset.GatherElements_6"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = integer()
    output = result_def(Tensor)


@irdl_op_definition
class GatherND5Op(OpsetOp):
    """docs.openvino.ai › GatherND-5"""

    name = "opset.GatherND_5"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    batch_dims = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class GatherNDOp(OpsetOp):
    """docs.openvino.ai › GatherND-8"""

    name = "opset.GatherND_8"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    batch_dims = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class GatherTreeOp(OpsetOp):
    """docs.openvino.ai › GatherTree-1"""

    name = "opset.GatherTree_1"
    step_ids = operand_def(Tensor)
    parent_idx = operand_def(Tensor)
    max_seq_len = operand_def(Tensor)
    end_token = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class Pad1Op(OpsetOp):
    """docs.openvino.ai › Pad-1"""

    name = "opset.Pad_1"
    arg = operand_def(Tensor)
    pads_begin = operand_def(Tensor)
    pads_end = operand_def(Tensor)
    pad_value = opt_operand_def(Tensor)
    pad_mode = enumeration("constant", "edge", "reflect", "symmetric")
    output = result_def(Tensor)


@irdl_op_definition
class PadOp(OpsetOp):
    """docs.openvino.ai › Pad-12"""

    name = "opset.Pad_12"
    arg = operand_def(Tensor)
    pads_begin = operand_def(Tensor)
    pads_end = operand_def(Tensor)
    pad_value = opt_operand_def(Tensor)
    pad_mode = enumeration("constant", "edge", "reflect", "symmetric")
    output = result_def(Tensor)


@irdl_op_definition
class ReverseOp(OpsetOp):
    """docs.openvino.ai › Reverse-1"""

    name = "opset.Reverse_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    mode = enumeration("index")
    output = result_def(Tensor)


@irdl_op_definition
class ReverseSequenceOp(OpsetOp):
    """docs.openvino.ai › ReverseSequence-1"""

    name = "opset.ReverseSequence_1"
    input = operand_def(Tensor)
    seq_lengths = operand_def(Tensor)
    batch_axis = integer(0)
    seq_axis = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class RollOp(OpsetOp):
    """docs.openvino.ai › Roll-7"""

    name = "opset.Roll_7"
    data = operand_def(Tensor)
    shift = operand_def(Tensor)
    axes = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterElementsUpdate3Op(OpsetOp):
    """docs.openvino.ai › ScatterElementsUpdate-3"""

    name = "opset.ScatterElementsUpdate_3"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterElementsUpdateOp(OpsetOp):
    """docs.openvino.ai › ScatterElementsUpdate-12"""

    name = "opset.ScatterElementsUpdate_12"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)
    reduction = enumeration("none", "max", "sum", "mean", "min", "prod", default="none")
    use_init_val = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterNDUpdate4Op(OpsetOp):
    """docs.openvino.ai › ScatterNDUpdate-4"""

    name = "opset.ScatterNDUpdate_4"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterNDUpdateOp(OpsetOp):
    """docs.openvino.ai › ScatterNDUpdate-15"""

    name = "opset.ScatterNDUpdate_15"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    reduction = enumeration("none", "max", "sum", "min", "prod", "sub", default="none")
    output = result_def(Tensor)


@irdl_op_definition
class ScatterUpdateOp(OpsetOp):
    """docs.openvino.ai › ScatterUpdate-3"""

    name = "opset.ScatterUpdate_3"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)
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
class SliceOp(OpsetOp):
    """docs.openvino.ai › Slice-8"""

    name = "opset.Slice_8"
    data = operand_def(Tensor)
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class SliceScatterOp(OpsetOp):
    """docs.openvino.ai › SliceScatter-15"""

    name = "opset.SliceScatter_15"
    data = operand_def(Tensor)
    updates = operand_def(Tensor)
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
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


@irdl_op_definition
class SplitOp(OpsetOp):
    """docs.openvino.ai › Split-1"""

    name = "opset.Split_1"
    data = operand_def(Tensor)
    axis = operand_def(Tensor)
    num_splits = integer()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class StridedSliceOp(OpsetOp):
    """docs.openvino.ai › StridedSlice-1"""

    name = "opset.StridedSlice_1"
    data = operand_def(Tensor)
    begin = operand_def(Tensor)
    end = operand_def(Tensor)
    strides = operand_def(Tensor)
    begin_mask = ints()
    end_mask = ints()
    new_axis_mask = ints(())
    shrink_axis_mask = ints(())
    ellipsis_mask = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class TileOp(OpsetOp):
    """docs.openvino.ai › Tile-1"""

    name = "opset.Tile_1"
    data = operand_def(Tensor)
    repeats = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class TransposeOp(OpsetOp):
    """docs.openvino.ai › Transpose-1"""

    name = "opset.Transpose_1"
    data = operand_def(Tensor)
    input_order = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class UniqueOp(OpsetOp):
    """docs.openvino.ai › Unique-10"""

    name = "opset.Unique_10"
    data = operand_def(Tensor)
    axis = opt_operand_def(Tensor)
    sorted = boolean(True)
    index_element_type = element_type("i64")
    count_element_type = element_type("i64")
    unique = result_def(Tensor)
    first_index = result_def(Tensor)
    inverse_index = result_def(Tensor)
    counts = result_def(Tensor)


@irdl_op_definition
class VariadicSplitOp(OpsetOp):
    """docs.openvino.ai › VariadicSplit-1"""

    name = "opset.VariadicSplit_1"
    data = operand_def(Tensor)
    axis = operand_def(Tensor)
    split_lengths = operand_def(Tensor)
    outputs = var_result_def(Tensor)


OPS = [
    BatchToSpaceOp,
    Broadcast1Op,
    BroadcastOp,
    Col2ImOp,
    ConcatOp,
    DepthToSpaceOp,
    ExtractImagePatchesOp,
    Gather1Op,
    Gather7Op,
    GatherOp,
    GatherElementsOp,
    GatherND5Op,
    GatherNDOp,
    GatherTreeOp,
    Pad1Op,
    PadOp,
    ReverseOp,
    ReverseSequenceOp,
    RollOp,
    ScatterElementsUpdate3Op,
    ScatterElementsUpdateOp,
    ScatterNDUpdate4Op,
    ScatterNDUpdateOp,
    ScatterUpdateOp,
    ShuffleChannelsOp,
    SliceOp,
    SliceScatterOp,
    SpaceToBatchOp,
    SpaceToDepthOp,
    SplitOp,
    StridedSliceOp,
    TileOp,
    TransposeOp,
    UniqueOp,
    VariadicSplitOp,
]
