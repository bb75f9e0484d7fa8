"""Derivatives of element-wise arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AcoshOp,
    AcosOp,
    AddOp,
    AsinhOp,
    AsinOp,
    AtanhOp,
    AtanOp,
    CeilingOp,
    CoshOp,
    CosOp,
    CumSumOp,
    DivideOp,
    ErfOp,
    FloorOp,
    LogOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    NegativeOp,
    PowerOp,
    RoundOp,
    SignOp,
    SinhOp,
    SinOp,
    SqrtOp,
    SquaredDifferenceOp,
    SubtractOp,
    TanhOp,
    TanOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import IdentityOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.idioms.derivatives.table import Gradients, derivative, slope


@derivative(AddOp)
def add(op: AddOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    return [gradients[0], gradients[0]]


@derivative(SubtractOp)
def subtract(op: SubtractOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    return [gradients[0], rw.emit(NegativeOp, gradients[0]) if wanted[1] else None]


@derivative(MultiplyOp)
def multiply(op: MultiplyOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    a, b = op.operands
    return [
        rw.emit(MultiplyOp, gradients[0], b) if wanted[0] else None,
        rw.emit(MultiplyOp, gradients[0], a) if wanted[1] else None,
    ]


@derivative(DivideOp)
def divide(op: DivideOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    part = rw.emit(DivideOp, gradients[0], op.operands[1])
    return [part, rw.emit(NegativeOp, rw.emit(MultiplyOp, part, op.results[0])) if wanted[1] else None]


@derivative(PowerOp)
def power(op: PowerOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """With respect to the exponent x^y ln x, which is 0 where x is."""
    base, exponent = op.operands
    found: list[SSAValue | None] = [None, None]
    if wanted[0]:
        less = rw.emit(PowerOp, base, rw.emit(SubtractOp, exponent, like(rw, 1, exponent)))
        found[0] = rw.emit(MultiplyOp, gradients[0], rw.emit(MultiplyOp, exponent, less))
    if wanted[1]:
        nothing = rw.emit(EqualOp, base, like(rw, 0, base))
        logarithm = rw.emit(LogOp, rw.emit(SelectOp, nothing, like(rw, 1, base), base))
        found[1] = rw.emit(MultiplyOp, gradients[0], rw.emit(MultiplyOp, op.results[0], logarithm))
    return found


@derivative(MaximumOp, MinimumOp)
def extreme(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """The gradient goes to what was taken; where both are equal, half to each."""
    (g,), (a, b) = gradients, op.operands
    first = rw.emit(GreaterOp if isinstance(op, MaximumOp) else LessOp, a, b)
    share = rw.emit(SelectOp, first, like(rw, 1, a), like(rw, 0, a))
    share = rw.emit(SelectOp, rw.emit(EqualOp, a, b), like(rw, 0.5, a), share)
    to_first = rw.emit(MultiplyOp, g, share)
    return [to_first, rw.emit(SubtractOp, g, to_first) if wanted[1] else None]


@derivative(SquaredDifferenceOp)
def squared_difference(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    a, b = op.operands
    twice = rw.emit(MultiplyOp, rw.emit(SubtractOp, a, b), like(rw, 2, a))
    found = rw.emit(MultiplyOp, gradients[0], twice)
    return [found, rw.emit(NegativeOp, found) if wanted[1] else None]


@derivative(NegativeOp)
def negative(op: NegativeOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    return [rw.emit(NegativeOp, gradients[0])]


@derivative(IdentityOp)
def identity(op: IdentityOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    return [gradients[0]]


@derivative(ConvertOp)
def convert_(op: ConvertOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    assert gradients[0] is not None
    return [convert(rw, gradients[0], kind(op.operands[0]).mlir)]


@derivative(SelectOp)
def select(op: SelectOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    (g,), condition = gradients, op.operands[0]
    nothing = like(rw, 0, op.results[0])
    return [
        None,
        rw.emit(SelectOp, condition, g, nothing) if wanted[1] else None,
        rw.emit(SelectOp, condition, nothing, g) if wanted[2] else None,
    ]


@derivative(CeilingOp, FloorOp, RoundOp, SignOp)
def steps(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """It is 0 wherever there is one."""
    return [None] * len(op.operands)


@derivative(CumSumOp)
def cumulated(op: CumSumOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """Every element is in the sums that follow it: the sum from the other end."""
    _, *axis = op.operands
    turned = {"exclusive": plain(op.exclusive), "reverse": not plain(op.reverse)}
    return [rw.emit(CumSumOp, gradients[0], *axis, **turned), *[None] * len(axis)]


@slope(ExpOp)
def exp(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return y


@slope(LogOp)
def log(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return inverse(rw, x)


@slope(SqrtOp)
def sqrt(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(DivideOp, like(rw, 0.5, y), y)


@slope(AbsOp)
def abs_(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(SignOp, x)


@slope(SinOp)
def sin(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(CosOp, x)


@slope(CosOp)
def cos(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(NegativeOp, rw.emit(SinOp, x))


@slope(TanOp)
def tan(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(AddOp, square(rw, y), like(rw, 1, y))


@slope(SinhOp)
def sinh(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(CoshOp, x)


@slope(CoshOp)
def cosh(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(SinhOp, x)


@slope(TanhOp)
def tanh(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(SubtractOp, like(rw, 1, y), square(rw, y))


@slope(AsinOp)
def asin(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return inverse(rw, rw.emit(SqrtOp, rw.emit(SubtractOp, like(rw, 1, x), square(rw, x))))


@slope(AcosOp)
def acos(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(NegativeOp, asin(op, rw, x, y))


@slope(AtanOp)
def atan(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return inverse(rw, rw.emit(AddOp, square(rw, x), like(rw, 1, x)))


@slope(AsinhOp)
def asinh(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return inverse(rw, rw.emit(SqrtOp, rw.emit(AddOp, square(rw, x), like(rw, 1, x))))


@slope(AcoshOp)
def acosh(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return inverse(rw, rw.emit(SqrtOp, rw.emit(SubtractOp, square(rw, x), like(rw, 1, x))))


@slope(AtanhOp)
def atanh(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return inverse(rw, rw.emit(SubtractOp, like(rw, 1, x), square(rw, x)))


@slope(ErfOp)
def erf(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    bell = rw.emit(ExpOp, rw.emit(NegativeOp, square(rw, x)))
    return rw.emit(MultiplyOp, bell, like(rw, 2 / np.sqrt(np.pi), x))


def square(rw: Lowering, value: SSAValue) -> SSAValue:
    return rw.emit(MultiplyOp, value, value)


def inverse(rw: Lowering, value: SSAValue) -> SSAValue:
    return rw.emit(DivideOp, like(rw, 1, value), value)
