"""MXNet's operators that move, repeat and join elements.

Concat, stack -> Concat; SwapAxis, transpose -> Transpose; tile, repeat -> Tile, Gather; reverse -> Gather;
broadcast_to, broadcast_axis, broadcast_like -> Broadcast; Pad -> Pad; depth_to_space, space_to_depth -> the same
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.movement import (
    ConcatOp,
    DepthToSpaceOp,
    PadOp,
    SpaceToDepthOp,
    TileOp,
)
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    dims,
    ints,
    like,
    rank,
    reshape,
    shape,
    slice_axis,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.iteration import turned
from stepwell.lowering.idioms.tiling import tile as tiled

rules = RuleSet()


@rules.lower(mxnet.ConcatOp)
def concat_(op: mxnet.ConcatOp, rw: Lowering):
    if not op.data:
        raise NoMatch("Concat of no tensors; at least one is needed")
    return rw.emit(ConcatOp, list(op.data), axis=axis(plain(op.dim), rank(op.data[0]), "dim"))


@rules.lower(mxnet.RnnParamConcatOp)
def rnn_param_concat(op: mxnet.RnnParamConcatOp, rw: Lowering):
    return rw.emit(ConcatOp, list(op.data), axis=axis(plain(op.dim), rank(op.data[0]), "dim"))


@rules.lower(mxnet.StackOp)
def stack(op: mxnet.StackOp, rw: Lowering):
    at = axis(plain(op.axis), rank(op.data[0]) + 1)
    return concat(rw, [unsqueeze(rw, value, [at]) for value in op.data], at)


@rules.lower(mxnet.SwapAxisOp)
def swap_axis(op: mxnet.SwapAxisOp, rw: Lowering):
    order = list(range(rank(op.data)))
    a, b = (axis(plain(v), len(order)) for v in (op.dim1, op.dim2))
    order[a], order[b] = order[b], order[a]
    return transpose(rw, op.data, order)


@rules.lower(mxnet.TransposeOp)
def transpose_(op: mxnet.TransposeOp, rw: Lowering):
    """Without axes they are reversed."""
    count, order = rank(op.data), plain(op.axes)
    places = [axis(a, count) for a in order] if order else list(range(count))[::-1]
    if sorted(places) != list(range(count)):
        raise NoMatch(f"axes {list(order)} are no order of {count} dimensions")
    return transpose(rw, op.data, places)


@rules.lower(mxnet.TileOp)
def tile(op: mxnet.TileOp, rw: Lowering):
    return tiled(rw, op.data, ints(rw, plain(op.reps)))


@rules.lower(mxnet.RepeatOp)
def repeat(op: mxnet.RepeatOp, rw: Lowering):
    """Each element several times: [a, n, b] -> [a, n, 1, b], tiled. Without an axis the tensor is flat."""
    data, often = op.data, plain(op.repeats)
    if op.axis is None:
        data, at = reshape(rw, data, [-1]), 0
    else:
        at = axis(plain(op.axis), rank(data))
    wide = unsqueeze(rw, data, [at + 1])
    repeats = [often if i == at + 1 else 1 for i in range(rank(wide))]
    many = rw.emit(TileOp, wide, ints(rw, repeats))
    known = shape_of(data) or ()
    front, behind = dims(rw, data, range(at)), dims(rw, data, range(at + 1, len(known)))
    size = known[at]
    middle = ints(rw, [size * often if isinstance(size, int) else -1])
    parts = [*([front] if at else []), middle, *([behind] if at + 1 < len(known) else [])]
    return rw.emit(ReshapeOp, many, concat(rw, parts), special_zero=False)


@rules.lower(mxnet.ReverseOp)
def reverse(op: mxnet.ReverseOp, rw: Lowering):
    data = op.data
    for at in plain(op.axis):
        data = turned(rw, data, axis(at, rank(data)))
    return data


@rules.lower(mxnet.BroadcastToOp)
def broadcast_to(op: mxnet.BroadcastToOp, rw: Lowering):
    """0 is the size of the operand's dimension, counted from the left where the ranks are equal."""
    return spread(rw, op.data, plain(op.shape))


