"""Quantised tensors: to integers and back, element by element as ONNX defines it.

Quantize: saturate(round half to even(x / scale) + zero point). Dequantize: (x - zero point) * scale. A value that is
quantised and dequantised with the same parameters becomes a FakeQuantize, for OpenVINO computes in integers only
around those; it can differ from the explicit form in a tie. Not so in the bodies of If, Loop and TensorIterator, where
the CPU plugin (2026.4) takes a factor per channel into a FakeQuantize and applies its first entry to all; and not of 16
bits, for it strips FakeQuantizes of 65536 levels, with other numbers, or refuses a model that gives one out. A division
by a constant scale stays a Divide, though the CPU plugin multiplies by the reciprocal.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, NegativeOp, RoundOp, SubtractOp
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import ALL_TYPES, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, channelwise, convert, dims, ints, kind, like, rank, reshape
from stepwell.lowering.idioms.bodies import constant_chain, in_body
from stepwell.lowering.idioms.division import quotient
from stepwell.lowering.idioms.narrow import FORMATS, rounded

LIMITS = {
    "i2": (-2, 1),
    "u2": (0, 3),
    "u4": (0, 15),
    "u8": (0, 255),
    "u16": (0, 65535),
    "i4": (-8, 7),
    "i8": (-128, 127),
    "i16": (-32768, 32767),
    "i32": (-(2**31), 2**31 - 1),
}


MOVES = frozenset({"MaxPool", "Reshape", "Slice", "Squeeze", "StridedSlice", "Transpose", "Unsqueeze"})
MOST_MOVES = 8


def along(rw: Lowering, parameter: SSAValue, value: SSAValue, at: int) -> SSAValue:
    """A scale or zero point in a shape that broadcasts: a scalar, or one entry for each index of an axis of `value`."""
    shape = shape_of(parameter)
    if shape in ((), (1,)):
        return reshape(rw, parameter, [])
    if shape is None or len(shape) != 1:
        return parameter
    count = rank(value)
    return channelwise(rw, parameter, count, axis(at, count))


def blocked(rw: Lowering, parameter: SSAValue, value: SSAValue, at: int, size: int) -> SSAValue:
    """A scale or zero point of blocks of `size` along an axis, with an entry for each index of it."""
    shape = shape_of(value)
    at = axis(at, rank(value))
    length = shape[at] if shape is not None else None
    if not isinstance(length, int):
        stop = reshape(rw, dims(rw, value, [at]), [])
        places = rw.emit(RangeOp, rw.const(0), stop, rw.const(1), output_type="i64")
        return rw.emit(GatherOp, parameter, rw.emit(DivideOp, places, rw.const(size)), rw.const(at))
    return rw.emit(GatherOp, parameter, ints(rw, [i // size for i in range(length)]), rw.const(at))


def is_zero(value: SSAValue | None) -> bool:
    """Whether a zero point is missing or 0 everywhere."""
    if value is None:
        return True
    found = values.constant(value)
    return found is not None and not found.astype(np.float32).any()


def quantize(
    rw: Lowering,
    value: SSAValue,
    scale: SSAValue,
    zero: SSAValue | None,
    to: str,
    *,
    saturate: bool = True,
) -> SSAValue:
    """Quantise a float tensor; scale and zero point broadcast with it.

    By a scale that is computed the division is exact: such a scale puts the ends of its range near a tie.
    """
    kind_ = "f32"
    known = constant_chain(scale.op) if isinstance(scale, OpResult) else None
    value, scale = convert(rw, value, kind_), convert(rw, scale, kind_)
    scaled = quotient(rw, value, scale) if known is None else rw.emit(DivideOp, value, scale)
    if to in FORMATS:
        if zero is not None and not is_zero(zero):
            scaled = rw.emit(AddOp, scaled, convert(rw, zero, kind_))
        return rw.emit(ConvertOp, rounded(rw, scaled, to, saturate=saturate), destination_type=ALL_TYPES[to])
    if to not in LIMITS:
        raise NoMatch(f"quantising to {to} is not possible")
    low, high = LIMITS[to]
    made = rw.emit(RoundOp, scaled, mode="half_to_even")
    if zero is not None and not is_zero(zero):
        made = rw.emit(AddOp, made, convert(rw, zero, kind_))
    return convert(rw, rw.emit(ClampOp, made, min=float(low), max=float(high)), to)


def dequantize(
    rw: Lowering, value: SSAValue, scale: SSAValue, zero: SSAValue | None, to: str | None = None
) -> SSAValue:
    """Dequantise to the type of the scale; scale and zero point broadcast with the tensor."""
    to = to or kind(scale).name
    pair = fake_quantize(rw, value, scale, zero, to)
    if pair is not None:
        return pair
    made = centred(rw, value, zero, to)
    return rw.emit(MultiplyOp, made, convert(rw, scale, to))


def centred(rw: Lowering, value: SSAValue, zero: SSAValue | None, to: str = "f32") -> SSAValue:
    """value - zero point, as floats."""
    if is_zero(zero) or zero is None:
        return convert(rw, value, to)
    offset, whole = _source(zero, ConvertOp), _source(value, ConvertOp)
    offset = _source(offset.operands[0], NegativeOp) if offset else None
    whole = _source(whole.operands[0], SubtractOp) if whole else None
    if offset and whole and whole.operands[1] is offset.operands[0] and kind(whole.operands[0]).name == to:
        return whole.operands[0]
    if kind(value).name in ("i8", "u8") and not _is_constant(value):
        # In integers: the CPU plugin joins a float Subtract with the Multiply that follows, and rounds once less.
        return convert(rw, rw.emit(SubtractOp, convert(rw, value, "i32"), convert(rw, zero, "i32")), to)
    return rw.emit(SubtractOp, convert(rw, value, to), convert(rw, zero, to))


def _is_constant(value: SSAValue) -> bool:
    return isinstance(value, OpResult) and constant_chain(value.op) is not None


def _source(value: SSAValue, cls: type[Operation]) -> Operation | None:
    return value.op if isinstance(value, OpResult) and isinstance(value.op, cls) else None


def fake_quantize(rw: Lowering, value: SSAValue, scale: SSAValue, zero: SSAValue | None, to: str) -> SSAValue | None:
    """The FakeQuantize that a `quantize` and a dequantisation make; None where they do not fit together.

    What moves the integers between the two (a pool of the largest, a Reshape) moves what the FakeQuantize gives.
    """
    moves: list[OpsetOp] = []
    while (owner := _moving(value)) is not None and len(moves) < MOST_MOVES:
        moves.append(owner)
        value = owner.operands[0]
    made = _pair(rw, value, scale, zero, to, one=bool(moves))
    for move in reversed(moves) if made is not None else ():
        rest = {name: plain(given) for name, given in move.properties.items()}
        found = rw.emit(type(move), made, *move.operands[1:], **rest)
        made = found[0] if isinstance(found, tuple) else found
    return made


def _moving(value: SSAValue) -> OpsetOp | None:
    """The operation that gives the value, if its elements are some of its first operand's."""
    owner = value.owner
    if isinstance(owner, OpsetOp) and owner.results[0] is value and layer_type(type(owner))[0] in MOVES:
        return owner
    return None


