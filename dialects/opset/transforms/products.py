"""Products and sums as sets of factors or terms, so that a pattern need not list every order."""

from __future__ import annotations

from dataclasses import dataclass, field

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.matching import uniform
from stepwell.dialects.types import static_shape

MOST = 6
"""Factors that any pattern has; longer products are not followed."""


@dataclass
class Product:
    """A product of values and a number; `ops` are the operations in it besides the last one."""

    number: float = 1.0
    factors: list[SSAValue] = field(default_factory=list)
    ops: list[Operation] = field(default_factory=list)


def scalar(value: SSAValue) -> float | None:
    """The number that a constant is, if it widens no shape."""
    shape = static_shape(value)
    if shape is None or any(d != 1 for d in shape):
        return None
    try:
        return float(uniform(value))
    except NoMatch:
        return None


def product(op: Operation, *, shared: bool = False) -> Product:
    """The factors of a Multiply, or of a Divide by a number, through operations that nobody else uses.

    Where products by a number may be `shared`, these are followed as well, whoever else uses them.
    """
    made = Product()
    work: list[tuple[Operation, bool]] = [(op, True)]
    while work:
        part, root = work.pop()
        if not root:
            made.ops.append(part)
        operands = list(part.operands)
        if isinstance(part, DivideOp):
            divisor = scalar(operands.pop())
            if not divisor:
                raise NoMatch("a divisor is no number")
            made.number /= divisor
        for value in operands:
            number = scalar(value)
            if number is not None:
                made.number *= number
            elif (
                _multiplies(value.owner)
                and (value.has_one_use() or (shared and _by_number(value.owner)))
                and len(made.ops) + len(work) < MOST
            ):
                work.append((value.owner, False))  # pyright: ignore[reportArgumentType]: an operation multiplies
            else:
                made.factors.append(value)
    return made


@dataclass
class Quotient(Product):
    """A product that is divided by other values."""

    below: list[SSAValue] = field(default_factory=list)


def quotient(op: Operation) -> Quotient:
    """The factors and divisors of a Multiply or Divide, through such operations that nobody else uses."""
    made = Quotient()
    work: list[tuple[Operation, bool]] = [(op, True)]
    while work:
        part, above = work.pop()
        if part is not op:
            made.ops.append(part)
        for i, value in enumerate(part.operands):
            over = above == (i == 0 or isinstance(part, MultiplyOp))
            number = scalar(value)
            if number:
                made.number = made.number * number if over else made.number / number
            elif isinstance(value.owner, DivideOp | MultiplyOp) and value.has_one_use() and len(made.ops) < MOST:
                work.append((value.owner, over))
            else:
                (made.factors if over else made.below).append(value)
    return made


def _multiplies(op: object) -> bool:
    return isinstance(op, MultiplyOp) or (isinstance(op, DivideOp) and bool(scalar(op.operands[1])))


def _by_number(op: object) -> bool:
    return isinstance(op, DivideOp | MultiplyOp) and any(scalar(v) is not None for v in op.operands)


def plus(value: SSAValue) -> tuple[SSAValue, float]:
    """(x, c) of Add(x, c), Add(c, x) or Subtract(x, c) with a number c."""
    op = value.owner
    if isinstance(op, AddOp):
        for a, b in (op.operands, reversed(op.operands)):
            number = scalar(b)
            if number is not None:
                return a, number
    if isinstance(op, SubtractOp):
        number = scalar(op.operands[1])
        if number is not None:
            return op.operands[0], -number
    raise NoMatch("it is no sum with a number")


def close(a: float, b: float) -> bool:
    """Whether two numbers are the same in single precision, as models write them."""
    return abs(a - b) <= 2e-6 * max(abs(a), abs(b))


def nearly(a: float, b: float) -> bool:
    """The same in half precision: what exporters of f16 models leave of a number."""
    return abs(a - b) <= 6e-4 * max(abs(a), abs(b))


__all__ = ["Product", "Quotient", "close", "nearly", "plus", "product", "quotient", "scalar"]
