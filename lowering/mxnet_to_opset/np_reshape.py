"""Reshape of `mx.np` and `mx.npx`."""

from __future__ import annotations

from collections.abc import Sequence

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, rank
from stepwell.lowering.mxnet_to_opset.shape import Size, reshaped

rules = RuleSet()


@rules.lower(mxnet.NpReshapeOp)
def np_reshape(op: mxnet.NpReshapeOp, rw: Lowering):
    """0 is a size of 0."""
    return rw.emit(ReshapeOp, op.a, ints(rw, plain(op.newshape)), special_zero=False)


def meant(codes: Sequence[int], known: Sequence[object], *, reverse: bool) -> list[Size]:
    """What the codes mean for an operand of these dimensions.

    -1: what remains; -2: the same size; -3: a size of 1 goes; -4: all that are left; -5: two as one; -6 a b: one as
    two, of which one may be -1. `reverse` reads both from the right.
    """
    items = [list(codes[i : i + 3]) if codes[i] == -6 else [codes[i]] for i in _starts(codes)]
    left = list(range(len(known)))
    if reverse:
        items.reverse()
    made: list[list[Size]] = []

    def take(many: int = 1) -> tuple[int, ...]:
        if many > len(left):
            raise NoMatch(f"the codes {list(codes)} take more than the {len(known)} dimensions of the input")
        found = left[-many:] if reverse else left[:many]
        for at in found:
            left.remove(at)
        return tuple(found)

    for code, *pair in items:
        match code:
            case -2:
                made.append([Size(axes=take())])
            case -3:
                take()
            case -4:
                made.append([Size(axes=(at,)) for at in take(len(left))] if left else [])
            case -5:
                made.append([Size(axes=take(2))])
            case -6:
                made.append(_halves(pair, known[take()[0]]))
            case _:
                made.append([Size(code)])
                if left:
                    take()
    return [size for group in (reversed(made) if reverse else made) for size in group]


def _starts(codes: Sequence[int]) -> list[int]:
    """Where each code begins; -6 has two numbers behind it."""
    found, at = [], 0
    while at < len(codes):
        found.append(at)
        at += 3 if codes[at] == -6 else 1
    return found


def _halves(pair: Sequence[int], size: object) -> list[Size]:
    if len(pair) != 2 or pair[0] == pair[1] == -1:
        raise NoMatch(f"-6 is followed by {list(pair)}, not by two sizes, of which one may be -1")
    first, second = pair
    if isinstance(size, int) and -1 in pair:
        given = max(first, second)
        rest = size // given if given else 0
        first, second = (rest, given) if first == -1 else (given, rest)
    return [Size(first), Size(second)]


@rules.lower(mxnet.NpxReshapeOp)
def npx_reshape(op: mxnet.NpxReshapeOp, rw: Lowering):
    rank(op.a)
    return reshaped(rw, op.a, meant(plain(op.newshape), shape_of(op.a) or (), reverse=bool(plain(op.reverse))))


__all__ = ["rules"]
