"""EmbeddingBagOffsets-15 -> EmbeddingBagOffsetsSum-3, EmbeddingBagPacked-15 -> EmbeddingBagPackedSum-3: sums."""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.sparse import (
    EmbeddingBagOffsetsOp,
    EmbeddingBagOffsetsSumOp,
    EmbeddingBagPackedOp,
    EmbeddingBagPackedSumOp,
)
from stepwell.dialects.opset.transforms.legalize_versions import restated
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(EmbeddingBagOffsetsOp)
def embedding_bag_offsets_15(op: EmbeddingBagOffsetsOp, rw: Rewriter):
    """EmbeddingBagOffsets-15 -> EmbeddingBagOffsetsSum-3, for sums"""
    if plain(op.reduction) != "sum":
        raise NoMatch("means are new")
    return restated(rw, op, EmbeddingBagOffsetsSumOp)


@rules.rewrite(EmbeddingBagPackedOp)
def embedding_bag_packed_15(op: EmbeddingBagPackedOp, rw: Rewriter):
    """EmbeddingBagPacked-15 -> EmbeddingBagPackedSum-3, for sums"""
    if plain(op.reduction) != "sum":
        raise NoMatch("means are new")
    return restated(rw, op, EmbeddingBagPackedSumOp)
