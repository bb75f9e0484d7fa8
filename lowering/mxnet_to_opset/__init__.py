"""From the mxnet dialect to opset: one rule per operator, by family."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.rules import RuleSet
from stepwell.lowering import borders
from stepwell.lowering.conversion import convert

FAMILIES: dict[str, tuple[str, ...]] = {
    "activation": ("activation", "infrastructure"),
    "arithmetic": ("arithmetic", "infrastructure"),
    "attention": ("attention",),
    "comparison": ("comparison",),
    "condition": ("condition",),
    "control": ("control",),
    "convolution": ("convolution",),
    "decompositions": ("LinalgGelqfOp", "LinalgSyevdOp", "np_linear_algebra"),
    "densities": ("densities",),
    "detection": ("detection",),
    "exponential": ("exponential",),
    "generation": ("generation",),
    "image": ("CorrelationOp", "image"),
    "indexing": ("indexing",),
    "infrastructure": ("base",),
    "linear_algebra": ("linear_algebra", "np_linear_algebra"),
    "losses": ("losses",),
    "matching": ("ContribBipartiteMatchingOp", "ContribMultiBoxTargetOp"),
    "matrix": ("matrix",),
    "movement": ("movement", "recurrent"),
    "normalization": ("normalization",),
    "np_arithmetic": ("np_arithmetic",),
    "np_bitwise": ("np_bitwise",),
    "np_comparison": ("np_comparison",),
    "np_generation": ("np_generation",),
    "np_matrix": ("np_matrix",),
    "np_movement": ("np_movement", "np_matrix", "np_generation"),
    "np_random": ("np_random",),
    "np_reduction": ("np_reduction", "np_linear_algebra"),
    "np_reshape": ("np_movement",),
    "np_selection": ("np_movement",),
    "np_trigonometry": ("np_arithmetic", "np_trigonometry"),
    "pooling": ("pooling",),
    "quantization": ("quantization",),
    "proposals": ("ContribMultiProposalOp", "ContribProposalOp"),
    "random": ("random",),
    "recurrent": ("recurrent",),
    "reduction": ("reduction",),
    "regions": ("detection",),
    "rotated_regions": ("ContribRROIAlignOp",),
    "sequence": ("sequence",),
    "shape": ("shape",),
    "signals": ("signals",),
    "slicing": ("movement",),
    "sort": ("sort",),
    "trigonometry": ("trigonometry",),
    "type": ("type",),
}
"""Files of rules, and the families of operators that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().include(borders.rules).defer(__name__, FAMILIES)


@dataclass(frozen=True)
class MxnetToOpset(ModulePass):
    """Lower mxnet to opset; types are inferred on the way."""

    name = "mxnet-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
