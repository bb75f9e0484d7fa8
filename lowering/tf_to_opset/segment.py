"""TensorFlow's reductions of rows by segment: rows are scattered into what a segment without rows has.

Segment*, UnsortedSegment* -> ScatterNDUpdate; SparseSegment* -> the same of gathered rows; means are divided by the
numbers of rows. Rows of a negative segment go to one behind the others, which is cut off.
"""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, SqrtOp
from stepwell.dialects.opset.comparison import EqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import GatherOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.scatter import ScatterNDUpdateOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import ElementType
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import complex_numbers
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    kind,
    like,
    rank,
    reshape,
    shape,
    unsqueeze,
)
from stepwell.lowering.idioms.complex_numbers import Complex, absolute, angle
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.tf_to_opset.indexing import flat_rows

rules = RuleSet()

HOW: dict[type[Any], str] = {
    tf.SegmentSumOp: "sum",
    tf.SegmentSumV2Op: "sum",
    tf.UnsortedSegmentSumOp: "sum",
    tf.SegmentProdOp: "prod",
    tf.SegmentProdV2Op: "prod",
    tf.UnsortedSegmentProdOp: "prod",
    tf.SegmentMaxOp: "max",
    tf.SegmentMaxV2Op: "max",
    tf.UnsortedSegmentMaxOp: "max",
    tf.SegmentMinOp: "min",
    tf.SegmentMinV2Op: "min",
    tf.UnsortedSegmentMinOp: "min",
}
EMPTY_IS_ZERO = (tf.SegmentMaxOp, tf.SegmentMinOp)
SPARSE = (
    *(tf.SparseSegmentSumOp, tf.SparseSegmentMeanOp, tf.SparseSegmentSqrtNOp),
    *(tf.SparseSegmentSumWithNumSegmentsOp, tf.SparseSegmentMeanWithNumSegmentsOp),
    tf.SparseSegmentSqrtNWithNumSegmentsOp,
)
MEANS = (tf.SparseSegmentMeanOp, tf.SparseSegmentMeanWithNumSegmentsOp)
ROOTS = (tf.SparseSegmentSqrtNOp, tf.SparseSegmentSqrtNWithNumSegmentsOp)


def neutral(how: str, of: ElementType) -> Any:
    """What a segment without rows has: the smallest number is the one of the type, not infinity."""
    if how in ("sum", "prod"):
        return int(how == "prod")
    assert of.dtype is not None
    if of.is_float:
        info = ml_dtypes.finfo(of.dtype)
        return float(info.min if how == "max" else info.max)
    info = np.iinfo(of.dtype)
    return info.min if how == "max" else info.max


def number_of(rw: Lowering, op: Any, labels: SSAValue) -> SSAValue:
    """The number of segments, a vector of one: as it is given, or one more than the largest."""
    if hasattr(op, "num_segments"):
        return reshape(rw, convert(rw, op.num_segments, "i64"), [1])
    most = rw.emit(ReduceMaxOp, concat(rw, [labels, like(rw, [-1], labels)]), rw.const(0), keep_dims=True)
    return convert(rw, rw.emit(AddOp, most, like(rw, [1], most)), "i64")


def segmented(rw: Lowering, rows: SSAValue, labels: SSAValue, number: SSAValue, how: str, start: Any) -> SSAValue:
    """Rows reduced by their labels, into `number` rows of what a segment begins with."""
    inside = values.never_below_zero(labels)
    if not inside:
        behind = convert(rw, number, kind(labels).name)
        labels = rw.emit(SelectOp, rw.emit(LessOp, labels, like(rw, 0, labels)), behind, labels)
    count = number if inside else rw.emit(AddOp, number, rw.const([1]))
    rest = range(1, rank(rows))
    sizes = concat(rw, [count, *([dims(rw, rows, rest)] if rest else [])])
    base = broadcast(rw, like(rw, start, rows), sizes)
    made = rw.emit(ScatterNDUpdateOp, base, unsqueeze(rw, labels, [1]), rows, reduction=how)
    if inside:
        return made
    return rw.emit(SliceOp, made, rw.const([0]), number, rw.const([1]), rw.const([0]))


