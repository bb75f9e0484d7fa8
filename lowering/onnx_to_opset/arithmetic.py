"""ONNX arithmetic.

Binary operators broadcast as opset's do. Differences: integer Div cuts towards zero (Divide without m_pythondiv);
Mod is FloorMod, or Mod with fmod; Pow takes an exponent of another type; Sum, Mean, Min, Max take any number.
"""

from __future__ import annotations

from functools import reduce

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like, reshape

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
    """The operation of the same meaning."""
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
    return rw.emit(opset.NegativeOp, op.X)


@rules.lower(onnx.ReciprocalOp)
def reciprocal(op: onnx.ReciprocalOp, rw: Lowering):
    """1 / x."""
    return rw.emit(opset.DivideOp, like(rw, 1, op.X), op.X)


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    """The operation of the same meaning."""
    return rw.emit(BINARY[type(op)], *op.operands)


@rules.lower(onnx.DivOp)
def div(op: onnx.DivOp, rw: Lowering):
    """Integers are cut towards zero."""
    return rw.emit(opset.DivideOp, op.A, op.B, m_pythondiv=not kind(op.A).is_integer)


@rules.lower(onnx.ModOp)
def mod(op: onnx.ModOp, rw: Lowering):
    """fmod = 1: the sign of the dividend, Mod; otherwise that of the divisor, FloorMod."""
    return rw.emit(opset.ModOp if plain(op.fmod) else opset.FloorModOp, op.A, op.B)


@rules.lower(onnx.PowOp)
def pow_(op: onnx.PowOp, rw: Lowering):
    """The result has the type of the base; an integer base with a float exponent is computed in f32."""
    base, exponent = kind(op.X), kind(op.Y)
    if base == exponent:
        return rw.emit(opset.PowerOp, op.X, op.Y)
    if base.is_float:
        return rw.emit(opset.PowerOp, op.X, convert(rw, op.Y, element_of(op.X)))
    if exponent.is_float:
        wide = rw.emit(opset.PowerOp, convert(rw, op.X, element_of(op.Y)), op.Y)
        return convert(rw, wide, element_of(op.X))
    return rw.emit(opset.PowerOp, op.X, convert(rw, op.Y, element_of(op.X)))


@rules.lower(*FOLDED)
def folded(op, rw: Lowering):
    """Any number of operands, two at a time."""
    return _fold(op, rw, FOLDED[type(op)])


def _fold(op, rw: Lowering, kind_):
    if not op.operands:
        raise NoMatch("there are no operands")
    return reduce(lambda a, b: rw.emit(kind_, a, b), op.operands)


@rules.lower(onnx.MeanOp)
def mean(op: onnx.MeanOp, rw: Lowering):
    """The sum divided by the number of operands."""
    total = _fold(op, rw, opset.AddOp)
    return rw.emit(opset.DivideOp, total, like(rw, len(op.operands), total))


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
