"""TensorFlow's strings as code points, and back: what is no UTF-8 is replaced as Unicode advises."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, rank, slice_axis, unsqueeze
from stepwell.lowering.idioms.character_classes import LAST
from stepwell.lowering.idioms.code_points import encoded, shifted
from stepwell.lowering.idioms.string_parts import counts_of, where
from stepwell.lowering.idioms.strings import Texts, counted, flat, number, packed, pick, ragged, size, unpacked
from stepwell.lowering.idioms.strings import places as places_of

rules = RuleSet()

MARKS = (0, 0x3080, 0xE2080, 0x3C82080)
"""What the marks of one to four bytes add to a code point: 110xxxxx 10xxxxxx is 64 a + b - (64 * 0xC0 + 0x80)."""

CONTROLS = 0x20
"""Code points below which are control characters."""


def _leads() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each byte: how many follow it, and the range of the first of them."""
    more, low, high = np.zeros(256, np.int32), np.full(256, 0x80, np.int32), np.full(256, 0xBF, np.int32)
    more[0xC2:0xE0], more[0xE0:0xF0], more[0xF0:0xF5] = 1, 2, 3
    low[0xE0], low[0xF0], high[0xED], high[0xF4] = 0xA0, 0x90, 0x9F, 0x8F
    return more, low, high


@rules.lower(tf.UnicodeDecodeOp, tf.UnicodeDecodeWithOffsetsOp)
def unicode_decode(op: tf.UnicodeDecodeOp | tf.UnicodeDecodeWithOffsetsOp, rw: Lowering):
    """The code points of all strings, with the rows they are in; a vector of strings.

    With 'strict' TensorFlow refuses what is no UTF-8; here it is replaced then, too.
    """
    if rank(op.input) != 1:
        raise NoMatch(f"strings of rank {rank(op.input)} are decoded; TensorFlow decodes a vector")
    begins, codes, counts, places = _decoded(op, rw)
    stops = concat(rw, [rw.const(np.zeros(1, np.int32)), rw.emit(CumSumOp, counts, number(rw, 0))])
    found = [convert(rw, stops, element_of(op.row_splits)), codes]
    if isinstance(op, tf.UnicodeDecodeWithOffsetsOp):
        found.append(convert(rw, pick(rw, places, begins), "i64"))
    return found


def _decoded(op: Any, rw: Lowering) -> tuple[SSAValue, SSAValue, SSAValue, SSAValue]:
    """Where characters begin, their code points, how many each string has, and the place of each byte in its string."""
    encoding = plain(op.input_encoding)
    name = encoding if isinstance(encoding, str) else encoding.decode()
    if name.upper() not in ("UTF-8", "UTF8"):
        raise NoMatch(f"the encoding '{name}' is decoded; only UTF-8 is possible")
    texts = unpacked(rw, op.input)
    rows = ragged(rw, texts.lengths(rw))
    begins, codes, wrong = _units(rw, texts, pick(rw, rows.stops, rows.rows))
    if plain(op.replace_control_characters):
        wrong = rw.emit(LogicalOrOp, wrong, rw.emit(LessOp, codes, number(rw, CONTROLS)))
    if plain(op.errors) == "ignore":
        kept = where(rw, rw.emit(LogicalNotOp, wrong))
        begins, codes = pick(rw, begins, kept), pick(rw, codes, kept)
    else:
        codes = rw.emit(SelectOp, wrong, number(rw, plain(op.replacement_char)), codes)
    counts, _ = counts_of(rw, begins, rows.rows, texts)
    return begins, codes, counts, rows.places


@rules.lower(tf.UnicodeTranscodeOp)
def unicode_transcode(op: tf.UnicodeTranscodeOp, rw: Lowering):
    """UTF-8 in which what is none has been replaced, or another encoding of it."""
    _, codes, counts, _ = _decoded(op, rw)
    stops = concat(rw, [rw.const(np.zeros(1, np.int32)), rw.emit(CumSumOp, counts, number(rw, 0))])
    return packed(rw, _spelled(rw, codes, stops, None, plain(op.output_encoding)), places_of(rw, op.input))


def _units(rw: Lowering, texts: Texts, stops: SSAValue) -> tuple[SSAValue, SSAValue, SSAValue]:
    """Where characters begin, their code points, and which are none; `stops`: where the string of each byte ends.

    A byte takes those behind it that may follow it. Bytes that none takes are characters, or stand for one.
    """
    more, low, high = (rw.const(t) for t in _leads())
    every = counted(rw, size(rw, stops))
    wide = convert(rw, texts.symbols, "i32")
    end = rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1))
    lead = pick(rw, wide, every)
    need = pick(rw, more, lead)
    value, code, taken = lead, lead, number(rw, 1)
    going: SSAValue | None = None
    for step in (1, 2, 3):
        at = rw.emit(AddOp, every, number(rw, step))
        byte = pick(rw, wide, rw.emit(MinimumOp, at, end))
        ends = (pick(rw, low, lead), pick(rw, high, lead)) if step == 1 else (number(rw, 0x80), number(rw, 0xBF))
        fits = rw.emit(LogicalAndOp, rw.emit(GreaterEqualOp, byte, ends[0]), rw.emit(LessEqualOp, byte, ends[1]))
        inside = rw.emit(LessOp, rw.emit(SubtractOp, at, stops), number(rw, 0))
        wanted = rw.emit(GreaterEqualOp, need, number(rw, step))
        fits = rw.emit(LogicalAndOp, rw.emit(LogicalAndOp, fits, inside), wanted)
        on = fits if going is None else rw.emit(LogicalAndOp, going, fits)
        going, taken = on, rw.emit(AddOp, taken, convert(rw, on, "i32"))
        value = rw.emit(AddOp, rw.emit(MultiplyOp, value, number(rw, 64)), byte)
        is_it = rw.emit(EqualOp, need, number(rw, step))
        code = rw.emit(SelectOp, is_it, rw.emit(SubtractOp, value, number(rw, MARKS[step])), code)
    complete = rw.emit(EqualOp, rw.emit(SubtractOp, taken, need), number(rw, 1))
    single = rw.emit(LogicalOrOp, rw.emit(GreaterOp, need, number(rw, 0)), rw.emit(LessOp, lead, number(rw, 0x80)))
    wrong = rw.emit(LogicalNotOp, rw.emit(LogicalAndOp, complete, single))
    free: SSAValue | None = None
    for step in (1, 2, 3):
        before = pick(rw, taken, rw.emit(MaximumOp, rw.emit(SubtractOp, every, number(rw, step)), number(rw, 0)))
        # Of the first bytes the one before is the first, which does not take itself.
        reach = rw.emit(MinimumOp, every, number(rw, step))
        apart = rw.emit(LessEqualOp, rw.emit(SubtractOp, before, reach), number(rw, 0))
        free = apart if free is None else rw.emit(LogicalAndOp, free, apart)
    assert free is not None
    at = where(rw, rw.emit(LogicalOrOp, free, rw.emit(EqualOp, every, number(rw, 0))))
    return at, pick(rw, code, at), pick(rw, wrong, at)


