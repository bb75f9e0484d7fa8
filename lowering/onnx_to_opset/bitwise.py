"""ONNX bitwise operators: the operations of opset13, and of opset15 for the shifts."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import bitwise as opset
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering

rules = RuleSet()

SAME = {
    onnx.BitwiseAndOp: opset.BitwiseAndOp,
    onnx.BitwiseNotOp: opset.BitwiseNotOp,
    onnx.BitwiseOrOp: opset.BitwiseOrOp,
    onnx.BitwiseXorOp: opset.BitwiseXorOp,
}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return rw.emit(SAME[type(op)], *op.operands)


@rules.lower(onnx.BitShiftOp)
def bit_shift(op: onnx.BitShiftOp, rw: Lowering):
    """LEFT and RIGHT are operations of their own."""
    kind = opset.BitwiseLeftShiftOp if plain(op.direction) == "LEFT" else opset.BitwiseRightShiftOp
    return rw.emit(kind, op.X, op.Y)
