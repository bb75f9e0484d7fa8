"""TensorFlow's blocks of space, turned into batch or depth and back.

SpaceToBatch(ND), BatchToSpace(ND) -> SpaceToBatch, BatchToSpace; SpaceToDepth, DepthToSpace -> the same with the
channels in front. Strings are moved by places, complex numbers with a block of one part.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import blocks as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, rank, transpose
from stepwell.lowering.idioms.complex_pairs import closed, imaginary, joined, opened, real
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.places import moved
from stepwell.lowering.tf_to_opset.padding import begin_end

rules = RuleSet()


def _around(rw: Lowering, vector: SSAValue, count: int, filler: int) -> SSAValue:
    """Numbers for the dimensions behind the batch, as numbers for all `count` dimensions."""
    size = static_shape(vector)
    if size is None or len(size) != 1:
        raise NoMatch("the number of blocks is not known; give the shape of block_shape with --input")
    rest = count - 1 - size[0]
    if rest < 0:
        raise NoMatch(f"{size[0]} blocks for a tensor of rank {count}")
    known = values.constant_ints(vector)
    if known is not None:
        return ints(rw, [filler, *known, *[filler] * rest])
    return concat(rw, [ints(rw, [filler]), convert(rw, vector, "i64"), *([ints(rw, [filler] * rest)] if rest else [])])


@rules.lower(tf.SpaceToBatchNDOp, tf.BatchToSpaceNDOp, tf.SpaceToBatchOp, tf.BatchToSpaceOp)
def batches(op: Any, rw: Lowering):
    """Blocks of the dimensions behind the batch, which is the block's place times the batch."""
    data, pair = opened(op.input)
    count = rank(data)
    grows = isinstance(op, tf.SpaceToBatchNDOp | tf.SpaceToBatchOp)
    margins = op.paddings if grows else op.crops
    if isinstance(op, tf.SpaceToBatchOp | tf.BatchToSpaceOp):
        block = ints(rw, [plain(op.block_size)] * 2)
    else:
        block = op.block_shape
    sizes = _around(rw, block, count, 1)
    begin, end = (_around(rw, v, count, 0) for v in begin_end(rw, margins))
    made = opset.SpaceToBatchOp if grows else opset.BatchToSpaceOp
    return closed(rw, moved(rw, data, lambda v: rw.emit(made, v, sizes, begin, end)), pair)


@rules.lower(tf.DepthToSpaceOp, tf.SpaceToDepthOp)
def depths(op: tf.DepthToSpaceOp | tf.SpaceToDepthOp, rw: Lowering):
    """A channel of the larger depth is the place in its block, then the channel of the smaller depth."""
    data, pair = opened(op.input)
    layout = plain(op.data_format)

    def turned(value: SSAValue) -> SSAValue:
        if layout == "NCHW_VECT_C":
            return _vectors(op, rw, value)
        front = channels_first(rw, value, layout == "NHWC")
        return channels_back(rw, _depths(op, rw, front), layout == "NHWC")

    if pair:
        return closed(rw, joined(rw, turned(real(rw, data)), turned(imaginary(rw, data))), pair)
    return moved(rw, data, turned)


def _depths(op: tf.DepthToSpaceOp | tf.SpaceToDepthOp, rw: Lowering, value: SSAValue) -> SSAValue:
    made = opset.DepthToSpaceOp if isinstance(op, tf.DepthToSpaceOp) else opset.SpaceToDepthOp
    return rw.emit(made, value, mode="blocks_first", block_size=plain(op.block_size))


def _vectors(op: tf.DepthToSpaceOp | tf.SpaceToDepthOp, rw: Lowering, value: SSAValue) -> SSAValue:
    """[N, C / 4, H, W, 4] -> [N, C, H, W] and back."""
    known = shape_of(value)
    if known is None or len(known) != 5:
        raise NoMatch("with NCHW_VECT_C the input must have rank 5")
    front = transpose(rw, value, [0, 1, 4, 2, 3])
    groups = known[1]
    if not isinstance(groups, int):
        raise NoMatch("the number of channels is not known; give the shape of the input with --input")
    flat = _resized(rw, front, [0], [4 * groups], [3, 4])
    made = _depths(op, rw, flat)
    square = plain(op.block_size) ** 2
    parts = groups // square if isinstance(op, tf.DepthToSpaceOp) else groups * square
    return transpose(rw, _resized(rw, made, [0], [parts, 4], [2, 3]), [0, 1, 3, 4, 2])


def _resized(rw: Lowering, value: SSAValue, before: list[int], middle: list[int], behind: list[int]) -> SSAValue:
    """Some sizes of a value, given ones, and some of its sizes again."""
    sizes = concat(rw, [dims(rw, value, before), ints(rw, middle), dims(rw, value, behind)])
    return rw.emit(ReshapeOp, value, sizes, special_zero=False)


__all__ = ["rules"]
