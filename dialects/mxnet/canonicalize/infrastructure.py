"""Operators that give what they take, and heads of training as what they give at inference.

BlockGrad, Dropout, _copy, MakeLoss, … -> their operand; LinearRegressionOutput, MAERegressionOutput, SVMOutput -> their
data; LogisticRegressionOutput -> sigmoid; SoftmaxOutput -> softmax, over Reshape where the axes are not the last
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet

rules = RuleSet()


@rules.rewrite(
    mxnet.BlockGradOp,
    mxnet.CastStorageOp,
    mxnet.ContribGradientmultiplierOp,
    mxnet.CopyOp,
    mxnet.DropoutOp,
    mxnet.IdentityAttachKLSparseRegOp,
    mxnet.LinearRegressionOutputOp,
    mxnet.MAERegressionOutputOp,
    mxnet.MakeLossOp,
    mxnet.NpCopyOp,
    mxnet.SVMOutputOp,
)
def same(op: Any, rw: Any):
    """The first operand: Dropout works in training only, the data of an output is its prediction."""
    return op.operands[0]


@rules.rewrite(mxnet.LogisticRegressionOutputOp)
def logistic(op: mxnet.LogisticRegressionOutputOp, rw: Any):
    return rw.emit(mxnet.SigmoidOp, op.data)


@rules.rewrite(mxnet.SoftmaxOutputOp)
def softmax_output(op: mxnet.SoftmaxOutputOp, rw: Any):
    """multi_output: over axis 1; preserve_shape: over the last axis; otherwise over all axes but the first.

    In the order in which MXNet asks for them.
    """
    if plain(op.preserve_shape):
        return rw.emit(mxnet.SoftmaxOp, op.data, axis=-1)
    if plain(op.multi_output):
        return rw.emit(mxnet.SoftmaxOp, op.data, axis=1)
    return rw.emit(mxnet.SoftmaxActivationOp, op.data, mode="instance")
