"""ONNX normalisations.

BatchNormalization -> BatchNormInference (training: by the batch's own statistics); InstanceNormalization,
LayerNormalization, MeanVarianceNormalization -> MVN [* scale + bias]; GroupNormalization -> GroupNormalization;
RMSNormalization -> x / sqrt(mean(x^2) + epsilon) * scale; LRN -> LRN; LpNormalization -> x / norm
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MaximumOp,
    MultiplyOp,
    SqrtOp,
    SquaredDifferenceOp,
)
from stepwell.dialects.opset.normalization import BatchNormInferenceOp, GroupNormalizationOp, MVNOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    channelwise,
    convert,
    ints,
    kind,
    like,
    rank,
)
from stepwell.lowering.idioms.local_response import local_response

rules = RuleSet()


@rules.lower(onnx.BatchNormalizationOp)
def batch_normalization(op: onnx.BatchNormalizationOp, rw: Lowering):
    """Training normalises by the batch's mean and variance and gives the running ones too."""
    statistics = [convert(rw, v, element_of(op.X)) for v in (op.scale, op.B, op.input_mean, op.input_var)]
    scale, bias, mean, variance = statistics
    epsilon = plain(op.epsilon)
    if not plain(op.training_mode):
        if op.running_mean.uses or op.running_var.uses:
            raise NoMatch("running statistics are used although training_mode is 0")
        return rw.emit(BatchNormInferenceOp, op.X, scale, bias, mean, variance, epsilon=epsilon), None, None
    axes = ints(rw, [i for i in range(rank(op.X)) if i != 1])
    batch_mean = rw.emit(reduction.ReduceMeanOp, op.X, axes, keep_dims=False)
    centre = channelwise(rw, batch_mean, rank(op.X))
    squares = rw.emit(SquaredDifferenceOp, op.X, centre)
    batch_variance = rw.emit(reduction.ReduceMeanOp, squares, axes, keep_dims=False)
    out = rw.emit(BatchNormInferenceOp, op.X, scale, bias, batch_mean, batch_variance, epsilon=epsilon)
    momentum = plain(op.momentum)

    def running(before: SSAValue, now: SSAValue) -> SSAValue:
        kept = rw.emit(MultiplyOp, before, like(rw, momentum, before))
        return rw.emit(AddOp, kept, rw.emit(MultiplyOp, now, like(rw, 1 - momentum, now)))

    return out, running(mean, batch_mean), running(variance, batch_variance)


def mvn(rw: Lowering, data: SSAValue, axes: Sequence[int], epsilon: float) -> SSAValue:
    """(x - mean) / sqrt(variance + epsilon) over the axes."""
    return rw.emit(MVNOp, data, ints(rw, axes), eps=epsilon, normalize_variance=True, eps_mode="inside_sqrt")


@rules.lower(onnx.InstanceNormalizationOp)
def instance_normalization(op: onnx.InstanceNormalizationOp, rw: Lowering):
    known = rank(op.input)
    normal = mvn(rw, op.input, range(2, known), plain(op.epsilon))
    scaled = rw.emit(MultiplyOp, normal, channelwise(rw, op.scale, known))
    return rw.emit(AddOp, scaled, channelwise(rw, op.B, known))


@rules.lower(onnx.LayerNormalizationOp)
def layer_normalization(op: onnx.LayerNormalizationOp, rw: Lowering):
    """Over the axes from `axis` on; Mean and InvStdDev are computed only where they are used."""
    known = rank(op.X)
    axes = range(axis(plain(op.axis), known), known)
    data = convert(rw, op.X, "f32") if kind(op.X).bits == 16 and plain(op.stash_type) == 1 else op.X
    normal = convert(rw, mvn(rw, data, axes, plain(op.epsilon)), element_of(op.X))
    out = rw.emit(MultiplyOp, normal, op.Scale)
    if op.B is not None:
        out = rw.emit(AddOp, out, op.B)
    mean = inverse = None
    if op.Mean.uses or op.InvStdDev.uses:
        over = ints(rw, axes)
        mean = rw.emit(reduction.ReduceMeanOp, data, over, keep_dims=True)
        variance = rw.emit(reduction.ReduceMeanOp, rw.emit(SquaredDifferenceOp, data, mean), over, keep_dims=True)
        deviation = rw.emit(SqrtOp, rw.emit(AddOp, variance, like(rw, plain(op.epsilon), variance)))
        inverse = rw.emit(DivideOp, like(rw, 1, deviation), deviation)
    return out, mean, inverse


