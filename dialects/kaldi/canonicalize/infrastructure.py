"""What does something in training only goes."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi import infrastructure
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

PASSING = [op for op in infrastructure.OPS if issubclass(op, infrastructure.Passing)]


@rules.rewrite(*PASSING)
def passing(op: infrastructure.Passing, rw: Rewriter):
    """The input itself."""
    return op.input


@rules.rewrite(kaldi.BackpropTruncationComponentOp)
def backprop_truncation(op: kaldi.BackpropTruncationComponentOp, rw: Rewriter):
    return rw.emit(kaldi.ScaleOp, op.input, scale=plain(op.Scale))


@rules.rewrite(kaldi.DropoutComponentOp)
def dropout(op: kaldi.DropoutComponentOp, rw: Rewriter):
    """As often as a number is left out in training it is smaller in use."""
    return rw.emit(kaldi.ScaleOp, op.input, scale=1.0 - plain(op.DropoutProportion))
