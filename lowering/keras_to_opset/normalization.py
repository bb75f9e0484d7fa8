"""Keras normalisation layers, as the element-wise operations that fusions and the runtime's own patterns know."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MultiplyOp, SqrtOp, SubtractOp
from stepwell.dialects.opset.normalization import MVNOp
from stepwell.dialects.opset.reduction import ReduceMeanOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
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
    whole,
)

rules = RuleSet()


def wide(rw: Lowering, value: SSAValue) -> SSAValue:
    """The value in at least single precision, in which Keras computes means."""
    return value if kind(value).name in ("f32", "f64") else convert(rw, value, "f32")


def along(rw: Lowering, value: SSAValue, axes: Sequence[int], count: int, like_: SSAValue) -> SSAValue:
    """A parameter with the sizes along some axes, so that it broadcasts with a tensor of this rank."""
    value = convert(rw, value, kind(like_).mlir)
    if list(axes) == list(range(count - len(axes), count)):
        return value
    if len(axes) == 1:
        return channelwise(rw, value, count, axes[0])
    sizes = shape_of(value) or ()
    target: list[int] = [1] * count
    for a, s in zip(axes, sizes, strict=True):
        if not isinstance(s, int):
            raise NoMatch("the shape of a parameter is not known")
        target[a] = s
    return reshape(rw, value, target)


def scaled(rw: Lowering, x: SSAValue, gamma: SSAValue | None, beta: SSAValue | None, axes: Sequence[int]) -> SSAValue:
    """x * gamma + beta, where they are there."""
    if gamma is not None:
        x = rw.emit(MultiplyOp, x, along(rw, gamma, axes, rank(x), x))
    return x if beta is None else rw.emit(AddOp, x, along(rw, beta, axes, rank(x), x))


@rules.lower(keras.BatchNormalizationOp)
def batch_normalization(op: keras.BatchNormalizationOp, rw: Lowering):
    """x * scale + shift: scale is gamma / sqrt(variance + epsilon), shift is beta - mean * scale."""
    x = wide(rw, op.inputs)
    mean, variance = (convert(rw, v, kind(x).mlir) for v in (op.moving_mean, op.moving_variance))
    scale = rw.emit(SqrtOp, rw.emit(AddOp, variance, like(rw, plain(op.epsilon), x)))
    gamma = like(rw, 1, x) if op.gamma is None else convert(rw, op.gamma, kind(x).mlir)
    scale = rw.emit(DivideOp, gamma, scale)
    product = rw.emit(MultiplyOp, mean, scale)
    beta = like(rw, 0, x) if op.beta is None else convert(rw, op.beta, kind(x).mlir)
    shift = rw.emit(SubtractOp, beta, product)
    axes = [axis(a, rank(x)) for a in plain(op.axis)]
    return convert(rw, scaled(rw, x, scale, shift, axes), kind(op.inputs).mlir)


@rules.lower(keras.LayerNormalizationOp)
def layer_normalization(op: keras.LayerNormalizationOp, rw: Lowering):
    """MVN, then gamma and beta; `rms_scaling` divides by the deviation without subtracting the mean."""
    x = wide(rw, op.inputs)
    axes = sorted(axis(a, rank(x)) for a in plain(op.axis))
    at = ints(rw, axes)
    if plain(op.rms_scaling):
        mean = rw.emit(ReduceMeanOp, x, at, keep_dims=True)
        apart = rw.emit(SubtractOp, x, mean)
        variance = rw.emit(ReduceMeanOp, rw.emit(MultiplyOp, apart, apart), at, keep_dims=True)
        made = rw.emit(DivideOp, x, _deviation(rw, variance, plain(op.epsilon)))
    else:
        made = rw.emit(MVNOp, x, at, normalize_variance=True, eps=plain(op.epsilon), eps_mode="inside_sqrt")
    return convert(rw, scaled(rw, made, op.gamma, op.beta, axes), kind(op.inputs).mlir)


def _deviation(rw: Lowering, variance: SSAValue, epsilon: float) -> SSAValue:
    return rw.emit(SqrtOp, rw.emit(AddOp, variance, like(rw, epsilon, variance)))


@rules.lower(keras.RMSNormalizationOp)
def rms_normalization(op: keras.RMSNormalizationOp, rw: Lowering):
    """x / sqrt(mean(x^2) + epsilon) * scale"""
    x = wide(rw, op.inputs)
    axes = sorted(axis(a, rank(x)) for a in plain(op.axis))
    square = rw.emit(ReduceMeanOp, rw.emit(MultiplyOp, x, x), ints(rw, axes), keep_dims=True)
    made = rw.emit(DivideOp, x, _deviation(rw, square, plain(op.epsilon)))
    return convert(rw, scaled(rw, made, op.scale, None, axes), kind(op.inputs).mlir)


@rules.lower(keras.UnitNormalizationOp)
def unit_normalization(op: keras.UnitNormalizationOp, rw: Lowering):
    """Divided by its length, of which the square counts as 1e-12 at least."""
    x = op.inputs
    at = ints(rw, [axis(a, rank(x)) for a in plain(op.axis)])
    square = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, x, x), at, keep_dims=True)
    return rw.emit(DivideOp, x, rw.emit(SqrtOp, rw.emit(MaximumOp, square, like(rw, 1e-12, x))))


@rules.lower(keras.GroupNormalizationOp)
def group_normalization(op: keras.GroupNormalizationOp, rw: Lowering):
    """The channels are cut into groups, each with all places normalised as one, then scaled channel by channel."""
    x = wide(rw, op.inputs)
    count = rank(x)
    at = axis(plain(op.axis), count)
    channels = (shape_of(x) or ())[at]
    groups = plain(op.groups)
    if not isinstance(channels, int):
        raise NoMatch("the number of channels is not known; give the shape with --input")
    groups = channels if groups == -1 else groups
    each = whole(channels, groups, "channels")
    before, after = dims(rw, x, range(at)), dims(rw, x, range(at + 1, count)) if at + 1 < count else None
    parts = [before, ints(rw, [groups, each]), *([after] if after is not None else [])]
    cut = rw.emit(ReshapeOp, x, concat(rw, parts), special_zero=False)
    axes = [i for i in range(1, count + 1) if i != at]
    made = rw.emit(MVNOp, cut, ints(rw, axes), normalize_variance=True, eps=plain(op.epsilon), eps_mode="inside_sqrt")
    made = rw.emit(ReshapeOp, made, shape(rw, x), special_zero=False)
    return convert(rw, scaled(rw, made, op.gamma, op.beta, [at]), kind(op.inputs).mlir)
