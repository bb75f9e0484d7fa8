"""Caffe's movements of data.

Concat -> Concat; Slice -> Split | VariadicSplit; Permute, Transpose -> Transpose; Tile -> Tile; Crop -> Slice;
ShuffleChannel -> ShuffleChannels; Reverse -> Slice; BatchReindex -> Gather; Filter -> NonZero, Gather;
Im2col -> GroupConvolution with filters of a single one
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import prod

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.blocks import ShuffleChannelsOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.convolution import GroupConvolutionOp
from stepwell.dialects.opset.extent import TileOp
from stepwell.dialects.opset.movement import ConcatOp, GatherOp, SliceOp, SplitOp, VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.caffe_to_opset.window import window
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, dims, ints, rank, reshape, transpose, whole

rules = RuleSet()

MOST = 1 << 22
"""Elements of the filters that take windows apart."""

FAR = (1 << 31) - 1
"""A place behind every end."""


@rules.lower(caffe.ConcatOp)
def concat(op: caffe.ConcatOp, rw: Lowering):
    """One bottom is itself."""
    bottoms = list(op.bottoms)
    if not bottoms:
        raise NoMatch("it has no bottoms")
    given = plain(op.axis if op.concat_dim is None else op.concat_dim)
    at = axis(given, rank(bottoms[0]))
    return bottoms[0] if len(bottoms) == 1 else rw.emit(ConcatOp, bottoms, axis=at)


@rules.lower(caffe.SliceOp)
def slice_(op: caffe.SliceOp, rw: Lowering):
    """Without points equal parts; with them the parts between."""
    at = axis(plain(op.axis if op.slice_dim is None else op.slice_dim), rank(op.bottom))
    count, points = len(op.tops), plain(op.slice_point)
    if count == 1:
        return [op.bottom]
    shape = shape_of(op.bottom)
    size = shape[at] if shape is not None else None
    if not points:
        if isinstance(size, int):
            whole(size, count, "the axis")
        found = rw.emit(SplitOp, op.bottom, rw.const(at), num_splits=count)
        return list(found)
    if len(points) != count - 1 or any(a >= b for a, b in pairwise((0, *points))):
        raise NoMatch(f"slice_point {list(points)} for {count} tops")
    if isinstance(size, int) and points[-1] >= size:
        raise NoMatch(f"slice_point {list(points)} in a dimension of {size}")
    lengths = [b - a for a, b in pairwise((0, *points))]
    return list(rw.emit(VariadicSplitOp, op.bottom, rw.const(at), ints(rw, [*lengths, -1])))


@rules.lower(caffe.PermuteOp)
def permute(op: caffe.PermuteOp, rw: Lowering):
    """The dimensions that the order does not name follow in their order."""
    return _ordered(rw, op.bottom, plain(op.order))


@rules.lower(caffe.TransposeOp)
def transpose_(op: caffe.TransposeOp, rw: Lowering):
    return _ordered(rw, op.bottom, plain(op.dim))


def _ordered(rw: Lowering, value: SSAValue, order: Sequence[int]) -> SSAValue:
    count = rank(value)
    if len(set(order)) < len(order) or any(not 0 <= i < count for i in order):
        raise NoMatch(f"the order {list(order)} of {count} dimensions")
    return transpose(rw, value, [*order, *(i for i in range(count) if i not in order)])


@rules.lower(caffe.TileOp)
def tile(op: caffe.TileOp, rw: Lowering):
    """The bottom so many times along an axis."""
    count, times = rank(op.bottom), plain(op.tiles)
    at = axis(plain(op.axis), count)
    if times < 1:
        raise NoMatch(f"tiles is {times}; it is positive")
    return rw.emit(TileOp, op.bottom, ints(rw, [times if i == at else 1 for i in range(count)]))


@rules.lower(caffe.CropOp)
def crop(op: caffe.CropOp, rw: Lowering):
    """The dimensions from `axis` on get the sizes of the second bottom, or those of `dimsize`, from `offset` on."""
    count = rank(op.bottom)
    at = axis(plain(op.axis), count)
    axes = range(at, count)
    offsets, given = plain(op.offset), plain(op.dimsize)
    offsets = offsets * len(axes) if len(offsets) == 1 else offsets or (0,) * len(axes)
    if len(offsets) != len(axes):
        raise NoMatch(f"{len(offsets)} offsets for {len(axes)} dimensions")
    if op.reference:
        reference = shape_of(op.reference[0])
        if reference is None or len(reference) != count:
            raise NoMatch("the ranks of its bottoms differ, or are not known")
        sizes = [reference[i] for i in axes]
        measured = op.reference[0]
    elif len(given) == len(axes):
        sizes, measured = list(given), None
    else:
        raise NoMatch(f"dimsize has {len(given)} sizes for {len(axes)} dimensions, and there is no second bottom")
    known = [d for d in sizes if isinstance(d, int)]
    shape = shape_of(op.bottom)
    assert shape is not None
    for own, offset, size in zip(shape[at:], offsets, sizes, strict=True):
        if isinstance(own, int) and isinstance(size, int) and offset + size > own:
            raise NoMatch(f"{size} elements from {offset} on of a dimension of {own}")
    if len(known) == len(sizes):
        cut = [i for i in axes if shape[i] != known[i - at]]
        if not cut:
            return op.bottom
        starts = [offsets[i - at] for i in cut]
        stops = [offsets[i - at] + known[i - at] for i in cut]
        return rw.emit(SliceOp, op.bottom, ints(rw, starts), ints(rw, stops), ints(rw, [1] * len(cut)), ints(rw, cut))
    assert measured is not None
    start = ints(rw, offsets)
    stop = rw.emit(AddOp, dims(rw, measured, axes), start) if any(offsets) else dims(rw, measured, axes)
    return rw.emit(SliceOp, op.bottom, start, stop, ints(rw, [1] * len(axes)), ints(rw, axes))


@rules.lower(caffe.ShuffleChannelOp)
def shuffle_channel(op: caffe.ShuffleChannelOp, rw: Lowering):
    """The channels as [groups, each], turned."""
    groups = plain(op.group)
    shape = shape_of(op.bottom)
    if rank(op.bottom) < 2:
        raise NoMatch(f"a bottom of rank {rank(op.bottom)}; it needs channels")
    assert shape is not None
    if isinstance(shape[1], int):
        whole(shape[1], groups, "channels")
    return rw.emit(ShuffleChannelsOp, op.bottom, axis=1, group=groups)


@rules.lower(caffe.ReverseOp)
def reverse(op: caffe.ReverseOp, rw: Lowering):
    at = axis(plain(op.axis), rank(op.bottom))
    return rw.emit(SliceOp, op.bottom, ints(rw, [-1]), ints(rw, [-FAR]), ints(rw, [-1]), ints(rw, [at]))


@rules.lower(caffe.BatchReindexOp)
def batch_reindex(op: caffe.BatchReindexOp, rw: Lowering):
    index = convert(rw, reshape(rw, op.index, [-1]), "i32")
    return rw.emit(GatherOp, op.bottom, index, rw.const(0))


@rules.lower(caffe.FilterOp)
def filter_(op: caffe.FilterOp, rw: Lowering):
    """The items of every bottom but the last whose number in the last one is not zero."""
    bottoms = list(op.bottoms)
    if len(bottoms) != len(op.tops) + 1:
        raise NoMatch(f"{len(bottoms)} bottoms for {len(op.tops)} tops")
    places = rw.emit(NonZeroOp, reshape(rw, bottoms.pop(), [-1]), output_type="i64")
    index = reshape(rw, places, [-1])
    return [rw.emit(GatherOp, bottom, index, rw.const(0)) for bottom in bottoms]


@rules.lower(caffe.Im2colOp)
def im2col(op: caffe.Im2colOp, rw: Lowering):
    """A filter for each place of the window, the same for all channels: [N, channels x places, windows…]."""
    count = rank(op.bottom)
    spatial = count - 2
    if plain(op.axis) not in (1, 1 - count) or spatial not in (1, 2, 3):
        raise NoMatch(
            f"axis {plain(op.axis)} of a bottom of rank {count}; 1 to 3 dimensions behind the channels are needed"
        )
    shape = shape_of(op.bottom)
    channels = shape[1] if shape is not None else None
    if not isinstance(channels, int):
        raise NoMatch("the number of channels is not known; give its shape with --input")
    properties = window(op, spatial)
    kernel = properties.pop("kernel")
    places = prod(kernel)
    if channels * places * places > MOST:
        raise NoMatch(f"a window of {places} elements in {channels} channels takes too many filters")
    ones = np.eye(places, dtype=np.float32).reshape(1, places, 1, *kernel)
    filters = np.broadcast_to(ones, (channels, *ones.shape[1:]))
    return rw.emit(GroupConvolutionOp, op.bottom, rw.const(np.ascontiguousarray(filters)), **properties)
