"""From the caffe dialect to opset: one rule per layer, by family."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.rules import Entry, RuleSet
from stepwell.dialects.structure import ConstantOp, InputOp, OutputOp
from stepwell.lowering import borders
from stepwell.lowering.conversion import convert

FAMILIES = {
    "activation": ("activation",),
    "arithmetic": ("arithmetic",),
    "convolution": ("convolution",),
    "detection": ("detection",),
    "image": ("image",),
    "infrastructure": ("base", "infrastructure"),
    "matrix": ("matrix",),
    "movement": ("movement",),
    "normalization": ("normalization",),
    "pooling": ("pooling",),
    "reduction": ("reduction",),
    "sequence": ("sequence",),
    "shape": ("shape",),
}
"""Files of rules, and the families of layers that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rules of all families."""
    made = RuleSet().defer(__name__, FAMILIES)
    for border in (ConstantOp, InputOp, OutputOp):
        for entry in borders.rules.of(border):
            made.add(border, Entry(entry.rule, entry.benefit))
    return made


@dataclass(frozen=True)
class CaffeToOpset(ModulePass):
    """Lower caffe to opset; types are inferred on the way."""

    name = "caffe-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
