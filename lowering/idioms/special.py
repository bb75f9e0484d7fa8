"""Special functions of one real number, in f32, as formulas.

Formulas and their numbers: NIST Digital Library of Mathematical Functions (DLMF), by section. What has no short series
is interpolated at Chebyshev's points of what the definition gives in f64.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from stepwell.dialects.opset import arithmetic
from stepwell.lowering.idioms.formula import Formula, log1p

EULER = 0.5772156649015329
HALF_LOG_OF_TURN = 0.9189385332046727
"""log(2 pi) / 2."""


def interpolated(x: Formula, function: Callable[[Any], Any], low: float, high: float, n: int) -> Formula:
    """The polynomial of degree n that has the function's values at Chebyshev's points, by Clenshaw's recurrence."""
    coefficients = _interpolation(function, low, high, n)
    t = (x - (low + high) / 2) * (2 / (high - low))
    after, then = x.number(coefficients[-1]), x.number(0.0)
    for c in coefficients[-2:0:-1]:
        after, then = 2.0 * (t * after) - then + c, after
    return t * after - then + coefficients[0]


@cache
def _interpolation(function: Callable[[Any], Any], low: float, high: float, n: int) -> list[float]:
    middle, half = (low + high) / 2, (high - low) / 2
    return [float(c) for c in np.polynomial.chebyshev.chebinterpolate(lambda t: function(middle + half * t), n)]


def bessel_i(x: Formula, order: int, *, scaled: bool) -> Formula:
    """I0 or I1, `scaled` by exp(-|x|): the power series up to 8 (DLMF 10.25.2), then the expansion (10.40.1)."""
    size = x.abs()
    near = size.least(8.0) * 0.5
    squared = near * near
    series = squared.polynomial([1 / (math.factorial(k) * math.factorial(k + order)) for k in range(26, -1, -1)])
    if order:
        series = series * near
    far = size.largest(8.0)
    terms = [1.0]
    for k in range(1, 11):
        terms.append(-terms[-1] * (4 * order * order - (2 * k - 1) ** 2) / (8 * k))
    tail = (1.0 / far).polynomial(terms[::-1]) / (far * (2 * math.pi)).sqrt()
    small = size <= 8.0
    if scaled:
        found = (series * (-size).exp()).where(small, otherwise=tail)
    else:
        # Half of the power twice: the whole one would be infinite before the result is.
        half = (far * 0.5).exp()
        found = series.where(small, otherwise=tail * half * half)
    return (-found).where(x < 0.0, otherwise=found) if order else found


def _dawson(u: np.ndarray) -> np.ndarray:
    """D(sqrt u) / sqrt u = integral of exp(-u (1 - t^2)) over 0..1."""
    nodes, weights = np.polynomial.legendre.leggauss(80)
    t = (nodes + 1) / 2
    return (np.exp(-np.multiply.outer(np.asarray(u), 1 - t * t)) * weights / 2).sum(-1)


def dawson(x: Formula) -> Formula:
    """exp(-x^2) times the integral of exp(t^2) from 0 to x; from 5 on by the expansion for large numbers (DLMF 7.6)."""
    size = x.abs()
    near, far = size.least(5.0), size.largest(5.0)
    inside = x * interpolated(near * near, _dawson, 0.0, 25.0, 36)
    part = 0.5 / (far * far)
    outside = part.polynomial([945.0, 105.0, 15.0, 3.0, 1.0, 1.0]) * 0.5 / far
    return inside.where(size <= 5.0, otherwise=(-outside).where(x < 0.0, otherwise=outside))


def _exponential_integral(s: np.ndarray) -> np.ndarray:
    """x exp(-x) Ei(x) for x = 1 / s > 0: the series up to 40, the expansion behind it."""
    found = []
    for part in np.atleast_1d(s):
        x = 1 / part if part > 1 / 700 else 700.0
        term, total = 1.0, 0.0
        if x <= 40:
            for k in range(1, 200):
                term *= x / k
                total += term / k
            total = (EULER + math.log(x) + total) * x * math.exp(-x)
        else:
            for k in range(30):
                total, term = total + term, term * (k + 1) / x
        found.append(total)
    return np.array(found)


