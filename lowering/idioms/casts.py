"""Conversions of element types by value, by ways that the CPU (2026.4) has."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AbsOp, MultiplyOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import ALL_TYPES, element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import exact
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.idioms.narrow import FORMATS, power_of_two, rounded


def cast_to(rw: Lowering, value: SSAValue, to: str, saturate: bool = True, round_mode: str = "up") -> SSAValue:
    """Convert; narrow floats take numbers out of their range as their largest ones, unless `saturate` is 0.

    True is what is not 0, which NaN is not, and 1 as a string. The CPU has no way from each type to each other, but to
    and from f32. It reads i64 as i32, an input's first conversion excepted.
    """
    of = kind(value)
    if of.name == to:
        return value
    if of.name == "string":
        real = element(to).is_float
        from stepwell.lowering.idioms.string_numbers import number_of

        found = number_of(rw, value, "f32" if real else "i32", real=real)
        return cast_to(rw, found, to, saturate, round_mode)
    if to == "string":
        if of.is_float:
            raise NoMatch(f"{of.name} to string: no operation gives decimal digits of reals; cast to an integer first")
        from stepwell.lowering.idioms.string_numbers import spelled

        return spelled(rw, value)
    if of.name == "u32" and ALL_TYPES[to].is_float:
        value = exact.real(rw, value)
    # f64 of the model's input becomes i32 exactly, but u32 by way of i32.
    detour = of.name in ("f8e8m0", "f4e2m1") or (of.name == "f64" and to in ("bf16", "u32"))
    if to == "boolean" and of.is_integer and of.bits >= 32 and not isinstance(value.owner, ParameterOp):
        return rw.emit(NotEqualOp, value, like(rw, 0, value))
    if detour or to in FORMATS or to in ("f8e8m0", "boolean"):
        value = convert(rw, value, "f32")
    if (of.name, to) == ("f64", "f32") and isinstance(value.owner, ParameterOp):
        return _from_double(rw, value)
    if to in FORMATS:
        made = rounded(rw, value, to, saturate=saturate)
        return rw.emit(ConvertOp, made, destination_type=ALL_TYPES[to])
    if to == "f8e8m0":
        return power_of_two(rw, value, saturate=saturate, round_mode=round_mode)
    if to == "boolean":
        return rw.emit(NotEqualOp, value, rw.const(0.0))
    return convert(rw, value, to)


def _from_double(rw: Lowering, value: SSAValue) -> SSAValue:
    """The CPU reads what is beyond f32 as the largest number of it: infinity is meant, hardly ever that number."""
    made = convert(rw, value, "f32")
    largest = rw.const(np.finfo(np.float32).max, "f32")
    far = rw.emit(GreaterEqualOp, rw.emit(AbsOp, made), largest)
    return rw.emit(SelectOp, far, rw.emit(MultiplyOp, made, rw.const(float("inf"))), made)


__all__ = ["cast_to"]
