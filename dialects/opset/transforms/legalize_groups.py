"""Convolutions of parts of a tensor that the runtime (2026.4) would put together wrongly.

Where all operands of a Concat are Convolutions of one form whose data are parts of a Split of the channels, or slices
that it makes a Split of, it makes one GroupConvolution of them, whatever their order, their number and the axis.

Concat(Convolution(part), …) -> the same with the first part as a Gather of its channels
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.convolution import ConvolutionOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import ints, made_by, numbers
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.values import scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of

rules = RuleSet()

PARTS = (SliceOp, SplitOp, StridedSliceOp, VariadicSplitOp)


@rules.rewrite(ConcatOp)
def parts_mixed(op: ConcatOp, rw: Rewriter):
    """Concat(Convolution(part), …) -> the same with the first part as a Gather, where the parts are not all in order"""
    if len(op.operands) < 2:
        raise NoMatch("nothing is put together")
    each: list[Any] = [made_by(value, ConvolutionOp) for value in op.operands]
    first, rank = each[0], rank_of(op.results[0])
    if any(e.properties != first.properties or shape_of(e.operands[1]) != shape_of(first.operands[1]) for e in each):
        raise NoMatch("the convolutions are of different forms")
    places = [_place(e.operands[0]) for e in each]
    whole = places[0][0]
    if rank is None or any(source is not whole for source, _, _ in places):
        raise NoMatch("they are not parts of one tensor")
    width = (shape_of(whole) or (None, None))[1]
    ends = [0, *(begin + size for _, begin, size in places)]
    if plain(op.axis) in (1, 1 - rank) and [begin for _, begin, _ in places] == ends[:-1] and ends[-1] == width:
        raise NoMatch("all parts are there, in order")
    _, begin, size = places[0]
    part = rw.emit(GatherOp, whole, numbers(rw, range(begin, begin + size)), numbers(rw, 1))
    made = ConvolutionOp.make([part, first.operands[1]], [first.results[0].type], dict(first.properties))
    rw.insert(made)
    again = ConcatOp.make([made.results[0], *op.operands[1:]], [op.results[0].type], dict(op.properties))
    rw.absorb(first)
    rw.insert(again)
    return again.results[0]


def _place(value: SSAValue) -> tuple[SSAValue, int, int]:
    """The tensor that a value is a part of, along the channels; where it begins, and how long it is."""
    owner = made_by(value, *PARTS)
    whole = owner.operands[0]
    rank, shape = rank_of(whole), shape_of(value)
    size = (shape or (None, None))[1]
    if rank is None or rank < 3 or not isinstance(size, int):
        raise NoMatch("the channels are not known")
    if isinstance(owner, SplitOp | VariadicSplitOp):
        sizes = [(shape_of(result) or (None, None))[1] for result in owner.results]
        if scalar(owner.operands[1]) not in (1, 1 - rank):
            raise NoMatch("the parts are not of the channels")
        before = sizes[: next(i for i, result in enumerate(owner.results) if result is value)]
        return whole, sum(n for n in before if isinstance(n, int)), size
    begins = ints(owner.operands[1])
    if isinstance(owner, SliceOp):
        axes = ints(owner.operands[4]) if len(owner.operands) > 4 else tuple(range(len(begins)))
        if axes not in ((1,), (1 - rank,)) or ints(owner.operands[3]) != (1,):
            raise NoMatch("the parts are not of the channels alone")
        begin = begins[0]
    else:
        begin = _strided(owner, begins, shape, shape_of(whole))
    width = (shape_of(whole) or (None, None))[1]
    if begin < 0:
        begin += width if isinstance(width, int) else 0
    return whole, max(begin, 0), size


def _strided(op: StridedSliceOp, begins: tuple[int, ...], shape: Any, whole: Any) -> int:
    """Where a StridedSlice of the channels alone begins."""
    if len(op.operands) > 3 and any(step != 1 for step in ints(op.operands[3])):
        raise NoMatch("there are steps")
    if any(any(plain(op.properties[name]) or ()) for name in ("new_axis_mask", "shrink_axis_mask", "ellipsis_mask")):
        raise NoMatch("the axes are not those of the tensor")
    if len(begins) < 2 or len(shape) != len(whole):
        raise NoMatch("the parts are not of the channels")
    masks = [plain(op.begin_mask) or (), plain(op.end_mask) or ()]
    for i, (a, b) in enumerate(zip(shape, whole, strict=True)):
        masked = i >= len(begins) or all(len(mask) > i and mask[i] for mask in masks)
        if i != 1 and not masked and not (isinstance(a, int) and a == b):
            raise NoMatch("the parts are not of the channels alone")
    return 0 if len(masks[0]) > 1 and masks[0][1] else begins[1]
