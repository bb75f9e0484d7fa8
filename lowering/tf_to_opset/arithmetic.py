"""TensorFlow's arithmetic. It broadcasts as opset's does; integers wrap around.

FloorDiv, TruncateDiv, Div of integers -> exact quotients; FloorMod, TruncateMod, Mod -> remainders with the sign of the
divisor or of the dividend; DivNoNan, MulNoNan -> Select; BiasAdd -> Add along the channels; NextAfter -> by bits
"""

from __future__ import annotations

from functools import reduce

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import complex_numbers as complexes
from stepwell.lowering.idioms.basic import channelwise, kind, like, rank
from stepwell.lowering.idioms.bits import bits_of, value_of
from stepwell.lowering.idioms.complex_numbers import by_parts, computed
from stepwell.lowering.idioms.complex_pairs import component, paired
from stepwell.lowering.idioms.exact import clamped, extreme
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.strings import concatenated, is_text
from stepwell.lowering.idioms.wrapping import (
    absolute,
    floored,
    negative,
    quotient,
    remainder,
    sign,
    widened,
    wrapped,
)

rules = RuleSet()

BINARY = {
    tf.AddOp: opset.AddOp,
    tf.AddV2Op: opset.AddOp,
    tf.SubOp: opset.SubtractOp,
    tf.MulOp: opset.MultiplyOp,
}
EXTREMES = {tf.MaximumOp: opset.MaximumOp, tf.MinimumOp: opset.MinimumOp}
ROUNDING = {tf.CeilOp: opset.CeilingOp, tf.FloorOp: opset.FloorOp}
NEAREST = (tf.RintOp, tf.RoundOp)


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    """The operation of the same meaning; complex values by their parts, which Add and Subtract leave together.

    Strings are added by putting one behind the other.
    """
    made = BINARY[type(op)]
    if (x := component(op.x)) is not None and (y := component(op.y)) is not None:
        if made is opset.MultiplyOp:
            return computed(rw, lambda a, b: a * b, op.x, op.y)
        return paired(rw, rw.emit(made, x, y))
    if is_text(op.x) and is_text(op.y):
        return concatenated(rw, op.x, op.y)
    return wrapped(rw, made, op.x, op.y)


@rules.lower(*EXTREMES)
def extremes(op, rw: Lowering):
    """The operation of the same meaning."""
    return extreme(rw, EXTREMES[type(op)], *widened(rw, op.x, op.y))


@rules.lower(tf.AddNOp, tf.AccumulateNV2Op)
def add_n(op, rw: Lowering):
    """The sum of one and more, two at a time."""
    if not op.inputs:
        raise NoMatch("there are no tensors to add")
    if component(op.inputs[0]) is not None:
        pairs = [component(v) for v in op.inputs]
        return paired(rw, reduce(lambda a, b: rw.emit(opset.AddOp, a, b), pairs))
    return reduce(lambda a, b: wrapped(rw, opset.AddOp, a, b), op.inputs)


@rules.lower(tf.BiasAddOp, tf.BiasAddV1Op)
def bias_add(op, rw: Lowering):
    """The bias is added along the channels: the last dimension, or the second with NCHW; complex values by parts."""
    if (made := by_parts(op, rw, bias_add)) is not None:
        return made
    if isinstance(op, tf.BiasAddV1Op) or plain(op.data_format) != "NCHW":
        return wrapped(rw, opset.AddOp, op.value, op.bias)
    return wrapped(rw, opset.AddOp, op.value, channelwise(rw, op.bias, rank(op.value)))


@rules.lower(tf.SquaredDifferenceOp)
def squared_difference(op: tf.SquaredDifferenceOp, rw: Lowering):
    """(x - y)^2; of complex values (x - y) times its conjugate, whose imaginary part is 0."""

    def squared(a: complexes.Complex, b: complexes.Complex) -> complexes.Complex:
        gap = a - b
        return complexes.Complex(gap.re * gap.re + gap.im * gap.im, (gap.im - gap.im) * 0.0)

    if (made := computed(rw, squared, op.x, op.y)) is not None:
        return made
    if kind(op.x).is_integer:
        gap = wrapped(rw, opset.SubtractOp, op.x, op.y)
        return wrapped(rw, opset.MultiplyOp, gap, gap)
    return rw.emit(opset.SquaredDifferenceOp, *widened(rw, op.x, op.y))


@rules.lower(tf.DivOp, tf.RealDivOp, tf.TruncateDivOp)
def div(op, rw: Lowering):
    """Quotients; integers are cut towards zero, and so is what TruncateDiv gives of reals."""
    if (made := computed(rw, lambda a, b: a / b, op.x, op.y)) is not None:
        return made
    if kind(op.x).is_integer:
        return quotient(rw, op.x, op.y)
    made = Formula(rw, rw.emit(opset.DivideOp, *widened(rw, op.x, op.y)))
    if not isinstance(op, tf.TruncateDivOp):
        return made.value
    return made.made(opset.CeilingOp).where(made < 0.0, otherwise=made.floor()).value


@rules.lower(tf.FloorDivOp)
def floor_div(op: tf.FloorDivOp, rw: Lowering):
    """The quotient, rounded down."""
    if kind(op.x).is_integer:
        return floored(rw, op.x, op.y)
    return rw.emit(opset.FloorOp, rw.emit(opset.DivideOp, *widened(rw, op.x, op.y)))


