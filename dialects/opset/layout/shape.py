"""Shapes: Squeeze, Unsqueeze, and a Reshape that merges or splits dimensions that stand together.

The axes of a Reshape are the parts of both shapes that have the same number of elements: [2, 12, 5] and [2, 3, 4, 5]
have three. Within a part the elements keep their order; a size of 1 is a part of its own.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.layout.axes import (
    Axes,
    Dims,
    Order,
    again,
    axis_list,
    counted,
    form,
    identity,
    moved_axes,
    picked,
    ranked,
)
from stepwell.dialects.opset.matching import constant_of, literal, numbers, positive
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.values import bounds, constant_ints
from stepwell.dialects.types import Dim, lower, shape_of, upper


def unsqueeze(op: UnsqueezeOp) -> Axes:
    """Unsqueeze: the axes are those of the result."""
    rank = ranked(op.results[0])
    new = set(axis_list(op.operands[1], rank))
    data = tuple(a for a in range(rank) if a not in new)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [values[0], moved_axes(rw, values[1], sorted(new), order)])

    return Axes(rank, (data, None), (identity(rank),), build)


def squeeze(op: Squeeze1Op | SqueezeOp) -> Axes:
    """Squeeze: the axes are those of the operand; which of them go must be certain."""
    data, *where = op.operands
    shape = shape_of(data)
    if shape is None:
        raise NoMatch("the rank is not known")
    rank = len(shape)
    chosen = set(axis_list(where[0], rank)) if where else set()
    certain = not where or not chosen or (isinstance(op, SqueezeOp) and plain(op.allow_axis_skip))
    chosen = chosen or set(range(rank))
    if certain and any(not isinstance(shape[a], int) and lower(shape[a]) <= 1 for a in chosen):
        raise NoMatch("an axis may go or stay")
    gone = sorted(a for a in chosen if lower(shape[a]) <= 1 and upper(shape[a]) != 0)
    left = tuple(a for a in range(rank) if a not in gone)
    if len(left) != ranked(op.results[0]):
        raise NoMatch("the result has another rank")
    if not gone:
        raise NoMatch("nothing goes")

    def build(rw: Any, order: Order, values: Any):
        if where:
            return again(op, rw, [values[0], moved_axes(rw, values[1], gone, order)])
        made = Squeeze1Op.of(values[0], numbers(rw, [order.index(a) for a in gone]))
        rw.insert(made)
        return made

    return Axes(rank, (identity(rank), *(None,) * len(where)), (left,), build)


class Part(NamedTuple):
    """Dimensions of both shapes that hold the same elements."""

    ins: tuple[int, ...]
    outs: tuple[int, ...]


def reshape(op: ReshapeOp) -> Axes:
    """Reshape: the sizes of the new shape move with the parts that they belong to."""
    before, after = shape_of(op.operands[0]), shape_of(op.results[0])
    if before is None or after is None:
        raise NoMatch("the rank is not known")
    known = constant_ints(op.operands[1]) if plain(op.special_zero) else None
    copied = {i for i, size in enumerate(known or ()) if size == 0}
    parts = parted(before, after, copied)
    data: Dims = tuple(i for i, p in enumerate(parts) for _ in p.ins)
    result: Dims = tuple(i for i, p in enumerate(parts) for _ in p.outs)
    if len(parts) < 2:
        raise NoMatch("all elements are in one part")

    def build(rw: Any, order: Order, values: Any):
        target = target_shape(op, parts, order)
        if target is None:
            wanted = picked(rw, values[1], form(result, order))
            return again(op, rw, [values[0], wanted])
        wanted = constant_of(rw, literal(target, values[1]))
        return again(op, rw, [values[0], wanted], special_zero=0 in target)

    def allows(order: Order) -> bool:
        return target_shape(op, parts, order) is not None or _picks(op)

    return Axes(len(parts), (data, None), (result,), build, allows)


def parted(before: tuple[Dim, ...], after: tuple[Dim, ...], copied: set[int]) -> list[Part]:
    """The parts of two shapes; `copied` are the places where the new size is the old one, known or not."""
    if any(d == 0 for d in (*before, *after)):
        raise NoMatch("there are no elements")
    front, i, j = _front(before, after, copied, 0)
    back, left, right = _front(before[i:][::-1], after[j:][::-1], set(), 0)
    rest = Part(tuple(range(i, len(before) - left)), tuple(range(j, len(after) - right)))
    if bool(rest.ins) != bool(rest.outs):
        raise NoMatch("the parts do not match")
    turned = [
        Part(
            tuple(len(before) - 1 - d for d in reversed(p.ins)),
            tuple(len(after) - 1 - d for d in reversed(p.outs)),
        )
        for p in reversed(back)
    ]
    return [*front, *([rest] if rest.ins else []), *turned]


def _front(
    before: tuple[Dim, ...], after: tuple[Dim, ...], copied: set[int], first: int
) -> tuple[list[Part], int, int]:
    """The parts that are certain from the front, and where they end in both shapes."""
    parts: list[Part] = []
    i = j = first
    while i < len(before) or j < len(after):
        a = before[i] if i < len(before) else None
        b = after[j] if j < len(after) else None
        if a is not None and b is not None and ((a == b and isinstance(a, int)) or (i == j and j in copied)):
            parts.append(Part((i,), (j,)))
            i, j = i + 1, j + 1
        elif a == 1:
            parts.append(Part((i,), ()))
            i += 1
        elif b == 1:
            parts.append(Part((), (j,)))
            j += 1
        else:
            ends = _equal(before, after, i, j)
            if ends is None:
                break
            parts.append(Part(tuple(range(i, ends[0])), tuple(range(j, ends[1]))))
            i, j = ends
    return parts, i, j


def _equal(before: tuple[Dim, ...], after: tuple[Dim, ...], i: int, j: int) -> tuple[int, int] | None:
    """Where dimensions from i and j on have the same product for the first time."""
    x = y = 1
    while True:
        if x <= y and i < len(before):
            size, i, of = before[i], i + 1, "before"
        elif j < len(after):
            size, j, of = after[j], j + 1, "after"
        else:
            return None
        if not isinstance(size, int):
            return None
        x, y = (x * size, y) if of == "before" else (x, y * size)
        if x == y:
            return i, j


def target_shape(op: ReshapeOp, parts: list[Part], order: Order) -> list[int] | None:
    """The new shape in an order, as numbers; None where it takes the operand's."""
    before, after = shape_of(op.operands[0]), shape_of(op.results[0])
    assert before is not None and after is not None
    given = constant_ints(op.operands[1])
    ins = [d for a in order for d in parts[a].ins]
    outs = [d for a in order for d in parts[a].outs]
    single = {p.outs[0]: p.ins[0] for p in parts if len(p.ins) == len(p.outs) == 1}
    target: list[int] = []
    for place, d in enumerate(outs):
        size = after[d]
        if isinstance(size, int):
            target.append(size)
        elif d in single and place < len(ins) and ins[place] == single[d]:
            target.append(0)
        else:
            target.append(-1)
    if target.count(-1) > 1:
        return None
    if -1 in target and not (given is not None and -1 in given):
        # What is left over of no elements cannot be told.
        others = [after[d] for d, size in zip(outs, target, strict=True) if size != -1]
        if not positive(others):
            return None
    return target


def _picks(op: ReshapeOp) -> bool:
    """Whether the new shape can be moved as it is: no size in it stands for the one at its place."""
    counted(op.operands[1])
    if not plain(op.special_zero):
        return True
    known = bounds(op.operands[1])
    return known is not None and not bool(((known.lo <= 0) & (known.hi >= 0)).any())


READERS = {ReshapeOp: reshape, Squeeze1Op: squeeze, SqueezeOp: squeeze, UnsqueezeOp: unsqueeze}
