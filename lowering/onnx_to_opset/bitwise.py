"""ONNX bitwise operators: the operations of opset13, and of opset15 for the shifts."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import bitwise as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind, like
from stepwell.lowering.idioms.exact import shifted_right

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
    """LEFT and RIGHT are operations of their own.

    Signed numbers: nothing is left by a shift that is negative or not below the width, nothing but the sign on the
    right. The processor takes the shift modulo the width instead.
    """
    left = plain(op.direction) == "LEFT"
    if kind(op.X).name == "u32" and not left:
        return shifted_right(rw, op.X, op.Y)
    out = rw.emit(opset.BitwiseLeftShiftOp if left else opset.BitwiseRightShiftOp, op.X, op.Y)
    of, known = kind(op.X), values.constant(op.Y)
    if of.name.startswith("u") or (known is not None and (known >= 0).all() and (known < of.bits).all()):
        return out
    zero = like(rw, 0, op.X)
    fits = rw.emit(LogicalAndOp, rw.emit(GreaterEqualOp, op.Y, zero), rw.emit(LessOp, op.Y, like(rw, of.bits, op.Y)))
    rest = zero if left else rw.emit(SelectOp, rw.emit(LessOp, op.X, zero), like(rw, -1, op.X), zero)
    return rw.emit(SelectOp, fits, out, rest)
