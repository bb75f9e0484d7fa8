"""The same operation in an older version, where the newer one's additions are not used.

AvgPool-16 -> -14 (no dilations) -> -1 (rounding other than ceil_torch)
MaxPool-14 -> -8 (rounding other than ceil_torch)
Squeeze-15 -> -1, OneHot-16 -> -1, Pad-12 -> -1, TopK-11 -> -3
ScatterNDUpdate-15 -> -4, ScatterElementsUpdate-12 -> -3 (no reduction)
EmbeddingBagOffsets-15 -> EmbeddingBagOffsetsSum-3, EmbeddingBagPacked-15 -> EmbeddingBagPackedSum-3 (sum)
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Attribute

from stepwell.dialects.base import form
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.movement import Pad1Op, PadOp
from stepwell.dialects.opset.pooling import AvgPool1Op, AvgPool14Op, AvgPoolOp, MaxPool8Op, MaxPoolOp
from stepwell.dialects.opset.scatter import (
    ScatterElementsUpdate3Op,
    ScatterElementsUpdateOp,
    ScatterNDUpdate4Op,
    ScatterNDUpdateOp,
)
from stepwell.dialects.opset.sequence import OneHot1Op, OneHotOp
from stepwell.dialects.opset.shape import Squeeze1Op, SqueezeOp
from stepwell.dialects.opset.sort import TopK3Op, TopKOp
from stepwell.dialects.opset.sparse import (
    EmbeddingBagOffsetsOp,
    EmbeddingBagOffsetsSumOp,
    EmbeddingBagPackedOp,
    EmbeddingBagPackedSumOp,
)
from stepwell.dialects.opset.values import bounds
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


def restated(rw: Rewriter, op: OpsetOp, cls: type[OpsetOp], **changed: Attribute) -> Any:
    """The operation as one of another class, with the properties that class has; types stay."""
    known = cls.get_irdl_definition().properties
    properties = {n: v for n, v in op.properties.items() if n in known}
    made = cls.create(
        operands=list(op.operands),
        result_types=[r.type for r in op.results],
        properties={**{n: v for n, v in form(cls).defaults.items() if n not in properties}, **properties, **changed},
    )
    rw.insert(made)
    return list(made.results)


@rules.rewrite(AvgPoolOp)
def avg_pool_16(op: AvgPoolOp, rw: Rewriter):
    """AvgPool-16 -> AvgPool-14, without dilations"""
    if any(d != 1 for d in plain(op.dilations)):
        raise NoMatch("it is dilated")
    return restated(rw, op, AvgPool14Op)


@rules.rewrite(AvgPool14Op)
def avg_pool_14(op: AvgPool14Op, rw: Rewriter):
    """AvgPool-14 -> AvgPool-1, unless it rounds as torch does"""
    _rounds(op)
    return restated(rw, op, AvgPool1Op)


@rules.rewrite(MaxPoolOp)
def max_pool_14(op: MaxPoolOp, rw: Rewriter):
    """MaxPool-14 -> MaxPool-8, unless it rounds as torch does"""
    _rounds(op)
    return restated(rw, op, MaxPool8Op)


def _rounds(op: AvgPool14Op | MaxPoolOp) -> None:
    if plain(op.rounding_type) == "ceil_torch":
        raise NoMatch("rounding_type ceil_torch is new")


@rules.rewrite(SqueezeOp)
def squeeze_15(op: SqueezeOp, rw: Rewriter):
    """Squeeze-15 -> Squeeze-1, without allow_axis_skip"""
    if plain(op.allow_axis_skip):
        raise NoMatch("allow_axis_skip is new")
    return restated(rw, op, Squeeze1Op)


@rules.rewrite(OneHotOp)
def one_hot_16(op: OneHotOp, rw: Rewriter):
    """OneHot-16 -> OneHot-1, where negative indices are ignored"""
    if plain(op.negative_indices_mode) != "ignore_negative":
        raise NoMatch("negative indices have a meaning")
    return restated(rw, op, OneHot1Op)


@rules.rewrite(PadOp)
def pad_12(op: PadOp, rw: Rewriter):
    """Pad-12 -> Pad-1, where no pad is negative"""
    known = [bounds(v) for v in op.operands[1:3]]
    if any(k is None or bool((k.lo < 0).any()) for k in known):
        raise NoMatch("a pad may be negative")
    return restated(rw, op, Pad1Op)


@rules.rewrite(TopKOp)
def top_k_11(op: TopKOp, rw: Rewriter):
    """TopK-11 -> TopK-3, unless it is stable"""
    if plain(op.stable):
        raise NoMatch("stable is new")
    return restated(rw, op, TopK3Op)


@rules.rewrite(ScatterNDUpdateOp)
def scatter_nd_15(op: ScatterNDUpdateOp, rw: Rewriter):
    """ScatterNDUpdate-15 -> ScatterNDUpdate-4, without reduction"""
    if plain(op.reduction) != "none":
        raise NoMatch("reduction is new")
    return restated(rw, op, ScatterNDUpdate4Op)


@rules.rewrite(ScatterElementsUpdateOp)
def scatter_elements_12(op: ScatterElementsUpdateOp, rw: Rewriter):
    """ScatterElementsUpdate-12 -> ScatterElementsUpdate-3, without reduction"""
    if plain(op.reduction) != "none":
        raise NoMatch("reduction is new")
    return restated(rw, op, ScatterElementsUpdate3Op)


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
