"""Tiles that the runtime (2026.4) gives another shape.

Behind a layer whose result has its channels last, such as a pool, it mixes up the elements where there is one channel.

Tile of one channel along the channels -> Gather of that one, and a Tile along what remains
Broadcast of one channel -> the same
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.extent import BroadcastOp, TileOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import ints, numbers
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()

MOST = 1 << 12
"""Channels for which indices are written."""


@rules.rewrite(TileOp)
def tile_of_one_channel(op: TileOp, rw: Rewriter):
    """Tile(x[N, 1, …], (a, r, …)) -> Tile(Gather(x, r zeros, axis 1), (a, 1, …))"""
    shape, times = shape_of(op.data), ints(op.repeats)
    if shape is None or len(shape) not in (4, 5) or len(times) != len(shape):
        raise NoMatch("it is no image")
    if shape[1] != 1 or not 1 < times[1] <= MOST:
        raise NoMatch("it has several channels, and they stay as they are")
    made = rw.emit(GatherOp, op.data, numbers(rw, [0] * times[1]), numbers(rw, 1))
    rest = (times[0], 1, *times[2:])
    return made if max(rest) == 1 else rw.emit(TileOp, made, numbers(rw, rest))


@rules.rewrite(BroadcastOp)
def broadcast_of_one_channel(op: BroadcastOp, rw: Rewriter):
    """Broadcast(x[N, 1, …], [a, r, …]) -> Broadcast(Gather(x, r zeros, axis 1), [a, r, …])"""
    data, target, *axes = op.operands
    shape, sizes = shape_of(data), ints(target)
    if axes or plain(op.mode) not in ("numpy", "bidirectional") or isinstance(data.owner, ConstantOp):
        raise NoMatch("it is a constant, or its dimensions are mapped")
    if shape is None or len(shape) not in (4, 5) or len(sizes) != len(shape):
        raise NoMatch("it is no image")
    if shape[1] != 1 or not 1 < sizes[1] <= MOST:
        raise NoMatch("it has several channels, or one")
    made = rw.emit(GatherOp, data, numbers(rw, [0] * sizes[1]), numbers(rw, 1))
    if made.type == op.results[0].type and all(isinstance(d, int) for d in shape):
        return made
    again = BroadcastOp.make([made, target], [op.results[0].type], op.properties)
    rw.insert(again)
    return again.results[0]
