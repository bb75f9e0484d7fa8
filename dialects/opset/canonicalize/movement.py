"""Movement of elements.

Transpose in order, Broadcast to the same shape or sizes, Tile once, Pad by nothing, Concat of one, Split in one, a
Slice of everything, DepthToSpace by 1 … -> the operand
Transpose(Transpose(x)) -> Transpose(x)
Concat(Concat(a, b), c) -> Concat(a, b, c); empty operands of a Concat are left out
Gather(Concat(a, b, …), i) -> the operand that holds element i, where it is one element; of several their Concat
Concat of all parts of a Split, in order -> the operand of the Split
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.blocks import (
    BatchToSpaceOp,
    DepthToSpaceOp,
    ShuffleChannelsOp,
    SpaceToBatchOp,
    SpaceToDepthOp,
)
from stepwell.dialects.opset.gather import Gather1Op, Gather7Op, GatherOp
from stepwell.dialects.opset.matching import alone, ints, made_by, numbers, same_static, same_type
from stepwell.dialects.opset.movement import (
    Broadcast1Op,
    BroadcastOp,
    ConcatOp,
    Pad1Op,
    PadOp,
    RollOp,
    SplitOp,
    TileOp,
    TransposeOp,
    VariadicSplitOp,
)
from stepwell.dialects.opset.origins import holds, is_size, origins
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of, static_shape

rules = RuleSet()


@rules.rewrite(Broadcast1Op, BroadcastOp)
def broadcast_nothing(op: Broadcast1Op | BroadcastOp, rw: Rewriter):
    """Broadcast(x) to the shape of x -> x; with given axes, where they are in order"""
    same_static(op.operands[0], op.results[0])
    if len(op.operands) > 2 and ints(op.operands[2]) != tuple(range(len(shape_of(op.operands[0]) or ()))):
        raise NoMatch("the axes are not in order")
    return op.operands[0]


@rules.rewrite(Broadcast1Op, BroadcastOp)
def broadcast_sizes(op: Broadcast1Op | BroadcastOp, rw: Rewriter):
    """Broadcast(x) to sizes that x has, or, in mode bidirectional, is stretched from -> x"""
    data, wanted = op.operands[0], origins(op.operands[1])
    shape, mode = shape_of(data), plain(op.mode)
    if shape is None or not wanted or mode not in ("numpy", "bidirectional") or len(op.operands) > 2:
        raise NoMatch("nothing is known of the sizes")
    if len(wanted) > len(shape) or (mode == "numpy" and len(wanted) < len(shape)):
        raise NoMatch("the ranks differ")
    for axis, asked in enumerate(wanted, len(shape) - len(wanted)):
        if not (holds(data, axis, asked) if mode == "bidirectional" else is_size(asked, data, axis)):
            raise NoMatch("a size is not known to be the operand's")
    return data


@rules.rewrite(Broadcast1Op, BroadcastOp)
def broadcast_one(op: Broadcast1Op | BroadcastOp, rw: Rewriter):
    """Broadcast of one element to one element -> Reshape"""
    shape = static_shape(op.results[0])
    if shape is None or static_shape(op.operands[0]) is None or any(d != 1 for d in shape):
        raise NoMatch("there is more than one element")
    return rw.emit(ReshapeOp, op.operands[0], numbers(rw, shape), special_zero=False)


@rules.rewrite(TileOp)
def tile_nothing(op: TileOp, rw: Rewriter):
    """Tile(x, 1) -> x"""
    return _nothing(op, ints(op.operands[1]), 1)


@rules.rewrite(Pad1Op, PadOp)
def pad_nothing(op: Pad1Op | PadOp, rw: Rewriter):
    """Pad(x, 0, 0) -> x"""
    return _nothing(op, (*ints(op.operands[1]), *ints(op.operands[2])), 0)


@rules.rewrite(RollOp)
def roll_nothing(op: RollOp, rw: Rewriter):
    """Roll(x, 0) -> x"""
    return _nothing(op, ints(op.operands[1]), 0)


@rules.rewrite(BatchToSpaceOp, SpaceToBatchOp)
def batch_nothing(op: BatchToSpaceOp | SpaceToBatchOp, rw: Rewriter):
    """BatchToSpace(x, 1, 0, 0), SpaceToBatch(x, 1, 0, 0) -> x"""
    _nothing(op, (*ints(op.operands[2]), *ints(op.operands[3])), 0)
    return _nothing(op, ints(op.operands[1]), 1)


@rules.rewrite(DepthToSpaceOp, SpaceToDepthOp)
def depth_nothing(op: DepthToSpaceOp | SpaceToDepthOp, rw: Rewriter):
    """DepthToSpace(x, 1), SpaceToDepth(x, 1) -> x"""
    return _nothing(op, (plain(op.block_size),), 1)


@rules.rewrite(ShuffleChannelsOp)
def shuffle_nothing(op: ShuffleChannelsOp, rw: Rewriter):
    """ShuffleChannels(x) in one group -> x"""
    return _nothing(op, (plain(op.group),), 1)


def _nothing(op: Any, numbers: tuple[int, ...], neutral: int):
    if any(n != neutral for n in numbers):
        raise NoMatch("it does something")
    same_type(op.operands[0], op.results[0])
    return op.operands[0]


@rules.rewrite(SplitOp, VariadicSplitOp)
def split_one(op: SplitOp | VariadicSplitOp, rw: Rewriter):
    """Split(x) in one part -> x"""
    if len(op.results) != 1:
        raise NoMatch("there are several parts")
    same_type(op.operands[0], op.results[0])
    return op.operands[0]


@rules.rewrite(SliceOp, StridedSliceOp)
def slice_everything(op: SliceOp | StridedSliceOp, rw: Rewriter):
    """Slice(x) of as many elements as x has, forwards -> x"""
    same_static(op.operands[0], op.results[0])
    if len(op.operands) > 3 and any(s <= 0 for s in ints(op.operands[3])):
        raise NoMatch("it goes backwards")
    return op.operands[0]


@rules.rewrite(SliceOp)
def slice_without_end(op: SliceOp, rw: Rewriter):
    """Slice(x, 0, the largest number, 1) -> x, also of unknown sizes"""
    start, stop, step = (ints(v) for v in list(op.operands)[1:4])
    if any(start) or any(s != 1 for s in step) or any(s < (1 << 31) - 1 for s in stop):
        raise NoMatch("it begins, steps or ends elsewhere")
    same_type(op.operands[0], op.results[0])
    return op.operands[0]


def order_of(op: TransposeOp) -> tuple[int, ...]:
    """The order of a Transpose, written out."""
    order = ints(op.operands[1])
    shape = shape_of(op.operands[0])
    if order or shape is None:
        return order
    return tuple(reversed(range(len(shape))))


@rules.rewrite(TransposeOp, benefit=2)
def transpose_nothing(op: TransposeOp, rw: Rewriter):
    """Transpose(x) in order -> x"""
    order = order_of(op)
    if not order and shape_of(op.operands[0]) is None:
        raise NoMatch("the rank is not known")
    if order != tuple(range(len(order))):
        raise NoMatch("the order changes")
    same_type(op.operands[0], op.results[0])
    return op.operands[0]


@rules.rewrite(TransposeOp)
def transpose_transpose(op: TransposeOp, rw: Rewriter):
    """Transpose(Transpose(x)) -> Transpose(x)"""
    inner = made_by(op.operands[0], TransposeOp)
    first, second = order_of(inner), order_of(op)
    if len(first) != len(second) or not first:
        raise NoMatch("the rank is not known")
    return rw.emit(TransposeOp, inner.operands[0], numbers(rw, [first[i] for i in second]))


@rules.rewrite(ConcatOp, benefit=3)
def concat_one(op: ConcatOp, rw: Rewriter):
    """Concat(x) -> x"""
    if len(op.operands) != 1:
        raise NoMatch("there are several operands")
    same_type(op.operands[0], op.results[0])
    return op.operands[0]


@rules.rewrite(ConcatOp, benefit=2)
def concat_split(op: ConcatOp, rw: Rewriter):
    """Concat(Split(x)) -> x, for all parts in order on the same axis"""
    source = made_by(op.operands[0], SplitOp, VariadicSplitOp)
    if tuple(op.operands) != tuple(source.results):
        raise NoMatch("not all parts, or not in order")
    data = source.operands[0]
    rank = len(shape_of(data) or ())
    if not rank or ints(source.operands[1])[0] % rank != plain(op.axis) % rank:
        raise NoMatch("the axes differ")
    shape, joined = shape_of(data) or (), shape_of(op.results[0]) or ()
    # The lengths may tell the size along the axis, which is not known of the tensor itself.
    if any(a != b for i, (a, b) in enumerate(zip(shape, joined, strict=True)) if i != plain(op.axis) % rank):
        raise NoMatch("more is known of the result")
    return data


@rules.rewrite(ConcatOp)
def concat_flat(op: ConcatOp, rw: Rewriter):
    """Concat(Concat(a, b), c) -> Concat(a, b, c) on the same axis; empty operands are left out"""
    shape = shape_of(op.results[0])
    if shape is None:
        raise NoMatch("the rank is not known")
    axis = plain(op.axis) % len(shape)
    parts, merged = [], []
    for value in op.operands:
        inner, own = value.owner, shape_of(value)
        if own is not None and own[axis] == 0:
            continue
        if isinstance(inner, ConcatOp) and value.has_one_use() and plain(inner.axis) % len(shape) == axis:
            parts.extend(inner.operands)
            merged.append(inner)
        else:
            parts.append(value)
    if (len(parts) == len(op.operands) and not merged) or not parts:
        raise NoMatch("there is nothing to flatten")
    rw.absorb(*merged)
    return rw.emit(ConcatOp, parts, axis=axis)


@rules.rewrite(Gather1Op, Gather7Op, GatherOp)
def gather_concat(op: Gather1Op | Gather7Op | GatherOp, rw: Rewriter):
    """Gather(Concat(a, b, …), i) -> the operand that holds element i, for 1-D operands, where it is one element

    Of several places -> Concat of those operands, where nothing else reads the Concat.
    """
    source = made_by(op.operands[0], ConcatOp)
    shape = shape_of(source.results[0])
    if shape is None or len(shape) != 1:
        raise NoMatch("the data is not 1-D")
    indices = ints(op.operands[1])
    places = static_shape(op.operands[1])
    sizes = [static_shape(v) for v in source.operands]
    if places is None or len(places) > 1 or not indices:
        raise NoMatch("the places are no vector")
    if any(s is None for s in sizes):
        raise NoMatch("an operand's size is not known")
    holders = [v for v, s in zip(source.operands, sizes, strict=True) for _ in range(s[0] if s else 0)]
    if any(not -len(holders) <= i < len(holders) for i in indices):
        raise NoMatch("the index is out of range")
    chosen = [holders[i] for i in indices]
    if any(shape_of(v) != (1,) for v in chosen):
        raise NoMatch("the operand has more than one element")
    if places == ():
        return rw.emit(Squeeze1Op, chosen[0], numbers(rw, [0]))
    if len(chosen) == 1:
        return chosen[0]
    alone(op.operands[0])
    rw.absorb(source)
    return rw.emit(ConcatOp, chosen, axis=0)
