"""Slices.

Slice(Slice(x)) -> Slice(x); Slice(x, 0, size of x) -> x
Squeeze(Slice(x)) -> StridedSlice(x) that shrinks the axes
Slices of one tensor along one axis that do not overlap -> VariadicSplit
Slice(Concat(a, b, …)) that takes whole operands, or a part of one -> these
"""

from __future__ import annotations

from typing import Any, NamedTuple

from xdsl.ir import Block, OpResult, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import ints, numbers, single
from stepwell.dialects.opset.movement import ConcatOp, VariadicSplitOp
from stepwell.dialects.opset.origins import is_size, origins
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp
from stepwell.dialects.opset.slicing import LOWEST, SliceOp, StridedSliceOp
from stepwell.dialects.opset.values import INFINITE, constant_ints
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import Dim, rank_of, shape_of, static_shape

rules = RuleSet()

FAR = 1 << 31
"""A number from which on it is the end of any dimension."""
MOST = 32
"""Users of a tensor that are looked at for being slices, from each of them."""


class Cut(NamedTuple):
    """A slice along one axis; `stop` may be INFINITE, or LOWEST where the step is negative."""

    start: int
    stop: int
    step: int

    def within(self, dim: Dim) -> Cut:
        """The same with numbers from 0 to the size, where that is known."""
        if not isinstance(dim, int):
            return self
        start, stop = (n + dim if n < 0 else n for n in (self.start, self.stop))
        if self.step < 0:
            return Cut(min(max(start, 0), dim - 1), LOWEST if stop < 0 else min(stop, dim), self.step)
        return Cut(min(max(start, 0), dim), min(max(stop, 0), dim), self.step)

    @property
    def one(self) -> bool:
        """Whether it takes one element, or none, of any size."""
        return self.step == 1 and (
            (self.stop - self.start == 1 and self.stop != 0) or (self.start, self.stop) == (-1, INFINITE)
        )

    @property
    def count(self) -> int:
        """The elements taken, of a cut with numbers from 0 to the size."""
        if self.step < 0:
            return max(-((max(self.stop, -1) - self.start) // -self.step), 0)
        return max(-((self.start - self.stop) // self.step), 0)


def cuts(op: SliceOp | StridedSliceOp) -> dict[int, Cut]:
    """What a slice takes along each axis that it names; it has no new axes and shrinks none."""
    shape = shape_of(op.operands[0])
    if shape is None:
        raise NoMatch("the rank is not known")
    begin, end = ints(op.operands[1]), ints(op.operands[2])
    steps = ints(op.operands[3]) if len(op.operands) > 3 else (1,) * len(begin)
    found: dict[int, Cut] = {}
    if isinstance(op, SliceOp):
        axes = ints(op.operands[4]) if len(op.operands) > 4 else range(len(begin))
        for axis, numbers_of in zip(axes, zip(begin, end, steps, strict=True), strict=True):
            found[axis % len(shape)] = _limited(*numbers_of)
        return found
    masks = plain(op.begin_mask), plain(op.end_mask)
    for what, i, axis in op.plan(len(begin), len(shape)):
        if what in ("new", "shrink"):
            raise NoMatch("it changes the rank")
        if what == "slice":
            first = steps[i] > 0
            start = (0 if first else INFINITE) if i < len(masks[0]) and masks[0][i] else begin[i]
            stop = (INFINITE if first else LOWEST) if i < len(masks[1]) and masks[1][i] else end[i]
            found[axis] = _limited(start, stop, steps[i])
    return found


def _limited(start: int, stop: int, step: int) -> Cut:
    if step == 0:
        raise NoMatch("a step is 0")
    start, stop = (INFINITE if n >= FAR - 1 else LOWEST if n <= -FAR else n for n in (start, stop))
    # Backwards, the end of a size that is not known is no number.
    if step < 0 and start == LOWEST:
        raise NoMatch("it begins before the first element")
    return Cut(start, stop, step)


def _sliced(rw: Rewriter, data: SSAValue, found: dict[int, Cut]) -> SSAValue:
    axes = sorted(found)
    lists = [[found[a][i] for a in axes] for i in range(3)]
    return rw.emit(SliceOp, data, *(numbers(rw, n) for n in lists), numbers(rw, axes))


@rules.rewrite(SliceOp)
def slice_whole(op: SliceOp, rw: Rewriter):
    """Slice(x, 0, size of an axis of x) -> x, where the size is computed"""
    if len(op.operands) < 5:
        raise NoMatch("the axes are not given")
    data, shape = op.operands[0], shape_of(op.operands[0])
    (start, step, axes), stops = (ints(op.operands[i]) for i in (1, 3, 4)), origins(op.operands[2])
    if shape is None or stops is None or len(stops) != len(axes) or any(start) or set(step) != {1}:
        raise NoMatch("it does not take all, or it is not known")
    for axis, stop in zip(axes, stops, strict=True):
        if not is_size(stop, data, axis % len(shape)):
            raise NoMatch("it may end before the last element")
    return data


@rules.rewrite(StridedSliceOp)
def strided_slice_whole(op: StridedSliceOp, rw: Rewriter):
    """StridedSlice(x, 0, sizes of x) -> x, where the sizes are computed"""
    data, shape = op.operands[0], shape_of(op.operands[0])
    starts, stops = constant_ints(op.operands[1]), origins(op.operands[2])
    steps = ints(op.operands[3]) if len(op.operands) > 3 else (1,) * len(shape or ())
    begin, end = plain(op.begin_mask), plain(op.end_mask)
    if shape is None or starts is None or stops is None or len(stops) > len(shape) or set(steps) - {1}:
        raise NoMatch("it does not take all, or it is not known")
    if any(place != (axis if what == "slice" else -1) for what, place, axis in op.plan(len(stops), len(shape))):
        raise NoMatch("it changes the axes")
    for axis, stop in enumerate(stops):
        if not any(begin[axis : axis + 1]) and starts[axis] != 0:
            raise NoMatch("it may start behind the first element")
        if any(end[axis : axis + 1]):
            continue
        if not is_size(stop, data, axis):
            raise NoMatch("it may end before the last element")
    return data


@rules.rewrite(SliceOp, StridedSliceOp)
def slice_slice(op: SliceOp | StridedSliceOp, rw: Rewriter):
    """Slice(Slice(x)) -> Slice(x), along other axes, or forwards along one whose size is known"""
    inner = single(op.operands[0], SliceOp, StridedSliceOp)
    data = inner.operands[0]
    shape, middle = shape_of(data), shape_of(inner.results[0])
    first, second = cuts(inner), cuts(op)
    if shape is None or middle is None:
        raise NoMatch("the rank is not known")
    for axis, cut in second.items():
        if axis in first:
            a, b = first[axis].within(shape[axis]), cut.within(middle[axis])
            if not isinstance(shape[axis], int) or not isinstance(middle[axis], int) or min(a.step, b.step) < 0:
                raise NoMatch("how much is left after the first slice is not known")
            start = a.start + b.start * a.step
            cut = Cut(start, start + (b.count - 1) * a.step * b.step + 1 if b.count else start, a.step * b.step)
        first[axis] = cut
    rw.absorb(inner)
    return _sliced(rw, data, first)


@rules.rewrite(Squeeze1Op, SqueezeOp, ReshapeOp)
def squeezed_slice(op: Squeeze1Op | SqueezeOp | ReshapeOp, rw: Rewriter):
    """Squeeze(Slice(x)) -> StridedSlice(x) that shrinks the axes of size 1 that it takes one element of

    Of an axis of unknown size the slice may be empty; but Squeeze does not run then.
    """
    inner = single(op.operands[0], SliceOp, StridedSliceOp)
    data, shape, middle = inner.operands[0], shape_of(inner.operands[0]), shape_of(inner.results[0])
    result = shape_of(op.results[0])
    if shape is None or middle is None or result is None:
        raise NoMatch("the rank is not known")
    taken = cuts(inner)
    ones = [a for a, dim in enumerate(middle) if dim == 1 and isinstance(dim, int)]
    if isinstance(op, ReshapeOp):
        gone = {a for a in ones if a in taken}
        if static_shape(op.results[0]) != tuple(d for a, d in enumerate(middle) if a not in gone) or not gone:
            raise NoMatch("it does not take away the axes that are cut")
    elif len(op.operands) > 1:
        gone = {a % len(middle) for a in ints(op.operands[1])}
        ones += [a for a in gone if a in taken and not isinstance(middle[a], int) and taken[a].one]
    else:
        gone = set(ones) if all(isinstance(d, int) for d in middle) else set()
    if not gone or not gone <= set(ones) or len(result) != len(middle) - len(gone):
        raise NoMatch("the axes that go are not known to be 1")
    if len(shape) == 1:
        rw.absorb(inner)
        return rw.emit(GatherOp, data, numbers(rw, _first(taken[0], shape[0])), numbers(rw, 0), batch_dims=0)
    count = max(*gone, *taken) + 1
    begin, end, steps = [0] * count, [0] * count, [1] * count
    masks: list[list[int]] = [[1] * count, [1] * count, [0] * count]
    for axis, given in taken.items():
        cut = given.within(shape[axis])
        if axis in gone:
            begin[axis], masks[0][axis], masks[1][axis] = _first(cut, shape[axis]), 0, 0
            end[axis] = begin[axis] + 1 or FAR - 1
            continue
        steps[axis] = cut.step
        for place, number in ((0, cut.start), (1, cut.stop)):
            if abs(number) < FAR:
                (begin, end)[place][axis], masks[place][axis] = number, 0
    for axis in gone:
        masks[2][axis] = 1
        if axis not in taken:
            end[axis], masks[0][axis], masks[1][axis] = 1, 0, 0
    rw.absorb(inner)
    made = StridedSliceOp.of(
        data,
        *(numbers(rw, n) for n in (begin, end, steps)),
        begin_mask=tuple(masks[0]),
        end_mask=tuple(masks[1]),
        shrink_axis_mask=tuple(masks[2]),
    )
    rw.insert(made)
    return made.results[0]


def _first(cut: Cut, dim: Dim) -> int:
    start = cut.within(dim).start
    if abs(start) >= FAR:
        raise NoMatch("which element it takes is not known")
    return start


@rules.rewrite(SliceOp, StridedSliceOp)
def slices_split(op: SliceOp | StridedSliceOp, rw: Rewriter):
    """Slice(x, 0, a), Slice(x, a, b) … -> VariadicSplit(x, [a, b - a, …]), where x is mostly taken, none of it twice"""
    data = op.operands[0]
    if data.has_one_use() or len(shape_of(data) or ()) < 2:
        raise NoMatch("it is one slice, or takes sizes of a shape")
    if any(i > MOST for i, _ in enumerate(data.uses)):
        raise NoMatch("the tensor has very many users")
    axis, _ = _piece(op)
    pieces: list[tuple[Cut, Any]] = []
    for use in data.uses:
        other = use.operation
        if use.index == 0 and isinstance(other, SliceOp | StridedSliceOp) and other.parent is op.parent:
            try:
                where, cut = _piece(other)
            except NoMatch:
                continue
            if where == axis:
                pieces.append((cut, other))
    pieces.sort(key=lambda p: p[0])
    shape = shape_of(data)
    assert shape is not None
    dim = shape[axis]
    lengths, places, end, lost = [], [], 0, 0
    for cut, _ in pieces:
        if cut.start < end:
            raise NoMatch("the slices overlap")
        if cut.start > end:
            lengths.append(cut.start - end)
            lost += cut.start - end
        places.append(len(lengths))
        lengths.append(cut.count)
        end = cut.stop
    if isinstance(dim, int) and dim > end:
        lost += dim - end
        lengths.append(dim - end)
    # Without the Split each Squeeze behind a slice is part of the slice.
    if len(pieces) <= 1 + sum(_squeezed(other.results[0]) for _, other in pieces):
        raise NoMatch("the slices alone are as few operations")
    if not isinstance(dim, int) or 3 * lost > dim or 0 in lengths:
        raise NoMatch("much of the tensor is not taken")
    if isinstance(data, OpResult):
        rw.insertion_point = InsertPoint.after(data.op)
    else:
        assert isinstance(data.owner, Block)
        rw.insertion_point = InsertPoint.at_start(data.owner)
    made = VariadicSplitOp.of(data, numbers(rw, axis), numbers(rw, lengths))
    rw.insert(made)
    mine: SSAValue | None = None
    for place, (_, other) in zip(places, pieces, strict=True):
        if other is op:
            mine = made.results[place]
            continue
        provenance.transfer(other.results[0], made.results[place])
        other.results[0].replace_all_uses_with(made.results[place])
        rw.absorb(other)
    return mine


def _squeezed(value: SSAValue) -> bool:
    """Whether a slice is all that an operation takes dimensions away of."""
    if not value.has_one_use():
        return False
    user = next(iter(value.uses)).operation
    rank = rank_of(value)
    if not isinstance(user, ReshapeOp | Squeeze1Op | SqueezeOp) or rank is None:
        return False
    return rank_of(user.results[0]) == rank - 1


def _piece(op: SliceOp | StridedSliceOp) -> tuple[int, Cut]:
    """(axis, cut) of a slice of neighbours along one axis of known size."""
    shape = shape_of(op.operands[0]) or ()
    found = {axis: cut.within(shape[axis]) for axis, cut in cuts(op).items()}
    found = {axis: cut for axis, cut in found.items() if cut != (0, shape[axis], 1)}
    if len(found) != 1:
        raise NoMatch("it is not cut along one axis")
    ((axis, cut),) = found.items()
    if cut.step != 1 or not isinstance(shape[axis], int):
        raise NoMatch("it does not take neighbours, or of a size that is not known")
    return axis, cut


@rules.rewrite(SliceOp, StridedSliceOp, benefit=2)
def slice_concat(op: SliceOp | StridedSliceOp, rw: Rewriter):
    """Slice(Concat(a, b, …)) -> b, Slice(b), Concat(b, c): what of them it takes"""
    joined = op.operands[0].owner
    if not isinstance(joined, ConcatOp):
        raise NoMatch("it is no slice of a Concat")
    axis, cut = _piece(op)
    if plain(joined.axis) % len(shape_of(joined.results[0]) or ()) != axis:
        raise NoMatch("the axes differ")
    parts: list[SSAValue] = []
    at, first = 0, 0
    for value in joined.operands:
        size = size_at(value, axis)
        if at < cut.stop and at + size > cut.start:
            first = first if parts else at
            parts.append(value)
        at += size
    whole = sum(size_at(v, axis) for v in parts) == cut.count
    if not parts or (len(parts) > 1 and not whole) or (len(parts) > 1 and not joined.results[0].has_one_use()):
        raise NoMatch("it takes parts of several operands")
    rw.absorb(joined)
    if whole:
        return parts[0] if len(parts) == 1 else rw.emit(ConcatOp, parts, axis=axis)
    return _sliced(rw, parts[0], {axis: Cut(cut.start - first, cut.stop - first, 1)})


def size_at(value: SSAValue, axis: int) -> int:
    """The size of a dimension, if it is known."""
    shape = shape_of(value)
    size = None if shape is None else shape[axis]
    if not isinstance(size, int):
        raise NoMatch("the size of an operand is not known")
    return size


__all__ = ["Cut", "cuts", "size_at"]
