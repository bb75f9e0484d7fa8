"""TensorFlow's matrix products."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering

rules = RuleSet()


@rules.lower(tf.MatMulOp)
def mat_mul(op: tf.MatMulOp, rw: Lowering):
    return rw.emit(MatMulOp, op.a, op.b, transpose_a=plain(op.transpose_a), transpose_b=plain(op.transpose_b))
