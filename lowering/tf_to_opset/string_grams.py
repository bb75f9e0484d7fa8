"""Runs of strings that follow each other in a row, joined: StringNGrams.

A row with its pads is a list of strings; a run is a window of it. All runs are made of as many pieces as the longest
has, and the pieces that a shorter one has not are empty.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, slice_axis
from stepwell.lowering.idioms.string_pieces import side_by_side, strung
from stepwell.lowering.idioms.strings import (
    Texts,
    counted,
    number,
    packed,
    pick,
    ragged,
    size,
    texts_of,
    unpacked,
)

rules = RuleSet()

LONGEST = 64
"""Strings of a run."""


@rules.lower(tf.StringNGramsOp)
def string_n_grams(op: tf.StringNGramsOp, rw: Lowering):
    """Of each row the runs of the first length, then those of the second, and so on."""
    widths, pad = list(plain(op.ngram_widths)), plain(op.pad_width)
    if not widths or max(widths) > LONGEST:
        raise NoMatch(f"runs of {max(widths, default=0)} strings are joined; 1 to {LONGEST} are possible")
    pads = [w - 1 if pad < 0 else min(pad, w - 1) for w in widths]
    splits = convert(rw, op.data_splits, "i32")
    starts = slice_axis(rw, splits, 0, 0, -1)
    lengths = rw.emit(SubtractOp, slice_axis(rw, splits, 0, 1, (1 << 31) - 1), starts)
    offsets = [rw.emit(MultiplyOp, lengths, number(rw, 0))]
    for width, each in zip(widths, pads, strict=True):
        room = rw.emit(AddOp, lengths, number(rw, 2 * each - width + 1))
        offsets.append(rw.emit(AddOp, offsets[-1], rw.emit(MaximumOp, room, number(rw, 0))))
    total = offsets.pop()
    short: SSAValue | None = None
    if plain(op.preserve_short_sequences):
        # A row that is too short for all of them is one run.
        none = rw.emit(EqualOp, total, number(rw, 0))
        short = few = rw.emit(LogicalAndOp, none, rw.emit(GreaterOp, lengths, number(rw, 0)))
        total = rw.emit(AddOp, total, convert(rw, few, "i32"))
    cells = ragged(rw, total)
    row, place = cells.rows, cells.places
    length, first = pick(rw, lengths, row), pick(rw, starts, row)
    at, width, front = place, number(rw, widths[0]), number(rw, pads[0])
    for offset, wide, each in zip(offsets[1:], widths[1:], pads[1:], strict=True):
        inside = rw.emit(SubtractOp, place, pick(rw, offset, row))
        before = rw.emit(LessOp, inside, number(rw, 0))
        at = rw.emit(SelectOp, before, at, inside)
        width = rw.emit(SelectOp, before, width, number(rw, wide))
        front = rw.emit(SelectOp, before, front, number(rw, each))
    if short is not None:
        whole = pick(rw, short, row)
        at = rw.emit(SelectOp, whole, number(rw, 0), at)
        front = rw.emit(SelectOp, whole, number(rw, max(pad, 0)), front)
        width = rw.emit(SelectOp, whole, rw.emit(AddOp, length, number(rw, 2 * max(pad, 0))), width)
    first = rw.emit(AddOp, rw.emit(SubtractOp, first, front), at)
    position = rw.emit(SubtractOp, at, front)
    found = _joined(op, rw, (first, position, length, width), max(widths))
    index = counted(rw, size(rw, row))
    ends = concat(rw, [rw.const(np.zeros(1, np.int32)), cells.stops])
    return [packed(rw, found, index), convert(rw, ends, element_of(op.ngrams_splits))]


def _joined(
    op: tf.StringNGramsOp, rw: Lowering, runs: tuple[SSAValue, SSAValue, SSAValue, SSAValue], longest: int
) -> Texts:
    """Runs by the number of their first string, its place in the row, and how long row and run are."""
    first, position, length, width = runs
    texts = unpacked(rw, op.data)
    marks = texts_of(rw, [plain(op.left_pad), plain(op.right_pad), plain(op.separator)])
    before = size(rw, texts.symbols)
    begins, ends = (
        concat(rw, [a, rw.emit(AddOp, b, before)]) for a, b in ((texts.begins, marks.begins), (texts.ends, marks.ends))
    )
    left = size(rw, texts.begins)
    right, between = rw.emit(AddOp, left, number(rw, 1)), rw.emit(AddOp, left, number(rw, 2))
    heads: list[SSAValue] = []
    tails: list[SSAValue] = []
    for k in range(longest):
        here = rw.emit(AddOp, position, number(rw, k))
        back = rw.emit(SubtractOp, here, length)
        piece = rw.emit(AddOp, first, number(rw, k))
        piece = rw.emit(SelectOp, rw.emit(LessOp, back, number(rw, 0)), piece, right)
        piece = rw.emit(SelectOp, rw.emit(LessOp, here, number(rw, 0)), left, piece)
        inside = rw.emit(LessOp, rw.emit(SubtractOp, number(rw, k), width), number(rw, 0))
        pieces = [piece] if k == 0 else [rw.emit(SelectOp, inside, between, piece), piece]
        for index in pieces:
            head = pick(rw, begins, index)
            heads.append(head)
            tails.append(rw.emit(SelectOp, inside, pick(rw, ends, index), head))
    symbols = concat(rw, [texts.symbols, marks.symbols])
    every = counted(rw, size(rw, first))
    edges = rw.emit(MultiplyOp, every, number(rw, len(heads)))
    stops = rw.emit(AddOp, edges, number(rw, len(heads)))
    return strung(rw, Texts(side_by_side(rw, heads), side_by_side(rw, tails), symbols), edges, stops)
