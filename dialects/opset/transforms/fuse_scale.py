"""Scales and shifts after a convolution or a matrix product with constant weights.

Multiply(Convolution(x, w), s) -> Convolution(x, w * s), Divide likewise, for one number per output channel
Multiply(Add(Convolution(x, w), b), s) -> Add(Convolution(x, w * s), b * s)
Negative counts as a factor of -1

The same for GroupConvolution, ConvolutionBackpropData, GroupConvolutionBackpropData and MatMul. The weights are
multiplied when they are written. Weights that are held in fewer bits, Multiply(Convert(c), a), keep them: a * s takes
the place of a. Only for f32 and f64: narrower weights would be rounded once more.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.computed import Mapped
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.matching import constant_of, is_constant, literal, payload_of, single, small
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, static_shape

rules = RuleSet()

CONVOLUTIONS = (ConvolutionBackpropDataOp, ConvolutionOp, GroupConvolutionBackpropDataOp, GroupConvolutionOp)
WEIGHTED = (*CONVOLUTIONS, MatMulOp)


Scale = DivideOp | MultiplyOp | NegativeOp


@rules.rewrite(DivideOp, MultiplyOp, NegativeOp)
def fuse_scale(op: Scale, rw: Rewriter):
    """Multiply(Convolution(x, w), s) -> Convolution(x, w * s); Divide(…, s) -> Convolution(x, w / s)"""
    weighted = single(op.operands[0], *WEIGHTED)
    return _scaled_product(op, rw, weighted, _factor(op, weighted))


@rules.rewrite(DivideOp, MultiplyOp, NegativeOp)
def scale_bias(op: Scale, rw: Rewriter):
    """Multiply(Add(Convolution(x, w), b), s) -> Add(Convolution(x, w * s), b * s)"""
    add = single(op.operands[0], AddOp, SubtractOp)
    weighted = single(add.operands[0], *WEIGHTED)
    bias, factor = per_channel(add.operands[1], weighted), _factor(op, weighted)
    _exact(add, weighted.results[0])
    rw.absorb(add)
    with np.errstate(all="ignore"):
        moved = bias / factor if isinstance(op, DivideOp) else bias * factor
    scaled = _scaled_product(op, rw, weighted, factor)
    return rw.emit(type(add), scaled, constant_of(rw, _vector(moved, weighted)))


def _factor(op: Scale, weighted: Any) -> np.ndarray:
    """The factor or divisor for each output channel, where the weights may take it."""
    _exact(op, weighted.results[0])
    weights = weighted.operands[1]
    held = is_held(weights)
    if (held or not payload_of(weights).small) and not weights.has_one_use():
        raise NoMatch("the weights have other users")
    factor = np.full(1, -1.0) if isinstance(op, NegativeOp) else per_channel(op.operands[1], weighted)
    channels(weighted)
    if isinstance(op, DivideOp) and not factor.all():
        raise NoMatch("a divisor is zero")
    if held and isinstance(weights.owner, MultiplyOp):
        steps = small(weights.owner.operands[1])
        if np.broadcast(steps, along_output(weighted, factor)).size > max(steps.size, factor.size):
            raise NoMatch("the scales are of other axes")
    return factor


def is_held(weights: SSAValue) -> bool:
    """Whether weights are numbers of fewer bits, converted, with or without a scale."""
    owner = weights.owner
    if isinstance(owner, MultiplyOp):
        scale = owner.operands[1]
        if not is_constant(scale) or not payload_of(scale).small or plain(owner.auto_broadcast) != "numpy":
            return False
        owner = owner.operands[0].owner
        if isinstance(owner, SubtractOp):
            owner = owner.operands[0].owner
    return isinstance(owner, ConvertOp) and is_constant(owner.operands[0])


def _scaled_product(op: Scale, rw: Rewriter, weighted: Any, factor: np.ndarray) -> SSAValue:
    """The convolution or matrix product with scaled weights."""
    weights, along, divides = weighted.operands[1], along_output(weighted, factor), isinstance(op, DivideOp)
    rw.absorb(weighted)
    if not is_held(weights):
        scaled = constant_of(rw, _scaled(payload_of(weights), along, divides))
    elif isinstance(weights.owner, MultiplyOp):
        rw.absorb(weights.owner)
        scaled = constant_of(rw, _scaled(payload_of(weights.owner.operands[1]), along, divides))
        scaled = rw.emit(MultiplyOp, weights.owner.operands[0], scaled)
    else:
        with np.errstate(all="ignore"):
            factors = literal(1 / along if divides else along, weights)
        scaled = rw.emit(MultiplyOp, weights, constant_of(rw, factors))
    made = type(weighted).make([weighted.operands[0], scaled, *weighted.operands[2:]], [weighted.results[0].type], {})
    made.properties.update(weighted.properties)
    rw.insert(made)
    return made.results[0]


def _exact(op: Any, product: SSAValue) -> None:
    if element(element_of(product)).name not in ("f32", "f64"):
        raise NoMatch("weights narrower than f32 would be rounded once more")
    if not isinstance(op, NegativeOp) and plain(op.auto_broadcast) != "numpy":
        raise NoMatch("only numpy's broadcasting is looked at")


def per_channel(value: SSAValue, weighted: Any) -> np.ndarray:
    """A small constant with one number for each output channel, or one for all, as a vector."""
    array, rank = small(value), rank_of(weighted.results[0])
    if rank is None or array.ndim > rank or not array.size:
        raise NoMatch("the constant may widen the result")
    axis = rank - 1 if isinstance(weighted, MatMulOp) else 1
    shape = (1,) * (rank - array.ndim) + array.shape
    if any(d != 1 for i, d in enumerate(shape) if i != axis):
        raise NoMatch("the constant is not one number per output channel")
    count = channels(weighted)
    if shape[axis] not in (1, count):
        raise NoMatch("the constant is not one number per output channel")
    return array.reshape(-1)


def channels(weighted: Any) -> int:
    """The number of output channels."""
    shape = static_shape(weighted.operands[1])
    if shape is None:
        raise NoMatch("the weights are not constant")
    match weighted:
        case ConvolutionOp():
            return shape[0]
        case ConvolutionBackpropDataOp():
            return shape[1]
        case GroupConvolutionOp():
            return shape[0] * shape[1]
        case GroupConvolutionBackpropDataOp():
            return shape[0] * shape[2]
    if len(shape) < 2 or rank_of(weighted.operands[0]) in (None, 1):
        raise NoMatch("the product is not one of matrices")
    return shape[-2] if plain(weighted.transpose_b) else shape[-1]


def along_output(weighted: Any, vector: np.ndarray) -> np.ndarray:
    """A vector over output channels as it multiplies the weights."""
    shape = static_shape(weighted.operands[1])
    assert shape is not None
    if vector.size == 1:
        return vector.reshape((1,) * len(shape))
    rest = len(shape)
    match weighted:
        case ConvolutionOp():
            return vector.reshape(-1, *(1,) * (rest - 1))
        case ConvolutionBackpropDataOp():
            return vector.reshape(1, -1, *(1,) * (rest - 2))
        case GroupConvolutionOp():
            return vector.reshape(shape[0], shape[1], *(1,) * (rest - 2))
        case GroupConvolutionBackpropDataOp():
            return vector.reshape(shape[0], 1, shape[2], *(1,) * (rest - 3))
    before = (1,) * (rest - 2)
    return vector.reshape(*before, -1, 1) if plain(weighted.transpose_b) else vector.reshape(*before, 1, -1)


def _vector(vector: np.ndarray, weighted: Any) -> Values:
    """A vector over output channels as it broadcasts over the result."""
    rank = rank_of(weighted.results[0])
    assert rank is not None
    if vector.size > 1 and not isinstance(weighted, MatMulOp):
        vector = vector.reshape(-1, *(1,) * (rank - 2))
    elif vector.size == 1:
        vector = vector.reshape((1,) * rank)
    return literal(vector, weighted.results[0])


def _scaled(payload: Payload, factor: np.ndarray, divides: bool) -> Payload:
    """The weights times (or by) the factor; computed when they are written."""
    if payload.small:
        with np.errstate(all="ignore"):
            values = payload.array() / factor if divides else payload.array() * factor
        return Values(values.astype(payload.element.dtype, copy=False), payload.element)
    label = ("scale", "divide" if divides else "multiply")
    function = np.divide if divides else np.multiply
    return Mapped(label, function, [payload, literal(factor, payload.element.name)], payload.element)


__all__ = ["WEIGHTED", "along_output", "channels", "per_channel", "rules"]
