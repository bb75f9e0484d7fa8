"""TensorFlow's arithmetic."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, rank

rules = RuleSet()

SAME = {
    tf.AddOp: AddOp,
    tf.AddV2Op: AddOp,
    tf.SubOp: SubtractOp,
    tf.MulOp: MultiplyOp,
    tf.MaximumOp: MaximumOp,
    tf.MinimumOp: MinimumOp,
}
"""Operators that are one operation of opset with numpy's broadcasting."""


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return rw.emit(SAME[type(op)], op.x, op.y)


@rules.lower(tf.BiasAddOp)
def bias_add(op: tf.BiasAddOp, rw: Lowering):
    """The bias is added along the channels: the last dimension, or the second with NCHW."""
    if plain(op.data_format) != "NCHW":
        return rw.emit(AddOp, op.value, op.bias)
    return rw.emit(AddOp, op.value, channelwise(rw, op.bias, rank(op.value)))
