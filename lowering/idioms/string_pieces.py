"""Strings made of pieces of others, and pieces cut out of strings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import BucketizeOp, NonZeroOp
from stepwell.dialects.opset.logical import LogicalNotOp, LogicalOrOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, reshape, shape, unsqueeze
from stepwell.lowering.idioms.strings import (
    Texts,
    flat,
    joined,
    last,
    number,
    packed,
    pick,
    places,
    size,
    texts_of,
    unpacked,
)

SPACES = b" \t\n\v\f\r"
"""White space of ASCII."""


def side_by_side(rw: Lowering, columns: Sequence[SSAValue]) -> SSAValue:
    """Lists of one length as one: the first elements of all, then the second ones, and so on."""
    return flat(rw, concat(rw, [unsqueeze(rw, c, [1]) for c in columns], 1))


def strung(rw: Lowering, pieces: Texts, starts: SSAValue, stops: SSAValue) -> Texts:
    """The pieces one after the other, cut anew: a string begins with piece `starts`, and ends before piece `stops`."""
    whole = joined(rw, pieces)
    edges = concat(rw, [whole.begins, reshape(rw, last(rw, whole.ends), [1])])
    return Texts(pick(rw, edges, starts), pick(rw, edges, stops), whole.symbols)


def joined_tensors(rw: Lowering, values: Sequence[SSAValue], separator: str | bytes) -> SSAValue:
    """The strings of tensors with those of the others behind them, a separator in between; the tensors broadcast."""
    between = texts_of(rw, [separator])
    common = places(rw, values[0])
    for value in values[1:]:
        common = rw.emit(AddOp, common, rw.emit(MultiplyOp, places(rw, value), number(rw, 0)))
    nothing = rw.emit(MultiplyOp, common, number(rw, 0))
    symbols, before = [between.symbols], size(rw, between.symbols)
    begins: list[SSAValue] = []
    ends: list[SSAValue] = []
    front = flat(rw, nothing)
    back = rw.emit(AddOp, front, pick(rw, between.ends, number(rw, 0)))
    for value in values:
        if begins and separator:
            begins.append(front)
            ends.append(back)
        index = flat(rw, rw.emit(AddOp, places(rw, value), nothing))
        texts = unpacked(rw, value)
        taken = texts.taken(rw, index)
        begins.append(rw.emit(AddOp, taken.begins, before))
        ends.append(rw.emit(AddOp, taken.ends, before))
        symbols.append(texts.symbols)
        before = rw.emit(AddOp, before, size(rw, texts.symbols))
    pieces = Texts(side_by_side(rw, begins), side_by_side(rw, ends), concat(rw, symbols))
    order = places(rw, nothing)
    starts = rw.emit(MultiplyOp, flat(rw, order), number(rw, len(begins)))
    found = strung(rw, pieces, starts, rw.emit(AddOp, starts, number(rw, len(begins))))
    return packed(rw, found, order)


def leading(rw: Lowering, symbols: SSAValue) -> SSAValue:
    """Which bytes a character of UTF-8 begins with: all that do not go on with one."""
    wide = convert(rw, symbols, "i32")
    return rw.emit(
        LogicalOrOp, rw.emit(LessOp, wide, number(rw, 0x80)), rw.emit(GreaterEqualOp, wide, number(rw, 0xC0))
    )


def counted_before(rw: Lowering, flags: SSAValue) -> SSAValue:
    """How many bytes in front of each are marked, and, behind, how many there are."""
    sums = rw.emit(CumSumOp, convert(rw, flags, "i32"), number(rw, 0))
    return concat(rw, [rw.const(np.zeros(1, np.int32)), sums])


def stripped(rw: Lowering, texts: Texts) -> Texts:
    """Strings without white space of ASCII at their ends."""
    table = np.zeros(256, np.bool_)
    table[list(SPACES)] = True
    black = rw.emit(LogicalNotOp, pick(rw, rw.const(table), convert(rw, texts.symbols, "i32")))
    at = flat(rw, rw.emit(NonZeroOp, black, output_type="i32"))

    def found(limit: SSAValue) -> SSAValue:
        """The first of the bytes that are no white space from somewhere on."""
        return rw.emit(BucketizeOp, limit, at, output_type="i32", with_right_bound=True)

    end = reshape(rw, size(rw, texts.symbols), [1])
    edge = rw.const(np.zeros(1, np.int32))
    begins = rw.emit(MinimumOp, pick(rw, concat(rw, [at, end]), found(texts.begins)), texts.ends)
    behind = concat(rw, [edge, rw.emit(AddOp, at, number(rw, 1))])
    return Texts(begins, rw.emit(MaximumOp, pick(rw, behind, found(texts.ends)), begins), texts.symbols)


def cut(rw: Lowering, texts: Texts, start: SSAValue, length: SSAValue, *, characters: bool) -> Texts:
    """Of each string what begins at `start` (from the end where it is negative), bytes or characters of UTF-8."""
    flags = leading(rw, texts.symbols) if characters else None
    begins, ends = texts.begins, texts.ends
    if flags is not None:
        before = counted_before(rw, flags)
        begins, ends = pick(rw, before, begins), pick(rw, before, ends)
    zero = number(rw, 0)
    whole = rw.emit(SubtractOp, ends, begins)
    negative = convert(rw, rw.emit(LessOp, start, zero), "i32")
    first = rw.emit(AddOp, start, rw.emit(MultiplyOp, negative, whole))
    first = rw.emit(MinimumOp, rw.emit(MaximumOp, first, zero), whole)
    count = rw.emit(MinimumOp, rw.emit(MaximumOp, length, zero), rw.emit(SubtractOp, whole, first))
    starts = rw.emit(AddOp, begins, first)
    stops = rw.emit(AddOp, starts, count)
    if flags is not None:
        # The character behind the last one begins where the string ends, or with another string.
        at = flat(rw, rw.emit(NonZeroOp, flags, output_type="i32"))
        at = concat(rw, [at, reshape(rw, size(rw, texts.symbols), [1])])
        starts, stops = (
            rw.emit(MinimumOp, rw.emit(MaximumOp, pick(rw, at, v), texts.begins), texts.ends) for v in (starts, stops)
        )
    return Texts(starts, stops, texts.symbols)


def shaped(rw: Lowering, value: SSAValue, like: SSAValue) -> SSAValue:
    """A list in the shape of a tensor."""
    return rw.emit(ReshapeOp, value, shape(rw, like), special_zero=False)


WIDEST = 1024
"""Bytes that strings are filled up to."""


def padded(rw: Lowering, value: SSAValue, width: int, fill: str) -> SSAValue:
    """Strings up to a width, filled as C's printf does: `-` on the right, `0` behind the sign, a sign always."""
    if width > WIDEST:
        raise NoMatch(f"strings are filled up to {width} bytes; {WIDEST} are possible")
    width = max(width, 0)
    texts = unpacked(rw, value)
    before = size(rw, texts.symbols)
    zero, lengths = number(rw, 0), texts.lengths(rw)
    nothing = rw.emit(MultiplyOp, lengths, zero)
    signed = nothing
    if fill in ("0", "+", " "):
        first = convert(rw, pick(rw, texts.symbols, texts.begins), "i32")
        signed = convert(rw, rw.emit(EqualOp, first, number(rw, ord("-"))), "i32")
    sign = rw.emit(SubtractOp, number(rw, 1), signed) if fill in ("+", " ") else nothing
    missing = rw.emit(SubtractOp, number(rw, width), rw.emit(AddOp, lengths, sign))
    missing = rw.emit(MaximumOp, missing, zero)
    room, mark = bytes(ord("0" if fill == "0" else " ") for _ in range(width)), (fill or "-").encode()
    symbols = concat(rw, [texts.symbols, rw.const(np.frombuffer(mark + room, np.uint8))])
    at_mark = rw.emit(AddOp, nothing, before)
    at_room = rw.emit(AddOp, at_mark, number(rw, 1))
    head = rw.emit(AddOp, texts.begins, signed)
    parts = {
        "sign": (at_mark, rw.emit(AddOp, at_mark, sign)),
        "minus": (texts.begins, head),
        "room": (at_room, rw.emit(AddOp, at_room, missing)),
        "text": (head, texts.ends),
    }
    order = ["sign", "minus", "room", "text"] if fill == "0" else ["room", "sign", "minus", "text"]
    if fill == "-":
        order = ["text", "room"]
    begins, ends = (side_by_side(rw, [parts[p][i] for p in order]) for i in (0, 1))
    index = places(rw, value)
    starts = rw.emit(MultiplyOp, flat(rw, index), number(rw, len(order)))
    found = strung(rw, Texts(begins, ends, symbols), starts, rw.emit(AddOp, starts, number(rw, len(order))))
    return packed(rw, found, index)
