"""Characters of UTF-8 bytes: code points, and strings with their characters replaced one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseRightShiftOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import BucketizeOp, NonZeroOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalOrOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, reshape, slice_axis, unsqueeze
from stepwell.lowering.idioms.strings import Texts, last, number, pick, ragged, size

PAGE_BITS = 7
"""As many code points are looked up together; most pages of a table are the same."""

PLANES = 0x20000
"""Code points below which letters have cases."""


@dataclass(frozen=True)
class Characters:
    """Where characters begin among the bytes, and their code points."""

    begins: SSAValue
    codes: SSAValue


def characters(rw: Lowering, symbols: SSAValue) -> Characters:
    """All characters of some bytes; what is no UTF-8 has some code points, too."""
    wide = convert(rw, symbols, "i32")
    leads = rw.emit(
        LogicalOrOp, rw.emit(LessOp, wide, number(rw, 0x80)), rw.emit(GreaterEqualOp, wide, number(rw, 0xC0))
    )
    begins = reshape(rw, rw.emit(NonZeroOp, leads, output_type="i32"), [-1])
    end = rw.emit(SubtractOp, size(rw, symbols), number(rw, 1))
    parts = [pick(rw, wide, begins)]
    for step in (1, 2, 3):
        at = rw.emit(MinimumOp, rw.emit(AddOp, begins, number(rw, step)), end)
        parts.append(pick(rw, wide, at))
    codes = value = parts[0]
    # The marks of the bytes are subtracted at once: 110xxxxx 10xxxxxx is 64 a + b - (64 * 0xC0 + 0x80).
    for count, (lead, mark) in enumerate(((0xC0, 0x3080), (0xE0, 0xE2080), (0xF0, 0x3C82080)), 1):
        value = rw.emit(AddOp, rw.emit(MultiplyOp, value, number(rw, 64)), parts[count])
        longer = rw.emit(GreaterEqualOp, parts[0], number(rw, lead))
        codes = rw.emit(SelectOp, longer, rw.emit(SubtractOp, value, number(rw, mark)), codes)
    return Characters(begins, codes)


def shifted(rw: Lowering, value: SSAValue, bits: int) -> SSAValue:
    """An i32 value without its lowest bits. Division of integers is one of f32 on the CPU, shifts are exact."""
    return rw.emit(BitwiseRightShiftOp, value, number(rw, bits)) if bits else value


def looked_up(rw: Lowering, codes: SSAValue, table: np.ndarray) -> SSAValue:
    """The entries of an i32 table of whole pages; 0 for code points beyond it."""
    width = 1 << PAGE_BITS
    pages, index = np.unique(table.reshape(-1, width), axis=0, return_inverse=True)
    inside = rw.emit(LogicalAndOp, *_within(rw, codes, len(table)))
    safe = rw.emit(SelectOp, inside, codes, number(rw, 0))
    page = pick(rw, rw.const(index.reshape(-1).astype(np.int32)), shifted(rw, safe, PAGE_BITS))
    rest = rw.emit(BitwiseAndOp, safe, number(rw, width - 1))
    place = rw.emit(AddOp, rw.emit(MultiplyOp, page, number(rw, width)), rest)
    found = pick(rw, rw.const(pages.reshape(-1).astype(np.int32)), place)
    return rw.emit(SelectOp, inside, found, number(rw, 0))


def _within(rw: Lowering, codes: SSAValue, count: int) -> tuple[SSAValue, SSAValue]:
    """Whether code points are in a table; bytes that are no UTF-8 may have made negative ones."""
    return rw.emit(LessOp, codes, number(rw, count)), rw.emit(GreaterEqualOp, codes, number(rw, 0))


def _upper(code: int) -> int:
    """The upper-case letter that is one code point, as C's towupper gives it."""
    text = chr(code)
    return next((ord(t) for t in (text.upper(), text.title()) if len(t) == 1), code)


