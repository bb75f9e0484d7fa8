"""Equations of Einsum as one MatMul, with the Transposes and Reshapes that it needs.

The runtime's CPU plugin (2026.4) takes an Einsum apart itself: into 13 to 17 operations where a size is not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from math import prod
from typing import Any, NamedTuple

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.matching import is_constant, numbers
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import element, element_of, shape_of

Sizes = dict[str, int | None]


class Operand(NamedTuple):
    """How an operand becomes one of a MatMul: the order of its labels, its shape if it has another, and whether the
    MatMul turns it."""

    order: str
    shape: tuple[int, ...] | None
    turned: bool


class Plan(NamedTuple):
    """A MatMul that gives what an equation says."""

    swapped: bool
    first: Operand
    second: Operand
    shape: tuple[int, ...] | None
    given: str
    """The labels of what the MatMul gives, in their order."""


def as_product(rw: Any, equation: str, a: SSAValue, b: SSAValue, most: int | None = None) -> SSAValue:
    """The MatMul of an equation of two operands without ellipses, with the fewest operations before and behind it.

    Those of constants do not count. It raises NoMatch where no MatMul does it, or only with more than `most` others.
    """
    left, _, out = equation.partition("->")
    parts = left.split(",")
    if len(parts) != 2:
        raise NoMatch("an equation of two operands is a product")
    if any(not element(element_of(v)).is_float for v in (a, b)):
        raise NoMatch("the elements are no reals")
    sizes = _sizes(parts, (a, b))
    found: list[tuple[int, Plan]] = []
    for plan in _plans(parts, out, sizes):
        operands = (b, a) if plan.swapped else (a, b)
        labels = parts[::-1] if plan.swapped else parts
        cost = (plan.shape is not None) + (plan.given != out)
        for value, its, how in zip(operands, labels, (plan.first, plan.second), strict=True):
            cost += 0 if is_constant(value) else (how.order != its) + (how.shape is not None)
        found.append((cost, plan))
    if not found:
        raise NoMatch("no product of matrices gives it")
    cost, plan = min(found, key=lambda pair: pair[0])
    if most is not None and cost > most:
        raise NoMatch("it takes other operations besides a MatMul")
    return _written(rw, plan, parts, out, (a, b))


def _sizes(parts: Sequence[str], operands: Sequence[SSAValue]) -> Sizes:
    sizes: Sizes = {}
    for labels, value in zip(parts, operands, strict=True):
        shape = shape_of(value)
        if shape is None or len(shape) != len(labels) or not labels.isalpha() or len(set(labels)) < len(labels):
            raise NoMatch("a rank is not known, or a label is there twice")
        for label, dim in zip(labels, shape, strict=True):
            size = dim if isinstance(dim, int) else None
            if size == 0 or (size is not None and sizes.get(label) not in (None, size)):
                raise NoMatch("a size is 0, or stretched")
            sizes[label] = sizes.get(label) or size
    return sizes


def _plans(parts: Sequence[str], out: str, sizes: Sizes) -> Iterator[Plan]:
    """All products that give the output, for each order of the operands and of the labels within their groups."""
    if len(set(out)) < len(out) or set(out) - set("".join(parts)):
        return
    for swapped in (False, True):
        a, b = parts[::-1] if swapped else parts
        both = [c for c in a if c in b]
        batch, inner = [c for c in both if c in out], [c for c in both if c not in out]
        rows, columns = [c for c in a if c not in b], [c for c in b if c not in a]
        if not inner or any(c not in out for c in rows + columns):
            continue  # A sum over one operand, or no sum at all.
        orders = [{_ordered(g, of) for of in ofs} for g, ofs in ((batch, (out, a)), (inner, (a, b)))]
        orders += [{_ordered(g, of) for of in ofs} for g, ofs in ((rows, (out, a)), (columns, (out, b)))]
        for groups in product(*(sorted(o) for o in orders)):
            plan = _plan(swapped, a, b, groups, sizes)
            if plan is not None:
                yield plan


def _ordered(labels: Sequence[str], like: str) -> str:
    return "".join(sorted(labels, key=like.index))


def _plan(swapped: bool, a: str, b: str, groups: Sequence[str], sizes: Sizes) -> Plan | None:
    batch, inner, rows, columns = groups
    if batch:
        first = _operand(a, batch, [rows, inner], sizes)
        second = _operand(b, batch, [inner, columns], sizes)
        lead, parts = batch, [rows, columns]
    else:
        # Rows may have any number of dimensions where there are no batches.
        last = len(rows) - 1 if rows and len(inner) == 1 else len(rows)
        first = _operand(a, rows[:last], [*rows[last:], inner], sizes)
        second = _operand(b, "", [inner, columns] if columns else [inner], sizes)
        lead, parts = rows, [columns] if columns else []
    if first is None or second is None:
        return None
    shape = None
    if any(len(part) != 1 for part in parts):
        # The first sizes stay; behind a group that is taken apart others have moved.
        if len(parts[0]) == 1:
            lead, parts = lead + parts[0], parts[1:]
        shape = _shape(len(lead), [sizes[c] for part in parts for c in part])
        if shape is None:
            return None
    return Plan(swapped, first, second, shape, batch + rows + columns)


def _operand(labels: str, lead: str, groups: Sequence[str], sizes: Sizes) -> Operand | None:
    order, groups = lead + "".join(groups), list(groups)
    if all(len(g) == 1 for g in groups):
        if len(groups) == 2 and labels == lead + groups[1] + groups[0]:
            return Operand(labels, None, True)
        return Operand(order, None, False)
    merged: list[int | None] = []
    if len(groups[0]) == 1:
        lead, groups = lead + groups[0], groups[1:]
    for group in groups:
        known = [n for c in group if (n := sizes[c]) is not None]
        merged.append(prod(known) if len(known) == len(group) else None)
    shape = _shape(len(lead), merged)
    return None if shape is None else Operand(order, shape, False)


def _shape(same: int, sizes: Sequence[int | None]) -> tuple[int, ...] | None:
    """A shape whose first sizes are those that are there already; of the others one may be unknown."""
    if sum(n is None for n in sizes) > 1:
        return None
    return (*(0,) * same, *(-1 if n is None else n for n in sizes))


def _written(rw: Any, plan: Plan, parts: Sequence[str], out: str, operands: Sequence[SSAValue]) -> SSAValue:
    ready: list[SSAValue] = []
    pairs = list(zip(operands, parts, strict=True))
    for (value, labels), how in zip(pairs[::-1] if plan.swapped else pairs, (plan.first, plan.second), strict=True):
        ready.append(_reshaped(rw, _turned(rw, value, labels, how.order), how.shape))
    made = rw.emit(MatMulOp, *ready, transpose_a=plan.first.turned, transpose_b=plan.second.turned)
    return _turned(rw, _reshaped(rw, made, plan.shape), plan.given, out)


def _turned(rw: Any, value: SSAValue, labels: str, wanted: str) -> SSAValue:
    if labels == wanted:
        return value
    return rw.emit(TransposeOp, value, numbers(rw, [labels.index(c) for c in wanted]))


def _reshaped(rw: Any, value: SSAValue, shape: tuple[int, ...] | None) -> SSAValue:
    return value if shape is None else rw.emit(ReshapeOp, value, numbers(rw, shape), special_zero=True)


__all__ = ["as_product"]
