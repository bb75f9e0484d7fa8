"""Base64 as TensorFlow writes it: with - and _ instead of + and /, and = at the end where that is asked for.

EncodeBase64 -> of each character the six bits that it stands for, of three bytes; DecodeBase64 -> of each byte the
eight bits of two characters
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseLeftShiftOp, BitwiseOrOp, BitwiseRightShiftOp
from stepwell.dialects.opset.comparison import EqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert
from stepwell.lowering.idioms.strings import Ragged, Texts, number, packed, pick, places, ragged, size, unpacked

rules = RuleSet()

ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@rules.lower(tf.EncodeBase64Op)
def encode_base64(op: tf.EncodeBase64Op, rw: Lowering):
    """Four characters for three bytes; of one or two bytes at the end two or three, or = behind them."""
    texts = unpacked(rw, op.input)
    lengths = texts.lengths(rw)
    four = rw.emit(AddOp, rw.emit(MultiplyOp, lengths, number(rw, 4)), number(rw, 2))
    counts = rw.emit(DivideOp, four, number(rw, 3), m_pythondiv=False)
    room = counts
    if plain(op.pad):
        room = rw.emit(BitwiseAndOp, rw.emit(AddOp, counts, number(rw, 3)), number(rw, ~3))
    cells = ragged(rw, room)
    group, part = _split(rw, cells.places, 2)
    start = rw.emit(MultiplyOp, group, number(rw, 3))
    triple: SSAValue = number(rw, 0)
    for k in range(3):
        byte = _byte(rw, texts, cells, rw.emit(AddOp, start, number(rw, k)), lengths)
        triple = rw.emit(BitwiseOrOp, rw.emit(BitwiseLeftShiftOp, byte, number(rw, 16 - 8 * k)), triple)
    shift = rw.emit(SubtractOp, number(rw, 18), rw.emit(MultiplyOp, part, number(rw, 6)))
    bits = rw.emit(BitwiseAndOp, rw.emit(BitwiseRightShiftOp, triple, shift), number(rw, 63))
    codes = pick(rw, rw.const(np.frombuffer(ALPHABET, np.uint8).astype(np.int32)), bits)
    left = rw.emit(SubtractOp, cells.places, pick(rw, counts, cells.rows))
    codes = rw.emit(SelectOp, rw.emit(LessOp, left, number(rw, 0)), codes, number(rw, ord("=")))
    return _packed(rw, cells, codes, op.input)


@rules.lower(tf.DecodeBase64Op)
def decode_base64(op: tf.DecodeBase64Op, rw: Lowering):
    """What is no character of base64 counts as A; TensorFlow refuses it."""
    texts = unpacked(rw, op.input)
    lengths = texts.lengths(rw)
    for k in (1, 2):
        # One or two = at the end say nothing.
        end = rw.emit(MaximumOp, rw.emit(SubtractOp, texts.ends, number(rw, k)), number(rw, 0))
        mark = rw.emit(EqualOp, convert(rw, pick(rw, texts.symbols, end), "i32"), number(rw, ord("=")))
        there = rw.emit(LessOp, rw.emit(SubtractOp, number(rw, k - 1), texts.lengths(rw)), number(rw, 0))
        lengths = rw.emit(SubtractOp, lengths, convert(rw, rw.emit(LogicalAndOp, mark, there), "i32"))
    bits = rw.emit(MultiplyOp, lengths, number(rw, 3))
    cells = ragged(rw, rw.emit(BitwiseRightShiftOp, bits, number(rw, 2)))
    table = np.zeros(256, np.int32)
    table[list(ALPHABET)] = np.arange(64)
    # Byte k begins with bit 8 k, which is in the character 8 k / 6: of three bytes in 0, 1 and 2.
    third = rw.emit(DivideOp, cells.places, number(rw, 3), m_pythondiv=False)
    part = rw.emit(SubtractOp, cells.places, rw.emit(MultiplyOp, third, number(rw, 3)))
    first = rw.emit(AddOp, rw.emit(MultiplyOp, third, number(rw, 4)), part)
    pair: SSAValue = number(rw, 0)
    for k in range(2):
        byte = _byte(rw, texts, cells, rw.emit(AddOp, first, number(rw, k)), lengths)
        six = pick(rw, rw.const(table), byte)
        pair = rw.emit(BitwiseOrOp, rw.emit(BitwiseLeftShiftOp, six, number(rw, 6 - 6 * k)), pair)
    shift = rw.emit(SubtractOp, number(rw, 4), rw.emit(MultiplyOp, part, number(rw, 2)))
    codes = rw.emit(BitwiseAndOp, rw.emit(BitwiseRightShiftOp, pair, shift), number(rw, 255))
    return _packed(rw, cells, codes, op.input)


def _split(rw: Lowering, value: SSAValue, bits: int) -> tuple[SSAValue, SSAValue]:
    """The upper bits and the lower ones."""
    upper = rw.emit(BitwiseRightShiftOp, value, number(rw, bits))
    return upper, rw.emit(BitwiseAndOp, value, number(rw, (1 << bits) - 1))


def _byte(rw: Lowering, texts: Texts, cells: Ragged, place: SSAValue, lengths: SSAValue) -> SSAValue:
    """A byte of the string of each cell; 0 behind its end."""
    last = rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1))
    at = rw.emit(MinimumOp, rw.emit(AddOp, pick(rw, texts.begins, cells.rows), place), last)
    inside = rw.emit(LessOp, rw.emit(SubtractOp, place, pick(rw, lengths, cells.rows)), number(rw, 0))
    return rw.emit(SelectOp, inside, convert(rw, pick(rw, texts.symbols, at), "i32"), number(rw, 0))


def _packed(rw: Lowering, cells: Ragged, codes: SSAValue, like: SSAValue) -> SSAValue:
    symbols = concat(rw, [convert(rw, codes, "u8"), rw.const(np.zeros(1, np.uint8))])
    return packed(rw, Texts(cells.starts, cells.stops, symbols), places(rw, like))
