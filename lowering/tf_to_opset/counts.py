"""Counts and ranks of TensorFlow: Bincount, DenseBincount, HistogramFixedWidth, Bucketize, NthElement, InTopK.

Counts -> ScatterElementsUpdate with a sum; ranks -> Bucketize, TopK, comparisons that are summed
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import GreaterOp, IsFiniteOp, LessOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp, ScatterElementsUpdateOp
from stepwell.dialects.opset.reduction import ReduceLogicalAndOp, ReduceSumOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    slice_axis,
    unsqueeze,
)
from stepwell.lowering.idioms.exact import clamped

rules = RuleSet()


def _counted(rw: Lowering, places: SSAValue, weights: SSAValue, size: SSAValue, most: bool) -> SSAValue:
    """The sum (`most`: the largest) of the weights of each place along the last axis, for `size` places.

    Places beyond those go to one more, which is cut off.
    """
    of, back = element_of(weights), kind(weights)
    if back.name in ("i64", "f64"):
        weights = convert(rw, weights, "i32" if back.is_integer else "f32")
    count = rank(places)
    size = reshape(rw, convert(rw, size, "i64"), [1])
    inside = clamped(rw, convert(rw, places, "i64"), rw.const(0), size)
    room = concat(
        rw, [*([dims(rw, places, range(count - 1))] if count > 1 else []), rw.emit(AddOp, size, ints(rw, [1]))]
    )
    zeros = broadcast(rw, like(rw, 0, weights), room)
    made = rw.emit(
        ScatterElementsUpdateOp,
        zeros,
        inside,
        weights,
        rw.const(count - 1),
        reduction="max" if most else "sum",
        use_init_val=True,
    )
    return convert(rw, slice_axis(rw, made, count - 1, 0, -1), of)


def _weights(rw: Lowering, given: SSAValue, places: SSAValue) -> SSAValue:
    """The weights of places; where none are given each counts as 1."""
    known = static_shape(given)
    if known is not None and 0 in known and static_shape(places) != known:
        return broadcast(rw, like(rw, 1, given), shape(rw, places))
    return given


@rules.lower(tf.BincountOp)
def bincount(op: tf.BincountOp, rw: Lowering):
    """All places of the array are counted together."""
    weights = _weights(rw, op.weights, op.arr)
    return _counted(rw, reshape(rw, op.arr, [-1]), reshape(rw, weights, [-1]), op.size, False)


@rules.lower(tf.DenseBincountOp)
def dense_bincount(op: tf.DenseBincountOp, rw: Lowering):
    """Each row is counted by itself; with binary_output whether a place occurs."""
    binary = bool(plain(op.binary_output))
    weights = op.weights
    if binary:
        weights = broadcast(rw, like(rw, 1, weights), shape(rw, op.input))
    return _counted(rw, op.input, _weights(rw, weights, op.input), op.size, binary)


@rules.lower(tf.HistogramFixedWidthOp)
def histogram(op: tf.HistogramFixedWidthOp, rw: Lowering):
    """The place of a value is (value - low) * bins / (high - low), the first and last bins take what lies outside."""
    wide = "f32"
    data = reshape(rw, convert(rw, op.values, wide), [-1])
    ends = convert(rw, op.value_range, wide)
    low, high = (rw.emit(GatherOp, ends, rw.const([i]), rw.const(0)) for i in (0, 1))
    bins = reshape(rw, op.nbins, [1])
    step = rw.emit(DivideOp, rw.emit(SubtractOp, high, low), convert(rw, bins, wide))
    place = rw.emit(FloorOp, rw.emit(DivideOp, rw.emit(SubtractOp, data, low), step))
    last = rw.emit(SubtractOp, convert(rw, bins, wide), rw.const([1.0]))
    place = rw.emit(MinimumOp, rw.emit(MaximumOp, place, rw.const([0.0])), last)
    ones = broadcast(rw, rw.const(1, element_of(op.results[0])), shape(rw, data))
    return _counted(rw, convert(rw, place, "i32"), ones, op.nbins, False)


@rules.lower(tf.BucketizeOp)
def bucketize(op: tf.BucketizeOp, rw: Lowering):
    """The number of boundaries that are not above the value."""
    edges = np.asarray(plain(op.boundaries), np.float32)
    if not len(edges):
        return broadcast(rw, rw.const(0, "i32"), shape(rw, op.input))
    data = convert(rw, op.input, "f32") if kind(op.input).name == "f64" else op.input
    return rw.emit(BucketizeOp, data, rw.const(edges), output_type="i32", with_right_bound=False)


@rules.lower(tf.NthElementOp)
def nth_element(op: tf.NthElementOp, rw: Lowering):
    """The last of the n + 1 smallest (largest) elements of each row."""
    n = reshape(rw, convert(rw, op.n, "i64"), [])
    data, count = op.input, rank(op.input)
    wide = convert(rw, data, "f32") if kind(data).name == "f64" else data
    found, _ = rw.emit(
        TopKOp,
        wide,
        rw.emit(AddOp, n, rw.const(1)),
        axis=count - 1,
        mode="max" if plain(op.reverse) else "min",
        sort="value",
        index_element_type="i64",
    )
    return convert(rw, rw.emit(GatherOp, found, n, rw.const(count - 1)), element_of(data))


@rules.lower(tf.InTopKOp, tf.InTopKV2Op)
def in_top_k(op: Any, rw: Lowering):
    """Whether fewer than k predictions are above that of the target; never where one of them is not finite."""
    scores, target = op.predictions, convert(rw, op.targets, "i64")
    k = rw.const(plain(op.k), "i32") if isinstance(op, tf.InTopKOp) else convert(rw, reshape(rw, op.k, []), "i32")
    classes = reshape(rw, dims(rw, scores, [1]), [])
    known = rw.emit(LessOp, target, classes)
    inside = rw.emit(SelectOp, known, target, rw.const(0))
    own = rw.emit(GatherOp, scores, unsqueeze(rw, inside, [1]), rw.const(1), batch_dims=1)
    above = rw.emit(ReduceSumOp, convert(rw, rw.emit(GreaterOp, scores, own), "i32"), ints(rw, [1]))
    finite = rw.emit(ReduceLogicalAndOp, rw.emit(IsFiniteOp, scores), ints(rw, [1]))
    return rw.emit(LogicalAndOp, rw.emit(LogicalAndOp, rw.emit(LessOp, above, k), finite), known)
