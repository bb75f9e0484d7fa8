"""Places of numbers in a constant list of numbers."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, IsNaNOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, kind, shape
from stepwell.lowering.idioms.exact import LARGEST
from stepwell.lowering.idioms.strings import number, pick

MOST = 64
"""64-bit keys that agree in their lower halves, each of which is compared on its own."""


def place_of_number(rw: Lowering, value: SSAValue, keys: np.ndarray) -> SSAValue:
    """The place of each element among distinct keys, -1 where it is none of them; any NaN is any other."""
    nowhere = number(rw, -1)
    if len(keys):
        return _real(rw, value, keys, nowhere) if kind(value).is_float else _whole(rw, value, keys, nowhere)
    # The runtime (2026.4) makes a scalar that is broadcast [1].
    return nowhere if shape_of(value) == () else broadcast(rw, nowhere, shape(rw, value))


def _first(rw: Lowering, value: SSAValue, ordered: np.ndarray) -> SSAValue:
    """Where the first of the ordered keys is that is not less."""
    return rw.emit(BucketizeOp, value, rw.const(ordered), output_type="i32", with_right_bound=True)


def _real(rw: Lowering, value: SSAValue, keys: np.ndarray, found: SSAValue) -> SSAValue:
    """In f32, in which the CPU computes f64, too."""
    narrow = keys.astype(np.float32)
    if len(np.unique(narrow)) < len(keys):
        raise NoMatch("keys differ by less than f32 tells apart, in which OpenVINO's CPU computes f64")
    value = convert(rw, value, "f32")
    order = np.argsort(narrow, kind="stable")
    order = order[~np.isnan(narrow[order])]
    if len(order):
        ordered = narrow[order]
        at = rw.emit(MinimumOp, _first(rw, value, ordered), number(rw, len(order) - 1))
        same = rw.emit(EqualOp, pick(rw, rw.const(ordered), at), value)
        found = rw.emit(SelectOp, same, pick(rw, rw.const(order.astype(np.int32)), at), found)
    for place in np.flatnonzero(np.isnan(narrow)):
        found = rw.emit(SelectOp, rw.emit(IsNaNOp, value), number(rw, int(place)), found)
    return found


def _whole(rw: Lowering, value: SSAValue, keys: np.ndarray, found: SSAValue) -> SSAValue:
    """By the lower 32 bits, which the CPU keeps of 64, and the whole number as f32, which it makes of all of them.

    Keys below 2^24 are numbers of f32, and rounding to it keeps the order: the whole number alone tells them.
    """
    wide = kind(value).bits > 32 or kind(value).name == "u32"
    bits = keys.astype(np.int64)
    if (np.abs(bits) < LARGEST).all():
        return _real(rw, value, bits, found)
    low = convert(rw, value, "i32")
    halves = (bits & 0xFFFFFFFF).astype(np.uint32).view(np.int32)
    order = np.argsort(halves, kind="stable")
    most = int(np.unique(halves, return_counts=True)[1].max())
    if most > MOST:
        raise NoMatch(f"{most} keys agree in their lower 32 bits; {MOST} are told apart at most")
    first = _first(rw, low, halves[order])
    real = convert(rw, value, "f32") if wide else None
    for step in range(most):
        at = rw.emit(AddOp, first, number(rw, step)) if step else first
        at = rw.emit(MinimumOp, at, number(rw, len(keys) - 1))
        # The CPU compares i32 as f32; a difference is exact, and zero stays zero.
        apart = rw.emit(SubtractOp, pick(rw, rw.const(halves[order]), at), low)
        same = rw.emit(EqualOp, apart, number(rw, 0))
        if real is not None:
            whole = pick(rw, rw.const(bits[order].astype(np.float32)), at)
            same = rw.emit(LogicalAndOp, same, rw.emit(EqualOp, whole, real))
        found = rw.emit(SelectOp, same, pick(rw, rw.const(order.astype(np.int32)), at), found)
    return found