def _pair(
    rw: Lowering, value: SSAValue, scale: SSAValue, zero: SSAValue | None, to: str, *, one: bool
) -> SSAValue | None:
    """A FakeQuantize; with `one` scale for all."""
    name = kind(value).name
    if name not in LIMITS or name in ("i16", "u16", "i32") or in_body(rw):
        return None
    at = _source(value, ConvertOp)
    at = _source(at.operands[0], ClampOp) if at else None
    if at is None or (plain(at.properties["min"]), plain(at.properties["max"])) != LIMITS[name]:
        return None
    added, offset = _source(at.operands[0], AddOp), None
    if added is not None:
        offset, at = values.constant(added.operands[1]), added
        if offset is None:
            return None
    at = _source(at.operands[0], RoundOp)
    at = _source(at.operands[0], DivideOp) if at else None
    if at is None:
        return None
    theirs, ours = values.constant(at.operands[1]), values.constant(scale)
    base = np.zeros(()) if is_zero(zero) or zero is None else values.constant(zero)
    offset = np.zeros(()) if offset is None else offset
    if theirs is None or ours is None or base is None or not np.array_equal(theirs, ours):
        return None
    base = base.astype(np.float64)
    if not np.array_equal(np.broadcast_arrays(offset, theirs)[0], np.broadcast_arrays(base, theirs)[0]):
        return None
    low, high = LIMITS[name]
    steps = ours.astype(np.float64)
    source = at.operands[0]
    if kind(source).name == "f32" and (inner := _source(source, ConvertOp)) and kind(inner.operands[0]).name == to:
        source = inner.operands[0]
    if kind(source).name != to:
        return None
    if (one and steps.size != 1) or not _runs(source, steps.shape):
        return None
    bounds = [like(rw, (edge - base) * steps, source) for edge in (low, high)]
    return rw.emit(FakeQuantizeOp, source, *bounds, *bounds, levels=high - low + 1)


def _runs(value: SSAValue, steps: tuple[int, ...]) -> bool:
    """Whether the CPU plugin (2026.4) has a FakeQuantize for steps of this shape.

    Of tensors that are not static it takes entries along the channels only.
    """
    shape = shape_of(value)
    wide = [len(steps) - i for i, n in enumerate(steps) if n != 1]
    return not wide or static_shape(value) is not None or (shape is not None and wide == [len(shape) - 1])


def grouped(
    rw: Lowering, value: SSAValue, scale: SSAValue, zero: SSAValue | None, at: int, size: int, to: str
) -> SSAValue:
    """Dequantise a tensor whose scale and zero point are given for blocks of `size` along an axis.

    The axis is cut in two where the blocks fit, the form that keeps weights compressed in OpenVINO.
    """
    shape = static_shape(value)
    at = axis(at, rank(value))
    if shape is None or shape[at] % size:
        entries = [None if p is None else blocked(rw, p, value, at, size) for p in (scale, zero)]
        assert entries[0] is not None
        return dequantize(rw, value, entries[0], entries[1], to)
    cut = [*shape[:at], shape[at] // size, size, *shape[at + 1 :]]
    each = [*shape[:at], shape[at] // size, 1, *shape[at + 1 :]]
    parts = [None if p is None else reshape(rw, p, each) for p in (scale, zero)]
    assert parts[0] is not None
    return reshape(rw, dequantize(rw, reshape(rw, value, cut), parts[0], parts[1], to), shape)


__all__ = [
    "LIMITS",
    "along",
    "blocked",
    "centred",
    "dequantize",
    "fake_quantize",
    "grouped",
    "is_zero",
    "quantize",
]
