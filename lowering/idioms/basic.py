"""Small constructions: constants like a value, reshapes, conversions, and what must be known of a value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from xdsl.ir import Attribute, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseXorOp
from stepwell.dialects.opset.movement import BroadcastOp, ConcatOp, GatherOp, SliceOp, TransposeOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOfOp, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import ElementType, element, element_of, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.narrow import rounded

T = TypeVar("T")


def rank(value: SSAValue, what: str = "the input") -> int:
    """The rank of a value; a rule that needs it declines where it is unknown."""
    shape = shape_of(value)
    if shape is None:
        raise NoMatch(f"the rank of {what} is not known; give its shape with --input")
    return len(shape)


def static(value: SSAValue, what: str = "the input") -> tuple[int, ...]:
    """The static shape of a value; a rule that needs it declines where it is not known."""
    shape = static_shape(value)
    if shape is None:
        raise NoMatch(f"the shape of {what} is not static; give it with --input")
    return shape


def constant(value: SSAValue, what: str) -> np.ndarray:
    """The value of a small constant; a rule that needs it declines where it is computed at run time."""
    found = values.constant(value)
    if found is None:
        raise NoMatch(f"{what} is not a constant")
    return found


def constant_ints(value: SSAValue, what: str) -> tuple[int, ...]:
    """The same, as a tuple of integers."""
    return tuple(int(v) for v in constant(value, what).reshape(-1))


def axis(index: int, rank_: int, what: str = "axis") -> int:
    """An axis counted from the front."""
    if not -rank_ <= index < max(rank_, 1):
        raise NoMatch(f"{what} {index} is out of range for rank {rank_}")
    return index % rank_ if rank_ else 0


def chosen(table: Mapping[str, T], name: str, what: str = "mode") -> T:
    """The entry of a table that an attribute names; a rule that needs it declines where there is none."""
    if name not in table:
        raise NoMatch(f"{what} '{name}' is not one of {', '.join(table)}")
    return table[name]


def whole(size: int, parts: int, what: str) -> int:
    """The size of each of `parts` equal parts; a rule that needs it declines where there is no such size."""
    if parts < 1 or size % parts:
        raise NoMatch(f"{what} of {size} cannot be cut into {parts} parts")
    return size // parts


def kind(value: SSAValue) -> ElementType:
    """The element type of a value."""
    return element(element_of(value))


def like(rw: Lowering, number: Any, value: SSAValue) -> SSAValue:
    """A constant of the element type of `value`: a number, or an array of them."""
    return rw.const(np.asarray(number), element_of(value))


def ints(rw: Lowering, items: Sequence[int]) -> SSAValue:
    """A 1-D i64 constant."""
    far = next((i for i in items if not -(1 << 63) <= i < 1 << 63), None)
    if far is not None:
        raise NoMatch(f"{far} does not fit 64 bits")
    return rw.const(np.asarray(items, np.int64).reshape(-1))


def convert(rw: Lowering, value: SSAValue, to: str | Attribute) -> SSAValue:
    """`value` in another element type; itself where it has that type."""
    target = element(to)
    if kind(value) == target:
        return value
    if target.carrier:
        value = fitted(rw, value, target)
    return rw.emit(ConvertOp, value, destination_type=target)


def fitted(rw: Lowering, value: SSAValue, to: ElementType, *, saturate: bool = False) -> SSAValue:
    """`value` in f32 or i32, with values that the element type has: what is to be converted to it."""
    of = kind(value)
    if to.is_float:
        return rounded(rw, convert(rw, value, "f32"), to.name, saturate=saturate)
    if of.name == "boolean":
        return value
    half = rw.const(1 << (to.bits - 1), "i32")
    low = rw.emit(BitwiseAndOp, convert(rw, value, "i32"), rw.const((1 << to.bits) - 1, "i32"))
    return rw.emit(SubtractOp, rw.emit(BitwiseXorOp, low, half), half)


def reshape(rw: Lowering, value: SSAValue, shape: Sequence[int], *, special_zero: bool = False) -> SSAValue:
    """`value` in a constant shape (-1: what remains; 0 with special_zero: as it is)."""
    if static_shape(value) == tuple(shape) and not (special_zero and 0 in shape):
        return value
    return rw.emit(ReshapeOp, value, ints(rw, shape), special_zero=special_zero)


def unsqueeze(rw: Lowering, value: SSAValue, axes: Sequence[int]) -> SSAValue:
    return rw.emit(UnsqueezeOp, value, ints(rw, axes)) if axes else value


def squeeze(rw: Lowering, value: SSAValue, axes: Sequence[int]) -> SSAValue:
    return rw.emit(SqueezeOp, value, ints(rw, axes)) if axes else value


def transpose(rw: Lowering, value: SSAValue, order: Sequence[int]) -> SSAValue:
    """`value` with its dimensions in another order; itself where the order is the same."""
    if list(order) == list(range(len(order))):
        return value
    return rw.emit(TransposeOp, value, ints(rw, order))


def shape(rw: Lowering, value: SSAValue, kind_: str = "i64") -> SSAValue:
    """The shape of `value` as a 1-D tensor."""
    return rw.emit(ShapeOfOp, value, output_type=kind_)


def dims(rw: Lowering, value: SSAValue, axes: Sequence[int]) -> SSAValue:
    """Some sizes of `value`, as a 1-D i64 tensor."""
    known = shape_of(value)
    if known is not None and any(not -len(known) <= a < len(known) for a in axes):
        raise NoMatch(f"dimension {max(axes)} is out of range for rank {len(known)}")
    sizes = None if known is None else [known[a] for a in axes]
    if sizes is not None and all(isinstance(s, int) for s in sizes):
        return ints(rw, [s for s in sizes if isinstance(s, int)])
    return rw.emit(GatherOp, shape(rw, value), ints(rw, axes), rw.const(0))


def concat(rw: Lowering, parts: Sequence[SSAValue], axis_: int = 0) -> SSAValue:
    return parts[0] if len(parts) == 1 else rw.emit(ConcatOp, list(parts), axis=axis_)


def broadcast(rw: Lowering, value: SSAValue, target: SSAValue) -> SSAValue:
    """`value` broadcast to a shape given as a 1-D tensor (numpy rules)."""
    return rw.emit(BroadcastOp, value, target, mode="numpy")


def slice_axis(rw: Lowering, value: SSAValue, axis_: int, start: int, stop: int, step: int = 1) -> SSAValue:
    """A slice along one axis; `stop` may be a large number for "to the end"."""
    return rw.emit(SliceOp, value, ints(rw, [start]), ints(rw, [stop]), ints(rw, [step]), ints(rw, [axis_]))


def channelwise(rw: Lowering, vector: SSAValue, rank_: int, at: int = 1) -> SSAValue:
    """A 1-D per-channel vector in a shape that broadcasts along dimension `at` of a tensor of this rank."""
    if at >= rank_:
        raise NoMatch(f"dimension {at} is out of range for rank {rank_}")
    sizes = [1] * rank_
    sizes[at] = -1
    return reshape(rw, vector, sizes)
