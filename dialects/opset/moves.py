"""What pages that move elements share: bounds that move with the elements, and checks on indices and axes."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.base import OpsetOp, as_arrays
from stepwell.dialects.opset.values import Bounds
from stepwell.dialects.types import DYNAMIC, Dim, element, interval, shape_of


class Moves(OpsetOp):
    """An operation whose result holds elements of its first operand, placed by the others."""

    def bounds(self, *operands: Any) -> Any:
        """Bounds of the first operand move as its elements do, where it is known exactly how they move."""
        data, *rest = operands
        if data is None or any(r is None or not r.exact for r in rest):
            return None
        others = [r.lo for r in rest]
        lows = as_arrays(self.evaluate(data.lo, *others))
        highs = as_arrays(self.evaluate(data.hi, *others))
        return tuple(Bounds(a, b) for a, b in zip(lows, highs, strict=True))


def infinite(dtype: np.dtype) -> int | float:
    """The value that stands for a missing upper bound in a tensor of this type."""
    return np.iinfo(dtype).max if dtype.kind in "iu" else np.inf


def need_integer(op: OpsetOp, what: str, value: SSAValue) -> None:
    """Refuse an operand that holds no integers."""
    kind = value.type.element_type  # pyright: ignore[reportAttributeAccessIssue]: all values are tensors
    if kind != DYNAMIC.mlir and not element(kind).is_integer:
        op.fail(f"{what} must be integers, not {element(kind).name}")


def need_rank(op: OpsetOp, what: str, value: SSAValue, *ranks: int) -> None:
    """Refuse an operand of another rank."""
    shape = shape_of(value)
    if shape is not None and len(shape) not in ranks:
        op.fail(f"{what} must have rank {' or '.join(map(str, ranks))}, not {len(shape)}")


def quotient(dim: Dim, divisor: int) -> Dim | None:
    """The sizes that, times the divisor, give the dimension; None where there is none."""
    if divisor < 1:
        return None
    if isinstance(dim, int):
        return dim // divisor if dim % divisor == 0 else None
    lo, hi = -(-dim.lo // divisor), None if dim.hi is None else dim.hi // divisor
    return None if hi is not None and lo > hi else interval(lo, hi)


def at(shape: tuple[Dim, ...], axis: int, dim: Dim) -> tuple[Dim, ...]:
    """The shape with another dimension at an axis."""
    return (*shape[:axis], dim, *shape[axis + 1 :])
