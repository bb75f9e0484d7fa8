"""A tensor repeated along its dimensions."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.movement import BroadcastOp, TileOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, rank, reshape, shape, slice_axis, unsqueeze


def tile(rw: Lowering, data: SSAValue, repeats: SSAValue) -> SSAValue:
    """Repeats that are known: Tile. Otherwise [d0, …] -> [1, d0, …] broadcast to [r0, d0, …] -> [r0 * d0, …].

    Where only dimensions of 1 are repeated, they are broadcast as they are.
    The CPU plugin's Tile gives wrong results for repeats computed at run time.
    """
    if static_shape(repeats) == (0,):
        return data  # The runtime (2026.4) copies nothing of a scalar.
    if values.constant(repeats) is not None:
        return rw.emit(TileOp, data, repeats)
    known, sizes_, found = rank(data), shape_of(data) or (), values.bounds(repeats)
    if found is not None and found.lo.shape == (known,):
        once = [low == high == 1 for low, high in zip(found.lo.tolist(), found.hi.tolist(), strict=True)]
        if all(d == 1 or kept for d, kept in zip(sizes_, once, strict=True)):
            return rw.emit(BroadcastOp, data, convert(rw, repeats, "i64"), mode="bidirectional")
    sizes = shape(rw, data)
    repeats = reshape(rw, convert(rw, repeats, "i64"), [known])
    pairs = [concat(rw, [slice_axis(rw, v, 0, i, i + 1) for v in (repeats, sizes)]) for i in range(known)]
    wide = unsqueeze(rw, data, [2 * i for i in range(known)])
    spread = rw.emit(BroadcastOp, wide, concat(rw, pairs), mode="bidirectional")
    return rw.emit(ReshapeOp, spread, rw.emit(MultiplyOp, sizes, repeats), special_zero=False)


__all__ = ["tile"]
