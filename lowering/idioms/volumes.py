"""Sampling volumes [batch, channels, depth, height, width] at a grid: GridSample itself takes images only."""

from __future__ import annotations

from itertools import product

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import (
    AddOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.movement import GatherNDOp, SplitOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, kind, like, rank, reshape, transpose


def sample(rw: Lowering, data: SSAValue, grid: SSAValue, *, linear: bool, corners: bool, border: bool) -> SSAValue:
    """The nearest elements, or the mean of the neighbours; outside are zeros, or the elements at the border."""
    count = rank(data)
    spatial = count - 2
    if (shape_of(grid) or (None,))[-1] != spatial:
        grid = reshape(rw, grid, [*(0,) * (count - 2), -1, spatial], special_zero=True)
    places: list[SSAValue] = []
    lasts: list[SSAValue] = []
    cut = rw.emit(SplitOp, grid, rw.const(count - 1), num_splits=spatial)
    # The grid's last axis holds x, y, z; those of the data are depth, height, width.
    for index, part in enumerate(reversed(cut if isinstance(cut, tuple) else (cut,))):
        size = convert(rw, reshape(rw, dims(rw, data, [2 + index]), []), kind(grid).mlir)
        one = like(rw, 1, grid)
        last = rw.emit(SubtractOp, size, one)
        span = last if corners else size
        at = rw.emit(MultiplyOp, rw.emit(MultiplyOp, rw.emit(AddOp, part, one), span), like(rw, 0.5, grid))
        if not corners:
            at = rw.emit(SubtractOp, at, like(rw, 0.5, grid))
        if border:
            at = _clipped(rw, at, last)
        places.append(at)
        lasts.append(last)
    source = transpose(rw, data, [0, *range(2, count), 1])
    if not linear:
        found = _at(rw, source, [rw.emit(RoundOp, p, mode="half_to_even") for p in places], lasts, border)
    else:
        low = [rw.emit(FloorOp, p) for p in places]
        part = [rw.emit(SubtractOp, p, f) for p, f in zip(places, low, strict=True)]
        found: SSAValue | None = None
        for corner in product((0, 1), repeat=spatial):
            spot, weight = [], like(rw, 1, data)
            for f, w, up in zip(low, part, corner, strict=True):
                spot.append(rw.emit(AddOp, f, like(rw, 1, f)) if up else f)
                share = w if up else rw.emit(SubtractOp, like(rw, 1, w), w)
                weight = rw.emit(MultiplyOp, weight, convert(rw, share, kind(data).mlir))
            value = rw.emit(MultiplyOp, _at(rw, source, spot, lasts, border), weight)
            found = value if found is None else rw.emit(AddOp, found, value)
        assert found is not None
    return transpose(rw, found, [0, count - 1, *range(1, count - 1)])


def _clipped(rw: Lowering, value: SSAValue, last: SSAValue) -> SSAValue:
    return rw.emit(MinimumOp, rw.emit(MaximumOp, value, like(rw, 0, value)), last)


def _at(rw: Lowering, source: SSAValue, spot: list[SSAValue], lasts: list[SSAValue], border: bool) -> SSAValue:
    """Elements by whole positions, [batch, …, 1] for each axis; zeros outside unless `border`."""
    inside = [_clipped(rw, p, last) for p, last in zip(spot, lasts, strict=True)]
    indices = convert(rw, concat(rw, inside, rank(spot[0]) - 1), "i64")
    found = rw.emit(GatherNDOp, source, indices, batch_dims=1)
    if border:
        return found
    for place, clipped in zip(spot, inside, strict=True):
        seen = rw.emit(ConvertOp, rw.emit(EqualOp, place, clipped), destination_type=kind(source))
        found = rw.emit(MultiplyOp, found, seen)
    return found
