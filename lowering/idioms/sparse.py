"""Sparse tensors as TensorFlow has them: indices [n, rank], values [n] and the shape [rank].

A place in the dense tensor is one number, counted in row-major order: sorting, joining and reshaping work on those.
"""

from __future__ import annotations

from typing import NamedTuple

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, ScatterElementsUpdateOp, ScatterNDUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.types import element_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    kind,
    like,
    reshape,
    shape,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.exact import quotient


class Sparse(NamedTuple):
    """A sparse tensor; all three are i64 but the values."""

    indices: SSAValue
    values: SSAValue
    shape: SSAValue

    @property
    def rank(self) -> int:
        """The number of dimensions."""
        for value, at in ((self.indices, 1), (self.shape, 0)):
            known = shape_of(value)
            if known is not None and at < len(known) and isinstance(size := known[at], int):
                return size
        raise NoMatch("the rank of the sparse tensor is not known; give the shape of its indices with --input")


def sparse(rw: Lowering, indices: SSAValue, values: SSAValue, shape_: SSAValue, rank: int | None = None) -> Sparse:
    """The three as i64, the shape with a known length; `rank` is that which the operator demands."""
    made = Sparse(convert(rw, indices, "i64"), values, convert(rw, shape_, "i64"))
    rank = made.rank if rank is None else rank
    return Sparse(reshape(rw, made.indices, [-1, rank]), values, reshape(rw, made.shape, [rank]))


def size(rw: Lowering, of: Sparse, axis: int) -> SSAValue:
    """The size along an axis, a scalar."""
    return rw.emit(GatherOp, of.shape, rw.const(axis), rw.const(0))


def column(rw: Lowering, of: Sparse, axis: int) -> SSAValue:
    """The indices along an axis, [n]."""
    return rw.emit(GatherOp, of.indices, rw.const(axis), rw.const(1))


def total(rw: Lowering, of: Sparse) -> SSAValue:
    """The number of elements of the dense tensor, a scalar."""
    made = rw.const(1)
    for axis in range(of.rank):
        made = rw.emit(MultiplyOp, made, size(rw, of, axis))
    return made


def places(rw: Lowering, of: Sparse) -> SSAValue:
    """The places of the elements, [n]."""
    made = None
    for axis in range(of.rank):
        at = column(rw, of, axis)
        made = at if made is None else rw.emit(AddOp, rw.emit(MultiplyOp, made, size(rw, of, axis)), at)
    if made is None:
        raise NoMatch("a sparse tensor without dimensions")
    return made


def divided(rw: Lowering, a: SSAValue, b: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Quotient and rest of numbers that are not negative."""
    whole = quotient(rw, a, b)
    return whole, rw.emit(SubtractOp, a, rw.emit(MultiplyOp, whole, b))


def indices_of(rw: Lowering, at: SSAValue, shape_: SSAValue, rank: int) -> SSAValue:
    """The indices [n, rank] of places in a dense tensor of a shape."""
    parts: list[SSAValue] = []
    left = at
    for axis in reversed(range(rank)):
        if axis == 0:
            parts.append(left)
            break
        width = rw.emit(GatherOp, shape_, rw.const(axis), rw.const(0))
        above, rest = divided(rw, left, width)
        parts.append(rest)
        left = above
    return concat(rw, [unsqueeze(rw, p, [1]) for p in reversed(parts)], 1)


def dense(rw: Lowering, of: Sparse, default: SSAValue) -> SSAValue:
    """The dense tensor, `default` where there is no element; of equal indices the last one counts."""
    if kind(of.values).name != "string":
        return rw.emit(ScatterNDUpdateOp, broadcast(rw, default, of.shape), of.indices, of.values)
    # The CPU scatters no strings: the numbers of the elements are, and the strings taken by those.
    count = dims(rw, of.values, [0])
    numbers = counted(rw, squeeze(rw, count, [0]))
    table = concat(rw, [of.values, reshape(rw, default, [1])])
    chosen = rw.emit(ScatterNDUpdateOp, broadcast(rw, count, of.shape), of.indices, numbers)
    return rw.emit(GatherOp, table, chosen, rw.const(0))


def summed(rw: Lowering, of: Sparse, *, reduction: str = "sum") -> SSAValue:
    """The dense tensor with the sums of what has equal indices, 0 where there is no element."""
    flat = scattered(rw, places(rw, of), of.values, total(rw, of), reduction)
    return rw.emit(ReshapeOp, flat, of.shape, special_zero=False)


def scattered(rw: Lowering, at: SSAValue, values: SSAValue, count: SSAValue, reduction: str = "sum") -> SSAValue:
    """Zeros [count], to which the values are added at their places."""
    of = element_of(values)
    if kind(values).name in ("i64", "f64"):
        values = convert(rw, values, "i32" if kind(values).is_integer else "f32")
    zeros = broadcast(rw, like(rw, 0, values), reshape(rw, count, [1]))
    made = rw.emit(ScatterElementsUpdateOp, zeros, at, values, rw.const(0), reduction=reduction, use_init_val=True)
    return convert(rw, made, of)


def counted(rw: Lowering, count: SSAValue) -> SSAValue:
    """0, 1, … count - 1."""
    return rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")


def order(rw: Lowering, keys: SSAValue) -> SSAValue:
    """The order that sorts keys [n], equal ones as they are."""
    count = squeeze(rw, shape(rw, keys), [0])
    _, found = rw.emit(TopKOp, keys, count, axis=0, mode="min", sort="value", index_element_type="i64", stable=True)
    return found


def taken(rw: Lowering, of: Sparse, which: SSAValue) -> Sparse:
    """Some elements of a sparse tensor, by their numbers."""
    rows = rw.emit(GatherOp, of.indices, which, rw.const(0))
    return Sparse(rows, rw.emit(GatherOp, of.values, which, rw.const(0)), of.shape)


def moved(rw: Lowering, of: Sparse, axis: int, by: SSAValue) -> Sparse:
    """The elements with their index along an axis raised by a scalar."""
    hot = rw.const([int(a == axis) for a in range(of.rank)])
    return Sparse(rw.emit(AddOp, of.indices, rw.emit(MultiplyOp, hot, by)), of.values, of.shape)


__all__ = [
    "Sparse",
    "column",
    "counted",
    "dense",
    "divided",
    "indices_of",
    "moved",
    "order",
    "places",
    "scattered",
    "size",
    "sparse",
    "summed",
    "taken",
    "total",
]
