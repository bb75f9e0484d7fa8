"""TensorFlow's comparisons, exact for wide integers and right for NaN; text by its bytes."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import comparison as opset
from stepwell.dialects.opset.logical import LogicalNotOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import strings
from stepwell.lowering.idioms.basic import convert, kind
from stepwell.lowering.idioms.comparing import compared
from stepwell.lowering.idioms.complex_numbers import computed
from stepwell.lowering.idioms.formula import Formula, single

rules = RuleSet()

SAME = {
    tf.EqualOp: opset.EqualOp,
    tf.GreaterOp: opset.GreaterOp,
    tf.GreaterEqualOp: opset.GreaterEqualOp,
    tf.LessOp: opset.LessOp,
    tf.LessEqualOp: opset.LessEqualOp,
    tf.NotEqualOp: opset.NotEqualOp,
}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning; complex values are equal where both parts are.

    Shapes that do not broadcast are one False of Equal, where that is no error.
    """
    negated = isinstance(op, tf.NotEqualOp)
    if isinstance(op, tf.EqualOp | tf.NotEqualOp) and not plain(op.incompatible_shape_error) and _apart(op.x, op.y):
        return rw.const(negated, "boolean")
    if (found := computed(rw, lambda a, b: a.re.equals(b.re) & a.im.equals(b.im), op.x, op.y)) is not None:
        return rw.emit(LogicalNotOp, found) if negated else found
    if strings.is_text(op.x) and strings.is_text(op.y):
        found = strings.equal(rw, op.x, op.y)
        return rw.emit(LogicalNotOp, found) if negated else found
    return compared(rw, SAME[type(op)], op.x, op.y)


def _apart(x: SSAValue, y: SSAValue) -> bool:
    """Whether the shapes are known not to broadcast."""
    shapes = [shape_of(v) for v in (x, y)]
    pairs = zip(*(reversed(s) for s in shapes if s is not None), strict=False) if None not in shapes else ()
    return any(isinstance(a, int) and isinstance(b, int) and a != b and 1 not in (a, b) for a, b in pairs)


@rules.lower(tf.ApproximateEqualOp)
def approximate_equal(op: tf.ApproximateEqualOp, rw: Lowering):
    """|x - y| < tolerance."""
    tolerance = plain(op.tolerance)
    if (found := computed(rw, lambda a, b: _size(a, b) < tolerance, op.x, op.y)) is not None:
        return found
    if kind(op.x).is_integer:
        x, y = (Formula(rw, convert(rw, v, "f32")) for v in (op.x, op.y))
    else:
        x, y = single(rw, op.x), single(rw, op.y)
    return ((x - y).abs() < tolerance).value


def _size(a, b) -> Formula:
    gap = a - b
    return (gap.re * gap.re + gap.im * gap.im).sqrt()


@rules.lower(tf.IsNanOp)
def is_nan(op: tf.IsNanOp, rw: Lowering):
    return single(rw, op.x).is_nan().value


@rules.lower(tf.IsInfOp)
def is_inf(op: tf.IsInfOp, rw: Lowering):
    """Of both signs. f64 is f32 on the CPU, and infinity its largest number, as is the constant."""
    if kind(op.x).name == "f64":
        return (float("inf") <= single(rw, op.x).abs()).value
    return single(rw, op.x).made(opset.IsInfOp, detect_negative=True, detect_positive=True).value


@rules.lower(tf.IsFiniteOp)
def is_finite(op: tf.IsFiniteOp, rw: Lowering):
    """Neither infinite nor NaN. Of f64, which is f32 on the CPU: the size is less than its largest number."""
    if kind(op.x).name == "f64":
        return (single(rw, op.x).abs() < float("inf")).value
    return single(rw, op.x).made(opset.IsFiniteOp).value