@rules.lower(tf.FloorModOp, tf.ModOp, tf.TruncateModOp)
def mod(op, rw: Lowering):
    """FloorMod: what is left has the sign of the divisor; Mod and TruncateMod: of the dividend."""
    of_dividend = not isinstance(op, tf.FloorModOp)
    if kind(op.x).is_integer:
        return remainder(rw, op.x, op.y, of_dividend=of_dividend)
    x, y = (Formula(rw, v) for v in (op.x, op.y))
    rest = x.made(opset.ModOp, y)
    # What the CPU has for a multiple of the divisor may be the divisor itself.
    rest = rest.where(rest.abs() < y.abs(), otherwise=0.0)
    if of_dividend:
        return rest.value
    moved = rest.differs(0.0) & (rest < 0.0).differs(y < 0.0)
    return (rest + y).where(moved, otherwise=rest).value


@rules.lower(tf.DivNoNanOp)
def div_no_nan(op: tf.DivNoNanOp, rw: Lowering):
    """0 where the divisor is 0."""

    def divided(a: complexes.Complex, b: complexes.Complex) -> complexes.Complex:
        found = a / b
        return found.filled(0.0).where(b.is_zero(), otherwise=found)

    if (made := computed(rw, divided, op.x, op.y)) is not None:
        return made
    x, y = Formula(rw, op.x), Formula(rw, op.y)
    return y.number(0.0).where(y.equals(0.0), otherwise=x / y).value


@rules.lower(tf.MulNoNanOp)
def mul_no_nan(op: tf.MulNoNanOp, rw: Lowering):
    """0 where the second factor is 0, also for an infinite first one."""

    def product(a: complexes.Complex, b: complexes.Complex) -> complexes.Complex:
        found = a * b
        return found.filled(0.0).where(b.is_zero(), otherwise=found)

    if (made := computed(rw, product, op.x, op.y)) is not None:
        return made
    x, y = Formula(rw, op.x), Formula(rw, op.y)
    return y.number(0.0).where(y.equals(0.0), otherwise=x * y).value


@rules.lower(tf.AbsOp)
def abs_(op: tf.AbsOp, rw: Lowering):
    return absolute(rw, op.x)


@rules.lower(tf.NegOp)
def neg(op: tf.NegOp, rw: Lowering):
    if (pair := component(op.x)) is not None:
        return paired(rw, rw.emit(opset.NegativeOp, pair))
    return negative(rw, op.x)


@rules.lower(tf.SignOp)
def sign_(op: tf.SignOp, rw: Lowering):
    """-1, 0 or 1; of complex values x / |x|. NaN stays."""
    if (made := computed(rw, complexes.sign, op.x)) is not None:
        return made
    made = sign(rw, op.x)
    if kind(op.x).is_integer:
        return made
    x = Formula(rw, op.x)
    return x.where(x.is_nan(), otherwise=Formula(rw, made)).value


@rules.lower(*ROUNDING)
def rounding(op, rw: Lowering):
    """The operation of the same meaning; integers are whole."""
    return op.x if kind(op.x).is_integer else rw.emit(ROUNDING[type(op)], op.x)


@rules.lower(*NEAREST)
def nearest(op, rw: Lowering):
    """Halves go to the even neighbour; integers are whole."""
    return op.x if kind(op.x).is_integer else rw.emit(opset.RoundOp, op.x, mode="half_to_even")


@rules.lower(tf.InvOp, tf.ReciprocalOp)
def reciprocal(op, rw: Lowering):
    """1 / x."""
    if (made := computed(rw, complexes.reciprocal, op.x)) is not None:
        return made
    if kind(op.x).is_integer:
        return quotient(rw, like(rw, 1, op.x), op.x)
    return rw.emit(opset.DivideOp, like(rw, 1, op.x), op.x)


@rules.lower(tf.ClipByValueOp)
def clip_by_value(op: tf.ClipByValueOp, rw: Lowering):
    """min(max(x, lower bound), upper bound)."""
    low, high = op.clip_value_min, op.clip_value_max
    if not kind(op.t).is_integer:
        return rw.emit(opset.MinimumOp, rw.emit(opset.MaximumOp, op.t, low), high)
    return clamped(rw, op.t, low, high)


@rules.lower(tf.NextAfterOp)
def next_after(op: tf.NextAfterOp, rw: Lowering):
    """One more or less in the bits, which have the sign apart: more is further from zero.

    Beside zero there is nothing but zero, as the CPU takes what is below the normal numbers for it.
    """
    if kind(op.x1).name != "f32":
        raise NoMatch("the CPU has 32 bits of f64, so that there is no step as small; cast to f32 first")
    x, y = Formula(rw, op.x1), Formula(rw, op.x2)
    outwards = (x > 0.0).equals(x < y)
    one = rw.const(1, "i32")
    step = Formula(rw, one).where(outwards, otherwise=-1)
    moved = Formula(rw, value_of(rw, rw.emit(opset.AddOp, bits_of(rw, op.x1), step.value)))
    moved = x.where(x.equals(y), otherwise=moved.where(x.differs(0.0), otherwise=0.0))
    return moved.number(float("nan")).where(x.is_nan() | y.is_nan(), otherwise=moved).value
