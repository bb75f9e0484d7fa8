"""Sizes as products: a number times sizes of tensors, as a model computes the shapes that it asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import gcd
from typing import Any, TypeAlias

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.origins import Element, Followed, Size, elements, first_of
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import shape_of, static_shape

DEEPEST = 6
"""Operations that a size is followed through, beyond those that only move sizes."""
MOST = 16
"""Elements of a shape."""


@dataclass(frozen=True)
class Term:
    """A size: a number, which may be a fraction, times sizes of tensors.

    Integers are divided with a rest: where a fraction was met on the way, the size is this one or smaller. It is not
    `exact` then, and only this one if it is known otherwise, as where all elements must have a place in a shape.
    """

    number: int = 1
    under: int = 1
    sizes: tuple[Size, ...] = ()
    exact: bool = field(default=True, compare=False)

    @classmethod
    def of(cls, number: int, under: int, sizes: Iterable[Size], exact: bool) -> Term:
        """The term in its lowest form."""
        common = gcd(number, under) or 1
        return cls(number // common, under // common, tuple(sorted(sizes, key=_place)), exact and under == common)

    def __mul__(self, other: Term) -> Term:
        exact = self.exact and other.exact
        return Term.of(self.number * other.number, self.under * other.under, (*self.sizes, *other.sizes), exact)

    def over(self, other: Term) -> Term | None:
        """The quotient, if all sizes of the other one are among these."""
        if not other.number:
            return None
        left = Counter(self.sizes)
        for size in other.sizes:
            if not left[size]:
                return None
            left[size] -= 1
        exact = self.exact and other.exact
        return Term.of(self.number * other.under, self.under * other.number, left.elements(), exact)

    def whole(self, other: Term) -> Term | None:
        """How many of the other one this is, where that is a whole number or a multiple of sizes."""
        found = self.over(other)
        return found if found is not None and found.under == 1 else None

    @property
    def known(self) -> int | None:
        return self.number if not self.sizes and self.under == 1 else None


def _place(size: Size) -> tuple[int, int]:
    return id(size.tensor), size.axis


ONE = Term()
Terms: TypeAlias = "list[Term | None]"


def number(n: Any) -> Term:
    """A size that is known, or -1."""
    return Term(int(n))


def sizes_of(value: SSAValue) -> list[Term]:
    """The sizes of a tensor whose rank is known."""
    shape = shape_of(value)
    if shape is None:
        raise NoMatch("the rank is not known")
    if any(d == 0 for d in shape):
        raise NoMatch("there are no elements")
    return [number(d) if isinstance(d, int) else Term(sizes=(first_of(Size(value, i)),)) for i, d in enumerate(shape)]


def terms(value: SSAValue) -> Terms:
    """The sizes that a small vector or number holds; None for what is computed in another way."""
    return _terms(value, {}, 0)


def _terms(value: SSAValue, seen: dict[SSAValue, Terms], depth: int) -> Terms:
    # Each vector once: each of its elements asks for all elements of the operands.
    if value not in seen:
        shape = static_shape(value)
        count = 1 if shape == () else shape[0] if shape is not None and len(shape) == 1 else MOST + 1
        if count > MOST:
            raise NoMatch("the shape is not known")
        found = elements(value) or [Element(value, i) for i in range(count)]
        seen[value] = [_term(each, seen, depth) for each in found]
    return seen[value]


def _term(origin: Followed, seen: dict[SSAValue, Terms], depth: int) -> Term | None:
    if isinstance(origin, int):
        return number(origin)
    if isinstance(origin, Size):
        return Term(sizes=(first_of(origin),))
    op = origin.tensor.owner
    if depth <= DEEPEST and isinstance(op, OpsetOp) and layer_type(type(op))[0] == "ReduceProd":
        # Without axes it reduces nothing.
        return _product(_terms(op.operands[0], seen, depth + 1)) if static_shape(origin.tensor) in ((), (1,)) else None
    if depth > DEEPEST or not isinstance(op, ConvertOp | DivideOp | MultiplyOp):
        return None
    sides = [_terms(v, seen, depth + 1) for v in op.operands]
    a, *rest = (side[origin.place if len(side) > 1 else 0] for side in sides)
    if not rest or a is None or rest[0] is None:
        return None if rest else a
    if isinstance(op, MultiplyOp):
        return a * rest[0]
    # By a divisor that may be smaller the quotient may be larger.
    return a.over(rest[0]) if rest[0].exact and rest[0].number > 0 else None


def _product(factors: Terms) -> Term | None:
    """The product of all numbers of a vector, which a reduction of it is if it gives one number."""
    made = ONE
    for factor in factors:
        if factor is None:
            return None
        made *= factor
    return made


__all__ = ["ONE", "Term", "Terms", "number", "sizes_of", "terms"]
