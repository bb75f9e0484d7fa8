"""ONNX losses.

NegativeLogLikelihoodLoss -> GatherElements of the targets, weighted and reduced
SoftmaxCrossEntropyLoss -> the same of LogSoftmax
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import LogSoftmaxOp
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, NegativeOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import GatherElementsOp, GatherOp
from stepwell.dialects.opset.reduction import ReduceMeanOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, ints, like, rank, reshape, shape, squeeze, unsqueeze

rules = RuleSet()


def negative_log_likelihood(
    rw: Lowering, scores: SSAValue, target: SSAValue, weight: SSAValue | None, ignored: int | None, reduction: str
) -> SSAValue:
    """-scores[n, target[n, d], d] * weight[target[n, d]]; the mean is divided by the sum of the weights that count.

    Everything behind the classes is one dimension: runtimes have kernels for few dimensions only.
    """
    if reduction not in ("none", "mean", "sum"):
        raise NoMatch(f"reduction '{reduction}'; there are none, mean and sum")
    rank(scores, "the scores")
    flat = reshape(rw, scores, [0, 0, -1], special_zero=True)
    index = convert(rw, reshape(rw, target, [0, -1], special_zero=True), "i64")
    left_out = None
    if ignored is not None:
        left_out = rw.emit(EqualOp, index, rw.const(ignored))
        index = rw.emit(SelectOp, left_out, rw.const(0), index)
    picked = rw.emit(GatherElementsOp, flat, unsqueeze(rw, index, [1]), axis=1)
    loss = rw.emit(NegativeOp, squeeze(rw, picked, [1]))
    weights = None
    if weight is not None:
        weights = rw.emit(GatherOp, weight, index, rw.const(0))
        loss = rw.emit(MultiplyOp, loss, weights)
    if left_out is not None:
        zero = like(rw, 0, loss)
        loss = rw.emit(SelectOp, left_out, zero, loss)
        if reduction == "mean":
            if weights is None:
                weights = broadcast(rw, like(rw, 1, loss), shape(rw, loss))
            weights = rw.emit(SelectOp, left_out, zero, weights)
    if reduction == "none":
        return rw.emit(ReshapeOp, loss, shape(rw, target), special_zero=False)
    over = ints(rw, [0, 1])
    if reduction == "mean" and weights is None:
        return rw.emit(ReduceMeanOp, loss, over, keep_dims=False)
    total = rw.emit(ReduceSumOp, loss, over, keep_dims=False)
    if reduction == "sum":
        return total
    assert weights is not None
    return rw.emit(DivideOp, total, rw.emit(ReduceSumOp, weights, over, keep_dims=False))


def _ignored(op: onnx.NegativeLogLikelihoodLossOp | onnx.SoftmaxCrossEntropyLossOp) -> int | None:
    return None if op.ignore_index is None else plain(op.ignore_index)


@rules.lower(onnx.NegativeLogLikelihoodLossOp)
def negative_log_likelihood_loss(op: onnx.NegativeLogLikelihoodLossOp, rw: Lowering):
    return negative_log_likelihood(rw, op.input, op.target, op.weight, _ignored(op), plain(op.reduction))


@rules.lower(onnx.SoftmaxCrossEntropyLossOp)
def softmax_cross_entropy_loss(op: onnx.SoftmaxCrossEntropyLossOp, rw: Lowering):
    """The second result is the logarithm of the probabilities."""
    logarithms = rw.emit(LogSoftmaxOp, op.scores, axis=1)
    loss = negative_log_likelihood(rw, logarithms, op.labels, op.weights, _ignored(op), plain(op.reduction))
    return loss, logarithms
