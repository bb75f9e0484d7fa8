"""Slices as Python writes them: ranges with steps, single places, new axes and an ellipsis, of numbers or computed.

Not StridedSlice: the CPU (2026.4) gives wrong values where it has new axes and single places together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import EqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import ConcatOp, GatherOp, SliceOp
from stepwell.dialects.opset.slicing import SliceScatterOp
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, ints, reshape, squeeze, unsqueeze

END, START = (1 << 31) - 1, -(1 << 31)
"""Behind every element, and before."""
FAR = 1 << 30
"""The same where it is selected: the CPU (2026.4) computes a Select by a comparison in f32, which has not `END`."""


@dataclass(frozen=True)
class Entry:
    """What is taken along an axis: the place of its numbers in begin, end and strides."""

    axis: int
    place: int
    whole_begin: bool
    whole_end: bool
    single: bool


@dataclass
class Plan:
    """The entries of a slice by axis, and the axes of the result that are new.

    Axes before an ellipsis are counted from the front, those behind it from the end, where the rank is not known.
    """

    entries: list[Entry] = field(default_factory=list)
    new: list[int] = field(default_factory=list)

    def behind(self, more: int) -> Plan:
        """The same for a tensor with so many dimensions more, the last ones."""
        entries = [replace(e, axis=e.axis - more if e.axis < 0 else e.axis) for e in self.entries]
        return Plan(entries, [a - more if a < 0 else a for a in self.new])


@dataclass(frozen=True)
class Masks:
    """A bit for each place: begin and end that are not looked at, the ellipsis, new axes, single places."""

    begin: int
    end: int
    ellipsis: int
    new: int
    single: int


def plan(count: int, masks: Masks, rank: int | None) -> Plan:
    """What the places of a slice of so many say; the ellipsis goes before a new axis, this before a single place."""
    dots = [i for i in range(count) if masks.ellipsis >> i & 1]
    if len(dots) > 1:
        raise NoMatch("ellipsis_mask has more than one bit")
    at = dots[0] if dots else count
    taken = [i for i in range(count) if i != at and not masks.new >> i & 1]
    if rank is not None and len(taken) > rank:
        raise NoMatch(f"{len(taken)} axes are sliced of a tensor of rank {rank}")
    out = Plan()

    axis = new = 0
    for i in range(at):
        if masks.new >> i & 1:
            out.new.append(new)
            new += 1
            continue
        out.entries.append(_entry(axis, i, masks))
        axis += 1
        new += not out.entries[-1].single
    axis = new = -1
    last: list[Entry] = []
    for i in reversed(range(at + 1, count)):
        if masks.new >> i & 1:
            out.new.append(new)
            new -= 1
            continue
        last.append(_entry(axis if rank is None else axis + rank, i, masks))
        axis -= 1
        new -= not last[-1].single
    out.entries.extend(reversed(last))
    return out


def _entry(axis: int, place: int, masks: Masks) -> Entry:
    begin, end, single = (bool(mask >> place & 1) for mask in (masks.begin, masks.end, masks.single))
    return Entry(axis, place, begin and not single, end and not single, single)


class Numbers:
    """A vector of which elements may be known, or be values of their own where they were joined."""

    def __init__(self, value: SSAValue, count: int):
        self.value = value
        self.parts: tuple[SSAValue, ...] = ()
        op = value.owner
        if isinstance(op, ConcatOp) and all(static_shape(v) == (1,) for v in op.inputs):
            self.parts = tuple(op.inputs)
            self.known = [k for part in self.parts for k in _known(part, 1)]
        else:
            self.known = _known(value, count)

    def taken(self, rw: Lowering, places: Sequence[int], given: Mapping[int, int]) -> SSAValue:
        """The elements at some places, but for those that are given."""
        found = [given.get(p, self.known[p]) for p in places]
        if all(v is not None for v in found):
            return ints(rw, [v for v in found if v is not None])
        if self.parts:
            pairs = zip(found, places, strict=True)
            return concat(rw, [convert(rw, self.parts[p], "i64") if v is None else ints(rw, [v]) for v, p in pairs])
        wide = convert(rw, self.value, "i64")
        if list(places) != list(range(len(self.known))):
            wide = rw.emit(GatherOp, wide, ints(rw, places), rw.const(0), batch_dims=0)
        if not any(p in given for p in places):
            return wide
        flags = np.array([p in given for p in places])
        return rw.emit(SelectOp, rw.const(flags), ints(rw, [given.get(p, 0) for p in places]), wide)


def _known(vector: SSAValue, count: int) -> list[int | None]:
    found = values.bounds(vector)
    if found is None:
        return [None] * count
    lo, hi = found.lo.reshape(-1).tolist(), found.hi.reshape(-1).tolist()
    return [a if a == b else None for a, b in zip(lo, hi, strict=True)]


@dataclass(frozen=True)
class Cut:
    """Start, stop, step and axes of a Slice."""

    start: SSAValue
    stop: SSAValue
    step: SSAValue
    axes: SSAValue

    def of(self, rw: Lowering, data: SSAValue) -> SSAValue:
        return rw.emit(SliceOp, data, self.start, self.stop, self.step, self.axes)

    def put(self, rw: Lowering, data: SSAValue, updates: SSAValue) -> SSAValue:
        return rw.emit(SliceScatterOp, data, updates, self.start, self.stop, self.step, self.axes)


def cut(
    rw: Lowering, entries: Sequence[Entry], count: int, begin: SSAValue, end: SSAValue, strides: SSAValue
) -> Cut | None:
    """What a Slice takes for these entries; nothing where they take everything."""
    first, last, steps = (Numbers(v, count) for v in (begin, end, strides))
    entries = [e for e in entries if not (e.whole_begin and e.whole_end and steps.known[e.place] == 1)]
    if not entries:
        return None
    if any(steps.known[e.place] == 0 for e in entries):
        raise NoMatch("a stride is 0")
    starts: dict[int, int] = {}
    stops: dict[int, int] = {}
    for e in entries:
        by, at = steps.known[e.place], first.known[e.place]
        if e.single and at is not None:
            stops[e.place] = at + 1 if at != -1 else END
        if e.whole_begin and by is not None:
            starts[e.place] = 0 if by > 0 else END
        if e.whole_end and by is not None:
            stops[e.place] = END if by > 0 else START
    places = [e.place for e in entries]
    step = steps.taken(rw, places, {e.place: 1 for e in entries if e.single})
    start, stop = first.taken(rw, places, starts), last.taken(rw, places, stops)
    singles = np.array([e.single and first.known[e.place] is None for e in entries])
    if singles.any():
        behind = rw.emit(AddOp, start, ints(rw, [1]))
        behind = rw.emit(SelectOp, rw.emit(EqualOp, behind, rw.const(0)), rw.const(FAR), behind)
        stop = behind if singles.all() else rw.emit(SelectOp, rw.const(singles), behind, stop)
    start = _turned(rw, start, step, [e.whole_begin and e.place not in starts for e in entries], 0, FAR)
    stop = _turned(rw, stop, step, [e.whole_end and e.place not in stops for e in entries], FAR, -FAR)
    return Cut(start, stop, step, ints(rw, [e.axis for e in entries]))


def _turned(
    rw: Lowering, numbers: SSAValue, step: SSAValue, flags: Sequence[bool], forward: int, backward: int
) -> SSAValue:
    """The end of the tensor that a computed step comes from or goes to, where the flags are."""
    if not any(flags):
        return numbers
    negative = rw.emit(LessOp, step, rw.const(0))
    side = rw.emit(SelectOp, negative, rw.const(backward), rw.const(forward))
    return rw.emit(SelectOp, rw.const(np.array(flags)), side, numbers)


def sliced(
    rw: Lowering, data: SSAValue, wanted: Plan, count: int, begin: SSAValue, end: SSAValue, strides: SSAValue
) -> SSAValue:
    """Ranges and known places by a Slice, computed places by Gather; then what is single goes, and new axes come."""
    first = Numbers(begin, count)
    taken = [e for e in wanted.entries if e.single and (first.known[e.place] is None or len(wanted.entries) == 1)]
    rest = [e for e in wanted.entries if e not in taken]
    # An axis that goes shifts those towards the middle of the tensor: what is outermost in these comes last.
    for e in sorted(taken, key=lambda e: (e.axis >= 0, -e.axis if e.axis >= 0 else e.axis)):
        index = first.taken(rw, [e.place], {})
        data = rw.emit(GatherOp, data, reshape(rw, index, []), rw.const(e.axis), batch_dims=0)
    gone = [e.axis for e in taken]
    rest = [replace(e, axis=shifted(e.axis, gone)) for e in rest]
    found = cut(rw, rest, count, begin, end, strides)
    if found is not None:
        data = found.of(rw, data)
    data = squeeze(rw, data, [e.axis for e in rest if e.single])
    return unsqueeze(rw, data, sorted(wanted.new, key=lambda a: (a < 0, a)))


def shifted(axis: int, gone: Sequence[int]) -> int:
    """Where an axis is after others are gone; those of one sign only move it."""
    if axis >= 0:
        return axis - sum(0 <= g < axis for g in gone)
    return axis + sum(axis < g < 0 for g in gone)


__all__ = ["FAR", "Cut", "Masks", "Plan", "cut", "plan", "sliced"]
