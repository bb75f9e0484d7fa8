"""`tf-canonicalize`: operators that inference does not need go, what can be simplified before types are known is."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.rules import RuleSet, rewrite

FAMILIES: dict[str, tuple[str, ...]] = {
    "exponential": ("exponential",),
    "infrastructure": ("infrastructure",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rewrites of all families."""
    return RuleSet().defer("stepwell.dialects.tf.canonicalize", FAMILIES)


@dataclass(frozen=True)
class TfCanonicalize(ModulePass):
    """Remove what inference does not need and simplify, within tf."""

    name = "tf-canonicalize"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite(op, registry.active().rules_of(self.name))
        erase_dead(op.body)
