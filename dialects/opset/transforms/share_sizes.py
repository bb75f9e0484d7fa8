"""`opset-share-sizes`: sizes that a model computes several times, or of which a tensor is at hand that has them.

Two small vectors are one if each of their elements is the same number, the size of the same dimension, or the same
element of something else. A vector of all sizes of an earlier tensor is ShapeOf of that tensor.

    Concat(Gather(ShapeOf(x), [0]), [128]) -> ShapeOf(y), where y is [size 0 of x, 128]

Of the tensors of one shape ShapeOf takes the one behind the activations: where something else reads the result of a
convolution, the runtime would not compute its activation with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell.dialects.opset.transforms.dce import sweep
from stepwell.dialects.rules import RuleSet, rewrite
from stepwell.dialects.walk import operations


@dataclass(frozen=True)
class OpsetShareSizes(ModulePass):
    """Compute each vector of sizes once, from a tensor that has them if there is one."""

    name = "opset-share-sizes"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        sweep(op.body.block)
        # What follows sizes through a model knows every operation; few models ask for sizes.
        if any(each.name.startswith("opset.ShapeOf_") for each in operations(op)):
            from stepwell.dialects.opset.canonicalize.gathering import gathered_axis
            from stepwell.dialects.opset.shape import UnsqueezeOp
            from stepwell.dialects.opset.transforms.sizes import share

            share(op.body.block)
            sweep(op.body.block)
            # Vectors that were made many times of one number are one now, which can be gathered at once.
            left = RuleSet()
            left.rewrite(UnsqueezeOp)(gathered_axis)
            rewrite(op, left)


__all__ = ["OpsetShareSizes"]
