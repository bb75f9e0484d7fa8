"""Movement of elements: the axes and the lists of numbers for each axis move along."""

from __future__ import annotations

from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.blocks import BatchToSpaceOp, ShuffleChannelsOp, SpaceToBatchOp
from stepwell.dialects.opset.gather import Gather1Op, Gather7Op, GatherElementsOp, GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.layout.axes import (
    Axes,
    Order,
    again,
    axis_list,
    counted,
    identity,
    inverse,
    moved_axes,
    picked,
    ranked,
    same_rank,
    spread,
)
from stepwell.dialects.opset.matching import constant_of, ints, literal, numbers
from stepwell.dialects.opset.movement import (
    Broadcast1Op,
    BroadcastOp,
    ConcatOp,
    Pad1Op,
    PadOp,
    ReverseOp,
    ReverseSequenceOp,
    RollOp,
    SplitOp,
    TileOp,
    VariadicSplitOp,
)
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp


def concat(op: ConcatOp) -> Axes:
    rank = same_rank(op, *op.operands)
    axis = plain(op.axis) % rank

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, values, axis=inverse(order)[axis])

    return Axes(rank, (identity(rank),) * len(op.operands), (identity(rank),), build)


def shuffle(op: ShuffleChannelsOp) -> Axes:
    rank = ranked(op.operands[0])
    axis = plain(op.axis) % rank

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, values, axis=inverse(order)[axis])

    return Axes(rank, (identity(rank),), (identity(rank),), build)


def elements(op: GatherElementsOp) -> Axes:
    rank = same_rank(op, *op.operands)
    axis = plain(op.axis) % rank

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, values, axis=inverse(order)[axis])

    return Axes(rank, (identity(rank),) * 2, (identity(rank),), build)


def sequence(op: ReverseSequenceOp) -> Axes:
    rank = ranked(op.operands[0])
    batch, seq = plain(op.batch_axis) % rank, plain(op.seq_axis) % rank

    def build(rw: Any, order: Order, values: Any):
        place = inverse(order)
        return again(op, rw, values, batch_axis=place[batch], seq_axis=place[seq])

    return Axes(rank, (identity(rank), None), (identity(rank),), build)


def axis_operand(op: Any) -> Axes:
    """Split, VariadicSplit: the axis is the second operand."""
    rank = ranked(op.operands[0])
    axis = axis_list(op.operands[1], rank)
    rest = (None,) * (len(op.operands) - 1)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [values[0], moved_axes(rw, values[1], axis, order), *values[2:]])

    return Axes(rank, (identity(rank), *rest), (identity(rank),) * len(op.results), build)


def reverse(op: ReverseOp) -> Axes:
    rank = ranked(op.operands[0])
    masked = plain(op.mode) == "mask"
    given = ints(op.operands[1])
    axes = () if masked else tuple(a % rank for a in given)

    def build(rw: Any, order: Order, values: Any):
        if masked:
            where = constant_of(rw, literal([bool(given[a]) for a in order], values[1]))
        else:
            where = moved_axes(rw, values[1], axes, order)
        return again(op, rw, [values[0], where])

    return Axes(rank, (identity(rank), None), (identity(rank),), build)


def roll(op: RollOp) -> Axes:
    rank = ranked(op.operands[0])
    axes = axis_list(op.operands[2], rank)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [values[0], values[1], moved_axes(rw, values[2], axes, order)])

    return Axes(rank, (identity(rank), None, None), (identity(rank),), build)


def pad(op: Pad1Op | PadOp) -> Axes:
    rank = ranked(op.operands[0])
    if counted(op.operands[1]) != rank or counted(op.operands[2]) != rank:
        raise NoMatch("the pads are not those of all axes")

    def build(rw: Any, order: Order, values: Any):
        data, begin, end, *value = values
        return again(op, rw, [data, picked(rw, begin, order), picked(rw, end, order), *value])

    return Axes(rank, (identity(rank), *(None,) * (len(op.operands) - 1)), (identity(rank),), build)


def blocks(op: BatchToSpaceOp | SpaceToBatchOp) -> Axes:
    """BatchToSpace, SpaceToBatch: the batch stays in front, and the other axes keep their numbers."""
    rank = ranked(op.operands[0])
    if any(counted(v) != rank for v in op.operands[1:]):
        raise NoMatch("the lists are not those of all axes")
    sizes = ints(op.operands[1])

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [values[0], *(picked(rw, v, order) for v in values[1:])])

    def allows(order: Order) -> bool:
        # Blocks of the batch are numbered by the axes in their order.
        cut = [a for a in order if sizes[a] != 1]
        return order[0] == 0 and cut == sorted(cut)

    return Axes(rank, (identity(rank), None, None, None), (identity(rank),), build, allows)


def tile(op: TileOp) -> Axes:
    """Tile: repeats and data may differ in rank. Repeats that only the run knows are not moved."""
    rank, repeats = ranked(op.results[0]), ints(op.operands[1])
    dims = identity(rank)[rank - ranked(op.operands[0]) :]
    full = (1,) * (rank - len(repeats)) + repeats

    def build(rw: Any, order: Order, values: Any):
        wanted = constant_of(rw, literal([full[a] for a in order], values[1]))
        return again(op, rw, [spread(rw, values[0], dims, order), wanted])

    return Axes(rank, (dims, None), (identity(rank),), build)


