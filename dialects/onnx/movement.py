"""ONNX operators of the family 'movement'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
    var_result_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional, string
from stepwell.dialects.onnx.base import INT, INTS, TENSOR, OnnxOp, single
from stepwell.dialects.onnx.elementwise import Unary


@irdl_op_definition
class CenterCropPadOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__CenterCropPad.html"""

    name = "onnx.CenterCropPad"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)
    input_data = operand_def(Tensor)
    shape = operand_def(Tensor)
    axes = optional(INTS)
    output_data = result_def(Tensor)


@irdl_op_definition
class Col2ImOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Col2Im.html"""

    name = "onnx.Col2Im"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)
    input = operand_def(Tensor)
    image_shape = operand_def(Tensor)
    block_shape = operand_def(Tensor)
    dilations = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    output = result_def(Tensor)


@irdl_op_definition
class ConcatOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Concat.html"""

    name = "onnx.Concat"
    VERSIONS: ClassVar[tuple[int, ...]] = (4, 11, 13)
    inputs = var_operand_def(Tensor)
    axis = integer()
    concat_result = result_def(Tensor)


@irdl_op_definition
class ConcatV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Concat.html, version 1. The axis defaults to 1."""

    name = "onnx.Concat_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    inputs = var_operand_def(Tensor)
    axis = optional(INT)
    concat_result = result_def(Tensor)


@irdl_op_definition
class ConstantOfShapeOp(Unary):
    """onnx.ai/onnx/operators/onnx__ConstantOfShape.html"""

    name = "onnx.ConstantOfShape"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 20, 21, 23, 24, 25)
    value = optional(TENSOR)


@irdl_op_definition
class DepthToSpaceOp(Unary):
    """onnx.ai/onnx/operators/onnx__DepthToSpace.html"""

    name = "onnx.DepthToSpace"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13, 28)
    blocksize = integer()
    mode = string("DCR")


@irdl_op_definition
class ExpandOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Expand.html"""

    name = "onnx.Expand"
    VERSIONS: ClassVar[tuple[int, ...]] = (8, 13)
    input = operand_def(Tensor)
    shape = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class GatherOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Gather.html"""

    name = "onnx.Gather"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class GatherElementsOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GatherElements.html"""

    name = "onnx.GatherElements"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 13)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class GatherNDOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GatherND.html"""

    name = "onnx.GatherND"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 12, 13)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    batch_dims = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class PadOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Pad.html"""

    name = "onnx.Pad"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 13, 18, 19, 21, 23, 24, 25)
    data = operand_def(Tensor)
    pads = operand_def(Tensor)
    constant_value = opt_operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    mode = string("constant")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class PadV2Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Pad.html, version 2. The pads are an attribute."""

    name = "onnx.Pad_2"
    VERSIONS: ClassVar[tuple[int, ...]] = (2,)
    data = operand_def(Tensor)
    mode = string("constant")
    pads = ints()
    value = single(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class PadV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Pad.html, version 1. The pads are the attribute `paddings`."""

    name = "onnx.Pad_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    mode = string("constant")
    paddings = ints()
    value = single(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class ReverseSequenceOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ReverseSequence.html"""

    name = "onnx.ReverseSequence"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 28)
    input = operand_def(Tensor)
    sequence_lens = operand_def(Tensor)
    batch_axis = integer(1)
    time_axis = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class ScatterOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Scatter.html"""

    name = "onnx.Scatter"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 11)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterElementsOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ScatterElements.html"""

    name = "onnx.ScatterElements"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 13, 16, 18)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = integer(0)
    reduction = string("none")
    output = result_def(Tensor)


@irdl_op_definition
class ScatterNDOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ScatterND.html"""

    name = "onnx.ScatterND"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 13, 16, 18)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    reduction = string("none")
    output = result_def(Tensor)


@irdl_op_definition
class SliceOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Slice.html"""

    name = "onnx.Slice"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 11, 13)
    data = operand_def(Tensor)
    starts = operand_def(Tensor)
    ends = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    steps = opt_operand_def(Tensor)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SliceV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Slice.html, version 1. Starts, ends and axes are attributes."""

    name = "onnx.Slice_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    axes = optional(INTS)
    ends = ints()
    starts = ints()
    output = result_def(Tensor)


@irdl_op_definition
class SpaceToDepthOp(Unary):
    """onnx.ai/onnx/operators/onnx__SpaceToDepth.html"""

    name = "onnx.SpaceToDepth"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 13, 28)
    blocksize = integer()
    mode = string("DCR")


@irdl_op_definition
class SplitOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Split.html"""

    name = "onnx.Split"
    VERSIONS: ClassVar[tuple[int, ...]] = (13, 18)
    input = operand_def(Tensor)
    split = opt_operand_def(Tensor)
    axis = integer(0)
    num_outputs = optional(INT)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class SplitV2Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Split.html, versions 2 and 11. The lengths are an attribute."""

    name = "onnx.Split_2"
    VERSIONS: ClassVar[tuple[int, ...]] = (2, 11)
    input = operand_def(Tensor)
    axis = integer(0)
    split = optional(INTS)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class SplitV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Split.html, version 1. The lengths are an attribute or an operand."""

    name = "onnx.Split_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    split_ = opt_operand_def(Tensor)
    axis = optional(INT)
    split = optional(INTS)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class TensorScatterOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__TensorScatter.html"""

    name = "onnx.TensorScatter"
    VERSIONS: ClassVar[tuple[int, ...]] = (24,)
    past_cache = operand_def(Tensor)
    update = operand_def(Tensor)
    write_indices = opt_operand_def(Tensor)
    axis = integer(-2)
    mode = string("linear")
    present_cache = result_def(Tensor)


@irdl_op_definition
class TileOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Tile.html"""

    name = "onnx.Tile"
    VERSIONS: ClassVar[tuple[int, ...]] = (6, 13)
    input = operand_def(Tensor)
    repeats = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class TileV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Tile.html, version 1. It repeats along one axis."""

    name = "onnx.Tile_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    tiles = operand_def(Tensor)
    axis = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class TransposeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Transpose.html"""

    name = "onnx.Transpose"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 13, 21, 23, 24, 25)
    data = operand_def(Tensor)
    perm = optional(INTS)
    transposed = result_def(Tensor)


@irdl_op_definition
class UniqueOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Unique.html"""

    name = "onnx.Unique"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 28)
    X = operand_def(Tensor)
    axis = optional(INT)
    sorted = integer(1)
    Y = result_def(Tensor)
    indices = result_def(Tensor)
    inverse_indices = result_def(Tensor)
    counts = result_def(Tensor)


OPS = [
    CenterCropPadOp,
    Col2ImOp,
    ConcatOp,
    ConcatV1Op,
    ConstantOfShapeOp,
    DepthToSpaceOp,
    ExpandOp,
    GatherElementsOp,
    GatherNDOp,
    GatherOp,
    PadOp,
    PadV1Op,
    PadV2Op,
    ReverseSequenceOp,
    ScatterElementsOp,
    ScatterNDOp,
    ScatterOp,
    SliceOp,
    SliceV1Op,
    SpaceToDepthOp,
    SplitOp,
    SplitV1Op,
    SplitV2Op,
    TensorScatterOp,
    TileOp,
    TileV1Op,
    TransposeOp,
    UniqueOp,
]
