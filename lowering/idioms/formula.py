"""Formulas: values that Python's operators compute with, so that a computation is written as it is read.

    x = Formula(rw, value)
    (x * x + 1.0).sqrt().where(x > 0.0, otherwise=-x)

Numbers take the element type of the value that they meet; shapes broadcast by numpy's rules. Comparisons are written
so that NaN is neither greater nor less: the CPU plugin (2026.4) says that NaN is greater than any number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.opset import activation, arithmetic, comparison, condition, logical
from stepwell.dialects.opset.base import OpsetOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, kind, like, shape


class Formula:
    """A value with Python's operators; `value` is what they made."""

    def __init__(self, rw: Lowering, value: SSAValue):
        self.rw, self.value = rw, value

    def _of(self, other: Formula | float) -> SSAValue:
        return other.value if isinstance(other, Formula) else like(self.rw, other, self.value)

    def made(self, op: type[OpsetOp], *others: Formula | float, **properties: Any) -> Formula:
        """An operation of this value and others."""
        return Formula(self.rw, self.rw.emit(op, self.value, *(self._of(v) for v in others), **properties))

    def number(self, other: Formula | float) -> Formula:
        """A number as a formula; a formula as it is."""
        return other if isinstance(other, Formula) else Formula(self.rw, self._of(other))

    def __add__(self, other: Formula | float) -> Formula:
        return self.made(arithmetic.AddOp, other)

    def __radd__(self, other: float) -> Formula:
        return self.number(other) + self

    def __sub__(self, other: Formula | float) -> Formula:
        return self.made(arithmetic.SubtractOp, other)

    def __rsub__(self, other: float) -> Formula:
        return self.number(other) - self

    def __mul__(self, other: Formula | float) -> Formula:
        return self.made(arithmetic.MultiplyOp, other)

    def __rmul__(self, other: float) -> Formula:
        return self.number(other) * self

    def __truediv__(self, other: Formula | float) -> Formula:
        return self.made(arithmetic.DivideOp, other)

    def __rtruediv__(self, other: float) -> Formula:
        return self.number(other) / self

    def __pow__(self, other: Formula | float) -> Formula:
        return self.made(arithmetic.PowerOp, other)

    def __neg__(self) -> Formula:
        return self.made(arithmetic.NegativeOp)

    def __lt__(self, other: Formula | float) -> Formula:
        return self.made(comparison.LessOp, other)

    def __le__(self, other: Formula | float) -> Formula:
        return self.made(comparison.LessEqualOp, other)

    def __gt__(self, other: Formula | float) -> Formula:
        return self.number(other) < self

    def __ge__(self, other: Formula | float) -> Formula:
        return self.number(other) <= self

    def equals(self, other: Formula | float) -> Formula:
        return self.made(comparison.EqualOp, other)

    def differs(self, other: Formula | float) -> Formula:
        return self.made(comparison.NotEqualOp, other)

    def is_nan(self) -> Formula:
        return self.made(comparison.IsNaNOp)

    def __and__(self, other: Formula) -> Formula:
        return self.made(logical.LogicalAndOp, other)

    def __or__(self, other: Formula) -> Formula:
        return self.made(logical.LogicalOrOp, other)

    def __invert__(self) -> Formula:
        return self.made(logical.LogicalNotOp)

    def where(self, cond: Formula, otherwise: Formula | float) -> Formula:
        """This value where a condition holds, another one elsewhere."""
        return Formula(self.rw, self.rw.emit(condition.SelectOp, cond.value, self.value, self._of(otherwise)))

    def largest(self, other: Formula | float) -> Formula:
        return self.made(arithmetic.MaximumOp, other)

    def least(self, other: Formula | float) -> Formula:
        return self.made(arithmetic.MinimumOp, other)

    def unfused(self) -> Formula:
        """The same number, f32 of less than 1e30, that the runtime does not fuse with a sum.

        A fused product and sum rounds once only, which shows where the result is rounded to a whole number.
        """
        return self.least(1e30)

    def abs(self) -> Formula:
        return self.made(arithmetic.AbsOp)

    def exp(self) -> Formula:
        return self.made(activation.ExpOp)

    def log(self) -> Formula:
        return self.made(arithmetic.LogOp)

    def sqrt(self) -> Formula:
        return self.made(arithmetic.SqrtOp)

    def sin(self) -> Formula:
        return self.made(arithmetic.SinOp)

    def cos(self) -> Formula:
        return self.made(arithmetic.CosOp)

    def tan(self) -> Formula:
        return self.made(arithmetic.TanOp)

    def atan(self) -> Formula:
        return self.made(arithmetic.AtanOp)

    def sinh(self) -> Formula:
        return self.made(arithmetic.SinhOp)

    def cosh(self) -> Formula:
        return self.made(arithmetic.CoshOp)

    def tanh(self) -> Formula:
        return self.made(arithmetic.TanhOp)

    def floor(self) -> Formula:
        return self.made(arithmetic.FloorOp)

    def polynomial(self, coefficients: Sequence[float]) -> Formula:
        """The polynomial of this value with these coefficients, that of the highest power first (Horner)."""
        out = self.number(coefficients[0])
        for coefficient in coefficients[1:]:
            out = out * self + coefficient
        return out

    def filled(self, number: float) -> Formula:
        """A tensor of this shape that has one number everywhere."""
        return Formula(self.rw, broadcast(self.rw, like(self.rw, number, self.value), shape(self.rw, self.value)))

    def negative(self) -> Formula:
        """Whether a real number has a sign; that of zero shows only in its reciprocal."""
        return (1.0 / self).where(self.equals(0.0), otherwise=self) < 0.0

    def cast(self, to: str) -> Formula:
        return Formula(self.rw, convert(self.rw, self.value, to))


