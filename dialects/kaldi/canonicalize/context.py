"""Offsets of offsets, and indices that are the only ones."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(kaldi.OffsetOp)
def offset(op: kaldi.OffsetOp, rw: Rewriter):
    """0 frames later -> the input; a frames later of b frames later -> a + b frames later."""
    if plain(op.t) == 0:
        return op.input
    before = op.input.owner
    if isinstance(before, kaldi.ReplaceIndexOp | kaldi.ConstOp):
        return op.input
    if not isinstance(before, kaldi.OffsetOp):
        raise NoMatch("no offset is before it")
    rw.absorb(before)
    return rw.emit(kaldi.OffsetOp, before.input, t=plain(op.t) + plain(before.t))


@rules.rewrite(kaldi.ReplaceIndexOp)
def replace_index(op: kaldi.ReplaceIndexOp, rw: Rewriter):
    """Of x, which is 0 everywhere -> the input; of what is the same at every frame -> the input."""
    before = op.input.owner
    if plain(op.variable) == "x" or isinstance(before, kaldi.ReplaceIndexOp | kaldi.ConstOp):
        return op.input
    raise NoMatch("its input changes from frame to frame")
