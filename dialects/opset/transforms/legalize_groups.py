"""Convolutions of parts of a tensor that the runtime (2026.4) takes for one convolution in groups, and they are not.

It looks for Concat(Convolution(part), …) of the parts of one Split, but not at their order, nor whether each is there
once, nor at the axis of the Concat: then the numbers are those of other parts, or the model does not compile.

One part -> Gather of its channels
"""

from __future__ import annotations

from itertools import pairwise

from xdsl.ir import OpResult

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.convolution import ConvolutionOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import numbers
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.values import scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of

rules = RuleSet()


@rules.rewrite(ConcatOp)
def parts_in_no_order(op: ConcatOp, rw: Rewriter):
    """Concat(Convolution(part b), Convolution(part a)) -> Concat(Convolution(Gather(x, its channels)), …)"""
    layers = [value.owner for value in op.operands if isinstance(value.owner, ConvolutionOp)]
    parts = [layer.operands[0] for layer in layers]
    split = parts[0].owner if len(parts) == len(op.operands) > 1 else None
    rank = rank_of(op.results[0])
    if not isinstance(split, SplitOp | VariadicSplitOp) or any(part.owner is not split for part in parts):
        raise NoMatch("they are not all convolutions of parts of one tensor")
    if rank is None or scalar(split.operands[1]) not in (1, 1 - rank):
        raise NoMatch("they are not parts of the channels")
    numbered = list(split.results)
    places = [numbered.index(part) for part in parts if isinstance(part, OpResult)]
    whole = len(places) == len(split.results) and all(a < b for a, b in pairwise(places))
    if whole and plain(op.axis) in (1, 1 - rank):
        raise NoMatch("all parts are there in order, as the runtime takes them")
    sizes = [(shape_of(result) or (None, None))[1] for result in split.results]
    known = [size for size in sizes[: places[0] + 1] if isinstance(size, int)]
    if len(known) <= places[0]:
        raise NoMatch("it is not known which channels a part has")
    begin = sum(known[:-1])
    channels = numbers(rw, list(range(begin, begin + known[-1])))
    taken = rw.emit(GatherOp, split.operands[0], channels, numbers(rw, 1))
    first = layers[0]
    if op.operands[0].has_one_use():
        rw.absorb(first)
    made = rw.emit(ConvolutionOp, taken, first.operands[1], **{k: plain(v) for k, v in first.properties.items()})
    return rw.emit(ConcatOp, [made, *op.operands[1:]], axis=plain(op.axis))
