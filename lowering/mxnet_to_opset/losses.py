"""MXNet's losses.

smooth_l1, softmax_cross_entropy -> their formulas; CTCLoss -> CTCLoss
"""

from __future__ import annotations

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import CumSumOp, SubtractOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.sequence import CTCLossOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, kind, rank, reshape, transpose
from stepwell.lowering.idioms.formula import Formula

rules = RuleSet()

LEAST = 1e-8
"""What a probability is at least, before its logarithm is taken."""


@rules.lower(mxnet.SmoothL1Op)
def smooth_l1(op: mxnet.SmoothL1Op, rw: Lowering):
    """(scalar x)^2 / 2 where |x| < 1 / scalar^2, otherwise |x| - 1 / (2 scalar^2)."""
    x, square = Formula(rw, op.data), plain(op.scalar) ** 2
    if not square:
        raise NoMatch("smooth_l1 with scalar 0; it divides by the square of it")
    size = x.abs()
    return (x * x * (0.5 * square)).where(size < 1 / square, otherwise=size - 0.5 / square).value


@rules.lower(mxnet.SoftmaxCrossEntropyOp)
def softmax_cross_entropy(op: mxnet.SoftmaxCrossEntropyOp, rw: Lowering):
    """The sum of -log of the probability that each row gives to its label."""
    if rank(op.data) != 2:
        raise NoMatch(f"softmax_cross_entropy of rank {rank(op.data)}; it is of rows of scores")
    likely = rw.emit(SoftMaxOp, op.data, axis=1)
    own = rw.emit(GatherOp, likely, convert(rw, reshape(rw, op.label, [-1, 1]), "i64"), ints(rw, [1]), batch_dims=1)
    lost = -Formula(rw, own).largest(LEAST).log()
    return rw.emit(ReduceSumOp, reshape(rw, lost.value, [-1]), ints(rw, [0]), keep_dims=True)


@rules.lower(mxnet.CTCLossOp)
def ctc_loss(op: mxnet.CTCLossOp, rw: Lowering):
    """The scores become [batch, time, classes]; labels get as many columns as there are steps.

    The blank is the first class or the last one. Without lengths a row of labels ends at the first 0, or -1.
    """
    if rank(op.data) != 3 or rank(op.label, "the labels") != 2:
        raise NoMatch(f"CTCLoss of ranks {rank(op.data)} and {rank(op.label)}; they are 3 and 2")
    first = plain(op.blank_label) == "first"
    scores = transpose(rw, convert(rw, op.data, "f32"), [1, 0, 2])
    labels = convert(rw, op.label, "i32")
    batch, time = dims(rw, scores, [0]), dims(rw, scores, [1])
    if plain(op.use_label_lengths) and op.label_lengths is not None:
        lengths = convert(rw, op.label_lengths, "i32")
    else:
        ended = convert(rw, Formula(rw, labels).equals(0 if first else -1).value, "i32")
        before = Formula(rw, rw.emit(CumSumOp, ended, rw.const(1))).equals(0)
        lengths = rw.emit(ReduceSumOp, convert(rw, before.value, "i32"), ints(rw, [1]), keep_dims=False)
    if plain(op.use_data_lengths) and op.data_lengths is not None:
        steps = convert(rw, op.data_lengths, "i32")
    else:
        steps = broadcast(rw, convert(rw, reshape(rw, time, []), "i32"), batch)
    blank = rw.const(0, "i32")
    if not first:
        last = rw.emit(SubtractOp, reshape(rw, dims(rw, scores, [2]), []), rw.const(1))
        blank = convert(rw, last, "i32")
    wide = rw.emit(SubtractOp, time, dims(rw, labels, [1]))
    room = concat(rw, [ints(rw, [0]), wide])
    labels = rw.emit(PadOp, labels, ints(rw, [0, 0]), room, rw.const(0, "i32"), pad_mode="constant")
    made = rw.emit(
        CTCLossOp,
        scores,
        steps,
        labels,
        lengths,
        blank,
        preprocess_collapse_repeated=False,
        ctc_merge_repeated=True,
        unique=False,
    )
    return [convert(rw, made, kind(op.data).mlir)]


__all__ = ["rules"]
