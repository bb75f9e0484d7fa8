"""Activations.

ReLU(ReLU(x)) -> ReLU(x)
Clamp(Clamp(x)) -> Clamp(x) on the common range; Clamp(ReLU(x)), ReLU(Clamp(x)) -> Clamp(x)
Minimum(ReLU(x), c) -> Clamp(x, 0, c)
SoftMax, LogSoftmax: a negative axis -> the axis counted from the front
PReLU: a constant slope along the channels -> a vector, which the plugin computes with a convolution before it
"""

from __future__ import annotations

import math

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.activation import ClampOp, LogSoftmaxOp, PReLUOp, ReLUOp, SoftMaxOp
from stepwell.dialects.opset.arithmetic import MinimumOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import alone, keeps_shape, made_by, numbers, uniform
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, static_shape

rules = RuleSet()


@rules.rewrite(ReLUOp)
def relu_relu(op: ReLUOp, rw: Rewriter):
    """ReLU(ReLU(x)) -> ReLU(x)"""
    return made_by(op.operands[0], ReLUOp).results[0]


@rules.rewrite(ReLUOp)
def relu_clamp(op: ReLUOp, rw: Rewriter):
    """ReLU(Clamp(x, a, b)) -> Clamp(x, max(a, 0), b), for b >= 0"""
    inner = made_by(alone(op.operands[0]), ClampOp)
    return _clamp(rw, op, inner, 0.0, math.inf)


@rules.rewrite(ClampOp)
def clamp_relu(op: ClampOp, rw: Rewriter):
    """Clamp(ReLU(x), a, b) -> Clamp(x, max(a, 0), b), for b >= 0"""
    inner = made_by(alone(op.operands[0]), ReLUOp)
    _real(op)
    low, high = max(plain(op.min), 0.0), plain(op.max)
    if high < low:
        raise NoMatch("the ranges do not meet")
    rw.absorb(inner)
    return rw.emit(ClampOp, inner.operands[0], min=low, max=high)


@rules.rewrite(ClampOp)
def clamp_clamp(op: ClampOp, rw: Rewriter):
    """Clamp(Clamp(x, a, b), c, d) -> Clamp(x, max(a, c), min(b, d)), where the ranges meet"""
    inner = made_by(alone(op.operands[0]), ClampOp)
    return _clamp(rw, op, inner, plain(op.min), plain(op.max))


@rules.rewrite(MinimumOp)
def minimum_relu(op: MinimumOp, rw: Rewriter):
    """Minimum(ReLU(x), c) -> Clamp(x, 0, c), for one number c >= 0"""
    inner = made_by(alone(op.operands[0]), ReLUOp)
    _real(op)
    high = uniform(op.operands[1])
    keeps_shape(op.results[0], op.operands[0], op.operands[1])
    if not high >= 0:
        raise NoMatch("the bound is below zero")
    rw.absorb(inner)
    return rw.emit(ClampOp, inner.operands[0], min=0.0, max=high)


@rules.rewrite(LogSoftmaxOp, SoftMaxOp)
def softmax_axis(op: LogSoftmaxOp | SoftMaxOp, rw: Rewriter):
    """SoftMax(x, axis < 0) -> SoftMax(x, axis + rank)"""
    axis, rank = plain(op.axis), rank_of(op.operands[0])
    if axis >= 0 or not rank:
        raise NoMatch("the axis counts from the front, or the rank is not known")
    op.properties["axis"] = attr(axis + rank)


def _real(op: ClampOp | MinimumOp | ReLUOp) -> None:
    if not element(element_of(op.results[0])).is_float:
        raise NoMatch("bounds of integers are rounded")


def _clamp(rw: Rewriter, op: ClampOp | ReLUOp, inner: ClampOp, low: float, high: float):
    _real(op)
    low, high = max(plain(inner.min), low), min(plain(inner.max), high)
    if high < low:
        raise NoMatch("the ranges do not meet")
    rw.absorb(inner)
    return rw.emit(ClampOp, inner.operands[0], min=low, max=high)


@rules.rewrite(PReLUOp)
def slope_of_channels(op: PReLUOp, rw: Rewriter):
    """PReLU(x, slope[1, C, 1, 1]) -> PReLU(x, slope[C]); a slope of one number likewise"""
    data, slope = op.operands
    shape, rank = static_shape(made_by(slope, ConstantOp).results[0]), rank_of(data)
    if shape is None or rank is None or len(shape) < 2:
        raise NoMatch("the slope is a vector")
    size = math.prod(shape)
    along = (1,) * (rank - len(shape)) + shape
    if size != 1 and (rank < 2 or along[1] != size):
        raise NoMatch("the slope is along other axes")
    return rw.emit(PReLUOp, data, rw.emit(ReshapeOp, slope, numbers(rw, [size]), special_zero=False))
