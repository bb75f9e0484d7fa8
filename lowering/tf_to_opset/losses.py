"""TensorFlow's losses: SoftmaxCrossEntropyWithLogits and its form with class numbers, each with its gradient."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.opset.activation import LogSoftmaxOp, SoftMaxOp
from stepwell.dialects.opset.arithmetic import MultiplyOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.sequence import OneHot1Op
from stepwell.dialects.opset.shape import SqueezeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, ints, like, reshape, unsqueeze

rules = RuleSet()


@rules.lower(tf.SoftmaxCrossEntropyWithLogitsOp)
def softmax_cross_entropy(op: tf.SoftmaxCrossEntropyWithLogitsOp, rw: Lowering):
    """-sum(labels * LogSoftmax(features)); the gradient is Softmax(features) - labels."""
    log = rw.emit(LogSoftmaxOp, op.features, axis=1)
    loss = rw.emit(NegativeOp, rw.emit(ReduceSumOp, rw.emit(MultiplyOp, op.labels, log), ints(rw, [1])))
    if not op.backprop.uses:
        return loss, None
    return loss, rw.emit(SubtractOp, rw.emit(SoftMaxOp, op.features, axis=1), op.labels)


@rules.lower(tf.SparseSoftmaxCrossEntropyWithLogitsOp)
def sparse_softmax_cross_entropy(op: tf.SparseSoftmaxCrossEntropyWithLogitsOp, rw: Lowering):
    """-LogSoftmax(features) at the label; the gradient is Softmax(features) - OneHot(labels)."""
    labels = convert(rw, op.labels, "i64")
    log = rw.emit(LogSoftmaxOp, op.features, axis=1)
    own = rw.emit(GatherOp, log, unsqueeze(rw, labels, [1]), rw.const(1), batch_dims=1)
    loss = rw.emit(NegativeOp, rw.emit(SqueezeOp, own, ints(rw, [1])))
    if not op.backprop.uses:
        return loss, None
    depth = reshape(rw, dims(rw, op.features, [1]), [])
    hot = rw.emit(OneHot1Op, labels, depth, like(rw, 1, op.features), like(rw, 0, op.features), axis=-1)
    return loss, rw.emit(SubtractOp, rw.emit(SoftMaxOp, op.features, axis=1), hot)
