"""What inference does not need: Dropout(x) -> x; Split(x) -> x, as often as it is there."""

from __future__ import annotations

from stepwell.dialects import caffe
from stepwell.dialects.provenance import add_tensor_names, set_tensor_names, tensor_names
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(caffe.DropoutOp)
def dropout(op: caffe.DropoutOp, rw: Rewriter):
    """Dropout(x) -> x"""
    return op.bottom


@rules.rewrite(caffe.SplitOp)
def split(op: caffe.SplitOp, rw: Rewriter):
    """Split(x) -> x, x, …"""
    # All names at once: one by one, thousands of tops would take their number squared.
    add_tensor_names(op.bottom, [name for top in op.tops for name in tensor_names(top)])
    set_tensor_names(op, [])
    return [op.bottom] * len(op.tops)
