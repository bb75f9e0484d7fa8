"""NonMaxSuppressionWithOverlaps -> TopK, Gather, TensorIterator over the boxes from the best on, NonZero."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.opset.arithmetic import MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessEqualOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, reshape
from stepwell.lowering.idioms.bodies import over_time

rules = RuleSet()


@rules.lower(tf.NonMaxSuppressionWithOverlapsOp)
def non_max_suppression_with_overlaps(op: tf.NonMaxSuppressionWithOverlapsOp, rw: Lowering):
    """Boxes of a good score, from the best on, which no box kept before overlaps too much; of equal ones the first.

    One more box of the lowest score stands at the end and is never kept: a TensorIterator does not run over nothing.
    """
    zero, one = rw.const(0, "f32"), rw.const(1, "f32")
    scores = concat(rw, [op.scores, rw.const(np.array([-np.inf], np.float32))])
    count = dims(rw, scores, [0])
    scores, order = rw.emit(
        TopKOp,
        scores,
        reshape(rw, count, []),
        axis=0,
        mode="max",
        sort="value",
        index_element_type="i64",
        stable=True,
    )
    good = rw.emit(SelectOp, rw.emit(GreaterOp, scores, reshape(rw, op.score_threshold, [])), one, zero)
    overlaps = rw.emit(PadOp, op.overlaps, ints(rw, [0, 0]), ints(rw, [1, 1]), zero, pad_mode="constant")
    overlaps = rw.emit(GatherOp, rw.emit(GatherOp, overlaps, order, rw.const(0)), order, rw.const(1))
    # NaN is too much, as in TensorFlow.
    near = rw.emit(SelectOp, rw.emit(LessEqualOp, overlaps, reshape(rw, op.overlap_threshold, [])), zero, one)
    places = rw.emit(RangeOp, zero, convert(rw, reshape(rw, count, []), "f32"), one, output_type="f32")
    row = reshape(rw, places, [1, -1])

    def step(rw: Lowering, now: list[SSAValue], states: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        """`now` has the overlaps of a box, whether its score is good, and its place; the state is what is kept."""
        hit = rw.emit(ReduceMaxOp, rw.emit(MultiplyOp, now[0], states[0]), rw.const(np.array([1])), keep_dims=True)
        keeps = rw.emit(MultiplyOp, now[1], rw.emit(SubtractOp, one, hit))
        return keeps, [rw.emit(SelectOp, rw.emit(EqualOp, row, now[2]), keeps, states[0])]

    column = concat(rw, [count, ints(rw, [1])])
    good, places = (rw.emit(ReshapeOp, v, column, special_zero=False) for v in (good, places))
    none = broadcast(rw, zero, concat(rw, [ints(rw, [1]), count]))
    kept, _ = over_time(rw, [(near, 0), (good, 0), (places, 0)], [none], step, joined=0)
    found = reshape(rw, rw.emit(NonZeroOp, reshape(rw, kept, [-1]), output_type="i64"), [-1])
    most = reshape(rw, convert(rw, op.max_output_size, "i64"), [1])
    first = rw.emit(SliceOp, found, ints(rw, [0]), most, ints(rw, [1]), ints(rw, [0]))
    return convert(rw, rw.emit(GatherOp, order, first, rw.const(0)), "i32")


__all__ = ["rules"]
