"""TensorFlow's logical operators, and two that stand in graphs of older converters."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.opset import logical as opset
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.base import UnknownOp
from stepwell.lowering.conversion import Lowering

rules = RuleSet()

SAME = {tf.LogicalAndOp: opset.LogicalAndOp, tf.LogicalNotOp: opset.LogicalNotOp, tf.LogicalOrOp: opset.LogicalOrOp}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return rw.emit(SAME[type(op)], *op.operands)


@rules.lower("tf.LogicalXor")
def logical_xor(op: UnknownOp, rw: Lowering):
    """One is true and the other is not."""
    return rw.emit(opset.LogicalXorOp, *op.arguments)
