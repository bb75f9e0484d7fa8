"""DFT_17 -> DFT with the axis as an operand."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, const
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.DFTV17Op)
def dft(op: onnx.DFTV17Op, rw: Rewriter):
    return rw.emit(onnx.DFTOp, op.input, op.dft_length, const(rw, plain(op.axis)), **attributes(op, "axis"))
