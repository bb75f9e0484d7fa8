"""Arithmetic of integers that wraps around, and quotients and remainders of them, where the CPU would not (2026.4).

It saturates short integers or does not cut them, and takes quotients and remainders of wide ones in f32.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseRightShiftOp
from stepwell.dialects.opset.comparison import LessOp, NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalXorOp
from stepwell.dialects.opset.values import never_below_zero
from stepwell.dialects.types import ElementType, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import exact
from stepwell.lowering.idioms.basic import convert, kind, like, unsqueeze


def widened(rw: Lowering, a: SSAValue, b: SSAValue) -> list[SSAValue]:
    """The operands, brought to the rank of a real constant that has more dimensions than the other one.

    The runtime's fusions (2026.4: Mish, HSwish, Gelu, MVN …) look at such a constant's value only and lose dimensions.
    """
    pair = [a, b]
    shapes = [shape_of(v) for v in pair]
    for i, other in enumerate(reversed(pair)):
        mine, wide = shapes[i], shapes[1 - i]
        if mine is None or wide is None or len(mine) >= len(wide) or not kind(other).is_float:
            continue
        if isinstance(other.owner, ConstantOp) and not isinstance(pair[i].owner, ConstantOp):
            pair[i] = unsqueeze(rw, pair[i], range(len(wide) - len(mine)))
    return pair


def cut(rw: Lowering, value: SSAValue, to: ElementType) -> SSAValue:
    """What was computed in i32, cut to an integer type."""
    return exact.fitted(rw, value, to.name) if to.bits == 16 else convert(rw, value, to.name)


def wrapped(rw: Lowering, made: type[OpsetOp], a: SSAValue, b: SSAValue) -> SSAValue:
    """Add, Subtract or Multiply; short integers are computed in i32 and cut."""
    of = kind(a)
    if of.is_integer and of.bits <= 16:
        return cut(rw, rw.emit(made, *(convert(rw, v, "i32") for v in (a, b))), of)
    return rw.emit(made, *widened(rw, a, b))


def negative(rw: Lowering, value: SSAValue) -> SSAValue:
    """-x; of short integers in i32, then cut."""
    of = kind(value)
    if of.is_integer and of.bits < 32:
        return convert(rw, rw.emit(opset.NegativeOp, convert(rw, value, "i32")), of.name)
    return rw.emit(opset.NegativeOp, value)


def absolute(rw: Lowering, value: SSAValue) -> SSAValue:
    """|x|; of integers that may be large max(x, -x), which wraps around."""
    of = kind(value)
    if not of.is_integer or (of.bits >= 32 and exact.small(value)):
        return rw.emit(opset.AbsOp, value)
    if of.name[0] == "u":
        return value
    return convert(rw, exact.absolute(rw, convert(rw, value, "i32")), of.name)


def sign(rw: Lowering, value: SSAValue) -> SSAValue:
    """-1, 0 or 1; the sign of what is not negative is whether it is not 0."""
    of = kind(value)
    if of.is_integer and of.name[0] == "u":
        return convert(rw, rw.emit(NotEqualOp, value, like(rw, 0, value)), of.name)
    return rw.emit(opset.SignOp, value)


def wide_remainder(rw: Lowering, a: SSAValue, b: SSAValue, *, of_dividend: bool) -> SSAValue:
    """a - b * (a / b) twice, for the first quotient may be off by its last bits; then the sign is mended.

    The rest has the sign of b, or of a: where it has not, b is added, or taken away to get that of a. Of integers that
    are known to be small the runtime's own operation is exact. By a power of two the rest is the last bits.
    """
    if exact.small(a) and exact.small(b):
        return rw.emit(opset.ModOp if of_dividend else opset.FloorModOp, a, b)
    bits = exact.exponents(b)
    if bits is not None:
        last = like(rw, (1 << bits) - 1, a)
        if not of_dividend or not bits.any() or never_below_zero(a):
            return rw.emit(BitwiseAndOp, a, last)
        # Of a number below zero what is one less than the divisor is added first, and taken away from the rest.
        more = rw.emit(BitwiseAndOp, rw.emit(ClampOp, a, min=-1.0, max=0.0), last)
        return rw.emit(opset.SubtractOp, rw.emit(BitwiseAndOp, rw.emit(opset.AddOp, a, more), last), more)
    rest = a
    for _ in range(2):
        quotient = rw.emit(opset.DivideOp, rest, b, m_pythondiv=False)
        rest = rw.emit(opset.SubtractOp, rest, rw.emit(opset.MultiplyOp, quotient, b))
    zero, step, wanted = like(rw, 0, a), b, b
    if of_dividend:
        wanted = a
        step = rw.emit(opset.MultiplyOp, rw.emit(opset.AbsOp, b), rw.emit(opset.SignOp, a))
    other = rw.emit(LogicalXorOp, rw.emit(LessOp, rest, zero), rw.emit(LessOp, wanted, zero))
    moved = rw.emit(LogicalAndOp, other, rw.emit(NotEqualOp, rest, zero))
    return rw.emit(SelectOp, moved, rw.emit(opset.AddOp, rest, step), rest)


def remainder(rw: Lowering, a: SSAValue, b: SSAValue, *, of_dividend: bool) -> SSAValue:
    """What is left of integers by division; it has the sign of the divisor, or that of the dividend."""
    of = kind(a)
    if of.name == "u32":
        return exact.remainder(rw, a, b)
    if of.bits >= 32:
        return wide_remainder(rw, a, b, of_dividend=of_dividend)
    short = [convert(rw, v, "i32") for v in (a, b)]
    return convert(rw, rw.emit(opset.ModOp if of_dividend else opset.FloorModOp, *short), of.name)


def floored(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """The quotient of integers, rounded down: (a - what is left, with the divisor's sign) / b."""
    bits = exact.exponents(b)
    if kind(a).name[0] == "u" or (bits is not None and not bits.any()):
        return quotient(rw, a, b)
    if bits is not None and exact.wide(a):
        return rw.emit(BitwiseRightShiftOp, a, like(rw, bits, a))
    rest = remainder(rw, a, b, of_dividend=False)
    of = kind(a)
    if of.bits < 32:
        a, b, rest = (convert(rw, v, "i32") for v in (a, b, rest))
    return convert(rw, exact.quotient(rw, rw.emit(opset.SubtractOp, a, rest), b), of.name)


def quotient(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """The quotient of integers, cut towards zero; of short ones in i32, for the smallest by -1 is beyond them."""
    of = kind(a)
    if of.bits < 32:
        return cut(rw, exact.quotient(rw, *(convert(rw, v, "i32") for v in (a, b))), of)
    return exact.quotient(rw, a, b)


def whole_power(rw: Lowering, base: SSAValue, exponent: SSAValue | int) -> SSAValue:
    """A power of integers: a product where the exponent is a number, otherwise by the exponent's bits."""
    of = kind(base)
    wide = of.name if of.bits >= 32 else "i32"
    base = convert(rw, base, wide)
    if isinstance(exponent, int):
        return cut(rw, exact.power(rw, base, exponent), of)
    return cut(rw, exact.computed_power(rw, base, convert(rw, exponent, wide)), of)


__all__ = [
    "absolute",
    "cut",
    "floored",
    "negative",
    "quotient",
    "remainder",
    "sign",
    "whole_power",
    "wide_remainder",
    "widened",
    "wrapped",
]