def _lower(code: int) -> int:
    """The lower-case letter; what Python spells as a letter with a mark (U+0130) is the letter."""
    return ord(chr(code).lower()[0])


CASES: dict[str, Callable[[int], int]] = {"UPPER": _upper, "LOWER": _lower}


def changed(text: str, case: str) -> str:
    """A constant in another case, as `recased` changes it."""
    return "".join(chr(CASES[case](ord(c))) for c in text)


def recased(rw: Lowering, texts: Texts, case: str) -> Texts:
    """Strings that lie one after the other, with every letter in upper or lower case; a letter stays one letter."""
    change = CASES[case]
    surrogates = range(0xD800, 0xE000)
    table = np.array([0 if c in surrogates else change(c) - c for c in range(PLANES)], np.int32)
    found = characters(rw, texts.symbols)
    delta = looked_up(rw, found.codes, table)
    return replaced(rw, texts, found, rw.emit(AddOp, found.codes, delta), rw.emit(EqualOp, delta, number(rw, 0)))


def replaced(rw: Lowering, texts: Texts, found: Characters, codes: SSAValue, same: SSAValue) -> Texts:
    """The strings with other code points where they are not the same; other characters keep their bytes."""
    ends = concat(rw, [slice_axis(rw, found.begins, 0, 1, (1 << 31) - 1), reshape(rw, size(rw, texts.symbols), [1])])
    lengths = number(rw, 1)
    for limit in (0x80, 0x800, 0x10000):
        longer = rw.emit(GreaterEqualOp, codes, number(rw, limit))
        lengths = rw.emit(AddOp, convert(rw, longer, "i32"), lengths)
    lengths = rw.emit(SelectOp, same, rw.emit(SubtractOp, ends, found.begins), lengths)
    rows = ragged(rw, lengths)
    old = pick(rw, texts.symbols, rw.emit(AddOp, pick(rw, found.begins, rows.rows), rows.places))
    bytes_ = reshape(rw, encoded(rw, codes), [-1])
    at = rw.emit(AddOp, rw.emit(MultiplyOp, rows.rows, number(rw, 4)), rows.places)
    # Bytes kept of what is no UTF-8 may be more than four.
    kept = pick(rw, same, rows.rows)
    new = pick(rw, bytes_, rw.emit(SelectOp, kept, number(rw, 0), at))
    symbols = rw.emit(SelectOp, kept, old, convert(rw, new, "u8"))
    starts = concat(rw, [rows.starts, reshape(rw, last(rw, rows.stops), [1])])
    begins, stops = (
        pick(rw, starts, rw.emit(BucketizeOp, v, found.begins, output_type="i32", with_right_bound=True))
        for v in (texts.begins, texts.ends)
    )
    return Texts(begins, stops, symbols)


def encoded(rw: Lowering, codes: SSAValue) -> SSAValue:
    """[n, 4]: the bytes of the characters, of which those behind its last one mean nothing."""
    high = [shifted(rw, codes, 6 * i) for i in range(4)]
    tail = [rw.emit(AddOp, rw.emit(BitwiseAndOp, v, number(rw, 63)), number(rw, 0x80)) for v in high[:3]]

    def lead(value: SSAValue, mark: int) -> SSAValue:
        return rw.emit(AddOp, value, number(rw, mark))

    forms = [
        [high[0], high[0], high[0], high[0]],
        [lead(high[1], 0xC0), tail[0], tail[0], tail[0]],
        [lead(high[2], 0xE0), tail[1], tail[0], tail[0]],
        [lead(high[3], 0xF0), tail[2], tail[1], tail[0]],
    ]
    made = forms[0]
    for limit, form in zip((0x80, 0x800, 0x10000), forms[1:], strict=True):
        longer = rw.emit(GreaterEqualOp, codes, number(rw, limit))
        made = [rw.emit(SelectOp, longer, new, old) for old, new in zip(made, form, strict=True)]
    return concat(rw, [unsqueeze(rw, v, [1]) for v in made], 1)
