"""MatMul: the two axes of each matrix change places by its attributes; those of the result by b' a' instead of a b.

The axes are those of the batch, then two of each matrix: whether they change places is free for each of the three.
"""

from __future__ import annotations

from itertools import product as product_of
from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.layout.axes import Axes, Order, again, identity, inverse, ranked
from stepwell.dialects.opset.matrix import MatMulOp


def product(op: MatMulOp) -> Axes:
    """Constants stay on their side, where the runtime expects weights: with them the result is not turned."""
    ranks = tuple(ranked(v) for v in op.operands)
    if min(ranks) < 2:
        raise NoMatch("a vector has one axis")
    batch = identity(max(ranks) - 2)
    first, second, made = ((len(batch) + i, len(batch) + i + 1) for i in (0, 2, 4))
    dims = tuple((*batch[len(batch) - r + 2 :], *last) for r, last in zip(ranks, (first, second), strict=True))
    turns = (1, -1)
    last = (1,) if any(map(_constant, op.operands)) else turns
    choices = tuple((*batch, *first[::a], *second[::b], *made[::c]) for a, b, c in product_of(turns, turns, last))

    def build(rw: Any, order: Order, values: Any):
        place = inverse(order)
        turned = [place[x] > place[y] for x, y in (first, second, made)]
        flags = [plain(op.transpose_a) != turned[0], plain(op.transpose_b) != turned[1]]
        if turned[2]:
            return again(op, rw, [values[1], values[0]], transpose_a=not flags[1], transpose_b=not flags[0])
        return again(op, rw, values, transpose_a=flags[0], transpose_b=flags[1])

    return Axes(len(batch) + 6, dims, ((*batch, *made),), build, choices=choices)


def _constant(value: SSAValue) -> bool:
    """Whether a value depends on constants only, as far as a few operations tell."""
    work, seen = [value], 0
    while work:
        owner = work.pop().owner
        seen += 1
        if not isinstance(owner, Operation) or seen > 8 or (not owner.operands and not isinstance(owner, ConstantOp)):
            return False
        work.extend(owner.operands)
    return True


READERS = {MatMulOp: product}
