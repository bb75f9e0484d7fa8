"""What is made larger.

Pad(Pad(x)) -> Pad(x), of one value
Slice(Pad(x)) -> Pad(x) with smaller pads, or x, where only pads are cut away
Tile(Tile(x, a), b) -> Tile(x, a * b)
f(Broadcast(x), y) -> f(x, y) for an f that broadcasts itself, where y has the sizes; so of Tile
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.canonicalize.slicing import cuts
from stepwell.dialects.opset.elementwise import Binary
from stepwell.dialects.opset.extent import Broadcast1Op, BroadcastOp, Pad1Op, PadOp, TileOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, numbers, same_type, single, uniform
from stepwell.dialects.opset.origins import holds, origins, same_dimension
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of

rules = RuleSet()


def _value(pad: Pad1Op | PadOp) -> float:
    return uniform(pad.operands[3]) if len(pad.operands) > 3 else 0


def _pads(pad: Pad1Op | PadOp) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The pads of all axes, none negative, of a Pad with a value."""
    if plain(pad.pad_mode) != "constant":
        raise NoMatch("the pads are no value")
    begin, end = ints(pad.operands[1]), ints(pad.operands[2])
    if min((*begin, *end), default=0) < 0:
        raise NoMatch("pads are negative")
    return begin, end


@rules.rewrite(Pad1Op, PadOp)
def pad_pad(op: Pad1Op | PadOp, rw: Rewriter):
    """Pad(Pad(x)) -> Pad(x), of one value"""
    inner = single(op.operands[0], Pad1Op, PadOp)
    outer, first = _pads(op), _pads(inner)
    one, other = _value(op), _value(inner)
    if one != other or rank_of(inner.operands[0]) is None:
        raise NoMatch("the values differ")
    rw.absorb(inner)
    total = [numbers(rw, [a + b for a, b in zip(p, q, strict=True)]) for p, q in zip(outer, first, strict=True)]
    return rw.emit(type(op), inner.operands[0], *total, *op.operands[3:], pad_mode="constant")


@rules.rewrite(SliceOp, StridedSliceOp, benefit=2)
def slice_pad(op: SliceOp | StridedSliceOp, rw: Rewriter):
    """Slice(Pad(x)) -> Pad(x) with smaller pads, or x, where nothing but pads is cut away"""
    pad = single(op.operands[0], Pad1Op, PadOp)
    begin, end = (list(p) for p in _pads(pad))
    data = pad.operands[0]
    shape, padded = shape_of(data), shape_of(pad.results[0])
    if shape is None or padded is None:
        raise NoMatch("the rank is not known")
    for axis, cut in cuts(op).items():
        size = padded[axis]
        cut = cut.within(size)
        if not isinstance(size, int) or cut.step != 1 or cut.start > begin[axis] or size - cut.stop > end[axis]:
            raise NoMatch("more than pads is cut away, or of a size that is not known")
        begin[axis] -= cut.start
        end[axis] -= size - cut.stop
    rw.absorb(pad)
    if not any((*begin, *end)):
        same_type(data, op.results[0])
        return data
    return rw.emit(type(pad), data, numbers(rw, begin), numbers(rw, end), *pad.operands[3:], pad_mode="constant")


@rules.rewrite(TileOp)
def tile_tile(op: TileOp, rw: Rewriter):
    """Tile(Tile(x, a), b) -> Tile(x, a * b)"""
    inner = single(op.operands[0], TileOp)
    outer, first = ints(op.operands[1]), ints(inner.operands[1])
    rank = max(len(outer), len(first))
    lists = [(1,) * (rank - len(times)) + tuple(times) for times in (outer, first)]
    rw.absorb(inner)
    times = constant_of(rw, literal([a * b for a, b in zip(*lists, strict=True)], op.operands[1]))
    return rw.emit(TileOp, inner.operands[0], times)


@rules.rewrite(Broadcast1Op, BroadcastOp, TileOp)
def broadcast_within(op: Broadcast1Op | BroadcastOp | TileOp, rw: Rewriter):
    """f(Broadcast(x), y) -> f(x, y), where all who use it broadcast themselves and their other operand has its sizes"""
    data, result = op.operands[0], op.results[0]
    small, wide = shape_of(data), shape_of(result)
    if small is None or wide is None or len(small) > len(wide) or not result.uses:
        raise NoMatch("the ranks are not known")
    if isinstance(op, TileOp):
        times = ints(op.operands[1])
        times = (1,) * (len(small) - len(times)) + tuple(times)
        if len(times) != len(wide) or any(
            t != 1 and d != 1 for t, d in zip(times[len(times) - len(small) :], small, strict=True)
        ):
            raise NoMatch("what is repeated is more than one element")
    elif plain(op.mode) not in ("numpy", "bidirectional") or len(op.operands) > 2:
        raise NoMatch("the dimensions are placed in another way")
    ahead = len(wide) - len(small)
    asked = origins(op.operands[1]) if not isinstance(op, TileOp) and plain(op.mode) == "bidirectional" else None
    grown = [a for a in range(len(wide)) if a < ahead or not same_dimension(data, a - ahead, result, a)]
    for use in result.uses:
        user = use.operation
        if not isinstance(user, Binary) or plain(user.auto_broadcast) != "numpy":
            raise NoMatch("it is used by what does not broadcast")
        other = user.operands[1 - use.index]
        rank = rank_of(other)
        if other is result or rank is None:
            raise NoMatch("the other operand has not its sizes")
        # In both directions x is stretched to what y has as well, and y to what x has.
        if asked and len(asked) <= rank and all(holds(other, a, s) for a, s in enumerate(asked, rank - len(asked))):
            continue
        if rank < len(wide):
            raise NoMatch("the other operand has not its sizes")
        if any(wide[a] != 1 and not same_dimension(other, a + rank - len(wide), result, a) for a in grown):
            raise NoMatch("the other operand has not its sizes")
    return data
