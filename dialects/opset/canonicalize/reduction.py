"""Reductions.

Reduce…(x, no axes) -> x, for sums, means, products, maxima and minima
Reduce…(x, axes of size 1) -> x, or Squeeze(x, axes) where the axes do not stay
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matching import ints, same_static
from stepwell.dialects.opset.reduction import (
    ReduceMaxOp,
    ReduceMeanOp,
    ReduceMinOp,
    ReduceProdOp,
    ReduceSumOp,
)
from stepwell.dialects.opset.shape import Squeeze1Op
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()


@rules.rewrite(ReduceMaxOp, ReduceMeanOp, ReduceMinOp, ReduceProdOp, ReduceSumOp)
def reduce_nothing(op: ReduceMaxOp | ReduceMeanOp | ReduceMinOp | ReduceProdOp | ReduceSumOp, rw: Rewriter):
    """Reduce…(x, axes of size 1) -> x, or Squeeze(x, axes) where the axes do not stay; without axes -> x"""
    data, axes = op.operands
    shape = shape_of(data)
    chosen = ints(axes)
    if shape is None or any(not -len(shape) <= a < len(shape) or shape[a] != 1 for a in chosen):
        raise NoMatch("an axis has more than one element, or is not known to have one")
    if plain(op.keep_dims) or not chosen:
        same_static(data, op.results[0])
        return data
    return rw.emit(Squeeze1Op, data, axes)
