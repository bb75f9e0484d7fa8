"""Operators that give what they take, and heads of training as what they give at inference.

BlockGrad, Dropout, _copy, MakeLoss, … -> their operand; LinearRegressionOutput, MAERegressionOutput, SVMOutput -> their
data; LogisticRegressionOutput -> sigmoid; SoftmaxOutput(data, label) -> SoftmaxOutput(data)
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.rules import RuleSet

rules = RuleSet()


@rules.rewrite(
    mxnet.BlockGradOp,
    mxnet.CastStorageOp,
    mxnet.ContribGradientmultiplierOp,
    mxnet.CopyOp,
    mxnet.DropoutOp,
    mxnet.IdentityAttachKLSparseRegOp,
    mxnet.IdentityWithAttrLikeRhsOp,
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
def unlabelled(op: mxnet.SoftmaxOutputOp, rw: Any):
    """The label says nothing of the output."""
    if op.label is None:
        raise NoMatch("")
    made = mxnet.SoftmaxOutputOp.of(op.data)
    made.properties = dict(op.properties)
    rw.insert(made)
    return made
