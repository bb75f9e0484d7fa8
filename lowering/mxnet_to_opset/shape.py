"""MXNet's operators on shapes.

Reshape, with its codes 0, -1 to -4 and `reverse` -> Reshape, to a shape that is constant or made of the sizes; Flatten,
expand_dims, squeeze, reshape_like -> Reshape, Unsqueeze, Squeeze; shape_array, size_array -> ShapeOf
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp, SqueezeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, concat, dims, ints, rank, shape, squeeze, unsqueeze

rules = RuleSet()


class Size(NamedTuple):
    """A dimension of a result: a number (-1: what remains), or the product of dimensions of the operand."""

    number: int = 0
    axes: tuple[int, ...] = ()


def sizes_of(codes: Sequence[int], known: Sequence[object], *, reverse: bool = False) -> list[Size]:
    """What the codes of a Reshape mean for an operand of these dimensions.

    0: the same size; -1: what remains; -2: all that are left; -3: two as one; -4 a b: one as two, of which one may be
    -1. `reverse` reads both from the right.
    """
    count = len(known)
    codes = list(codes)
    if reverse:
        codes.reverse()
    made: list[Size] = []
    at = 0

    def take(many: int = 1) -> tuple[int, ...]:
        nonlocal at
        if at + many > count:
            raise NoMatch(f"the codes {list(codes)} take more than the {count} dimensions of the input")
        found = tuple(range(at, at + many))
        at += many
        return tuple(count - 1 - i for i in reversed(found)) if reverse else found

    step = 0
    while step < len(codes):
        code = codes[step]
        step += 1
        if code == -4:
            pair = codes[step : step + 2]
            step += 2
            made.extend(_halves(pair, take()[0], known, codes))
        elif code == 0:
            made.append(Size(axes=take()))
        elif code == -1:
            made.append(Size(-1))
            at += 1
        elif code == -2:
            made.extend(Size(axes=take()) for _ in range(count - at))
        elif code == -3:
            made.append(Size(axes=take(2)))
        elif code > 0:
            made.append(Size(code))
            at += 1
        else:
            raise NoMatch(f"{code} is not one of Reshape's codes, which are 0 to -4")
    return made[::-1] if reverse else made


def _halves(pair: Sequence[int], at: int, known: Sequence[object], codes: Sequence[int]) -> list[Size]:
    """The two sizes that -4 makes of a dimension; one that is left open follows from the size, where it is known."""
    if len(pair) != 2 or pair[0] == pair[1] == -1 or 0 in pair:
        raise NoMatch(f"-4 in {list(codes)} is not followed by two sizes, of which one may be -1")
    first, second = pair
    size = known[at]
    if isinstance(size, int):
        given = second if first == -1 else first
        rest = size // given if given else 0
        first, second = (rest, given) if first == -1 else (given, rest)
    return [Size(first), Size(second)]


def reshaped(rw: Lowering, data: SSAValue, wanted: Sequence[Size]) -> SSAValue:
    """The operand in a shape; a constant one where its sizes are known, or at most one of them is not."""
    known = shape_of(data)
    assert known is not None
    numbers: list[int] = []
    for size in wanted:
        found = [known[a] for a in size.axes]
        if not size.axes:
            numbers.append(size.number)
        elif all(isinstance(f, int) for f in found):
            product = 1
            for f in found:
                product *= f  # pyright: ignore[reportOperatorIssue]: checked above
            numbers.append(product)  # pyright: ignore[reportArgumentType]: checked above
        else:
            numbers.append(-1)
    copied = [n == -1 and wanted[i].axes == (i,) for i, n in enumerate(numbers)]
    if 0 not in numbers:
        codes = [0 if same else n for n, same in zip(numbers, copied, strict=True)]
        if codes.count(-1) <= 1:
            return rw.emit(ReshapeOp, data, ints(rw, codes), special_zero=True)
    elif numbers.count(-1) <= 1:
        return rw.emit(ReshapeOp, data, ints(rw, numbers), special_zero=False)
    parts = [_part(rw, data, size) for size in wanted]
    return rw.emit(ReshapeOp, data, concat(rw, parts), special_zero=False)


def _part(rw: Lowering, data: SSAValue, size: Size) -> SSAValue:
    if not size.axes:
        return ints(rw, [size.number])
    found = dims(rw, data, size.axes)
    return found if len(size.axes) == 1 else rw.emit(ReduceProdOp, found, ints(rw, [0]), keep_dims=True)


@rules.lower(mxnet.ReshapeOp)
def reshape(op: mxnet.ReshapeOp, rw: Lowering):
    """Old files say target_shape, where 0 is what remains; keep_highest keeps the first dimension."""
    known = shape_of(op.data)
    if known is None:
        rank(op.data)
        return None
    codes, old = plain(op.shape), plain(op.target_shape)
    if codes or not old:
        return reshaped(rw, op.data, sizes_of(codes, known, reverse=plain(op.reverse)))
    wanted = [Size(-1 if n == 0 else n) for n in old]
    if plain(op.keep_highest):
        wanted[0] = Size(axes=(0,))
    return reshaped(rw, op.data, wanted)


@rules.lower(mxnet.FlattenOp)
def flatten(op: mxnet.FlattenOp, rw: Lowering):
    """[first, the others]"""
    if rank(op.data) == 2:
        return op.data
    return rw.emit(ReshapeOp, op.data, ints(rw, [0, -1]), special_zero=True)


@rules.lower(mxnet.ExpandDimsOp)
def expand_dims(op: mxnet.ExpandDimsOp, rw: Lowering):
    return unsqueeze(rw, op.data, [axis(plain(op.axis), rank(op.data) + 1)])


@rules.lower(mxnet.SqueezeOp)
def squeeze_(op: mxnet.SqueezeOp, rw: Lowering):
    """Without axes all of size 1, which must be known."""
    known, given = shape_of(op.data), plain(op.axis)
    if given is not None:
        return squeeze(rw, op.data, [axis(a, rank(op.data)) for a in given])
    if known is None or any(not isinstance(d, int) for d in known):
        raise NoMatch("squeeze without axes of a shape that is not static; give it with --input")
    ones = [at for at, size in enumerate(known) if size == 1]
    if len(ones) == len(known) and ones:
        ones = ones[1:]  # MXNet's tensors had no rank 0.
    return rw.emit(SqueezeOp, op.data, ints(rw, ones)) if ones else op.data


def _span(begin: int | None, end: int | None, count: int) -> tuple[int, int]:
    first = 0 if begin is None else axis(begin, count, "begin")
    last = count if end is None else end + count if end < 0 else end
    if not first <= last <= count:
        raise NoMatch(f"the dimensions {begin} to {end} are out of range for rank {count}")
    return first, last


@rules.lower(mxnet.ReshapeLikeOp)
def reshape_like(op: mxnet.ReshapeLikeOp, rw: Lowering):
    """Some dimensions of lhs become some of rhs; by default all of them."""
    left, right = rank(op.lhs, "lhs"), rank(op.rhs, "rhs")
    first, last = _span(plain(op.lhs_begin), plain(op.lhs_end), left)
    start, stop = _span(plain(op.rhs_begin), plain(op.rhs_end), right)
    parts = [dims(rw, op.lhs, range(first))] if first else []
    if stop > start:
        parts.append(dims(rw, op.rhs, range(start, stop)))
    if last < left:
        parts.append(dims(rw, op.lhs, range(last, left)))
    if not parts:
        raise NoMatch("reshape_like to no dimensions; MXNet has no tensors of rank 0")
    return rw.emit(ReshapeOp, op.lhs, concat(rw, parts), special_zero=False)


@rules.lower(mxnet.ShapeArrayOp)
def shape_array(op: mxnet.ShapeArrayOp, rw: Lowering):
    return shape(rw, op.data)


@rules.lower(mxnet.SizeArrayOp)
def size_array(op: mxnet.SizeArrayOp, rw: Lowering):
    return rw.emit(ReduceProdOp, shape(rw, op.data), ints(rw, [0]), keep_dims=True)


__all__ = ["rules", "sizes_of"]
