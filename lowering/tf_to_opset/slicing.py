"""TensorFlow's slices.

Slice -> Slice; StridedSlice -> Slice, Gather, Squeeze and Unsqueeze; TensorStridedSliceUpdate, StridedSliceGrad ->
SliceScatter. Strings are sliced by places.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import SliceOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, ints, like, reshape, shape, slice_axis
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.computed_axes import counted_sizes
from stepwell.lowering.idioms.places import moved
from stepwell.lowering.idioms.strided import END, FAR, Cut, Masks, Plan, cut, plan, sliced

rules = RuleSet()


def length(*vectors: SSAValue) -> int | None:
    """The number of elements of vectors that have equally many."""
    known = (static_shape(v) for v in vectors)
    return next((s[0] for s in known if s is not None and len(s) == 1), None)


@rules.lower(tf.SliceOp)
def slice_(op: tf.SliceOp, rw: Lowering):
    """From `begin` so many as `size` says, or with -1 what is left."""
    data, pair = opened(op.input)
    known = shape_of(data)
    count = len(known) - pair if known is not None else length(op.begin, op.size)
    if count is None:
        raise NoMatch("neither the rank of the input nor the number of sizes is known; give its shape with --input")
    if not count:
        return op.input
    begin, size = values.constant_ints(op.begin), values.constant_ints(op.size)
    start = ints(rw, begin) if begin is not None else convert(rw, op.begin, "i64")
    if begin is not None and size is not None:
        if len(begin) != count or len(size) != count:
            raise NoMatch(f"{len(begin)} begins and {len(size)} sizes for a tensor of rank {count}")
        stop = ints(rw, [END if s < 0 else b + s for b, s in zip(begin, size, strict=True)])
    else:
        many = ints(rw, size) if size is not None else convert(rw, op.size, "i64")
        stop = rw.emit(AddOp, start, many)
        if size is None or min(size) < 0:
            rest = rw.emit(LessOp, many, rw.const(0)) if size is None else rw.const(np.array(size) < 0)
            stop = rw.emit(SelectOp, rest, rw.const(FAR), stop)
    steps, axes = ints(rw, [1] * count), ints(rw, range(count))
    made = moved(rw, data, lambda v: rw.emit(SliceOp, v, start, stop, steps, axes))
    if begin is None and size is not None and min(size) >= 0 and not pair:
        made = reshape(rw, made, size)  # Says the sizes that a computed begin leaves open.
    return closed(rw, made, pair)


class Given(NamedTuple):
    """A slice: its plan, the number of its places, and begin, end and strides."""

    plan: Plan
    count: int
    begin: SSAValue
    end: SSAValue
    strides: SSAValue

    def taken(self, rw: Lowering, data: SSAValue) -> SSAValue:
        return sliced(rw, data, self.plan, self.count, self.begin, self.end, self.strides)

    def cut(self, rw: Lowering) -> Cut | None:
        return cut(rw, self.plan.entries, self.count, self.begin, self.end, self.strides)


def given(op: Any, rw: Lowering, value: SSAValue, pair: int) -> Given:
    """What the operator's masks and vectors say of a tensor.

    Where the number of places is not known, places that take everything are put behind them, up to the rank.
    """
    masks = Masks(*map(plain, (op.begin_mask, op.end_mask, op.ellipsis_mask, op.new_axis_mask, op.shrink_axis_mask)))
    known, vectors = shape_of(value), (op.begin, op.end, op.strides)
    count = length(*vectors)
    if count is None and (known is None or masks.ellipsis):
        raise NoMatch("the number of slices is not known; give the shape of begin, end or strides with --input")
    if count is None:
        assert known is not None
        count = len(known) - pair + masks.new.bit_count()
        behind = ([0] * count, [FAR] * count, [1] * count)
        longer = [concat(rw, [convert(rw, v, "i64"), ints(rw, b)]) for v, b in zip(vectors, behind, strict=True)]
        vectors = [reshape(rw, slice_axis(rw, v, 0, 0, count), [count]) for v in longer]
    made = plan(count, masks, None if known is None else len(known) - pair)
    return Given(made.behind(pair) if pair else made, count, *vectors)


@rules.lower(tf.StridedSliceOp)
def strided_slice(op: tf.StridedSliceOp, rw: Lowering):
    """Ranges, single places, new axes and an ellipsis, as the masks say."""
    data, pair = opened(op.input)
    wanted = given(op, rw, data, pair)
    return closed(rw, moved(rw, data, lambda v: wanted.taken(rw, v)), pair)


@rules.lower(tf.TensorStridedSliceUpdateOp)
def strided_slice_update(op: tf.TensorStridedSliceUpdateOp, rw: Lowering):
    """The slice is replaced by the value, broadcast to it."""
    data, pair = opened(op.input)
    value, _ = opened(op.value)
    return closed(rw, _put(op, rw, data, value, pair), pair)


@rules.lower(tf.StridedSliceGradOp)
def strided_slice_grad(op: tf.StridedSliceGradOp, rw: Lowering):
    """Zeros of a shape, with `dy` for the slice."""
    value, pair = opened(op.dy)
    target = convert(rw, counted_sizes(op.shape), "i64")
    if pair:
        target = concat(rw, [target, ints(rw, [2])])
    return closed(rw, _put(op, rw, broadcast(rw, like(rw, 0, value), target), value, pair), pair)


def _put(op: Any, rw: Lowering, data: SSAValue, value: SSAValue, pair: int) -> SSAValue:
    """What is single is a dimension of size 1 of the slice, and new axes are none."""
    wanted = given(op, rw, data, pair)
    found = wanted.cut(rw)
    if found is None and not wanted.plan.new:
        return broadcast(rw, value, shape(rw, data))
    target = shape(rw, wanted.taken(rw, data))
    value = broadcast(rw, value, target)
    if found is None:
        return rw.emit(ReshapeOp, value, shape(rw, data), special_zero=False)
    part = found.of(rw, data)
    return found.put(rw, data, rw.emit(ReshapeOp, value, shape(rw, part), special_zero=False))


__all__ = ["given", "rules"]
