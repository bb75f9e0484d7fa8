"""`mxnet-canonicalize`: operators that inference does not need go, heads of training become what they compute."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.rules import RuleSet, rewrite

FAMILIES: dict[str, tuple[str, ...]] = {
    "infrastructure": ("infrastructure",),
    "recurrent": ("recurrent",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rewrites of all families."""
    return RuleSet().defer("stepwell.dialects.mxnet.canonicalize", FAMILIES)


@dataclass(frozen=True)
class MxnetCanonicalize(ModulePass):
    """Remove what inference does not need and simplify, within mxnet."""

    name = "mxnet-canonicalize"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite(op, registry.active().rules_of(self.name))
        erase_dead(op.body)
