"""`kaldi-canonicalize`: what only training needs goes, kinds that compute the same become one, parts are merged."""

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
    "attention": ("attention",),
    "context": ("context", "movement"),
    "convolution": ("convolution",),
    "infrastructure": ("infrastructure",),
    "matrix": ("matrix",),
    "movement": ("movement",),
    "normalization": ("normalization",),
    "patches": ("patches",),
    "sequence": ("sequence",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rewrites of all families."""
    return RuleSet().defer("stepwell.dialects.kaldi.canonicalize", FAMILIES)


@dataclass(frozen=True)
class KaldiCanonicalize(ModulePass):
    """Remove what inference does not need and simplify, within kaldi."""

    name = "kaldi-canonicalize"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite(op, registry.active().rules_of(self.name))
        erase_dead(op.body)
