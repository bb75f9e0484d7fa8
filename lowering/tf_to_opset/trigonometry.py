"""TensorFlow's trigonometric and hyperbolic functions: operations of opset; complex values by their parts."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import complex_numbers as complexes
from stepwell.lowering.idioms.basic import kind
from stepwell.lowering.idioms.complex_numbers import computed
from stepwell.lowering.idioms.formula import atan2, single

rules = RuleSet()

SAME = {
    tf.AcosOp: (opset.AcosOp, complexes.inverse_cosine),
    tf.AcoshOp: (opset.AcoshOp, complexes.inverse_hyperbolic_cosine),
    tf.AsinOp: (opset.AsinOp, complexes.inverse_sine),
    tf.AsinhOp: (opset.AsinhOp, complexes.inverse_hyperbolic_sine),
    tf.AtanOp: (opset.AtanOp, complexes.inverse_tangent),
    tf.AtanhOp: (opset.AtanhOp, complexes.inverse_hyperbolic_tangent),
    tf.CosOp: (opset.CosOp, complexes.cosine),
    tf.CoshOp: (opset.CoshOp, complexes.hyperbolic_cosine),
    tf.SinOp: (opset.SinOp, complexes.sine),
    tf.SinhOp: (opset.SinhOp, complexes.hyperbolic_sine),
    tf.TanOp: (opset.TanOp, complexes.tangent),
}
"""The operation of opset, and the formula for complex values."""


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning, or the formula for complex values."""
    made, formula = SAME[type(op)]
    found = computed(rw, formula, op.x)
    return rw.emit(made, op.x) if found is None else found


@rules.lower(tf.Atan2Op)
def atan2_(op: tf.Atan2Op, rw: Lowering):
    """The angle of the point (x, y)."""
    return atan2(single(rw, op.y), single(rw, op.x)).cast(kind(op.y).name).value
