"""MXNet's comparisons and logical functions: 1 or 0 in the type of the operands, as MXNet had no booleans."""

from __future__ import annotations

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.reduction import ReduceLogicalAndOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, reshape
from stepwell.lowering.idioms.formula import Formula, single
from stepwell.lowering.mxnet_to_opset import functions
from stepwell.lowering.mxnet_to_opset.arithmetic import with_scalar

rules = RuleSet()

BINARY = {
    mxnet.family("comparison").__dict__[f"{prefix}{mxnet.class_name(name)}"]: function
    for name, function in functions.COMPARISONS.items()
    for prefix in ("", "Broadcast")
}
SCALAR = {
    mxnet.family("comparison").__dict__[mxnet.class_name(f"_{name}_scalar")]: function
    for name, function in functions.COMPARISONS.items()
}


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    """Whether it holds, in the type of the operands."""
    return convert(rw, BINARY[type(op)](rw, op.lhs, op.rhs), kind(op.lhs).mlir)


@rules.lower(*SCALAR)
def scalar(op, rw: Lowering):
    """Whether it holds of the tensor and a number, in the type that both have together."""
    data, number = with_scalar(rw, op)
    return convert(rw, SCALAR[type(op)](rw, data, number), kind(data).mlir)


@rules.lower(mxnet.LogicalNotOp)
def logical_not(op: mxnet.LogicalNotOp, rw: Lowering):
    return convert(rw, functions.negation(rw, op.data), kind(op.data).mlir)


@rules.lower(mxnet.ContribAllcloseOp)
def all_close(op: mxnet.ContribAllcloseOp, rw: Lowering):
    """Whether |a - b| <= atol + rtol |b| everywhere, one answer."""
    a, b = single(rw, op.a), single(rw, op.b)
    near = (a - b).abs() <= b.abs() * plain(op.rtol) + plain(op.atol)
    near = near | a.equals(b)
    if plain(op.equal_nan):
        near = near | (a.is_nan() & b.is_nan())
    flat = Formula(rw, reshape(rw, near.value, [-1]))
    return convert(rw, rw.emit(ReduceLogicalAndOp, flat.value, ints(rw, [0]), keep_dims=False), "u8")


__all__ = ["rules"]
