"""Attention with one head, whose axis of size 1 is made for it and taken away behind it.

Squeeze(ScaledDotProductAttention(Unsqueeze(q), Unsqueeze(k), Unsqueeze(v), mask, s)) ->
ScaledDotProductAttention(q, k, v, mask, s) of rank 3; so for Reshapes that do the same

The runtime computes both alike (2026.4); that of rank 4 takes three Reshapes more.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.base import retype
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matching import is_constant, made_by, numbers, single
from stepwell.dialects.opset.origins import same_dimension
from stepwell.dialects.opset.sequence import ScaledDotProductAttentionOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()

RANK = 4
HEADS = 1
"""The axis of the heads."""


@rules.rewrite(ReshapeOp, Squeeze1Op, SqueezeOp)
def one_head(op: ReshapeOp | Squeeze1Op | SqueezeOp, rw: Rewriter):
    """Squeeze(ScaledDotProductAttention(Unsqueeze(q), Unsqueeze(k), Unsqueeze(v))) -> ScaledDotProductAttention"""
    inner = single(op.operands[0], ScaledDotProductAttentionOp)
    query, key, value, *rest = inner.operands
    if not _drops_head(op.operands[0], op.results[0]):
        raise NoMatch("the axis of the heads stays")
    added = [made_by(v, ReshapeOp, UnsqueezeOp) for v in (query, key, value)]
    if not all(_drops_head(each.results[0], each.operands[0]) for each in added):
        raise NoMatch("not all operands get the axis of the heads here")
    if rest and not is_constant(rest[0]) and not query.has_one_use():
        raise NoMatch("the mask would take a Squeeze in place of that of the result")
    mask = [_without_head(v, rw) for v in rest[:1]]
    rw.absorb(inner, *added)
    operands = [each.operands[0] for each in added]
    made = rw.emit(ScaledDotProductAttentionOp, *operands, *mask, *rest[1:], causal=plain(inner.causal))
    retype(made, narrowed(made.type, op.results[0].type))
    return made


def _drops_head(longer: SSAValue, shorter: SSAValue) -> bool:
    """Whether a tensor has the sizes of one of rank 4 without that of one head."""
    whole, left = shape_of(longer), shape_of(shorter)
    if whole is None or left is None or len(whole) != RANK or len(left) != RANK - 1 or whole[HEADS] != 1:
        return False
    kept = [axis for axis in range(RANK) if axis != HEADS]
    return all(same_dimension(longer, axis, shorter, i) for i, axis in enumerate(kept))


def _without_head(mask: SSAValue, rw: Rewriter) -> SSAValue:
    shape = shape_of(mask)
    if shape is None or (len(shape) == RANK - 1 and shape[0] != 1) or (len(shape) == RANK and shape[HEADS] != 1):
        raise NoMatch("the mask is not known to have one head")
    return mask if len(shape) < RANK else rw.emit(Squeeze1Op, mask, numbers(rw, [HEADS]))
