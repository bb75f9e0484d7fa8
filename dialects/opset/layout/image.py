"""Interpolate: its axes are named anew, in ascending order, and its pads move.

Only orders that leave the resized axes side by side, at the end or before the last one: the CPU computes those, with
pads the former only.
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.image import Interpolate1Op, Interpolate4Op, InterpolateOp
from stepwell.dialects.opset.layout.axes import Axes, Order, again, axis_list, identity, inverse, picked, ranked
from stepwell.dialects.opset.matching import constant_of, literal, numbers


def interpolate(op: Interpolate1Op | Interpolate4Op | InterpolateOp) -> Axes:
    rank = ranked(op.operands[0])
    sizes = 2 if isinstance(op, Interpolate4Op) else 1
    named = not isinstance(op, Interpolate1Op) and len(op.operands) > 1 + sizes
    if isinstance(op, Interpolate1Op):
        axes = tuple(a % rank for a in plain(op.properties["axes"]))
    else:
        axes = axis_list(op.operands[1 + sizes], rank) if named else identity(rank)
    if not axes:
        raise NoMatch("nothing is resized")

    padded = any(map(any, op.pads(rank)))

    def build(rw: Any, order: Order, values: Any):
        place = inverse(order)
        index = sorted(range(len(axes)), key=lambda i: place[axes[i]])
        moved = [place[axes[i]] for i in index]
        changed = {n: tuple(p[a] for a in order) for n, p in zip(PADS, zip(*op.pads(rank), strict=True), strict=True)}
        given = [picked(rw, v, index) if index != list(range(len(index))) else v for v in values[1 : 1 + sizes]]
        if isinstance(op, Interpolate1Op):
            return again(op, rw, [values[0], *given], axes=tuple(moved), **changed)
        where = constant_of(rw, literal(moved, values[-1])) if named else numbers(rw, moved)
        return again(op, rw, [values[0], *given, where], **changed)

    def allows(order: Order) -> bool:
        place = inverse(order)
        places = [place[a] for a in sorted(axes)]
        ends = rank - len(axes)
        side = [list(range(first, first + len(axes))) for first in ((ends,) if padded else (ends, ends - 1))]
        return order == identity(rank) or places in side

    operands = (identity(rank), *(None,) * (len(op.operands) - 1))
    return Axes(rank, operands, (identity(rank),), build, allows)


PADS = ("pads_begin", "pads_end")

READERS = {Interpolate1Op: interpolate, Interpolate4Op: interpolate, InterpolateOp: interpolate}
