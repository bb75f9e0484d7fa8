"""Caffe's normalisations.

BatchNorm, BN -> Multiply, Add by numbers of the blobs, or MVN where they are those of the batch; LRN -> LRN;
MVN -> MVN; Normalize -> NormalizeL2 [, Multiply]; GRN -> GRN
"""

from __future__ import annotations

from math import prod

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, PowerOp, SubtractOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.normalization import GRNOp, LRNOp, MVNOp, NormalizeL2Op
from stepwell.dialects.opset.pooling import AvgPool14Op
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.caffe_to_opset.activation import scaled
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, ints, like, rank, reshape, static
from stepwell.lowering.idioms.local_response import local_response

rules = RuleSet()


def numbers(value: SSAValue, what: str) -> np.ndarray:
    """The numbers of a blob, in double precision."""
    if not isinstance(value.owner, ConstantOp):
        raise NoMatch(f"its {what} is not a constant")
    return value.owner.payload.array().astype(np.float64).reshape(-1)


def affine(rw: Lowering, bottom: SSAValue, scale: np.ndarray, shift: np.ndarray) -> SSAValue:
    """scale x + shift, with a number for each channel."""
    count = rank(bottom)
    at = 1 if count > 1 else 0
    made = rw.emit(MultiplyOp, bottom, channelwise(rw, rw.const(scale.astype(np.float32)), count, at))
    return rw.emit(AddOp, made, channelwise(rw, rw.const(shift.astype(np.float32)), count, at))


def of_the_batch(rw: Lowering, bottom: SSAValue, eps: float) -> SSAValue:
    """Each channel by its own mean and variance over the batch."""
    axes = [i for i in range(rank(bottom)) if i != 1]
    return rw.emit(MVNOp, bottom, ints(rw, axes), eps=eps, normalize_variance=True, eps_mode="inside_sqrt")


@rules.lower(caffe.BatchNormOp)
def batch_norm(op: caffe.BatchNormOp, rw: Lowering):
    """(x - mean) / sqrt(variance + eps), where the blobs are sums to be divided by a factor (0: they count as 0)."""
    eps = plain(op.eps)
    if op.use_global_stats is not None and not plain(op.use_global_stats):
        made = of_the_batch(rw, op.bottom, eps)
        return made if op.scale is None else affine(rw, made, *_own(op))
    if op.mean is None or op.variance is None:
        raise NoMatch("it has no mean and variance; give the .caffemodel that the net was trained into")
    mean, variance = numbers(op.mean, "mean"), numbers(op.variance, "variance")
    if op.factor is not None:
        total = float(numbers(op.factor, "factor")[0])
        by = 1 / total if total else 0.0
        mean, variance = mean * by, variance * by
    _same_length(mean, variance)
    scale = 1 / np.sqrt(variance + eps)
    shift = -mean * scale
    if op.scale is not None:
        gamma, beta = _own(op)
        _same_length(mean, gamma)
        scale, shift = scale * gamma, shift * gamma + beta
    return affine(rw, op.bottom, scale, shift)


def _own(op: caffe.BatchNormOp) -> tuple[np.ndarray, np.ndarray]:
    """The scale of the layer, and its bias, where it has none zeros."""
    assert op.scale is not None
    gamma = numbers(op.scale, "scale")
    beta = np.zeros_like(gamma) if op.bias is None else numbers(op.bias, "bias")
    _same_length(gamma, beta)
    return gamma, beta


def _same_length(mean: np.ndarray, other: np.ndarray) -> None:
    if len(mean) != len(other):
        raise NoMatch(f"its blobs have {len(mean)} and {len(other)} elements; they have one for each channel")


