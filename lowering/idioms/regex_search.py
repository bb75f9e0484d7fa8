"""Where a regular expression matches in strings, as RE2's Replace and GlobalReplace find it, and what its groups are.

A match is tried at every byte of all strings at once, and at their ends, with a byte in a round. Those that are taken
follow each other from left to right; nothing is no match where the one before ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, reshape, shape, slice_axis, unsqueeze
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.preferences import Preferring
from stepwell.lowering.idioms.string_parts import followed, where
from stepwell.lowering.idioms.strings import Ragged, Texts, counted, number, pick, ragged, size


@dataclass(frozen=True)
class Matches:
    """From left to right: the string of each, where it begins and ends among the bytes, and the same of its groups."""

    rows: SSAValue
    begins: SSAValue
    ends: SSAValue
    groups: dict[int, tuple[SSAValue, SSAValue]]


@dataclass(frozen=True)
class _Lanes:
    """The bytes of all strings, and one more for the end of each: its class, and the bytes that a character has."""

    cells: Ragged
    classes: SSAValue
    automaton: Preferring

    def row_of(self, rw: Lowering, at: SSAValue) -> SSAValue:
        """The strings of lanes; -1 behind all of them."""
        return pick(rw, concat(rw, [self.cells.rows, rw.const(np.full(1, -1, np.int32))]), at)


def search(rw: Lowering, texts: Texts, automaton: Preferring, groups: Sequence[int], *, every: bool) -> Matches:
    """All matches, or the first one of each string."""
    cells = ragged(rw, rw.emit(AddOp, texts.lengths(rw), number(rw, 1)))
    place = rw.emit(AddOp, pick(rw, texts.begins, cells.rows), cells.places)
    at_end = rw.emit(EqualOp, rw.emit(SubtractOp, place, pick(rw, texts.ends, cells.rows)), number(rw, 0))
    last = rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1))
    codes = convert(rw, pick(rw, texts.symbols, rw.emit(MinimumOp, place, last)), "i32")
    found = pick(rw, rw.const(automaton.classes.astype(np.int32)), codes)
    end = automaton.table.shape[1] - 1
    lanes = _Lanes(cells, rw.emit(SelectOp, at_end, number(rw, end), found), automaton)
    lengths = _lengths(rw, lanes, texts)
    at = where(rw, rw.emit(GreaterEqualOp, lengths, number(rw, 0)))
    wide = rw.emit(SelectOp, at_end, number(rw, 0), codes)
    chosen = _taken(rw, lanes, at, lengths, texts, every=every, steps=_characters(rw, wide))
    begins, long = pick(rw, place, chosen), pick(rw, lengths, chosen)
    inside = _captured(rw, lanes, chosen, long, groups) if groups else {}
    return Matches(
        pick(rw, cells.rows, chosen),
        begins,
        rw.emit(AddOp, begins, long),
        {g: (rw.emit(AddOp, begins, a), rw.emit(AddOp, begins, b)) for g, (a, b) in inside.items()},
    )


def _start(rw: Lowering, lanes: _Lanes) -> SSAValue:
    """The first state of each lane, by the byte before: behind the end of a string begins another one."""
    edge = rw.const(np.full(1, lanes.automaton.table.shape[1] - 1, np.int32))
    before = slice_axis(rw, concat(rw, [edge, lanes.classes]), 0, 0, -1)
    return pick(rw, rw.const(lanes.automaton.starts), before)


def _step(rw: Lowering, lanes: _Lanes, states: SSAValue, at: SSAValue) -> SSAValue:
    """The row of the tables for a state and the byte of a lane."""
    end = rw.emit(SubtractOp, size(rw, lanes.classes), number(rw, 1))
    byte = pick(rw, lanes.classes, rw.emit(MinimumOp, at, end))
    width = number(rw, lanes.automaton.table.shape[1])
    return rw.emit(AddOp, rw.emit(MultiplyOp, states, width), byte)


def _lengths(rw: Lowering, lanes: _Lanes, texts: Texts) -> SSAValue:
    """How long the match at each lane is; -1 of none."""
    table, accepts = (rw.const(t.reshape(-1)) for t in (lanes.automaton.table, lanes.automaton.accepts))
    every = counted(rw, size(rw, lanes.classes))
    none = rw.emit(SubtractOp, rw.emit(MultiplyOp, every, number(rw, 0)), number(rw, 1))
    long = concat(rw, [texts.lengths(rw), rw.const(np.zeros(1, np.int32))])
    most = rw.emit(AddOp, rw.emit(ReduceMaxOp, long, rw.const(0), keep_dims=False), number(rw, 1))

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        at = convert(rw, round_, "i32")
        row = _step(rw, lanes, states[0], rw.emit(AddOp, every, at))
        length = rw.emit(SelectOp, pick(rw, accepts, row), at, states[1])
        after = pick(rw, table, row)
        alive = rw.emit(ReduceMaxOp, concat(rw, [after, rw.const(np.zeros(1, np.int32))]), rw.const(0), keep_dims=True)
        return [after, length, rw.emit(GreaterOp, alive, number(rw, 0))]

    return repeated(rw, convert(rw, most, "i64"), [_start(rw, lanes), none], step, may_end=True)[1]


def _characters(rw: Lowering, codes: SSAValue) -> SSAValue:
    """How many bytes the character at each lane has: one where it is no UTF-8."""
    needs = np.ones(256, np.int32)
    needs[0xC2:0xE0], needs[0xE0:0xF0], needs[0xF0:0xF5] = 2, 3, 4
    goes_on = np.ones(256, np.bool_)
    goes_on[0x80:0xC0] = False
    starts = where(rw, pick(rw, rw.const(goes_on), codes))
    every = counted(rw, size(rw, codes))
    behind = rw.emit(BucketizeOp, every, starts, output_type="i32", with_right_bound=False)
    following = pick(rw, concat(rw, [starts, reshape(rw, size(rw, codes), [1])]), behind)
    need = pick(rw, rw.const(needs), codes)
    short = rw.emit(LessOp, rw.emit(SubtractOp, rw.emit(SubtractOp, following, every), need), number(rw, 0))
    return rw.emit(SelectOp, short, number(rw, 1), need)


def _taken(
    rw: Lowering, lanes: _Lanes, at: SSAValue, lengths: SSAValue, texts: Texts, *, every: bool, steps: SSAValue
) -> SSAValue:
    """The lanes of the matches that are taken: each knows the next one, which is followed in doubling steps."""
    count = size(rw, at)

    def index(lane: SSAValue, row: SSAValue) -> SSAValue:
        """The number of the first match from a lane on that is in this string; behind the last one of none."""
        found = rw.emit(BucketizeOp, lane, at, output_type="i32", with_right_bound=True)
        there = lanes.row_of(rw, pick(rw, concat(rw, [at, reshape(rw, size(rw, lanes.classes), [1])]), found))
        same = rw.emit(EqualOp, rw.emit(SubtractOp, there, row), number(rw, 0))
        return rw.emit(SelectOp, same, found, count)

    first = index(lanes.cells.starts, counted(rw, size(rw, texts.begins)))
    zeros = broadcast(rw, number(rw, 0), reshape(rw, rw.emit(AddOp, count, number(rw, 1)), [1]))
    ones = broadcast(rw, number(rw, 1), shape(rw, first))
    reached = rw.emit(ScatterElementsUpdateOp, zeros, first, ones, number(rw, 0), reduction="max", use_init_val=True)
    if every:
        end = rw.emit(AddOp, at, pick(rw, lengths, at))
        empty = rw.emit(EqualOp, pick(rw, lengths, end), number(rw, 0))
        moved = rw.emit(AddOp, end, rw.emit(SelectOp, empty, pick(rw, steps, end), number(rw, 0)))
        follows = concat(rw, [index(moved, pick(rw, lanes.cells.rows, at)), reshape(rw, count, [1])])
        reached = followed(rw, reached, follows)
    return pick(rw, at, where(rw, slice_axis(rw, reached, 0, 0, -1)))


def _captured(
    rw: Lowering, lanes: _Lanes, chosen: SSAValue, long: SSAValue, groups: Sequence[int]
) -> dict[int, tuple[SSAValue, SSAValue]]:
    """Where groups begin and end, from the beginning of the match; one that is in no match is empty there.

    The places are kept for each node of a state, and handed on to those that it leads to.
    """
    automaton = lanes.automaton
    slots = [s for g in groups for s in (2 * g, 2 * g + 1)]
    tables = automaton.registers(slots)
    width, wide = automaton.width, len(slots)
    known = {name: rw.const(table) for name, table in tables.items()}
    table, accepts = (rw.const(t.reshape(-1)) for t in (automaton.table, automaton.accepts))
    first = pick(rw, _start(rw, lanes), chosen)
    lane = rw.emit(MultiplyOp, counted(rw, size(rw, chosen)), number(rw, width))
    begun = rw.emit(SelectOp, pick(rw, known["first"], first), number(rw, 0), number(rw, -1))
    none = broadcast(rw, number(rw, -1), concat(rw, [shape(rw, chosen), rw.const([wide])]))
    most = rw.emit(ReduceMaxOp, concat(rw, [long, rw.const(np.full(1, -1, np.int32))]), rw.const(0), keep_dims=False)

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        state, places, best = states
        at = convert(rw, round_, "i32")
        row = _step(rw, lanes, state, rw.emit(AddOp, chosen, at))
        flat = reshape(rw, places, [-1, wide])
        ended = pick(rw, flat, rw.emit(AddOp, lane, pick(rw, known["end"], row)))
        ended = rw.emit(SelectOp, pick(rw, known["final"], row), at, ended)
        best = rw.emit(SelectOp, unsqueeze(rw, pick(rw, accepts, row), [1]), ended, best)
        moved = pick(rw, flat, rw.emit(AddOp, unsqueeze(rw, lane, [1]), pick(rw, known["origin"], row)))
        moved = rw.emit(SelectOp, pick(rw, known["before"], row), at, moved)
        behind = rw.emit(AddOp, at, number(rw, 1))
        return [pick(rw, table, row), rw.emit(SelectOp, pick(rw, known["behind"], row), behind, moved), best]

    count = convert(rw, rw.emit(AddOp, most, number(rw, 1)), "i64")
    best = repeated(rw, count, [first, begun, none], step)[2]
    found: dict[int, tuple[SSAValue, SSAValue]] = {}
    for i, group in enumerate(groups):
        begin, end = (reshape(rw, slice_axis(rw, best, 1, j, j + 1), [-1]) for j in (2 * i, 2 * i + 1))
        missing = rw.emit(LessOp, rw.emit(MinimumOp, begin, end), number(rw, 0))
        found[group] = tuple(rw.emit(SelectOp, missing, number(rw, 0), v) for v in (begin, end))  # type: ignore[assignment]
    return found


__all__ = ["Matches", "search"]
