"""`tf-raise-control-flow`: the control flow of TensorFlow 1 gets regions, and its arrays become lists.

Enter, Merge, Switch, NextIteration, LoopCond, Exit -> tf.WhileRegion   (loops.py)
Switch, Merge                                       -> tf.IfRegion      (conditionals.py)
TensorArray…                                        -> TensorList…      (arrays.py)
    Stack…                                              -> TensorList…      (stacks.py)
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block
from xdsl.passes import ModulePass

from stepwell.dialects import tf
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.structure import OutputOp
from stepwell.dialects.tf.transforms.occurring import CONTROL, occurs
from stepwell.dialects.types import element, element_of


def drop_handles(block: Block) -> None:
    """Leave out outputs that are no tensors, such as an array that nothing uses, where there are others."""
    outputs = [op for op in block.ops if isinstance(op, OutputOp)]
    handles = [op for op in outputs if element(element_of(op.data)).name in ("variant", "resource")]
    for op in handles if len(handles) < len(outputs) else []:
        op.detach()
        op.erase()


@dataclass(frozen=True)
class TfRaiseControlFlow(ModulePass):
    """Raise loops, conditionals and arrays; graphs that are none of what they look like are StepwellErrors."""

    name = "tf-raise-control-flow"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        if not occurs(op, CONTROL):
            return
        # Only now: most graphs have no control flow.
        from stepwell.dialects.tf.transforms.arrays import raise_arrays
        from stepwell.dialects.tf.transforms.conditionals import raise_conditionals
        from stepwell.dialects.tf.transforms.loops import raise_loops
        from stepwell.dialects.tf.transforms.stacks import raise_element_shapes, raise_stacks

        raise_arrays(op)
        drop_handles(op.body.block)
        blocks: list[Block] = [op.body.block]
        while blocks:
            block = blocks.pop()
            raise_loops(block)
            raise_conditionals(block)
            blocks.extend(b for inner in block.ops for region in inner.regions for b in region.blocks)
        raise_stacks(op)
        raise_element_shapes(op)
        for inner in list(op.walk()):
            if isinstance(inner, tf.ControlledOp):
                inner.output.replace_all_uses_with(inner.data)
                inner.detach()
                inner.erase()
        erase_dead(op.body)


__all__ = ["TfRaiseControlFlow"]
