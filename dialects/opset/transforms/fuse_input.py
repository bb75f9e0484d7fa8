"""Scales and shifts before a convolution or a matrix product with constant weights.

Convolution(Multiply(x, s), w) -> Convolution(x, w * s), Divide likewise, for one number per input channel, known or not
Convolution(Add(x, c), w) -> Add(Convolution(x, w), sum of w * c), without padding: a padded zero is no shifted one
MatMul(…) likewise, where x is an input of the model: elsewhere large weights would be read for little
Convolution(Reshape(Multiply(x, s)), w) likewise, for one number: images of one channel are reshaped, not transposed

The same for GroupConvolution and, of scales, for ConvolutionBackpropData and GroupConvolutionBackpropData. Only for f32
and f64: narrower weights would be rounded once more. Weights of a shift are read now, and must not be too large.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.computed import Mapped
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.matching import constant_of, is_constant, literal, payload_of, single, small
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, shape_of, static_shape

rules = RuleSet()

READ = 4 << 20
"""Bytes of weights that are read to move a shift behind them."""

STEPS = 8
"""Operations between an input of the model and a matrix product that are looked through."""

Weighted = ConvolutionBackpropDataOp | ConvolutionOp | GroupConvolutionBackpropDataOp | GroupConvolutionOp | MatMulOp


@rules.rewrite(
    ConvolutionBackpropDataOp, ConvolutionOp, GroupConvolutionBackpropDataOp, GroupConvolutionOp, MatMulOp, benefit=2
)
def scale_before(op: Weighted, rw: Rewriter):
    """Convolution(Multiply(x, s), w) -> Convolution(x, w * s); Convolution(Divide(x, s), w) -> Convolution(x, w / s)"""
    shaped = _reshape(op)
    scale = single(op.operands[0] if shaped is None else shaped.operands[0], DivideOp, MultiplyOp)
    payload = _weights(op)
    data, factor = _sides(scale, op)
    if shaped is not None and factor.size > 1:
        raise NoMatch("the channels are not those that are scaled")
    along = _along_input(op, factor)
    if isinstance(scale, DivideOp) and not factor.all():
        raise NoMatch("a divisor is zero")
    function = np.divide if isinstance(scale, DivideOp) else np.multiply
    rw.absorb(scale, *([] if shaped is None else [shaped]))
    data = _reshaped(shaped, data, rw)
    return _restated(op, rw, data, constant_of(rw, _mapped(payload, function, along)))


@rules.rewrite(ConvolutionOp, GroupConvolutionOp, MatMulOp)
def shift_before(op: ConvolutionOp | GroupConvolutionOp | MatMulOp, rw: Rewriter):
    """Convolution(Add(x, c), w) -> Add(Convolution(x, w), sum of w * c)"""
    shaped = _reshape(op)
    shift = single(op.operands[0] if shaped is None else shaped.operands[0], AddOp, SubtractOp)
    payload = _weights(op)
    data, vector = _sides(shift, op)
    if shaped is not None and vector.size > 1:
        raise NoMatch("the channels are not those that are shifted")
    along = _along_input(op, vector if isinstance(shift, AddOp) else -vector)
    if payload.nbytes > READ:
        raise NoMatch("the weights are large")
    if not isinstance(op, MatMulOp) and not _unpadded(op):
        raise NoMatch("what is padded is not shifted")
    rank = rank_of(op.results[0])
    if rank is None:
        raise NoMatch("the rank is not known")
    bias = _summed(op, payload.array().astype(np.float64) * along)
    rw.absorb(shift, *([] if shaped is None else [shaped]))
    data = _reshaped(shaped, data, rw)
    product = _restated(op, rw, data, op.operands[1])
    shape = (-1,) if isinstance(op, MatMulOp) else (-1, *(1,) * (rank - 2))
    return rw.emit(AddOp, product, constant_of(rw, literal(bias.reshape(shape), product)))


def _reshape(op: Weighted) -> ReshapeOp | None:
    """The Reshape that gives a convolution its data: one number is scaled and shifted before it as behind it."""
    owner = op.operands[0].owner
    if isinstance(owner, ReshapeOp) and not isinstance(op, MatMulOp) and op.operands[0].has_one_use():
        return owner
    return None


def _reshaped(shaped: ReshapeOp | None, data: SSAValue, rw: Rewriter) -> SSAValue:
    """The data as a Reshape gives it."""
    if shaped is None:
        return data
    made = ReshapeOp.create(
        operands=[data, shaped.operands[1]], result_types=[shaped.results[0].type], properties=dict(shaped.properties)
    )
    rw.insert(made)
    return made.results[0]


def _weights(op: Weighted) -> Payload:
    kind = element(element_of(op.results[0])).name
    if kind not in ("f32", "f64"):
        raise NoMatch("weights narrower than f32 would be rounded once more")
    if isinstance(op, MatMulOp):
        _near_input(op)
    return payload_of(op.operands[1])


def _near_input(op: MatMulOp) -> None:
    """The product is of what an input of the model becomes by constants."""
    if plain(op.transpose_a) or len(static_shape(op.operands[1]) or ()) != 2 or (rank_of(op.operands[0]) or 0) < 2:
        raise NoMatch("the product is not one of matrices")
    value = op.operands[0]
    for _ in range(STEPS):
        owner = value.owner
        if isinstance(owner, ParameterOp):
            return
        if not isinstance(owner, AddOp | SubtractOp | MultiplyOp | DivideOp | ConvertOp):
            break
        if len(owner.operands) == 2 and not is_constant(owner.operands[1]):
            break
        value = owner.operands[0]
    raise NoMatch("the product is not of an input of the model")


def _sides(op: Operation, weighted: Weighted) -> tuple[SSAValue, np.ndarray]:
    """The data of a scale or shift, and its constant: one number, or one for each channel."""
    if plain(op.properties["auto_broadcast"]) != "numpy":
        raise NoMatch("only numpy's broadcasting is looked at")
    data, other = op.operands
    if is_constant(data) and not isinstance(op, DivideOp | SubtractOp):
        data, other = other, data
    array, rank = small(other), rank_of(data)
    if rank is None or array.ndim > rank:
        raise NoMatch("the constant may widen the result")
    axis = rank - 1 if isinstance(weighted, MatMulOp) else 1
    if data.type != op.results[0].type and not _of_channels(op, data, weighted):
        raise NoMatch("the constant may widen the result")
    shape = (1,) * (rank - array.ndim) + array.shape
    if any(d != 1 for i, d in enumerate(shape) if i != axis):
        raise NoMatch("the constant is not one number per input channel")
    return data, array.reshape(-1)


def _of_channels(op: Operation, data: SSAValue, weighted: Weighted) -> bool:
    """Whether a convolution's data is scaled that may have one channel only, as far as its type says.

    The CPU plugin puts such scales into the weights itself and refuses one channel then.
    """
    if not isinstance(op, DivideOp | MultiplyOp) or isinstance(weighted, MatMulOp):
        return False
    pairs = list(zip(shape_of(data) or (), shape_of(op.results[0]) or (), strict=True))
    return not isinstance(pairs[1][0], int) and all(a == b for i, (a, b) in enumerate(pairs) if i != 1)


def _along_input(op: Weighted, vector: np.ndarray) -> np.ndarray:
    """A vector over input channels as it multiplies the weights."""
    shape = static_shape(op.operands[1])
    if shape is None:
        raise NoMatch("the weights are not constant")
    if vector.size == 1:
        return vector.reshape((1,) * len(shape))
    rest = len(shape)
    match op:
        case ConvolutionOp():
            made = vector.reshape(1, -1, *(1,) * (rest - 2))
        case ConvolutionBackpropDataOp():
            made = vector.reshape(-1, *(1,) * (rest - 1))
        case GroupConvolutionOp():
            made = vector.reshape(shape[0], 1, -1, *(1,) * (rest - 3))
        case GroupConvolutionBackpropDataOp():
            made = vector.reshape(shape[0], -1, *(1,) * (rest - 2))
        case _:
            made = vector.reshape((1, -1) if plain(op.transpose_b) else (-1, 1))
    if any(a not in (1, b) for a, b in zip(made.shape, shape, strict=True)):
        raise NoMatch("the constant is not one number per input channel")
    return made


def _mapped(payload: Payload, function: Any, along: np.ndarray) -> Payload:
    """The weights times (or by) the factor; large ones are computed when they are written."""
    if payload.small:
        with np.errstate(all="ignore"):
            return Values(function(payload.array(), along).astype(payload.element.dtype, copy=False), payload.element)
    label = ("scale", function.__name__)
    return Mapped(
        label, function, [payload, Values(along.astype(payload.element.dtype), payload.element)], payload.element
    )


def _unpadded(op: ConvolutionOp | GroupConvolutionOp) -> bool:
    mode = plain(op.auto_pad)
    pads = (*(plain(op.pads_begin) or ()), *(plain(op.pads_end) or ()))
    return mode == "valid" or (mode == "explicit" and not any(pads))


def _summed(op: ConvolutionOp | GroupConvolutionOp | MatMulOp, products: np.ndarray) -> np.ndarray:
    """What a shift adds to each output channel."""
    if isinstance(op, MatMulOp):
        return products.sum(axis=1 if plain(op.transpose_b) else 0)
    first = 1 if isinstance(op, ConvolutionOp) else 2
    return products.sum(axis=tuple(range(first, products.ndim))).reshape(-1)


def _restated(op: Weighted, rw: Rewriter, data: SSAValue, weights: SSAValue) -> SSAValue:
    made = type(op).make([data, weights, *op.operands[2:]], [op.results[0].type], {})
    made.properties.update(op.properties)
    rw.insert(made)
    return made.results[0]
