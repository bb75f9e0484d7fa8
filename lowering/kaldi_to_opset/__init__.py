"""From the kaldi dialect to opset: one rule per component, by family."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import convert

FAMILIES = {
    "activation": ("activation",),
    "arithmetic": ("arithmetic",),
    "attention": ("attention",),
    "context": ("context",),
    "convolution": ("convolution",),
    "generation": ("generation",),
    "infrastructure": ("stepwell.constant", "stepwell.input", "stepwell.output"),
    "matrix": ("matrix",),
    "mixing": ("mixing",),
    "movement": ("movement",),
    "normalization": ("normalization",),
    "patches": ("patches",),
    "pooling": ("pooling",),
    "recurrence": ("recurrence",),
    "reduction": ("reduction",),
    "sequence": ("sequence",),
    "statistics": ("statistics",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().defer(__name__, FAMILIES)


@dataclass(frozen=True)
class KaldiToOpset(ModulePass):
    """Lower kaldi to opset; types are inferred on the way."""

    name = "kaldi-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
