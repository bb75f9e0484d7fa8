"""Operations of keras.ops that compute element by element."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import OpResult, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.keras import ops_elementwise as keras
from stepwell.dialects.opset import activation, arithmetic, comparison, logical
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, chosen, convert, kind, like, rank, shape
from stepwell.lowering.keras_to_opset.functions import clamp
from stepwell.lowering.keras_to_opset.infrastructure import DTYPES

rules = RuleSet()

UNARY: dict[Any, type[Any]] = {
    keras.AbsoluteOp: arithmetic.AbsOp,
    keras.ArccosOp: arithmetic.AcosOp,
    keras.ArccoshOp: arithmetic.AcoshOp,
    keras.ArcsinOp: arithmetic.AsinOp,
    keras.ArcsinhOp: arithmetic.AsinhOp,
    keras.ArctanOp: arithmetic.AtanOp,
    keras.ArctanhOp: arithmetic.AtanhOp,
    keras.CeilOp: arithmetic.CeilingOp,
    keras.CosOp: arithmetic.CosOp,
    keras.CoshOp: arithmetic.CoshOp,
    keras.ErfOp: arithmetic.ErfOp,
    keras.ExpOp: activation.ExpOp,
    keras.FloorOp: arithmetic.FloorOp,
    keras.IsfiniteOp: comparison.IsFiniteOp,
    keras.IsinfOp: comparison.IsInfOp,
    keras.IsnanOp: comparison.IsNaNOp,
    keras.LogOp: arithmetic.LogOp,
    keras.NegativeOp: arithmetic.NegativeOp,
    keras.SignOp: arithmetic.SignOp,
    keras.SinOp: arithmetic.SinOp,
    keras.SinhOp: arithmetic.SinhOp,
    keras.SqrtOp: arithmetic.SqrtOp,
    keras.TanOp: arithmetic.TanOp,
}
"""Operations that are one of opset."""

INTEGER = (keras.AbsoluteOp, keras.NegativeOp, keras.SignOp)
"""Those that give integers for integers."""


def real(rw: Lowering, x: SSAValue) -> SSAValue:
    return x if kind(x).is_float else convert(rw, x, "f32")


@rules.lower(*UNARY)
def unary(op: Any, rw: Lowering):
    return rw.emit(UNARY[type(op)], op.x if isinstance(op, INTEGER) else real(rw, op.x))


@rules.lower(keras.RoundOp)
def round_(op: keras.RoundOp, rw: Lowering):
    return rw.emit(arithmetic.RoundOp, real(rw, op.x), mode="half_to_even")


@rules.lower(keras.Expm1Op)
def expm1(op: keras.Expm1Op, rw: Lowering):
    made = rw.emit(activation.ExpOp, real(rw, op.x))
    return rw.emit(arithmetic.SubtractOp, made, like(rw, 1, made))


@rules.lower(keras.Log1pOp)
def log1p(op: keras.Log1pOp, rw: Lowering):
    x = real(rw, op.x)
    return rw.emit(arithmetic.LogOp, rw.emit(arithmetic.AddOp, x, like(rw, 1, x)))


@rules.lower(keras.Log2Op, keras.Log10Op)
def log_to_base(op: Any, rw: Lowering):
    made = rw.emit(arithmetic.LogOp, real(rw, op.x))
    return rw.emit(arithmetic.DivideOp, made, like(rw, np.log(2 if isinstance(op, keras.Log2Op) else 10), made))


@rules.lower(keras.LogicalNotOp)
def logical_not(op: keras.LogicalNotOp, rw: Lowering):
    return rw.emit(logical.LogicalNotOp, convert(rw, op.x, "boolean"))


@rules.lower(keras.ReciprocalOp, keras.RsqrtOp)
def reciprocal(op: Any, rw: Lowering):
    x = real(rw, op.x)
    if isinstance(op, keras.RsqrtOp):
        x = rw.emit(arithmetic.SqrtOp, x)
    return rw.emit(arithmetic.DivideOp, like(rw, 1, x), x)


@rules.lower(keras.SquareOp)
def square(op: keras.SquareOp, rw: Lowering):
    return rw.emit(arithmetic.MultiplyOp, op.x, op.x)


BINARY: dict[Any, type[Any]] = {
    keras.AddOp: arithmetic.AddOp,
    keras.DivideOp: arithmetic.DivideOp,
    keras.EqualOp: comparison.EqualOp,
    keras.FloorDivideOp: arithmetic.DivideOp,
    keras.GreaterEqualOp: comparison.GreaterEqualOp,
    keras.GreaterOp: comparison.GreaterOp,
    keras.LessEqualOp: comparison.LessEqualOp,
    keras.LessOp: comparison.LessOp,
    keras.MaximumOp: arithmetic.MaximumOp,
    keras.MinimumOp: arithmetic.MinimumOp,
    keras.ModOp: arithmetic.FloorModOp,
    keras.MultiplyOp: arithmetic.MultiplyOp,
    keras.NotEqualOp: comparison.NotEqualOp,
    keras.PowerOp: arithmetic.PowerOp,
    keras.SquaredDifferenceOp: arithmetic.SquaredDifferenceOp,
    keras.SubtractOp: arithmetic.SubtractOp,
}
LOGICAL = {
    keras.LogicalAndOp: logical.LogicalAndOp,
    keras.LogicalOrOp: logical.LogicalOrOp,
    keras.LogicalXorOp: logical.LogicalXorOp,
}


def is_number(value: SSAValue) -> bool:
    """Whether a value is one number of the configuration."""
    return isinstance(value, OpResult) and isinstance(value.op, ConstantOp) and rank(value) == 0


def alike(rw: Lowering, a: SSAValue, b: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Two values of one type: a number takes that of the tensor, unless only it is a fraction; floats go before."""
    one, other = kind(a), kind(b)
    if one == other:
        return a, b
    if is_number(b) and (one.is_float or not other.is_float):
        return a, convert(rw, b, one.mlir)
    if is_number(a) and (other.is_float or not one.is_float):
        return convert(rw, a, other.mlir), b
    if one.is_float != other.is_float:
        to = one if one.is_float else other
    else:
        to = max((one, other), key=lambda e: e.bits)
        to = to if one.name != "boolean" and other.name != "boolean" else one if other.name == "boolean" else other
    return convert(rw, a, to.mlir), convert(rw, b, to.mlir)


