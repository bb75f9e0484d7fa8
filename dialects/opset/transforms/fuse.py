"""`opset-fuse`: several operations that are one of OpenVINO's, and scales that go into weights.

The rules are in `fuse_<what>.py`. Each gives the same values within the rounding of the element type, and applies only
where nobody else uses what is fused.
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

PARTS = {
    "fuse_activation": ("activation", "arithmetic"),
    "fuse_attention": ("matrix",),
    "fuse_backwards": ("recurrent",),
    "fuse_batch_norm": ("normalization",),
    "fuse_blocks": ("movement", "shape"),
    "fuse_channels": ("convolution",),
    "fuse_dilation": ("blocks",),
    "fuse_gelu": ("arithmetic",),
    "fuse_groups": ("ConcatOp",),
    "fuse_input": ("convolution", "matrix"),
    "fuse_gru_cell": ("arithmetic",),
    "fuse_heads": ("shape",),
    "fuse_l2": ("arithmetic",),
    "fuse_interleaved": ("ConcatOp",),
    "fuse_layer_norm": ("arithmetic",),
    "fuse_linear": ("arithmetic",),
    "fuse_loop": ("subgraph",),
    "fuse_lstm_cell": ("arithmetic",),
    "fuse_mvn": ("arithmetic",),
    "fuse_pad": ("convolution", "pooling"),
    "fuse_random": ("arithmetic",),
    "fuse_quantize": ("FakeQuantizeOp",),
    "fuse_reduction": ("arithmetic", "reduction"),
    "fuse_relu": ("activation", "arithmetic", "condition"),
    "fuse_reversal": ("slicing", "subgraph"),
    "fuse_rows": ("shape",),
    "fuse_scale": ("arithmetic",),
    "fuse_upsampling": ("blocks", "image", "movement", "shape"),
    "fuse_softmax": ("arithmetic",),
    "fuse_sequence": ("recurrent",),
    "fuse_weights": ("FakeQuantizeOp", "SubtractOp", "TransposeOp", "shape"),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""

BESIDE = {
    "fuse_activation": (
        *("AbsOp", "ClampOp", "ExpOp", "HSigmoidOp", "HardSigmoidOp", "MaximumOp", "MinimumOp", "ReLUOp", "SigmoidOp"),
        *("SoftPlusOp", "TanhOp"),
    ),
    "fuse_attention": ("SoftMax1Op", "SoftMaxOp"),
    "fuse_gelu": ("ErfOp", "TanhOp"),
    "fuse_gru_cell": ("SigmoidOp",),
    "fuse_heads": ("ScaledDotProductAttentionOp",),
    "fuse_l2": ("reduction",),
    "fuse_layer_norm": ("reduction",),
    "fuse_lstm_cell": ("SigmoidOp",),
    "fuse_mvn": ("reduction",),
    "fuse_random": ("RandomUniformOp",),
    "fuse_reduction": ("reduction",),
    "fuse_relu": ("AbsOp", "MaximumOp", "MinimumOp", "ReLUOp", "SelectOp"),
    "fuse_reversal": ("subgraph",),
    "fuse_softmax": ("ExpOp", "SoftMax1Op", "SoftMaxOp"),
}
"""Families or classes of operations of which one at least is in every pattern of a file, beside those above.

Nearly every model has sums and products: without these the rules of cells and norms would be imported for each of them.
"""


def rules() -> RuleSet:
    """The built-in fusions."""
    return RuleSet().defer("stepwell.dialects.opset.transforms", PARTS, BESIDE)


@dataclass(frozen=True)
class OpsetFuse(ModulePass):
    """Fuse operations into one, and scales into weights.

    `without` are files of rules that are left out, `keep` regular expressions of the names of layers that are, both
    comma separated.
    """

    name = "opset-fuse"
    without: str = ""
    keep: str = ""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        # What nobody uses would look like another user.
        sweep(op.body.block)
        rules = registry.active().rules_of(self.name)
        if self.without or self.keep:
            from stepwell.dialects.opset.transforms.chosen import Chosen

            rules = Chosen(rules, self.without, self.keep)
        if rewrite(op, rules):
            sweep(op.body.block)
            refine(op)


__all__ = ["OpsetFuse", "rules"]
