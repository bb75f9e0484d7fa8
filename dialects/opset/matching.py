"""What rewrite rules ask of values: where they come from, who uses them, whether they are constants."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeVar

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.types import element, element_of, lower, shape_of, static_shape

OpT = TypeVar("OpT", bound=Operation)

ALIKE = 8
"""Users of a value that are compared with each other."""

FEW = 1 << 18
"""Elements that are written out: a mask of 512 by 512."""

UNIFORM = 1 << 12
"""Elements up to which a constant is looked at for being one number."""


def made_by(value: SSAValue, *classes: type[OpT]) -> OpT:
    """The operation that gives the value, if it is of one of these classes."""
    owner = value.owner
    if not isinstance(owner, classes):
        raise NoMatch(f"the operand is not made by {' or '.join(c.__name__.removesuffix('Op') for c in classes)}")
    return owner


def alone(value: SSAValue) -> SSAValue:
    """The value, if it has one use only: who rewrites that use may take it away."""
    if not value.has_one_use():
        raise NoMatch("an intermediate value has other users")
    return value


def single(value: SSAValue, *classes: type[OpT]) -> OpT:
    """The operation that gives the value, of one of these classes, where the value has no other user."""
    return made_by(alone(value), *classes)


def alike(op: Operation) -> None:
    """The first operand of an operation is used by nothing but operations that do the same to it.

    The others are constants of integers that are compared by value: no operations have been merged yet.
    """
    uses = list(islice(op.operands[0].uses, ALIKE + 1))
    if len(uses) > ALIKE:
        raise NoMatch("the operand has many users")
    for use in uses:
        other = use.operation
        if other is op:
            continue
        if type(other) is not type(op) or use.index or other.properties != op.properties:
            raise NoMatch("an intermediate value has other users")
        if len(other.operands) != len(op.operands) or other.results[0].type != op.results[0].type:
            raise NoMatch("an intermediate value has other users")
        if any(ints(a) != ints(b) for a, b in zip(op.operands[1:], other.operands[1:], strict=True)):
            raise NoMatch("an intermediate value has other users")


def closed(op: Operation, inner: list[Operation], given: tuple[SSAValue, ...] = ()) -> None:
    """No value of the inner operations is used by another operation than these and `op`; those `given` may be."""
    own = {op, *inner}
    results = (result for part in inner for result in part.results if result not in given)
    if any(use.operation not in own for result in results for use in result.uses):
        raise NoMatch("an intermediate value has other users")


def outlived(op: Operation, inner: list[Operation], one: list[Operation] | None = None) -> None:
    """One of the inner operations at least, or of those in `one`, goes with `op`; the others may have other users."""
    gone = {op}
    for part in reversed(_in_order(inner)):
        if all(use.operation in gone for result in part.results for use in result.uses):
            gone.add(part)
    if gone.isdisjoint(inner if one is None else one):
        raise NoMatch("all intermediate values have other users")


def _in_order(ops: list[Operation]) -> list[Operation]:
    """Operations, each behind those of them that it reads."""
    found: dict[Operation, None] = {}

    def visit(op: Operation) -> None:
        if op in ops and op not in found:
            for operand in op.operands:
                if isinstance(operand.owner, Operation):
                    visit(operand.owner)
            found[op] = None

    for op in ops:
        visit(op)
    return list(found)


def payload_of(value: SSAValue) -> Payload:
    """The payload of a constant."""
    return made_by(value, ConstantOp).payload


def small(value: SSAValue) -> np.ndarray:
    """The values of a small constant."""
    payload = payload_of(value)
    if not payload.small:
        raise NoMatch("the constant is large")
    return payload.array()


def few(value: SSAValue) -> np.ndarray:
    """The values of a constant that are written out in other places: not too many, of a type that numpy knows."""
    payload = payload_of(value)
    if payload.size > FEW or payload.element.name == "string" or not payload.element.dtype:
        raise NoMatch("the constant is large, or of a type that is not computed with")
    return payload.array()


def is_constant(value: SSAValue) -> bool:
    return isinstance(value.owner, ConstantOp)


def uniform(value: SSAValue) -> Any:
    """The one number that all elements of a small constant are; a float for reals."""
    payload = payload_of(value)
    if payload.size == 0 or payload.size > UNIFORM or payload.element.name == "string":
        raise NoMatch("the constant is not one number")
    array = payload.array().reshape(-1)
    wide = array.astype(np.float64) if payload.element.is_float else array
    if len(wide) > 1 and not (wide == wide[0]).all():
        raise NoMatch("the constant is not one number")
    return wide[0].item()


def ints(value: SSAValue | None) -> tuple[int, ...]:
    """The numbers of a small integer tensor that is known."""
    found = None if value is None else constant_ints(value)
    if found is None:
        raise NoMatch("an operand is not known")
    return found


def same_type(a: SSAValue, b: SSAValue) -> None:
    if a.type != b.type:
        raise NoMatch("the types differ")


def same_static(a: SSAValue, b: SSAValue) -> None:
    """Both values have one static type."""
    if a.type != b.type or static_shape(a) is None:
        raise NoMatch("the types are not known to be the same")


def keeps_shape(result: SSAValue, data: SSAValue, other: SSAValue) -> None:
    """Broadcasting `data` with `other` gives the shape of `data` in every run."""
    same_type(result, data)
    shape, beside = shape_of(data), shape_of(other)
    if shape is None or beside is None or len(beside) > len(shape):
        raise NoMatch("the other operand may widen the shape")
    for dim, size in zip(reversed(shape), reversed(beside), strict=False):
        if size != 1 and not (isinstance(dim, int) and dim == size):
            raise NoMatch("the other operand may widen the shape")


def positive(shape: Any) -> bool:
    """Whether no dimension can be zero."""
    return shape is not None and all(lower(d) > 0 for d in shape)


def literal(values: Any, like: SSAValue | str) -> Values:
    """A payload of numbers in the element type of a value, or of a name."""
    of = element(like if isinstance(like, str) else element_of(like))
    assert of.dtype is not None
    return Values(np.asarray(values).astype(of.dtype), of)


def constant_of(rw: Any, payload: Payload) -> SSAValue:
    """Insert a constant that holds a payload."""
    op = ConstantOp.holding(payload)
    rw.insert(op)
    return op.results[0]


def numbers(rw: Any, values: Any, kind: str = "i64") -> SSAValue:
    """Insert a constant of numbers; integers are i64 unless said otherwise."""
    return constant_of(rw, literal(np.asarray(values), kind))
