"""TensorFlow's activations: most have a page of their own in opset."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation as opset
from stepwell.dialects.opset.arithmetic import MaximumOp, MinimumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind, like

rules = RuleSet()

SAME = {
    tf.ReluOp: opset.ReLUOp,
    tf.SigmoidOp: opset.SigmoidOp,
    tf.SoftplusOp: opset.SoftPlusOp,
    tf.SoftsignOp: opset.SoftSignOp,
}
"""Operators that are one operation of opset without attributes."""


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning; Relu of integers -> Maximum, which is exact."""
    if isinstance(op, tf.ReluOp) and kind(op.features).is_integer:
        return rw.emit(MaximumOp, op.features, like(rw, 0, op.features))
    return rw.emit(SAME[type(op)], op.operands[0])


@rules.lower(tf.Relu6Op)
def relu6(op: tf.Relu6Op, rw: Lowering):
    """Clamp to 0..6; of integers by Maximum and Minimum, which are exact."""
    if kind(op.features).is_integer:
        above = rw.emit(MaximumOp, op.features, like(rw, 0, op.features))
        return rw.emit(MinimumOp, above, like(rw, 6, op.features))
    return rw.emit(opset.ClampOp, op.features, min=0.0, max=6.0)


@rules.lower(tf.SoftmaxOp)
def softmax(op: tf.SoftmaxOp, rw: Lowering):
    """Along the last dimension."""
    return rw.emit(opset.SoftMaxOp, op.logits, axis=-1)


@rules.lower(tf.LeakyReluOp)
def leaky_relu(op: tf.LeakyReluOp, rw: Lowering):
    return rw.emit(opset.PReLUOp, op.features, like(rw, plain(op.alpha), op.features))
