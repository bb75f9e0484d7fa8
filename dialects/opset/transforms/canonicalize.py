"""`opset-canonicalize`: one form for what can be written in several, and nothing that does nothing.

The rules are in `canonicalize/<family>.py`. They keep every value as it is, NaN and infinities included; only the sign
of a zero is not kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.opset.transforms.dce import sweep
from stepwell.dialects.opset.transforms.refine import refine
from stepwell.dialects.rules import RuleSet, rewrite

FAMILIES = (
    "activation",
    "arithmetic",
    "condition",
    "infrastructure",
    "logical",
    "matrix",
    "movement",
    "reduction",
    "shape",
    "type",
)


def rules() -> RuleSet:
    """The built-in rules of all families."""
    package = "stepwell.dialects.opset.canonicalize"
    return RuleSet().include(*(import_module(f"{package}.{family}").rules for family in FAMILIES))


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
