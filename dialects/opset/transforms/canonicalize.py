"""`opset-canonicalize`: one form for what can be written in several, and nothing that does nothing.

The rules are in `canonicalize/<family>.py`. They keep every value as it is, NaN and infinities included; only the sign
of a zero is not kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.opset.transforms.dce import sweep
from stepwell.dialects.opset.transforms.refine import refine
from stepwell.dialects.rules import RuleSet, rewrite

FAMILIES = {
    "activation": ("activation", "arithmetic"),
    "arithmetic": ("arithmetic", "bitwise", "comparison"),
    "bodies": ("subgraph",),
    "comparison": ("comparison",),
    "condition": ("condition",),
    "extent": ("extent", "slicing"),
    "gathering": ("gather", "movement", "shape"),
    "indices": ("GatherOp",),
    "infrastructure": ("infrastructure",),
    "iterations": ("LoopOp",),
    "joining": ("movement",),
    "logical": ("logical",),
    "matrix": ("matrix",),
    "movement": ("blocks", "extent", "gather", "movement", "slicing"),
    "reduction": ("reduction",),
    "resizing": ("Interpolate4Op", "InterpolateOp"),
    "repeated": ("GatherElementsOp",),
    "rows": ("shape",),
    "scalars": ("shape",),
    "shape": ("shape",),
    "sizes": ("condition", "gather", "movement", "shape", "slicing"),
    "slicing": ("shape", "slicing"),
    "subgraph": ("subgraph",),
    "type": ("type",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The built-in rules of all families."""
    return RuleSet().defer("stepwell.dialects.opset.canonicalize", FAMILIES)


@dataclass(frozen=True)
class OpsetCanonicalize(ModulePass):
    """Remove operations that do nothing and bring the others to one form."""

    name = "opset-canonicalize"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        # What nobody uses would look like another user.
        sweep(op.body.block)
        if rewrite(op, registry.active().rules_of(self.name)):
            sweep(op.body.block)
            refine(op)


__all__ = ["OpsetCanonicalize", "rules"]
