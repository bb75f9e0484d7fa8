"""MXNet's slices.

slice, slice_axis, slice_like -> Slice; SliceChannel, _split_v2 -> Split, VariadicSplit; _slice_assign(_scalar) ->
SliceScatter
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.mxnet.base import items_of
from stepwell.dialects.opset.movement import SliceOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.slicing import SliceScatterOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, broadcast, dims, ints, like, rank, shape, slice_axis, squeeze

rules = RuleSet()

END, START = (1 << 31) - 1, -(1 << 31)
"""Behind every element, and before."""


def ranges(op, rw: Lowering, known: int) -> list[SSAValue]:
    """Start, stop, step and axes of a slice; None is an end of the axis."""
    begin, end, step = (items_of(v) for v in (op.begin, op.end, op.step))
    count = max(len(begin), len(end))
    if count > known:
        raise NoMatch(f"a slice of {count} axes, where the tensor has {known}")
    begin, end, step = (tuple(v) + (None,) * (count - len(v)) for v in (begin, end, step))
    steps = [1 if s is None else s for s in step]
    if 0 in steps:
        raise NoMatch("a slice with a step of 0; steps are not 0")
    starts = [(0 if s > 0 else END) if b is None else b for b, s in zip(begin, steps, strict=True)]
    stops = [(END if s > 0 else START) if e is None else e for e, s in zip(end, steps, strict=True)]
    return [ints(rw, v) for v in (starts, stops, steps, range(count))]


@rules.lower(mxnet.SliceOp)
def slice_(op: mxnet.SliceOp, rw: Lowering):
    return rw.emit(SliceOp, op.data, *ranges(op, rw, rank(op.data)))


@rules.lower(mxnet.SliceAxisOp)
def slice_axis_(op: mxnet.SliceAxisOp, rw: Lowering):
    end = plain(op.end)
    return slice_axis(rw, op.data, axis(plain(op.axis), rank(op.data)), plain(op.begin), END if end is None else end)


@rules.lower(mxnet.SliceLikeOp)
def slice_like(op: mxnet.SliceLikeOp, rw: Lowering):
    """The front part of each axis, or of those named, as long as that of the other tensor."""
    known, other = rank(op.data), rank(op.shape_like, "shape_like")
    given = plain(op.axes)
    axes = [axis(a, known) for a in given] if given else list(range(known))
    if any(a >= other for a in axes):
        raise NoMatch(f"slice_like of axes {axes} by a tensor of rank {other}; it has no such axis")
    zeros, ones = ints(rw, [0] * len(axes)), ints(rw, [1] * len(axes))
    return rw.emit(SliceOp, op.data, zeros, dims(rw, op.shape_like, axes), ones, ints(rw, axes))


def squeezed(rw: Lowering, parts: Sequence[SSAValue], at: int, *, wanted: bool) -> list[SSAValue]:
    return [squeeze(rw, part, [at]) for part in parts] if wanted else list(parts)


def equal(rw: Lowering, data: SSAValue, at: int, count: int) -> list[SSAValue]:
    """Equal parts along an axis."""
    if count == 1:
        return [data]
    found = rw.emit(SplitOp, data, rw.const(at), num_splits=count)
    return list(found)


@rules.lower(mxnet.SliceChannelOp)
def slice_channel(op: mxnet.SliceChannelOp, rw: Lowering):
    at = axis(plain(op.axis), rank(op.data))
    return squeezed(rw, equal(rw, op.data, at, plain(op.num_outputs)), at, wanted=plain(op.squeeze_axis))


@rules.lower(mxnet.SplitV2Op)
def split_v2(op: mxnet.SplitV2Op, rw: Lowering):
    return split_along(rw, op, axis(plain(op.axis), rank(op.data)))


def split_along(rw: Lowering, op: Any, at: int) -> list[SSAValue]:
    """Equal sections, or the parts that begin at the indices."""
    if plain(op.sections) > 0:
        parts = equal(rw, op.data, at, plain(op.sections))
        return squeezed(rw, parts, at, wanted=plain(op.squeeze_axis))
    starts = list(plain(op.indices))
    size = (shape_of(op.data) or ())[at]
    if not isinstance(size, int):
        parts = [slice_axis(rw, op.data, at, a, b) for a, b in zip(starts, [*starts[1:], END], strict=True)]
    else:
        edges = [min(s, size) for s in starts] + [size]
        lengths = [max(b - a, 0) for a, b in pairwise(edges)]
        data = op.data if edges[0] == 0 else slice_axis(rw, op.data, at, edges[0], END)
        found = rw.emit(VariadicSplitOp, data, rw.const(at), ints(rw, lengths))
        parts = list(found) if isinstance(found, tuple) else [found]
    return squeezed(rw, parts, at, wanted=plain(op.squeeze_axis))


@rules.lower(mxnet.CropAssignOp)
def slice_assign(op: mxnet.CropAssignOp, rw: Lowering):
    return rw.emit(SliceScatterOp, op.lhs, op.rhs, *ranges(op, rw, rank(op.lhs)))


@rules.lower(mxnet.CropAssignScalarOp)
def slice_assign_scalar(op: mxnet.CropAssignScalarOp, rw: Lowering):
    """The number in every place of the slice."""
    where = ranges(op, rw, rank(op.data))
    part = rw.emit(SliceOp, op.data, *where)
    number = broadcast(rw, like(rw, plain(op.scalar), op.data), shape(rw, part))
    return rw.emit(SliceScatterOp, op.data, number, *where)


__all__ = ["rules", "split_along"]
