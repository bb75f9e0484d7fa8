"""Mixtures of nnet1's nested networks -> a sum of products."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering

rules = RuleSet()


@rules.lower(kaldi.MixtureOp)
def mixture(op: kaldi.MixtureOp, rw: Lowering):
    """The weights are split into columns."""
    count = len(op.inputs)
    weights = list(rw.emit(SplitOp, op.weights, rw.const(1), num_splits=count)) if count > 1 else [op.weights]
    total: SSAValue | None = None
    for weight, value in zip(weights, op.inputs, strict=True):
        part = rw.emit(MultiplyOp, weight, value)
        total = part if total is None else rw.emit(AddOp, total, part)
    assert total is not None
    return total
