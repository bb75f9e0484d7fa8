"""The statistics of a trained BatchNormComponent are a scale and an offset."""

from __future__ import annotations

import numpy as np

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import values_of
from stepwell.dialects.kaldi.canonicalize.arithmetic import vector
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(kaldi.BatchNormComponentOp)
def batch_norm(op: kaldi.BatchNormComponentOp, rw: Rewriter):
    """scale = TargetRms / sqrt(max(StatsVar, 0) + Epsilon), offset = -StatsMean * scale."""
    if plain(op.Count) == 0.0:
        raise NoMatch("it has no statistics")
    mean, variance = (values_of(f).array().astype(np.float64) for f in (op.StatsMean, op.StatsVar))
    with np.errstate(all="ignore"):
        scale = plain(op.TargetRms) / np.sqrt(np.maximum(variance, 0.0) + plain(op.Epsilon))
    return rw.emit(kaldi.ScaleAndOffsetComponentOp, op.input, Scales=vector(scale), Offsets=vector(-mean * scale))
