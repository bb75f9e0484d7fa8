"""Movements that move nothing: Concat and Slice of one; Permute of a Permute."""

from __future__ import annotations

from xdsl.ir import OpResult

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(caffe.ConcatOp)
def concat(op: caffe.ConcatOp, rw: Rewriter):
    """Concat(x) -> x"""
    if len(op.bottoms) != 1:
        raise NoMatch("it has several bottoms")
    return op.bottoms[0]


@rules.rewrite(caffe.SliceOp)
def slice_(op: caffe.SliceOp, rw: Rewriter):
    """Slice(x) into one part -> x"""
    if len(op.tops) != 1:
        raise NoMatch("it has several tops")
    return [op.bottom]


@rules.rewrite(caffe.PermuteOp)
def permute_of_permute(op: caffe.PermuteOp, rw: Rewriter):
    """Permute(Permute(x, p), q) -> Permute(x, p[q]), where both name all dimensions"""
    source = op.bottom
    if not isinstance(source, OpResult) or not isinstance(source.op, caffe.PermuteOp):
        raise NoMatch("the bottom is no Permute")
    outer, inner = plain(op.order), plain(source.op.order)
    if len(outer) != len(inner) or source.has_more_than_one_use():
        raise NoMatch("the orders do not fit, or the bottom has other users")
    if sorted(outer) != sorted(inner) or sorted(outer) != list(range(len(outer))):
        raise NoMatch("an order does not name all dimensions")
    rw.absorb(source.op)
    return rw.emit(caffe.PermuteOp, source.op.bottom, order=[inner[i] for i in outer])
