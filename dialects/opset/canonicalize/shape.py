"""Shapes.

Reshape(x), Squeeze(x) that give the shape of x -> x
Reshape(x) to sizes that x has in the same places -> Reshape(x) to numbers, 0 for those, -1 for another one
Reshape(x) to sizes of which only one is not known -> Reshape(x) to numbers, -1 for that one
Reshape(Reshape(x)), and of Squeeze and Unsqueeze -> Reshape(x), where the outer shape does not depend on the inner one
Squeeze(Unsqueeze(x, a), a), Unsqueeze(Squeeze(x, a), a) -> x
Unsqueeze(Unsqueeze(x, a), b) -> Unsqueeze(x, both); Squeeze(Unsqueeze(x, a), b) -> one of them, of the rest
ShapeOf(f(x)) -> ShapeOf(x), for an f that keeps the shape
ShapeOf(Broadcast(x, shape)) -> shape
"""

from __future__ import annotations

from math import prod

import numpy as np
from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.base import retype
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matching import constant_of, ints, literal, made_by, numbers, positive, same_type
from stepwell.dialects.opset.movement import Broadcast1Op, BroadcastOp
from stepwell.dialects.opset.origins import KEEPERS, Size, origins, same_size
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOf1Op, ShapeOfOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.opset.values import Bounds, bounds
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element_of, rank_of, shape_of, static_shape

rules = RuleSet()

RESHAPES = (ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp)


@rules.rewrite(ReshapeOp, Squeeze1Op, SqueezeOp)
def reshape_nothing(op: ReshapeOp | Squeeze1Op | SqueezeOp, rw: Rewriter):
    """Reshape(x), Squeeze(x) that give the shape of x -> x

    Sizes that are not known are copied; one may be computed, for it follows from the others.
    """
    data, result = op.operands[0], op.results[0]
    same_type(data, result)
    shape = shape_of(data)
    if shape is None:
        raise NoMatch("the rank is not known")
    unknown = [d for d in shape if not isinstance(d, int)]
    if isinstance(op, ReshapeOp):
        if len(unknown) > 1:
            places = [i for i, d in enumerate(shape) if not isinstance(d, int)]
            unknown = [i for i in places if not same_size(Size(data, i), Size(result, i))]
        if len(unknown) > 1 or (unknown and not positive([d for d in shape if isinstance(d, int)])):
            raise NoMatch("the shape is not known to be the same")
    elif any(d == 1 for d in shape) and unknown:
        raise NoMatch("the shape is not known to be the same")
    return data


@rules.rewrite(ReshapeOp)
def reshape_rest(op: ReshapeOp, rw: Rewriter):
    """Reshape(x, s) -> Reshape(x, numbers with -1), where only one size is computed: it follows from the others"""
    known = bounds(op.operands[1])
    if known is None or known.exact:
        raise NoMatch("the sizes are known, or nothing is known of them")
    low, high = known.lo.reshape(-1), known.hi.reshape(-1)
    computed = low != high
    if computed.sum() != 1 or not (low[~computed] > 0).all():
        raise NoMatch("more than one size follows from the others")
    if plain(op.special_zero) and low[computed] <= 0 <= high[computed]:
        raise NoMatch("the size may be that of the operand")
    target = np.where(computed, -1, low)
    made = rw.emit(ReshapeOp, op.operands[0], constant_of(rw, literal(target, op.operands[1])), special_zero=False)
    # Bounds of the computed size are kept.
    retype(made, narrowed(made.type, op.results[0].type))
    return made


