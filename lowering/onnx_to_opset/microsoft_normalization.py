"""ONNX Runtime's normalisations.

SkipLayerNormalization -> Add, MVN, Multiply, Add; SimplifiedLayerNormalization and its kin -> x / root mean square
GroupNorm, SkipGroupNorm -> [Transpose, Add,] GroupNormalization [, Swish, Transpose]
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_normalization as microsoft
from stepwell.dialects.opset.activation import SigmoidOp, SwishOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SqrtOp, SquaredDifferenceOp
from stepwell.dialects.opset.normalization import GroupNormalizationOp
from stepwell.dialects.opset.reduction import ReduceMeanOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    chosen,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    transpose,
    unsqueeze,
)
from stepwell.lowering.onnx_to_opset.normalization import layer_norm, rms_norm

rules = RuleSet()


@rules.lower(microsoft.SimplifiedLayerNormalizationOp)
def simplified_layer_normalization(op: microsoft.SimplifiedLayerNormalizationOp, rw: Lowering):
    count = rank(op.X)
    axes = range(axis(plain(op.axis), count), count)
    return rms_norm(rw, op.X, op.scale, list(axes), plain(op.epsilon))


def _skipped(op: Any, rw: Lowering) -> SSAValue:
    total = rw.emit(AddOp, op.input, op.skip)
    return total if op.bias is None else rw.emit(AddOp, total, op.bias)


@rules.lower(microsoft.SkipSimplifiedLayerNormalizationOp)
def skip_simplified_layer_normalization(op: microsoft.SkipSimplifiedLayerNormalizationOp, rw: Lowering):
    if op.mean.uses:
        raise NoMatch("a root mean square has no mean")
    total = _skipped(op, rw)
    made, inverse = rms_norm(rw, total, op.gamma, [rank(total) - 1], plain(op.epsilon))
    return made, None, inverse, total


@rules.lower(microsoft.SkipLayerNormalizationOp)
def skip_layer_normalization(op: microsoft.SkipLayerNormalizationOp, rw: Lowering):
    """MVN(input + skip [+ bias]) * gamma [+ beta] over the last axis; mean and 1 / deviation where they are used."""
    total = _skipped(op, rw)
    epsilon = plain(op.epsilon)
    made = layer_norm(rw, total, op.gamma, op.beta, epsilon)
    if not op.mean.uses and not op.inv_std_var.uses:
        return made, None, None, total
    last = ints(rw, [-1])
    mean = rw.emit(ReduceMeanOp, total, last, keep_dims=True)
    variance = rw.emit(ReduceMeanOp, rw.emit(SquaredDifferenceOp, total, mean), last, keep_dims=True)
    root = rw.emit(SqrtOp, rw.emit(AddOp, variance, like(rw, epsilon, variance)))
    return made, mean, rw.emit(DivideOp, like(rw, 1, root), root), total


def group_norm(op: Any, rw: Lowering, data: SSAValue) -> SSAValue:
    """Channels in the last place are moved to the second and back; activation 1 is SiLU."""
    if plain(op.activation) not in (0, 1):
        raise NoMatch(f"the activation {plain(op.activation)} is none of 0 (none) and 1 (SiLU)")
    count = rank(data)
    last = bool(plain(op.channels_last))
    image = transpose(rw, data, [0, count - 1, *range(1, count - 1)]) if last else data
    scale, shift = (convert(rw, v, kind(data).mlir) for v in (op.gamma, op.beta))
    made = rw.emit(GroupNormalizationOp, image, scale, shift, num_groups=plain(op.groups), epsilon=plain(op.epsilon))
    if plain(op.activation):
        made = rw.emit(SwishOp, made, like(rw, 1, made))
    return transpose(rw, made, [0, *range(2, count), 1]) if last else made


@rules.lower(microsoft.GroupNormOp)
def group_norm_alone(op: microsoft.GroupNormOp, rw: Lowering):
    return group_norm(op, rw, op.X)


@rules.lower(microsoft.SkipGroupNormOp)
def skip_group_norm(op: microsoft.SkipGroupNormOp, rw: Lowering):
    """The skip has the image's shape, or is the same in every place: [N, 1, 1, C] or [N, C]."""
    last = bool(plain(op.channels_last))
    inside = [1, 2] if last else [2, 3]
    skip = unsqueeze(rw, op.skip, inside) if rank(op.skip, "the skip") == 2 else op.skip
    total = rw.emit(AddOp, op.X, skip)
    if op.bias is not None:
        total = rw.emit(AddOp, total, reshape(rw, op.bias, [-1] if last else [-1, 1, 1]))
    return group_norm(op, rw, total), total


