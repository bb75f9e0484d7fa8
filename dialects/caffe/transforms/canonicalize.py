"""`caffe-canonicalize`: layers that inference does not need go, what can be simplified before types are known is."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.rules import RuleSet, rewrite

FAMILIES: dict[str, tuple[str, ...]] = {
    "arithmetic": ("arithmetic",),
    "infrastructure": ("infrastructure",),
    "movement": ("movement",),
    "normalization": ("arithmetic",),
    "shape": ("shape",),
}
"""Files of rules, and the families of layers that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rewrites of all families."""
    return RuleSet().defer("stepwell.dialects.caffe.canonicalize", FAMILIES)


@dataclass(frozen=True)
class CaffeCanonicalize(ModulePass):
    """Remove what inference does not need and simplify, within caffe."""

    name = "caffe-canonicalize"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite(op, registry.active().rules_of(self.name))
        erase_dead(op.body)
