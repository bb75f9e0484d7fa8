"""TensorFlow's operators that order elements and find equal ones.

TopK(V2), ApproxTopK -> TopK; Unique*, UniqueWithCounts* -> Unique in the order of the first ones; ListDiff -> marks of
the elements of one list; LowerBound, UpperBound -> SearchSorted. Strings are numbered in their order first.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import NonZeroOp, SearchSortedOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, broadcast, concat, convert, kind, rank, reshape, shape
from stepwell.lowering.idioms.distinct import codes, in_order, numbered
from stepwell.lowering.idioms.ordering import largest
from stepwell.lowering.idioms.strings import is_text

rules = RuleSet()


@rules.lower(tf.TopKOp, tf.TopKV2Op)
def top_k(op: tf.TopKOp | tf.TopKV2Op, rw: Lowering):
    """Along the last dimension; also where the order may be any."""
    last = axis(-1, rank(op.input))
    if isinstance(op, tf.TopKOp):
        return largest(rw, op.input, rw.const(plain(op.k)), last, "max", "i32")
    k = convert(rw, op.k, "i32") if kind(op.k).bits < 32 else op.k
    return largest(rw, op.input, k, last, "max", kind(op.indices).name)


@rules.lower(tf.ApproxTopKOp)
def approx_top_k(op: tf.ApproxTopKOp, rw: Lowering):
    """The exact ones are as good as any that are near."""
    if not plain(op.aggregate_to_topk):
        raise NoMatch("without aggregate_to_topk the number of candidates depends on the device")
    at = axis(plain(op.reduction_dimension), rank(op.input))
    return largest(rw, op.input, rw.const(plain(op.k)), at, "max" if plain(op.is_max_k) else "min", "i32")


@rules.lower(tf.UniqueOp, tf.UniqueWithCountsOp, tf.UniqueV2Op, tf.UniqueWithCountsV2Op)
def unique(op: Any, rw: Lowering):
    """Different elements or slices in the order of the first of each, where each is found, and how often."""
    index = kind(op.idx).name
    where = None
    if isinstance(op, tf.UniqueV2Op | tf.UniqueWithCountsV2Op) and static_shape(op.axis) != (0,):
        where = values.scalar(op.axis)
        if where is None:
            raise NoMatch("the axis is not known")
        where = axis(where, rank(op.x))
        if rank(op.x) == 1:
            where = None
    keys = op.x
    if is_text(keys):
        keys = reshape_like(rw, codes(rw, reshape(rw, keys, [-1])), keys)
    first, inverse, counts = in_order(rw, keys, where, index)
    found = rw.emit(GatherOp, op.x, first, rw.const(where or 0), batch_dims=0)
    return [found, inverse, counts][: len(op.results)]


def reshape_like(rw: Lowering, value: SSAValue, other: SSAValue) -> SSAValue:
    """The elements of a value in the shape of another."""
    return rw.emit(ReshapeOp, value, shape(rw, other), special_zero=False)


@rules.lower(tf.ListDiffOp)
def list_diff(op: tf.ListDiffOp, rw: Lowering):
    """Elements of x that are none of y: their numbers are not marked by those of y."""
    x, y = numbered(rw, [op.x, op.y])
    most = rw.emit(ReduceMaxOp, concat(rw, [x, y, rw.const([0], "i32")]), rw.const(0), keep_dims=True)
    size = convert(rw, rw.emit(AddOp, most, rw.const([1], "i32")), "i64")
    zeros = broadcast(rw, rw.const(0, "i32"), size)
    ones = rw.emit(AddOp, rw.emit(MultiplyOp, y, rw.const(0, "i32")), rw.const(1, "i32"))
    marked = rw.emit(ScatterElementsUpdateOp, zeros, y, ones, rw.const(0), reduction="none")
    seen = rw.emit(GatherOp, marked, x, rw.const(0), batch_dims=0)
    kept = rw.emit(NonZeroOp, rw.emit(EqualOp, seen, rw.const(0, "i32")), output_type="i64")
    kept = reshape(rw, kept, [-1])
    return [rw.emit(GatherOp, op.x, kept, rw.const(0), batch_dims=0), convert(rw, kept, kind(op.idx).name)]


@rules.lower(tf.LowerBoundOp, tf.UpperBoundOp)
def bound(op: tf.LowerBoundOp | tf.UpperBoundOp, rw: Lowering):
    """Where each value could be put into its sorted row: before those that are equal, or behind."""
    right, to = isinstance(op, tf.UpperBoundOp), kind(op.output).name
    rows, wanted = op.sorted_inputs, op.values
    if is_text(rows):
        flat = numbered(rw, [rows, wanted])
        rows, wanted = (reshape_like(rw, n, v) for n, v in zip(flat, (rows, wanted), strict=True))
    return rw.emit(SearchSortedOp, rows, wanted, right_mode=right, output_type=to)


__all__ = ["largest", "reshape_like", "rules"]