def spread(rw: Lowering, data: SSAValue, wanted: tuple[int, ...]) -> SSAValue:
    """`data` broadcast to a shape; 0 keeps the size that the dimension has."""
    if 0 not in wanted:
        return broadcast(rw, data, ints(rw, wanted))
    before = len(wanted) - rank(data)
    if before < 0:
        raise NoMatch(f"the shape {list(wanted)} has fewer dimensions than the input")
    parts = [dims(rw, data, [at - before]) if size == 0 else ints(rw, [size]) for at, size in enumerate(wanted)]
    return broadcast(rw, data, concat(rw, parts))


@rules.lower(mxnet.BroadcastAxisOp)
def broadcast_axis(op: mxnet.BroadcastAxisOp, rw: Lowering):
    """The axes, which have size 1, get the sizes."""
    count, places, sizes = rank(op.data), plain(op.axis), plain(op.size)
    if len(places) != len(sizes):
        raise NoMatch(f"broadcast_axis has {len(places)} axes and {len(sizes)} sizes")
    wanted = [0] * count
    for place, size in zip(places, sizes, strict=True):
        wanted[axis(place, count)] = size
    return spread(rw, op.data, tuple(wanted))


@rules.lower(mxnet.BroadcastLikeOp)
def broadcast_like(op: mxnet.BroadcastLikeOp, rw: Lowering):
    """To the shape of rhs, or only in some axes to sizes of some of its axes."""
    mine, theirs = plain(op.lhs_axes), plain(op.rhs_axes)
    if mine is None or theirs is None:
        return broadcast(rw, op.lhs, shape(rw, op.rhs))
    left, right = rank(op.lhs, "lhs"), rank(op.rhs, "rhs")
    if len(mine) != len(theirs):
        raise NoMatch(f"broadcast_like has {len(mine)} axes of lhs and {len(theirs)} of rhs")
    source = {axis(a, left): axis(b, right) for a, b in zip(mine, theirs, strict=True)}
    parts = [dims(rw, op.rhs, [source[at]]) if at in source else dims(rw, op.lhs, [at]) for at in range(left)]
    return broadcast(rw, op.lhs, concat(rw, parts))


@rules.lower(mxnet.PadOp)
def pad(op: mxnet.PadOp, rw: Lowering):
    """pad_width has the widths before and after each axis; the first two axes are not padded."""
    widths = plain(op.pad_width)
    if len(widths) != 2 * rank(op.data):
        raise NoMatch(f"pad_width has {len(widths)} entries; {2 * rank(op.data)} are needed")
    begin, end = ints(rw, widths[::2]), ints(rw, widths[1::2])
    value = [like(rw, plain(op.constant_value), op.data)] if plain(op.mode) == "constant" else []
    return rw.emit(PadOp, op.data, begin, end, *value, pad_mode=plain(op.mode))


@rules.lower(mxnet.DepthToSpaceOp)
def depth_to_space(op: mxnet.DepthToSpaceOp, rw: Lowering):
    return rw.emit(DepthToSpaceOp, op.data, mode="blocks_first", block_size=plain(op.block_size))


@rules.lower(mxnet.SpaceToDepthOp)
def space_to_depth(op: mxnet.SpaceToDepthOp, rw: Lowering):
    return rw.emit(SpaceToDepthOp, op.data, mode="blocks_first", block_size=plain(op.block_size))


@rules.lower(mxnet.CropOp)
def crop(op: mxnet.CropOp, rw: Lowering):
    """A part of the image, of the size h_w or of that of a second tensor, at an offset or in the middle."""
    data, wanted, offset = op.data[0], plain(op.h_w), plain(op.offset)
    for place, at in enumerate((2, 3)):
        if len(op.data) > 1:
            size = (shape_of(op.data[1]) or ())[at] if rank(op.data[1]) == 4 else None
        else:
            size = wanted[place]
        whole = (shape_of(data) or ())[at] if rank(data) == 4 else None
        if not isinstance(size, int) or (plain(op.center_crop) and not isinstance(whole, int)):
            raise NoMatch("Crop of images whose sizes are not known; give their shapes with --input")
        start = (whole - size) // 2 if plain(op.center_crop) and isinstance(whole, int) else offset[place]
        data = slice_axis(rw, data, at, start, start + size)
    return data


__all__ = ["rules", "spread"]
