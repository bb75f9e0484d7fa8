"""Elimination: linear equations, inverses and determinants of matrices, one column after the other.

A step is a few operations on whole tensors [..., rows, columns]. Matrices of a few rows have a step for each written
out, larger ones and those of unknown size a loop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import NegativeOp, SignOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp, GatherOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    dims,
    ints,
    like,
    rank,
    shape,
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.complex_numbers import Complex, absolute
from stepwell.lowering.idioms.complex_numbers import sign as sign_of
from stepwell.lowering.idioms.complex_pairs import imaginary, joined, real
from stepwell.lowering.idioms.formula import Formula

WRITTEN_OUT = 4
"""Steps up to which each has operations of its own."""

END = (1 << 31) - 1
"""Behind the last element, for slices."""

Number: TypeAlias = Formula | Complex

Step = Callable[[Lowering, SSAValue, list[SSAValue]], Sequence[SSAValue]]


def steps(rw: Lowering, matrix: SSAValue, states: Sequence[SSAValue], step: Step) -> list[SSAValue]:
    """The states after a step for each row of the matrix; a step gets its number, i64[1]."""
    sizes = shape_of(matrix)
    assert sizes is not None
    count = sizes[-2]
    if isinstance(count, int) and count <= WRITTEN_OUT:
        for at in range(count):
            states = step(rw, ints(rw, [at]), list(states))
        return list(states)
    return repeated(rw, squeeze(rw, dims(rw, matrix, [len(sizes) - 2]), [0]), states, step)


def row(rw: Lowering, matrix: SSAValue, at: SSAValue) -> Formula:
    """One row, [..., 1, columns]."""
    return Formula(rw, rw.emit(GatherOp, matrix, at, rw.const(rank(matrix) - 2)))


def column(rw: Lowering, matrix: SSAValue, at: SSAValue) -> Formula:
    """One column, [..., rows, 1]."""
    return Formula(rw, rw.emit(GatherOp, matrix, at, rw.const(rank(matrix) - 1)))


def numbered(rw: Lowering, matrix: SSAValue, axis: int) -> Formula:
    """The numbers of the rows (axis -2) as a column, or of the columns (axis -1) as a row."""
    count = squeeze(rw, dims(rw, matrix, [rank(matrix) + axis]), [0])
    made = rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")
    return Formula(rw, unsqueeze(rw, made, [1 if axis == -2 else 0]))


def zeros(rw: Lowering, sizes: SSAValue, of: SSAValue) -> SSAValue:
    return broadcast(rw, like(rw, 0, of), sizes)


def values_of(number: Number) -> list[SSAValue]:
    return [number.value] if isinstance(number, Formula) else [number.re.value, number.im.value]


def number_of(rw: Lowering, values: Sequence[SSAValue]) -> Any:
    """A real matrix, or a complex one of two parts."""
    made = [Formula(rw, v) for v in values]
    return made[0] if len(made) == 1 else Complex(*made)


def each(number: Number, function: Callable[[SSAValue], Formula]) -> Any:
    """A function of one part, applied to both."""
    if isinstance(number, Formula):
        return function(number.value)
    return Complex(function(number.re.value), function(number.im.value))


def where(number: Number, cond: Formula, otherwise: Number) -> Any:
    parts = zip(values_of(number), values_of(otherwise), strict=True)
    return number_of(cond.rw, [Formula(cond.rw, a).where(cond, Formula(cond.rw, b)).value for a, b in parts])


def swapped(rw: Lowering, matrix: Number, at: SSAValue) -> tuple[Any, Formula]:
    """The matrix with the row brought to a place whose element in that column is the largest of those from there on.

    The second result is which row that was, [..., 1, 1].
    """
    first = values_of(matrix)[0]
    rows, here = numbered(rw, first, -2), Formula(rw, at)
    mine = each(matrix, lambda v: column(rw, v, at))
    size = mine.abs() if isinstance(mine, Formula) else absolute(mine)
    _, found = rw.emit(
        TopKOp,
        size.where(rows >= here, otherwise=-1.0).value,
        rw.const(1),
        axis=rank(first) - 2,
        mode="max",
        sort="value",
        index_element_type="i64",
        stable=True,
    )
    there = Formula(rw, found)
    return each(matrix, lambda v: exchanged(rw, v, rows, here, there)), there


def exchanged(rw: Lowering, matrix: SSAValue, rows: Formula, here: Formula, there: Formula) -> Formula:
    """The matrix with two rows exchanged."""
    data = Formula(rw, matrix)
    last = rank(matrix) - 2
    chosen = rows.equals(there)
    picked = data.where(chosen, otherwise=0)
    brought = Formula(rw, rw.emit(ReduceSumOp, picked.value, ints(rw, [last]), keep_dims=True))
    moved = row(rw, matrix, here.value).where(chosen, otherwise=data)
    return brought.where(rows.equals(here), otherwise=moved)


def solved(rw: Lowering, matrix: SSAValue, sides: SSAValue) -> SSAValue:
    """X with matrix X = sides, by elimination above and below the diagonal (Gauss, Jordan)."""
    last = rank(matrix) - 1
    whole = rw.emit(ConcatOp, [matrix, sides], axis=last)

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        now, _ = swapped(rw, Formula(rw, states[0]), at)
        mine = row(rw, now.value, at)
        mine = mine / column(rw, mine.value, at)
        rest = now - column(rw, now.value, at) * mine
        return [mine.where(numbered(rw, now.value, -2).equals(Formula(rw, at)), otherwise=rest).value]

    (made,) = steps(rw, matrix, [whole], step)
    return rw.emit(SliceOp, made, dims(rw, matrix, [last]), ints(rw, [END]), ints(rw, [1]), ints(rw, [last]))


def determinant(rw: Lowering, matrix: Sequence[SSAValue]) -> tuple[list[SSAValue], list[SSAValue], SSAValue]:
    """The determinant, its sign and the logarithm of its size, [...]: of the pivots that elimination finds.

    A complex matrix is given by its parts, and so are the first two results.
    """
    first, many = matrix[0], len(matrix)
    lead = concat(rw, [dims(rw, first, range(rank(first) - 2)), ints(rw, [1, 1])])
    nothing = zeros(rw, lead, first)
    one = [broadcast(rw, like(rw, 1, first), lead), nothing][:many]

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        left, product, sign = (number_of(rw, states[i * many : (i + 1) * many]) for i in range(3))
        now, found = swapped(rw, left, at)
        mine = each(now, lambda v: row(rw, v, at))
        pivot: Any = each(mine, lambda v: column(rw, v, at))
        kept = where(pivot, found.equals(Formula(rw, at)), -pivot)
        missing = pivot.equals(0.0) if isinstance(pivot, Formula) else pivot.is_zero()
        divisor = where(number_of(rw, one), missing, pivot)
        below = numbered(rw, first, -2) > Formula(rw, at)
        factor: Any = each(now, lambda v: column(rw, v, at))
        rest = where(now - factor / divisor * mine, below, now)
        turn = kept.made(SignOp) if isinstance(kept, Formula) else sign_of(kept)
        size = pivot.abs() if isinstance(pivot, Formula) else absolute(pivot)
        after: list[Any] = [rest, product * kept, sign * turn]
        return [*(v for n in after for v in values_of(n)), (Formula(rw, states[-1]) + size.log()).value]

    made = steps(rw, first, [*matrix, *one, *one, nothing], step)[many:]
    last = rank(first)
    product, sign, log = made[:many], made[many:-1], made[-1]
    flat = [squeeze(rw, v, [last - 2, last - 1]) for v in (*product, *sign, log)]
    return flat[:many], flat[many:-1], flat[-1]


def factored(rw: Lowering, matrix: Sequence[SSAValue]) -> tuple[list[SSAValue], SSAValue]:
    """Both triangles of the LU factors in one matrix, and the row of the source that each row was, [..., rows] f32."""
    first = matrix[0]
    order = broadcast(
        rw,
        numbered(rw, first, -2).cast("f32").value,
        concat(rw, [dims(rw, first, range(rank(first) - 1)), ints(rw, [1])]),
    )

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        here = Formula(rw, at)
        now, found = swapped(rw, number_of(rw, states[:-1]), at)
        rows, columns = numbered(rw, first, -2), numbered(rw, first, -1)
        places = exchanged(rw, states[-1], rows, here, found)
        mine = each(now, lambda v: row(rw, v, at))
        factor: Any = each(now, lambda v: column(rw, v, at))
        factor = factor / each(mine, lambda v: column(rw, v, at))
        rest = where(now - factor * mine, columns > here, now)
        rest = where(factor, columns.equals(here), rest)
        return [*values_of(where(rest, rows > here, now)), places.value]

    *made, order = steps(rw, first, [*matrix, order], step)
    return made, squeeze(rw, order, [rank(first) - 1])


def root_of(rw: Lowering, matrix: SSAValue) -> SSAValue:
    """The lower triangle L with L L' = matrix (Cholesky), column by column."""

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        left, made = (Formula(rw, v) for v in states)
        here = Formula(rw, at)
        mine = column(rw, left.value, at)
        pivot = row(rw, mine.value, at).sqrt()
        mine = (mine / pivot).where(numbered(rw, matrix, -2) >= here, otherwise=0.0)
        own = numbered(rw, matrix, -1).equals(here)
        product = Formula(rw, rw.emit(MatMulOp, mine.value, mine.value, transpose_a=False, transpose_b=True))
        return [(left - product).value, mine.where(own, otherwise=made).value]

    return steps(rw, matrix, [matrix, zeros(rw, shape(rw, matrix), matrix)], step)[1]


