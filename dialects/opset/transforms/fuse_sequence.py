"""Cells one after another over the slices of one tensor.

LSTMCell(x[t], LSTMCell(x[t - 1], …)), of one set of weights -> LSTMSequence(x), backwards where t goes down; so of
GRUCell and RNNCell

What the last cell gives may be read anywhere; of the others their outputs, where all are stacked in order. The slices
are those of a Split, or single ones (Gather, Slice), with the axis of size 1 taken away.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import ints, is_constant, numbers, payload_of
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, TransposeOp
from stepwell.dialects.opset.recurrent import GRUCellOp, LSTMCellOp, RNNCellOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.opset.transforms.sequences import Cell, sequence
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()

FEWEST = 2
"""Cells that a sequence is made of."""

Place = tuple[SSAValue, int, int]
"""A tensor of three dimensions, an axis and an index: a slice of it."""


@rules.rewrite(GRUCellOp, LSTMCellOp, RNNCellOp)
def fuse_cells(op: Cell, rw: Rewriter):
    """LSTMCell(x[t], LSTMCell(x[t - 1], …)) -> LSTMSequence(x), so of GRUCell and RNNCell"""
    if any(_follows(use.operation, op) for use in op.results[0].uses):
        raise NoMatch("another cell follows")
    cells = [op]
    while isinstance(before := cells[0].operands[1].owner, Cell) and _follows(cells[0], before):
        cells.insert(0, before)
    # Of the whole chain, the part behind the last cell whose state is read elsewhere, or whose slice is another one's.
    places = [_place(cell.operands[0]) for cell in cells]
    first, data = _run(cells, places)
    cells, places = cells[first:], places[first:]
    if len(cells) < FEWEST or data is None:
        raise NoMatch("the cells are too few")
    axis, size = places[0][1], shape_of(data)  # pyright: ignore[reportOptionalSubscript]
    indices = [p[2] for p in places if p is not None]
    assert size is not None
    stacked = _stacked(cells, backward=indices[0] > indices[-1])
    if stacked is False:
        raise NoMatch("the outputs of the cells are read one by one, or stacked in another order than the slices")
    low, high = min(indices), max(indices)
    rw.insertion_point = InsertPoint.before(op)
    if low or size[axis] != high + 1:
        data = rw.emit(SliceOp, data, *(numbers(rw, [n]) for n in (low, high + 1, 1, axis)))
    if axis == 0:
        data = rw.emit(TransposeOp, data, numbers(rw, [1, 0, 2]))
    head, count = cells[0], len(op.results)
    direction = "forward" if indices[0] == low else "reverse"
    made = sequence(rw, head, data, list(head.operands[1 : 1 + count]), list(head.operands[1 + count :]), direction)
    last = [
        rw.emit(SqueezeOp, v, numbers(rw, [1])) if o.uses else None for v, o in zip(made[1:], op.results, strict=True)
    ]
    if any(v is not None and v.type != o.type for v, o in zip(last, op.results, strict=True)):
        raise NoMatch("the sizes of the sequence are known in another way")
    if not isinstance(stacked, bool):
        _replace(rw, *stacked, made[0], len(cells))
    rw.absorb(*reversed(cells[:-1]))
    return last


def _follows(op: Operation, before: Cell) -> bool:
    """Whether a cell goes on where another one ends, with its weights."""
    count = len(before.results)
    if type(op) is not type(before) or op.properties != before.properties or len(op.operands) != 4 + count:
        return False
    if any(mine is not theirs for mine, theirs in zip(op.operands[1 : 1 + count], before.results, strict=True)):
        return False
    mine, theirs = op.operands[1 + count :], before.operands[1 + count :]
    same = len(mine) == len(theirs) and all(
        a is b or (is_constant(a) and is_constant(b) and payload_of(a).key == payload_of(b).key)
        for a, b in zip(mine, theirs, strict=True)
    )
    return same and all(is_constant(a) for a in mine)


def _run(cells: list[Cell], places: list[Place | None]) -> tuple[int, SSAValue | None]:
    """Where the cells begin that end with the last one and read slices one after another of one tensor."""
    at = len(cells) - 1
    last = places[at]
    if last is None:
        return at, None
    step = 0
    while at > 0:
        here, before = places[at], places[at - 1]
        if here is None or before is None or here[0] is not before[0] or here[1] != before[1]:
            break
        by = here[2] - before[2]
        others = any(use.operation is not cells[at] for r in cells[at - 1].results[1:] for use in r.uses)
        if abs(by) != 1 or (step and by != step) or others:
            break
        step, at = by, at - 1
    return at, last[0]


def _place(value: SSAValue) -> Place | None:
    """The slice that a matrix is."""
    op = value.owner
    try:
        if isinstance(op, GatherOp) and plain(op.batch_dims) == 0:
            data, index, where = op.operands
            if shape_of(index) == ():
                return _counted(data, ints(where)[0], ints(index)[0])
        if not isinstance(op, SqueezeOp | Squeeze1Op | ReshapeOp):
            return None
        inner = op.operands[0].owner
        before = shape_of(op.operands[0])
        if before is None or len(before) != 3:
            return None
        if isinstance(inner, SplitOp):
            axis = ints(inner.operands[1])[0] % 3
            index = next(r.index for r in inner.results if r is op.operands[0])
        elif isinstance(inner, SliceOp) and len(inner.operands) == 5:
            start, axes = ints(inner.operands[1]), ints(inner.operands[4])
            if len(axes) != 1 or ints(inner.operands[3]) != (1,):
                return None
            axis, index = axes[0] % 3, start[0]
        else:
            return None
        if before[axis] != 1 or not _takes(op, axis, before):
            return None
        return _counted(inner.operands[0], axis, index)
    except NoMatch:
        return None


def _takes(op: Any, axis: int, before: tuple[Any, ...]) -> bool:
    """Whether an operation takes away an axis and nothing else."""
    if isinstance(op, ReshapeOp):
        rest = [d for i, d in enumerate(before) if i != axis]
        after = shape_of(op.results[0])
        return after is not None and list(after) == rest and sum(not isinstance(d, int) for d in rest) < 2
    return len(op.operands) == 2 and [a % 3 for a in ints(op.operands[1])] == [axis]


def _counted(data: SSAValue, axis: int, index: int) -> Place | None:
    shape = shape_of(data)
    if shape is None or len(shape) != 3 or axis % 3 == 2:
        return None
    size = shape[axis % 3]
    if index < 0:
        if not isinstance(size, int):
            return None
        index += size
    return data, axis % 3, index


def _stacked(cells: list[Cell], backward: bool) -> tuple[ReshapeOp, ConcatOp] | bool:
    """The Reshape of a Concat that stacks all outputs in the order of the slices; True where only the last one is read.

    Cells that go backward have the output of the first slice last.
    """
    between = [
        [use.operation for use in cell.results[0].uses if use.operation is not after] for cell, after in pairwise(cells)
    ]
    if not any(between):
        return True
    joins = {user for users in between for user in users}
    join = joins.pop()
    if joins or not isinstance(join, ConcatOp) or any(len(users) != 1 for users in between):
        return False
    ordered = [c.results[0] for c in (reversed(cells) if backward else cells)]
    if ordered != list(join.operands) or not join.results[0].has_one_use():
        return False
    (shaped,) = (use.operation for use in join.results[0].uses)
    return (shaped, join) if isinstance(shaped, ReshapeOp) else False


def _replace(rw: Rewriter, shaped: ReshapeOp, join: ConcatOp, Y: SSAValue, count: int) -> None:
    """What stacks the outputs becomes the sequence's own output [batch, 1, time, size]."""
    made = rw.emit(SqueezeOp, Y, numbers(rw, [1]))
    if plain(join.axis) % 2 == 0:
        made = rw.emit(TransposeOp, made, numbers(rw, [1, 0, 2]))
    shape = shape_of(shaped.results[0])
    if made.type != shaped.results[0].type or shape is None or shape[1 if plain(join.axis) % 2 else 0] != count:
        raise NoMatch("the outputs are stacked in another way")
    if sum(not isinstance(d, int) for d in shape) > 1:
        raise NoMatch("how they are stacked is not known")
    provenance.transfer(shaped.results[0], made)
    shaped.results[0].replace_all_uses_with(made)
    rw.absorb(shaped, join)
