"""MXNet's losses, which are formulas: smooth_l1, softmax_cross_entropy."""

from __future__ import annotations

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, rank, reshape
from stepwell.lowering.idioms.formula import Formula

rules = RuleSet()

LEAST = 1e-8
"""What a probability is at least, before its logarithm is taken."""


@rules.lower(mxnet.SmoothL1Op)
def smooth_l1(op: mxnet.SmoothL1Op, rw: Lowering):
    """(scalar x)^2 / 2 where |x| < 1 / scalar^2, otherwise |x| - 1 / (2 scalar^2)."""
    x, square = Formula(rw, op.data), plain(op.scalar) ** 2
    if not square:
        raise NoMatch("smooth_l1 with scalar 0; it divides by the square of it")
    size = x.abs()
    return (x * x * (0.5 * square)).where(size < 1 / square, otherwise=size - 0.5 / square).value


@rules.lower(mxnet.SoftmaxCrossEntropyOp)
def softmax_cross_entropy(op: mxnet.SoftmaxCrossEntropyOp, rw: Lowering):
    """The sum of -log of the probability that each row gives to its label."""
    if rank(op.data) != 2:
        raise NoMatch(f"softmax_cross_entropy of rank {rank(op.data)}; it is of rows of scores")
    likely = rw.emit(SoftMaxOp, op.data, axis=1)
    own = rw.emit(GatherOp, likely, convert(rw, reshape(rw, op.label, [-1, 1]), "i64"), ints(rw, [1]), batch_dims=1)
    lost = -Formula(rw, own).largest(LEAST).log()
    return rw.emit(ReduceSumOp, reshape(rw, lost.value, [-1]), ints(rw, [0]), keep_dims=True)


__all__ = ["rules"]