def substituted(rw: Lowering, matrix: SSAValue, sides: SSAValue, *, lower: bool) -> SSAValue:
    """X with matrix X = sides, of which one triangle is looked at; leading dimensions broadcast."""
    last = numbered(rw, matrix, -2)
    kept = numbered(rw, matrix, -1) < last if lower else numbered(rw, matrix, -1) > last
    rest = Formula(rw, matrix).where(kept, otherwise=0.0).value
    pivots = diagonal(rw, matrix).value
    start = zeros(rw, shape(rw, rw.emit(MatMulOp, matrix, sides)), matrix)
    count = dims(rw, matrix, [rank(matrix) - 2])

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        (found,) = states
        here = Formula(rw, at)
        if not lower:
            here = Formula(rw, count) - 1 - here
        known = Formula(rw, rw.emit(MatMulOp, row(rw, rest, here.value).value, found))
        mine = (row(rw, sides, here.value) - known) / row(rw, pivots, here.value)
        return [mine.where(numbered(rw, found, -2).equals(here), otherwise=Formula(rw, found)).value]

    return steps(rw, matrix, [start], step)[0]


def diagonal(rw: Lowering, matrix: SSAValue) -> Formula:
    """The elements of the diagonal as a column, [..., rows, 1]."""
    same = numbered(rw, matrix, -2).equals(numbered(rw, matrix, -1))
    own = Formula(rw, matrix).where(same, otherwise=0.0).value
    return Formula(rw, rw.emit(ReduceSumOp, own, ints(rw, [rank(matrix) - 1]), keep_dims=True))


