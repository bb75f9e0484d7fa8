"""ONNX arithmetic.

Binary operators broadcast as opset's do. Differences: integer Div cuts towards zero (Divide without m_pythondiv);
Mod is FloorMod, or Mod with fmod; Pow takes an exponent of another type; Sum, Mean, Min, Max take any number.
"""

from __future__ import annotations

from functools import reduce

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalXorOp
from stepwell.dialects.opset.movement import PadOp, TransposeOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of, rank_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import exact
from stepwell.lowering.idioms.basic import (
    axis,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.computed_axes import exchanged
from stepwell.lowering.idioms.wrapping import (
    absolute,
    negative,
    quotient,
    sign,
    whole_power,
    wide_remainder,
    widened,
    wrapped,
)

rules = RuleSet()

UNARY = {
    onnx.AbsOp: opset.AbsOp,
    onnx.AcosOp: opset.AcosOp,
    onnx.AcoshOp: opset.AcoshOp,
    onnx.AsinOp: opset.AsinOp,
    onnx.AsinhOp: opset.AsinhOp,
    onnx.AtanOp: opset.AtanOp,
    onnx.AtanhOp: opset.AtanhOp,
    onnx.CosOp: opset.CosOp,
    onnx.CoshOp: opset.CoshOp,
    onnx.ErfOp: opset.ErfOp,
    onnx.LogOp: opset.LogOp,
    onnx.SignOp: opset.SignOp,
    onnx.SinOp: opset.SinOp,
    onnx.SinhOp: opset.SinhOp,
    onnx.SqrtOp: opset.SqrtOp,
    onnx.TanOp: opset.TanOp,
    onnx.TanhOp: opset.TanhOp,
}
ROUNDING = {onnx.CeilOp: opset.CeilingOp, onnx.FloorOp: opset.FloorOp}
BINARY = {onnx.AddOp: opset.AddOp, onnx.MulOp: opset.MultiplyOp, onnx.SubOp: opset.SubtractOp}
FOLDED = {onnx.MaxOp: opset.MaximumOp, onnx.MinOp: opset.MinimumOp, onnx.SumOp: opset.AddOp}


@rules.lower(*UNARY)
def unary(op, rw: Lowering):
    """The operation of the same meaning; Abs and Sign of integers are exact."""
    if isinstance(op, onnx.AbsOp):
        return absolute(rw, op.X)
    if isinstance(op, onnx.SignOp):
        return sign(rw, op.input)
    return rw.emit(UNARY[type(op)], op.operands[0])


@rules.lower(*ROUNDING)
def rounding(op, rw: Lowering):
    """The operation of the same meaning."""
    return rw.emit(ROUNDING[type(op)], op.operands[0])


@rules.lower(onnx.RoundOp)
def round_(op: onnx.RoundOp, rw: Lowering):
    """Halves go to the even neighbour."""
    return rw.emit(opset.RoundOp, op.X, mode="half_to_even")


@rules.lower(onnx.NegOp)
def neg(op: onnx.NegOp, rw: Lowering):
    """Of short integers in i32, then cut: the CPU saturates."""
    return negative(rw, op.X)


@rules.lower(onnx.ReciprocalOp)
def reciprocal(op: onnx.ReciprocalOp, rw: Lowering):
    """1 / x."""
    return rw.emit(opset.DivideOp, like(rw, 1, op.X), op.X)


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    """The operation of the same meaning; short integers, which the runtime saturates or does not cut, wrap around."""
    return wrapped(rw, BINARY[type(op)], *op.operands)


@rules.lower(onnx.DivOp)
def div(op: onnx.DivOp, rw: Lowering):
    """Integers are cut towards zero."""
    if kind(op.A).is_integer:
        return quotient(rw, op.A, op.B)
    return rw.emit(opset.DivideOp, *widened(rw, op.A, op.B))


@rules.lower(onnx.ModOp)
def mod(op: onnx.ModOp, rw: Lowering):
    """fmod = 1: the sign of the dividend, Mod; otherwise that of the divisor, FloorMod.

    The runtime takes both of wide integers in f32, so these are made of divisions.
    An infinite divisor leaves a dividend of its sign as it is and takes the place of any other; zero has its sign, too.
    """
    of = kind(op.A)
    if of.name == "u32":
        return exact.remainder(rw, op.A, op.B)
    if of.is_integer and of.bits >= 32:
        return wide_remainder(rw, op.A, op.B, of_dividend=bool(plain(op.fmod)))
    if plain(op.fmod):
        return rw.emit(opset.ModOp, op.A, op.B)
    out = rw.emit(opset.FloorModOp, op.A, op.B)
    if not of.is_float:
        return out
    zero = like(rw, 0, op.A)
    below = [rw.emit(LessOp, v, zero) for v in (op.A, op.B)]
    signed = rw.emit(SelectOp, below[1], like(rw, -0.0, op.A), zero)
    out = rw.emit(SelectOp, rw.emit(EqualOp, out, zero), signed, out)
    other = rw.emit(LogicalXorOp, *below)
    nothing = rw.emit(EqualOp, op.A, zero)
    edge = rw.emit(SelectOp, nothing, signed, rw.emit(SelectOp, other, op.B, op.A))
    finite = rw.emit(LessOp, rw.emit(opset.AbsOp, op.A), like(rw, float("inf"), op.A))
    infinite = rw.emit(EqualOp, rw.emit(opset.AbsOp, op.B), like(rw, float("inf"), op.A))
    return rw.emit(SelectOp, rw.emit(LogicalAndOp, infinite, finite), edge, out)


@rules.lower(onnx.PowOp)
def pow_(op: onnx.PowOp, rw: Lowering):
    """The result has the type of the base; an integer base with a float exponent is computed in f32.

    Whole exponents of an integer make it a product, which is exact and wraps around.
    """
    base, exponent = kind(op.X), kind(op.Y)
    if base.is_integer:
        number = _whole(op.Y)
        if number is not None:
            return whole_power(rw, op.X, number)
        if exponent.is_integer:
            return whole_power(rw, op.X, op.Y)
    if base.is_float:
        return rw.emit(opset.PowerOp, *widened(rw, op.X, convert(rw, op.Y, element_of(op.X))))
    wide = rw.emit(opset.PowerOp, convert(rw, op.X, element_of(op.Y)), op.Y)
    return convert(rw, convert(rw, wide, "i32") if base.bits < 32 else wide, element_of(op.X))


def _whole(value: SSAValue) -> int | None:
    """The exponent that a scalar constant is, where it is whole and not large."""
    found = values.constant(value)
    if found is None or rank_of(value) != 0:
        return None
    number = float(found)
    return int(number) if number.is_integer() and 0 <= number < 64 else None


@rules.lower(*FOLDED)
def folded(op, rw: Lowering):
    """Any number of operands, two at a time."""
    return _fold(op, rw, FOLDED[type(op)])


def _fold(op, rw: Lowering, kind_):
    if not op.operands:
        raise NoMatch("there are no operands")
    if kind(op.operands[0]).name == "u32" and kind_ is not opset.AddOp:
        return reduce(lambda a, b: exact.extreme(rw, kind_, a, b), op.operands)
    return reduce(lambda a, b: rw.emit(kind_, *widened(rw, a, b)), op.operands)


@rules.lower(onnx.MeanOp)
def mean(op: onnx.MeanOp, rw: Lowering):
    """The sum divided by the number of operands."""
    total = _fold(op, rw, opset.AddOp)
    return rw.emit(opset.DivideOp, total, like(rw, len(op.operands), total))


@rules.lower(onnx.CumProdOp)
def cum_prod(op: onnx.CumProdOp, rw: Lowering):
    """Every element is the product over all, those behind it taken as one.

    Where the size n is known, log2(n) products with the tensor moved by 1, 2, 4, …
    """
    known = rank(op.x)
    chosen = values.scalar(op.axis)
    if chosen is None:
        order = exchanged(rw, op.axis, -1, known)
        made = _masked_products(op, rw, rw.emit(TransposeOp, op.x, order), known - 1)
        return rw.emit(TransposeOp, made, order)
    at = axis(chosen, known)
    size = shape_of(op.x)[at]  # pyright: ignore[reportOptionalSubscript]: the rank is known
    if not isinstance(size, int):
        return _masked_products(op, rw, op.x, at)
    reverse, out = bool(plain(op.reverse)), op.x
    if plain(op.exclusive):
        out = _moved(rw, out, at, known, 1, reverse)
    by = 1
    while by < size:
        out = rw.emit(opset.MultiplyOp, out, _moved(rw, out, at, known, by, reverse))
        by *= 2
    return out


def _moved(rw: Lowering, value: SSAValue, at: int, known: int, by: int, reverse: bool) -> SSAValue:
    """The tensor moved along an axis, ones behind it."""
    here, there = ([0] * known for _ in range(2))
    here[at], there[at] = (-by, by) if reverse else (by, -by)
    return rw.emit(PadOp, value, ints(rw, here), ints(rw, there), like(rw, 1, value), pad_mode="constant")


def _masked_products(op: onnx.CumProdOp, rw: Lowering, value: SSAValue, at: int) -> SSAValue:
    size = squeeze(rw, dims(rw, value, [at]), [0])
    places = rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64")
    own, other = unsqueeze(rw, places, [1]), unsqueeze(rw, places, [0])
    if plain(op.reverse):
        kept = rw.emit(GreaterOp if plain(op.exclusive) else GreaterEqualOp, other, own)
    else:
        kept = rw.emit(LessOp if plain(op.exclusive) else LessEqualOp, other, own)
    kept = reshape(rw, kept, [0, 0, *[1] * (rank(value) - 1 - at)], special_zero=True)
    factors = rw.emit(SelectOp, kept, unsqueeze(rw, value, [at]), like(rw, 1, value))
    return rw.emit(ReduceProdOp, factors, ints(rw, [at + 1]), keep_dims=False)


@rules.lower(onnx.CumSumOp)
def cum_sum(op: onnx.CumSumOp, rw: Lowering):
    """The axis of one element becomes a scalar."""

    return rw.emit(
        opset.CumSumOp,
        op.x,
        reshape(rw, op.axis, []),
        exclusive=bool(plain(op.exclusive)),
        reverse=bool(plain(op.reverse)),
    )
