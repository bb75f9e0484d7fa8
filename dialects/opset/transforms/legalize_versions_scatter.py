"""ScatterNDUpdate-15 -> -4, ScatterElementsUpdate-12 -> -3: without reduction."""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.scatter import (
    ScatterElementsUpdate3Op,
    ScatterElementsUpdateOp,
    ScatterNDUpdate4Op,
    ScatterNDUpdateOp,
)
from stepwell.dialects.opset.transforms.legalize_versions import restated
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


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