def single(rw: Lowering, value: SSAValue) -> Formula:
    """A real value in f32, or in f64 where it is that: what longer formulas are computed in."""
    return Formula(rw, value if kind(value).name == "f64" else convert(rw, value, "f32"))


def atan2(y: Formula, x: Formula) -> Formula:
    """The angle of (x, y) from the positive x axis, -pi to pi, with the signs of zeros (IEEE 754 §9.2)."""
    across, along = y.abs(), x.abs()
    most, least = across.largest(along), across.least(along)
    ratio = (least / most).where(most.differs(0.0), otherwise=0.0)
    ratio = ratio.number(1.0).where(least.equals(float("inf")), otherwise=ratio)
    angle = ratio.atan()
    angle = (1.5707963267948966 - angle).where(along < across, otherwise=angle)
    angle = (3.141592653589793 - angle).where(x.negative(), otherwise=angle)
    angle = (-angle).where(y.negative(), otherwise=angle)
    return angle.number(float("nan")).where(x.is_nan() | y.is_nan(), otherwise=angle)


def hypot(a: Formula, b: Formula) -> Formula:
    """sqrt(a^2 + b^2) without overflow on the way."""
    a, b = a.abs(), b.abs()
    most, least = a.largest(b), a.least(b)
    ratio = (least / most).where((most > 0.0) & (most < float("inf")), otherwise=0.0)
    found = most * (1.0 + ratio * ratio).sqrt()
    return found.number(float("nan")).where(a.is_nan() | b.is_nan(), otherwise=found)


def log1p(x: Formula) -> Formula:
    """log(1 + x), which is as exact for small x: the error of 1 + x is divided out again."""
    above = 1.0 + x
    near = x * (above.log() / (above - 1.0))
    found = x.where(above.equals(1.0), otherwise=near)
    return above.log().where(above.equals(float("inf")) | above.equals(0.0), otherwise=found)


def expm1(x: Formula) -> Formula:
    """exp(x) - 1, which is as exact for small x, in the same way."""
    power = x.exp()
    less = power - 1.0
    near = less * (x / power.log())
    found = x.where(power.equals(1.0), otherwise=near)
    far = less.equals(-1.0) | power.equals(float("inf"))
    return less.where(far, otherwise=found)


__all__ = ["Formula", "atan2", "expm1", "hypot", "log1p", "single"]
