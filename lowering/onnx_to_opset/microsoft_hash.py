"""ONNX Runtime's MurmurHash3: the 32-bit hash of Austin Appleby's smhasher, with multiplications that wrap around."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_text as text
from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, MultiplyOp, RoundOp, SubtractOp
from stepwell.dialects.opset.bitwise import (
    BitwiseAndOp,
    BitwiseLeftShiftOp,
    BitwiseOrOp,
    BitwiseRightShiftOp,
    BitwiseXorOp,
)
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, kind, shape
from stepwell.lowering.idioms.bits import bits_of
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.strings import Texts, is_text, number, pick, size, unpacked

rules = RuleSet()

FIRST, SECOND, ADDED = 0xCC9E2D51, 0x1B873593, 0xE6546B64
FINAL = ((16, 0x85EBCA6B), (13, 0xC2B2AE35))


@rules.lower(text.MurmurHash3Op)
def murmur_hash(op: text.MurmurHash3Op, rw: Lowering):
    """Blocks of four bytes, of numbers one or two: of i64 those that f32 and the lower half tell, up to 2^54."""
    seed, to = plain(op.seed) & 0xFFFFFFFF, "u32" if plain(op.positive) else "i32"
    of = kind(op.X)
    if is_text(op.X):
        found = _of_text(rw, unpacked(rw, op.X), seed)
        return convert(rw, rw.emit(ReshapeOp, found, shape(rw, op.X), special_zero=False), to)
    if of.name == "f32":
        blocks = [bits_of(rw, op.X)]
    elif of.name in ("i32", "u32"):
        blocks = [convert(rw, op.X, "i32")]
    elif of.name in ("i64", "u64"):
        blocks = _halves(rw, op.X)
    else:
        raise NoMatch(f"the bits of {of.name}, which the CPU computes as f32, are not to be had")
    found = _whole(rw, seed)
    for block in blocks:
        found = _mixed(rw, found, _scrambled(rw, block))
    return convert(rw, _final(rw, found, number(rw, 4 * len(blocks))), to)


def _whole(rw: Lowering, value: int) -> SSAValue:
    """Unsigned 32 bits as a constant."""
    return rw.const(np.array(value, np.uint32).view(np.int32))


def _halves(rw: Lowering, value: SSAValue) -> list[SSAValue]:
    """The lower and the upper 32 bits: what f32 makes of all bits and of the lower ones differs by the upper ones."""
    low = convert(rw, value, "i32")
    apart = rw.emit(SubtractOp, convert(rw, value, "f32"), convert(rw, low, "f32"))
    high = rw.emit(RoundOp, rw.emit(MultiplyOp, apart, rw.const(2.0**-32)), mode="half_to_even")
    return [low, rw.emit(AddOp, convert(rw, high, "i32"), rw.emit(BitwiseRightShiftOp, low, number(rw, 31)))]


def _shifted_right(rw: Lowering, value: SSAValue, bits: int) -> SSAValue:
    """With zeros in front; the shift of i32 keeps the sign."""
    return rw.emit(
        BitwiseAndOp, rw.emit(BitwiseRightShiftOp, value, number(rw, bits)), number(rw, (1 << (32 - bits)) - 1)
    )


def _rotated(rw: Lowering, value: SSAValue, bits: int) -> SSAValue:
    high = rw.emit(BitwiseLeftShiftOp, value, number(rw, bits))
    return rw.emit(BitwiseOrOp, high, _shifted_right(rw, value, 32 - bits))


def _scrambled(rw: Lowering, block: SSAValue) -> SSAValue:
    turned = _rotated(rw, rw.emit(MultiplyOp, block, _whole(rw, FIRST)), 15)
    return rw.emit(MultiplyOp, turned, _whole(rw, SECOND))


def _mixed(rw: Lowering, found: SSAValue, block: SSAValue) -> SSAValue:
    turned = _rotated(rw, rw.emit(BitwiseXorOp, found, block), 13)
    return rw.emit(AddOp, rw.emit(MultiplyOp, turned, number(rw, 5)), _whole(rw, ADDED))


def _final(rw: Lowering, found: SSAValue, length: SSAValue) -> SSAValue:
    found = rw.emit(BitwiseXorOp, found, length)
    for bits, factor in FINAL:
        found = rw.emit(BitwiseXorOp, found, _shifted_right(rw, found, bits))
        found = rw.emit(MultiplyOp, found, _whole(rw, factor))
    return rw.emit(BitwiseXorOp, found, _shifted_right(rw, found, 16))


def _of_text(rw: Lowering, texts: Texts, seed: int) -> SSAValue:
    """A block of each string in a round; what a string has no block for any more stays by masks, which are exact."""
    wide = convert(rw, texts.symbols, "i32")
    end = rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1))
    lengths = texts.lengths(rw)
    blocks = rw.emit(BitwiseRightShiftOp, lengths, number(rw, 2))
    most = rw.emit(ReduceMaxOp, concat(rw, [blocks, rw.const(np.zeros(1, np.int32))]), rw.const(0), keep_dims=False)

    def byte(at: SSAValue, place: int) -> SSAValue:
        """A byte, shifted to its place in the block."""
        found = pick(rw, wide, rw.emit(MinimumOp, rw.emit(AddOp, at, number(rw, place)), end))
        return rw.emit(BitwiseLeftShiftOp, found, number(rw, 8 * place)) if place else found

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        index = convert(rw, round_, "i32")
        at = rw.emit(AddOp, texts.begins, rw.emit(MultiplyOp, index, number(rw, 4)))
        block = byte(at, 0)
        for place in (1, 2, 3):
            block = rw.emit(BitwiseOrOp, block, byte(at, place))
        mask = rw.emit(BitwiseRightShiftOp, rw.emit(SubtractOp, index, blocks), number(rw, 31))
        change = rw.emit(BitwiseXorOp, states[0], _mixed(rw, states[0], _scrambled(rw, block)))
        return [rw.emit(BitwiseXorOp, states[0], rw.emit(BitwiseAndOp, change, mask))]

    start = broadcast(rw, _whole(rw, seed), shape(rw, lengths))
    found = repeated(rw, convert(rw, most, "i64"), [start], step)[0]
    left = rw.emit(BitwiseAndOp, lengths, number(rw, 3))
    at = rw.emit(AddOp, texts.begins, rw.emit(SubtractOp, lengths, left))
    rest: SSAValue = number(rw, 0)
    for place in range(3):
        mask = rw.emit(BitwiseRightShiftOp, rw.emit(SubtractOp, number(rw, place), left), number(rw, 31))
        rest = rw.emit(BitwiseOrOp, rest, rw.emit(BitwiseAndOp, byte(at, place), mask))
    return _final(rw, rw.emit(BitwiseXorOp, found, _scrambled(rw, rest)), lengths)