def expint(x: Formula) -> Formula:
    """Ei(x) of positive numbers: the series up to 6 (DLMF 6.6.1), interpolated behind it; there is none below 0."""
    near, far = x.least(6.0).largest(0.0), x.largest(6.0)
    series = near.polynomial([*(1 / (k * math.factorial(k)) for k in range(28, 0, -1)), 0.0])
    inside = series + near.log() + EULER
    outside = far.exp() / far * interpolated(1.0 / far, _exponential_integral, 0.0, 1 / 6, 24)
    found = inside.where(x <= 6.0, otherwise=outside)
    return found.where(x >= 0.0, otherwise=float("nan"))


def _auxiliary(power: int) -> Callable[[Any], Any]:
    def integral(s: Any) -> Any:
        """What f (power 0) and g (2) are without 1 / (pi x), 1 / (pi^2 x^3), for x = s^(-1/4) (DLMF 7.7.10, 7.7.11)."""
        v = np.linspace(0, 12, 6001)
        u = np.multiply.outer(np.sqrt(np.asarray(s)) * 2 / math.pi, v * v / 2)
        shape = 2 * (v * v if power else 1.0) / math.sqrt(2 * math.pi)
        return np.trapezoid(shape * np.exp(-v * v / 2) / (1 + u * u), v, axis=-1)

    return integral


AUXILIARY = {power: _auxiliary(power) for power in (0, 2)}


def fresnel(x: Formula, *, sine: bool) -> Formula:
    """The integral of sin or cos of pi t^2 / 2: the series up to 1.6 (DLMF 7.6), then by auxiliary functions (7.5)."""
    size = x.abs()
    near, far = size.least(1.6), size.largest(1.6).least(1e9)
    square = near * near
    half = math.pi / 2
    first = 1 if sine else 0
    terms = [
        (-1) ** n * half ** (2 * n + first) / (math.factorial(2 * n + first) * (4 * n + 2 * first + 1))
        for n in range(13)
    ]
    series = (square * square).polynomial(terms[::-1]) * near
    if sine:
        series = series * square
    inverse = 1.0 / far
    s = inverse * inverse
    f = inverse * (1 / math.pi) * interpolated(s * s, AUXILIARY[0], 0.0, 1.6**-4, 14)
    g = inverse * s * (1 / math.pi**2) * interpolated(s * s, AUXILIARY[2], 0.0, 1.6**-4, 14)
    turn = turns(far * far * 0.25)
    sin, cos = turn.sin(), turn.cos()
    tail = 0.5 - f * cos - g * sin if sine else 0.5 + f * sin - g * cos
    found = series.where(size <= 1.6, otherwise=tail)
    return (-found).where(x < 0.0, otherwise=found)


def turns(x: Formula) -> Formula:
    """The angle of so many turns, whole ones left out."""
    return (x - x.floor()) * (2 * math.pi)


def digamma(x: Formula) -> Formula:
    """The expansion for large numbers (DLMF 5.11.2) of x + 6, less 1 / x + 1 / (x + 1) + …; mirrored below 0."""
    low = x <= 0.0
    y = (1.0 - x).where(low, otherwise=x)
    above = (y + 6.0).where(y < 6.0, otherwise=y)
    inverse = 1.0 / above
    s = inverse * inverse
    found = above.log() - 0.5 * inverse - s * s.polynomial([-1 / 240, 1 / 252, -1 / 120, 1 / 12])
    shift = 1.0 / y
    for k in range(1, 6):
        shift = shift + 1.0 / (y + float(k))
    found = found - shift.where(y < 6.0, otherwise=0.0)
    fraction = x - x.floor()
    mirrored = found - math.pi / (fraction * math.pi).tan()
    mirrored = mirrored.where(fraction.differs(0.0), otherwise=float("nan"))
    return mirrored.where(low, otherwise=found)


def lgamma(x: Formula) -> Formula:
    """The expansion for large numbers (DLMF 5.11.1) of x + 6, less log(x (x + 1) …); below 0.5 the mirrored one."""
    low = x < 0.5
    y = (1.0 - x).where(low, otherwise=x)
    little = y < 6.0
    above = (y + 6.0).where(little, otherwise=y)
    inverse = 1.0 / above
    found = (above - 0.5) * above.log() - above + HALF_LOG_OF_TURN
    found = found + inverse * (inverse * inverse).polynomial([-1 / 1680, 1 / 1260, -1 / 360, 1 / 12])
    product = y
    for k in range(1, 6):
        product = product * (y + float(k))
    found = found - product.where(little, otherwise=1.0).log()
    fraction = x - x.floor()
    mirrored = math.log(math.pi) - (fraction * math.pi).sin().abs().log() - found
    mirrored = mirrored.where(fraction.differs(0.0), otherwise=float("inf"))
    found = mirrored.where(low, otherwise=found)
    return x.number(float("inf")).where(x.abs().equals(float("inf")), otherwise=found)


