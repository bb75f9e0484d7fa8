"""Kaldi's sums, norms and maxima of groups of numbers."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.reduction import Groups
from stepwell.dialects.opset.arithmetic import AbsOp, MultiplyOp, PowerOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, VariadicSplitOp
from stepwell.dialects.opset.reduction import ReduceL1Op, ReduceL2Op, ReduceMaxOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, ints, like, reshape

rules = RuleSet()

FEW = 16
"""Groups of different sizes that are summed each by itself."""


def groups(rw: Lowering, op: Groups) -> SSAValue:
    """The input as [T, groups, numbers of each]."""
    width = plain(op.OutputDim)
    return reshape(rw, op.input, [-1, width, plain(op.InputDim) // width])


@rules.lower(kaldi.PnormComponentOp)
def pnorm(op: kaldi.PnormComponentOp, rw: Lowering):
    """P = 2: ReduceL2; 1: ReduceL1; infinite: the largest; otherwise the root of the sum of powers."""
    power, data, last = plain(op.P), groups(rw, op), ints(rw, [2])
    if power == 2:
        return rw.emit(ReduceL2Op, data, last, keep_dims=False)
    if power == 1:
        return rw.emit(ReduceL1Op, data, last, keep_dims=False)
    size = rw.emit(AbsOp, data)
    if power == float("inf"):
        return rw.emit(ReduceMaxOp, size, last, keep_dims=False)
    total = rw.emit(ReduceSumOp, rw.emit(PowerOp, size, like(rw, power, size)), last, keep_dims=False)
    return rw.emit(PowerOp, total, like(rw, 1 / power, total))


@rules.lower(kaldi.MaxoutComponentOp)
def maxout(op: kaldi.MaxoutComponentOp, rw: Lowering):
    return rw.emit(ReduceMaxOp, groups(rw, op), ints(rw, [2]), keep_dims=False)


@rules.lower(kaldi.SumBlockComponentOp)
def sum_block(op: kaldi.SumBlockComponentOp, rw: Lowering):
    """The parts follow each other: Reshape to [T, parts, n], ReduceSum."""
    width = plain(op.OutputDim)
    data = reshape(rw, op.input, [-1, plain(op.InputDim) // width, width])
    made = rw.emit(ReduceSumOp, data, ints(rw, [1]), keep_dims=False)
    return made if plain(op.Scale) == 1.0 else rw.emit(MultiplyOp, made, like(rw, plain(op.Scale), made))


@rules.lower(kaldi.SumGroupComponentOp)
def sum_group(op: kaldi.SumGroupComponentOp, rw: Lowering):
    """Groups of one size: Reshape, ReduceSum; many: Gather with a column of zeros behind; few: each a ReduceSum."""
    sizes = plain(op.Sizes)
    longest = max(sizes)
    if longest == min(sizes):
        return rw.emit(ReduceSumOp, reshape(rw, op.input, [-1, len(sizes), longest]), ints(rw, [2]), keep_dims=False)
    if len(sizes) > FEW and len(sizes) * longest <= 8 * sum(sizes):
        ends = np.cumsum(sizes)[:, None]
        at = ends - np.array(sizes)[:, None] + np.arange(longest)
        zero = rw.emit(PadOp, op.input, ints(rw, [0, 0]), ints(rw, [0, 1]), like(rw, 0, op.input), pad_mode="constant")
        groups = rw.emit(GatherOp, zero, rw.const(np.where(at < ends, at, sum(sizes)).astype(np.int32)), rw.const(1))
        return rw.emit(ReduceSumOp, groups, ints(rw, [2]), keep_dims=False)
    parts = rw.emit(VariadicSplitOp, op.input, rw.const(1), ints(rw, sizes))
    return concat(rw, [rw.emit(ReduceSumOp, part, ints(rw, [1]), keep_dims=True) for part in parts], 1)
