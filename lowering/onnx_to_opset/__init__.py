"""From the onnx dialect to opset: one rule per operator, by family."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import convert

FAMILIES = (
    "activation",
    "arithmetic",
    "attention",
    "bitwise",
    "comparison",
    "condition",
    "convolution",
    "detection",
    "generation",
    "image",
    "infrastructure",
    "logical",
    "matrix",
    "movement",
    "normalization",
    "pooling",
    "quantization",
    "recurrent",
    "reduction",
    "scatter",
    "sequence",
    "shape",
    "signals",
    "sort",
    "subgraph",
    "type",
)


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().include(*(import_module(f"{__name__}.{family}").rules for family in FAMILIES))


@dataclass(frozen=True)
class OnnxToOpset(ModulePass):
    """Lower onnx to opset; types are inferred on the way."""

    name = "onnx-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
