"""TensorFlow's activations: most have a page of their own in opset."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation as opset
from stepwell.dialects.opset.arithmetic import MaximumOp, MinimumOp, TanhOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.base import UnknownOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import complex_numbers as complexes
from stepwell.lowering.idioms.basic import kind, like
from stepwell.lowering.idioms.complex_numbers import computed
from stepwell.lowering.idioms.exact import extreme

rules = RuleSet()

SAME = {
    tf.ReluOp: opset.ReLUOp,
    tf.SigmoidOp: opset.SigmoidOp,
    tf.SoftplusOp: opset.SoftPlusOp,
    tf.SoftsignOp: opset.SoftSignOp,
    tf.TanhOp: TanhOp,
}
"""Operators that are one operation of opset without attributes."""

COMPLEX = {tf.SigmoidOp: complexes.sigmoid, tf.TanhOp: complexes.hyperbolic_tangent}
SCALE, ALPHA = 1.0507009873554805, 1.6732632423543772
"""Selu's constants (arXiv 1706.02515)."""


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning; Relu of integers -> Maximum, which is exact."""
    value = op.operands[0]
    if type(op) in COMPLEX and (made := computed(rw, COMPLEX[type(op)], value)) is not None:
        return made
    if isinstance(op, tf.ReluOp) and kind(value).is_integer:
        return value if kind(value).name[0] == "u" else rw.emit(MaximumOp, value, like(rw, 0, value))
    return rw.emit(SAME[type(op)], value)


@rules.lower(tf.Relu6Op)
def relu6(op: tf.Relu6Op, rw: Lowering):
    """Clamp to 0..6; of integers by Maximum and Minimum, which are exact."""
    if kind(op.features).is_integer:
        zero, six = like(rw, 0, op.features), like(rw, 6, op.features)
        return extreme(rw, MinimumOp, extreme(rw, MaximumOp, op.features, zero), six)
    return rw.emit(opset.ClampOp, op.features, min=0.0, max=6.0)


@rules.lower(tf.EluOp)
def elu(op: tf.EluOp, rw: Lowering):
    return rw.emit(opset.EluOp, op.features, alpha=1.0)


@rules.lower(tf.SeluOp)
def selu(op: tf.SeluOp, rw: Lowering):
    return rw.emit(opset.SeluOp, op.features, like(rw, ALPHA, op.features), like(rw, SCALE, op.features))


@rules.lower(tf.SoftmaxOp)
def softmax(op: tf.SoftmaxOp, rw: Lowering):
    """Along the last dimension."""
    return rw.emit(opset.SoftMaxOp, op.logits, axis=-1)


@rules.lower(tf.LogSoftmaxOp)
def log_softmax(op: tf.LogSoftmaxOp, rw: Lowering):
    """Along the last dimension."""
    return rw.emit(opset.LogSoftmaxOp, op.logits, axis=-1)


@rules.lower(tf.LeakyReluOp)
def leaky_relu(op: tf.LeakyReluOp, rw: Lowering):
    return rw.emit(opset.PReLUOp, op.features, like(rw, plain(op.alpha), op.features))


@rules.lower("tf.Swish", "tf.swish_f32")
def swish(op: UnknownOp, rw: Lowering):
    return rw.emit(opset.SwishOp, op.arguments[0], like(rw, 1, op.arguments[0]))


@rules.lower("tf.Mish")
def mish(op: UnknownOp, rw: Lowering):
    return rw.emit(opset.MishOp, op.arguments[0])
