"""The incomplete gamma and beta functions, by series and fractions that end where nothing changes any more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.opset.reduction import ReduceLogicalOrOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, reshape, shape
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.special import lgamma

ROUNDS = 2000
"""Terms after which it ends in any case."""

LITTLE = 1e-30
"""In the place of a divisor that is zero (Lentz)."""

EXACT = 3e-7
"""What a step may still change, of one."""


def alike(*values: Formula) -> list[Formula]:
    """The values, broadcast to one shape."""
    total = values[0]
    for value in values[1:]:
        total = total + value
    sizes = shape(total.rw, total.value)
    return [Formula(v.rw, broadcast(v.rw, v.value, sizes)) for v in values]


def until_still(
    rw: Lowering, states: Sequence[Formula], step: Callable[[Formula, list[Formula]], tuple[list[Formula], Formula]]
) -> list[Formula]:
    """The states after the last round; a step gets its number, from 1, and says where there is still a change."""

    def body(rw: Lowering, at: SSAValue, values: list[SSAValue]) -> list[SSAValue]:
        number = Formula(rw, convert(rw, at, "f32")) + 1.0
        after, moving = step(number, [Formula(rw, v) for v in values])
        flat = reshape(rw, moving.value, [-1])
        more = rw.emit(ReduceLogicalOrOp, flat, rw.const([0]), keep_dims=True)
        return [*(v.value for v in after), more]

    made = repeated(rw, rw.const(ROUNDS), [v.value for v in states], body, may_end=True)
    return [Formula(rw, v) for v in made]


def _solid(value: Formula) -> Formula:
    return value.where(value.abs() >= LITTLE, otherwise=LITTLE)


def gamma(a: Formula, x: Formula, *, upper: bool) -> Formula:
    """P(a, x) or, `upper`, Q(a, x) = 1 - P: the series where x < a + 1 (DLMF 8.11.4), else the fraction (8.9.2)."""
    a, x = alike(a, x)
    rw = a.rw
    front = (a * x.log() - x - lgamma(a)).exp()
    low = x < a + 1.0
    # Each is computed everywhere: where it is not asked for, of numbers at which it ends soon.
    small, large = x.where(low, otherwise=0.0), x.where(~low, otherwise=a + 3.0)
    first = 1.0 / a

    def term(k: Formula, states: list[Formula]) -> tuple[list[Formula], Formula]:
        last, total = states
        last = last * small / (a + k)
        total = total + last
        return [last, total], total.abs() * EXACT < last.abs()

    _, series = until_still(rw, [first, first], term)
    start = large + 1.0 - a
    d = 1.0 / _solid(start)

    def fraction(k: Formula, states: list[Formula]) -> tuple[list[Formula], Formula]:
        c, d, found = states
        over = k * (a - k)
        under = start + 2.0 * k
        d = 1.0 / _solid(over * d + under)
        c = _solid(under + over / c)
        change = c * d
        return [c, d, found * change], (change - 1.0).abs() > EXACT

    _, _, tail = until_still(rw, [start.filled(1 / LITTLE), d, d], fraction)
    lower_part, upper_part = front * series, front * tail
    found = (1.0 - lower_part if upper else lower_part).where(low, upper_part if upper else 1.0 - upper_part)
    found = found.number(1.0 if upper else 0.0).where(x.equals(0.0), otherwise=found)
    found = found.number(0.0 if upper else 1.0).where(x.equals(float("inf")), otherwise=found)
    return found.where((a > 0.0) & (x >= 0.0), otherwise=float("nan"))


def beta(a: Formula, b: Formula, x: Formula) -> Formula:
    """I_x(a, b) by its continued fraction (DLMF 8.17.22), beyond the mean of the mirrored one."""
    a, b, x = alike(a, b, x)
    rw = a.rw
    front = (lgamma(a + b) - lgamma(a) - lgamma(b) + a * x.log() + b * (1.0 - x).log()).exp()
    mirrored = (a + 1.0) / (a + b + 2.0) < x
    p, q = b.where(mirrored, otherwise=a), a.where(mirrored, otherwise=b)
    z = (1.0 - x).where(mirrored, otherwise=x)
    d = 1.0 / _solid(1.0 - (p + q) * z / (p + 1.0))

    def step(k: Formula, states: list[Formula]) -> tuple[list[Formula], Formula]:
        c, d, found = states
        twice = p + 2.0 * k
        for over in (
            k * (q - k) * z / ((twice - 1.0) * twice),
            -((p + k) * (p + q + k) * z / (twice * (twice + 1.0))),
        ):
            d = 1.0 / _solid(1.0 + over * d)
            c = _solid(1.0 + over / c)
            change = c * d
            found = found * change
        return [c, d, found], (change - 1.0).abs() > EXACT  # pyright: ignore[reportPossiblyUnbound]: it has two turns

    _, _, fraction = until_still(rw, [z.filled(1.0), d, d], step)
    part = front * fraction / p
    found = (1.0 - part).where(mirrored, otherwise=part)
    found = x.where(x.equals(0.0) | x.equals(1.0), otherwise=found)
    return found.where((a > 0.0) & (b > 0.0) & (x >= 0.0) & (x <= 1.0), otherwise=float("nan"))


__all__ = ["beta", "gamma"]
