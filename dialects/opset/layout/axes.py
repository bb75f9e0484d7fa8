"""The axes of an operation, and orders of them.

The axes that an operation goes over are numbered; each dimension of its tensors belongs to one of them. An *order*
lists the axes, outermost first. A tensor's *form* is a permutation of its own dimensions: form f of x is
Transpose(x, f). An operation computed in an order takes and gives each tensor in the form that has its dimensions in
that order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.computed import Reshaped
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import attr
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, numbers
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.shape import UnsqueezeOp
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.payload import Values
from stepwell.dialects.types import element_of, shape_of

Order: TypeAlias = tuple[int, ...]
Form: TypeAlias = tuple[int, ...]
Dims: TypeAlias = tuple[int, ...]
"""For each dimension of a tensor the axis that it belongs to."""


def anything(order: Order) -> bool:
    return True


@dataclass(frozen=True)
class Axes:
    """How the dimensions of an operation's tensors correspond."""

    rank: int
    """The number of axes."""
    operands: tuple[Dims | None, ...]
    """The dimensions of each operand; None for one whose form does not change: axes, sizes, a scalar parameter."""
    results: tuple[Dims, ...]
    build: Callable[[Any, Order, list[SSAValue]], Operation]
    """(rewriter, order, operands in their forms) -> the operation in that order, its results in their forms."""
    allows: Callable[[Order], bool] = anything
    fit: Callable[[Dims, Form, Order], Order | None] | None = None
    """(dimensions of a tensor, its form, base) -> an order with this form, where the axes hang together otherwise."""


def identity(rank: int) -> Order:
    return tuple(range(rank))


def inverse(order: Sequence[int]) -> tuple[int, ...]:
    """Where each axis of an order is."""
    out = [0] * len(order)
    for place, axis in enumerate(order):
        out[axis] = place
    return tuple(out)


def composed(first: Sequence[int], second: Sequence[int]) -> tuple[int, ...]:
    """The one permutation that Transpose(Transpose(x, first), second) makes."""
    return tuple(first[i] for i in second)


@lru_cache(maxsize=1 << 12)
def form(dims: Dims, order: Order) -> Form:
    """The form of a tensor for an order; dimensions of one axis keep theirs."""
    place = inverse(order)
    return tuple(sorted(range(len(dims)), key=lambda d: place[dims[d]]))


def order_for(axes: Axes, dims: Dims, wanted: Form, base: Order) -> Order | None:
    """An order in which a tensor of these dimensions has a form, as near to `base` as may be."""
    if axes.fit is not None:
        order = axes.fit(dims, wanted, base)
        return order if order is not None and form(dims, order) == wanted and axes.allows(order) else None
    out = list(dict.fromkeys(dims[d] for d in wanted))
    have = set(out)
    for i, axis in enumerate(base):
        if axis not in have:
            out.insert(out.index(base[i - 1]) + 1 if i else 0, axis)
            have.add(axis)
    order = tuple(out)
    return order if form(dims, order) == wanted and axes.allows(order) else None


# What the files of families build operations with.


def ranked(value: SSAValue) -> int:
    """The rank of a value."""
    shape = shape_of(value)
    if shape is None:
        raise NoMatch("the rank is not known")
    return len(shape)


def again(op: Any, rw: Any, operands: Sequence[SSAValue], **changed: Any) -> Any:
    """The operation with other operands and some properties changed."""
    made = type(op).create(operands=operands, result_types=[], properties=dict(op.properties))
    made.properties.update({name: attr(value) for name, value in changed.items()})
    made.set_result_types(made.infer())
    rw.insert(made)
    return made


def axis_list(value: SSAValue, rank: int) -> tuple[int, ...]:
    """The axes that an operand names, counted from the front."""
    return tuple(a % rank for a in ints(value)) if rank else ()


def moved_axes(rw: Any, value: SSAValue, axes: Iterable[int], order: Order) -> SSAValue:
    """The operand that names axes, with their places in an order; its element type and rank stay."""
    place = inverse(order)
    array = np.asarray([place[a] for a in axes])
    shape = shape_of(value)
    return constant_of(rw, literal(array.reshape(()) if shape == () else array, value))


def picked(rw: Any, vector: SSAValue, index: Sequence[int], fill: int = 0) -> SSAValue:
    """The elements of a 1-D tensor at these places; `fill` at a place below zero."""
    known = constant_ints(vector)
    if known is not None:
        return constant_of(rw, literal([fill if i < 0 else known[i] for i in index], vector))
    shape = shape_of(vector)
    assert shape is not None
    count = shape[0]
    if isinstance(count, int) and tuple(index) == tuple(range(count)):
        return vector
    if min(index) < 0:
        assert isinstance(count, int)
        vector = rw.emit(ConcatOp, [vector, constant_of(rw, literal([fill], vector))], axis=0)
        index = [count if i < 0 else i for i in index]
    return rw.emit(GatherOp, vector, numbers(rw, list(index)), constant_of(rw, Values(np.asarray(0, np.int64))))


def counted(vector: SSAValue) -> int:
    """How many elements a 1-D tensor has."""
    shape = shape_of(vector)
    if shape is None or len(shape) != 1 or not isinstance(shape[0], int):
        raise NoMatch("the number of elements is not known")
    return shape[0]


def spread(rw: Any, value: SSAValue, dims: Dims, order: Order, *, full: bool = False) -> SSAValue:
    """An operand of lower rank, in its form, with ones between its dimensions, so that it broadcasts in the order.

    `full`: with ones in front too.
    """
    place = inverse(order)
    places = sorted(place[d] for d in dims)
    first = 0 if full else min(places, default=len(order))
    if places == list(range(first, len(order))):
        return value
    shape = shape_of(value)
    assert shape is not None
    gaps = [p - first for p in range(first, len(order)) if p not in places]
    if isinstance(value.owner, ConstantOp):
        sizes = iter(value.owner.payload.shape)
        wanted = [1 if p in gaps else next(sizes) for p in range(len(order) - first)]
        return constant_of(rw, Reshaped(value.owner.payload, wanted))
    return rw.emit(UnsqueezeOp, value, numbers(rw, gaps))


def same_rank(op: Any, *values: SSAValue) -> int:
    """The one rank of all these values."""
    ranks = {ranked(v) for v in values}
    if len(ranks) != 1:
        raise NoMatch("the ranks differ")
    return ranks.pop()


__all__ = [
    "Axes",
    "Dims",
    "Form",
    "Order",
    "again",
    "axis_list",
    "composed",
    "counted",
    "element_of",
    "form",
    "identity",
    "inverse",
    "moved_axes",
    "order_for",
    "picked",
    "ranked",
    "same_rank",
    "spread",
]
