"""Tensors that are joined.

Concat(Unsqueeze(a, k), Unsqueeze(b, k), axis=k) -> Reshape(Concat(a, b, axis=k))
Concat(Squeeze(a, k), Squeeze(b, k)) -> Squeeze(Concat(a, b)), so of Unsqueeze along another axis and of Convert
Concat(Slice(x, 0, a), Slice(x, a, b)) -> Slice(x, 0, b)
Split(Concat(a, b, …)) whose parts are whole operands -> these, each transposed where a Transpose was between
Split(Concat(a, b)) that cuts between a and b and elsewhere -> Split(a), Split(b)
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.canonicalize.slicing import Cut, cuts, size_at
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import ints, numbers, single
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, TransposeOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element_of, rank_of, shape_of, static_shape

rules = RuleSet()


@rules.rewrite(ConcatOp)
def stack(op: ConcatOp, rw: Rewriter):
    """Concat(Unsqueeze(a, k), Unsqueeze(b, k), axis=k) -> Reshape(Concat(a, b, axis=k))"""
    shape = shape_of(op.results[0])
    if shape is None or len(op.operands) < 2 or len(shape) < 2:
        raise NoMatch("there is nothing to stack")
    axis = plain(op.axis) % len(shape)
    if axis == len(shape) - 1:
        raise NoMatch("elements of the tensors are taken in turns")
    inner = [_stacked(value, axis) for value in op.operands]
    parts = [made.operands[0] for made in inner]
    first = shape_of(parts[0])
    assert first is not None
    rest = [d for d in shape[axis + 1 :] if not isinstance(d, int)]
    ahead = [d for d in shape[:axis] if not isinstance(d, int)]
    if len(rest) > 1 or (rest and (ahead or 0 in shape)):
        raise NoMatch("more sizes are unknown than a Reshape can tell")
    if any(shape_of(p) != first for p in parts) and not isinstance(first[axis], int):
        raise NoMatch("the tensors may have different sizes")
    target = [d if isinstance(d, int) else 0 for d in shape[:axis]]
    target += [d if isinstance(d, int) else -1 for d in shape[axis:]]
    rw.absorb(*inner)
    joined = rw.emit(ConcatOp, parts, axis=axis)
    return rw.emit(ReshapeOp, joined, numbers(rw, target), special_zero=bool(ahead))


def _stacked(value: SSAValue, axis: int) -> Any:
    """The operation that puts a size of 1 at an axis, and does nothing else."""
    made = single(value, UnsqueezeOp, ReshapeOp)
    before, after = shape_of(made.operands[0]), shape_of(value)
    if before is None or after is None or len(before) + 1 != len(after) or after[axis] != 1:
        raise NoMatch("it is not a tensor with one more axis")
    if isinstance(made, UnsqueezeOp):
        if [a % len(after) for a in ints(made.operands[1])] != [axis]:
            raise NoMatch("another axis is new")
    elif static_shape(value) != (*before[:axis], 1, *before[axis:]):
        raise NoMatch("it does more than make an axis")
    return made


@rules.rewrite(ConcatOp)
def concat_before(op: ConcatOp, rw: Rewriter):
    """Concat(f(a), f(b)) -> f(Concat(a, b)), for Squeeze, Unsqueeze of another axis, and Convert"""
    rank = rank_of(op.results[0])
    if rank is None or len(op.operands) < 2:
        raise NoMatch("there is one operand, or the rank is not known")
    inner = [single(v, ConvertOp, Squeeze1Op, SqueezeOp, UnsqueezeOp) for v in op.operands]
    kind, parts = type(inner[0]), [made.operands[0] for made in inner]
    ranks = {rank_of(p) for p in parts}
    if any(type(made) is not kind for made in inner) or len(ranks) != 1 or None in ranks:
        raise NoMatch("the operands are made in different ways")
    if any(isinstance(p.owner, ConstantOp) for p in parts):
        raise NoMatch("a constant needs no operation")
    before = ranks.pop() or 0
    axis = plain(op.axis) % rank
    if kind is ConvertOp:
        if len({element_of(p) for p in parts}) != 1:
            raise NoMatch("the types differ")
        rw.absorb(*inner)
        return rw.emit(ConvertOp, rw.emit(ConcatOp, parts, axis=axis), destination_type=element_of(op.results[0]))
    longer = max(before, rank)
    lists = {
        tuple(sorted(a % longer for a in ints(made.operands[1]))) if len(made.operands) > 1 else () for made in inner
    }
    axes = lists.pop()
    if lists or not axes or abs(before - rank) != len(axes):
        raise NoMatch("the axes differ, or are not known to go")
    left = [a for a in range(longer) if a not in axes]
    if before == rank - len(axes):
        if axis in axes:
            raise NoMatch("they are joined along the new axis")
        axis = left.index(axis)
    else:
        axis = left[axis]
        if any((shape_of(p) or ())[a] != 1 for p in parts for a in axes):
            raise NoMatch("an axis that goes is not known to be 1")
    rw.absorb(*inner)
    return rw.emit(kind, rw.emit(ConcatOp, parts, axis=axis), numbers(rw, axes))


@rules.rewrite(ConcatOp)
def concat_slices(op: ConcatOp, rw: Rewriter):
    """Concat(Slice(x, 0, a), Slice(x, a, b)) -> Slice(x, 0, b)"""
    rank = rank_of(op.results[0])
    if rank is None:
        raise NoMatch("the rank is not known")
    axis = plain(op.axis) % rank
    parts: list[tuple[SSAValue, dict[int, Cut] | None]] = []
    merged: list[Any] = []
    for value in op.operands:
        found = _along(value, axis)
        last, before = parts[-1] if parts else (None, None)
        if found and before and last.owner.operands[0] is value.owner.operands[0]:  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]: both are slices
            others = [{a: c for a, c in cut.items() if a != axis} for cut in (before, found)]
            if others[0] == others[1] and before[axis].stop == found[axis].start:
                whole = {**before, axis: Cut(before[axis].start, found[axis].stop, 1)}
                merged += [last.owner, value.owner]  # pyright: ignore[reportOptionalMemberAccess]: the same
                parts[-1] = (value, whole)
                continue
        parts.append((value, found))
    if not merged:
        raise NoMatch("no two neighbours are neighbours in one tensor")
    rw.absorb(*merged)
    made = []
    for value, cut in parts:
        if cut is not None and value.owner in merged:
            axes = sorted(cut)
            lists = [[cut[a][i] for a in axes] for i in range(3)]
            value = rw.emit(SliceOp, value.owner.operands[0], *(numbers(rw, n) for n in lists), numbers(rw, axes))  # pyright: ignore[reportAttributeAccessIssue]: a slice
        made.append(value)
    return made[0] if len(made) == 1 else rw.emit(ConcatOp, made, axis=axis)


def _along(value: SSAValue, axis: int) -> dict[int, Cut] | None:
    """The cuts of a slice that takes neighbours along an axis of known size and that nobody else uses."""
    op = value.owner
    if not isinstance(op, SliceOp | StridedSliceOp) or not value.has_one_use():
        return None
    shape = shape_of(op.operands[0])
    try:
        found = cuts(op)
    except NoMatch:
        return None
    if shape is None or axis not in found or not isinstance(shape[axis], int) or found[axis].step != 1:
        return None
    found[axis] = found[axis].within(shape[axis])
    return found if found[axis].count else None


@rules.rewrite(SplitOp, VariadicSplitOp)
def split_concat(op: SplitOp | VariadicSplitOp, rw: Rewriter):
    """Split(Concat(a, b, …)) -> a, b, …, where each part is whole operands; one part at most is joined of several"""
    joined = op.operands[0].owner
    if not isinstance(joined, ConcatOp):
        raise NoMatch("it is no Split of a Concat")
    rank = rank_of(op.operands[0])
    if rank is None or ints(op.operands[1])[0] % rank != (axis := plain(joined.axis) % rank):
        raise NoMatch("the axes differ")
    parts = _parts(op, joined, axis)
    several = sum(len(p) > 1 for p in parts)
    if several > (1 if joined.results[0].has_one_use() else 0):
        raise NoMatch("more operations would join the parts")
    rw.absorb(joined)
    return [p[0] if len(p) == 1 else rw.emit(ConcatOp, p, axis=axis) for p in parts]


@rules.rewrite(SplitOp, VariadicSplitOp)
def split_pieces(op: SplitOp | VariadicSplitOp, rw: Rewriter):
    """Split(Concat(a, b, …)) whose parts are operands and pieces of them -> Split(a), b, …; two are cut at most"""
    joined = single(op.operands[0], ConcatOp)
    rank = rank_of(joined.results[0])
    if rank is None or ints(op.operands[1])[0] % rank != (axis := plain(joined.axis) % rank):
        raise NoMatch("the axes differ")
    left, pieces = [size_at(part, axis) for part in op.results], []
    for value in joined.operands:
        size, lengths = size_at(value, axis), []
        while sum(lengths) < size and left:
            lengths.append(left.pop(0))
        if sum(lengths) != size or not all(lengths):
            raise NoMatch("a part reaches over the end of an operand")
        pieces.append(lengths)
    if left or sum(len(lengths) > 1 for lengths in pieces) > 2:
        raise NoMatch("more operations would cut the operands")
    rw.absorb(joined)
    made: list[SSAValue] = []
    for value, lengths in zip(joined.operands, pieces, strict=True):
        cut = [value] if len(lengths) == 1 else rw.emit(VariadicSplitOp, value, numbers(rw, axis), numbers(rw, lengths))
        made += cut
    return made


@rules.rewrite(SplitOp, VariadicSplitOp)
def split_turned(op: SplitOp | VariadicSplitOp, rw: Rewriter):
    """Split(Transpose(Concat(a, b, …))) -> Transpose(a), Transpose(b), …, where that is no more operations"""
    turned = single(op.operands[0], TransposeOp)
    joined = single(turned.operands[0], ConcatOp)
    rank, order = rank_of(op.operands[0]), ints(turned.operands[1])
    if rank is None or len(order) != rank:
        raise NoMatch("the order is not known")
    axis = plain(joined.axis) % rank
    if order[ints(op.operands[1])[0] % rank] != axis:
        raise NoMatch("the axes differ")
    parts = _parts(op, joined, axis)
    if len(parts) + sum(len(p) > 1 for p in parts) > 3:
        raise NoMatch("the parts would be more operations")
    rw.absorb(joined, turned)
    whole = [p[0] if len(p) == 1 else rw.emit(ConcatOp, p, axis=axis) for p in parts]
    return [rw.emit(TransposeOp, part, turned.operands[1]) for part in whole]


def _parts(op: SplitOp | VariadicSplitOp, joined: ConcatOp, axis: int) -> list[list[SSAValue]]:
    """The operands of a Concat that each part of a Split of it is made of."""
    where = ints(op.operands[1])[0] % (rank_of(op.operands[0]) or 1)
    left = [(v, size_at(v, axis)) for v in joined.operands]
    parts: list[list[SSAValue]] = []
    for result in op.results:
        size = size_at(result, where)
        part: list[SSAValue] = []
        while left and 0 < left[0][1] <= size:
            value, taken = left.pop(0)
            part.append(value)
            size -= taken
        if size != 0 or not part:
            raise NoMatch("a part is not made of whole operands")
        parts.append(part)
    return parts
