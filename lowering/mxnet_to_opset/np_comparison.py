"""Comparisons and conditions of `mx.np`, whose results are booleans.

_npi_equal … -> Equal … of the promoted operands; _npi_isnan … -> IsNaN and comparisons; _npi_where* -> Select
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, kind, like, shape
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.mxnet_to_opset import functions
from stepwell.lowering.mxnet_to_opset.arithmetic import with_scalar
from stepwell.lowering.mxnet_to_opset.np_arithmetic import promoted

rules = RuleSet()

COMPARED = functions.COMPARISONS
BINARY: dict[Any, functions.Binary] = {
    mxnet.NpiEqualOp: COMPARED["equal"],
    mxnet.NpiNotEqualOp: COMPARED["not_equal"],
    mxnet.NpiGreaterOp: COMPARED["greater"],
    mxnet.NpiGreaterEqualOp: COMPARED["greater_equal"],
    mxnet.NpiLessOp: COMPARED["lesser"],
    mxnet.NpiLessEqualOp: COMPARED["lesser_equal"],
}
SCALAR: dict[Any, functions.Binary] = {
    mxnet.NpiEqualScalarOp: COMPARED["equal"],
    mxnet.NpiNotEqualScalarOp: COMPARED["not_equal"],
    mxnet.NpiGreaterScalarOp: COMPARED["greater"],
    mxnet.NpiGreaterEqualScalarOp: COMPARED["greater_equal"],
    mxnet.NpiLessScalarOp: COMPARED["lesser"],
    mxnet.NpiLessEqualScalarOp: COMPARED["lesser_equal"],
}
INFINITE = float("inf")
CLASSES: dict[Any, Any] = {
    mxnet.NpiIsnanOp: Formula.is_nan,
    mxnet.NpiIsinfOp: lambda x: x.abs().equals(INFINITE),
    mxnet.NpiIsposinfOp: lambda x: x.equals(INFINITE),
    mxnet.NpiIsneginfOp: lambda x: x.equals(-INFINITE),
    mxnet.NpiIsfiniteOp: lambda x: ~(x.is_nan() | x.abs().equals(INFINITE)),
}


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    return BINARY[type(op)](rw, *promoted(rw, op.lhs, op.rhs))


@rules.lower(*SCALAR)
def scalar(op, rw: Lowering):
    return SCALAR[type(op)](rw, *with_scalar(rw, op))


@rules.lower(mxnet.NpiLogicalNotOp)
def logical_not(op: mxnet.NpiLogicalNotOp, rw: Lowering):
    return functions.negation(rw, op.x)


@rules.lower(*CLASSES)
def classified(op, rw: Lowering):
    """Whole numbers are finite."""
    if kind(op.x).is_float:
        return CLASSES[type(op)](Formula(rw, op.x)).value
    return broadcast(rw, rw.const(isinstance(op, mxnet.NpiIsfiniteOp), "boolean"), shape(rw, op.x))


@rules.lower(mxnet.NpiWhereOp)
def where(op: mxnet.NpiWhereOp, rw: Lowering):
    """Both values in the type that they have together."""
    return rw.emit(SelectOp, functions.truth(rw, op.condition), *promoted(rw, op.x, op.y))


@rules.lower(mxnet.NpiWhereLscalarOp)
def where_lscalar(op: mxnet.NpiWhereLscalarOp, rw: Lowering):
    """The number where the condition holds, the tensor elsewhere."""
    return rw.emit(SelectOp, functions.truth(rw, op.condition), like(rw, plain(op.scalar), op.x), op.x)


@rules.lower(mxnet.NpiWhereRscalarOp)
def where_rscalar(op: mxnet.NpiWhereRscalarOp, rw: Lowering):
    """The tensor where the condition holds, the number elsewhere."""
    return rw.emit(SelectOp, functions.truth(rw, op.condition), op.y, like(rw, plain(op.scalar), op.y))


@rules.lower(mxnet.NpiWhereScalar2Op)
def where_scalars(op: mxnet.NpiWhereScalar2Op, rw: Lowering):
    a, b = (rw.const(plain(v), "f32") for v in (op.x, op.y))
    return convert(rw, rw.emit(SelectOp, functions.truth(rw, op.condition), a, b), "f32")


__all__ = ["rules"]
