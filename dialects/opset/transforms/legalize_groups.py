"""Convolutions of parts of a tensor that the runtime (2026.4) would put together wrongly.

Where all operands of a Concat are Convolutions of one form whose data are parts of a Split of the channels, or slices
that it makes a Split of, it makes one GroupConvolution of them, whatever their order, their number and the axis.

Concat(Convolution(part), …) -> the same with the first part as a Gather of its channels
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.convolution import ConvolutionOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import made_by, numbers
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.transforms.parts import all_in_order, parts_of
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of

rules = RuleSet()


@rules.rewrite(ConcatOp)
def parts_mixed(op: ConcatOp, rw: Rewriter):
    """Concat(Convolution(part), …) -> the same with the first part as a Gather, where the parts are not all in order"""
    if len(op.operands) < 2:
        raise NoMatch("nothing is put together")
    each: list[Any] = [made_by(value, ConvolutionOp) for value in op.operands]
    first, rank = each[0], rank_of(op.results[0])
    if any(e.properties != first.properties or shape_of(e.operands[1]) != shape_of(first.operands[1]) for e in each):
        raise NoMatch("the convolutions are of different forms")
    parts = parts_of(e.operands[0] for e in each)
    whole, begin, size, _ = parts[0]
    if rank is None or any(part.whole is not whole for part in parts):
        raise NoMatch("they are not parts of one tensor")
    if plain(op.axis) in (1, 1 - rank) and all_in_order(parts):
        raise NoMatch("all parts are there, in order")
    part = rw.emit(GatherOp, whole, numbers(rw, range(begin, begin + size)), numbers(rw, 1))
    made = ConvolutionOp.make([part, first.operands[1]], [first.results[0].type], dict(first.properties))
    rw.insert(made)
    again = ConcatOp.make([made.results[0], *op.operands[1:]], [op.results[0].type], dict(op.properties))
    rw.absorb(first)
    rw.insert(again)
    return again.results[0]