@rules.lower(caffe.BNOp)
def bn(op: caffe.BNOp, rw: Lowering):
    """scale (x - mean) / sqrt(variance + eps) + shift; two blobs have all of it in the scale and the shift."""
    scale, shift = numbers(op.scale, "scale"), numbers(op.shift, "shift")
    _same_length(scale, shift)
    if op.mean is not None and op.variance is not None:
        mean, variance = numbers(op.mean, "mean"), numbers(op.variance, "variance")
        _same_length(scale, mean)
        _same_length(scale, variance)
        by = scale / np.sqrt(variance + plain(op.eps))
        return affine(rw, op.bottom, by, shift - mean * by)
    if plain(op.bn_mode) == "INFERENCE":
        return affine(rw, op.bottom, scale, shift)
    return affine(rw, of_the_batch(rw, op.bottom, 1e-9), scale, shift)


@rules.lower(caffe.GRNOp)
def grn(op: caffe.GRNOp, rw: Lowering):
    return rw.emit(GRNOp, op.bottom, bias=plain(op.bias))


WIDEST_WINDOW = 5
"""Rows of a window of LRN that the CPU plugin (2026.4) has a kernel for."""


@rules.lower(caffe.LRNOp)
def lrn(op: caffe.LRNOp, rw: Lowering):
    """Across channels LRN. Within a channel the mean is over a square window, and Caffe takes 1 for k.

    That is LRN too where the CPU has a kernel for it; else it would take fifteen times as long as a pool.
    """
    size, alpha, beta = plain(op.local_size), plain(op.alpha), plain(op.beta)
    if size % 2 == 0:
        raise NoMatch(f"local_size is {size}; it is odd")
    if plain(op.norm_region) == "ACROSS_CHANNELS":
        return local_response(rw, op.bottom, size, alpha, beta, plain(op.k))
    if rank(op.bottom) != 4:
        raise NoMatch(f"a bottom of rank {rank(op.bottom)}; a square window needs rank 4")
    if size <= WIDEST_WINDOW and isinstance((shape_of(op.bottom) or (0, None))[1], int):
        return rw.emit(LRNOp, op.bottom, ints(rw, [2, 3]), alpha=alpha, beta=beta, bias=1.0, size=size)
    mean = rw.emit(
        AvgPool14Op,
        rw.emit(MultiplyOp, op.bottom, op.bottom),
        kernel=(size, size),
        strides=(1, 1),
        pads_begin=(size // 2, size // 2),
        pads_end=(size // 2, size // 2),
        exclude_pad=False,
        auto_pad="explicit",
        rounding_type="floor",
    )
    base = scaled(rw, mean, alpha, 1)
    return rw.emit(DivideOp, op.bottom, rw.emit(PowerOp, base, like(rw, beta, base)))


@rules.lower(caffe.MVNOp)
def mvn(op: caffe.MVNOp, rw: Lowering):
    """Over each channel, or over an item; eps is added to the root."""
    count, first = rank(op.bottom), 1 if plain(op.across_channels) else 2
    if count <= first:
        return rw.emit(SubtractOp, op.bottom, op.bottom)  # A channel is one number, which is its mean.
    return rw.emit(
        MVNOp,
        op.bottom,
        ints(rw, range(first, count)),
        eps=plain(op.eps),
        normalize_variance=plain(op.normalize_variance),
        eps_mode="outside_sqrt",
    )


@rules.lower(caffe.NormalizeOp)
def normalize(op: caffe.NormalizeOp, rw: Lowering):
    """x / sqrt(sum of squares + eps) over the channels, or over an item, times the scale."""
    count = rank(op.bottom)
    if count < 2:
        raise NoMatch(f"a bottom of rank {count}; it needs channels")
    axes = range(1, count) if plain(op.across_spatial) else [1]
    made = rw.emit(NormalizeL2Op, op.bottom, ints(rw, axes), eps=plain(op.eps), eps_mode="add")
    if op.scale is None:
        return made
    size = prod(static(op.scale, "the scale"))
    flat = reshape(rw, op.scale, [size])
    return rw.emit(MultiplyOp, made, reshape(rw, flat, []) if size == 1 else channelwise(rw, flat, count))
