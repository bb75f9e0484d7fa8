"""Reflections and rotations of matrices [..., rows, columns]: orthogonal factors, singular values, eigenvalues."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import DivideOp, FloorModOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherElementsOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, like, rank, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.diagonals import size
from stepwell.lowering.idioms.elimination import column, numbered, row
from stepwell.lowering.idioms.formula import Formula

SWEEPS = 12
"""How often each pair of columns is rotated; the error squares with every sweep."""


def total(rw: Lowering, value: Formula, axis: int) -> Formula:
    """The sum along an axis, which stays."""
    return Formula(rw, rw.emit(ReduceSumOp, value.value, ints(rw, [rank(value.value) + axis]), keep_dims=True))


def product(rw: Lowering, a: Formula, b: Formula, *, turn_a: bool = False, turn_b: bool = False) -> Formula:
    return Formula(rw, rw.emit(MatMulOp, a.value, b.value, transpose_a=turn_a, transpose_b=turn_b))


def identity(rw: Lowering, matrix: SSAValue, axis: int) -> SSAValue:
    """[..., n, n] with ones on the diagonal, for the rows (axis -2) or the columns (-1) of matrices."""
    count = rank(matrix)
    mine = numbered(rw, matrix, axis)
    other = Formula(rw, mine.value)
    flat = Formula(rw, squeeze(rw, other.value, [1 if axis == -2 else 0]))
    rows, columns = Formula(rw, unsqueeze(rw, flat.value, [1])), Formula(rw, unsqueeze(rw, flat.value, [0]))
    made = Formula(rw, like(rw, 1, matrix)).where(rows.equals(columns), otherwise=0.0)
    size_ = dims(rw, matrix, [count + axis])
    parts = [size_, size_] if count == 2 else [dims(rw, matrix, range(count - 2)), size_, size_]
    return broadcast(rw, made.value, concat(rw, parts))


def reflected(rw: Lowering, matrix: SSAValue) -> tuple[Formula, Formula]:
    """Q [..., rows, rows] and R [..., rows, columns] of Householder's reflections, column by column.

    Each makes the diagonal's element of the other sign than it had; a column that is zero below it stays.
    """
    many = size(rw, matrix, rank(matrix) - 2).least(size(rw, matrix, rank(matrix) - 1))

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        upper, q = (Formula(rw, v) for v in states)
        here, rows = Formula(rw, at), numbered(rw, matrix, -2)
        mine = column(rw, upper.value, at).where(rows >= here, otherwise=0.0)
        head = row(rw, mine.value, at)
        tail = mine.where(rows > here, otherwise=0.0)
        rest = total(rw, tail * tail, -2)
        norm = (head * head + rest).sqrt()
        turn = norm.where(head < 0.0, otherwise=-norm)
        mirror = mine - turn.where(rows.equals(here), otherwise=0.0)
        scale = 2.0 / total(rw, mirror * mirror, -2)
        scale = scale.where(rest > 0.0, otherwise=0.0)
        upper = upper - mirror * (scale * product(rw, mirror, upper, turn_a=True))
        q = q - scale * product(rw, product(rw, q, mirror), mirror, turn_b=True)
        return [upper.value, q.value]

    r, q = repeated(rw, many.value, [matrix, identity(rw, matrix, -2)], step)
    below = numbered(rw, matrix, -2) > numbered(rw, matrix, -1)
    triangle = Formula(rw, r)
    return Formula(rw, q), triangle.number(0.0).where(below, otherwise=triangle)


def rotated(rw: Lowering, matrix: SSAValue) -> tuple[Formula, Formula]:
    """The matrix with columns that are orthogonal, and the rotation V that made it so (Hestenes' one-sided Jacobi)."""
    many = size(rw, matrix, rank(matrix) - 1)
    pairs = many * many

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        count = Formula(rw, many.value)
        place = Formula(rw, at).made(FloorModOp, Formula(rw, pairs.value))
        p, q = place.made(DivideOp, count, m_pythondiv=True), place.made(FloorModOp, count)
        first, second = (column(rw, states[0], v.value) for v in (p, q))
        alpha, beta, gamma = (total(rw, a * b, -2) for a, b in ((first, first), (second, second), (first, second)))
        turning = (p < q) & (gamma.abs() > 1e-9 * (alpha * beta).sqrt()) & (gamma.abs() > 0.0)
        zeta = (beta - alpha) / (2.0 * gamma.where(turning, otherwise=1.0))
        t = 1.0 / (zeta.abs() + (1.0 + zeta * zeta).sqrt())
        t = (-t).where(zeta < 0.0, otherwise=t).where(turning, otherwise=0.0)
        c = 1.0 / (1.0 + t * t).sqrt()
        s = c * t
        after = []
        for value in states:
            a, b = column(rw, value, p.value), column(rw, value, q.value)
            columns = numbered(rw, value, -1)
            new = (s * a + c * b).where(columns.equals(q), otherwise=Formula(rw, value))
            kept = (c * a - s * b).where(columns.equals(p), otherwise=new)
            after.append(kept.where(turning, otherwise=Formula(rw, value)).value)
        return after

    made, v = repeated(rw, (pairs * SWEEPS).value, [matrix, identity(rw, matrix, -1)], step)
    return Formula(rw, made), Formula(rw, v)


def ordered(rw: Lowering, keys: Formula, count: SSAValue, mode: str) -> SSAValue:
    """The places of the largest or smallest keys [..., n], in that order."""
    _, places = rw.emit(
        TopKOp,
        keys.value,
        count,
        axis=rank(keys.value) - 1,
        mode=mode,
        sort="value",
        index_element_type="i64",
        stable=True,
    )
    return places


def columns_at(rw: Lowering, matrix: Formula, places: SSAValue) -> Formula:
    """Columns by their places [..., k], which differ from matrix to matrix."""
    count = rank(matrix.value)
    sizes = concat(rw, [dims(rw, matrix.value, range(count - 1)), dims(rw, places, [count - 2])])
    index = broadcast(rw, unsqueeze(rw, places, [count - 2]), sizes)
    return Formula(rw, rw.emit(GatherElementsOp, matrix.value, index, axis=count - 1))


def singular(rw: Lowering, matrix: SSAValue) -> tuple[Formula, Formula, Formula]:
    """The singular values, the largest first [..., n], the left vectors and the right ones, as columns.

    n is the number of columns; there are no more values than rows that are not zero.
    """
    made, v = rotated(rw, matrix)
    lengths = total(rw, made * made, -2).sqrt()
    keys = Formula(rw, squeeze(rw, lengths.value, [rank(matrix) - 2]))
    places = ordered(rw, keys, size(rw, matrix, rank(matrix) - 1).value, "max")
    sizes = columns_at(rw, lengths, places)
    left = columns_at(rw, made, places) / sizes.where(sizes > 0.0, otherwise=1.0)
    return Formula(rw, squeeze(rw, sizes.value, [rank(matrix) - 2])), left, columns_at(rw, v, places)


def eigen(rw: Lowering, matrix: SSAValue) -> tuple[Formula, Formula]:
    """The eigenvalues of symmetric matrices, the smallest first, and the vectors as columns.

    Moved by its largest sum of a row the matrix has no negative ones; then its singular vectors are the eigenvectors.
    """
    whole = Formula(rw, matrix)
    sums = total(rw, whole.abs(), -1)
    far = Formula(rw, rw.emit(ReduceMaxOp, sums.value, ints(rw, [rank(matrix) - 2]), keep_dims=True))
    moved = whole + far * Formula(rw, identity(rw, matrix, -1))
    made, v = rotated(rw, moved.value)
    keys = Formula(rw, squeeze(rw, total(rw, made * made, -2).value, [rank(matrix) - 2]))
    vectors = columns_at(rw, v, ordered(rw, keys, size(rw, matrix, rank(matrix) - 1).value, "min"))
    values = total(rw, vectors * product(rw, whole, vectors), -2)
    return Formula(rw, squeeze(rw, values.value, [rank(matrix) - 2])), vectors


__all__ = ["eigen", "identity", "product", "reflected", "rotated", "singular", "total"]
