"""Reductions.

Reduce…(x, no axes) -> x, for sums, means, products, maxima and minima
Reduce…(x, axes of size 1) -> x, or Squeeze(x, axes) where the axes do not stay
Squeeze(Reduce…(x, axes) that keeps them) -> Reduce…(x, axes), and Unsqueeze(Reduce…(x, axes)) -> one that keeps them
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matching import ints, same_static
from stepwell.dialects.opset.reduction import (
    OPS,
    ReduceMaxOp,
    ReduceMeanOp,
    ReduceMinOp,
    ReduceProdOp,
    ReduceSumOp,
    Reduction,
)
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
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


@rules.rewrite(*(of for of in OPS if issubclass(of, Reduction)))
def reduced_axes(op: Any, rw: Rewriter):
    """Squeeze(Reduce…(x, axes) that keeps the axes) -> Reduce…(x, axes) that does not; Unsqueeze the other way round"""
    result = op.results[0]
    user = next(iter(result.uses)).operation if result.has_one_use() else None
    if not isinstance(user, ReshapeOp | Squeeze1Op | SqueezeOp | UnsqueezeOp) or user.operands[0] is not result:
        raise NoMatch("no other operation takes the axes away or brings them back")
    shape = shape_of(op.operands[0])
    if shape is None:
        raise NoMatch("the rank is not known")
    axes = sorted({a % len(shape) for a in ints(op.operands[1])})
    keep = not plain(op.keep_dims)
    wanted = tuple(1 if i in axes else d for i, d in enumerate(shape) if keep or i not in axes)
    if not axes:
        raise NoMatch("no axis is reduced")
    if isinstance(user, ReshapeOp):
        # Of sizes that are not known, one may be: it follows from the others.
        unknown = [d for d in wanted if not isinstance(d, int)]
        given = shape_of(user.results[0])
        if given is None or len(given) != len(wanted) or len(unknown) > 1 or 0 in wanted:
            raise NoMatch("the new shape is not known to be that")
        known = [[d if isinstance(d, int) else -1 for d in sizes] for sizes in (given, wanted)]
        if known[0] != known[1]:
            raise NoMatch("the new shape is another one")
    else:
        if isinstance(user, UnsqueezeOp) != keep or len(user.operands) < 2:
            raise NoMatch("it does not take away what the reduction keeps, or bring back what it takes")
        if sorted({a % len(shape) for a in ints(user.operands[1])}) != axes:
            raise NoMatch("these are other axes")
    made = rw.emit(type(op), *op.operands, keep_dims=keep)
    provenance.transfer(user.results[0], made)
    user.results[0].replace_all_uses_with(made)
    rw.absorb(user)
    user.detach()
    user.erase()
    return [None]
