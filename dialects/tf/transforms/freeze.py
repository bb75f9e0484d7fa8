"""`tf-freeze`: variables become their values, tables the pairs that they hold.

What initialises the model (`tf.Initialize`) is put in front of it, and the whole is followed in order: an assignment
gives a variable its value, a use takes the last one. What assigns and what is assigned to no use is removed.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation
from xdsl.passes import ModulePass

from stepwell.dialects import tf
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.structure import InputOp
from stepwell.dialects.tf.base import ASSETS
from stepwell.dialects.tf.transforms.occurring import STATEFUL, occurs

FIRST = (tf.InitializeOp,)
AHEAD = (tf.InitializeOp, tf.FunctionOp, InputOp)

MOST = 8
"""Variables without a value that an error names."""


@dataclass(frozen=True)
class TfFreeze(ModulePass):
    """Replace variables and tables by what they hold; raises StepwellError for those that are used and have nothing."""

    name = "tf-freeze"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if not occurs(op, STATEFUL):
            op.attributes.pop(ASSETS, None)
            return
        # Only now: most graphs have neither variables nor tables.
        from stepwell.dialects.tf.transforms.handles import prune_loops
        from stepwell.dialects.tf.transforms.state import State

        block = op.body.block
        steps = [each for each in block.ops if isinstance(each, FIRST)]
        at = steps[-1].next_op if steps else None
        while isinstance(at, AHEAD):
            at = at.next_op
        spliced = [inner for step in steps for inner in _splice(step, block, at)]
        state = State(op, spliced)
        state.follow(block)
        prune_loops(block)
        for each in reversed(list(block.ops)):
            if each in state.initial and not any(r.uses for r in each.results):
                each.detach()
                each.erase()
        erase_dead(op.body)
        state.sweep()
        erase_dead(op.body)
        problems = state.problems()
        if problems:
            more = f"; and {len(problems) - MOST} more like these" if len(problems) > MOST else ""
            raise StepwellError("; ".join(problems[:MOST]) + more)
        state.warn()
        op.attributes.pop(ASSETS, None)


def _splice(step: tf.InitializeOp, block: Block, at: Operation | None) -> list[Operation]:
    """Put the operations of an initialisation before the first of the model's own, behind those put there before."""
    *inner, end = step.body.block.ops
    end.detach()
    end.erase()
    for each in inner:
        each.detach()
        if at is None:
            block.add_op(each)
        else:
            block.insert_op_before(each, at)
    step.detach()
    step.erase()
    return inner


__all__ = ["TfFreeze"]
