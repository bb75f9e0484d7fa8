"""TopK-11 -> TopK-3."""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.sort import TopK3Op, TopKOp
from stepwell.dialects.opset.transforms.legalize_versions import restated
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(TopKOp)
def top_k_11(op: TopKOp, rw: Rewriter):
    """TopK-11 -> TopK-3, unless it is stable"""
    if plain(op.stable):
        raise NoMatch("stable is new")
    return restated(rw, op, TopK3Op)
