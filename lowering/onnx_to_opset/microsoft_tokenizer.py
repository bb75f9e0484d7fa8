"""ONNX Runtime's Tokenizer: separator after separator cuts the pieces that are left of the strings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_text as text
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import BucketizeOp, NonZeroOp, SelectOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, reshape, shape, slice_axis, unsqueeze
from stepwell.lowering.idioms.character_classes import LAST, Ranges, inverted
from stepwell.lowering.idioms.code_points import Characters, characters, looked_up
from stepwell.lowering.idioms.regex_syntax import Characters as CharacterSet
from stepwell.lowering.idioms.regex_syntax import Repeat, literal, parse
from stepwell.lowering.idioms.string_parts import LONGEST, occurrences
from stepwell.lowering.idioms.strings import Texts, counted, number, packed, pick, ragged, row_sums, size, unpacked

rules = RuleSet()

START, STOP = "\x02", "\x03"
"""What marks the first and the last token."""

END = (1 << 31) - 1


@dataclass(frozen=True)
class Pieces:
    """Parts of strings that are not empty, in order: the bytes of each, and the number of its string."""

    begins: SSAValue
    ends: SSAValue
    rows: SSAValue


@rules.lower(text.TokenizerOp)
def tokenizer(op: text.TokenizerOp, rw: Lowering):
    """[…, tokens of the string that has most]: rows are filled up with `pad_value`.

    Separators are texts or sets of characters, and tokens are characters or runs of a set, which what is not in the
    set separates. The empty separator and the token `.` make every character a token.
    """
    cuts = _cuts(op)
    known = shape_of(op.X)
    if known is None or len(known) not in (1, 2):
        raise NoMatch("the strings are neither [C] nor [N, C]")
    least = plain(op.mincharnum)
    if least < 1 or (cuts is None and least > 1):
        raise NoMatch(f"mincharnum {least}: tokens have at least one character, and single ones just one")
    texts = unpacked(rw, op.X)
    found = characters(rw, texts.symbols)
    # The last character is none of the strings'.
    found = Characters(slice_axis(rw, found.begins, 0, 0, -1), slice_axis(rw, found.codes, 0, 0, -1))
    total = reshape(rw, rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1)), [1])
    ends = slice_axis(rw, concat(rw, [found.begins, total]), 0, 1, END)
    bytes_ = ragged(rw, texts.lengths(rw))
    if cuts is None:
        pieces = Pieces(found.begins, ends, pick(rw, bytes_.rows, found.begins))
    else:
        every = counted(rw, size(rw, texts.begins))
        pieces = _filled(rw, Pieces(texts.begins, texts.ends, every))
        for cut in cuts:
            pieces = _cut(rw, texts, found, ends, pieces, cut)
        if least > 1:
            pieces = _long(rw, found, pieces, least)
    return _rows(op, rw, texts, pieces)


def _cuts(op: text.TokenizerOp) -> list[bytes | Ranges] | None:
    """What separates tokens, in order; None where every character is one."""
    token, separators = plain(op.tokenexp), plain(op.separators)
    if (token is None) == (not separators):
        raise NoMatch("it needs either separators or tokenexp")
    if token == "." or separators == ("",):
        return None
    if token is not None:
        tree = parse(token)
        if isinstance(tree, Repeat) and (tree.least, tree.most) == (1, None) and isinstance(tree.part, CharacterSet):
            return [inverted(tree.part.ranges)]
        raise NoMatch(f"tokenexp '{token}' is not a run of one set of characters, as [a-z]+ is")
    return [_separator(s) for s in separators]


def _separator(pattern: str) -> bytes | Ranges:
    """A text, or a set of characters, or a run of one: empty tokens between the characters are left out."""
    tree = parse(pattern)
    codes = literal(tree)
    if codes and len(mark := "".join(map(chr, codes)).encode()) <= LONGEST:
        return mark
    if isinstance(tree, Repeat) and (tree.least, tree.most) == (1, None):
        tree = tree.part
    if isinstance(tree, CharacterSet):
        return tree.ranges
    raise NoMatch(f"the separator '{pattern}' is neither a text of up to {LONGEST} bytes nor a set of characters")


def _filled(rw: Lowering, pieces: Pieces) -> Pieces:
    """Without those that are empty."""
    some = rw.emit(GreaterOp, rw.emit(SubtractOp, pieces.ends, pieces.begins), number(rw, 0))
    return _kept(rw, pieces, some)


def _kept(rw: Lowering, pieces: Pieces, flags: SSAValue) -> Pieces:
    at = reshape(rw, rw.emit(NonZeroOp, flags, output_type="i32"), [-1])
    return Pieces(*(pick(rw, v, at) for v in (pieces.begins, pieces.ends, pieces.rows)))


def _cut(
    rw: Lowering, texts: Texts, found: Characters, character_ends: SSAValue, pieces: Pieces, cut: bytes | Ranges
) -> Pieces:
    """The pieces between the separators that lie in them."""
    zero = rw.const(np.zeros(1, np.int32))
    stops = concat(rw, [zero, pieces.ends])
    if isinstance(cut, bytes):
        every = counted(rw, rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1)))
        owner = rw.emit(BucketizeOp, every, pieces.begins, output_type="i32", with_right_bound=False)
        begins = occurrences(rw, texts.symbols, pick(rw, stops, owner), cut)
        ends = rw.emit(AddOp, begins, number(rw, len(cut)))
    else:
        table = np.zeros(LAST + 1, np.int32)
        for low, high in cut:
            table[low : high + 1] = 1
        at = reshape(rw, rw.emit(NonZeroOp, looked_up(rw, found.codes, table), output_type="i32"), [-1])
        begins, ends = pick(rw, found.begins, at), pick(rw, character_ends, at)
    owner = rw.emit(BucketizeOp, begins, pieces.begins, output_type="i32", with_right_bound=False)
    inside = rw.emit(LessEqualOp, rw.emit(SubtractOp, ends, pick(rw, stops, owner)), number(rw, 0))
    at = reshape(rw, rw.emit(NonZeroOp, inside, output_type="i32"), [-1])
    begins, ends = pick(rw, begins, at), pick(rw, ends, at)
    owner = rw.emit(SubtractOp, pick(rw, owner, at), number(rw, 1))
    counts = row_sums(rw, broadcast(rw, number(rw, 1), shape(rw, owner)), owner, pieces.begins)
    first = rw.emit(CumSumOp, counts, number(rw, 0), exclusive=True)
    cells = ragged(rw, rw.emit(AddOp, counts, number(rw, 1)))
    place = rw.emit(AddOp, pick(rw, first, cells.rows), cells.places)
    is_first = rw.emit(EqualOp, cells.places, number(rw, 0))
    is_last = rw.emit(EqualOp, rw.emit(SubtractOp, cells.places, pick(rw, counts, cells.rows)), number(rw, 0))
    before = rw.emit(SelectOp, is_first, number(rw, 0), rw.emit(SubtractOp, place, number(rw, 1)))
    opened, closed = (pick(rw, concat(rw, [v, zero]), i) for v, i in ((ends, before), (begins, place)))
    return _filled(
        rw,
        Pieces(
            rw.emit(SelectOp, is_first, pick(rw, pieces.begins, cells.rows), opened),
            rw.emit(SelectOp, is_last, pick(rw, pieces.ends, cells.rows), closed),
            pick(rw, pieces.rows, cells.rows),
        ),
    )


def _long(rw: Lowering, found: Characters, pieces: Pieces, least: int) -> Pieces:
    """Those of enough characters."""
    before, behind = (
        rw.emit(BucketizeOp, v, found.begins, output_type="i32", with_right_bound=True)
        for v in (pieces.begins, pieces.ends)
    )
    return _kept(rw, pieces, rw.emit(GreaterOp, rw.emit(SubtractOp, behind, before), number(rw, least - 1)))


def _rows(op: text.TokenizerOp, rw: Lowering, texts: Texts, pieces: Pieces) -> SSAValue:
    """A row of tokens for each string, with marks and padding, which lie in front of the tokens."""
    counts = row_sums(rw, broadcast(rw, number(rw, 1), shape(rw, pieces.rows)), pieces.rows, texts.begins)
    first = rw.emit(CumSumOp, counts, number(rw, 0), exclusive=True)
    tokens = packed(rw, Texts(pieces.begins, pieces.ends, texts.symbols), counted(rw, size(rw, pieces.begins)))
    every = concat(rw, [rw.const(np.array([plain(op.pad_value), START, STOP], object)), tokens])
    mark = 1 if plain(op.mark) else 0
    zero = rw.const(np.zeros(1, np.int32))
    width = rw.emit(ReduceMaxOp, concat(rw, [counts, zero]), rw.const(0), keep_dims=False)
    if mark:
        # Without any token there are no marks either.
        some = rw.emit(MinimumOp, width, number(rw, 1))
        width = rw.emit(AddOp, width, rw.emit(MultiplyOp, some, number(rw, 2)))
    column = unsqueeze(rw, rw.emit(SubtractOp, counted(rw, width), number(rw, mark)), [0])
    left = rw.emit(SubtractOp, column, unsqueeze(rw, counts, [1]))
    place = rw.emit(AddOp, rw.emit(AddOp, column, unsqueeze(rw, first, [1])), number(rw, 3))
    place = rw.emit(SelectOp, rw.emit(LessOp, left, number(rw, 0)), place, number(rw, 0))
    if mark:
        place = rw.emit(SelectOp, rw.emit(EqualOp, left, number(rw, 0)), number(rw, 2), place)
        place = rw.emit(SelectOp, rw.emit(LessOp, column, number(rw, 0)), number(rw, 1), place)
    sizes = concat(rw, [shape(rw, op.X), reshape(rw, convert(rw, width, "i64"), [1])])
    return pick(rw, every, rw.emit(ReshapeOp, place, sizes, special_zero=False))
