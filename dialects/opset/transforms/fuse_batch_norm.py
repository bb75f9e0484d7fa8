"""Batch normalisation with constant statistics.

BatchNormInference(x, gamma, beta, mean, variance) -> Add(Multiply(x, s), beta - mean * s)
with s = gamma / sqrt(variance + epsilon), a number for each channel
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.matching import constant_of, literal, small
from stepwell.dialects.opset.normalization import BatchNormInference1Op, BatchNormInferenceOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of

rules = RuleSet()


@rules.rewrite(BatchNormInferenceOp)
def batch_norm(op: BatchNormInferenceOp, rw: Rewriter):
    """BatchNormInference-5 -> Add(Multiply(x, s), t)"""
    return _affine(op, rw, *op.operands)


@rules.rewrite(BatchNormInference1Op)
def batch_norm_1(op: BatchNormInference1Op, rw: Rewriter):
    """BatchNormInference-1, which has the data third -> Add(Multiply(x, s), t)"""
    gamma, beta, data, mean, variance = op.operands
    return _affine(op, rw, data, gamma, beta, mean, variance)


def _affine(op: Any, rw: Rewriter, data: SSAValue, *parameters: SSAValue):
    gamma, beta, mean, variance = (small(p).astype(np.float64) for p in parameters)
    rank = rank_of(data)
    if rank is None or not element(element_of(data)).is_float:
        raise NoMatch("the rank is not known")
    with np.errstate(all="ignore"):
        scale = gamma / np.sqrt(variance + plain(op.epsilon))
        shift = beta - mean * scale
    narrow = 6.5e4 if element(element_of(data)).name == "f16" else 3e38
    if not (
        np.isfinite(scale).all() and np.abs(scale).max(initial=0) < narrow and np.abs(shift).max(initial=0) < narrow
    ):
        raise NoMatch("a scale is out of range")
    shape = (-1, *(1,) * (rank - 2))
    scaled = rw.emit(MultiplyOp, data, constant_of(rw, literal(scale.reshape(shape), data)))
    return rw.emit(AddOp, scaled, constant_of(rw, literal(shift.reshape(shape), data)))
