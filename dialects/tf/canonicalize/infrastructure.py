"""Operators that give what they take, and those that only report or check.

Identity, IdentityN, Snapshot, StopGradient, PreventGradient, CheckNumerics(V2), Debug*, Copy*, Print -> their operand
NoOp, Assert, PrintV2, ControlTrigger, Abort -> nothing
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import tf
from stepwell.dialects.rules import RuleSet

rules = RuleSet()


@rules.rewrite(
    tf.IdentityOp,
    tf.SnapshotOp,
    tf.StopGradientOp,
    tf.PreventGradientOp,
    tf.CheckNumericsOp,
    tf.CheckNumericsV2Op,
    tf.GuaranteeConstOp,
    tf.CopyOp,
    tf.CopyHostOp,
    tf.DeepCopyOp,
    tf.DebugIdentityOp,
    tf.DebugIdentityV2Op,
    tf.DebugGradientIdentityOp,
    tf.PlaceholderWithDefaultOp,
    tf.PrintOp,
)
def same(op: Any, rw: Any):
    """The first operand; a placeholder that is not fed has its default."""
    return op.operands[0]


@rules.rewrite(tf.IdentityNOp)
def same_all(op: tf.IdentityNOp, rw: Any):
    """The operands."""
    return list(op.operands)


@rules.rewrite(tf.NoOpOp, tf.AssertOp, tf.PrintV2Op, tf.ControlTriggerOp, tf.AbortOp)
def nothing(op: Any, rw: Any):
    """They have no results; what they check is not looked at when a model runs."""
    return ()
