"""TensorFlow's gathers by index.

Gather, GatherV2 -> Gather; GatherNd -> GatherND; DynamicPartition -> NonZero, Gather; DynamicStitch -> a Gather of the
last place that each index has
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherNDOp, GatherOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceProdOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    kind,
    like,
    rank,
    reshape,
    shape,
    slice_axis,
)
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.inside import depth_of, inside, kept_inside
from stepwell.lowering.idioms.places import count, moved

rules = RuleSet()


def index_type(rw: Lowering, indices: SSAValue) -> SSAValue:
    """Indices of 16 bits as i32."""
    return convert(rw, indices, "i32") if kind(indices).bits < 32 else indices


@rules.lower(tf.GatherOp, tf.GatherV2Op)
def gather(op: tf.GatherOp | tf.GatherV2Op, rw: Lowering):
    """Negative batch_dims count from the end of the indices; a computed axis is the middle of three dimensions."""
    data, pair = opened(op.params)
    indices = index_type(rw, op.indices)
    where, batch = (op.axis, plain(op.batch_dims)) if isinstance(op, tf.GatherV2Op) else (None, 0)
    if batch < 0:
        batch = axis(batch, rank(indices, "the indices"), "batch_dims")
    at = 0 if where is None else values.scalar(where)
    if at is None:
        if batch:
            raise NoMatch("the axis is computed, and there are batch dimensions")
        return closed(rw, moved(rw, data, lambda v: _along(rw, v, indices, where, pair)), pair)
    known = shape_of(data)
    at = axis(at, len(known) - pair) if known is not None else at - pair if at < 0 else at
    made = moved(rw, data, lambda v: rw.emit(GatherOp, v, indices, rw.const(at), batch_dims=batch))
    return closed(rw, made, pair)


def _along(rw: Lowering, data: SSAValue, indices: SSAValue, where: Any, pair: int) -> SSAValue:
    """[…, size, …] -> [product before, size, product behind], gathered from the middle."""
    known = rank(data) - pair
    at = rw.emit(FloorModOp, reshape(rw, convert(rw, where, "i64"), [1]), rw.const([known]))
    behind = rw.emit(AddOp, at, rw.const([1]))
    sizes, one, first = shape(rw, data), rw.const([1]), rw.const([0])
    before = rw.emit(SliceOp, sizes, first, at, one, first)
    after = rw.emit(SliceOp, sizes, behind, rw.const([rank(data)]), one, first)
    middle = rw.emit(GatherOp, sizes, at, rw.const(0), batch_dims=0)
    products = [rw.emit(ReduceProdOp, v, rw.const(0), keep_dims=True) for v in (before, after)]
    three = rw.emit(ReshapeOp, data, concat(rw, [products[0], middle, products[1]]), special_zero=False)
    made = rw.emit(GatherOp, three, indices, rw.const(1), batch_dims=0)
    target = concat(rw, [before, shape(rw, indices), after])
    target = reshape(rw, target, [rank(data) - 1 + rank(indices, "the indices")])
    return rw.emit(ReshapeOp, made, target, special_zero=False)


@rules.lower(tf.GatherNdOp)
def gather_nd(op: tf.GatherNdOp, rw: Lowering):
    """Tuples of no indices give the whole tensor; with the policy IGNORE those out of range give zeros."""
    data, pair = opened(op.params)
    indices = index_type(rw, op.indices)
    depth = depth_of(indices)
    if depth == 0:
        sizes = slice_axis(rw, shape(rw, indices), 0, 0, -1)
        target = concat(rw, [sizes, shape(rw, data)])
        return closed(rw, moved(rw, data, lambda v: broadcast(rw, v, target)), pair)
    if plain(op.bad_indices_policy) != "IGNORE":
        return closed(rw, moved(rw, data, lambda v: rw.emit(GatherNDOp, v, indices, batch_dims=0)), pair)
    found, indices = inside(rw, data, indices, depth)
    made = moved(rw, data, lambda v: rw.emit(GatherNDOp, v, indices, batch_dims=0))
    return closed(rw, kept_inside(rw, made, found), pair)


@rules.lower(tf.DynamicPartitionOp)
def dynamic_partition(op: tf.DynamicPartitionOp, rw: Lowering):
    """For each number the rows that have it, in their order."""
    data, pair = opened(op.data)
    known = rank(op.partitions, "the partitions")
    labels = reshape(rw, op.partitions, [-1])
    rows = flat_rows(rw, data, known)
    made = []
    for number in range(plain(op.num_partitions)):
        found = rw.emit(NonZeroOp, rw.emit(EqualOp, labels, rw.const(number, "i32")), output_type="i64")
        taken = rw.emit(GatherOp, rows, reshape(rw, found, [-1]), rw.const(0), batch_dims=0)
        made.append(closed(rw, taken, pair))
    return made


def flat_rows(rw: Lowering, data: SSAValue, lead: int) -> SSAValue:
    """The first dimensions of a tensor as one."""
    if lead == 1:
        return data
    total = rw.emit(ReduceProdOp, dims(rw, data, range(lead)), rw.const(0), keep_dims=True) if lead else rw.const([1])
    rest = range(lead, rank(data))
    target = concat(rw, [total, *([dims(rw, data, rest)] if rest else [])])
    return rw.emit(ReshapeOp, data, target, special_zero=False)


@rules.lower(tf.DynamicStitchOp, tf.ParallelDynamicStitchOp)
def dynamic_stitch(op: tf.DynamicStitchOp | tf.ParallelDynamicStitchOp, rw: Lowering):
    """Row indices[i] of the result is row i of all data; of equal indices the last one counts.

    So that this holds whatever the order of the runtime, the places are scattered, the largest one stays.
    """
    pair = opened(op.data[0])[1]
    rows = [
        flat_rows(rw, opened(data)[0], rank(index, "the indices"))
        for index, data in zip(op.indices, op.data, strict=True)
    ]
    every = concat(rw, rows)
    index = concat(rw, [reshape(rw, v, [-1]) for v in op.indices])
    most = rw.emit(ReduceMaxOp, concat(rw, [index, rw.const(np.array([-1], np.int32))]), rw.const(0), keep_dims=True)
    size = convert(rw, rw.emit(AddOp, most, like(rw, [1], most)), "i64")
    numbers = rw.emit(RangeOp, rw.const(0), count(rw, index), rw.const(1), output_type="i32")
    nowhere = broadcast(rw, rw.const(0, "i32"), size)
    where = rw.emit(ScatterElementsUpdateOp, nowhere, index, numbers, rw.const(0), reduction="max")
    return closed(rw, rw.emit(GatherOp, every, where, rw.const(0), batch_dims=0), pair)


__all__ = ["flat_rows", "index_type", "rules"]
