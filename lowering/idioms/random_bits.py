"""The bits that a generator makes, of which RandomUniform-8 gives numbers only.

A whole number below n is what is left of 32 bits divided by n. Two sources with the same seeds take the same bits:
below 2^30 and below 5 they say the lower 30 bits, and with them the two above.
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, ModOp, MultiplyOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseLeftShiftOp, BitwiseOrOp, BitwiseRightShiftOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, reshape, slice_axis
from stepwell.lowering.idioms.strings import number

LOWER = 30


def bits(rw: Lowering, below: Callable[[int], SSAValue]) -> SSAValue:
    """32 bits as i32; `below` gives whole numbers below another one, always of the same bits."""
    lower, rest = below(1 << LOWER), below(5)
    # 2^30 leaves 4: of lower + 2^30 b is left what is left of lower + 4 b, so that b is what is left of 4 rest + lower.
    high = rw.emit(MultiplyOp, rw.emit(BitwiseRightShiftOp, lower, number(rw, 15)), number(rw, 3))
    small = rw.emit(AddOp, high, rw.emit(BitwiseAndOp, lower, number(rw, (1 << 15) - 1)))
    small = rw.emit(AddOp, small, rw.emit(MultiplyOp, rest, number(rw, 4)))
    upper = rw.emit(ModOp, small, number(rw, 5))
    return rw.emit(BitwiseOrOp, lower, rw.emit(BitwiseLeftShiftOp, upper, number(rw, LOWER)))


def halves(rw: Lowering, found: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Of a list of bits those at even and at odd places: each number of 64 bits takes two."""
    pairs = reshape(rw, found, [-1, 2])
    first, second = (reshape(rw, slice_axis(rw, pairs, 1, k, k + 1), [-1]) for k in (0, 1))
    return first, second


def fraction(rw: Lowering, first: SSAValue, second: SSAValue) -> SSAValue:
    """A number from 0 to below 1 by 52 bits, the upper 20 of them those of the first word, as near as f32 is."""
    made: SSAValue = rw.const(0.0)
    parts = ((second, 0, 16, -52), (second, 16, 16, -36), (first, 0, 20, -20))
    for word, place, width, power in parts:
        part = rw.emit(BitwiseRightShiftOp, word, number(rw, place)) if place else word
        part = convert(rw, rw.emit(BitwiseAndOp, part, number(rw, (1 << width) - 1)), "f32")
        made = rw.emit(AddOp, made, rw.emit(MultiplyOp, part, rw.const(2.0**power)))
    return made


__all__ = ["bits", "fraction", "halves"]
