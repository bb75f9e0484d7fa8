"""`mxnet-canonicalize`: operators that inference does not need go, heads of training become what they compute."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.rules import RuleSet, rewrite
from stepwell.dialects.structure import InputOp

FAMILIES: dict[str, tuple[str, ...]] = {
    "infrastructure": ("infrastructure",),
    "recurrent": ("recurrent",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""

HEADS = ("SoftmaxOutput", "LinearRegressionOutput", "LogisticRegressionOutput", "MAERegressionOutput", "SVMOutput")
"""Heads of training, whose second operand is what they compare the first with."""


def rules() -> RuleSet:
    """The rewrites of all families."""
    return RuleSet().defer("stepwell.dialects.mxnet.canonicalize", FAMILIES)


@dataclass(frozen=True)
class MxnetCanonicalize(ModulePass):
    """Remove what inference does not need and simplify, within mxnet."""

    name = "mxnet-canonicalize"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        labels = [i for i in op.body.block.ops if isinstance(i, InputOp) and _is_label(i)]
        rewrite(op, registry.active().rules_of(self.name))
        erase_dead(op.body)
        for label in labels:
            if not label.output.uses:
                label.detach()
                label.erase()


def _is_label(op: InputOp) -> bool:
    """Whether an input is only what heads of training compare their data with."""
    uses = list(op.output.uses)
    return bool(uses) and all(use.operation.name.removeprefix("mxnet.") in HEADS and use.index == 1 for use in uses)
