"""Integers of 32 bits and more, where the CPU (2026.4) computes in f32: exact up to 2^24 only.

Add, Subtract, Multiply, Mod, Maximum, Minimum, shifts, bitwise operations, CumSum and moves are exact there; Equal,
Less, Divide, Power, ReLU, Clamp, ReduceSum, ReduceMax and MatMul are not. i64 is computed as i32, and so is u32: its
upper half compares as negative. Where the numbers are known to be small the plain operation stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

import numpy as np
from xdsl.ir import OpResult, SSAValue

from stepwell.dialects.opset import comparison, values
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    CeilingOp,
    CumSumOp,
    DivideOp,
    FloorModOp,
    FloorOp,
    LogOp,
    MaximumOp,
    MinimumOp,
    ModOp,
    MultiplyOp,
    NegativeOp,
    SignOp,
    SubtractOp,
)
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.bitwise import (
    BitwiseAndOp,
    BitwiseLeftShiftOp,
    BitwiseNotOp,
    BitwiseOrOp,
    BitwiseRightShiftOp,
    BitwiseXorOp,
)
from stepwell.dialects.opset.condition import BucketizeOp, NonZeroOp, SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp, LogicalXorOp
from stepwell.dialects.opset.movement import BroadcastOp, ConcatOp, GatherOp, PadOp, SliceOp, TransposeOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOfOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import rank_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, ints, kind, like, shape, slice_axis, squeeze

LARGEST = 1 << 24
"""From here on f32 has not every integer."""

LOGARITHM = 104
"""No finite logarithm of a number of 32 bits is further from 0."""

DEPTH = 100
"""Operations that `small` looks back."""

INDICES = (ShapeOfOp, NonZeroOp, BucketizeOp)
"""Sizes and places; those of tensors that fit into memory are taken for small."""
KEEPING = (
    *(BroadcastOp, GatherOp, ReshapeOp, SliceOp, Squeeze1Op, SqueezeOp, TransposeOp, UnsqueezeOp),
    *(AbsOp, NegativeOp, ReduceMaxOp, ReduceMinOp),
)
ALL_OF = (RangeOp, ConcatOp, MaximumOp, MinimumOp, AddOp, SubtractOp, DivideOp)


def wide(value: SSAValue) -> bool:
    """Whether a value is of integers that f32 may not hold."""
    of = kind(value)
    return of.is_integer and of.bits >= 32 and not small(value)


def small(value: SSAValue) -> bool:
    """Whether a value is known to hold integers below 2^24 only."""
    return _small(value, DEPTH, {})


def _small(value: SSAValue, depth: int, seen: dict[SSAValue, bool]) -> bool:
    # A value that is added to itself again and again would otherwise be followed once for each way to it.
    if value not in seen:
        seen[value] = False
        seen[value] = _is_small(value, depth, seen)
    return seen[value]


def _is_small(value: SSAValue, depth: int, seen: dict[SSAValue, bool]) -> bool:
    of = kind(value)
    if of.bits <= 16:
        return not of.is_float
    found = values.bounds(value)
    if found is not None and found.lo.dtype.kind in "iu" and (found.lo > -LARGEST).all() and (found.hi < LARGEST).all():
        return True
    if not isinstance(value, OpResult) or not depth or not of.is_integer:
        return False
    op = value.op
    if isinstance(op, INDICES) or (isinstance(op, TopKOp) and value.index == 1):
        return True
    if isinstance(op, ConvertOp) and kind(op.operands[0]).is_float:
        return _magnitude(op.operands[0]) < LARGEST
    if isinstance(op, (ConvertOp, *KEEPING)):
        return _small(op.operands[0], depth - 1, seen)
    if isinstance(op, FloorModOp | ModOp):
        return _small(op.operands[1], depth - 1, seen)
    if isinstance(op, SelectOp):
        return all(_small(v, depth - 1, seen) for v in op.operands[1:])
    if isinstance(op, MultiplyOp):
        factors = values.constant_ints(op.operands[1])
        return factors is not None and set(factors) <= {-1, 0, 1} and _small(op.operands[0], depth - 1, seen)
    # Each sum may be twice as large.
    depth = max(depth - (8 if isinstance(op, AddOp | SubtractOp) else 1), 0)
    return isinstance(op, ALL_OF) and all(_small(v, depth, seen) for v in op.operands)


def _magnitude(value: SSAValue) -> float:
    """What a finite real number is not beyond: logarithms in f32, multiplied by numbers, are small.

    What an infinity is as an integer is not defined.
    """
    factor = 1.0
    while True:
        op = value.owner
        if isinstance(op, LogOp):
            return factor * LOGARITHM if kind(value).name != "f64" else inf
        if not isinstance(op, MultiplyOp | DivideOp | CeilingOp | FloorOp):
            return inf
        if isinstance(op, MultiplyOp | DivideOp):
            known = values.constant(op.operands[1])
            if known is None or known.size != 1 or not known.reshape(-1)[0]:
                return inf
            number = abs(float(known.reshape(-1)[0]))
            factor *= number if isinstance(op, MultiplyOp) else 1 / number
        value = op.operands[0]


def _bits(rw: Lowering, value: SSAValue) -> SSAValue:
    """u32 as i32 in the same order; others as they are."""
    return _turned(rw, convert(rw, value, "i32")) if kind(value).name == "u32" else value


def _turned(rw: Lowering, value: SSAValue) -> SSAValue:
    return rw.emit(BitwiseXorOp, value, rw.const(-(1 << 31), "i32"))


def compare(rw: Lowering, made: type[OpsetOp], a: SSAValue, b: SSAValue) -> SSAValue:
    """A comparison; exact where neither operand is small and one may be large: rounding keeps their order.

    a > b is max(a, b) - b != 0, and so on.
    """
    known = any(small(v) for v in (a, b)) and kind(a).name != "u32"
    if known or not (wide(a) or wide(b)):
        return rw.emit(made, a, b)
    if made not in (comparison.EqualOp, comparison.NotEqualOp):
        a, b = _bits(rw, a), _bits(rw, b)
        least = a if made in (comparison.LessOp, comparison.GreaterEqualOp) else b
        gap = rw.emit(SubtractOp, rw.emit(MaximumOp, a, b), least)
    else:
        gap = rw.emit(SubtractOp, a, b)
    strict = made in (comparison.LessOp, comparison.GreaterOp, comparison.NotEqualOp)
    return rw.emit(comparison.NotEqualOp if strict else comparison.EqualOp, gap, like(rw, 0, gap))


COMPARISONS = (
    *(comparison.EqualOp, comparison.NotEqualOp, comparison.LessOp),
    *(comparison.LessEqualOp, comparison.GreaterOp, comparison.GreaterEqualOp),
)


def select(rw: Lowering, cond: SSAValue, x: SSAValue, y: SSAValue) -> SSAValue:
    """x where the condition holds, else y; of integers that may be large y + (x - y) * condition after a comparison.

    The CPU would join Select to a comparison of integers and compute both in f32.
    """
    op = cond.owner
    if isinstance(op, LogicalNotOp):
        op = op.operands[0].owner
    joined = isinstance(op, COMPARISONS) and kind(op.operands[0]).is_integer and (wide(x) or wide(y))
    # Of what shapes are computed with, Select's bounds are better known.
    if not joined or (values.bounds(x) is not None and values.bounds(y) is not None):
        return rw.emit(SelectOp, cond, x, y, auto_broadcast="numpy")
    taken = rw.emit(MultiplyOp, rw.emit(SubtractOp, x, y), convert(rw, cond, kind(x).name))
    return rw.emit(AddOp, y, taken)


def extreme(rw: Lowering, made: type[OpsetOp], a: SSAValue, b: SSAValue) -> SSAValue:
    """Maximum or Minimum, of u32 in the order of u32."""
    if kind(a).name != "u32":
        return rw.emit(made, a, b)
    return convert(rw, _turned(rw, rw.emit(made, _bits(rw, a), _bits(rw, b))), "u32")


def exponents(value: SSAValue) -> np.ndarray | None:
    """What powers of two the elements of a constant of integers are; None where they are not."""
    found = values.constant(value)
    if found is None or found.dtype.kind not in "iu" or not found.size or (found <= 0).any():
        return None
    return None if (found & (found - 1)).any() else np.log2(found.astype(np.float64)).astype(np.int64)


def quotient(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """a / b of integers, cut towards zero."""
    bits = exponents(b)
    if bits is not None and not bits.any():
        narrow = bits.size == 1 and bits.ndim <= (rank_of(a) or 0)
        return a if narrow else rw.emit(MultiplyOp, a, b)
    if kind(a).name == "u32":
        return _unsigned(rw, a, b)
    if not wide(a):
        return rw.emit(DivideOp, a, b, m_pythondiv=False)
    if bits is not None:
        # The shift rounds down: to a number below zero one less than the divisor is added first.
        if not values.never_below_zero(a):
            sign = rw.emit(ClampOp, a, min=-1.0, max=0.0)
            a = rw.emit(AddOp, a, rw.emit(BitwiseAndOp, sign, like(rw, (1 << bits) - 1, a)))
        return rw.emit(BitwiseRightShiftOp, a, like(rw, bits, a))
    if not values.never_below_zero(a):
        return _signed(rw, a, b)
    return _of_sizes(rw, a, b) if values.never_below_zero(b) and small(b) else _signed(rw, a, b)


def _of_sizes(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """A quotient that is not too large, of a little less than a, and that of what it leaves: both are below 2^24."""
    less = rw.emit(SubtractOp, a, rw.emit(DivideOp, a, like(rw, 1 << 22, a), m_pythondiv=False))
    first = rw.emit(DivideOp, less, b, m_pythondiv=False)
    rest = rw.emit(SubtractOp, a, rw.emit(MultiplyOp, first, b))
    return rw.emit(AddOp, first, rw.emit(DivideOp, rest, b, m_pythondiv=False))


def _signed(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """A quotient in f32, that of what it leaves, and one less where the rest has not the sign of a."""
    first = rw.emit(DivideOp, a, b, m_pythondiv=False)
    rest = rw.emit(SubtractOp, a, rw.emit(MultiplyOp, first, b))
    second = rw.emit(DivideOp, rest, b, m_pythondiv=False)
    rest = rw.emit(SubtractOp, rest, rw.emit(MultiplyOp, second, b))
    zero, of = like(rw, 0, a), kind(a).name
    other = rw.emit(LogicalXorOp, rw.emit(comparison.LessOp, rest, zero), rw.emit(comparison.LessOp, a, zero))
    off = rw.emit(LogicalAndOp, other, rw.emit(comparison.NotEqualOp, rest, zero))
    step = rw.emit(MultiplyOp, convert(rw, off, of), rw.emit(MultiplyOp, rw.emit(SignOp, a), rw.emit(SignOp, b)))
    return rw.emit(SubtractOp, rw.emit(AddOp, first, second), step)


def _unsigned(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """Half of a by b as signed numbers, doubled, and one more if that much is left; by what has the 32nd bit 1 or 0.

    By a power of two the bits are shifted, and the copies of the sign that come in are cut off.
    """
    bits, dividend = exponents(b), convert(rw, a, "i32")
    if bits is not None:
        left = rw.emit(BitwiseRightShiftOp, dividend, rw.const(bits.astype(np.int32), "i32"))
        kept = rw.const(((1 << (32 - bits)) - 1).astype(np.int32), "i32")
        return convert(rw, rw.emit(BitwiseAndOp, left, kept), "u32")
    divisor = convert(rw, b, "i32")
    one = rw.const(1, "i32")
    half = rw.emit(BitwiseAndOp, rw.emit(BitwiseRightShiftOp, dividend, one), rw.const((1 << 31) - 1, "i32"))
    most = rw.emit(MultiplyOp, _signed(rw, half, divisor), rw.const(2, "i32"))
    rest = rw.emit(SubtractOp, dividend, rw.emit(MultiplyOp, most, divisor))
    more = convert(rw, compare(rw, comparison.GreaterEqualOp, convert(rw, rest, "u32"), b), "i32")
    once = convert(rw, compare(rw, comparison.GreaterEqualOp, a, b), "i32")
    far = rw.emit(LogicalNotOp, rw.emit(comparison.GreaterEqualOp, divisor, rw.const(0, "i32")))
    near = rw.emit(AddOp, most, more)
    # Not by Select, which would be in f32 with the comparison.
    gap = rw.emit(MultiplyOp, convert(rw, far, "i32"), rw.emit(SubtractOp, once, near))
    return convert(rw, rw.emit(AddOp, near, gap), "u32")


def remainder(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """What is left of u32; by a power of two the last bits."""
    bits = exponents(b)
    if bits is not None:
        last = rw.const(((1 << bits) - 1).astype(np.int32), "i32")
        return convert(rw, rw.emit(BitwiseAndOp, convert(rw, a, "i32"), last), "u32")
    return rw.emit(SubtractOp, a, rw.emit(MultiplyOp, _unsigned(rw, a, b), b))


def clamped(rw: Lowering, value: SSAValue, low: SSAValue, high: SSAValue) -> SSAValue:
    """min(max(x, low), high); not so that the runtime makes a Clamp of it, where that would be in f32."""
    value = extreme(rw, MaximumOp, value, low)
    if kind(value).name == "u32" or not wide(value) or (small(low) and small(high)):
        return extreme(rw, MinimumOp, value, high)
    of = kind(value).name
    value, high = (convert(rw, v, "i64" if of == "u64" else of) for v in (value, high))
    turned = rw.emit(MaximumOp, rw.emit(BitwiseNotOp, value), rw.emit(BitwiseNotOp, high))
    return convert(rw, rw.emit(BitwiseNotOp, turned), of)


def absolute(rw: Lowering, value: SSAValue) -> SSAValue:
    """max(x, -x), which leaves the smallest number as it is."""
    return rw.emit(MaximumOp, value, rw.emit(SubtractOp, like(rw, 0, value), value))


def power(rw: Lowering, base: SSAValue, exponent: int) -> SSAValue:
    """A power of integers that wraps around, by squaring."""
    out: SSAValue | None = None
    while exponent:
        if exponent & 1:
            out = base if out is None else rw.emit(MultiplyOp, out, base)
        exponent >>= 1
        if exponent:
            base = rw.emit(MultiplyOp, base, base)
    return broadcast(rw, like(rw, 1, base), shape(rw, base)) if out is None else out


def computed_power(rw: Lowering, base: SSAValue, exponent: SSAValue) -> SSAValue:
    """The same by the bits of an exponent of the base's type; 2^64 and more are beyond any width.

    With a negative exponent 1 and -1 are left as they are, anything else is nothing.
    """
    one = like(rw, 1, base)
    odd = rw.emit(BitwiseAndOp, exponent, one)
    left = rw.emit(MinimumOp, exponent, rw.emit(AddOp, odd, like(rw, 62, base)))
    factor, out = base, one
    for at in range(6):
        factor = rw.emit(MultiplyOp, factor, factor) if at else base
        bit = rw.emit(BitwiseAndOp, rw.emit(BitwiseRightShiftOp, left, like(rw, at, base)), one)
        chosen = rw.emit(AddOp, one, rw.emit(MultiplyOp, bit, rw.emit(SubtractOp, factor, one)))
        out = rw.emit(MultiplyOp, out, chosen)
    if kind(base).name[0] == "u":
        return out
    unit = rw.emit(LogicalOrOp, *(rw.emit(comparison.EqualOp, base, like(rw, number, base)) for number in (1, -1)))
    kept = rw.emit(LogicalOrOp, unit, rw.emit(comparison.GreaterEqualOp, exponent, like(rw, 0, base)))
    return rw.emit(MultiplyOp, out, convert(rw, kept, kind(base).name))


def real(rw: Lowering, value: SSAValue) -> SSAValue:
    """u32 as f32, by halves: the CPU takes what was computed for i32."""
    if small(value):
        return convert(rw, value, "f32")
    low = rw.const(0xFFFF, "u32")
    above = rw.emit(BitwiseAndOp, rw.emit(BitwiseRightShiftOp, value, rw.const(16, "u32")), low)
    upper = rw.emit(MultiplyOp, convert(rw, above, "f32"), rw.const(65536.0))
    return rw.emit(AddOp, upper, convert(rw, rw.emit(BitwiseAndOp, value, low), "f32"))


def fitted(rw: Lowering, value: SSAValue, to: str) -> SSAValue:
    """i32 cut to the low 16 bits, as i16 or u16: a chain of operations on these is computed in i32."""
    low = rw.emit(BitwiseAndOp, value, rw.const(0xFFFF, "i32"))
    if to == "i16":
        sign = rw.const(0x8000, "i32")
        low = rw.emit(SubtractOp, rw.emit(BitwiseXorOp, low, sign), sign)
    return convert(rw, low, to)


def reduced_extreme(rw: Lowering, made: type[OpsetOp], data: SSAValue, axes: SSAValue, keep: bool) -> SSAValue:
    """The largest or smallest by the upper 16 bits, then by the lower ones of those that have these upper bits."""
    source = _bits(rw, data)
    number = convert(rw, source, "i32")
    sixteen = rw.const(16, "i32")
    high = rw.emit(BitwiseRightShiftOp, number, sixteen)
    low = rw.emit(BitwiseAndOp, number, rw.const(0xFFFF, "i32"))
    best = rw.emit(made, high, axes, keep_dims=True)
    other = rw.const(-1 if made is ReduceMaxOp else 1 << 16, "i32")
    among = rw.emit(SelectOp, rw.emit(comparison.EqualOp, high, best), low, other)
    parts = [best if keep else rw.emit(made, high, axes, keep_dims=False), rw.emit(made, among, axes, keep_dims=keep)]
    found = rw.emit(BitwiseOrOp, rw.emit(BitwiseLeftShiftOp, parts[0], sixteen), parts[1])
    of = kind(data).name
    return convert(rw, _turned(rw, found) if of == "u32" else found, of)


def reduced_sum(rw: Lowering, data: SSAValue, axes: Sequence[int], keep: bool) -> SSAValue:
    """The last of the running sums, axis by axis; where an axis may be empty, of those of a tensor with a zero more."""
    shape = shape_of(data)
    assert shape is not None
    for at in axes:
        size, source = shape[at], data
        more = not isinstance(size, int) or size == 0
        if more:
            ends = [int(i == at) for i in range(len(shape))]
            source = rw.emit(
                PadOp, data, ints(rw, [0] * len(shape)), ints(rw, ends), like(rw, 0, data), pad_mode="constant"
            )
        sums = rw.emit(CumSumOp, source, rw.const(at), exclusive=False, reverse=False)
        data = slice_axis(rw, sums, at, -1, (1 << 31) - 1)
    return data if keep else squeeze(rw, data, axes)


def shifted_right(rw: Lowering, value: SSAValue, by: SSAValue) -> SSAValue:
    """u32 shifted right: zeros come in, where the CPU brings in what it takes for the sign."""
    out = rw.emit(BitwiseRightShiftOp, value, by)
    if kind(value).name != "u32":
        return out
    ones = like(rw, (1 << 32) - 1, value)
    above = rw.emit(BitwiseLeftShiftOp, ones, rw.emit(SubtractOp, like(rw, 31, by), by))
    return rw.emit(BitwiseAndOp, out, rw.emit(BitwiseNotOp, rw.emit(BitwiseLeftShiftOp, above, like(rw, 1, value))))
