"""ONNX BitCast.

Integers of one width: Convert, which keeps the bits. f32 to and from i32: by the definition of the format (IEEE 754).
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseLeftShiftOp, BitwiseOrOp, BitwiseRightShiftOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, IsNaNOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalOrOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind
from stepwell.lowering.onnx_to_opset.type import data_type

rules = RuleSet()

FRACTION = 1 << 23
STEPS = (64, 32, 16, 8, 4, 2, 1)


@rules.lower(onnx.BitCastOp)
def bit_cast(op: onnx.BitCastOp, rw: Lowering):
    """Numbers below the normal ones are zero, as the CPU takes them; every NaN becomes the usual one."""
    of, to = kind(op.input), element(data_type(plain(op.to)))
    if of == to:
        return op.input
    if of.name == "boolean" and to.bits == 8:
        return convert(rw, op.input, to.name)
    if of.is_integer and to.is_integer and of.bits == to.bits:
        return convert(rw, op.input, to.name)
    if of.name == "f32" and to.is_integer and to.bits == 32:
        return convert(rw, _bits(rw, op.input), to.name)
    if to.name == "f32" and of.is_integer and of.bits == 32:
        return _value(rw, convert(rw, op.input, "i32"))
    raise NoMatch(f"no operation gives the bits of {of.name} as {to.name}")


def _bits(rw: Lowering, value: SSAValue) -> SSAValue:
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
    # The sign of zero shows only in its reciprocal.
    signed = rw.emit(SelectOp, rw.emit(EqualOp, value, zero), rw.emit(DivideOp, one, value), value)
    sign = rw.emit(SelectOp, rw.emit(LessOp, signed, zero), rw.const(1, "i32"), rw.const(0, "i32"))
    # Numbers over 2^24 go through operations on bits alone: the CPU runs a chain that begins in f32 in f32.
    parts = [rw.emit(BitwiseLeftShiftOp, v, rw.const(by, "i32")) for v, by in ((sign, 31), (exponent, 23))]
    return rw.emit(BitwiseOrOp, rw.emit(BitwiseOrOp, *parts), convert(rw, fraction, "i32"))


def _value(rw: Lowering, bits: SSAValue) -> SSAValue:
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
