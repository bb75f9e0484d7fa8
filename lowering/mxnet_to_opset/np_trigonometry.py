"""Trigonometric and hyperbolic functions of `mx.np`; of whole numbers in f32, cut to their type again."""

from __future__ import annotations

from math import pi
from typing import Any

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.idioms.formula import Formula, atan2, single
from stepwell.lowering.mxnet_to_opset.np_arithmetic import in_reals, promoted
from stepwell.lowering.mxnet_to_opset.types import in_reals as cut

rules = RuleSet()

SAME: dict[Any, type[OpsetOp]] = {
    mxnet.NpiArccosOp: opset.AcosOp,
    mxnet.NpiArccoshOp: opset.AcoshOp,
    mxnet.NpiArcsinOp: opset.AsinOp,
    mxnet.NpiArcsinhOp: opset.AsinhOp,
    mxnet.NpiArctanOp: opset.AtanOp,
    mxnet.NpiArctanhOp: opset.AtanhOp,
    mxnet.NpiCosOp: opset.CosOp,
    mxnet.NpiCoshOp: opset.CoshOp,
    mxnet.NpiSinOp: opset.SinOp,
    mxnet.NpiSinhOp: opset.SinhOp,
    mxnet.NpiTanOp: opset.TanOp,
    mxnet.NpiTanhOp: opset.TanhOp,
}
UNITS = {mxnet.NpiDegreesOp: 180 / pi, mxnet.NpiRadiansOp: pi / 180}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return cut(rw, op.x, lambda x: rw.emit(SAME[type(op)], x))


@rules.lower(*UNITS)
def turned(op, rw: Lowering):
    """An angle in the other unit."""
    return cut(rw, op.x, lambda x: rw.emit(opset.MultiplyOp, x, like(rw, UNITS[type(op)], x)))


@rules.lower(mxnet.NpiArctan2Op)
def arctan2(op: mxnet.NpiArctan2Op, rw: Lowering):
    a, b = (in_reals(rw, v) for v in promoted(rw, op.x1, op.x2))
    return convert(rw, atan2(single(rw, a), single(rw, b)).value, kind(a).mlir)


@rules.lower(mxnet.NpiArctan2ScalarOp, mxnet.NpiRarctan2ScalarOp)
def arctan2_scalar(op, rw: Lowering):
    """The same with a number: the second operand, or the first."""
    data = in_reals(rw, op.data)
    x = single(rw, data)
    number: Formula = x.number(plain(op.scalar))
    found = atan2(number, x) if isinstance(op, mxnet.NpiRarctan2ScalarOp) else atan2(x, number)
    return convert(rw, found.value, kind(data).mlir)


__all__ = ["rules"]
