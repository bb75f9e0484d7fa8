"""TensorFlow's logical operators, and two that stand in graphs of older converters."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import logical as opset
from stepwell.dialects.opset.comparison import GreaterOp, NotEqualOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.base import UnknownOp
from stepwell.dialects.types import rank_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind, like, shape

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


@rules.lower(tf.ToBoolOp)
def to_bool(op: tf.ToBoolOp, rw: Lowering):
    """Whether a scalar is not 0; of anything else, whether it has elements."""
    (value,) = op.operands
    known = rank_of(value)
    if known is None:
        raise NoMatch("the rank is not known; what is true of a tensor depends on it")
    if known:
        return rw.emit(GreaterOp, rw.emit(ReduceProdOp, shape(rw, value), rw.const([0]), keep_dims=False), rw.const(0))
    return value if kind(value).name == "boolean" else rw.emit(NotEqualOp, value, like(rw, 0, value))
