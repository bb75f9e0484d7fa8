"""Kaldi's norms of vectors."""

from __future__ import annotations

import numpy as np

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import DivideOp, LogOp, MaximumOp, MultiplyOp, SqrtOp
from stepwell.dialects.opset.normalization import NormalizeL2Op
from stepwell.dialects.opset.reduction import ReduceL2Op, ReduceMeanOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, ints, like, reshape

rules = RuleSet()

FLOOR = 2.0**-66
"""What the mean square of a vector is at least."""


@rules.lower(kaldi.BatchNormComponentOp)
def batch_norm(op: kaldi.BatchNormComponentOp, rw: Lowering):
    """One with statistics has become a scale and an offset."""
    raise NoMatch("it has no statistics (<Count> is 0): the network has not been trained")


@rules.lower(kaldi.NormalizeComponentOp)
def normalize(op: kaldi.NormalizeComponentOp, rw: Lowering):
    """NormalizeL2 of each block, times sqrt(block) * TargetRms; with AddLogStddev also log(sqrt(mean of squares))."""
    dim, block, rms = plain(op.InputDim), op.block, plain(op.TargetRms)
    data = op.input if block == dim else reshape(rw, op.input, [-1, block])
    least = FLOOR * block * rms * rms
    made = rw.emit(NormalizeL2Op, data, ints(rw, [1]), eps=least, eps_mode="max")
    made = rw.emit(MultiplyOp, made, like(rw, np.sqrt(block) * rms, made))
    if plain(op.AddLogStddev):
        square = rw.emit(ReduceMeanOp, rw.emit(MultiplyOp, data, data), ints(rw, [1]), keep_dims=True)
        square = rw.emit(MaximumOp, square, like(rw, FLOOR * rms * rms, square))
        made = concat(rw, [made, rw.emit(LogOp, rw.emit(SqrtOp, square))], 1)
    if block == dim:
        return made
    return reshape(rw, made, [-1, dim + (dim // block if plain(op.AddLogStddev) else 0)])


@rules.lower(kaldi.LengthNormComponentOp)
def length_norm(op: kaldi.LengthNormComponentOp, rw: Lowering):
    return rw.emit(DivideOp, op.input, rw.emit(ReduceL2Op, op.input, ints(rw, [1]), keep_dims=True))
