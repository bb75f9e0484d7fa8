"""Computing with complex values by their real and imaginary parts (see `complex_pairs`)."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

from xdsl.ir import SSAValue, TypeAttribute

from stepwell.dialects.base import TypedOp
from stepwell.dialects.types import element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.complex_pairs import PARTS, component, imaginary, joined, paired, real
from stepwell.lowering.idioms.formula import Formula, atan2, expm1, hypot, log1p

HALF_TURN = math.pi


class Complex(NamedTuple):
    """A complex value as two real ones of the same shape."""

    re: Formula
    im: Formula

    def __add__(self, other: Complex) -> Complex:  # pyright: ignore[reportIncompatibleMethodOverride]
        return Complex(self.re + other.re, self.im + other.im)

    def __sub__(self, other: Complex) -> Complex:
        return Complex(self.re - other.re, self.im - other.im)

    def __mul__(self, other: Complex) -> Complex:  # pyright: ignore[reportIncompatibleMethodOverride]
        return Complex(self.re * other.re - self.im * other.im, self.re * other.im + self.im * other.re)

    def __truediv__(self, other: Complex) -> Complex:
        """By the divisor's larger part, so that its square does not overflow."""
        size = other.re.abs().largest(other.im.abs())
        c, d = other.re / size, other.im / size
        below = (c * c + d * d) * size
        return Complex((self.re * c + self.im * d) / below, (self.im * c - self.re * d) / below)

    def __neg__(self) -> Complex:
        return Complex(-self.re, -self.im)

    def plus(self, number: float) -> Complex:
        return Complex(self.re + number, self.im)

    def times(self, number: Formula | float) -> Complex:
        return Complex(self.re * number, self.im * number)

    def turned(self) -> Complex:
        """The product with i."""
        return Complex(-self.im, self.re)

    def turned_back(self) -> Complex:
        """The product with -i."""
        return Complex(self.im, -self.re)

    def where(self, cond: Formula, otherwise: Complex) -> Complex:
        return Complex(self.re.where(cond, otherwise.re), self.im.where(cond, otherwise.im))

    def filled(self, number: float) -> Complex:
        """A real number in the place of every element."""
        return Complex(self.re.filled(number), self.im.filled(0.0))

    def is_zero(self) -> Formula:
        return self.re.equals(0.0) & self.im.equals(0.0)


def conjugate(z: Complex) -> Complex:
    return Complex(z.re, -z.im)


def absolute(z: Complex) -> Formula:
    return hypot(z.re, z.im)


def angle(z: Complex) -> Formula:
    return atan2(z.im, z.re)


def reciprocal(z: Complex) -> Complex:
    return z.filled(1.0) / z


def square(z: Complex) -> Complex:
    return z * z


def sign(z: Complex) -> Complex:
    """z / |z|, 0 for 0."""
    size = absolute(z)
    return z.filled(0.0).where(size.equals(0.0), otherwise=Complex(z.re / size, z.im / size))


def exponential(z: Complex) -> Complex:
    size = z.re.exp()
    return Complex(size * z.im.cos(), size * z.im.sin())


def less_one(z: Complex) -> Complex:
    """exp(z) - 1 = (exp(a) - 1) cos b - 2 sin(b / 2)^2 + i exp(a) sin b."""
    half = (z.im * 0.5).sin()
    return Complex(expm1(z.re) * z.im.cos() - 2.0 * (half * half), z.re.exp() * z.im.sin())


def logarithm(z: Complex) -> Complex:
    return Complex(absolute(z).log(), angle(z))


def above_one(z: Complex) -> Complex:
    """log(1 + z), whose real part is half of log1p(a (a + 2) + b^2)."""
    return Complex(0.5 * log1p(z.re * (z.re + 2.0) + z.im * z.im), atan2(z.im, z.re + 1.0))


def root(z: Complex) -> Complex:
    """The square root with a real part that is not negative: its larger part first, the other one by division."""
    large = ((z.re.abs() + absolute(z)) * 0.5).sqrt()
    small = (z.im.abs() / (2.0 * large)).where(large.differs(0.0), otherwise=0.0)
    right = z.re >= 0.0
    height = small.where(right, otherwise=large)
    return Complex(large.where(right, otherwise=small), (-height).where(z.im.negative(), otherwise=height))


def inverse_root(z: Complex) -> Complex:
    return reciprocal(root(z))


