"""What inference does not need: Dropout(x) -> x; Split(x) -> x, as often as it is there."""

from __future__ import annotations

from stepwell.dialects import caffe
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(caffe.DropoutOp)
def dropout(op: caffe.DropoutOp, rw: Rewriter):
    """Dropout(x) -> x"""
    return op.bottom


@rules.rewrite(caffe.SplitOp)
def split(op: caffe.SplitOp, rw: Rewriter):
    """Split(x) -> x, x, …"""
    return [op.bottom] * len(op.tops)