@rules.rewrite(ReshapeOp)
def reshape_copies(op: ReshapeOp, rw: Rewriter):
    """Reshape(x, s) -> Reshape(x, numbers with 0), where the sizes that are computed are those of x in their places

    One may be computed in another way: it follows from the others and becomes -1. Sizes that are copied do not count
    for it, so that it follows where they are zero too. Where it is the only one of x that is not copied, -> x.
    """
    data, zero = op.operands[0], plain(op.special_zero)
    shape, found = shape_of(data), origins(op.operands[1])
    if shape is None or not found or all(isinstance(f, int) for f in found):
        raise NoMatch("the sizes are numbers, or nothing is known of them")
    target = []
    for place, size in enumerate(found):
        if isinstance(size, Size) and place < len(shape) and same_size(size, Size(data, place)):
            target.append(0)
        elif isinstance(size, int) and (size or zero):
            target.append(size)
        else:
            target.append(None)
    if target.count(None) > 1 or (None in target and -1 in target):
        raise NoMatch("more than one size is computed in another way")
    target = [-1 if size is None else size for size in target]
    kept = len(target) == len(shape) and all(t in (0, -1, d) for t, d in zip(target, shape, strict=True))
    # A size of 0 leaves that of -1 open.
    if kept and 0 not in shape and data.type == op.results[0].type:
        return data
    made = rw.emit(ReshapeOp, data, constant_of(rw, literal(target, op.operands[1])), special_zero=True)
    retype(made, narrowed(made.type, op.results[0].type))
    return made


@rules.rewrite(ReshapeOp)
def reshape_reshape(op: ReshapeOp, rw: Rewriter):
    """Reshape(Reshape(x), s) -> Reshape(x, s), where s copies no size that x has not; so for Squeeze, Unsqueeze"""
    inner = made_by(op.operands[0], *RESHAPES)
    known = bounds(op.operands[1])
    zero = plain(op.special_zero)
    if zero and (known is None or not _copies_of_both(known, inner)):
        shape = static_shape(op.results[0])
        if shape is None:
            raise NoMatch("the shape may copy sizes of the inner shape")
        return rw.emit(ReshapeOp, inner.operands[0], numbers(rw, shape), special_zero=False)
    return rw.emit(ReshapeOp, inner.operands[0], op.operands[1], special_zero=zero)


def _copies_of_both(sizes: Bounds, inner: Operation) -> bool:
    """Whether sizes that may be 0 are 0 and stand where the operand of a Reshape has what its result has."""
    copied = np.flatnonzero((sizes.lo <= 0) & (sizes.hi >= 0))
    data, result = inner.operands[0], inner.results[0]
    rank = rank_of(data)
    return all(
        sizes.lo.reshape(-1)[i] == sizes.hi.reshape(-1)[i] == 0
        and rank is not None
        and i < rank
        and same_size(Size(data, int(i)), Size(result, int(i)))
        for i in copied
    )


@rules.rewrite(Squeeze1Op, SqueezeOp, UnsqueezeOp, benefit=2)
def squeeze_unsqueeze(op: Squeeze1Op | SqueezeOp | UnsqueezeOp, rw: Rewriter):
    """Squeeze(Unsqueeze(x, a), a), Unsqueeze(Squeeze(x, a), a) -> x"""
    inner = made_by(op.operands[0], *((Squeeze1Op, SqueezeOp) if isinstance(op, UnsqueezeOp) else (UnsqueezeOp,)))
    data = inner.operands[0]
    same_type(data, op.results[0])
    shape = shape_of(data)
    if static_shape(data) is None:
        if len(op.operands) < 2 or len(inner.operands) < 2 or shape is None:
            raise NoMatch("the axes are not known")
        # Both axes count in the longer shape, which has 1 there.
        longer = shape if isinstance(op, UnsqueezeOp) else shape_of(inner.results[0])
        if longer is None:
            raise NoMatch("the rank is not known")
        chosen = {a % len(longer) for a in ints(op.operands[1])}
        if {a % len(longer) for a in ints(inner.operands[1])} != chosen or any(longer[a] != 1 for a in chosen):
            raise NoMatch("the axes differ")
    rw.absorb(inner)
    return data


def _axes(op: Squeeze1Op | SqueezeOp | UnsqueezeOp, longer: SSAValue) -> set[int]:
    """The axes as they count in the longer shape, where they are known and have size 1."""
    shape = shape_of(longer)
    if shape is None or len(op.operands) < 2:
        raise NoMatch("the axes are not known")
    found = {a % len(shape) for a in ints(op.operands[1])}
    if any(shape[a] != 1 for a in found):
        raise NoMatch("a size is not known to be 1")
    return found