def counts(rw: Lowering, labels: SSAValue, number: SSAValue) -> SSAValue:
    """How many rows each segment has, in i32."""
    ones = broadcast(rw, rw.const(1, "i32"), shape(rw, labels))
    return segmented(rw, ones, labels, number, "sum", 0)


def spread(rw: Lowering, vector: SSAValue, rows: SSAValue) -> SSAValue:
    """A number for each row, to be broadcast along it."""
    return unsqueeze(rw, vector, range(1, rank(rows)))


@rules.lower(*HOW)
def segment(op: Any, rw: Lowering):
    """Segments may have several dimensions, the first ones of the data."""
    data, pair = opened(op.data)
    how = HOW[type(op)]
    labels = convert(rw, op.segment_ids, "i32") if kind(op.segment_ids).bits < 32 else op.segment_ids
    rows = flat_rows(rw, data, rank(labels, "segment_ids"))
    labels = reshape(rw, labels, [-1])
    number = number_of(rw, op, labels)
    if pair and how == "prod":
        return _complex_product(rw, closed(rw, rows, pair), labels, number)
    made = segmented(rw, rows, labels, number, how, neutral(how, kind(rows)))
    if isinstance(op, EMPTY_IS_ZERO):
        empty = rw.emit(EqualOp, counts(rw, labels, number), rw.const(0, "i32"))
        made = rw.emit(SelectOp, spread(rw, empty, made), like(rw, 0, made), made)
    return closed(rw, made, pair)


def _complex_product(rw: Lowering, rows: SSAValue, labels: SSAValue, number: SSAValue) -> SSAValue:
    """The products of the sizes, turned by the sums of the angles."""
    z = complex_numbers.number(rw, rows)
    assert z is not None
    size = segmented(rw, absolute(z).value, labels, number, "prod", 1)
    turn = Formula(rw, segmented(rw, angle(z).value, labels, number, "sum", 0))
    return complex_numbers.given(rw, Complex(turn.cos(), turn.sin()).times(Formula(rw, size)))


@rules.lower(tf.SegmentMeanOp)
def segment_mean(op: tf.SegmentMeanOp, rw: Lowering):
    """Sums by numbers of rows; of integers cut towards zero."""
    data, pair = opened(op.data)
    number = number_of(rw, op, op.segment_ids)
    sums = segmented(rw, data, op.segment_ids, number, "sum", 0)
    return closed(rw, _divided(rw, sums, counts(rw, op.segment_ids, number), root=False), pair)


def _divided(rw: Lowering, sums: SSAValue, number: SSAValue, *, root: bool) -> SSAValue:
    """Sums by the numbers of their rows or the square roots of these; of no rows nothing."""
    some = rw.emit(MaximumOp, number, rw.const(1, "i32"))
    of = kind(sums)
    by = convert(rw, some, of.name) if not root else convert(rw, rw.emit(SqrtOp, convert(rw, some, "f32")), of.name)
    return rw.emit(DivideOp, sums, spread(rw, by, sums), m_pythondiv=False)


@rules.lower(*SPARSE)
def sparse_segment(op: Any, rw: Lowering):
    """The rows at the indices, as sums, means, or sums by the square roots of their numbers."""
    rows = rw.emit(GatherOp, op.data, op.indices, rw.const(0), batch_dims=0)
    number = number_of(rw, op, op.segment_ids)
    sums = segmented(rw, rows, op.segment_ids, number, "sum", 0)
    if not isinstance(op, MEANS + ROOTS):
        return sums
    return _divided(rw, sums, counts(rw, op.segment_ids, number), root=isinstance(op, ROOTS))


__all__ = ["rules"]