@rules.lower(*BINARY)
def binary(op: Any, rw: Lowering):
    """One operation; division gives fractions, division rounded down whole numbers."""
    a, b = alike(rw, op.x1, op.x2)
    if isinstance(op, keras.DivideOp):
        a, b = real(rw, a), real(rw, b)
    if isinstance(op, keras.FloorDivideOp):
        if kind(a).is_float:
            return rw.emit(arithmetic.FloorOp, rw.emit(arithmetic.DivideOp, a, b))
        # The CPU plugin cuts the quotient of integers off instead of rounding it down.
        return rw.emit(arithmetic.DivideOp, rw.emit(arithmetic.SubtractOp, a, rw.emit(arithmetic.FloorModOp, a, b)), b)
    return rw.emit(BINARY[type(op)], a, b)


@rules.lower(*LOGICAL)
def binary_logical(op: Any, rw: Lowering):
    return rw.emit(LOGICAL[type(op)], convert(rw, op.x1, "boolean"), convert(rw, op.x2, "boolean"))


@rules.lower(keras.DivideNoNanOp)
def divide_no_nan(op: keras.DivideNoNanOp, rw: Lowering):
    """0 where the divisor is 0."""
    a, b = alike(rw, op.x1, op.x2)
    zero = rw.emit(comparison.EqualOp, b, like(rw, 0, b))
    made = rw.emit(arithmetic.DivideOp, a, rw.emit(SelectOp, zero, like(rw, 1, b), b))
    return rw.emit(SelectOp, zero, like(rw, 0, made), made)


@rules.lower(keras.ClipOp)
def clip(op: keras.ClipOp, rw: Lowering):
    return clamp(rw, op.x, plain(op.x_min), plain(op.x_max))


@rules.lower(keras.CastOp)
def cast(op: keras.CastOp, rw: Lowering):
    """To an integer it cuts off what is behind the point; true is what is not 0."""
    to = chosen(DTYPES, plain(op.dtype), "dtype")
    if to == "boolean" and kind(op.x).is_float:
        return rw.emit(comparison.NotEqualOp, op.x, like(rw, 0, op.x))
    return convert(rw, op.x, to)


@rules.lower(keras.GeluOp)
def gelu(op: keras.GeluOp, rw: Lowering):
    mode = "tanh" if plain(op.approximate) else "erf"
    return rw.emit(activation.GeluOp, real(rw, op.x), approximation_mode=mode)


@rules.lower(keras.LogSoftmaxOp)
def log_softmax(op: keras.LogSoftmaxOp, rw: Lowering):
    return rw.emit(activation.LogSoftmaxOp, real(rw, op.x), axis=plain(op.axis))


@rules.lower(keras.OnesLikeOp, keras.ZerosLikeOp)
def filled_like(op: Any, rw: Lowering):
    """One number in the shape of the tensor."""
    if kind(op.x).name == "string":
        raise NoMatch("strings have no numbers like them")
    to = kind(op.x).mlir if plain(op.dtype) is None else chosen(DTYPES, plain(op.dtype), "dtype")
    return broadcast(rw, rw.const(1 if isinstance(op, keras.OnesLikeOp) else 0, to), shape(rw, op.x))


@rules.lower(keras.WhereOp)
def where(op: keras.WhereOp, rw: Lowering):
    a, b = alike(rw, op.x1, op.x2)
    return rw.emit(SelectOp, convert(rw, op.condition, "boolean"), a, b)
