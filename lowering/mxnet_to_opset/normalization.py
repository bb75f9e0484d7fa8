"""MXNet's normalisations.

BatchNorm, _contrib_SyncBatchNorm, … -> BatchNormInference, or Multiply and Add where the channels are another axis;
InstanceNorm, LayerNorm, GroupNorm -> MVN, Multiply and Add; LRN -> LRN; L2Normalization -> x over its norm;
moments -> ReduceMean
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction
from stepwell.dialects.opset.activation import ReLUOp
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MultiplyOp,
    SqrtOp,
    SquaredDifferenceOp,
    SubtractOp,
)
from stepwell.dialects.opset.normalization import BatchNormInferenceOp, MVNOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    channelwise,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
)
from stepwell.lowering.idioms.local_response import local_response

rules = RuleSet()


def batch_norm(op: Any, rw: Lowering, at: int) -> list[SSAValue]:
    """By the moving statistics, which are what inference uses. With fix_gamma, the default, gamma counts as 1.

    The third result is the reciprocal of the standard deviation, as MXNet has it.
    """
    of = kind(op.data).mlir
    gamma, beta, mean, variance = (convert(rw, v, of) for v in (op.gamma, op.beta, op.moving_mean, op.moving_var))
    if plain(op.fix_gamma):
        gamma = _ones(rw, beta)
    known, eps = rank(op.data), plain(op.eps)
    at = axis(at, known)
    if at == 1:
        made = rw.emit(BatchNormInferenceOp, op.data, gamma, beta, mean, variance, epsilon=eps)
    else:
        factor = rw.emit(DivideOp, gamma, _deviation(rw, variance, eps))
        shift = rw.emit(SubtractOp, beta, rw.emit(MultiplyOp, mean, factor))
        scaled = rw.emit(MultiplyOp, op.data, channelwise(rw, factor, known, at))
        made = rw.emit(AddOp, scaled, channelwise(rw, shift, known, at))
    if len(op.results) == 1:
        return [made]
    return [made, mean, rw.emit(DivideOp, like(rw, 1, variance), _deviation(rw, variance, eps))]


def _ones(rw: Lowering, value: SSAValue) -> SSAValue:
    size = shape_of(value)
    if size is not None and all(isinstance(d, int) for d in size):
        return rw.const(np.ones([d for d in size if isinstance(d, int)]), kind(value).name)
    return broadcast(rw, like(rw, 1, value), shape(rw, value))


def _deviation(rw: Lowering, variance: SSAValue, eps: float) -> SSAValue:
    return rw.emit(SqrtOp, rw.emit(AddOp, variance, like(rw, eps, variance)))


@rules.lower(mxnet.BatchNormOp)
def batch_norm_(op: mxnet.BatchNormOp, rw: Lowering):
    return batch_norm(op, rw, plain(op.axis))


@rules.lower(mxnet.BatchNormV1Op, mxnet.ContribSyncBatchNormOp)
def batch_norm_of_channels(op: Any, rw: Lowering):
    """The channels are axis 1; what the devices share in training is nothing at inference."""
    return batch_norm(op, rw, 1)


@rules.lower(mxnet.ContribBatchNormWithReLUOp)
def batch_norm_with_relu(op: mxnet.ContribBatchNormWithReLUOp, rw: Lowering):
    made, *rest = batch_norm(op, rw, plain(op.axis))
    return [rw.emit(ReLUOp, made), *rest]


def mvn(rw: Lowering, data: SSAValue, axes: Sequence[int], eps: float) -> SSAValue:
    """(x - mean) / sqrt(variance + eps) over the axes."""
    return rw.emit(MVNOp, data, ints(rw, axes), eps=eps, normalize_variance=True, eps_mode="inside_sqrt")


def statistics(rw: Lowering, data: SSAValue, axes: Sequence[int], eps: float) -> list[SSAValue]:
    """Mean and standard deviation over the axes, which stay as ones."""
    over = ints(rw, axes)
    mean = rw.emit(reduction.ReduceMeanOp, data, over, keep_dims=True)
    variance = rw.emit(reduction.ReduceMeanOp, rw.emit(SquaredDifferenceOp, data, mean), over, keep_dims=True)
    return [mean, _deviation(rw, variance, eps)]


@rules.lower(mxnet.InstanceNormOp)
def instance_norm(op: mxnet.InstanceNormOp, rw: Lowering):
    """Each channel of each image by itself."""
    known = rank(op.data)
    if known < 3:
        raise NoMatch(f"InstanceNorm of rank {known}; batch, channels and at least one axis are needed")
    normal = mvn(rw, op.data, range(2, known), plain(op.eps))
    scaled = rw.emit(MultiplyOp, normal, channelwise(rw, op.gamma, known))
    return rw.emit(AddOp, scaled, channelwise(rw, op.beta, known))


@rules.lower(mxnet.LayerNormOp)
def layer_norm(op: mxnet.LayerNormOp, rw: Lowering):
    """Over one axis; mean and deviation are computed where they are asked for."""
    known, eps = rank(op.data), plain(op.eps)
    at = axis(plain(op.axis), known)
    gamma, beta = op.gamma, op.beta
    if at != known - 1:
        gamma, beta = (channelwise(rw, v, known, at) for v in (gamma, beta))
    made = rw.emit(AddOp, rw.emit(MultiplyOp, mvn(rw, op.data, [at], eps), gamma), beta)
    return [made] if len(op.results) == 1 else [made, *statistics(rw, op.data, [at], eps)]


@rules.lower(mxnet.GroupNormOp)
def group_norm(op: mxnet.GroupNormOp, rw: Lowering):
    """[N, groups, channels / groups, …] normalised; gamma and beta have a number for each group.

    MXNet 2 has one for each channel.
    """
    known, groups, eps = rank(op.data), plain(op.num_groups), plain(op.eps)
    if known < 3:
        raise NoMatch(f"GroupNorm of rank {known}; batch, channels and at least one axis are needed")
    sizes = shape_of(op.data)
    size = sizes[1] if sizes else None
    each = size // groups if isinstance(size, int) else -1
    behind = range(2, known)
    wide = concat(rw, [ints(rw, [0, groups, each]), dims(rw, op.data, behind)])
    parts = rw.emit(ReshapeOp, op.data, wide, special_zero=True)
    axes = range(2, known + 1)
    normal = mvn(rw, parts, axes, eps)
    count = (shape_of(op.gamma) or (groups,))[0]
    own = count != groups
    gamma, beta = (reshape(rw, v, [1, groups, -1 if own else 1, *(1 for _ in behind)]) for v in (op.gamma, op.beta))
    scaled = rw.emit(AddOp, rw.emit(MultiplyOp, normal, gamma), beta)
    made = rw.emit(ReshapeOp, scaled, shape(rw, op.data), special_zero=False)
    if len(op.results) == 1:
        return [made]
    return [made, *(reshape(rw, v, [0, groups], special_zero=True) for v in statistics(rw, parts, axes, eps))]


@rules.lower(mxnet.LRNOp)
def lrn(op: mxnet.LRNOp, rw: Lowering):
    """x / (knorm + alpha * mean of the squares of nsize channels)^beta."""
    return local_response(rw, op.data, plain(op.nsize), plain(op.alpha), plain(op.beta), plain(op.knorm))


@rules.lower(mxnet.L2NormalizationOp)
def l2_normalization(op: mxnet.L2NormalizationOp, rw: Lowering):
    """instance: over all axes but the first; channel: over axis 1; spatial: over the axes behind it."""
    known = rank(op.data)
    axes = {"instance": range(1, known), "channel": [1], "spatial": range(2, known)}[plain(op.mode)]
    if not axes or known <= max(axes):
        raise NoMatch(f"L2Normalization with mode {plain(op.mode)} of rank {known}; there is nothing to normalise over")
    square = rw.emit(MultiplyOp, op.data, op.data)
    total = rw.emit(reduction.ReduceSumOp, square, ints(rw, axes), keep_dims=True)
    return rw.emit(DivideOp, op.data, _deviation(rw, total, plain(op.eps)))


@rules.lower(mxnet.MomentsOp)
def moments(op: mxnet.MomentsOp, rw: Lowering):
    """Mean and variance."""
    known, given, keep = rank(op.data), plain(op.axes), plain(op.keepdims)
    axes = ints(rw, range(known) if given is None else [axis(a, known) for a in given])
    mean = rw.emit(reduction.ReduceMeanOp, op.data, axes, keep_dims=True)
    squares = rw.emit(SquaredDifferenceOp, op.data, mean)
    variance = rw.emit(reduction.ReduceMeanOp, squares, axes, keep_dims=keep)
    if not keep:
        mean = rw.emit(reduction.ReduceMeanOp, op.data, axes, keep_dims=False)
        if given is None or len(set(axis(a, known) for a in given)) == known:
            mean, variance = (reshape(rw, v, [1]) for v in (mean, variance))
    return [mean, variance]


__all__ = ["rules"]
