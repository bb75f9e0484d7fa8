"""Convolutions over batches of blocks.

BatchToSpace(Convolution(SpaceToBatch(x))) -> Convolution(x) with dilations; so GroupConvolution, with a bias or an
activation behind it, and where one dimension of space comes as two

The images of a block are the elements of x that are as far apart as the block is large: what a dilated filter sees.
Pads of a convolution of them are so many elements of x. What is cropped off the result is not padded before.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.activation import ClampOp, ReLUOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.blocks import BatchToSpaceOp, SpaceToBatchOp
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.layout.axes import again
from stepwell.dialects.opset.matching import ints, made_by, numbers, single
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of, static_shape

rules = RuleSet()

AFTER = (AddOp, MultiplyOp, ClampOp, ReLUOp)


@rules.rewrite(BatchToSpaceOp)
def fuse_dilation(op: BatchToSpaceOp, rw: Rewriter):
    """BatchToSpace(Convolution(SpaceToBatch(x))) -> Convolution(x) with dilations"""
    value, squeezed = _squeezed(op.operands[0])
    after: list[Any] = []
    while isinstance(value.owner, AFTER):
        step = single(value, *AFTER)
        if len(step.operands) > 1 and not _of_channels(step.operands[1], rank_of(value)):
            raise NoMatch("what follows the convolution is not the same for all of a channel")
        after.append(step)
        value = step.operands[0]
    conv = single(value, ConvolutionOp, GroupConvolutionOp)
    rank = rank_of(conv.results[0])
    before, unsqueezed = _unsqueezed(conv.operands[0], rank)
    space = single(before, SpaceToBatchOp)
    if rank is None or squeezed != unsqueezed:
        raise NoMatch("the dimension that is added before does not go behind")
    block, crops = ints(op.operands[1]), [ints(v) for v in op.operands[2:]]
    pads = [ints(v) for v in space.operands[2:]]
    if ints(space.operands[1]) != block or any(any(v[:2]) for v in (*crops, *pads)) or block[:2] != (1, 1):
        raise NoMatch("the blocks differ, or batch and channels have blocks")
    block, *others = (list(v[2:]) for v in (block, *pads, *crops))
    if unsqueezed is not None:
        block.insert(unsqueezed - 2, 1)
        for v in others:
            v.insert(unsqueezed - 2, 0)
    begin, end, dilations = _window(conv, rank - 2)
    ahead, behind, cut_ahead, cut_behind = others
    first = [p + b * q - c for p, b, q, c in zip(ahead, block, begin, cut_ahead, strict=True)]
    last = [p + b * q - c for p, b, q, c in zip(behind, block, end, cut_behind, strict=True)]
    if min((*first, *last)) < 0:
        raise NoMatch("more is cropped than was padded")
    shapes = [v.owner for v in (op.operands[0], conv.operands[0]) if unsqueezed is not None]
    rw.absorb(*after, conv, space, *(o for o in shapes if isinstance(o, Operation)))
    data = space.operands[0]
    if unsqueezed is not None:
        data = rw.emit(UnsqueezeOp, data, numbers(rw, [unsqueezed]))
    changed = {
        "pads_begin": tuple(first),
        "pads_end": tuple(last),
        "dilations": tuple(d * b for d, b in zip(dilations, block, strict=True)),
        "auto_pad": "explicit",
    }
    made = type(conv).create(operands=[data, conv.operands[1]], result_types=[], properties=dict(conv.properties))
    made.properties.update({name: attr(v) for name, v in changed.items()})
    made.set_result_types(made.infer())
    rw.insert(made)
    result: SSAValue = made.results[0]
    for step in reversed(after):
        result = again(step, rw, [result, *step.operands[1:]]).results[0]
    return result if unsqueezed is None else rw.emit(Squeeze1Op, result, numbers(rw, [unsqueezed]))


def _window(conv: ConvolutionOp | GroupConvolutionOp, count: int) -> tuple[tuple[int, ...], ...]:
    """(pads before, pads behind, dilations) of a convolution that goes on by one element."""
    strides, dilations = plain(conv.strides) or (1,) * count, plain(conv.dilations) or (1,) * count
    filters = static_shape(conv.operands[1])
    if any(s != 1 for s in strides) or filters is None:
        raise NoMatch("it goes on by more than one element, or the filters are not known")
    mode = plain(conv.auto_pad)
    if mode == "valid":
        return (0,) * count, (0,) * count, dilations
    if mode == "explicit":
        begin, end = (tuple(plain(v)) or (0,) * count for v in (conv.pads_begin, conv.pads_end))
        return begin, end, dilations
    total = [d * (k - 1) for d, k in zip(dilations, filters[-count:], strict=True)]
    small, large = tuple(t // 2 for t in total), tuple(t - t // 2 for t in total)
    return (small, large, dilations) if mode == "same_upper" else (large, small, dilations)


def _of_channels(value: SSAValue, rank: int | None) -> bool:
    """Whether a constant has numbers for the channels of a tensor only."""
    shape = static_shape(value) if isinstance(value.owner, ConstantOp) else None
    if shape is None or rank is None or len(shape) > rank:
        return False
    shape = (1,) * (rank - len(shape)) + shape
    return all(d == 1 for axis, d in enumerate(shape) if axis != 1)


def _squeezed(value: SSAValue) -> tuple[SSAValue, int | None]:
    """(what a size of 1 is taken away of, which one), or the value itself."""
    if not isinstance(value.owner, Squeeze1Op | SqueezeOp | ReshapeOp):
        return value, None
    made = single(value, Squeeze1Op, SqueezeOp, ReshapeOp)
    return made.operands[0], _one(made.operands[0], value)


def _unsqueezed(value: SSAValue, rank: int | None) -> tuple[SSAValue, int | None]:
    """(what a size of 1 is added to, which one), or the value itself."""
    if isinstance(value.owner, SpaceToBatchOp):
        return value, None
    made = made_by(value, UnsqueezeOp, ReshapeOp)
    single(value, UnsqueezeOp, ReshapeOp)
    return made.operands[0], _one(value, made.operands[0])


def _one(longer: SSAValue, shorter: SSAValue) -> int | None:
    """The dimension of space, of size 1, that one tensor has and the other has not."""
    long, short = shape_of(longer), shape_of(shorter)
    if long is None or short is None:
        raise NoMatch("the rank is not known")
    for axis in range(2, len(long)):
        op = shorter.owner if isinstance(shorter.owner, Squeeze1Op | SqueezeOp) else longer.owner
        named = None
        if isinstance(op, Squeeze1Op | SqueezeOp | UnsqueezeOp) and len(op.operands) > 1:
            named = [a % len(long) for a in ints(op.operands[1])]
        if long[axis] == 1 and (*long[:axis], *long[axis + 1 :]) == tuple(short) and named in (None, [axis]):
            if named is None and sum(not isinstance(d, int) for d in long) > 1:
                raise NoMatch("the new shape is not known")
            return axis
    raise NoMatch("it is more than a size of 1")
