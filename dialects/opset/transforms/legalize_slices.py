"""Slices whose ends are sizes of another tensor.

Slice(x, first, Gather(ShapeOf(y), axes), 1, axes) -> StridedSlice(x, first, ShapeOf(y)), whose other ends are not read
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, single
from stepwell.dialects.opset.shape import ShapeOfOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()


@rules.rewrite(SliceOp)
def slice_to_sizes(op: SliceOp, rw: Rewriter):
    """Slice(x, first, Gather(ShapeOf(y), axes), 1, axes) -> StridedSlice(x, first, ShapeOf(y))"""
    if len(op.operands) < 5:
        raise NoMatch("the axes are not given")
    gather = single(op.operands[2], GatherOp)
    vector = gather.operands[0]
    if not isinstance(vector.owner, ShapeOfOp):
        raise NoMatch("the ends are no sizes of a tensor")
    data, rank = op.operands[0], rank_of(op.operands[0])
    if rank is None or rank != rank_of(vector.owner.operands[0]):
        raise NoMatch("the tensors have other ranks, or these are not known")
    starts, steps, axes = (ints(op.operands[i]) for i in (1, 3, 4))
    axes = tuple(a % rank for a in axes)
    if tuple(a % rank for a in ints(gather.operands[1])) != axes or set(steps) != {1}:
        raise NoMatch("it takes sizes of other axes, or steps")
    begins = dict(zip(axes, starts, strict=True))
    unread = tuple(int(a not in axes) for a in range(rank))
    first, step = (literal(v, vector) for v in ([begins.get(a, 0) for a in range(rank)], [1] * rank))
    lists = constant_of(rw, first), vector, constant_of(rw, step)
    return rw.emit(StridedSliceOp, data, *lists, begin_mask=unread, end_mask=unread)


__all__ = ["rules"]
