"""MXNet's operators of indices.

take, Embedding -> Gather; pick, batch_take -> GatherElements; gather_nd -> GatherND; scatter_nd, _scatter_set_nd ->
ScatterNDUpdate; one_hot -> OneHot; _contrib_boolean_mask -> NonZero and Gather. Indices may be reals, which are cut;
those out of range are clipped or wrapped first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.mxnet.base import or_none
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import FloorModOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import NotEqualOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.movement import GatherElementsOp, GatherNDOp, GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.scatter import ScatterNDUpdateOp, ScatterUpdateOp
from stepwell.dialects.opset.sequence import OneHotOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.wrapping import floored
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()


def whole(rw: Lowering, index: SSAValue, to: str = "i64") -> SSAValue:
    """Indices as integers."""
    of = kind(index)
    return index if of.is_integer and of.bits >= 32 and of.name[0] == "i" else convert(rw, index, to)


EXACT = 1 << 24
"""Up to here f32, in which Clamp computes, has every whole number."""


def within(rw: Lowering, index: SSAValue, size: SSAValue, mode: str) -> SSAValue:
    """Indices from 0 to less than a size: the nearest one, or the rest of a division in i64.

    Limits that are known are those of a Clamp, before the reals are cut.
    """
    known = values.constant(size)
    if mode != "wrap" and known is not None and 0 < int(known.item()) <= EXACT:
        index = index if kind(index).name == "f32" else whole(rw, index)
        return whole(rw, rw.emit(ClampOp, index, min=0.0, max=float(known.item() - 1)))
    index, size = convert(rw, whole(rw, index), "i64"), reshape(rw, size, [])
    if mode == "wrap":
        return rw.emit(FloorModOp, index, size)
    last = rw.emit(SubtractOp, size, rw.const(1))
    return rw.emit(MinimumOp, rw.emit(MaximumOp, index, rw.const(0)), last)


def inside(rw: Lowering, index: SSAValue, data: SSAValue, at: int, mode: str) -> SSAValue:
    """The same for a dimension of a tensor; constants that are inside already stay as they are."""
    known, size = values.constant(index), (shape_of(data) or ())[at]
    if known is not None and isinstance(size, int) and known.size and (known >= 0).all() and (known < size).all():
        return whole(rw, index)
    return within(rw, index, dims(rw, data, [at]), mode)


@rules.lower(mxnet.TakeOp)
def take(op: mxnet.TakeOp, rw: Lowering):
    """Slices at indices; mode clip (and raise, whose error a graph cannot have) or wrap."""
    at = axis(plain(op.axis), rank(op.a))
    index = inside(rw, op.indices, op.a, at, plain(op.mode))
    return rw.emit(GatherOp, op.a, index, rw.const(at), batch_dims=0)


@rules.lower(mxnet.EmbeddingOp)
def embedding(op: mxnet.EmbeddingOp, rw: Lowering):
    """Rows of the weights; indices out of range are the first or the last."""
    index = inside(rw, op.data, op.weight, 0, "clip")
    return rw.emit(GatherOp, op.weight, index, rw.const(0), batch_dims=0)


def picked(rw: Lowering, data: SSAValue, index: SSAValue, at: int, mode: str) -> SSAValue:
    """An element of each line along an axis, which becomes 1."""
    if rank(index, "the index") == rank(data) - 1:
        index = unsqueeze(rw, index, [at])
    return rw.emit(GatherElementsOp, data, within(rw, index, dims(rw, data, [at]), mode), axis=at)


@rules.lower(mxnet.PickOp)
def pick(op: mxnet.PickOp, rw: Lowering):
    """Without an axis the tensor is one list."""
    data, given = op.data, or_none(op.axis)
    if given is None:
        data = reshape(rw, data, [-1])
        return picked(rw, data, reshape(rw, op.index, [-1]), 0, plain(op.mode))
    at = axis(given, rank(data))
    found = picked(rw, data, op.index, at, plain(op.mode))
    return found if plain(op.keepdims) else squeeze(rw, found, [at])


@rules.lower(mxnet.BatchTakeOp)
def batch_take(op: mxnet.BatchTakeOp, rw: Lowering):
    """An element of each row."""
    return squeeze(rw, picked(rw, op.a, reshape(rw, op.indices, [-1]), 1, "clip"), [1])


@rules.lower(mxnet.OneHotOp)
def one_hot(op: mxnet.OneHotOp, rw: Lowering):
    """An index out of range, also a negative one, has off_value everywhere."""
    to = numbered(plain(op.dtype))
    on, off = (rw.const(np.asarray(plain(v)), to) for v in (op.on_value, op.off_value))
    return rw.emit(OneHotOp, whole(rw, op.indices), rw.const(plain(op.depth)), on, off, axis=-1)


def tuples(rw: Lowering, indices: SSAValue) -> SSAValue:
    """MXNet has the coordinates along the first axis, opset along the last."""
    count = rank(indices, "the indices")
    return transpose(rw, whole(rw, indices), [*range(1, count), 0])


@rules.lower(mxnet.GatherNdOp)
def gather_nd(op: mxnet.GatherNdOp, rw: Lowering):
    """Negative coordinates count from the end."""
    index = convert(rw, tuples(rw, op.indices), "i64")
    known = values.constant(index)
    if known is None or (known < 0).any():
        depth = (shape_of(op.indices) or (None,))[0]
        if not isinstance(depth, int):
            raise NoMatch("how many coordinates the indices have is not known; give their shape with --input")
        index = rw.emit(FloorModOp, index, dims(rw, op.data, range(depth)))
    return rw.emit(GatherNDOp, op.data, index, batch_dims=0)


@rules.lower(mxnet.ScatterNdOp)
def scatter_nd(op: mxnet.ScatterNdOp, rw: Lowering):
    """Zeros, with the data at the indices."""
    zeros = broadcast(rw, like(rw, 0, op.data), ints(rw, plain(op.shape)))
    return rw.emit(ScatterNDUpdateOp, zeros, tuples(rw, op.indices), op.data)


@rules.lower(mxnet.ScatterSetNdOp)
def scatter_set_nd(op: mxnet.ScatterSetNdOp, rw: Lowering):
    return rw.emit(ScatterNDUpdateOp, op.lhs, tuples(rw, op.indices), op.rhs)


@rules.lower(mxnet.ContribIndexCopyOp)
def index_copy(op: mxnet.ContribIndexCopyOp, rw: Lowering):
    """Rows of the first tensor are replaced."""
    return rw.emit(ScatterUpdateOp, op.old_tensor, whole(rw, op.index_vector), op.new_tensor, rw.const(0))


def strides(shape: Sequence[int] | None) -> list[int]:
    """How far apart neighbours are along each axis; the first size does not matter, and may be -1."""
    if not shape:
        raise NoMatch("the shape that the indices are of is not named")
    made = [1]
    for size in reversed(shape[1:]):
        made.insert(0, made[0] * size)
    return made


@rules.lower(mxnet.RavelMultiIndexOp)
def ravel_multi_index(op: mxnet.RavelMultiIndexOp, rw: Lowering):
    """Coordinates along the first axis times the strides, added."""
    count = rank(op.data)
    steps = reshape(rw, ints(rw, strides(plain(op.shape))), [-1] + [1] * (count - 1))
    total = rw.emit(MultiplyOp, convert(rw, op.data, "i64"), steps)
    return convert(rw, rw.emit(ReduceSumOp, total, ints(rw, [0]), keep_dims=False), kind(op.data).mlir)


@rules.lower(mxnet.UnravelIndexOp)
def unravel_index(op: mxnet.UnravelIndexOp, rw: Lowering):
    """The quotient by each stride, and its rest by the size: coordinates along a new first axis."""
    shape = plain(op.shape)
    left, found = convert(rw, op.data, "i64"), []
    for size, stride in zip(shape or (), strides(shape), strict=True):
        place = floored(rw, left, rw.const(stride))
        found.append(unsqueeze(rw, place if not found else rw.emit(FloorModOp, place, rw.const(size)), [0]))
    return convert(rw, concat(rw, found), kind(op.data).mlir)


@rules.lower(mxnet.ContribBooleanMaskOp)
def boolean_mask(op: mxnet.ContribBooleanMaskOp, rw: Lowering):
    """The slices along the axis whose index is not 0."""
    index = op.index
    if kind(index).name != "boolean":
        index = rw.emit(NotEqualOp, index, like(rw, 0, index))
    kept = reshape(rw, rw.emit(NonZeroOp, index, output_type="i64"), [-1])
    at = axis(plain(op.axis), rank(op.data))
    return rw.emit(GatherOp, op.data, kept, rw.const(at), batch_dims=0)


__all__ = ["inside", "picked", "rules", "tuples", "whole", "within"]
