"""Convolutions that the runtime (2026.4) gives another shape, or other numbers.

Its transformations move the strides of a 1x1 convolution to the operations before it, and there forget the pads. They
put numbers by which each place of the data is multiplied into a kernel of as many places, and forget that it moves over
pads; not so where they are of the data's whole shape, or something stands between.

Convolution | GroupConvolution of one element with strides and pads -> Pad, Slice with the strides, the same without
Convolution(Multiply(x, places), w) -> Convolution(Multiply(x, places of x's shape), w), or of Maximum(…, -inf)
"""

from __future__ import annotations

from math import prod

import numpy as np

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.arithmetic import DivideOp, MaximumOp, MultiplyOp
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.extent import Pad1Op
from stepwell.dialects.opset.matching import constant_of, is_constant, literal, made_by, numbers, small
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of, static_shape

rules = RuleSet()

MOST = 1 << 16
"""Numbers that are written out."""

END = (1 << 63) - 1


@rules.rewrite(ConvolutionOp, GroupConvolutionOp)
def points(op: ConvolutionOp | GroupConvolutionOp, rw: Rewriter):
    """Conv1x1(x, strides s, pads p) -> Conv1x1(Slice(Pad(x, p), step s))"""
    strides, begin, end = plain(op.strides), plain(op.pads_begin), plain(op.pads_end)
    count, filters = len(strides), shape_of(op.filters)
    if plain(op.auto_pad) != "explicit" or prod(strides) == 1 or max(*begin, *end) < 1 or min(*begin, *end) < 0:
        raise NoMatch("it has no strides or no pads")
    if filters is None or any(size != 1 for size in filters[len(filters) - count :]):
        raise NoMatch("it spans more than one element")
    zero = constant_of(rw, literal(0, op.data))
    around = [numbers(rw, [0, 0, *pads]) for pads in (begin, end)]
    padded = rw.emit(Pad1Op, op.data, *around, zero, pad_mode="constant")
    first, last, axes = [0] * count, [END] * count, list(range(2, 2 + count))
    taken = rw.emit(SliceOp, padded, *(numbers(rw, v) for v in (first, last, strides, axes)))
    none = {"strides": attr((1,) * count), "pads_begin": attr((0,) * count), "pads_end": attr((0,) * count)}
    made = type(op).make([taken, op.filters], [op.results[0].type], {**op.properties, **none})
    rw.insert(made)
    return made.results[0]


@rules.rewrite(ConvolutionOp, GroupConvolutionOp)
def places_apart(op: ConvolutionOp | GroupConvolutionOp, rw: Rewriter):
    """Conv(Multiply(x, places), w) -> Conv(Multiply(x, places of x's shape), w) | Conv(Maximum(x * places, -inf), w)"""
    product = made_by(op.data, DivideOp, MultiplyOp)
    at = next((i for i in (1, 0) if is_constant(product.operands[i])), None)
    filters, shape = shape_of(op.filters), shape_of(op.data)
    if at is None or (at == 0 and isinstance(product, DivideOp)) or filters is None or shape is None:
        raise NoMatch("the data is not multiplied by a constant")
    places = static_shape(product.operands[at])
    if places is None or not _go_into(op, places, filters):
        raise NoMatch("the runtime does not put the numbers into the kernel")
    sizes = static_shape(op.data)
    if sizes is not None and prod(sizes) <= MOST:
        if places == sizes:
            raise NoMatch("they are of the data's shape")
        written = np.broadcast_to(small(product.operands[at]), sizes)
        rw.absorb(product)
        factors = list(product.operands)
        factors[at] = constant_of(rw, literal(written, product.operands[at]))
        kept = rw.emit(type(product), *factors, **{k: plain(v) for k, v in product.properties.items()})
    else:
        kept = rw.emit(MaximumOp, op.data, constant_of(rw, literal(-np.inf, op.data)))
    made = type(op).make([kept, op.filters], [op.results[0].type], dict(op.properties))
    rw.insert(made)
    return made.results[0]


def _go_into(op: ConvolutionOp | GroupConvolutionOp, places: tuple[int, ...], filters: tuple[object, ...]) -> bool:
    """Whether numbers fit a kernel place by place, along an axis with pads."""
    count = len(plain(op.strides))
    mine = ((1,) * count + places)[-count:]
    if any(size not in (1, kernel) for size, kernel in zip(mine, filters[-count:], strict=True)):
        return False
    if plain(op.auto_pad) == "explicit":
        padded = [bool(a or b) for a, b in zip(plain(op.pads_begin), plain(op.pads_end), strict=True)]
    else:
        padded = [plain(op.auto_pad) != "valid"] * count
    return any(size > 1 and pads for size, pads in zip(mine, padded, strict=True))