def power(z: Complex, w: Complex) -> Complex:
    """exp(w log z); of zero 1 to the power zero and 0 to any other."""
    found = exponential(w * logarithm(z))
    nothing = found.filled(1.0).where(w.is_zero(), otherwise=found.filled(0.0))
    return nothing.where(z.is_zero(), otherwise=found)


def sigmoid(z: Complex) -> Complex:
    return reciprocal(exponential(-z).plus(1.0))


def sine(z: Complex) -> Complex:
    return Complex(z.re.sin() * z.im.cosh(), z.re.cos() * z.im.sinh())


def cosine(z: Complex) -> Complex:
    return Complex(z.re.cos() * z.im.cosh(), -(z.re.sin() * z.im.sinh()))


def hyperbolic_sine(z: Complex) -> Complex:
    return Complex(z.re.sinh() * z.im.cos(), z.re.cosh() * z.im.sin())


def hyperbolic_cosine(z: Complex) -> Complex:
    return Complex(z.re.cosh() * z.im.cos(), z.re.sinh() * z.im.sin())


def hyperbolic_tangent(z: Complex) -> Complex:
    """(t + i u) / (1 + i t u) with t = tanh a and u = tan b."""
    t, u = z.re.tanh(), z.im.tan()
    below = 1.0 + (t * u) * (t * u)
    return Complex(t * (1.0 + u * u) / below, u * (1.0 - t * t) / below)


def tangent(z: Complex) -> Complex:
    return hyperbolic_tangent(z.turned()).turned_back()


def inverse_hyperbolic_sine(z: Complex) -> Complex:
    return logarithm(z + root(square(z).plus(1.0)))


def inverse_hyperbolic_cosine(z: Complex) -> Complex:
    return logarithm(z + root(z.plus(1.0)) * root(z.plus(-1.0)))


def inverse_hyperbolic_tangent(z: Complex) -> Complex:
    return (above_one(z) - above_one(-z)).times(0.5)


def inverse_sine(z: Complex) -> Complex:
    return inverse_hyperbolic_sine(z.turned()).turned_back()


def inverse_cosine(z: Complex) -> Complex:
    return (-inverse_sine(z)).plus(HALF_TURN / 2)


def inverse_tangent(z: Complex) -> Complex:
    return inverse_hyperbolic_tangent(z.turned()).turned_back()


def number(rw: Lowering, value: SSAValue) -> Complex | None:
    """A complex value as two formulas; None where the value is real."""
    pair = component(value)
    return None if pair is None else Complex(Formula(rw, real(rw, pair)), Formula(rw, imaginary(rw, pair)))


def given(rw: Lowering, z: Complex) -> SSAValue:
    """The value of a complex formula."""
    return paired(rw, joined(rw, z.re.value, z.im.value))


def computed(rw: Lowering, function: Callable[..., Complex | Formula], *operands: SSAValue) -> SSAValue | None:
    """A function of complex values; None where the first operand is real."""
    numbers = [number(rw, v) for v in operands]
    if any(z is None for z in numbers):
        return None
    made = function(*numbers)
    return given(rw, made) if isinstance(made, Complex) else made.value


def by_parts(op: Any, rw: Lowering, rule: Callable[[Any, Lowering], Any]) -> list[SSAValue] | None:
    """For operators that only move elements: the rule, applied to the real parts and to the imaginary ones.

    None where no operand is complex. To be called at the start of a rule with the rule itself:

        if (made := by_parts(op, rw, transpose)) is not None:
            return made
    """
    assert isinstance(op, TypedOp)
    pairs = [component(v) for v in op.operands]
    if all(p is None for p in pairs):
        return None
    sides: list[list[SSAValue]] = []
    for part in (real, imaginary):
        operands = [v if p is None else part(rw, p) for v, p in zip(op.operands, pairs, strict=True)]
        types = {
            name: element(PARTS[element(kind).name]).mlir
            if isinstance(kind, TypeAttribute) and element(kind).name in PARTS
            else kind
            for name, kind in op.properties.items()
        }
        copy = type(op).create(operands=operands, result_types=[r.type for r in op.results], properties=types)
        copy.attributes.update(op.attributes)
        copy.location = op.location
        made = rule(copy, rw)
        sides.append([made] if isinstance(made, SSAValue) else list(made))
        copy.operands = []
    return [paired(rw, joined(rw, a, b)) for a, b in zip(*sides, strict=True)]


__all__ = ["Complex", "by_parts", "computed", "given", "number"]
