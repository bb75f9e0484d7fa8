"""Rounding to floats narrower than f16, in f32: as Convert does it for the types that IR has, and for those it has not.

A format is its step at each power of two. The CPU's own Convert to f8 goes through f16 and rounds twice; a value that
is one of the format's already passes it unchanged.
"""

from __future__ import annotations

from typing import NamedTuple

import ml_dtypes
import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import AbsOp, MultiplyOp, RoundOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, IsNaNOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.logical import LogicalOrOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.lowering.conversion import Lowering


class Format(NamedTuple):
    """Bits of the fraction, the exponents of the smallest normal and the largest number, that number, what there is."""

    fraction: int
    lowest: int
    highest: int
    largest: float
    nan: bool = True
    infinity: bool = False
    negative_zero: bool = True


FORMATS = {
    "f8e4m3": Format(3, -6, 8, 448.0),
    "f8e4m3fnuz": Format(3, -7, 7, 240.0, negative_zero=False),
    "f8e5m2": Format(2, -14, 15, 57344.0, infinity=True),
    "f8e5m2fnuz": Format(2, -15, 15, 57344.0, negative_zero=False),
    "f6e2m3": Format(3, 0, 2, 7.5, nan=False),
    "f6e3m2": Format(2, -2, 4, 28.0, nan=False),
    "f4e2m1": Format(1, 0, 2, 6.0, nan=False),
}
"""OCP Microscaling Formats v1.0 §5.3; the fnuz forms: arXiv 2206.02915."""


def rounded(rw: Lowering, value: SSAValue, name: str, *, saturate: bool = True) -> SSAValue:
    """An f32 tensor rounded to a format's values, halves to the even one.

    What is out of range becomes the largest number, or with `saturate` off infinity, or NaN where there is none. A
    format without NaN has -0 for it.
    """
    form = FORMATS[name]
    exponents = np.arange(form.lowest, form.highest + 1)
    steps = np.exp2(exponents - form.fraction).astype(np.float32)
    edges = rw.const(np.exp2(exponents[1:]).astype(np.float32))
    size = rw.emit(AbsOp, value)
    at = rw.emit(BucketizeOp, size, edges, output_type="i32", with_right_bound=False)
    step, inverse = (rw.emit(GatherOp, rw.const(table), at, rw.const(0)) for table in (steps, 1 / steps))
    made = rw.emit(MultiplyOp, rw.emit(RoundOp, rw.emit(MultiplyOp, value, inverse), mode="half_to_even"), step)
    if not form.negative_zero:
        zero = rw.const(0.0)
        made = rw.emit(SelectOp, rw.emit(EqualOp, made, zero), zero, made)
    largest = form.largest
    if saturate or not form.nan:
        made = rw.emit(ClampOp, made, min=-largest, max=largest)
        odd = value if form.nan else rw.const(-0.0)
        return rw.emit(SelectOp, rw.emit(IsNaNOp, value), odd, made)
    above = rw.emit(GreaterOp, rw.emit(AbsOp, made), rw.const(largest))
    if not form.infinity:
        return rw.emit(SelectOp, above, rw.const(float("nan")), made)
    far = rw.emit(MultiplyOp, value, rw.const(float("inf")))
    return rw.emit(SelectOp, above, far, made)


def power_of_two(rw: Lowering, value: SSAValue, *, saturate: bool = True, round_mode: str = "up") -> SSAValue:
    """An f32 tensor as f8e8m0: the codes of the powers of two from 2^-127 on come from a table, the last one is NaN.

    Zero is the smallest power and infinity the largest; with `saturate` off they are NaN, as what is too large.
    """
    # 2^-127 is below the normal numbers of f32, which the CPU takes for zero: so is what lies between it and 2^-126.
    powers = np.exp2(np.arange(-126, 128)).astype(np.float32)
    match round_mode:
        case "up":
            edges = [np.float32(0), *powers]
        case "down":
            edges = [*powers, np.float32(np.inf)]
        case "nearest":
            edges = [powers[0], *powers[:-1] * np.float32(1.5), powers[-1] * np.float32(1.5)]
        case _:
            raise NoMatch(f"round_mode '{round_mode}' is not one of up, down, nearest")
    borders = rw.const(np.array(edges[:-1] if saturate else edges))
    at = rw.emit(BucketizeOp, value, borders, output_type="i32", with_right_bound=round_mode == "up")
    odd = rw.emit(IsNaNOp, value)
    if not saturate:
        odd = rw.emit(LogicalOrOp, odd, rw.emit(EqualOp, value, rw.const(0.0)))
    at = rw.emit(SelectOp, odd, rw.const(255, "i32"), at)
    codes = np.arange(256, dtype=np.uint8).view(ml_dtypes.float8_e8m0fnu)
    return rw.emit(GatherOp, rw.const(codes), at, rw.const(0))


__all__ = ["FORMATS", "power_of_two", "rounded"]
