"""`opset-sink-transposes`: the fewest Transposes that the model can do with, and those where they do least.

Every operation whose axes may stand in any order (`layout/`) is computed in the order in which its neighbours give and
want their tensors; Transposes are left only where operations that know their axes by place disagree. So a network in
NHWC, with a Transpose on either side of each convolution, becomes one in NCHW.

* The number of Transposes never grows; where it stays, they move away from convolutions and to smaller tensors.
* Transpose(Transpose(x)), equal Transposes of one value and those that move nothing are gone; one that only moves
  sizes of 1 is a Reshape; constants are moved when they are written.
* Those of an attention and of rotary embeddings stay, which the runtime computes in one step with them; a bias stays
  with its product.
* ShapeOf(Transpose(x)) -> Gather(ShapeOf(x)).
* Bodies are looked at one by one; what enters and leaves them keeps its form, as the model's inputs and outputs do.

It costs about as much as a canonicalisation, and nothing where there is no Transpose. What has moved is canonicalised
and fused again: a bias, a scale or a Pad may now stand next to a convolution.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block
from xdsl.passes import ModulePass

from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.transforms.dce import sweep
from stepwell.dialects.opset.transforms.refine import refine
from stepwell.dialects.walk import operations


@dataclass(frozen=True)
class OpsetSinkTransposes(ModulePass):
    """Sink, hoist, merge and cancel Transposes; with `fuse` what has moved is canonicalised and fused again.

    `without` and `keep` are those of `opset-fuse`.
    """

    name = "opset-sink-transposes"
    fuse: bool = False
    without: str = ""
    keep: str = ""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        blocks = dict.fromkeys(o.parent for o in operations(op) if isinstance(o, TransposeOp))
        if not blocks:
            return
        # What nobody uses would look like another user.
        sweep(op.body.block)
        if not sum(sink(block) for block in blocks if block is not None):
            return
        sweep(op.body.block)
        refine(op)
        if self.fuse:
            from stepwell.dialects.opset.transforms.canonicalize import OpsetCanonicalize
            from stepwell.dialects.opset.transforms.fuse import OpsetFuse

            OpsetCanonicalize().apply(ctx, op)
            OpsetFuse(self.without, self.keep).apply(ctx, op)


def sink(block: Block) -> int:
    """Sink the Transposes of a block; gives how many operations changed."""
    # Loaded for a model with Transposes only.
    from stepwell.dialects.opset.transforms.sink_choice import Choice
    from stepwell.dialects.opset.transforms.sink_graph import Graph
    from stepwell.dialects.opset.transforms.sink_rewrite import Rewrite

    graph = Graph(block)
    if not graph.transposes:
        return 0
    return Rewrite(graph, Choice(graph).run()).run()


__all__ = ["OpsetSinkTransposes", "sink"]
