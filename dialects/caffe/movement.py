"""Caffe layers of the family 'movement'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import INT, CaffeOp, Neuron
from stepwell.dialects.fields import integer, ints, optional


@irdl_op_definition
class BatchReindexOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/batchreindex.html: the items that the second bottom names."""

    name = "caffe.BatchReindex"
    bottom = operand_def(Tensor)
    index = operand_def(Tensor)
    top = result_def(Tensor)


@irdl_op_definition
class ConcatOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/concat.html; `concat_dim` is the older name of `axis`."""

    name = "caffe.Concat"
    PARAM: ClassVar[str] = "concat_param"
    bottoms = var_operand_def(Tensor)
    axis = integer(1)
    concat_dim = optional(INT)
    top = result_def(Tensor)


@irdl_op_definition
class CropOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/crop.html: the size is that of the second bottom, or `dimsize`."""

    name = "caffe.Crop"
    PARAM: ClassVar[str] = "crop_param"
    bottom = operand_def(Tensor)
    reference = var_operand_def(Tensor)
    axis = integer(2)
    offset = ints(())
    dimsize = ints(())
    top = result_def(Tensor)


@irdl_op_definition
class FilterOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/filter.html: the items whose entry in the last bottom is not 0."""

    name = "caffe.Filter"
    bottoms = var_operand_def(Tensor)
    tops = var_result_def(Tensor)


@irdl_op_definition
class Im2colOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/im2col.html: each window as a column."""

    name = "caffe.Im2col"
    TYPES: ClassVar[tuple[str, ...]] = ("Im2col", "Im2Col")
    PARAM: ClassVar[str] = "convolution_param"
    pad = ints(())
    kernel_size = ints(())
    stride = ints(())
    dilation = ints(())
    pad_h = optional(INT)
    pad_w = optional(INT)
    kernel_h = optional(INT)
    kernel_w = optional(INT)
    stride_h = optional(INT)
    stride_w = optional(INT)
    axis = integer(1)


@irdl_op_definition
class PermuteOp(Neuron):
    """The dimensions in another order (SSD); those that are not named follow in their order."""

    name = "caffe.Permute"
    PARAM: ClassVar[str] = "permute_param"
    order = ints(())


@irdl_op_definition
class ReverseOp(Neuron):
    """The elements along an axis from the last to the first."""

    name = "caffe.Reverse"
    PARAM: ClassVar[str] = "reverse_param"
    axis = integer(0)


@irdl_op_definition
class ShuffleChannelOp(Neuron):
    """The channels of the groups by turns (ShuffleNet)."""

    name = "caffe.ShuffleChannel"
    PARAM: ClassVar[str] = "shuffle_channel_param"
    group = integer(1)


@irdl_op_definition
class SliceOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/slice.html; `slice_dim` is the older name of `axis`."""

    name = "caffe.Slice"
    PARAM: ClassVar[str] = "slice_param"
    bottom = operand_def(Tensor)
    axis = integer(1)
    slice_dim = optional(INT)
    slice_point = ints(())
    tops = var_result_def(Tensor)


@irdl_op_definition
class TileOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/tile.html"""

    name = "caffe.Tile"
    PARAM: ClassVar[str] = "tile_param"
    axis = integer(1)
    tiles = integer()


@irdl_op_definition
class TransposeOp(Neuron):
    """The dimensions in another order (the fork for CRNN)."""

    name = "caffe.Transpose"
    PARAM: ClassVar[str] = "transpose_param"
    dim = ints(())


OPS = [
    BatchReindexOp,
    ConcatOp,
    CropOp,
    FilterOp,
    Im2colOp,
    PermuteOp,
    ReverseOp,
    ShuffleChannelOp,
    SliceOp,
    TileOp,
    TransposeOp,
]
