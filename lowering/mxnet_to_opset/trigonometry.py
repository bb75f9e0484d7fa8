"""MXNet's trigonometric and hyperbolic functions; of whole numbers in f32, cut to their type again."""

from __future__ import annotations

from math import pi

from stepwell.dialects import mxnet
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import like
from stepwell.lowering.mxnet_to_opset.types import in_reals

rules = RuleSet()

SAME = {
    mxnet.ArccosOp: opset.AcosOp,
    mxnet.ArccoshOp: opset.AcoshOp,
    mxnet.ArcsinOp: opset.AsinOp,
    mxnet.ArcsinhOp: opset.AsinhOp,
    mxnet.ArctanOp: opset.AtanOp,
    mxnet.ArctanhOp: opset.AtanhOp,
    mxnet.CosOp: opset.CosOp,
    mxnet.CoshOp: opset.CoshOp,
    mxnet.SinOp: opset.SinOp,
    mxnet.SinhOp: opset.SinhOp,
    mxnet.TanOp: opset.TanOp,
    mxnet.TanhOp: opset.TanhOp,
}
UNITS = {mxnet.DegreesOp: 180 / pi, mxnet.RadiansOp: pi / 180}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return in_reals(rw, op.data, lambda x: rw.emit(SAME[type(op)], x))


@rules.lower(*UNITS)
def turned(op, rw: Lowering):
    """An angle in the other unit."""
    return in_reals(rw, op.data, lambda x: rw.emit(opset.MultiplyOp, x, like(rw, UNITS[type(op)], x)))


__all__ = ["rules"]
