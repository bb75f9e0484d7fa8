"""ONNX logical operators: the operations of the same meaning."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.opset import logical as opset
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering

rules = RuleSet()

SAME = {
    onnx.AndOp: opset.LogicalAndOp,
    onnx.NotOp: opset.LogicalNotOp,
    onnx.OrOp: opset.LogicalOrOp,
    onnx.XorOp: opset.LogicalXorOp,
}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return rw.emit(SAME[type(op)], *op.operands)
