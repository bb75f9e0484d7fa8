"""Rotary embeddings: pairs of numbers, turned by the angle of their place.

The forms are those that the runtime's CPU plugin (2026.4) computes in one step (RoPE): the halves of a head in one
VariadicSplit, with [batch, heads, time, size] and angles of [batch, 1, time, size / 2]; where only the first numbers
turn, Slices of them, with angles for both halves, joined by Concats along axis -1.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.movement import GatherOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, ints, like, rank, shape, slice_axis, unsqueeze

END = np.iinfo(np.int32).max
"""The end of a Slice to the last number, as the plugin looks for it."""


def angles(rw: Lowering, cache: SSAValue, *, interleaved: bool, width: int | None) -> SSAValue:
    """A table of cosines or sines as `rotated` wants it: one for each pair, or for each number of two halves."""
    return cache if interleaved or width is None else concat(rw, [cache, cache], rank(cache) - 1)


def rotated(
    rw: Lowering, value: SSAValue, cos: SSAValue, sin: SSAValue, *, interleaved: bool, width: int | None
) -> SSAValue:
    """Rotary embedding of the first `width` (None: all) of the last axis; `angles` says what cos and sin are.

    Interleaved pairs are brought apart and back, which costs less than to compute with every other number.
    """
    last = rank(value) - 1
    known = shape_of(value)
    size = known[-1] if known is not None else None
    turning, rest = value, None
    if width is not None:
        rest = slice_axis(rw, value, last, width, END)
        if interleaved:
            turning = rw.emit(GatherOp, value, rw.const(apart(width)), rw.const(last))
        else:
            turning = slice_axis(rw, value, last, 0, width)
            return concat(rw, [_with_both_halves(rw, turning, cos, sin, width // 2), rest], -1)
    elif interleaved:
        if not isinstance(size, int):
            return _in_pairs(rw, value, cos, sin)
        turning = rw.emit(GatherOp, value, rw.const(apart(size)), rw.const(last))
    number = width if width is not None else size
    if isinstance(number, int):
        first, second = rw.emit(VariadicSplitOp, turning, rw.const(last), ints(rw, [number // 2] * 2))
    else:
        first, second = rw.emit(SplitOp, turning, rw.const(last), num_splits=2)
    out = concat(rw, list(_turned(rw, first, second, cos, sin)), last)
    if interleaved:
        assert isinstance(number, int)
        out = rw.emit(GatherOp, out, rw.const(np.argsort(apart(number))), rw.const(last))
    return out if rest is None else concat(rw, [out, rest], last)


def apart(size: int) -> np.ndarray:
    """The places of the first numbers of pairs, then of the second ones."""
    return np.arange(size).reshape(-1, 2).T.reshape(-1)


def _turned(rw: Lowering, first: SSAValue, second: SSAValue, cos: SSAValue, sin: SSAValue) -> tuple[SSAValue, SSAValue]:
    real = rw.emit(SubtractOp, rw.emit(MultiplyOp, first, cos), rw.emit(MultiplyOp, second, sin))
    imaginary = rw.emit(AddOp, rw.emit(MultiplyOp, second, cos), rw.emit(MultiplyOp, first, sin))
    return real, imaginary


def _with_both_halves(rw: Lowering, value: SSAValue, cos: SSAValue, sin: SSAValue, half: int) -> SSAValue:
    """x * cos + [-second, first] * sin"""
    last = rank(value) - 1
    second = slice_axis(rw, value, last, half, END)
    swapped = concat(rw, [rw.emit(MultiplyOp, second, like(rw, -1, value)), slice_axis(rw, value, last, 0, half)], -1)
    return rw.emit(AddOp, rw.emit(MultiplyOp, value, cos), rw.emit(MultiplyOp, swapped, sin))


def _in_pairs(rw: Lowering, value: SSAValue, cos: SSAValue, sin: SSAValue) -> SSAValue:
    """Every other number, where it is not known how many there are."""
    last = rank(value) - 1
    first, second = (slice_axis(rw, value, last, start, END, 2) for start in (0, 1))
    pairs = concat(rw, [unsqueeze(rw, v, [last + 1]) for v in _turned(rw, first, second, cos, sin)], last + 1)
    return rw.emit(ReshapeOp, pairs, shape(rw, value), special_zero=False)


__all__ = ["angles", "rotated"]
