"""Reductions: the axes are named anew; those that go have no dimension in the result."""

from __future__ import annotations

from typing import Any

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.layout.axes import Axes, Order, again, axis_list, identity, moved_axes, ranked
from stepwell.dialects.opset.reduction import Reduction


def reduction(op: Reduction) -> Axes:
    rank = ranked(op.operands[0])
    axes = axis_list(op.operands[1], rank)
    kept = plain(op.keep_dims)
    result = tuple(a for a in range(rank) if kept or a not in axes)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [values[0], moved_axes(rw, values[1], axes, order)])

    return Axes(rank, (identity(rank), None), (result,), build)


READERS = {Reduction: reduction}
