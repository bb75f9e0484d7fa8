"""What is known of the values of small tensors: shapes that a model computes, axes, sizes.

Knowledge flows forward through `evaluate` where every operand is known exactly, through `bounds` of the operation
otherwise, and is kept on the operation. The walk is iterative: a chain of any length costs no stack.
"""

from __future__ import annotations

from math import prod
from typing import NamedTuple

import numpy as np
from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.base import OpsetOp, as_arrays
from stepwell.dialects.types import ANY, Dim, interval, static_shape

INFINITE = np.iinfo(np.int64).max
"""The upper bound of a value that has none."""

LIMIT = 4096
"""Elements up to which the values of a computed tensor are followed."""


class Bounds(NamedTuple):
    """Element-wise bounds of an integer or boolean tensor, both included; exact where they are one and the same."""

    lo: np.ndarray
    hi: np.ndarray

    @property
    def exact(self) -> bool:
        return self.lo is self.hi or bool(np.array_equal(self.lo, self.hi))


def constant(value: SSAValue) -> np.ndarray | None:
    """The value of a small tensor that is the same in every run, or None."""
    found = bounds(value)
    return found.lo if found is not None and found.exact else None


def constant_ints(value: SSAValue) -> tuple[int, ...] | None:
    """The same, as a flat tuple of integers."""
    found = constant(value)
    return None if found is None else tuple(int(v) for v in found.reshape(-1))


def scalar(value: SSAValue) -> int | None:
    """The same, of a tensor with one element."""
    found = constant(value)
    return int(found.reshape(-1)[0]) if found is not None and found.size == 1 else None


def dims(value: SSAValue, *, signed: bool = False) -> tuple[Dim, ...] | None:
    """The sizes that a 1-D shape tensor stands for, each an interval where it is not known; None: not even how many.

    Lower bounds below zero are cut to zero. A size that can only be negative is refused, unless the caller gives it a
    meaning (`signed`).
    """
    found = bounds(value)
    if found is None:
        shape = static_shape(value)
        return None if shape is None or prod(shape) > LIMIT else (ANY,) * prod(shape)
    lo, hi = found.lo.reshape(-1), found.hi.reshape(-1)
    if not signed and hi.dtype.kind == "i" and (hi < 0).any():
        raise InferenceError(f"a size of {int(hi[hi < 0][0])}")
    most = np.iinfo(hi.dtype).max if hi.dtype.kind in "iu" else INFINITE
    return tuple(
        interval(max(int(a), 0), None if int(b) >= most else max(int(b), 0)) for a, b in zip(lo, hi, strict=True)
    )


def bounds(value: SSAValue) -> Bounds | None:
    """What is known of the elements of a value; None: nothing."""
    if not isinstance(value, OpResult):
        return None
    known = _known(value.op)
    if known is None:
        _compute(value.op)
        known = _known(value.op)
    assert known is not None
    return known[value.index]


def never_below_zero(value: SSAValue) -> bool:
    """Whether all elements of a value are known to be 0 or more, as sizes and their products are."""
    found = bounds(value)
    return found is not None and bool((found.lo >= 0).all())


def forget(op: Operation) -> None:
    """Drop what is kept of an operation whose operands or properties changed."""
    vars(op).pop("_bounds", None)


def _known(op: Operation) -> tuple[Bounds | None, ...] | None:
    return vars(op).get("_bounds")


def _worth_following(op: Operation) -> bool:
    if not isinstance(op, OpsetOp) or op.regions or not op.results:
        return False
    for result in op.results:
        shape = static_shape(result)
        if shape is None or prod(shape) > LIMIT:
            return False
    return True


def _compute(root: Operation) -> None:
    stack = [root]
    while stack:
        op = stack[-1]
        if _known(op) is not None:
            stack.pop()
            continue
        if not _worth_following(op):
            vars(op)["_bounds"] = (None,) * len(op.results)
            stack.pop()
            continue
        waiting = [v.op for v in op.operands if isinstance(v, OpResult) and _known(v.op) is None and v.op is not op]
        if waiting:
            stack.extend(waiting)
            continue
        assert isinstance(op, OpsetOp)
        vars(op)["_bounds"] = _of(op)
        stack.pop()


def _of(op: OpsetOp) -> tuple[Bounds | None, ...]:
    from stepwell.dialects.opset.infrastructure import ConstantOp

    operands = [bounds(v) for v in op.operands]
    nothing = (None,) * len(op.results)
    try:
        if isinstance(op, ConstantOp):
            if not op.payload.small:
                return nothing
            values = op.payload.array()
            return (Bounds(values, values),)
        if operands and op.can_evaluate() and all(o is not None and o.exact for o in operands):
            with np.errstate(all="ignore"):
                results = as_arrays(op.evaluate(*(o.lo for o in operands if o is not None)))
            return tuple(Bounds(r, r) for r in results)
        if op.MONOTONE and operands and op.can_evaluate() and all(o is not None for o in operands):
            with np.errstate(all="ignore"):
                lows = as_arrays(op.evaluate(*(o.lo for o in operands if o is not None)))
                highs = as_arrays(op.evaluate(*(o.hi for o in operands if o is not None)))
            return tuple(Bounds(a, b) for a, b in zip(lows, highs, strict=True))
        found = op.bounds(*operands)
    except (ArithmeticError, IndexError, MemoryError, TypeError, ValueError):
        return nothing
    if found is None:
        return nothing
    return (found,) if isinstance(found, Bounds) else tuple(found)


def axes_of(op: OpsetOp, value: SSAValue | None, rank: int) -> tuple[int, ...] | None:
    """The axes that a small integer tensor gives, counted from the front; None where they are not known."""
    if value is None:
        return None
    found = constant_ints(value)
    return None if found is None else tuple(normalize_axis(op, axis, rank) for axis in found)


def normalize_axis(op: OpsetOp, axis: int, rank: int) -> int:
    size = max(rank, 1)  # A scalar is taken as a tensor of rank 1.
    if not -size <= axis < size:
        op.fail(f"axis {axis} is out of range for rank {rank}")
    return axis + size if axis < 0 else axis
