"""TensorFlow's exponentials, logarithms, powers and roots, and the error function."""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.opset import activation, arithmetic, values
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.base import UnknownOp
from stepwell.dialects.types import rank_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import complex_numbers as complexes
from stepwell.lowering.idioms.basic import kind
from stepwell.lowering.idioms.complex_numbers import computed
from stepwell.lowering.idioms.formula import Formula, expm1, log1p, single
from stepwell.lowering.idioms.special import inverse_error
from stepwell.lowering.idioms.wrapping import whole_power, widened, wrapped

rules = RuleSet()

ROOT_OF_PI = 1.7724538509055159

SAME = {
    tf.ErfOp: arithmetic.ErfOp,
    tf.ExpOp: activation.ExpOp,
    tf.LogOp: arithmetic.LogOp,
    tf.SqrtOp: arithmetic.SqrtOp,
}
COMPLEX = {tf.ExpOp: complexes.exponential, tf.LogOp: complexes.logarithm, tf.SqrtOp: complexes.root}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning; complex values by their parts."""
    if type(op) in COMPLEX and (made := computed(rw, COMPLEX[type(op)], op.x)) is not None:
        return made
    return rw.emit(SAME[type(op)], op.x)


@rules.lower(tf.RsqrtOp)
def rsqrt(op: tf.RsqrtOp, rw: Lowering):
    """1 / sqrt(x)."""
    if (made := computed(rw, complexes.inverse_root, op.x)) is not None:
        return made
    return (1.0 / Formula(rw, op.x).sqrt()).value


@rules.lower(tf.SquareOp)
def square(op: tf.SquareOp, rw: Lowering):
    """x * x."""
    if (made := computed(rw, complexes.square, op.x)) is not None:
        return made
    return wrapped(rw, arithmetic.MultiplyOp, op.x, op.x)


@rules.lower(tf.Expm1Op)
def expm1_(op: tf.Expm1Op, rw: Lowering):
    """exp(x) - 1, exact for small x."""
    if (made := computed(rw, complexes.less_one, op.x)) is not None:
        return made
    return expm1(single(rw, op.x)).cast(kind(op.x).name).value


@rules.lower(tf.Log1pOp)
def log1p_(op: tf.Log1pOp, rw: Lowering):
    """log(1 + x), exact for small x."""
    if (made := computed(rw, complexes.above_one, op.x)) is not None:
        return made
    return log1p(single(rw, op.x)).cast(kind(op.x).name).value


@rules.lower(tf.PowOp)
def pow_(op: tf.PowOp, rw: Lowering):
    """Integers wrap around: products, by the exponent where it is one number, otherwise by its bits."""
    if (made := computed(rw, complexes.power, op.x, op.y)) is not None:
        return made
    if not kind(op.x).is_integer:
        return rw.emit(arithmetic.PowerOp, *widened(rw, op.x, op.y))
    number = values.scalar(op.y) if rank_of(op.y) == 0 else None
    return whole_power(rw, op.x, op.y if number is None or not 0 <= number < 64 else number)


@rules.lower(tf.ErfcOp)
def erfc(op: tf.ErfcOp, rw: Lowering):
    """1 - erf(x); above 2 by the continued fraction of its tail, where 1 - erf(x) has no digits left.

    exp(-x^2) / (x sqrt(pi)) / (1 + a / (1 + 2 a / (1 + 3 a …))) with a = 1 / (2 x^2), DLMF 7.9.1
    """
    x = single(rw, op.x)
    far = x.largest(2.0)
    part = 0.5 / (far * far)
    below = 1.0 + 12.0 * part
    for step in range(11, 0, -1):
        below = 1.0 + step * part / below
    tail = (-(far * far)).exp() / (far * ROOT_OF_PI * below)
    near = 1.0 - x.made(arithmetic.ErfOp)
    return tail.where(x > 2.0, otherwise=near).cast(kind(op.x).name).value


@rules.lower(tf.ErfinvOp)
def erfinv(op: tf.ErfinvOp, rw: Lowering):
    """The number whose error function is x."""
    return inverse_error(single(rw, op.x)).cast(kind(op.x).name).value


@rules.lower("tf.Ndtri")
def ndtri(op: UnknownOp, rw: Lowering):
    """The quantile of the normal distribution: sqrt(2) erfinv(2 x - 1)."""
    (value,) = op.arguments
    return (2**0.5 * inverse_error(2.0 * single(rw, value) - 1.0)).cast(kind(value).name).value


def _no_nan(x: Formula, found: Formula) -> Formula:
    """0 where the first operand is 0."""
    return x.number(0.0).where(x.equals(0.0), otherwise=found)


@rules.lower(tf.XdivyOp)
def xdivy(op: tf.XdivyOp, rw: Lowering):
    """x / y, 0 where x is 0."""

    def divided(a: complexes.Complex, b: complexes.Complex) -> complexes.Complex:
        found = a / b
        return found.filled(0.0).where(a.is_zero(), otherwise=found)

    if (made := computed(rw, divided, op.x, op.y)) is not None:
        return made
    x, y = Formula(rw, op.x), Formula(rw, op.y)
    return _no_nan(x, x / y).value


@rules.lower(tf.XlogyOp, tf.Xlog1pyOp)
def xlogy(op, rw: Lowering):
    """x log(y) or x log(1 + y), 0 where x is 0."""
    above = isinstance(op, tf.Xlog1pyOp)

    def product(a: complexes.Complex, b: complexes.Complex) -> complexes.Complex:
        found = a * (complexes.above_one(b) if above else complexes.logarithm(b))
        return found.filled(0.0).where(a.is_zero(), otherwise=found)

    if (made := computed(rw, product, op.x, op.y)) is not None:
        return made
    x, y = single(rw, op.x), single(rw, op.y)
    return _no_nan(x, x * (log1p(y) if above else y.log())).cast(kind(op.x).name).value