@rules.lower(tf.UnicodeEncodeOp)
def unicode_encode(op: tf.UnicodeEncodeOp, rw: Lowering):
    """The strings of rows of code points; what is none is replaced or left out, as surrogates are."""
    codes = op.input_values
    wrong = rw.emit(LogicalOrOp, rw.emit(LessOp, codes, number(rw, 0)), rw.emit(GreaterOp, codes, number(rw, LAST)))
    paired = rw.emit(EqualOp, rw.emit(BitwiseAndOp, codes, number(rw, -0x800)), number(rw, 0xD800))
    wrong = rw.emit(LogicalOrOp, wrong, paired)
    codes = rw.emit(SelectOp, wrong, number(rw, plain(op.replacement_char)), codes)
    left_out = wrong if plain(op.errors) == "ignore" else None
    splits = convert(rw, op.input_splits, "i32")
    texts = _spelled(rw, codes, splits, left_out, plain(op.output_encoding))
    return packed(rw, texts, counted(rw, size(rw, texts.begins)))


def _spelled(rw: Lowering, codes: SSAValue, splits: SSAValue, left_out: SSAValue | None, encoding: str) -> Texts:
    """Rows of code points as strings."""
    lengths, units = ENCODINGS[encoding](rw, codes)
    if left_out is not None:
        lengths = rw.emit(SelectOp, left_out, number(rw, 0), lengths)
    rows = ragged(rw, lengths)
    at = rw.emit(AddOp, rw.emit(MultiplyOp, rows.rows, number(rw, 4)), rows.places)
    symbols = convert(rw, pick(rw, flat(rw, units), at), "u8")
    edges = pick(rw, concat(rw, [rw.const(np.zeros(1, np.int32)), rows.stops]), splits)
    begins, ends = slice_axis(rw, edges, 0, 0, -1), slice_axis(rw, edges, 0, 1, (1 << 31) - 1)
    return Texts(begins, ends, concat(rw, [symbols, rw.const(np.zeros(1, np.uint8))]))


def _utf8(rw: Lowering, codes: SSAValue) -> tuple[SSAValue, SSAValue]:
    """How many bytes each code point has, and [n, 4]: the bytes."""
    lengths = number(rw, 1)
    for limit in (0x80, 0x800, 0x10000):
        longer = rw.emit(GreaterEqualOp, codes, number(rw, limit))
        lengths = rw.emit(AddOp, convert(rw, longer, "i32"), lengths)
    return lengths, encoded(rw, codes)


def _utf16(rw: Lowering, codes: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Two bytes, or four: 0xD800 with the upper ten bits of what is above 0x10000, and 0xDC00 with the lower ten."""
    long = rw.emit(GreaterEqualOp, codes, number(rw, 0x10000))
    above = rw.emit(SubtractOp, codes, number(rw, 0x10000))
    upper = rw.emit(AddOp, shifted(rw, above, 10), number(rw, 0xD800))
    lower = rw.emit(AddOp, rw.emit(BitwiseAndOp, above, number(rw, 0x3FF)), number(rw, 0xDC00))
    first = rw.emit(SelectOp, long, upper, codes)
    parts = [_byte(rw, v, i) for v in (first, lower) for i in (1, 0)]
    lengths = rw.emit(SelectOp, long, number(rw, 4), number(rw, 2))
    return lengths, concat(rw, [unsqueeze(rw, v, [1]) for v in parts], 1)


def _utf32(rw: Lowering, codes: SSAValue) -> tuple[SSAValue, SSAValue]:
    parts = [unsqueeze(rw, _byte(rw, codes, i), [1]) for i in (3, 2, 1, 0)]
    return rw.emit(AddOp, rw.emit(MultiplyOp, codes, number(rw, 0)), number(rw, 4)), concat(rw, parts, 1)


def _byte(rw: Lowering, codes: SSAValue, place: int) -> SSAValue:
    return rw.emit(BitwiseAndOp, shifted(rw, codes, 8 * place), number(rw, 255))


ENCODINGS = {"UTF-8": _utf8, "UTF-16-BE": _utf16, "UTF-32-BE": _utf32}
"""How code points are written."""
