"""Division as IEEE 754 has it. The CPU plugin multiplies by the reciprocal instead, which may be one unit off."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, RoundOp, SubtractOp
from stepwell.lowering.conversion import Lowering

EXACT = 4096.0
"""Whole numbers whose products with half of a number's bits are exact."""


def quotient(rw: Lowering, value: SSAValue, divisor: SSAValue) -> SSAValue:
    """value / divisor in f32, rounded once, where the result is at most 4096; beyond that it is as near as before.

    What the nearest whole number leaves of the value is exact, for its product with each half of the divisor's bits
    is. So the whole number and the quotient of the rest are added with one rounding.
    """
    inverse = rw.emit(DivideOp, rw.const(1.0, "f32"), divisor)
    wide = rw.emit(MultiplyOp, divisor, rw.const(EXACT + 1, "f32"))
    upper = rw.emit(SubtractOp, wide, rw.emit(SubtractOp, wide, divisor))
    lower = rw.emit(SubtractOp, divisor, upper)
    whole = rw.emit(RoundOp, rw.emit(MultiplyOp, value, inverse), mode="half_to_even")
    whole = rw.emit(ClampOp, whole, min=-EXACT, max=EXACT)
    rest = rw.emit(SubtractOp, value, rw.emit(MultiplyOp, whole, upper))
    rest = rw.emit(SubtractOp, rest, rw.emit(MultiplyOp, whole, lower))
    return rw.emit(AddOp, whole, rw.emit(MultiplyOp, rest, inverse))


__all__ = ["quotient"]
