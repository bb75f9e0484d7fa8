"""`opset-legalize`: every operation in the oldest version that means the same.

Older runtimes then read the model too. The rules are in `legalize_<what>.py`; `rounded_products.py` has the runtime not
round what the model has rounded. With `strict`, what is newer than `version` after that is refused, all of it in one
error.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.transforms.rounded_products import keep_rounding
from stepwell.dialects.provenance import describe
from stepwell.dialects.rules import RuleSet, rewrite

NEWEST = 17
PARTS = {
    "legalize_versions": ("AvgPoolOp", "AvgPool14Op", "MaxPoolOp", "SqueezeOp", "PadOp"),
    "legalize_versions_scatter": ("ScatterElementsUpdateOp", "ScatterNDUpdateOp"),
    "legalize_versions_sequence": ("OneHotOp",),
    "legalize_versions_sort": ("TopKOp",),
    "legalize_versions_sparse": ("EmbeddingBagOffsetsOp", "EmbeddingBagPackedOp"),
    "legalize_activation": ("PReLUOp",),
    "legalize_arithmetic": ("arithmetic",),
    "legalize_bodies": ("subgraph",),
    "legalize_branches": ("subgraph",),
    "legalize_cells": ("ConcatOp",),
    "legalize_chains": ("GRUCellOp", "LSTMCellOp", "RNNCellOp"),
    "legalize_columns": ("MatMulOp",),
    "legalize_convolution": ("convolution",),
    "legalize_generation": ("generation",),
    "legalize_gather": ("Gather7Op", "GatherOp"),
    "legalize_forms": (
        "ConvertPromoteTypesOp",
        "IdentityOp",
        "InterpolateOp",
        "OneHotOp",
        "SearchSortedOp",
        "SqueezeOp",
    ),
    "legalize_groups": ("ConcatOp",),
    "legalize_normalization": ("NormalizeL2Op",),
    "legalize_reduction": ("reduction",),
    "legalize_scatter": ("SliceScatterOp",),
    "legalize_slices": ("SliceOp",),
    "legalize_states": ("Assign3Op", "AssignOp", "ReadValue3Op", "ReadValueOp"),
    "legalize_tiles": ("BroadcastOp", "TileOp"),
    "legalize_topk": ("TopKOp",),
    "legalize_weights": ("AddOp", "MatMulOp"),
}
"""Files of rules, and the families or classes of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The built-in rules."""
    return RuleSet().defer("stepwell.dialects.opset.transforms", PARTS)


@dataclass(frozen=True)
class OpsetLegalize(ModulePass):
    """Rewrite operations to older versions; `version` is what `strict` demands, `opset13` for OpenVINO 2023.3."""

    name = "opset-legalize"
    version: str = "opset13"
    strict: bool = False

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        limit = self.version.removeprefix("opset")
        if not limit.isdigit() or not 1 <= int(limit) <= NEWEST:
            raise StepwellError(f"'{self.version}' is not an opset; there are opset1 to opset{NEWEST}")
        rewrite(op, registry.active().rules_of(self.name))
        keep_rounding(op)
        if self.strict:
            refuse_newer(op, int(limit))


def refuse_newer(module: ModuleOp, limit: int) -> None:
    """Refuse operations newer than an opset, grouped by their name."""
    newer: dict[str, list[Operation]] = defaultdict(list)
    for op in module.walk():
        if isinstance(op, OpsetOp) and int(op.name.rpartition("_")[2]) > limit:
            newer[op.name.removeprefix("opset.")].append(op)
    if newer:
        lines = []
        for name, ops in sorted(newer.items()):
            more = f" and {len(ops) - 1} more" if len(ops) > 1 else ""
            lines.append(f"  {name}: {describe(ops[0])}{more}")
        count = sum(map(len, newer.values()))
        raise StepwellError(
            f"{count} operations are newer than opset{limit} and cannot be expressed in it:\n" + "\n".join(lines)
        )


__all__ = ["OpsetLegalize", "rules"]
