"""Convolutions that the runtime (2026.4) gives another shape.

Its transformations move the strides of a 1x1 convolution to the operations before it, and there forget the pads.

Convolution | GroupConvolution of one element with strides and pads -> Pad, Slice with the strides, the same without
"""

from __future__ import annotations

from math import prod

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.extent import Pad1Op
from stepwell.dialects.opset.matching import constant_of, literal, numbers
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()

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
