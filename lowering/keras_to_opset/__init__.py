"""From the keras dialect to opset: one rule per layer, by family."""

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
    "categories": ("categories",),
    "conv_lstm": ("ConvLSTM1DOp", "ConvLSTM2DOp", "ConvLSTM3DOp"),
    "convolution": ("convolution",),
    "image": ("image",),
    "infrastructure": ("base", "infrastructure", "stepwell.constant", "stepwell.input", "stepwell.output"),
    "matrix": ("matrix",),
    "movement": ("movement",),
    "normalization": ("normalization",),
    "ops_elementwise": ("ops_elementwise",),
    "ops_movement": ("ops_movement",),
    "ops_reduction": ("ops_reduction",),
    "pooling": ("pooling",),
    "recurrent": ("recurrent",),
    "shape": ("shape",),
}
"""Files of rules, and the families of layers that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().defer(__name__, FAMILIES)


@dataclass(frozen=True)
class KerasToOpset(ModulePass):
    """Lower keras to opset; types are inferred on the way."""

    name = "keras-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
