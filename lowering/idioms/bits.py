"""The bits of a number taken as those of another element type of the same width.

Integers of one width: Convert, which keeps the bits. f32 to and from i32: by the definition of the format (IEEE 754).
Floats of 16 bits and less: by a table of what their codes stand for.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import (
    BitwiseAndOp,
    BitwiseLeftShiftOp,
    BitwiseOrOp,
    BitwiseRightShiftOp,
    BitwiseXorOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, IsNaNOp, LessOp, NotEqualOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.logical import LogicalOrOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import Values
from stepwell.dialects.types import ElementType, element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind

FRACTION = 1 << 23
STEPS = (64, 32, 16, 8, 4, 2, 1)


def reinterpreted(rw: Lowering, value: SSAValue, name: str) -> SSAValue:
    """Numbers below the normal ones of f32 are zero, as the CPU takes them; every NaN becomes the usual one."""
    of, to = kind(value), element(name)
    if of == to:
        return value
    if of.bits != to.bits or "string" in (of.name, to.name):
        raise NoMatch(f"{of.name} and {to.name} are not of one width")
    if (of.is_integer and to.is_integer and of.bits >= 8) or (of.name == "boolean" and to.is_integer):
        return convert(rw, value, to.name)
    if of.bits <= 16:
        return _from_code(rw, _code(rw, value, of), to)
    if of.name == "f32":
        return convert(rw, bits_of(rw, value), to.name)
    if to.name == "f32":
        return value_of(rw, convert(rw, value, "i32"))
    raise NoMatch(f"{of.name} as {to.name}: OpenVINO's CPU computes with 32 bits of 64")


def _code(rw: Lowering, value: SSAValue, of: ElementType) -> SSAValue:
    """The bits of a type of 16 bits or less as i32: those of its size by its place among all sizes, then the sign."""
    number = convert(rw, value, "f32" if of.is_float else "i32")
    if of.name == "bf16":
        number = rw.emit(BitwiseRightShiftOp, bits_of(rw, number), rw.const(16, "i32"))
    if not of.is_float or of.name == "bf16":
        return rw.emit(BitwiseAndOp, number, rw.const((1 << of.bits) - 1, "i32"))
    signed = of.name != "f8e8m0"
    table = _values(of)
    sizes = table[: len(table) // 2] if signed else table
    # The first size, zero or the power that the CPU takes for it, is what is below the second.
    sizes = sizes[~np.isnan(sizes)][1:]
    size = rw.emit(AbsOp, number) if signed else number
    code = rw.emit(BucketizeOp, size, rw.const(sizes), output_type="i32", with_right_bound=False)
    if signed:
        sign = rw.emit(SelectOp, _negative(rw, number), rw.const(len(table) // 2, "i32"), rw.const(0, "i32"))
        code = rw.emit(AddOp, code, sign)
    assert of.dtype is not None
    with np.errstate(all="ignore"):
        usual = int(np.array([np.nan], np.float32).astype(of.dtype).view(f"u{of.dtype.itemsize}")[0])
    return rw.emit(SelectOp, rw.emit(IsNaNOp, number), rw.const(usual, "i32"), code)


def _from_code(rw: Lowering, code: SSAValue, to: ElementType) -> SSAValue:
    """What a code of 16 bits or less stands for, from a table of all; of bf16, which has the bits of f32, by those."""
    if to.name == "boolean":
        return rw.emit(NotEqualOp, code, rw.const(0, "i32"))
    if to.is_integer:
        if to.name[0] == "i":
            half = rw.const(1 << (to.bits - 1), "i32")
            code = rw.emit(SubtractOp, rw.emit(BitwiseXorOp, code, half), half)
        return rw.emit(ConvertOp, code, destination_type=to)
    if to.name == "bf16":
        return convert(rw, value_of(rw, rw.emit(BitwiseLeftShiftOp, code, rw.const(16, "i32"))), "bf16")
    if to.name in ("f16", "f8e8m0"):
        assert to.dtype is not None
        codes = np.arange(1 << to.bits, dtype=f"u{to.dtype.itemsize}").view(to.dtype)
        return rw.emit(GatherOp, rw.const(Values(codes, to)), code, rw.const(0))
    found = rw.emit(GatherOp, rw.const(_values(to)), code, rw.const(0))
    return rw.emit(ConvertOp, found, destination_type=to)


def _values(of: ElementType) -> np.ndarray:
    """What the codes of a float of 16 bits or less stand for, as f32."""
    assert of.dtype is not None
    with np.errstate(all="ignore"):
        return np.arange(1 << of.bits, dtype=f"u{of.dtype.itemsize}").view(of.dtype).astype(np.float32)


def _negative(rw: Lowering, value: SSAValue) -> SSAValue:
    """Whether a number has a sign; that of zero shows only in its reciprocal."""
    zero = rw.const(0.0)
    reciprocal = rw.emit(DivideOp, rw.const(1.0), value)
    return rw.emit(LessOp, rw.emit(SelectOp, rw.emit(EqualOp, value, zero), reciprocal, value), zero)


def bits_of(rw: Lowering, value: SSAValue) -> SSAValue:
    """The exponent by comparisons, then what is left of it as a fraction: [1, 2) * 2^exponent."""
    one, zero = rw.const(1.0), rw.const(0.0)
    size = rw.emit(AbsOp, value)
    exponent: SSAValue = rw.const(127, "i32")
    for step in STEPS:
        large = rw.emit(GreaterEqualOp, size, rw.const(2.0**step))
        size = rw.emit(SelectOp, large, rw.emit(MultiplyOp, size, rw.const(2.0**-step)), size)
        exponent = rw.emit(SelectOp, large, rw.emit(AddOp, exponent, rw.const(step, "i32")), exponent)
    for step in STEPS:
        small = rw.emit(LessOp, size, rw.const(2.0 ** (1 - step)))
        size = rw.emit(SelectOp, small, rw.emit(MultiplyOp, size, rw.const(2.0**step)), size)
        exponent = rw.emit(SelectOp, small, rw.emit(SubtractOp, exponent, rw.const(step, "i32")), exponent)
    fraction = rw.emit(MultiplyOp, rw.emit(SubtractOp, size, one), rw.const(float(FRACTION)))
    absolute = rw.emit(AbsOp, value)
    odd, infinite = rw.emit(IsNaNOp, value), rw.emit(EqualOp, absolute, rw.const(float("inf")))
    small = rw.emit(LessOp, absolute, rw.const(2.0**-126))
    edge = rw.emit(LogicalOrOp, infinite, small)
    fraction = rw.emit(SelectOp, odd, rw.const(FRACTION / 2), rw.emit(SelectOp, edge, zero, fraction))
    exponent = rw.emit(SelectOp, small, rw.const(0, "i32"), exponent)
    exponent = rw.emit(SelectOp, rw.emit(LogicalOrOp, odd, infinite), rw.const(255, "i32"), exponent)
    sign = rw.emit(SelectOp, _negative(rw, value), rw.const(1, "i32"), rw.const(0, "i32"))
    # Numbers over 2^24 go through operations on bits alone: the CPU runs a chain that begins in f32 in f32.
    parts = [rw.emit(BitwiseLeftShiftOp, v, rw.const(by, "i32")) for v, by in ((sign, 31), (exponent, 23))]
    return rw.emit(BitwiseOrOp, rw.emit(BitwiseOrOp, *parts), convert(rw, fraction, "i32"))


def value_of(rw: Lowering, bits: SSAValue) -> SSAValue:
    """(1 + fraction / 2^23) * 2^exponent; the powers of two come from a table."""
    fraction = rw.emit(BitwiseAndOp, bits, rw.const(FRACTION - 1, "i32"))
    exponent = rw.emit(BitwiseAndOp, rw.emit(BitwiseRightShiftOp, bits, rw.const(23, "i32")), rw.const(255, "i32"))
    powers = np.array([0, *(2.0**e for e in range(-126, 128)), np.inf], np.float32)
    power = rw.emit(GatherOp, rw.const(powers), exponent, rw.const(0))
    part = rw.emit(MultiplyOp, convert(rw, fraction, "f32"), rw.const(1 / FRACTION))
    found = rw.emit(MultiplyOp, power, rw.emit(AddOp, part, rw.const(1.0)))
    last = rw.emit(EqualOp, exponent, rw.const(255, "i32"))
    odd = rw.emit(SelectOp, last, fraction, rw.const(0, "i32"))
    found = rw.emit(SelectOp, rw.emit(EqualOp, odd, rw.const(0, "i32")), found, rw.const(float("nan")))
    below = rw.emit(LessOp, bits, rw.const(0, "i32"))
    return rw.emit(SelectOp, below, rw.emit(MultiplyOp, found, rw.const(-1.0)), found)


__all__ = ["bits_of", "reinterpreted", "value_of"]
