"""Kaldi's activations: of every number, or of a whole vector."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import values_of
from stepwell.dialects.opset import activation as opset
from stepwell.dialects.opset.arithmetic import MultiplyOp, TanhOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, ints, like

rules = RuleSet()


@rules.lower(kaldi.SigmoidOp, kaldi.SigmoidComponentOp)
def sigmoid(op: kaldi.SigmoidOp, rw: Lowering):
    return rw.emit(opset.SigmoidOp, op.input)


@rules.lower(kaldi.TanhOp, kaldi.TanhComponentOp)
def tanh(op: kaldi.TanhOp, rw: Lowering):
    return rw.emit(TanhOp, op.input)


@rules.lower(kaldi.RectifiedLinearComponentOp)
def rectified_linear(op: kaldi.RectifiedLinearComponentOp, rw: Lowering):
    return rw.emit(opset.ReLUOp, op.input)


@rules.lower(kaldi.SoftmaxOp, kaldi.HiddenSoftmaxOp, kaldi.SoftmaxComponentOp)
def softmax(op: kaldi.SoftmaxOp, rw: Lowering):
    """nnet2 and nnet3 raise what is below 1e-20 to that; the difference is below any tolerance."""
    return rw.emit(opset.SoftMaxOp, op.input, axis=-1)


@rules.lower(kaldi.LogSoftmaxComponentOp)
def log_softmax(op: kaldi.LogSoftmaxComponentOp, rw: Lowering):
    return rw.emit(opset.LogSoftmaxOp, op.input, axis=-1)


@rules.lower(kaldi.BlockSoftmaxOp)
def block_softmax(op: kaldi.BlockSoftmaxOp, rw: Lowering):
    """VariadicSplit, SoftMax of each part, Concat."""
    sizes = plain(op.block_dims)
    if len(sizes) == 1:
        return rw.emit(opset.SoftMaxOp, op.input, axis=-1)
    parts = rw.emit(VariadicSplitOp, op.input, rw.const(1), ints(rw, sizes))
    return concat(rw, [rw.emit(opset.SoftMaxOp, part, axis=-1) for part in parts], 1)


@rules.lower(kaldi.ParametricReluOp)
def parametric_relu(op: kaldi.ParametricReluOp, rw: Lowering):
    """x times alpha where it is above zero, times beta elsewhere."""
    above = rw.emit(GreaterOp, op.input, like(rw, 0, op.input))
    alpha, beta = (rw.const(values_of(f)) for f in (op.alpha, op.beta))
    return rw.emit(MultiplyOp, op.input, rw.emit(SelectOp, above, alpha, beta))


@rules.lower(kaldi.SoftHingeComponentOp)
def soft_hinge(op: kaldi.SoftHingeComponentOp, rw: Lowering):
    return rw.emit(opset.SoftPlusOp, op.input)
