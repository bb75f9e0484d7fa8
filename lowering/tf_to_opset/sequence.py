"""TensorFlow's connectionist temporal classification.

CTCGreedyDecoder -> TopK, a mask of what is kept, and its places; CTCLoss, CTCLossV2 -> CTCLoss
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.comparison import LessOp, NotEqualOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import (
    ConcatOp,
    GatherNDOp,
    ScatterElementsUpdateOp,
    ScatterNDUpdateOp,
)
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.sequence import CTCLossOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    reshape,
    shape,
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)

rules = RuleSet()


@rules.lower(tf.CTCGreedyDecoderOp)
def ctc_greedy_decoder(op: tf.CTCGreedyDecoderOp, rw: Lowering):
    """The likeliest class of each step, without blanks, repetitions and what lies behind the end, as a sparse tensor.

    The log probability is the negative sum of the largest scores, as TensorFlow defines it.
    """
    scores = convert(rw, op.inputs, "f32")
    value, place = rw.emit(
        TopKOp, scores, rw.const(1), axis=2, mode="max", sort="value", index_element_type="i64", stable=True
    )
    best = transpose(rw, squeeze(rw, place, [2]), [1, 0])  # [batch, time]
    time = squeeze(rw, dims(rw, best, [1]), [0])
    steps = rw.emit(RangeOp, rw.const(0), time, rw.const(1), output_type="i64")
    within = rw.emit(LessOp, unsqueeze(rw, steps, [0]), unsqueeze(rw, convert(rw, op.sequence_length, "i64"), [1]))
    blank = _blank(rw, plain(op.blank_index), op.inputs)
    kept = rw.emit(LogicalAndOp, within, rw.emit(NotEqualOp, best, blank))
    if plain(op.merge_repeated):
        none = broadcast(rw, rw.const(-1), concat(rw, [dims(rw, best, [0]), ints(rw, [1])]))
        before = rw.emit(ConcatOp, [none, slice_axis(rw, best, 1, 0, -1)], axis=1)
        kept = rw.emit(LogicalAndOp, kept, rw.emit(NotEqualOp, best, before))
    number = convert(rw, kept, "i64")
    column = rw.emit(SubtractOp, rw.emit(CumSumOp, number, rw.const(1)), rw.const(1))
    at = transpose(rw, rw.emit(NonZeroOp, kept, output_type="i64"), [1, 0])
    values_ = rw.emit(GatherNDOp, best, at)
    indices = rw.emit(
        ConcatOp, [slice_axis(rw, at, 1, 0, 1), unsqueeze(rw, rw.emit(GatherNDOp, column, at), [1])], axis=1
    )
    longest = rw.emit(ReduceMaxOp, rw.emit(ReduceSumOp, number, ints(rw, [1])), ints(rw, [0]), keep_dims=True)
    size = concat(rw, [dims(rw, best, [0]), longest])
    likely = rw.emit(SelectOp, within, transpose(rw, squeeze(rw, value, [2]), [1, 0]), rw.const(0.0, "f32"))
    total = rw.emit(NegativeOp, rw.emit(ReduceSumOp, likely, ints(rw, [1]), keep_dims=True))
    return indices, values_, size, convert(rw, total, op.T)


def _blank(rw: Lowering, index: int, scores: SSAValue) -> SSAValue:
    """The class that is no label; a negative one counts from the last."""
    if index >= 0:
        return rw.const(index)
    return rw.emit(AddOp, reshape(rw, dims(rw, scores, [2]), []), rw.const(index))


@rules.lower(tf.CTCLossOp, tf.CTCLossV2Op)
def ctc_loss(op: Any, rw: Lowering):
    """The sparse labels become rows with their lengths; the blank is the last class, in V2 the first."""
    if op.gradient.uses:
        raise NoMatch("the gradient of CTCLoss is not expressed; take only the loss as an output")
    scores = transpose(rw, convert(rw, op.inputs, "f32"), [1, 0, 2])
    room = dims(rw, scores, [0, 1])
    labels = rw.emit(ScatterNDUpdateOp, broadcast(rw, rw.const(0, "i32"), room), op.labels_indices, op.labels_values)
    rows = reshape(rw, slice_axis(rw, op.labels_indices, 1, 0, 1), [-1])
    lengths = rw.emit(
        ScatterElementsUpdateOp,
        broadcast(rw, rw.const(0, "i32"), dims(rw, scores, [0])),
        rows,
        broadcast(rw, rw.const(1, "i32"), shape(rw, rows)),
        rw.const(0),
        reduction="sum",
        use_init_val=True,
    )
    blank = rw.const(0, "i32")
    if isinstance(op, tf.CTCLossOp):
        blank = convert(rw, rw.emit(SubtractOp, reshape(rw, dims(rw, scores, [2]), []), rw.const(1)), "i32")
    made = rw.emit(
        CTCLossOp,
        scores,
        op.sequence_length,
        labels,
        lengths,
        blank,
        preprocess_collapse_repeated=bool(plain(op.preprocess_collapse_repeated)),
        ctc_merge_repeated=bool(plain(op.ctc_merge_repeated)),
        unique=False,
    )
    return convert(rw, made, op.inputs.type.element_type), None
