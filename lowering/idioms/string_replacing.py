"""Strings with what matches a pattern replaced.

Of sequences of characters of some sets, and of runs of characters of one set, every place has one match at most,
whatever an engine prefers; of other patterns the order of trying matters (see `idioms.regex_search`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, reshape, shape, slice_axis
from stepwell.lowering.idioms.character_classes import LAST, Ranges, inverted, normal
from stepwell.lowering.idioms.code_points import PAGE_BITS, characters, looked_up
from stepwell.lowering.idioms.preferences import preferring
from stepwell.lowering.idioms.regex_search import Matches, search
from stepwell.lowering.idioms.regex_syntax import Chain, Characters, Choice, Group, Node, Repeat, parse
from stepwell.lowering.idioms.string_parts import LONGEST, apart, where
from stepwell.lowering.idioms.string_pieces import side_by_side, strung
from stepwell.lowering.idioms.strings import Ragged, Texts, counted, number, pick, ragged, row_sums, size, texts_of

WHOLE = 0
"""The match itself, as a part of what replaces it; groups have the numbers from 1."""


@dataclass(frozen=True)
class Pattern:
    """The sets of the characters of a match; `least`: of one set, as many as there are, at least so many."""

    sets: tuple[Ranges, ...]
    least: int | None = None


def pattern_of(text: str) -> Pattern | None:
    """What a regular expression matches, where that is a sequence or a run."""
    tree = parse(text)
    if isinstance(tree, Repeat) and tree.most is None and tree.least and not tree.lazy:
        part = _sets(tree.part)
        if part is not None and len(part) == 1:
            return Pattern(tuple(part), tree.least)
    sets = _sets(tree)
    return Pattern(tuple(sets)) if sets and len(sets) <= LONGEST else None


def groups_of(node: Node) -> int:
    """How many groups a tree has."""
    match node:
        case Group():
            return 1 + groups_of(node.part)
        case Repeat():
            return groups_of(node.part)
        case Chain() | Choice():
            return sum(groups_of(p) for p in node.parts)
    return 0


def _sets(node: Node) -> list[Ranges] | None:
    """The sets of a fixed number of characters; None of anything else."""
    match node:
        case Characters():
            return [node.ranges]
        case Chain():
            parts = [_sets(p) for p in node.parts]
            return None if None in parts else [s for p in parts if p is not None for s in p]
        case Choice():
            parts = [_sets(p) for p in node.parts]
            if any(p is None or len(p) != 1 for p in parts):
                return None
            return [normal(r for p in parts if p is not None for r in p[0])]
        case Repeat() if node.least == node.most and node.least <= LONGEST:
            part = _sets(node.part)
            return None if part is None else part * node.least
    return None


def rewrite_of(text: str) -> list[bytes | int]:
    """What replaces a match: texts, the match itself, and its groups."""
    found: list[bytes | int] = []
    for part in re.findall(r"\\.|[^\\]+|\\", text, re.DOTALL):
        if part[1:] in tuple("0123456789"):
            found.append(int(part[1:]))
        elif part == "\\\\":
            found.append(b"\\")
        elif part.startswith("\\"):
            raise NoMatch(f"the rewrite has '{part}'; behind a backslash is a group's number, or another backslash")
        else:
            found.append(part.encode("utf-8", "surrogateescape"))
    return found


def _member(rw: Lowering, codes: SSAValue, ranges: Ranges) -> SSAValue:
    """Whether code points are in a set; of a set without an end it is known what is not in it."""
    if ranges and ranges[-1][1] == LAST:
        return rw.emit(LogicalNotOp, _member(rw, codes, inverted(ranges)))
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return rw.emit(EqualOp, codes, number(rw, ranges[0][0]))
    page = 1 << PAGE_BITS
    table = np.zeros((ranges[-1][1] // page + 1 if ranges else 1) * page, np.int32)
    for low, high in ranges:
        table[low : high + 1] = 1
    return convert(rw, looked_up(rw, codes, table), "boolean")


def _matches(rw: Lowering, texts: Texts, rows: Ragged, pattern: Pattern) -> Matches:
    """From left to right, those of strings that lie one after the other."""
    begins, ends = _edges(rw, texts, rows, pattern)
    return Matches(pick(rw, rows.rows, begins), begins, ends, {})


def _edges(rw: Lowering, texts: Texts, rows: Ragged, pattern: Pattern) -> tuple[SSAValue, SSAValue]:
    """Where matches begin and end among the bytes."""
    found = characters(rw, texts.symbols)
    begins = found.begins
    ends = concat(rw, [slice_axis(rw, begins, 0, 1, (1 << 31) - 1), reshape(rw, size(rw, texts.symbols), [1])])
    # The byte behind all strings is in none of them.
    row = pick(rw, concat(rw, [rows.rows, rw.const(np.full(1, -1, np.int32))]), begins)
    inside = rw.emit(NotEqualOp, row, number(rw, -1))
    every = counted(rw, size(rw, begins))
    end = rw.emit(SubtractOp, size(rw, begins), number(rw, 1))

    def member(ranges: Ranges) -> SSAValue:
        return rw.emit(LogicalAndOp, _member(rw, found.codes, ranges), inside)

    def neighbour(flags: SSAValue, step: int) -> SSAValue:
        """Whether the character that follows so many behind is marked and in the same string."""
        at = rw.emit(MinimumOp, rw.emit(AddOp, every, number(rw, step)), end)
        same = rw.emit(EqualOp, rw.emit(SubtractOp, pick(rw, row, at), row), number(rw, 0))
        return rw.emit(LogicalAndOp, same, pick(rw, flags, at))

    known = {ranges: member(ranges) for ranges in dict.fromkeys(pattern.sets)}
    flags = known[pattern.sets[0]]
    if pattern.least is not None:
        last = where(rw, rw.emit(LogicalAndOp, flags, rw.emit(LogicalNotOp, neighbour(flags, 1))))
        before = pick(rw, concat(rw, [rw.const(np.zeros(1, np.bool_)), flags]), every)
        other = pick(rw, concat(rw, [rw.const(np.full(1, -1, np.int32)), row]), every)
        other = rw.emit(NotEqualOp, rw.emit(SubtractOp, other, row), number(rw, 0))
        opens = rw.emit(LogicalOrOp, other, rw.emit(LogicalNotOp, before))
        first = where(rw, rw.emit(LogicalAndOp, flags, opens))
        if pattern.least > 1:
            lengths = rw.emit(SubtractOp, last, first)
            long = rw.emit(SubtractOp, lengths, number(rw, pattern.least - 1))
            kept = where(rw, rw.emit(EqualOp, rw.emit(MinimumOp, long, number(rw, 0)), number(rw, 0)))
            first, last = pick(rw, first, kept), pick(rw, last, kept)
        return pick(rw, begins, first), pick(rw, ends, last)
    for step, ranges in enumerate(pattern.sets[1:], 1):
        flags = rw.emit(LogicalAndOp, flags, neighbour(known[ranges], step))
    first, count = where(rw, flags), len(pattern.sets)
    if count > 1:
        first = apart(rw, first, count)
    return pick(rw, begins, first), pick(rw, ends, rw.emit(AddOp, first, number(rw, count - 1)))


def found_matches(rw: Lowering, texts: Texts, pattern: str, rewrite: Sequence[bytes | int], *, every: bool) -> Matches:
    """The matches of a regular expression, and those of its groups that the rewrite has."""
    groups = sorted({p for p in rewrite if isinstance(p, int) and p != WHOLE})
    known = None if groups else pattern_of(pattern)
    if known is not None:
        return _matches(rw, texts, ragged(rw, texts.lengths(rw)), known)
    tree = parse(pattern, groups=True)
    if groups and groups[-1] > groups_of(tree):
        raise NoMatch(f"the rewrite has \\{groups[-1]}; the pattern has {groups_of(tree)} groups")
    return search(rw, texts, preferring(tree), groups, every=every)


def replaced(rw: Lowering, texts: Texts, pattern: str, rewrite: Sequence[bytes | int], *, every: bool) -> Texts:
    """Strings that lie one after the other with all matches, or the first one of each, replaced."""
    matches = found_matches(rw, texts, pattern, rewrite, every=every)
    counts = row_sums(rw, broadcast(rw, number(rw, 1), shape(rw, matches.rows)), matches.rows, texts.begins)
    first = rw.emit(CumSumOp, counts, number(rw, 0), exclusive=True)
    kept = counts if every else rw.emit(MinimumOp, counts, number(rw, 1))
    cells = ragged(rw, rw.emit(AddOp, kept, number(rw, 1)))
    zero = rw.const(np.zeros(1, np.int32))
    opening, closing = concat(rw, [zero, matches.ends]), concat(rw, [matches.begins, zero])
    at = rw.emit(AddOp, pick(rw, first, cells.rows), cells.places)
    is_first = rw.emit(EqualOp, cells.places, number(rw, 0))
    is_last = rw.emit(EqualOp, rw.emit(SubtractOp, cells.places, pick(rw, kept, cells.rows)), number(rw, 0))
    match = pick(rw, closing, at)
    # Each cell is what is before a match and what replaces the match; the last one of a string has no match.
    begins = [rw.emit(SelectOp, is_first, pick(rw, texts.begins, cells.rows), pick(rw, opening, at))]
    ends = [rw.emit(SelectOp, is_last, pick(rw, texts.ends, cells.rows), match)]
    literals = [p for p in rewrite if isinstance(p, bytes)]
    new, before, used = texts_of(rw, literals), size(rw, texts.symbols), 0
    nothing = rw.emit(MultiplyOp, cells.places, number(rw, 0))
    for part in rewrite:
        if isinstance(part, bytes):
            head = rw.emit(AddOp, rw.emit(AddOp, nothing, before), number(rw, used))
            tail = rw.emit(AddOp, head, number(rw, len(part)))
            used += len(part)
        else:
            edges = matches.groups.get(part, (matches.begins, matches.ends))
            head, tail = (pick(rw, concat(rw, [e, zero]), at) for e in edges)
        begins.append(head)
        ends.append(rw.emit(SelectOp, is_last, head, tail))
    pieces = Texts(side_by_side(rw, begins), side_by_side(rw, ends), concat(rw, [texts.symbols, new.symbols]))
    width = number(rw, len(begins))
    edges = (rw.emit(MultiplyOp, v, width) for v in (cells.starts, cells.stops))
    return strung(rw, pieces, *edges)
