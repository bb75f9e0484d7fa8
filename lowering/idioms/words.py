"""Unsigned integers of 64 bits as two halves of i32, for the CPU (2026.4) computes with 32 bits of them.

It adds, subtracts, multiplies, shifts and combines the bits of i32 exactly, and shifts to the right with the sign; no
comparison and no Select is in what is made here, for those run in f32.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, ModOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.bitwise import (
    BitwiseAndOp,
    BitwiseLeftShiftOp,
    BitwiseNotOp,
    BitwiseOrOp,
    BitwiseRightShiftOp,
    BitwiseXorOp,
)
from stepwell.lowering.conversion import Lowering

HALF = 0xFFFF


@dataclass(frozen=True)
class Word:
    """The upper and the lower 32 bits."""

    high: SSAValue
    low: SSAValue


def _signed(value: int) -> np.ndarray:
    """32 bits as a constant of i32."""
    return np.array(value & 0xFFFFFFFF, np.uint32).view(np.int32)


class Words:
    """Makes the operations; names are those of what is computed."""

    def __init__(self, rw: Lowering) -> None:
        self.rw = rw

    def bits(self, value: int) -> SSAValue:
        """A constant of 32 bits."""
        return self.rw.const(_signed(value))

    def word(self, value: int) -> Word:
        return Word(self.bits(value >> 32), self.bits(value))

    def of(self, low: SSAValue) -> Word:
        """32 bits that are not signed."""
        return Word(self.bits(0), low)

    def _emit(self, made: type[OpsetOp], a: SSAValue, b: SSAValue | int) -> SSAValue:
        return self.rw.emit(made, a, self.bits(b) if isinstance(b, int) else b)

    def both(self, a: SSAValue, b: SSAValue | int) -> SSAValue:
        return self._emit(BitwiseAndOp, a, b)

    def either(self, a: SSAValue, b: SSAValue | int) -> SSAValue:
        return self._emit(BitwiseOrOp, a, b)

    def plus(self, a: SSAValue, b: SSAValue | int) -> SSAValue:
        return self._emit(AddOp, a, b)

    def minus(self, a: SSAValue, b: SSAValue | int) -> SSAValue:
        return self._emit(SubtractOp, a, b)

    def left(self, a: SSAValue, places: int) -> SSAValue:
        return self._emit(BitwiseLeftShiftOp, a, places) if places else a

    def right(self, a: SSAValue, places: int) -> SSAValue:
        """A shift of 32 bits that brings zeros."""
        if not places:
            return a
        return self.both(self._emit(BitwiseRightShiftOp, a, places), (1 << (32 - places)) - 1)

    def below(self, a: SSAValue, b: SSAValue | int) -> SSAValue:
        """All bits where a < b, of numbers that are less than 2^31 apart; otherwise none."""
        return self._emit(BitwiseRightShiftOp, self.minus(a, b), 31)

    def same(self, a: SSAValue, b: SSAValue | int) -> SSAValue:
        """All bits where numbers that are less than 2^31 apart are equal; otherwise none."""
        gap = self.minus(a, b)
        apart = self.either(gap, self._emit(SubtractOp, self.bits(0), gap))
        return self.rw.emit(BitwiseNotOp, self._emit(BitwiseRightShiftOp, apart, 31))

    def choose(self, mask: SSAValue, a: SSAValue, b: SSAValue) -> SSAValue:
        """The bits of a where the mask has one, else those of b."""
        flipped = self.both(self._emit(BitwiseXorOp, a, b), mask)
        return self._emit(BitwiseXorOp, flipped, b)

    def chosen(self, mask: SSAValue, a: Word, b: Word) -> Word:
        return Word(self.choose(mask, a.high, b.high), self.choose(mask, a.low, b.low))

    def masked(self, a: Word, mask: SSAValue) -> Word:
        return Word(self.both(a.high, mask), self.both(a.low, mask))

    def xor(self, a: Word, b: Word) -> Word:
        return Word(self._emit(BitwiseXorOp, a.high, b.high), self._emit(BitwiseXorOp, a.low, b.low))

    def add(self, *words: Word | int) -> Word:
        """The sum; a carry is where both have a bit, or one of them and the sum has not."""
        first, *rest = (self.word(w) if isinstance(w, int) else w for w in words)
        for other in rest:
            low = self.plus(first.low, other.low)
            lost = self.both(self.either(first.low, other.low), self.rw.emit(BitwiseNotOp, low))
            carry = self.right(self.either(self.both(first.low, other.low), lost), 31)
            first = Word(self.plus(self.plus(first.high, other.high), carry), low)
        return first

    def multiply(self, a: Word, b: Word | int) -> Word:
        """The lower 64 bits of the product: those of the lower halves by their parts of 16 bits, and what is above."""
        times = MultiplyOp
        other = self.word(b) if isinstance(b, int) else b
        low, high = self.both(a.low, HALF), self.right(a.low, 16)
        if isinstance(b, int):
            by_low, by_high = self.bits(b & HALF), self.bits((b >> 16) & HALF)
        else:
            by_low, by_high = self.both(other.low, HALF), self.right(other.low, 16)
        middle = self.plus(self._emit(times, low, by_high), self.right(self._emit(times, low, by_low), 16))
        second = self.plus(self._emit(times, high, by_low), self.both(middle, HALF))
        upper = self.plus(self._emit(times, high, by_high), self.right(middle, 16))
        upper = self.plus(upper, self.right(second, 16))
        upper = self.plus(upper, self._emit(times, a.low, other.high))
        upper = self.plus(upper, self._emit(times, a.high, other.low))
        return Word(upper, self._emit(times, a.low, other.low))

    def shifted_left(self, a: Word, places: int) -> Word:
        high = self.either(self.left(a.high, places), self.right(a.low, 32 - places))
        return Word(high, self.left(a.low, places))

    def shifted_right(self, a: Word, places: int) -> Word:
        """By 32 places or more."""
        return Word(self.bits(0), self.right(a.high, places - 32))

    def rotated_right(self, a: Word, places: int) -> Word:
        places %= 64
        high, low = (a.low, a.high) if places >= 32 else (a.high, a.low)
        places %= 32
        if not places:
            return Word(high, low)
        parts = [
            self.either(self.right(here, places), self.left(there, 32 - places))
            for here, there in ((high, low), (low, high))
        ]
        return Word(parts[0], parts[1])

    def rotated_left(self, a: Word, places: int) -> Word:
        return self.rotated_right(a, 64 - places)

    def remainder(self, a: Word, count: int | SSAValue) -> SSAValue:
        """What is left by the division by a number below 2^31, digit by digit: Mod is exact below 2^24."""
        if not isinstance(count, int):
            return self._remainder_by_bits(a, count)
        assert 0 < count < 1 << 31
        if count & (count - 1) == 0:
            return self.both(a.low, count - 1)
        if count > 1 << 16:
            return self._remainder_by_bits(a, count)
        width = 16 if count <= 1 << 8 else 8
        rest: SSAValue | None = None
        for half in (a.high, a.low):
            for place in range(32 - width, -1, -width):
                digit = self.both(self.right(half, place), (1 << width) - 1)
                number = digit if rest is None else self.either(self.left(rest, width), digit)
                rest = self._emit(ModOp, number, count)
        assert rest is not None
        return rest

    def _remainder_by_bits(self, a: Word, count: int | SSAValue) -> SSAValue:
        """Twice the rest and the next bit, less the number; where that is negative, the number is put back."""
        rest = self.bits(0)
        for half in (a.high, a.low):
            for place in range(31, -1, -1):
                bit = self.both(self.right(half, place), 1)
                less = self.plus(self.plus(self.minus(rest, count), rest), bit)
                rest = self.plus(less, self.both(self._emit(BitwiseRightShiftOp, less, 31), count))
        return rest


__all__ = ["Word", "Words"]
