"""Letters that are several letters in another case, as Unicode's special casing has them."""

from __future__ import annotations

from functools import cache

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, NotEqualOp
from stepwell.dialects.opset.condition import BucketizeOp, NonZeroOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, reshape, slice_axis
from stepwell.lowering.idioms.code_points import PLANES, Characters, characters, looked_up
from stepwell.lowering.idioms.strings import Texts, counted, flat, joined, last, number, pick, size, texts_of

SIGMA, FINAL = 0x3A3, "\u03c2"
"""The capital letter that is another small letter where it ends a word."""

CASED, IGNORED = 1, 2
"""Letters that have cases, and what a word may have between its letters."""


@cache
def several(case: str) -> dict[int, str]:
    """The letters of several, and what they become."""
    change = str.upper if case == "UPPER" else str.lower
    letters = (chr(c) for c in range(PLANES) if not 0xD800 <= c < 0xE000)
    return {ord(c): change(c) for c in letters if len(change(c)) > 1}


@cache
def _kinds() -> np.ndarray:
    """Whether letters have cases or are ignored: as Python knows a word's last sigma behind them."""
    table = np.zeros(PLANES, np.int32)
    for code in range(PLANES):
        if not 0xD800 <= code < 0xE000:
            if (chr(code) + chr(SIGMA)).lower().endswith(FINAL):
                table[code] = CASED
            elif ("A" + chr(code) + chr(SIGMA)).lower().endswith(FINAL):
                table[code] = IGNORED
    return table


def _last_sigmas(rw: Lowering, texts: Texts, found: Characters) -> SSAValue:
    """Which characters are a sigma with a letter before it and none behind it, in the same string."""
    kinds = looked_up(rw, found.codes, _kinds())
    cased = rw.emit(EqualOp, kinds, number(rw, CASED))
    at = flat(rw, rw.emit(NonZeroOp, rw.emit(NotEqualOp, kinds, number(rw, IGNORED)), output_type="i32"))
    row = rw.emit(BucketizeOp, found.begins, texts.ends, output_type="i32", with_right_bound=False)
    every = counted(rw, size(rw, found.codes))
    edge, end = rw.const(np.zeros(1, np.int32)), reshape(rw, rw.emit(SubtractOp, size(rw, every), number(rw, 1)), [1])

    def letter(neighbour: SSAValue) -> SSAValue:
        same = rw.emit(EqualOp, rw.emit(SubtractOp, pick(rw, row, neighbour), row), number(rw, 0))
        other = rw.emit(NotEqualOp, rw.emit(SubtractOp, neighbour, every), number(rw, 0))
        return rw.emit(LogicalAndOp, rw.emit(LogicalAndOp, same, other), pick(rw, cased, neighbour))

    # The first and the last character are their own neighbours, which count for nothing.
    before = rw.emit(BucketizeOp, every, at, output_type="i32", with_right_bound=True)
    behind = rw.emit(BucketizeOp, every, at, output_type="i32", with_right_bound=False)
    before = letter(pick(rw, concat(rw, [edge, at]), before))
    behind = letter(pick(rw, concat(rw, [at, end]), behind))
    sigma = rw.emit(EqualOp, found.codes, number(rw, SIGMA))
    return rw.emit(LogicalAndOp, rw.emit(LogicalAndOp, sigma, before), rw.emit(LogicalNotOp, behind))


def spread(rw: Lowering, texts: Texts, case: str) -> Texts:
    """Strings in which what is several letters in another case has been replaced; all lie one after the other."""
    known = several(case)
    table = np.zeros(PLANES, np.int32)
    table[list(known)] = np.arange(1, len(known) + 1)
    found = characters(rw, texts.symbols)
    which = looked_up(rw, found.codes, table)
    if case == "LOWER":
        which = rw.emit(SelectOp, _last_sigmas(rw, texts, found), number(rw, len(known) + 1), which)
    new = texts_of(rw, ["", *known.values(), FINAL])
    before = size(rw, texts.symbols)
    is_new = rw.emit(GreaterOp, which, number(rw, 0))
    stops = concat(rw, [slice_axis(rw, found.begins, 0, 1, (1 << 31) - 1), reshape(rw, before, [1])])
    begins, ends = (
        rw.emit(SelectOp, is_new, rw.emit(AddOp, pick(rw, of, which), before), old)
        for of, old in ((new.begins, found.begins), (new.ends, stops))
    )
    whole = joined(rw, Texts(begins, ends, concat(rw, [texts.symbols, new.symbols])))
    edges = concat(rw, [whole.begins, reshape(rw, last(rw, whole.ends), [1])])

    def moved(value: SSAValue) -> SSAValue:
        return pick(rw, edges, rw.emit(BucketizeOp, value, found.begins, output_type="i32", with_right_bound=True))

    return Texts(moved(texts.begins), moved(texts.ends), whole.symbols)
