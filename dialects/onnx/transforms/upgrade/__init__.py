"""Raise every operator to its newest form, so that a lowering knows one form of each.

An old form is one of the schema that differs in more than the types it allows: an attribute that became an input, or
another meaning. Ranks are mostly unknown here, so a rule computes with Shape where it needs one; the lowering folds
that away. One rule an operator family's difference, in the files named after the families.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.onnx.base import OnnxOp, UnknownOp
from stepwell.dialects.rules import Rewriter, RuleSet, rewrite
from stepwell.dialects.walk import operations

FAMILIES = {
    "activation": ("activation",),
    "detection": ("detection",),
    "elementwise": ("arithmetic", "comparison", "logical"),
    "experimental": ("experimental",),
    "image": ("image",),
    "infrastructure": ("infrastructure",),
    "matrix": ("matrix",),
    "microsoft": ("microsoft", "microsoft_embedding", "microsoft_tensors"),
    "ml_categories": ("ml_categories",),
    "movement": ("movement",),
    "normalization": ("normalization",),
    "pooling": ("pooling",),
    "reduction": ("reduction",),
    "sequence": ("sequence",),
    "shape": ("shape",),
    "signals": ("signals",),
    "sort": ("sort",),
    "subgraph": ("subgraph",),
    "training": ("training",),
    "type": ("type",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().defer(__name__, FAMILIES)


@dataclass(frozen=True)
class OnnxUpgrade(ModulePass):
    """Raise every operator to its newest form; one that has none becomes `onnx.Unknown` with the reason.

    The lowering then names it with everything else that it cannot lower, in one report.
    """

    name = "onnx-upgrade"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        table = registry.active().rules_of(self.name)
        rewrite(op, table)
        rewriter = Rewriter(op.body.block)
        for old in list(operations(op)):
            # `type` is the family's module here.
            entries = table.of(old.__class__)
            if entries and isinstance(old, OnnxOp):
                reasons: list[str] = []
                rewriter.run(old, entries, reasons)
                made = UnknownOp.instead_of(old, "; ".join(dict.fromkeys(reasons)))
                rewriter.replace(old, made, list(made.results), safe_erase=False)
