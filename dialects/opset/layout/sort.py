"""TopK: the axis is named anew."""

from __future__ import annotations

from typing import Any

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.layout.axes import Axes, Order, again, identity, inverse, ranked
from stepwell.dialects.opset.sort import TopK1Op, TopK3Op, TopKOp


def top(op: TopK1Op | TopK3Op | TopKOp) -> Axes:
    rank = ranked(op.operands[0])
    axis = plain(op.axis) % max(rank, 1)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, values, axis=inverse(order)[axis])

    return Axes(rank, (identity(rank), None), (identity(rank),) * 2, build)


READERS = {TopK1Op: top, TopK3Op: top, TopKOp: top}
