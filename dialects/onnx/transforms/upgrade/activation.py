"""Activations.

Clip_1, Clip_6 -> Clip with the bounds as operands; Selu_1 -> Selu with its defaults written out;
Hardmax_1, LogSoftmax_1, Softmax_1 -> Flatten, the newest form, Reshape; PRelu_1 -> PRelu with the slope reshaped
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, concat, const, like, ones, rank
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, static_shape

rules = RuleSet()


@rules.rewrite(onnx.ClipV1Op, onnx.ClipV6Op)
def clip(op: onnx.ClipV1Op | onnx.ClipV6Op, rw: Rewriter):
    """The bounds are operands of the input's type."""
    low, high = (None if b is None else like(rw, plain(b), op.input) for b in (op.min, op.max))
    return rw.emit(onnx.ClipOp, op.input, low, high)


@rules.rewrite(onnx.SeluV1Op)
def selu(op: onnx.SeluV1Op, rw: Rewriter):
    """Only the defaults differ."""
    return rw.emit(onnx.SeluOp, op.X, **attributes(op))


MATRIX = {
    onnx.HardmaxV1Op: onnx.HardmaxOp,
    onnx.LogSoftmaxV1Op: onnx.LogSoftmaxOp,
    onnx.SoftmaxV1Op: onnx.SoftmaxOp,
}


@rules.rewrite(*MATRIX)
def rows(op, rw: Rewriter):
    """Over the rows of the matrix that Flatten gives; where a row is the last axis, there is no need of a matrix."""
    axis, known = plain(op.axis), rank_of(op.input)
    if axis == -1 or (known is not None and axis == known - 1):
        return rw.emit(MATRIX[type(op)], op.input, axis=-1)
    matrix = rw.emit(onnx.FlattenOp, op.input, axis=axis)
    made = rw.emit(MATRIX[type(op)], matrix, axis=-1)
    # An empty dimension must stay one.
    return rw.emit(onnx.ReshapeOp, made, rw.emit(onnx.ShapeOp, op.input), allowzero=1)


@rules.rewrite(onnx.PReluV1Op)
def p_relu(op: onnx.PReluV1Op, rw: Rewriter):
    """A slope per channel gets a dimension of one for each spatial dimension; a single one broadcasts as it is."""
    if static_shape(op.slope) in ((), (1,)):
        return rw.emit(onnx.PReluOp, op.X, op.slope)
    spatial = ones(rw, rw.emit(onnx.SubOp, rank(rw, op.X), const(rw, [2])))
    slope = rw.emit(onnx.ReshapeOp, op.slope, concat(rw, const(rw, [-1]), spatial))
    return rw.emit(onnx.PReluOp, op.X, slope)