def lower_mirrored(rw: Lowering, matrix: SSAValue) -> SSAValue:
    """The symmetric matrix with this lower triangle."""
    rows, columns = (numbered(rw, matrix, axis) for axis in (-2, -1))
    return Formula(rw, matrix).where(rows >= columns, otherwise=Formula(rw, turned(rw, matrix))).value


def turned(rw: Lowering, matrix: SSAValue) -> SSAValue:
    """Rows and columns exchanged."""
    count = rank(matrix)
    return transpose(rw, matrix, [*range(count - 2), count - 1, count - 2])


def embedded(rw: Lowering, pair: SSAValue) -> SSAValue:
    """A complex matrix as a real one of twice the size: a + b i as [[a, -b], [b, a]].

    Sums, products, inverses and triangles of such matrices are those of the complex ones.
    """
    re, im = real(rw, pair), imaginary(rw, pair)
    count = rank(re)
    upper = joined(rw, re, rw.emit(NegativeOp, im))
    both = rw.emit(ConcatOp, [unsqueeze(rw, v, [count - 1]) for v in (upper, joined(rw, im, re))], axis=count - 1)
    twice = Formula(rw, dims(rw, re, [count - 2, count - 1])) * 2
    parts = [twice.value] if count == 2 else [dims(rw, re, range(count - 2)), twice.value]
    return rw.emit(ReshapeOp, both, concat(rw, parts), special_zero=False)


def complex_of(rw: Lowering, matrix: SSAValue) -> SSAValue:
    """The parts [..., rows, columns, 2] of the complex matrix that a real one of twice the size stands for."""
    count = rank(matrix)
    left = slice_axis(rw, matrix, count - 1, 0, END, 2)
    return joined(rw, slice_axis(rw, left, count - 2, 0, END, 2), slice_axis(rw, left, count - 2, 1, END, 2))
