"""MatMul: the two axes of each matrix change places by its attributes; those of the result by b' a' instead of a b.

Of a tensor times one matrix, all axes of the tensor that are not summed over are alike: they stand in any order, with
the one that is summed over last or before the last. Of two tensors, the axes of the batch stand in any order in front.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.layout.axes import Axes, Dims, Form, Order, again, identity, inverse, ranked, spread
from stepwell.dialects.opset.matrix import MatMulOp


def product(op: MatMulOp) -> Axes:
    """A constant on the right stays there, where the runtime expects weights."""
    ranks = tuple(ranked(v) for v in op.operands)
    if min(ranks) < 2:
        raise NoMatch("a vector has one axis")
    if min(ranks) == 2:
        return _by_matrix(op, 0 if ranks[1] == 2 else 1, max(ranks))
    return _batched(op, ranks)


def _by_matrix(op: MatMulOp, side: int, rank: int) -> Axes:
    """A tensor, which is operand `side`, times a matrix.

    Axes: those of the tensor that stay, the one that is summed over, the new one, and the two of the matrix.
    """
    flags = [plain(op.transpose_a), plain(op.transpose_b)]
    kept, inner, new, matrix = identity(rank - 1), rank - 1, rank, (rank + 1, rank + 2)
    # Whether the matrix is held as [summed over, new], and the other two end in the axis that is not kept.
    tensor_last = not flags[0] if side == 0 else flags[1]
    tensor: Dims = (*kept, inner) if tensor_last else (*kept[:-1], inner, kept[-1])
    result: Dims = (*kept, new) if side == 0 else (*kept[:-1], new, kept[-1])
    held = not flags[1] if side == 0 else flags[0]
    constant = _constant(op.operands[0]) or _constant(op.operands[1])

    def build(rw: Any, order: Order, values: Any):
        place = inverse(order)
        final = max(place[a] for a in kept)
        right = place[new] > final  # The matrix is on the right.
        last = place[inner] > final
        by_rows = held == (place[matrix[0]] < place[matrix[1]])
        pair = (values[side], values[1 - side])
        if right:
            return again(op, rw, pair, transpose_a=not last, transpose_b=not by_rows)
        return again(op, rw, pair[::-1], transpose_a=by_rows, transpose_b=last)

    def allows(order: Order) -> bool:
        place = inverse(order)
        where = sorted(place[a] for a in kept)
        before = where[-2] if len(where) > 1 else -1
        if min(place[inner], place[new]) < before:
            return False
        return place[new] > where[-1] or not constant or side == 1

    def fit(dims: Dims, wanted: Form, base: Order) -> Order | None:
        at = inverse(base)
        if dims == matrix:
            turned = wanted == (1, 0)
            return (*(a for a in base if a not in matrix), *(reversed(matrix) if turned else matrix))
        outer = [dims[d] for d in wanted if dims[d] in kept]
        final = max(at[a] for a in kept)
        ends = {a: at[a] > final for a in (inner, new)}
        own = inner if inner in dims else new
        ends[own] = dims[wanted[-1]] == own
        middle = [a for a in (inner, new) if not ends[a]]
        pair = sorted(matrix, key=lambda a: at[a])
        return (*outer[:-1], *middle, outer[-1], *(a for a in (inner, new) if ends[a]), *pair)

    dims = (tensor, matrix) if side == 0 else (matrix, tensor)
    return _named(op, rank + 3, dims, result, build, allows, fit)


def _named(op: MatMulOp, count: int, dims: Any, result: Dims, build: Any, allows: Any, fit: Any) -> Axes:
    """The axes, numbered so that the identity is an order with the present forms."""
    first = [*dims[0], *(a for a in dims[1] if a not in dims[0])]
    for axis in result:
        if axis not in first:
            # The new axis is where the result has it.
            after = result[result.index(axis) + 1 :]
            first.insert(first.index(after[0]) if after else len(first), axis)
    assert sorted(first) == list(range(count)), op.name
    number = inverse(first)

    def old(order: Order) -> Order:
        return tuple(first[a] for a in order)

    def fitted(tensor: Dims, wanted: Form, base: Order) -> Order | None:
        found = fit(tuple(first[a] for a in tensor), wanted, old(base))
        return None if found is None else tuple(number[a] for a in found)

    return Axes(
        count,
        tuple(tuple(number[a] for a in d) for d in dims),
        (tuple(number[a] for a in result),),
        lambda rw, order, values: build(rw, old(order), values),
        lambda order: allows(old(order)),
        fitted,
    )


def _batched(op: MatMulOp, ranks: tuple[int, ...]) -> Axes:
    """Two tensors. Axes: those of the batch, then two of each operand and of the result, which turn by themselves."""
    batch = identity(max(ranks) - 2)
    pairs = [(len(batch) + i, len(batch) + i + 1) for i in (0, 2, 4)]
    dims = tuple((*batch[len(batch) - r + 2 :], *pair) for r, pair in zip(ranks, pairs, strict=False))
    constant = any(map(_constant, op.operands))

    def build(rw: Any, order: Order, values: Any):
        place = inverse(order)
        turned = [place[x] > place[y] for x, y in pairs]
        flags = [plain(op.transpose_a) != turned[0], plain(op.transpose_b) != turned[1]]
        moved = []
        for value, pair, own in zip(values, pairs, dims, strict=False):
            of = tuple(a for a in order if a in batch or a in pair)
            number = {a: i for i, a in enumerate(sorted(of))}
            moved.append(spread(rw, value, tuple(number[a] for a in own), tuple(number[a] for a in of)))
        if turned[2]:
            return again(op, rw, moved[::-1], transpose_a=not flags[1], transpose_b=not flags[0])
        return again(op, rw, moved, transpose_a=flags[0], transpose_b=flags[1])

    def allows(order: Order) -> bool:
        place = inverse(order)
        return set(order[: len(batch)]) == set(batch) and not (constant and place[pairs[2][0]] > place[pairs[2][1]])

    def fit(tensor: Dims, wanted: Form, base: Order) -> Order | None:
        given = [tensor[d] for d in wanted]
        if given[-2] in batch or given[-1] in batch:
            return None
        outer = list(given[:-2])
        for i, axis in enumerate(base[: len(batch)]):
            if axis not in outer:
                outer.insert(outer.index(base[i - 1]) + 1 if i else 0, axis)
        at = inverse(base)
        ends = [sorted(p, key=lambda a: at[a]) if p[0] not in given else given[-2:] for p in pairs]
        return (*outer, *ends[0], *ends[1], *ends[2])

    return Axes(len(batch) + 6, dims, ((*batch, *pairs[2]),), build, allows, fit)


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