def spence(x: Formula) -> Formula:
    """Li2(1 - x) (DLMF 25.12): its series from 0.5 to 1, the others by its symmetries."""
    inverted, sixth = x > 1.0, math.pi**2 / 6
    y = (1.0 / x).where(inverted, otherwise=x)
    low = y < 0.5
    w = y.where(low, otherwise=1.0 - y)
    found = w.polynomial([*(1 / (k * k) for k in range(22, 0, -1)), 0.0])
    product = (y.log() * (1.0 - y).log()).where(y > 0.0, otherwise=0.0)
    found = (sixth - product - found).where(low, otherwise=found)
    log = x.log()
    found = (-0.5 * (log * log) - found).where(inverted, otherwise=found)
    return found.where(x >= 0.0, otherwise=float("nan"))


BERNOULLI = (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66)


def zeta(x: Formula, q: Formula) -> Formula:
    """Hurwitz's sum of (q + k)^-x (DLMF 25.11.1): ten terms, and for the rest by Euler and Maclaurin (25.11.5).

    Of q below 0 as far as -9, where the power is that of a whole number.
    """
    total = q ** (-x)
    for k in range(1, 10):
        total = total + (q + float(k)) ** (-x)
    last = q + 10.0
    power = last ** (-x)
    total = total + power * last / (x - 1.0) + 0.5 * power
    rising = x * power / last
    for j, number in enumerate(BERNOULLI, 1):
        total = total + rising * (number / math.factorial(2 * j))
        rising = rising * (x + float(2 * j - 1)) * (x + float(2 * j)) / (last * last)
    whole = q.equals(q.floor()) & (q <= 0.0)
    total = total.number(float("inf")).where(whole | x.equals(1.0), otherwise=total)
    return total.where(x >= 1.0, otherwise=float("nan"))


def polygamma(n: Formula, x: Formula) -> Formula:
    """The n-th derivative of digamma: (-1)^(n + 1) n! zeta(n + 1, x) (DLMF 25.11.12)."""
    size = lgamma(n + 1.0).exp() * zeta(n + 1.0, x)
    even = (n * 0.5).equals((n * 0.5).floor())
    found = (-size).where(even, otherwise=size)
    found = digamma(x).where(n.equals(0.0), otherwise=found)
    return found.where((n >= 0.0) & n.equals(n.floor()), otherwise=float("nan"))


def inverse_error(x: Formula) -> Formula:
    """A first guess within 0.003 (Winitzki 2008), then two of Halley's steps: e = (erf(y) - x) sqrt(pi) / 2 exp(y^2).

    The borders are infinite, and beyond them there is no number.
    """
    inside = x.largest(-0.99999994).least(0.99999994)
    log = log1p(-(inside * inside))
    first = 2.0 / (3.141592653589793 * 0.147) + 0.5 * log
    size = ((first * first - log * (1 / 0.147)).sqrt() - first).largest(0.0).sqrt()
    y = (-size).where(x < 0.0, otherwise=size)
    for _ in range(2):
        error = (y.made(arithmetic.ErfOp) - inside) * 0.8862269254527579 * (y * y).exp()
        y = y - error / (1.0 + y * error)
    y = (y.number(float("inf")) * x).where(x.abs().equals(1.0), otherwise=y)
    return y.where(x.abs() <= 1.0, otherwise=float("nan"))


def gamma(x: Formula) -> Formula:
    """exp(lgamma(x)), with the sign of the interval between two poles, which are the integers that are not positive."""
    size = lgamma(x).exp()
    half = x.floor() * 0.5
    found = size.where((x > 0.0) | half.equals(half.floor()), otherwise=-size)
    return found.number(float("nan")).where((x < 0.0) & x.equals(x.floor()), otherwise=found)


__all__ = [
    "bessel_i",
    "dawson",
    "digamma",
    "expint",
    "fresnel",
    "gamma",
    "inverse_error",
    "lgamma",
    "polygamma",
    "spence",
    "zeta",
]
