"""TensorFlow's normalisations.

FusedBatchNorm, V2, V3 -> x * factor + shift, which go into the weights before them; in training
(x - mean) * factor + offset by the batch's own statistics; _FusedBatchNormEx -> the same, Add and ReLU;
BatchNormWithGlobalNormalization -> arithmetic; LRN -> LRN; L2Loss -> ReduceSum
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ReLUOp
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MaximumOp,
    MultiplyOp,
    SqrtOp,
    SquaredDifferenceOp,
    SubtractOp,
)
from stepwell.dialects.opset.reduction import ReduceMeanOp, ReduceProdOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.normalization import FusedBatchNormExOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, convert, dims, ints, kind, like, rank, reshape
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.local_response import local_response
from stepwell.lowering.tf_to_opset.convolution import is_channels_last

rules = RuleSet()


def batch_norm(op: Any, rw: Lowering, side: SSAValue | None = None) -> list[SSAValue | None]:
    """y, batch_mean, batch_variance, reserve_space_1 and reserve_space_2.

    Statistics are computed in f32. By known ones x * factor + shift, with factor = scale / sqrt(variance + epsilon);
    by those of the batch the mean is taken off first. The variance that is given out has one degree of freedom less,
    and both statistics are mixed with the old ones by exponential_avg_factor.
    """
    count, of = rank(op.x), kind(op.x)
    at = count - 1 if is_channels_last(op) else 1
    x, scale, offset = (convert(rw, v, "f32") if kind(v).bits < 32 else v for v in (op.x, op.scale, op.offset))
    if not plain(op.is_training):
        mean, variance = (convert(rw, v, kind(x).mlir) for v in (op.mean, op.variance))
        factor = _over_deviation(op, rw, scale, variance)
        shift = rw.emit(SubtractOp, offset, rw.emit(MultiplyOp, mean, factor))
        # In the type of x, so that what is before it can take them in.
        factor, shift = (convert(rw, v, of.mlir) for v in (factor, shift)) if of.name != "bf16" else (factor, shift)
        x = op.x if of.name != "bf16" else x
        scaled = rw.emit(MultiplyOp, x, _along(rw, factor, count, at))
        y = convert(rw, rw.emit(AddOp, scaled, _along(rw, shift, count, at)), of.mlir)
        return [y, op.mean, op.variance, op.mean, op.variance]
    axes = [i for i in range(count) if i != at]
    mean = rw.emit(ReduceMeanOp, x, ints(rw, axes), keep_dims=False)
    centre = _along(rw, mean, count, at)
    variance = rw.emit(ReduceMeanOp, rw.emit(SquaredDifferenceOp, x, centre), ints(rw, axes), keep_dims=False)
    factor = _over_deviation(op, rw, scale, variance)
    scaled = rw.emit(MultiplyOp, rw.emit(SubtractOp, x, centre), _along(rw, factor, count, at))
    y = convert(rw, rw.emit(AddOp, scaled, _along(rw, offset, count, at)), of.mlir)
    unbiased = None
    if op.batch_variance.uses:
        number = convert(rw, rw.emit(ReduceProdOp, dims(rw, op.x, axes), ints(rw, [0]), keep_dims=False), "f32")
        less = rw.emit(MaximumOp, rw.emit(SubtractOp, number, rw.const(1.0)), rw.const(1.0))
        unbiased = rw.emit(MultiplyOp, variance, rw.emit(DivideOp, number, less))
        unbiased = _mixed(op, rw, op.variance, unbiased)
    given = (_mixed(op, rw, op.mean, mean) if op.batch_mean.uses else None, unbiased, mean, variance)
    return [y, *(None if v is None else convert(rw, v, kind(op.scale).mlir) for v in given)]


def _over_deviation(op: Any, rw: Lowering, scale: SSAValue, variance: SSAValue) -> SSAValue:
    safe = rw.emit(AddOp, variance, like(rw, plain(op.epsilon), variance))
    return rw.emit(DivideOp, scale, rw.emit(SqrtOp, safe))


def _along(rw: Lowering, vector: SSAValue, count: int, at: int) -> SSAValue:
    """A vector that broadcasts along the channels."""
    return vector if at == count - 1 else channelwise(rw, vector, count, at)


def _mixed(op: Any, rw: Lowering, old: SSAValue, new: SSAValue) -> SSAValue:
    """old * (1 - exponential_avg_factor) + new * exponential_avg_factor."""
    share = plain(op.exponential_avg_factor)
    if share == 1:
        return new
    kept = rw.emit(MultiplyOp, convert(rw, old, "f32"), rw.const(1 - share, "f32"))
    return rw.emit(AddOp, kept, rw.emit(MultiplyOp, new, rw.const(share, "f32")))


@rules.lower(tf.FusedBatchNormOp, tf.FusedBatchNormV2Op, tf.FusedBatchNormV3Op)
def fused_batch_norm(op: Any, rw: Lowering):
    """The third reserve space of V3 is empty on the CPU."""
    found = batch_norm(op, rw)
    return [*found, rw.const(np.zeros(0, np.float32))] if isinstance(op, tf.FusedBatchNormV3Op) else found


@rules.lower(FusedBatchNormExOp)
def fused_batch_norm_ex(op: FusedBatchNormExOp, rw: Lowering):
    """What TensorFlow makes of a batch norm, an addition and an activation after it."""
    mode = plain(op.activation_mode)
    if mode not in ("Identity", "Relu"):
        raise NoMatch(f"the activation '{mode}' of a batch norm is not known")
    y, *rest = batch_norm(op, rw)
    assert y is not None
    for side in op.side_input:
        y = rw.emit(AddOp, y, side)
    return [rw.emit(ReLUOp, y) if mode == "Relu" else y, *rest, rw.const(np.zeros(0, np.float32))]


@rules.lower(tf.BatchNormWithGlobalNormalizationOp)
def batch_norm_with_global_normalization(op: tf.BatchNormWithGlobalNormalizationOp, rw: Lowering):
    """t * factor + (beta - m * factor); gamma is in the factor where scale_after_normalization says so."""
    safe = rw.emit(AddOp, op.v, like(rw, plain(op.variance_epsilon), op.v))
    one = op.gamma if plain(op.scale_after_normalization) else like(rw, 1, op.v)
    factor = rw.emit(DivideOp, one, rw.emit(SqrtOp, safe))
    shift = rw.emit(SubtractOp, op.beta, rw.emit(MultiplyOp, op.m, factor))
    return rw.emit(AddOp, rw.emit(MultiplyOp, op.t, factor), shift)


@rules.lower(tf.L2LossOp)
def l2_loss(op: tf.L2LossOp, rw: Lowering):
    """Half of the sum of all squares."""
    flat = reshape(rw, op.t, [-1])
    total = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, flat, flat), ints(rw, [0]), keep_dims=False)
    return rw.emit(MultiplyOp, total, like(rw, 0.5, total))


@rules.lower(tf.LRNOp)
def lrn(op: tf.LRNOp, rw: Lowering):
    """alpha is for the sum of the squares of 2 * depth_radius + 1 channels, in opset for their mean."""
    size = 2 * plain(op.depth_radius) + 1
    data = channels_first(rw, convert(rw, op.input, "f32"))
    made = local_response(rw, data, size, plain(op.alpha) * size, plain(op.beta), plain(op.bias))
    return convert(rw, channels_back(rw, made), kind(op.input).mlir)


__all__ = ["batch_norm", "rules"]