def _rms(rw: Lowering, data: SSAValue, epsilon: float) -> SSAValue:
    mean = rw.emit(ReduceMeanOp, rw.emit(MultiplyOp, data, data), ints(rw, [-1]), keep_dims=True)
    return rw.emit(DivideOp, data, rw.emit(SqrtOp, rw.emit(AddOp, mean, like(rw, epsilon, mean))))


@rules.lower(microsoft.BranchwiseRMSNormOp)
def branchwise_rms_norm(op: microsoft.BranchwiseRMSNormOp, rw: Lowering):
    """Each branch over its own root mean square, in f32; the scale is one of all branches, or one for each."""
    branches = plain(op.num_branches)
    cut = rw.emit(ReshapeOp, op.X, _parted(rw, op.X, branches), special_zero=False) if branches else op.X
    made = _rms(rw, convert(rw, cut, "f32"), plain(op.epsilon))
    if op.scale is not None:
        scale = convert(rw, op.scale, "f32")
        known, wide = shape_of(scale), shape_of(cut)
        if known is None or wide is None or not isinstance(wide[-1], int):
            raise NoMatch("the shape of the scale and the width of a branch are not known")
        if len(known) == 1 and known[0] != wide[-1]:
            scale = reshape(rw, scale, [-1, wide[-1]])
        made = rw.emit(MultiplyOp, made, scale)
    made = convert(rw, made, kind(op.X).mlir)
    return rw.emit(ReshapeOp, made, shape(rw, op.X), special_zero=False) if branches else made


def _parted(rw: Lowering, value: SSAValue, parts: int) -> SSAValue:
    """The shape of a value whose last axis is cut into equal parts."""
    known = shape_of(value)
    tail = [parts, known[-1] // parts] if known and isinstance(known[-1], int) and parts > 0 else [parts, -1]
    return concat(rw, [dims(rw, value, range(rank(value) - 1)), ints(rw, tail)])


@rules.lower(microsoft.GatedRMSNormOp)
def gated_rms_norm(op: microsoft.GatedRMSNormOp, rw: Lowering):
    """Groups as wide as the scale, each over its root mean square, times the activated gate; f32 inside."""
    gates = {"silu": True, "swish": True, "sigmoid": False}
    gate, silu = convert(rw, op.gate, "f32"), chosen(gates, plain(op.activation), "activation")
    gate = rw.emit(SwishOp, gate, like(rw, 1, gate)) if silu else rw.emit(SigmoidOp, gate)
    known, width = shape_of(op.X), shape_of(op.scale)
    if known is None or width is None or not isinstance(width[0], int) or not isinstance(known[-1], int):
        raise NoMatch("the width of the input and that of the scale are not known")
    target = _parted(rw, op.X, known[-1] // max(width[0], 1))
    cut = rw.emit(ReshapeOp, convert(rw, op.X, "f32"), target, special_zero=False)
    made = rw.emit(MultiplyOp, _rms(rw, cut, plain(op.epsilon)), convert(rw, op.scale, "f32"))
    made = rw.emit(ReshapeOp, made, shape(rw, op.X), special_zero=False)
    return convert(rw, rw.emit(MultiplyOp, made, gate), kind(op.X).mlir)
