"""Comparisons as their definitions say, where the CPU (2026.4) answers otherwise."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset import comparison as opset
from stepwell.dialects.opset.base import OpsetOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind
from stepwell.lowering.idioms.exact import compare

MIRRORED: dict[type[OpsetOp], type[OpsetOp]] = {
    opset.GreaterOp: opset.LessOp,
    opset.GreaterEqualOp: opset.LessEqualOp,
}
"""The CPU plugin says that NaN is greater than any real number, but not that anything is less than it."""


def readable(rw: Lowering, value: SSAValue) -> SSAValue:
    """A real number in a type that the runtime computes with; of 8 bits it only converts."""
    of = kind(value)
    return convert(rw, value, "f32") if of.is_float and 0 < of.bits < 16 else value


def compared(rw: Lowering, made: type[OpsetOp], a: SSAValue, b: SSAValue) -> SSAValue:
    """A comparison; a > b of reals is b < a, of integers that may be large it is made exact."""
    if kind(a).is_integer:
        return compare(rw, made, a, b)
    a, b = readable(rw, a), readable(rw, b)
    return rw.emit(MIRRORED[made], b, a) if made in MIRRORED else rw.emit(made, a, b)


__all__ = ["compared", "readable"]
