"""Padding with zeros before a window.

Convolution(Pad(x, 0)) -> Convolution(x) with larger pads; so GroupConvolution
AvgPool(Pad(x, 0)) -> AvgPool(x) that counts its pads
MaxPool(Pad(x, lowest)) -> MaxPool(x) with pads; so with zeros, where x has no negative elements
"""

from __future__ import annotations

from typing import Any

import numpy as np

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.activation import ReLUOp, SigmoidOp
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.matching import ints, single, uniform
from stepwell.dialects.opset.movement import Pad1Op, PadOp
from stepwell.dialects.opset.pooling import AvgPool1Op, AvgPool14Op, AvgPoolOp, MaxPool1Op, MaxPool8Op, MaxPoolOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of

rules = RuleSet()


@rules.rewrite(ConvolutionOp, GroupConvolutionOp)
def fuse_pad(op: ConvolutionOp | GroupConvolutionOp, rw: Rewriter):
    """Convolution(Pad(x, 0)) -> Convolution(x) with larger pads"""
    pad, begin, end = _zeros(op)
    begin = tuple(a + b for a, b in zip(plain(op.pads_begin) or (0,) * len(begin), begin, strict=True))
    end = tuple(a + b for a, b in zip(plain(op.pads_end) or (0,) * len(end), end, strict=True))
    return _restated(op, rw, pad, pads_begin=begin, pads_end=end)


@rules.rewrite(AvgPool1Op, AvgPool14Op, AvgPoolOp)
def fuse_pad_pool(op: AvgPool1Op | AvgPool14Op | AvgPoolOp, rw: Rewriter):
    """AvgPool(Pad(x, 0)) -> AvgPool(x) that counts its pads, where it has none itself"""
    pad, begin, end = _zeros(op)
    if any(plain(op.pads_begin)) or any(plain(op.pads_end)):
        raise NoMatch("it has pads already")
    if plain(op.rounding_type) != "floor":
        raise NoMatch("the last window may reach beyond the pads")
    if any(b >= k or e >= k for b, e, k in zip(begin, end, plain(op.kernel), strict=True)):
        raise NoMatch("a window would see pads only")
    return _restated(op, rw, pad, pads_begin=begin, pads_end=end, exclude_pad=False)


@rules.rewrite(MaxPool1Op, MaxPool8Op, MaxPoolOp)
def fuse_pad_max(op: MaxPool1Op | MaxPool8Op | MaxPoolOp, rw: Rewriter):
    """MaxPool(Pad(x, lowest)) -> MaxPool(x) with pads; so with zeros, where x has no negative elements"""
    pad = single(op.operands[0], Pad1Op, PadOp)
    value = uniform(pad.operands[3]) if len(pad.operands) > 3 else 0
    kind = element(element_of(pad.operands[0]))
    if not kind.is_float or kind.dtype is None:
        raise NoMatch("the elements are integers")
    lowest = float(np.finfo(kind.dtype).min) if kind.dtype.kind == "f" else -np.inf
    if value > 0.99 * lowest and not (value == 0 and isinstance(pad.operands[0].owner, ReLUOp | SigmoidOp)):
        raise NoMatch("the pads may be larger than the elements beside them")
    if len(op.results) > 1 and op.results[1].uses:
        raise NoMatch("places are counted with the pads")
    pad, begin, end = _zeros(op, value)
    dilations = plain(op.dilations) if isinstance(op, MaxPool8Op | MaxPoolOp) else ()
    if plain(op.rounding_type) != "floor" or any(d != 1 for d in dilations):
        raise NoMatch("the last window may reach beyond the pads")
    begin = tuple(a + b for a, b in zip(plain(op.pads_begin) or (0,) * len(begin), begin, strict=True))
    end = tuple(a + b for a, b in zip(plain(op.pads_end) or (0,) * len(end), end, strict=True))
    if any(b >= k or e >= k for b, e, k in zip(begin, end, plain(op.kernel), strict=True)):
        raise NoMatch("a window would see pads only")
    return _restated(op, rw, pad, pads_begin=begin, pads_end=end)


def _zeros(op: Any, value: float = 0) -> tuple[Any, tuple[int, ...], tuple[int, ...]]:
    """The Pad before an operation, with one value, and its spatial pads."""
    pad = single(op.operands[0], Pad1Op, PadOp)
    if plain(op.auto_pad) != "explicit" and plain(op.auto_pad) != "valid":
        raise NoMatch("its own pads follow from its input's size")
    if plain(op.auto_pad) == "valid" and (any(plain(op.pads_begin)) or any(plain(op.pads_end))):
        raise NoMatch("its pads are not looked at")
    if plain(pad.pad_mode) != "constant" or (uniform(pad.operands[3]) if len(pad.operands) > 3 else 0) != value:
        raise NoMatch("the pads have another value")
    begin, end = ints(pad.operands[1]), ints(pad.operands[2])
    if rank_of(pad.operands[0]) is None or min((*begin, *end), default=0) < 0:
        raise NoMatch("pads are negative, or the rank is not known")
    if any((*begin[:2], *end[:2])):
        raise NoMatch("batch or channels are padded")
    return pad, begin[2:], end[2:]


def _restated(op: Any, rw: Rewriter, pad: Any, **changed: Any):
    made = type(op).make([pad.operands[0], *op.operands[1:]], [r.type for r in op.results])
    made.properties.update(op.properties)
    made.properties.update({n: attr(v) for n, v in changed.items()})
    made.properties["auto_pad"] = attr("explicit")
    rw.absorb(pad)
    rw.insert(made)
    return list(made.results)
