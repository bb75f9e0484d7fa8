"""Caffe's arithmetic.

Eltwise -> Multiply | Add | Maximum of the bottoms by turns; Scale, Bias, Axpy, Power -> Multiply, Add, Power;
AbsVal -> Abs; Threshold -> Greater, Convert
"""

from __future__ import annotations

from math import prod
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, MaximumOp, MultiplyOp, PowerOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.caffe_to_opset.activation import scaled
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, broadcast, convert, like, rank, reshape, shape, unsqueeze

rules = RuleSet()

OPERATIONS: dict[str, Any] = {"PROD": MultiplyOp, "SUM": AddOp, "MAX": MaximumOp}


@rules.lower(caffe.AbsValOp)
def absval(op: caffe.AbsValOp, rw: Lowering):
    return rw.emit(AbsOp, op.bottom)


@rules.lower(caffe.EltwiseOp)
def eltwise(op: caffe.EltwiseOp, rw: Lowering):
    """The bottoms by turns, each times its coefficient; one of -1 is a subtraction."""
    bottoms, operation, coeffs = list(op.bottoms), plain(op.operation), list(plain(op.coeff))
    if not bottoms:
        raise NoMatch("it has no bottoms")
    if coeffs and len(coeffs) != len(bottoms):
        raise NoMatch(f"{len(coeffs)} coefficients for {len(bottoms)} bottoms")
    if coeffs and operation != "SUM":
        raise NoMatch(f"coefficients of the operation {operation}; Caffe has them for SUM")
    coeffs = coeffs or [1.0] * len(bottoms)
    result = scaled(rw, bottoms[0], coeffs[0], 0)
    for bottom, coeff in zip(bottoms[1:], coeffs[1:], strict=True):
        if coeff == -1:
            result = rw.emit(SubtractOp, result, bottom)
        else:
            result = rw.emit(OPERATIONS[operation], result, scaled(rw, bottom, coeff, 0))
    return result


@rules.lower(caffe.AxpyOp)
def axpy(op: caffe.AxpyOp, rw: Lowering):
    """a has a number for each channel of each item."""
    count, held = rank(op.x, "x"), rank(op.a, "a")
    if not 2 <= held <= count:
        raise NoMatch(f"a has rank {held} and x rank {count}; [batch, channels] is needed")
    return rw.emit(AddOp, rw.emit(MultiplyOp, unsqueeze(rw, op.a, range(held, count)), op.x), op.y)


def along(rw: Lowering, op: Any, value: SSAValue, what: str, axes: int) -> SSAValue:
    """A scale or bias so that its dimensions lie at `axis` and behind it; one of a file is as long as its axes."""
    count, held = rank(op.bottom), rank(value, what)
    if held == 0:
        return value
    known = static_shape(value)
    if isinstance(value.owner, ConstantOp) and known is not None and axes >= 0 and held != axes:
        # Older files have four dimensions whatever the layer's are.
        if axes > 1:
            raise NoMatch(f"the {what} has the shape {list(known)} for {axes} axes")
        value, held = reshape(rw, value, [prod(known)] if axes else []), axes
        if not axes:
            return value
    at = axis(plain(op.axis), count)
    if at + held > count:
        raise NoMatch(f"the {what} has {held} dimensions, and the bottom {count - at} from axis {at} on")
    outer, inner = shape_of(op.bottom), shape_of(value)
    assert outer is not None and inner is not None
    for own, theirs in zip(inner, outer[at:], strict=False):
        if isinstance(own, int) and isinstance(theirs, int) and own != theirs:
            raise NoMatch(f"the {what} has the shape {list(inner)}, the bottom {list(outer)} with axis {at}")
    return unsqueeze(rw, value, range(held, count - at))


@rules.lower(caffe.ScaleOp)
def scale(op: caffe.ScaleOp, rw: Lowering):
    """Multiply, and Add where there is a bias, which has the dimensions of a scale that is a bottom."""
    axes = plain(op.num_axes) if isinstance(op.scale.owner, ConstantOp) else rank(op.scale, "scale")
    by = along(rw, op, op.scale, "scale", axes)
    if op.bias is None and plain(op.bias_term):
        raise NoMatch("it has a bias_term, and its weights have no bias")
    bias = None if op.bias is None else along(rw, op, op.bias, "bias", axes)
    made = rw.emit(MultiplyOp, op.bottom, by)
    return made if bias is None else rw.emit(AddOp, made, bias)


@rules.lower(caffe.BiasOp)
def bias(op: caffe.BiasOp, rw: Lowering):
    return rw.emit(AddOp, op.bottom, along(rw, op, op.bias, "bias", plain(op.num_axes)))


@rules.lower(caffe.PowerOp)
def power(op: caffe.PowerOp, rw: Lowering):
    """(scale x + shift)^power; with a scale or a power of 0 the same number everywhere."""
    exponent, factor, shift = plain(op.power), plain(op.scale), plain(op.shift)
    if exponent == 0 or factor == 0:
        value = 1.0 if exponent == 0 else _power(shift, exponent)
        known = static_shape(op.bottom)
        filled = like(rw, value, op.bottom)
        return broadcast(rw, filled, shape(rw, op.bottom)) if known is None else broadcast(rw, filled, rw.const(known))
    inner = scaled(rw, op.bottom, factor, shift)
    return inner if exponent == 1 else rw.emit(PowerOp, inner, like(rw, exponent, inner))


def _power(base: float, exponent: float) -> float:
    """A power as C has it: not a number, or infinite, where Python has none."""
    try:
        found = base**exponent
    except (ZeroDivisionError, OverflowError):
        return float("inf")
    return found if isinstance(found, float) else float("nan")


@rules.lower(caffe.ThresholdOp)
def threshold(op: caffe.ThresholdOp, rw: Lowering):
    return convert(rw, rw.emit(GreaterOp, op.bottom, like(rw, plain(op.threshold), op.bottom)), "f32")
