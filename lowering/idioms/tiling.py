"""A tensor repeated along its dimensions."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.movement import BroadcastOp, TileOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, rank, reshape, shape, slice_axis, unsqueeze


def tile(rw: Lowering, data: SSAValue, repeats: SSAValue) -> SSAValue:
    """Repeats that are known: Tile. Otherwise [d0, …] -> [1, d0, …] broadcast to [r0, d0, …] -> [r0 * d0, …].

    The CPU plugin's Tile gives wrong results for repeats computed at run time.
    """
    if static_shape(repeats) == (0,):
        return data  # The runtime (2026.4) copies nothing of a scalar.
    if values.constant(repeats) is not None:
        return rw.emit(TileOp, data, repeats)
    known = rank(data)
    sizes = shape(rw, data)
    repeats = reshape(rw, convert(rw, repeats, "i64"), [known])
    pairs = [concat(rw, [slice_axis(rw, v, 0, i, i + 1) for v in (repeats, sizes)]) for i in range(known)]
    wide = unsqueeze(rw, data, [2 * i for i in range(known)])
    spread = rw.emit(BroadcastOp, wide, concat(rw, pairs), mode="bidirectional")
    return rw.emit(ReshapeOp, spread, rw.emit(MultiplyOp, sizes, repeats), special_zero=False)


__all__ = ["tile"]
