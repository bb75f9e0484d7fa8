"""ONNX comparisons: the operations of the same meaning."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import comparison as opset
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind

rules = RuleSet()

SAME = {
    onnx.EqualOp: opset.EqualOp,
    onnx.GreaterOp: opset.GreaterOp,
    onnx.GreaterOrEqualOp: opset.GreaterEqualOp,
    onnx.LessOp: opset.LessOp,
    onnx.LessOrEqualOp: opset.LessEqualOp,
    onnx.IsNaNOp: opset.IsNaNOp,
}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    if kind(op.operands[0]).name == "string":
        raise NoMatch("OpenVINO does not compare strings")
    return rw.emit(SAME[type(op)], *op.operands)


@rules.lower(onnx.IsInfOp)
def is_inf(op: onnx.IsInfOp, rw: Lowering):
    return rw.emit(
        opset.IsInfOp,
        op.X,
        detect_negative=bool(plain(op.detect_negative)),
        detect_positive=bool(plain(op.detect_positive)),
    )
