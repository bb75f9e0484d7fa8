"""Normalisations over given axes, where these stay the last ones: the CPU has no other MVN, and takes others apart.

The other normalisations (LRN, GRN, groups, batch) know their channels by place.
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects.opset.layout.axes import Axes, Order, again, axis_list, identity, moved_axes, ranked
from stepwell.dialects.opset.normalization import MVNOp, NormalizeL2Op


def over_axes(op: MVNOp | NormalizeL2Op) -> Axes:
    rank = ranked(op.operands[0])
    axes = axis_list(op.operands[1], rank)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [values[0], moved_axes(rw, values[1], axes, order)])

    def allows(order: Order) -> bool:
        return order == identity(rank) or set(order[rank - len(axes) :]) == set(axes)

    return Axes(rank, (identity(rank), None), (identity(rank),), build, allows)


READERS = {MVNOp: over_axes, NormalizeL2Op: over_axes}
