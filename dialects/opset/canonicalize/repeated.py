"""Indices that are the same along an axis.

GatherElements(x, Tile(i)) -> Gather(x, Squeeze(i))
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import made_by, numbers
from stepwell.dialects.opset.movement import Broadcast1Op, BroadcastOp, GatherElementsOp, TileOp
from stepwell.dialects.opset.origins import same_dimension
from stepwell.dialects.opset.shape import Squeeze1Op
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of

rules = RuleSet()


@rules.rewrite(GatherElementsOp)
def repeated_index(op: GatherElementsOp, rw: Rewriter):
    """GatherElements(x, Tile(i), axis) -> Gather(x, Squeeze(i), axis), of indices repeated along all axes behind it

    Before the axis they are repeated too, or are as many as the elements: then those are `batch_dims` of the Gather.
    """
    data, index = op.operands
    repeat = made_by(index, Broadcast1Op, BroadcastOp, TileOp)
    once, shape = repeat.operands[0], shape_of(repeat.operands[0])
    rank = rank_of(data)
    if shape is None or rank is None or len(shape) != rank or len(repeat.operands) > 2:
        raise NoMatch("the axes that are repeated are not known")
    axis = plain(op.axis) % rank
    stretched = [a for a in range(rank) if a != axis and shape[a] == 1 and same_dimension(index, a, data, a)]
    if not same_dimension(index, axis, once, axis) or any(a not in stretched for a in range(axis + 1, rank)):
        raise NoMatch("the indices differ along another axis")
    if all(a in stretched for a in range(axis)):
        batch, gone = 0, stretched
    elif all(same_dimension(index, a, once, a) and same_dimension(index, a, data, a) for a in range(axis)):
        batch, gone = axis, [a for a in stretched if a > axis]
    else:
        raise NoMatch("there are fewer indices than elements along another axis")
    chosen = rw.emit(Squeeze1Op, once, numbers(rw, gone)) if gone else once
    return rw.emit(GatherOp, data, chosen, numbers(rw, axis), batch_dims=batch)
