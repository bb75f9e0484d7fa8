"""From the caffe dialect to opset: one rule per layer, by family."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.rules import RuleSet
from stepwell.lowering import borders
from stepwell.lowering.conversion import convert

FAMILIES = {
    "activation": ("activation",),
    "arithmetic": ("arithmetic",),
    "convolution": ("convolution",),
    "infrastructure": ("base", "infrastructure"),
    "matrix": ("matrix",),
    "movement": ("movement",),
    "normalization": ("normalization",),
    "pooling": ("pooling",),
    "reduction": ("reduction",),
    "shape": ("shape",),
}
"""Files of rules, and the families of layers that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().include(borders.rules).defer(__name__, FAMILIES)


@dataclass(frozen=True)
class CaffeToOpset(ModulePass):
    """Lower caffe to opset; types are inferred on the way."""

    name = "caffe-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