def layer_norm(rw: Lowering, data: SSAValue, gamma: SSAValue, beta: SSAValue | None, epsilon: float) -> SSAValue:
    """Normalisation of the last axis, scaled and shifted."""
    made = rw.emit(MultiplyOp, mvn(rw, data, [-1], epsilon), gamma)
    return made if beta is None else rw.emit(AddOp, made, beta)


def rms_norm(
    rw: Lowering, data: SSAValue, scale: SSAValue, axes: Sequence[int], epsilon: float, stash: int = 1
) -> tuple[SSAValue, SSAValue]:
    """The data over its root mean square, scaled, and the reciprocal of that root; f32 inside unless `stash` is 0."""
    inside = convert(rw, data, "f32") if stash == 1 else data
    square = rw.emit(MultiplyOp, inside, inside)
    mean = rw.emit(reduction.ReduceMeanOp, square, ints(rw, axes), keep_dims=True)
    root = rw.emit(SqrtOp, rw.emit(AddOp, mean, like(rw, epsilon, mean)))
    made = convert(rw, rw.emit(DivideOp, inside, root), kind(data).mlir)
    return rw.emit(MultiplyOp, made, convert(rw, scale, kind(data).mlir)), rw.emit(DivideOp, like(rw, 1, root), root)


@rules.lower(onnx.RMSNormalizationOp)
def rms_normalization(op: onnx.RMSNormalizationOp, rw: Lowering):
    count = rank(op.X)
    axes = range(axis(plain(op.axis), count), count)
    return rms_norm(rw, op.X, op.scale, list(axes), plain(op.epsilon), plain(op.stash_type))[0]


@rules.lower(onnx.GroupNormalizationOp)
def group_normalization(op: onnx.GroupNormalizationOp, rw: Lowering):
    """The runtime has none of bf16, which is computed in f32."""
    of = kind(op.X).name
    data = [convert(rw, v, "f32") if of == "bf16" else v for v in (op.X, op.scale, op.bias)]
    made = rw.emit(GroupNormalizationOp, *data, num_groups=plain(op.num_groups), epsilon=plain(op.epsilon))
    return convert(rw, made, of)


@rules.lower(onnx.MeanVarianceNormalizationOp)
def mean_variance_normalization(op: onnx.MeanVarianceNormalizationOp, rw: Lowering):
    """The operator's function adds 1e-9 to the standard deviation."""
    known = rank(op.X)
    axes = ints(rw, [axis(a, known) for a in plain(op.axes)])
    return rw.emit(MVNOp, op.X, axes, eps=1e-9, normalize_variance=True, eps_mode="outside_sqrt")


@rules.lower(onnx.LRNOp)
def lrn(op: onnx.LRNOp, rw: Lowering):
    return local_response(rw, op.X, plain(op.size), plain(op.alpha), plain(op.beta), plain(op.bias))


@rules.lower(onnx.LpNormalizationOp)
def lp_normalization(op: onnx.LpNormalizationOp, rw: Lowering):
    """A slice whose norm is zero stays zero."""
    p = plain(op.p)
    if p not in (1, 2):
        raise NoMatch(f"p = {p}; there are 1 and 2")
    kind_ = reduction.ReduceL1Op if p == 1 else reduction.ReduceL2Op
    norm = rw.emit(kind_, op.input, ints(rw, [plain(op.axis)]), keep_dims=True)
    # Smaller ones, or their squares, are zero in that type.
    least = 6e-8 if kind(norm).name == "f16" else 1e-18 if p == 2 else 1.2e-38
    return rw.emit(DivideOp, op.input, rw.emit(MaximumOp, norm, like(rw, least, norm)))
