"""MXNet's arithmetic, with and without broadcasting, and with a number.

elemwise_add, _plus, broadcast_add, _plus_scalar, … -> Add and so on; clip -> Clamp, or Maximum and Minimum of integers;
rounding -> Floor, Ceiling, Round or their formulas
"""

from __future__ import annotations

from functools import reduce
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.idioms.exact import clamped
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.wrapping import absolute, negative, sign
from stepwell.lowering.mxnet_to_opset import functions

rules = RuleSet()

BINARY: dict[Any, functions.Binary] = {
    mxnet.ElemwiseAddOp: functions.plus,
    mxnet.GradAddOp: functions.plus,
    mxnet.ElemwiseSubOp: functions.minus,
    mxnet.ElemwiseMulOp: functions.times,
    mxnet.ElemwiseDivOp: functions.over,
    mxnet.ModOp: functions.modulo,
    mxnet.PowerOp: functions.power,
    mxnet.HypotOp: functions.hypotenuse,
    mxnet.MaximumOp: functions.largest,
    mxnet.MinimumOp: functions.least,
    mxnet.BroadcastAddOp: functions.plus,
    mxnet.BroadcastSubOp: functions.minus,
    mxnet.BroadcastMulOp: functions.times,
    mxnet.BroadcastDivOp: functions.over,
    mxnet.BroadcastModOp: functions.modulo,
    mxnet.BroadcastPowerOp: functions.power,
    mxnet.BroadcastHypotOp: functions.hypotenuse,
    mxnet.BroadcastMaximumOp: functions.largest,
    mxnet.BroadcastMinimumOp: functions.least,
}
SCALAR: dict[Any, functions.Binary] = {
    mxnet.PlusScalarOp: functions.plus,
    mxnet.MinusScalarOp: functions.minus,
    mxnet.RminusScalarOp: functions.reversed_(functions.minus),
    mxnet.MulScalarOp: functions.times,
    mxnet.DivScalarOp: functions.over,
    mxnet.RdivScalarOp: functions.reversed_(functions.over),
    mxnet.ModScalarOp: functions.modulo,
    mxnet.RmodScalarOp: functions.reversed_(functions.modulo),
    mxnet.PowerScalarOp: functions.power,
    mxnet.RpowerScalarOp: functions.reversed_(functions.power),
    mxnet.HypotScalarOp: functions.hypotenuse,
    mxnet.MaximumScalarOp: functions.largest,
    mxnet.MinimumScalarOp: functions.least,
}
ROUNDING: dict[Any, functions.Unary] = {
    mxnet.CeilOp: lambda rw, x: rw.emit(opset.CeilingOp, x),
    mxnet.FloorOp: lambda rw, x: rw.emit(opset.FloorOp, x),
    mxnet.FixOp: functions.truncated,
    mxnet.TruncOp: functions.truncated,
    mxnet.RintOp: functions.nearest,
    mxnet.RoundOp: functions.rounded,
    mxnet.ContribRoundSteOp: functions.rounded,
}


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    """The function of the same meaning; both tensors have one type."""
    return BINARY[type(op)](rw, op.lhs, op.rhs)


def with_scalar(rw: Lowering, op: Any) -> tuple[SSAValue, SSAValue]:
    """The tensor and the number in the type of the result.

    Whole numbers with a real one are computed in f64, booleans with a whole one in i64.
    """
    data, real = op.data, not plain(op.is_int)
    of = kind(data)
    if real and (of.is_integer or of.name == "boolean"):
        data = convert(rw, data, "f64")
    elif of.name == "boolean":
        data = convert(rw, data, "i64")
    number = plain(op.scalar)
    if kind(data).is_integer:
        if not np.isfinite(number):
            raise NoMatch(f"{number} and a tensor of whole numbers; their type has no such number")
        number = int(number)
        least, most = np.iinfo(f"{kind(data).name[0]}{kind(data).bits // 8}").min, (1 << kind(data).bits) - 1
        number = number if least <= number <= most else number & most
    return data, like(rw, np.asarray(number).astype(kind(data).dtype), data)


@rules.lower(*SCALAR)
def scalar(op, rw: Lowering):
    """The function of the tensor and the number."""
    return SCALAR[type(op)](rw, *with_scalar(rw, op))


@rules.lower(mxnet.AddNOp)
def add_n(op: mxnet.AddNOp, rw: Lowering):
    """The sum of all, two at a time."""
    if not op.args:
        raise NoMatch("add_n of no tensors; at least one is needed")
    return reduce(lambda a, b: functions.plus(rw, a, b), op.args)


@rules.lower(*ROUNDING)
def rounding(op, rw: Lowering):
    """Whole numbers stay what they are."""
    return ROUNDING[type(op)](rw, op.data) if kind(op.data).is_float else op.data


@rules.lower(mxnet.AbsOp)
def abs_(op: mxnet.AbsOp, rw: Lowering):
    return absolute(rw, op.data)


@rules.lower(mxnet.NegativeOp)
def negative_(op: mxnet.NegativeOp, rw: Lowering):
    return negative(rw, op.data)


@rules.lower(mxnet.SignOp, mxnet.ContribSignSteOp)
def sign_(op, rw: Lowering):
    return sign(rw, op.data)


@rules.lower(mxnet.ClipOp)
def clip(op: mxnet.ClipOp, rw: Lowering):
    """Clamp; of integers by Maximum and Minimum, which are exact."""
    low, high, data = plain(op.a_min), plain(op.a_max), op.data
    if kind(data).is_float:
        return rw.emit(activation.ClampOp, data, min=low, max=high)
    info = np.iinfo(f"{kind(data).name[0]}{kind(data).bits // 8}")
    low, high = (int(min(max(v, info.min), info.max)) for v in (low, high))
    return clamped(rw, data, like(rw, low, data), like(rw, high, data))


@rules.lower(mxnet.ContribQuadraticOp)
def quadratic(op: mxnet.ContribQuadraticOp, rw: Lowering):
    """a x^2 + b x + c."""
    return Formula(rw, op.data).polynomial([plain(op.a), plain(op.b), plain(op.c)]).value


__all__ = ["rules", "with_scalar"]
