"""Convolutions of the parts of a tensor, side by side again: one convolution in groups.

Concat(Convolution(part of x, w), …) -> GroupConvolution(x, the weights together), for the parts of a Split,
VariadicSplit or of slices along the channels, in their order; so for ConvolutionBackpropData, and for parts that have
groups already
Concat(Add(Convolution(part of x, w), b), …) -> Add(GroupConvolution(x, …), the biases together)

The weights are put together when they are written.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.computed import Joined, Reshaped
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.matching import alone, constant_of, literal, payload_of, single, small
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.transforms.parts import all_in_order, channels, parts_of
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()

GROUPED = {
    ConvolutionOp: GroupConvolutionOp,
    ConvolutionBackpropDataOp: GroupConvolutionBackpropDataOp,
    GroupConvolutionOp: GroupConvolutionOp,
    GroupConvolutionBackpropDataOp: GroupConvolutionBackpropDataOp,
}


@rules.rewrite(ConcatOp)
def grouped_convolution(op: ConcatOp, rw: Rewriter):
    """Concat(Convolution(part of x, w), …) -> GroupConvolution(x, the weights together)"""
    rank = rank_of(op.results[0])
    if rank is None or rank < 3 or plain(op.axis) not in (1, 1 - rank) or len(op.operands) < 2:
        raise NoMatch("the channels are not put together")
    adds = [single(value, AddOp) for value in op.operands] if isinstance(op.operands[0].owner, AddOp) else []
    parts: list[Any] = [single(value, *GROUPED) for value in ([a.operands[0] for a in adds] or op.operands)]
    data = _whole(parts)
    kind = type(parts[0])
    if any(type(part) is not kind or part.properties != parts[0].properties for part in parts):
        raise NoMatch("the convolutions are of different forms")
    if any(len(part.operands) != 2 for part in parts):
        raise NoMatch("the size of the result is given")
    weights = [payload_of(part.operands[1]) for part in parts]
    if any(w.shape != weights[0].shape or w.element != weights[0].element for w in weights):
        raise NoMatch("the weights have different shapes")
    if any(not w.small and not part.operands[1].has_one_use() for w, part in zip(weights, parts, strict=True)):
        raise NoMatch("the weights have other users")
    biases = _biases(adds, parts, rank)
    made = GROUPED[kind]
    count = len(parts) * (weights[0].shape[0] if kind is made else 1)
    shape = (count, *weights[0].shape[1 if kind is made else 0 :])
    rw.absorb(*adds, *parts, *(part.operands[0].owner for part in parts))
    joined = rw.emit(made, data, constant_of(rw, _together(weights, shape)), **_properties(parts[0]))
    if biases is None:
        return joined
    return rw.emit(AddOp, joined, constant_of(rw, biases))


def _properties(op: Any) -> dict[str, Any]:
    return {name: plain(value) for name, value in op.properties.items()}


def _whole(parts: list[Any]) -> SSAValue:
    """The tensor whose parts, all of them in order and of one size, the convolutions are of."""
    places = parts_of(alone(part.operands[0]) for part in parts)
    if not all_in_order(places):
        raise NoMatch("they are not all parts of one tensor, in order")
    if any(place.size != places[0].size for place in places):
        raise NoMatch("the parts are not of one size")
    return places[0].whole


def _biases(adds: list[AddOp], parts: list[Any], rank: int) -> Payload | None:
    """The biases of all convolutions, one number for each channel."""
    if not adds:
        return None
    vectors: list[Any] = []
    for add, part in zip(adds, parts, strict=True):
        array, count = small(add.operands[1]), channels(part.results[0])
        whole = (1,) * (rank - array.ndim) + array.shape
        if len(whole) != rank or any(n != 1 for i, n in enumerate(whole) if i != 1) or not isinstance(count, int):
            raise NoMatch("a bias is not one number for each channel")
        if whole[1] not in (1, count) or plain(add.auto_broadcast) != "numpy":
            raise NoMatch("a bias is not one number for each channel")
        vectors += list(array.reshape(-1)) * (count // whole[1])
    return literal(np.reshape(vectors, (1, -1, *(1,) * (rank - 2))), adds[0].results[0])


def _together(weights: list[Payload], shape: tuple[int, ...]) -> Payload:
    whole = Joined(weights, 0)
    if all(w.small for w in weights) and whole.small:
        return Values(whole.array().reshape(shape), whole.element)
    return Reshaped(whole, shape)
