"""OneHot-16 -> OneHot-1."""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.sequence import OneHot1Op, OneHotOp
from stepwell.dialects.opset.transforms.legalize_versions import restated
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(OneHotOp)
def one_hot_16(op: OneHotOp, rw: Rewriter):
    """OneHot-16 -> OneHot-1, where negative indices are ignored"""
    if plain(op.negative_indices_mode) != "ignore_negative":
        raise NoMatch("negative indices have a meaning")
    return restated(rw, op, OneHot1Op)
