"""MXNet operators of the family 'movement'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number
from stepwell.dialects.mxnet.base import MxnetOp, entries, opt_integer, opt_ints


@irdl_op_definition
class BroadcastAxisOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › broadcast_axis"""

    name = "mxnet.broadcast_axis"
    data = operand_def(Tensor)
    axis = ints(())
    size = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class BroadcastLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › broadcast_like"""

    name = "mxnet.broadcast_like"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    lhs_axes = opt_ints()
    rhs_axes = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class BroadcastToOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › broadcast_to"""

    name = "mxnet.broadcast_to"
    data = operand_def(Tensor)
    shape = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class ConcatOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Concat"""

    name = "mxnet.Concat"
    data = var_operand_def(Tensor)
    dim = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class CropAssignOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _crop_assign"""

    name = "mxnet._crop_assign"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    begin = entries()
    end = entries()
    step = entries(())
    output = result_def(Tensor)


@irdl_op_definition
class CropAssignScalarOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _crop_assign_scalar"""

    name = "mxnet._crop_assign_scalar"
    data = operand_def(Tensor)
    scalar = number(0.0)
    begin = entries()
    end = entries()
    step = entries(())
    output = result_def(Tensor)


@irdl_op_definition
class CropOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Crop"""

    name = "mxnet.Crop"
    data = var_operand_def(Tensor)
    offset = ints((0, 0))
    h_w = ints((0, 0))
    center_crop = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class CumsumOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › cumsum"""

    name = "mxnet.cumsum"
    a = operand_def(Tensor)
    axis = opt_integer()
    dtype = enumeration("None", "float16", "float32", "float64", "int32", "int64", "int8", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class DepthToSpaceOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › depth_to_space"""

    name = "mxnet.depth_to_space"
    data = operand_def(Tensor)
    block_size = integer()
    output = result_def(Tensor)


@irdl_op_definition
class DiagOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › diag"""

    name = "mxnet.diag"
    data = operand_def(Tensor)
    k = integer(0)
    axis1 = integer(0)
    axis2 = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class PadOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Pad"""

    name = "mxnet.Pad"
    data = operand_def(Tensor)
    mode = enumeration("constant", "edge", "reflect")
    pad_width = ints()
    constant_value = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class RepeatOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › repeat"""

    name = "mxnet.repeat"
    data = operand_def(Tensor)
    repeats = integer()
    axis = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class ReverseOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › reverse"""

    name = "mxnet.reverse"
    data = operand_def(Tensor)
    axis = ints()
    output = result_def(Tensor)


@irdl_op_definition
class SliceAxisOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › slice_axis"""

    name = "mxnet.slice_axis"
    data = operand_def(Tensor)
    axis = integer()
    begin = integer()
    end = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class SliceChannelOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SliceChannel"""

    name = "mxnet.SliceChannel"
    data = operand_def(Tensor)
    num_outputs = integer()
    axis = integer(1)
    squeeze_axis = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class SliceLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › slice_like"""

    name = "mxnet.slice_like"
    data = operand_def(Tensor)
    shape_like = operand_def(Tensor)
    axes = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class SliceOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › slice"""

    name = "mxnet.slice"
    data = operand_def(Tensor)
    begin = entries()
    end = entries()
    step = entries(())
    output = result_def(Tensor)


@irdl_op_definition
class SpaceToDepthOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › space_to_depth"""

    name = "mxnet.space_to_depth"
    data = operand_def(Tensor)
    block_size = integer()
    output = result_def(Tensor)


@irdl_op_definition
class SplitV2Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _split_v2"""

    name = "mxnet._split_v2"
    data = operand_def(Tensor)
    indices = ints()
    axis = integer(1)
    squeeze_axis = boolean(False)
    sections = integer(0)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class StackOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › stack"""

    name = "mxnet.stack"
    data = var_operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class SwapAxisOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SwapAxis"""

    name = "mxnet.SwapAxis"
    data = operand_def(Tensor)
    dim1 = integer(0)
    dim2 = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class TileOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › tile"""

    name = "mxnet.tile"
    data = operand_def(Tensor)
    reps = ints()
    output = result_def(Tensor)


@irdl_op_definition
class TransposeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › transpose"""

    name = "mxnet.transpose"
    data = operand_def(Tensor)
    axes = ints(())
    output = result_def(Tensor)


OPS = [
    BroadcastAxisOp,
    BroadcastLikeOp,
    BroadcastToOp,
    ConcatOp,
    CropAssignOp,
    CropAssignScalarOp,
    CropOp,
    CumsumOp,
    DepthToSpaceOp,
    DiagOp,
    PadOp,
    RepeatOp,
    ReverseOp,
    SliceAxisOp,
    SliceChannelOp,
    SliceLikeOp,
    SliceOp,
    SpaceToDepthOp,
    SplitV2Op,
    StackOp,
    SwapAxisOp,
    TileOp,
    TransposeOp,
]
