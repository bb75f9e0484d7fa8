"""The arithmetic of `mx.np`: operands of different types are promoted; quotients are reals.

_npi_add, _npi_add_scalar … -> as the older operators, in the promoted type; _npi_exp … -> of whole numbers in f32, cut;
_npi_around -> rounding of a scaled tensor; _npi_nan_to_num -> Select; _npi_polyval -> Horner's scheme
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.idioms.formula import Formula, expm1, log1p, single
from stepwell.lowering.idioms.wrapping import absolute, negative, sign
from stepwell.lowering.mxnet_to_opset import functions
from stepwell.lowering.mxnet_to_opset.arithmetic import with_scalar

rules = RuleSet()


def promoted(rw: Lowering, *given: SSAValue) -> list[SSAValue]:
    """Values in the type that they have together: the widest real one, otherwise the widest of whole numbers."""
    kinds = [kind(v) for v in given]
    reals = [k for k in kinds if k.is_float]
    numbers = reals or [k for k in kinds if k.is_integer] or kinds
    widest = max(numbers, key=lambda k: (k.bits, k.name[0] == "i"))
    return [convert(rw, v, widest.mlir) for v in given]


def in_reals(rw: Lowering, value: SSAValue) -> SSAValue:
    """Whole numbers and booleans as f32."""
    return value if kind(value).is_float else convert(rw, value, "f32")


def true_divide(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    return rw.emit(opset.DivideOp, in_reals(rw, a), in_reals(rw, b))


def counted(function: functions.Binary) -> functions.Binary:
    """Of booleans as of whole numbers: the sum of two is their Or, the product their And."""

    def of_booleans(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
        if kind(a).name != "boolean":
            return function(rw, a, b)
        found = function(rw, convert(rw, a, "i32"), convert(rw, b, "i32"))
        return convert(rw, found, "boolean")

    return of_booleans


def copysign(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """The size of one number with the sign of another, in reals."""
    x, y = (Formula(rw, in_reals(rw, v)) for v in promoted(rw, a, b))
    return (-x.abs()).where(y.negative(), otherwise=x.abs()).value


def ldexp(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """a 2^b, in reals."""
    x, y = (Formula(rw, in_reals(rw, v)) for v in promoted(rw, a, b))
    return (x * (y.number(2.0) ** y)).value


def lcm(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """|a b| over the greatest common divisor, by as many steps of Euclid's as the longest pair of the type needs."""
    first, second = (Formula(rw, convert(rw, absolute(rw, v), "i64")) for v in (a, b))
    x, y = first, second
    for _ in range(47 if kind(a).bits <= 32 else 92):
        rest = x.made(opset.FloorModOp, y.largest(1)).where(y.differs(0), otherwise=0)
        x, y = y.where(y.differs(0), otherwise=x), rest
    found = (first.made(opset.DivideOp, x.largest(1), m_pythondiv=True)) * second
    return convert(rw, found.value, kind(a).mlir)


BINARY: dict[Any, functions.Binary] = {
    mxnet.NpiAddOp: counted(functions.plus),
    mxnet.NpiSubtractOp: functions.minus,
    mxnet.NpiMultiplyOp: counted(functions.times),
    mxnet.NpiTrueDivideOp: true_divide,
    mxnet.NpiModOp: functions.modulo,
    mxnet.NpiPowerOp: functions.power,
    mxnet.NpiCopysignOp: copysign,
    mxnet.NpiLdexpOp: ldexp,
    mxnet.NpiLcmOp: lcm,
    mxnet.NpiHypotOp: functions.hypotenuse,
}
SCALAR: dict[Any, functions.Binary] = {
    mxnet.NpiAddScalarOp: functions.plus,
    mxnet.NpiSubtractScalarOp: functions.minus,
    mxnet.NpiRsubtractScalarOp: functions.reversed_(functions.minus),
    mxnet.NpiMultiplyScalarOp: functions.times,
    mxnet.NpiModScalarOp: functions.modulo,
    mxnet.NpiRmodScalarOp: functions.reversed_(functions.modulo),
    mxnet.NpiPowerScalarOp: functions.power,
    mxnet.NpiRpowerScalarOp: functions.reversed_(functions.power),
    mxnet.NpiLcmScalarOp: lcm,
}
REAL_SCALAR: dict[Any, functions.Binary] = {
    mxnet.NpiTrueDivideScalarOp: true_divide,
    mxnet.NpiRtrueDivideScalarOp: functions.reversed_(true_divide),
    mxnet.NpiCopysignScalarOp: copysign,
    mxnet.NpiRcopysignScalarOp: functions.reversed_(copysign),
    mxnet.NpiLdexpScalarOp: ldexp,
    mxnet.NpiRldexpScalarOp: functions.reversed_(ldexp),
}
ROUNDING: dict[Any, functions.Unary] = {
    mxnet.NpiCeilOp: lambda rw, x: rw.emit(opset.CeilingOp, x),
    mxnet.NpiFloorOp: lambda rw, x: rw.emit(opset.FloorOp, x),
    mxnet.NpiFixOp: functions.truncated,
    mxnet.NpiTruncOp: functions.truncated,
    mxnet.NpiRintOp: functions.nearest,
}
REAL: dict[Any, Callable[[Formula], Formula]] = {
    mxnet.NpiExpOp: Formula.exp,
    mxnet.NpiLogOp: Formula.log,
    mxnet.NpiSqrtOp: Formula.sqrt,
    mxnet.NpiExpm1Op: expm1,
    mxnet.NpiLog1pOp: log1p,
    mxnet.NpiLog2Op: lambda x: x.log() * 1.4426950408889634,
    mxnet.NpiLog10Op: lambda x: x.log() * 0.4342944819032518,
    mxnet.NpiReciprocalOp: lambda x: 1.0 / x,
    mxnet.NpiCbrtOp: lambda x: Formula(x.rw, functions.cube_root(x.rw, x.value)),
}
SAME: dict[Any, functions.Unary] = {
    mxnet.NpiAbsOp: absolute,
    mxnet.NpiNegativeOp: negative,
    mxnet.NpiSignOp: sign,
    mxnet.NpiSquareOp: lambda rw, x: functions.times(rw, x, x),
}


