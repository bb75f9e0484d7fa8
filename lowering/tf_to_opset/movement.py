"""TensorFlow's operators that move data.

Transpose, Tile, ReverseSequence, Roll -> the same; BroadcastTo -> Broadcast; Reverse(V2) -> Slice backwards, or Gather
where the axes are computed; TileGrad -> ReduceSum of the copies. Strings are moved by places.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import movement as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import DivideOp, FloorModOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.reduction import ReduceLogicalOrOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    ints,
    rank,
    reshape,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.computed_axes import counted_sizes
from stepwell.lowering.idioms.places import moved
from stepwell.lowering.idioms.tiling import tile as tiled

rules = RuleSet()


@rules.lower(tf.TransposeOp)
def transpose(op: tf.TransposeOp, rw: Lowering):
    data, pair = opened(op.x)
    order = op.perm
    if shape_of(data) == () or static_shape(order) == (0,):
        return op.x
    if pair:
        order = concat(rw, [convert(rw, order, "i64"), ints(rw, [rank(data) - 1])])
    return closed(rw, moved(rw, data, lambda v: rw.emit(opset.TransposeOp, v, order)), pair)


@rules.lower(tf.TileOp)
def tile(op: tf.TileOp, rw: Lowering):
    data, pair = opened(op.input)
    repeats = op.multiples
    if pair:
        repeats = concat(rw, [convert(rw, repeats, "i64"), ints(rw, [1])])
    return closed(rw, moved(rw, data, lambda v: tiled(rw, v, repeats)), pair)


@rules.lower(tf.TileGradOp)
def tile_grad(op: tf.TileGradOp, rw: Lowering):
    """[r0 * d0, …] -> [r0, d0, …], added up along the copies."""
    data, pair = opened(op.input)
    count = rank(data) - pair
    if not count:
        return op.input
    repeats = convert(rw, op.multiples, "i64")
    sizes = rw.emit(DivideOp, dims(rw, data, range(count)), repeats)
    pairs = concat(rw, [unsqueeze(rw, v, [1]) for v in (repeats, sizes)], 1)
    target = concat(rw, [reshape(rw, pairs, [2 * count]), *([ints(rw, [2])] if pair else [])])
    copies = rw.emit(ReshapeOp, data, target, special_zero=False)
    made = rw.emit(ReduceSumOp, copies, ints(rw, range(0, 2 * count, 2)), keep_dims=False)
    return closed(rw, made, pair)


@rules.lower(tf.BroadcastToOp)
def broadcast_to(op: tf.BroadcastToOp, rw: Lowering):
    """To the shape of a scalar: nothing changes; the runtime (2026.4) makes a scalar [1]."""
    data, pair = opened(op.input)
    target = counted_sizes(op.shape)
    if static_shape(target) == (0,):
        return op.input
    if pair:
        target = concat(rw, [convert(rw, target, "i64"), ints(rw, [2])])
    return closed(rw, moved(rw, data, lambda v: broadcast(rw, v, target)), pair)


def reversed_along(rw: Lowering, value: SSAValue, axes: Sequence[int]) -> SSAValue:
    """The elements backwards along some axes."""
    if not axes:
        return value
    starts, stops = [-1] * len(axes), [-(1 << 31)] * len(axes)
    return rw.emit(opset.SliceOp, value, ints(rw, starts), ints(rw, stops), ints(rw, starts), ints(rw, axes))


@rules.lower(tf.ReverseOp)
def reverse(op: tf.ReverseOp, rw: Lowering):
    """A boolean for each dimension says whether it is turned round."""
    data, pair = opened(op.tensor)
    flags = values.constant(op.dims)
    if flags is not None:
        axes = [i for i, flag in enumerate(flags.reshape(-1)) if flag]
        return closed(rw, moved(rw, data, lambda v: reversed_along(rw, v, axes)), pair)
    return closed(rw, moved(rw, data, lambda v: _reversed_where(rw, v, op.dims, rank(data) - pair)), pair)


@rules.lower(tf.ReverseV2Op)
def reverse_v2(op: tf.ReverseV2Op, rw: Lowering):
    """Along the axes; computed ones become booleans."""
    data, pair = opened(op.tensor)
    known = values.constant_ints(op.axis)
    if known is not None:
        count = rank(data) - pair if any(a < 0 for a in known) else 0
        axes = [axis(a, count) if a < 0 else a for a in known]
        return closed(rw, moved(rw, data, lambda v: reversed_along(rw, v, axes)), pair)
    count = rank(data) - pair
    places = rw.emit(FloorModOp, convert(rw, op.axis, "i64"), rw.const(count))
    found = rw.emit(EqualOp, unsqueeze(rw, places, [1]), ints(rw, range(count)))
    flags = rw.emit(ReduceLogicalOrOp, found, rw.const([0]), keep_dims=False)
    return closed(rw, moved(rw, data, lambda v: _reversed_where(rw, v, flags, count)), pair)


def _reversed_where(rw: Lowering, value: SSAValue, flags: SSAValue, count: int) -> SSAValue:
    for at in range(count):
        size = squeeze(rw, dims(rw, value, [at]), [0])
        numbers = rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64")
        back = rw.emit(SubtractOp, rw.emit(SubtractOp, size, rw.const(1)), numbers)
        flag = rw.emit(opset.GatherOp, flags, rw.const(at), rw.const(0), batch_dims=0)
        index = rw.emit(SelectOp, flag, back, numbers)
        value = rw.emit(opset.GatherOp, value, index, rw.const(at), batch_dims=0)
    return value


@rules.lower(tf.ReverseSequenceOp)
def reverse_sequence(op: tf.ReverseSequenceOp, rw: Lowering):
    data, pair = opened(op.input)
    count = rank(data) - pair
    where = {"batch_axis": axis(plain(op.batch_dim), count), "seq_axis": axis(plain(op.seq_dim), count)}
    if where["batch_axis"] == where["seq_axis"]:
        raise NoMatch(f"batch_dim and seq_dim are both {where['seq_axis']}")
    made = moved(rw, data, lambda v: rw.emit(opset.ReverseSequenceOp, v, op.seq_lengths, **where))
    return closed(rw, made, pair)


@rules.lower(tf.RollOp)
def roll(op: tf.RollOp, rw: Lowering):
    """A shift for each axis; those of one axis are added. Axes of complex values are counted from the front."""
    data, pair = opened(op.input)
    shift, axes = (reshape(rw, convert(rw, v, "i64"), [-1]) for v in (op.shift, op.axis))
    if pair:
        axes = rw.emit(FloorModOp, axes, rw.const(rank(data) - pair))
    return closed(rw, moved(rw, data, lambda v: rw.emit(opset.RollOp, v, shift, axes)), pair)


__all__ = ["reversed_along", "rules"]
