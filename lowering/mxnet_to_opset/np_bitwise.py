"""Operators of `mx.np` on bits; of booleans they are the logical ones."""

from __future__ import annotations

from typing import Any

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import bitwise as opset
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.mxnet_to_opset.np_arithmetic import promoted

rules = RuleSet()

BINARY: dict[Any, type[OpsetOp]] = {
    mxnet.NpiBitwiseAndOp: opset.BitwiseAndOp,
    mxnet.NpiBitwiseOrOp: opset.BitwiseOrOp,
    mxnet.NpiBitwiseXorOp: opset.BitwiseXorOp,
}
SCALAR: dict[Any, type[OpsetOp]] = {
    mxnet.NpiBitwiseAndScalarOp: opset.BitwiseAndOp,
    mxnet.NpiBitwiseOrScalarOp: opset.BitwiseOrOp,
    mxnet.NpiBitwiseXorScalarOp: opset.BitwiseXorOp,
}


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    return rw.emit(BINARY[type(op)], *promoted(rw, op.lhs, op.rhs))


@rules.lower(*SCALAR)
def scalar(op, rw: Lowering):
    """With a whole number; booleans become whole numbers."""
    data = convert(rw, op.data, "i64") if kind(op.data).name == "boolean" else op.data
    return rw.emit(SCALAR[type(op)], data, like(rw, int(plain(op.scalar)), data))


@rules.lower(mxnet.NpiBitwiseNotOp)
def bitwise_not(op: mxnet.NpiBitwiseNotOp, rw: Lowering):
    return rw.emit(opset.BitwiseNotOp, op.x)


__all__ = ["rules"]