@rules.rewrite(UnsqueezeOp)
def unsqueeze_unsqueeze(op: UnsqueezeOp, rw: Rewriter):
    """Unsqueeze(Unsqueeze(x, a), b) -> Unsqueeze(x, both)"""
    inner = made_by(op.operands[0], UnsqueezeOp)
    first, second = _axes(inner, inner.results[0]), _axes(op, op.results[0])
    rank = len(shape_of(op.results[0]) or ())
    kept = [a for a in range(rank) if a not in second]
    rw.absorb(inner)
    both = sorted(second | {kept[a] for a in first})
    return rw.emit(UnsqueezeOp, inner.operands[0], numbers(rw, both))


@rules.rewrite(Squeeze1Op, SqueezeOp)
def squeeze_rest(op: Squeeze1Op | SqueezeOp, rw: Rewriter):
    """Squeeze(Unsqueeze(x, a), b) -> Squeeze(x, b without a), or Unsqueeze(x, a without b)"""
    inner = made_by(op.operands[0], UnsqueezeOp)
    given, taken = _axes(inner, inner.results[0]), _axes(op, inner.results[0])
    rank = len(shape_of(inner.results[0]) or ())
    rw.absorb(inner)
    if given < taken:
        own = [a for a in range(rank) if a not in given]
        return rw.emit(SqueezeOp, inner.operands[0], numbers(rw, [own.index(a) for a in sorted(taken - given)]))
    if taken < given:
        left = [a for a in range(rank) if a not in taken]
        return rw.emit(UnsqueezeOp, inner.operands[0], numbers(rw, [left.index(a) for a in sorted(given - taken)]))
    raise NoMatch("neither has all axes of the other")


@rules.rewrite(Squeeze1Op, SqueezeOp, UnsqueezeOp)
def squeeze_reshape(op: Squeeze1Op | SqueezeOp | UnsqueezeOp, rw: Rewriter):
    """Squeeze(Reshape(x)), Unsqueeze(Reshape(x)) -> Reshape(x), where the result's shape is known"""
    inner = made_by(op.operands[0], *RESHAPES)
    shape = static_shape(op.results[0])
    if shape is None or prod(shape) == 0:
        raise NoMatch("the shape is not known, or empty")
    return rw.emit(ReshapeOp, inner.operands[0], numbers(rw, shape), special_zero=False)


@rules.rewrite(ShapeOf1Op, ShapeOfOp)
def shape_of_same(op: ShapeOf1Op | ShapeOfOp, rw: Rewriter):
    """ShapeOf(f(x)) -> ShapeOf(x), for an f that keeps the shape"""
    last = made_by(op.operands[0], *KEEPERS)
    data, shape = last.operands[0], shape_of(op.operands[0])
    if not op.results[0].uses or shape_of(data) != shape:
        raise NoMatch("nobody asks, or less is known of the operand's shape")
    # All at once: step by step each ShapeOf behind a chain would be looked at again for each operation of it.
    while isinstance(data.owner, KEEPERS):
        before = vars(data.owner).get(FIRST)
        if before is None or (isinstance(before, OpResult) and before.op.parent is None):
            before = data.owner.operands[0]
        if shape_of(before) != shape:
            break
        data = before
    vars(last)[FIRST] = data
    op.operands[0] = data


FIRST = "_first_alike"
"""Kept on an operation: the first value of a chain that its result has the shape of."""


@rules.rewrite(ShapeOf1Op, ShapeOfOp)
def shape_of_broadcast(op: ShapeOf1Op | ShapeOfOp, rw: Rewriter):
    """ShapeOf(Broadcast(x, shape)) -> shape, in modes numpy and explicit"""
    inner = made_by(op.operands[0], BroadcastOp, Broadcast1Op)
    if plain(inner.mode) in ("bidirectional", "pdpd"):
        raise NoMatch("the data may widen the shape")
    target = inner.operands[1]
    if element_of(target) == element_of(op.results[0]):
        same_type(target, op.results[0])
        return target
    return rw.emit(ConvertOp, target, destination_type=element_of(op.results[0]))
