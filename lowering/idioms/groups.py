"""Filters of convolutions in groups."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, rank, whole


def grouped(rw: Lowering, filters: SSAValue, groups: int) -> SSAValue:
    """[G * a, b, spatial…] as [G, a, b, spatial…]."""
    count, shape = rank(filters, "the filters"), shape_of(filters)
    first = shape[0] if shape else None
    each = whole(first, groups, "filters") if isinstance(first, int) else -1
    target = concat(rw, [ints(rw, [groups, each]), dims(rw, filters, range(1, count))])
    return rw.emit(ReshapeOp, filters, target, special_zero=False)


__all__ = ["grouped"]
