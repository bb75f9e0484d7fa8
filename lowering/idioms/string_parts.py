"""Parts of strings: where they begin and end among the bytes, between white space or between delimiters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MinimumOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessEqualOp
from stepwell.dialects.opset.condition import BucketizeOp, NonZeroOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, reshape, shape, slice_axis
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.code_points import characters, looked_up
from stepwell.lowering.idioms.strings import (
    Ragged,
    Texts,
    counted,
    number,
    pick,
    ragged,
    row_sums,
    size,
)

LONGEST = 256
"""Bytes of a delimiter, each of which is compared on its own."""

SPACES = [c for c in range(0x3001) if chr(c).isspace()]
"""The code points of white space."""


@dataclass(frozen=True)
class Parts:
    """Parts of strings in order: where each begins and ends; for each string the number of its first, and how many."""

    begins: SSAValue
    ends: SSAValue
    first: SSAValue
    counts: SSAValue


def counts_of(rw: Lowering, where: SSAValue, rows: SSAValue, texts: Texts) -> tuple[SSAValue, SSAValue]:
    """For things at some bytes: how many each string has, and how many those before it have."""
    one = broadcast(rw, number(rw, 1), shape(rw, where))
    counts = row_sums(rw, one, pick(rw, rows, where), texts.begins)
    return counts, rw.emit(CumSumOp, counts, number(rw, 0), exclusive=True)


def where(rw: Lowering, flags: SSAValue) -> SSAValue:
    return reshape(rw, rw.emit(NonZeroOp, flags, output_type="i32"), [-1])


def words(
    rw: Lowering,
    texts: Texts,
    rows: Ragged,
    most: int | None,
    *,
    white: Sequence[int] = SPACES,
    rest: bool = False,
) -> Parts:
    """Between white space: a word begins behind white space or the start, and ends before white space or the end.

    `rest`: behind the words that are wanted comes what is left of the string, which may be nothing.
    """
    table = np.zeros(1 << 17, np.int32)
    table[list(white)] = 1
    found = characters(rw, texts.symbols)
    spaces = looked_up(rw, found.codes, table)
    every = counted(rw, size(rw, rows.rows))
    character = rw.emit(BucketizeOp, every, found.begins, output_type="i32", with_right_bound=False)
    space = convert(rw, pick(rw, spaces, rw.emit(SubtractOp, character, number(rw, 1))), "boolean")
    black = rw.emit(LogicalNotOp, space)
    edge = rw.const(np.ones(1, np.bool_))
    # The neighbours; those of another string do not count, and all before the first byte and behind the last is white.
    before = concat(rw, [edge, slice_axis(rw, space, 0, 0, -1)])
    after = concat(rw, [slice_axis(rw, space, 0, 1, (1 << 31) - 1), edge])
    at_start = rw.emit(EqualOp, rows.places, number(rw, 0))
    left = rw.emit(SubtractOp, rw.emit(SubtractOp, pick(rw, rows.stops, rows.rows), every), number(rw, 1))
    at_end = rw.emit(EqualOp, left, number(rw, 0))
    starts = rw.emit(LogicalAndOp, black, rw.emit(LogicalOrOp, at_start, _fitted(rw, before, space)))
    stops = rw.emit(LogicalAndOp, black, rw.emit(LogicalOrOp, at_end, _fitted(rw, after, space)))
    begins = where(rw, starts)
    ends = rw.emit(AddOp, where(rw, stops), number(rw, 1))
    counts, first = counts_of(rw, begins, rows.rows, texts)
    if most is None:
        return Parts(begins, ends, first, counts)
    if rest:
        return _with_rest(rw, texts, Parts(begins, ends, first, counts), most)
    # The last part that is wanted goes on to the end of the last word.
    kept = rw.emit(MinimumOp, counts, number(rw, most + 1))
    row = pick(rw, rows.rows, begins)
    rank = rw.emit(SubtractOp, counted(rw, size(rw, begins)), pick(rw, first, row))
    final = rw.emit(GreaterEqualOp, rank, number(rw, most))
    last_word = rw.emit(SubtractOp, rw.emit(AddOp, pick(rw, first, row), pick(rw, counts, row)), number(rw, 1))
    ends = rw.emit(SelectOp, final, pick(rw, ends, last_word), ends)
    return Parts(begins, ends, first, kept)


def _with_rest(rw: Lowering, texts: Texts, found: Parts, most: int) -> Parts:
    """Of each string as many words as are wanted, and from the next one, or from its end, all that follows."""
    enough = rw.emit(GreaterEqualOp, found.counts, number(rw, most))
    cells = ragged(rw, rw.emit(SelectOp, enough, number(rw, most + 1), found.counts))
    end = pick(rw, texts.ends, cells.rows)
    is_rest = rw.emit(EqualOp, cells.places, number(rw, most))
    left = rw.emit(SubtractOp, pick(rw, found.counts, cells.rows), cells.places)
    no_word = rw.emit(EqualOp, left, number(rw, 0))
    index = rw.emit(AddOp, pick(rw, found.first, cells.rows), cells.places)
    zero = rw.const(np.zeros(1, np.int32))
    begins, ends = (pick(rw, concat(rw, [v, zero]), index) for v in (found.begins, found.ends))
    begins, ends = rw.emit(SelectOp, no_word, end, begins), rw.emit(SelectOp, is_rest, end, ends)
    return Parts(begins, ends, cells.starts, rw.emit(SubtractOp, cells.stops, cells.starts))


def _fitted(rw: Lowering, value: SSAValue, like: SSAValue) -> SSAValue:
    """As many elements as `like` has: of no bytes there are no neighbours."""
    return pick(rw, value, counted(rw, size(rw, like)))


def delimited(rw: Lowering, texts: Texts, rows: Ragged, mark: bytes, most: int | None) -> Parts:
    """Between the delimiters, which are found from left to right and do not overlap."""
    marks = occurrences(rw, texts.symbols, pick(rw, rows.stops, rows.rows), mark)
    return between(rw, texts, rows, marks, len(mark), most)


def between(rw: Lowering, texts: Texts, rows: Ragged, marks: SSAValue, length: int, most: int | None) -> Parts:
    """Between delimiters of one length that begin at `marks`."""
    counts, first = counts_of(rw, marks, rows.rows, texts)
    kept = counts if most is None else rw.emit(MinimumOp, counts, number(rw, most))
    parts = rw.emit(AddOp, kept, number(rw, 1))
    cells = ragged(rw, parts)
    # Part k is between the delimiters k - 1 and k, the first begins with the string, the last ends with it.
    zero = rw.const(np.zeros(1, np.int32))
    closing = concat(rw, [marks, zero])
    number_ = rw.emit(AddOp, pick(rw, first, cells.rows), cells.places)
    is_first = rw.emit(EqualOp, cells.places, number(rw, 0))
    is_last = rw.emit(EqualOp, rw.emit(SubtractOp, cells.places, pick(rw, kept, cells.rows)), number(rw, 0))
    opening = pick(rw, closing, rw.emit(SelectOp, is_first, number(rw, 0), rw.emit(SubtractOp, number_, number(rw, 1))))
    begins = rw.emit(
        SelectOp, is_first, pick(rw, texts.begins, cells.rows), rw.emit(AddOp, opening, number(rw, length))
    )
    ends = rw.emit(SelectOp, is_last, pick(rw, texts.ends, cells.rows), pick(rw, closing, number_))
    return Parts(begins, ends, cells.starts, parts)


def occurrences(rw: Lowering, symbols: SSAValue, stops: SSAValue, mark: bytes) -> SSAValue:
    """Where a text is among bytes, from left to right, nowhere overlapping; `stops`: where the part of a byte ends."""
    end = rw.emit(SubtractOp, size(rw, symbols), number(rw, 1))
    every = counted(rw, size(rw, stops))
    left = rw.emit(SubtractOp, stops, every)
    found = rw.emit(LessEqualOp, rw.emit(SubtractOp, number(rw, len(mark)), left), number(rw, 0))
    for place, byte in enumerate(mark):
        at = rw.emit(MinimumOp, rw.emit(AddOp, every, number(rw, place)), end) if place else every
        same = rw.emit(EqualOp, pick(rw, symbols, at), rw.const(np.asarray(byte, np.uint8)))
        found = rw.emit(LogicalAndOp, found, same)
    marks = where(rw, found)
    return apart(rw, marks, len(mark)) if any(mark.startswith(mark[i:]) for i in range(1, len(mark))) else marks


def apart(rw: Lowering, marks: SSAValue, length: int) -> SSAValue:
    """Those of sorted places that are met by going from the first on to the next one `length` behind, and so on."""
    count = size(rw, marks)
    behind = rw.emit(AddOp, marks, number(rw, length))
    follows = rw.emit(BucketizeOp, behind, marks, output_type="i32", with_right_bound=True)
    follows = concat(rw, [follows, reshape(rw, count, [1])])
    reached = convert(rw, rw.emit(EqualOp, counted(rw, rw.emit(AddOp, count, number(rw, 1))), number(rw, 0)), "i32")
    reached = followed(rw, reached, follows)
    return pick(rw, marks, where(rw, slice_axis(rw, reached, 0, 0, -1)))


def followed(rw: Lowering, reached: SSAValue, follows: SSAValue) -> SSAValue:
    """What is reached of places, 1 for each, where each knows the next one and the last one itself.

    What is reached in twice as many steps is known after each of 31 rounds.
    """

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        done, jump = states
        more = rw.emit(ScatterElementsUpdateOp, done, jump, done, number(rw, 0), reduction="max", use_init_val=True)
        return [more, rw.emit(GatherOp, jump, jump, rw.const(0))]

    return repeated(rw, rw.const(31), [reached, follows], step)[0]