@rules.lower(*BINARY)
def binary(op, rw: Lowering):
    """The function in the type that both have together."""
    return BINARY[type(op)](rw, *promoted(rw, *op.operands))


@rules.lower(*SCALAR)
def scalar(op, rw: Lowering):
    return SCALAR[type(op)](rw, *with_scalar(rw, op))


@rules.lower(*REAL_SCALAR)
def real_scalar(op, rw: Lowering):
    """The function of reals: whole numbers are f32."""
    data = in_reals(rw, op.data)
    return REAL_SCALAR[type(op)](rw, data, like(rw, plain(op.scalar), data))


@rules.lower(*ROUNDING)
def rounding(op, rw: Lowering):
    """Whole numbers stay what they are."""
    return ROUNDING[type(op)](rw, op.x) if kind(op.x).is_float else op.x


@rules.lower(*REAL)
def real(op, rw: Lowering):
    """The function, in f32 at least; of whole numbers cut to their type again."""
    return convert(rw, REAL[type(op)](single(rw, op.x)).value, kind(op.x).mlir)


@rules.lower(*SAME)
def same(op, rw: Lowering):
    return SAME[type(op)](rw, op.x)


DECIMALS = 38
"""Of the largest number in f32."""


@rules.lower(mxnet.NpiAroundOp)
def around(op: mxnet.NpiAroundOp, rw: Lowering):
    """To a number of decimals: the nearest whole number of the tensor times a power of ten, and back; halves go to
    the even one."""
    if not kind(op.x).is_float:
        return op.x
    if abs(plain(op.decimals)) > DECIMALS:
        raise NoMatch(f"{plain(op.decimals)} decimals are more than a number has")
    x, power = Formula(rw, op.x), 10.0 ** plain(op.decimals)
    return ((x * power).made(opset.RoundOp, mode="half_to_even") / power).value


@rules.lower(mxnet.NpiNanToNumOp)
def nan_to_num(op: mxnet.NpiNanToNumOp, rw: Lowering):
    """Numbers for NaN and the infinities, which are the largest ones where none are given."""
    of = kind(op.data)
    if not of.is_float:
        return op.data
    assert of.dtype is not None
    info = np.finfo(of.dtype if of.name != "bf16" else np.float32)
    high, low = plain(op.posinf), plain(op.neginf)
    x = Formula(rw, op.data)
    made = x.number(plain(op.nan)).where(x.is_nan(), otherwise=x)
    made = x.number(float(info.max) if high is None else high).where(x.equals(float("inf")), otherwise=made)
    return x.number(float(info.min) if low is None else low).where(x.equals(-float("inf")), otherwise=made).value


@rules.lower(mxnet.NpiPolyvalOp)
def polyval(op: mxnet.NpiPolyvalOp, rw: Lowering):
    """The polynomial of x with the coefficients p, that of the highest power first."""
    size = (shape_of(op.p) or (None,))[0]
    if not isinstance(size, int):
        raise NoMatch("the number of coefficients is not known; give the shape of p with --input")
    x = Formula(rw, op.x)
    found = x.filled(0.0) if kind(op.x).is_float else x * 0
    for at in range(size):
        found = found * x + Formula(rw, rw.emit(GatherOp, op.p, rw.const(at), rw.const(0), batch_dims=0))
    return found.value


__all__ = ["in_reals", "promoted", "rules"]
