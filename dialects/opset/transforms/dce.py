"""`opset-dce`: operations whose results nobody uses are removed, and what bodies compute for nobody (`dce_bodies.py`).

One sweep backwards, so that a chain goes in one pass. Parameters and Results of the model stay.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block
from xdsl.passes import ModulePass

from stepwell.dialects.opset.transforms.effects import removable


@dataclass(frozen=True)
class OpsetDCE(ModulePass):
    """Remove operations without users, and unused inputs and outputs of bodies."""

    name = "opset-dce"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        sweep(op.body.block)


def sweep(block: Block) -> None:
    """Remove dead operations of a block, last ones first."""
    op = block.last_op
    while op is not None:
        before = op.prev_op
        if not any(r.uses for r in op.results) and removable(op):
            op.detach()
            op.erase()
        elif op.regions:
            # Only here: most models have no bodies, and do without the classes of what has them.
            from stepwell.dialects.opset.transforms.dce_bodies import prune

            prune(op, sweep)
        op = before


__all__ = ["OpsetDCE", "sweep"]
