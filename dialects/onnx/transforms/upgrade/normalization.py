"""Normalisation.

BatchNormalization_1, _7 -> BatchNormalization, or its arithmetic where it is not spatial;
GroupNormalization_18 -> GroupNormalization with scale and bias repeated for each channel of a group;
MeanVarianceNormalization_1 -> MeanVarianceNormalization, or the difference from the mean
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, concat, const, like
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.BatchNormalizationV1Op, onnx.BatchNormalizationV7Op)
def batch_normalization(op: onnx.BatchNormalizationV1Op | onnx.BatchNormalizationV7Op, rw: Rewriter):
    """It trains if it has more outputs than Y; then the statistics it saves for the gradient are not to be had."""
    training = any(r.uses for r in op.results[1:])
    if isinstance(op, onnx.BatchNormalizationV1Op) and plain(op.is_test):
        training = False
    if not plain(op.spatial):
        if training:
            raise NoMatch("training without `spatial` has no newer form")
        return [per_feature(op, rw), None, None, None, None]
    if op.saved_mean.uses or op.saved_var.uses:
        raise NoMatch("the newer form has no outputs saved_mean and saved_var")
    kept = attributes(op, "is_test", "spatial")
    made = rw.emit(onnx.BatchNormalizationOp, *op.operands, training_mode=int(training), **kept)
    return [*made, None, None]


def per_feature(op: onnx.BatchNormalizationV1Op | onnx.BatchNormalizationV7Op, rw: Rewriter) -> SSAValue:
    """(X - mean) / sqrt(var + epsilon) * scale + B, where the statistics have the shape of an element of the batch."""
    X, scale, B, mean, var = op.operands
    deviation = rw.emit(onnx.SqrtOp, rw.emit(onnx.AddOp, var, like(rw, plain(op.epsilon), var)))
    normal = rw.emit(onnx.DivOp, rw.emit(onnx.SubOp, X, mean), deviation)
    return rw.emit(onnx.AddOp, rw.emit(onnx.MulOp, normal, scale), B)


@rules.rewrite(onnx.GroupNormalizationV18Op)
def group_normalization(op: onnx.GroupNormalizationV18Op, rw: Rewriter):
    groups = plain(op.num_groups)
    channels = rw.emit(onnx.ShapeOp, op.X, start=1, end=2)
    each = concat(rw, const(rw, [groups]), rw.emit(onnx.DivOp, channels, const(rw, [groups])))

    def repeated(value: SSAValue) -> SSAValue:
        column = rw.emit(onnx.ExpandOp, rw.emit(onnx.UnsqueezeOp, value, const(rw, [1])), each)
        return rw.emit(onnx.ReshapeOp, column, const(rw, [-1]))

    return rw.emit(onnx.GroupNormalizationOp, op.X, repeated(op.scale), repeated(op.bias), **attributes(op))


@rules.rewrite(onnx.MeanVarianceNormalizationV1Op)
def mean_variance_normalization(op: onnx.MeanVarianceNormalizationV1Op, rw: Rewriter):
    """ONNX Runtime takes the mean over the batch too, as the newest form does by default."""
    axes = [0, 1, 2, 3] if plain(op.across_channels) else [0, 2, 3]
    if plain(op.normalize_variance):
        return rw.emit(onnx.MeanVarianceNormalizationOp, op.input, axes=axes)
    return rw.emit(onnx.SubOp, op.input, rw.emit(onnx.ReduceMeanOp, op.input, const(rw, axes)))
