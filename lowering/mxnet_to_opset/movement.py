"""MXNet's operators that move, repeat and join elements.

Concat, stack -> Concat; SwapAxis, transpose -> Transpose; tile, repeat -> Tile, Gather; reverse -> Gather;
broadcast_to, broadcast_axis, broadcast_like -> Broadcast; Pad -> Pad; Crop -> Slice; cumsum -> CumSum; depth_to_space,
space_to_depth -> the same; diag -> Gather of the places on a diagonal
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, DivideOp, SubtractOp
from stepwell.dialects.opset.movement import (
    ConcatOp,
    DepthToSpaceOp,
    PadOp,
    SliceOp,
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
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.diagonals import Band, put, size
from stepwell.lowering.idioms.diagonals import parts as parts_of
from stepwell.lowering.idioms.iteration import turned
from stepwell.lowering.idioms.tiling import tile as tiled
from stepwell.lowering.mxnet_to_opset.types import numbered

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
    own = known[at]
    middle = ints(rw, [own * often if isinstance(own, int) else -1])
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
    parts = [dims(rw, data, [at - before]) if n == 0 else ints(rw, [n]) for at, n in enumerate(wanted)]
    return broadcast(rw, data, concat(rw, parts))


@rules.lower(mxnet.BroadcastAxisOp)
def broadcast_axis(op: mxnet.BroadcastAxisOp, rw: Lowering):
    """The axes, which have size 1, get the sizes."""
    count, places, sizes = rank(op.data), plain(op.axis), plain(op.size)
    if len(places) != len(sizes):
        raise NoMatch(f"broadcast_axis has {len(places)} axes and {len(sizes)} sizes")
    wanted = [0] * count
    for place, number in zip(places, sizes, strict=True):
        wanted[axis(place, count)] = number
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
    """A part of the images, of the size h_w or of that of a second tensor, at an offset or in the middle."""
    data, axes = op.data[0], [2, 3]
    if rank(data) != 4:
        raise NoMatch(f"Crop of rank {rank(data)}; it is of images [N, C, H, W]")
    wanted = dims(rw, op.data[1], axes) if len(op.data) > 1 else ints(rw, plain(op.h_w))
    start = ints(rw, plain(op.offset))
    if plain(op.center_crop):
        start = rw.emit(DivideOp, rw.emit(SubtractOp, dims(rw, data, axes), wanted), rw.const(2))
    stop = rw.emit(AddOp, start, wanted)
    return rw.emit(SliceOp, data, start, stop, ints(rw, [1, 1]), ints(rw, axes))


@rules.lower(mxnet.CumsumOp)
def cumsum(op: mxnet.CumsumOp, rw: Lowering):
    """Without an axis that of the flat tensor."""
    data = op.a if op.axis is not None else reshape(rw, op.a, [-1])
    at = 0 if op.axis is None else axis(plain(op.axis), rank(data))
    data = convert(rw, data, numbered(plain(op.dtype), kind(data).name))
    return rw.emit(CumSumOp, data, rw.const(at))


@rules.lower(mxnet.DiagOp)
def diag(op: mxnet.DiagOp, rw: Lowering):
    """A matrix with a vector on a diagonal, or a diagonal of the matrices of two axes, which becomes the last axis."""
    known, k = rank(op.data), plain(op.k)
    band = Band.of([k], "LEFT_LEFT", rows=False)
    if known == 1:
        room = size(rw, op.data, 0) + abs(k)
        return put(rw, op.data, band, room, room, like(rw, 0, op.data))
    first, second = axis(plain(op.axis1), known), axis(plain(op.axis2), known)
    if first == second:
        raise NoMatch(f"diag of the axes {plain(op.axis1)} and {plain(op.axis2)}, which are one")
    rest = [at for at in range(known) if at not in (first, second)]
    return parts_of(rw, transpose(rw, op.data, [*rest, first, second]), band, like(rw, 0, op.data))


__all__ = ["rules", "spread"]