def broadcast(op: Broadcast1Op | BroadcastOp) -> Axes:
    """Broadcast: the target's sizes move; with given axes, they are named anew."""
    rank, own, mode = ranked(op.results[0]), ranked(op.operands[0]), op.how()
    missing = rank - counted(op.operands[1])
    if mode == "pdpd" and own != rank:
        raise NoMatch("lower ranks are fitted in from the front")
    if mode == "explicit":
        dims = tuple(ints(op.operands[2]))
        if len(dims) != own:
            raise NoMatch("a scalar has no axes")
    else:
        dims = identity(rank)[rank - own :]
    if len(op.operands) > 2 and mode != "explicit":
        raise NoMatch("the axes are not looked at")

    def build(rw: Any, order: Order, values: Any):
        target = picked(rw, values[1], [a - missing if a >= missing else -1 for a in order], 1)
        if mode == "explicit":
            place = inverse(order)
            axes = constant_of(rw, literal(sorted(place[d] for d in dims), values[2]))
            return again(op, rw, [values[0], target, axes])
        return again(op, rw, [spread(rw, values[0], dims, order), target])

    return Axes(rank, (dims, *(None,) * (len(op.operands) - 1)), (identity(rank),), build)


def _decompressed(value: SSAValue) -> bool:
    """Whether a value is computed from a constant of few bits: the CPU (2026.4) gathers rows of it only."""
    for _ in range(8):
        op = value.owner
        if isinstance(op, ConstantOp):
            return 0 < op.payload.element.bits <= 8
        if not isinstance(op, Operation) or not op.operands:
            return False
        value = op.operands[0]
    return False


def gather(op: Gather1Op | Gather7Op | GatherOp) -> Axes:
    """Gather: the dimensions of the indices stand together where the axis was."""
    if _decompressed(op.operands[0]):
        raise NoMatch("compressed weights are gathered along the first dimension only")
    data, indices, where = op.operands
    rank, count = ranked(data), ranked(indices)
    (axis,) = axis_list(where, rank)
    if op.batch() != 0:
        raise NoMatch("there are batch dimensions")
    result = (*range(axis), *(axis,) * count, *range(axis + 1, rank))

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [*values[:2], moved_axes(rw, values[2], (axis,), order)])

    return Axes(rank, (identity(rank), None, None), (result,), build)


def slices(op: SliceOp) -> Axes:
    """Slice: its axes are named anew, the numbers stay."""
    rank = ranked(op.operands[0])
    named = len(op.operands) > 4
    axes = axis_list(op.operands[4], rank) if named else identity(counted(op.operands[1]))

    def build(rw: Any, order: Order, values: Any):
        if named:
            return again(op, rw, [*values[:4], moved_axes(rw, values[4], axes, order)])
        place = inverse(order)
        return again(op, rw, [*values, numbers(rw, [place[a] for a in axes])])

    return Axes(rank, (identity(rank), *(None,) * (len(op.operands) - 1)), (identity(rank),), build)


MASKS = ("begin_mask", "end_mask", "new_axis_mask", "shrink_axis_mask", "ellipsis_mask")


def strided(op: StridedSliceOp) -> Axes:
    """StridedSlice: every axis of the data and every new one gets its entry in begin, end and strides."""
    rank = ranked(op.operands[0])
    count = counted(op.operands[1])
    if any(counted(v) != count for v in op.operands[2:]):
        raise NoMatch("begin, end and strides differ in size")
    plan = op.plan(count, rank)
    kinds = [what for what, *_ in plan]
    if "new" in kinds and "shrink" in kinds:
        raise NoMatch("the runtime cannot do both")
    data = tuple(i for i, what in enumerate(kinds) if what != "new")
    result = tuple(i for i, what in enumerate(kinds) if what != "shrink")

    def build(rw: Any, order: Order, values: Any):
        entries = [plan[a] for a in order]
        index = [i if what in ("slice", "shrink") else -1 for what, i, _ in entries]
        changed = {name: _mask(op, name, entries) for name in MASKS}
        operands = [values[0], picked(rw, values[1], index), picked(rw, values[2], index)]
        if len(values) > 3:
            operands.append(picked(rw, values[3], index, 1))
        return again(op, rw, operands, **changed)

    return Axes(len(plan), (data, *(None,) * (len(op.operands) - 1)), (result,), build)


def _mask(op: StridedSliceOp, name: str, entries: list[tuple[str, int, int]]) -> tuple[int, ...]:
    """A mask for entries of a plan; all of an axis is taken by masks."""
    given = plain(op.properties[name])

    def bit(what: str, place: int) -> int:
        if name == "ellipsis_mask":
            return 0
        if name == "new_axis_mask":
            return int(what == "new")
        if name == "shrink_axis_mask":
            return int(what == "shrink")
        if what in ("whole", "new"):
            return 1
        return given[place] if place < len(given) else 0

    return tuple(bit(what, place) for what, place, _ in entries)


READERS = {
    ConcatOp: concat,
    GatherElementsOp: elements,
    ReverseSequenceOp: sequence,
    SplitOp: axis_operand,
    VariadicSplitOp: axis_operand,
    ReverseOp: reverse,
    RollOp: roll,
    ShuffleChannelsOp: shuffle,
    Pad1Op: pad,
    PadOp: pad,
    BatchToSpaceOp: blocks,
    SpaceToBatchOp: blocks,
    TileOp: tile,
    Broadcast1Op: broadcast,
    BroadcastOp: broadcast,
    Gather1Op: gather,
    Gather7Op: gather,
    GatherOp: gather,
    SliceOp: slices,
    StridedSliceOp: strided,
}
