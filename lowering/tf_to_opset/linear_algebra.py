"""TensorFlow's linear algebra: equations, inverses, determinants and factors of square matrices.

By elimination (see `idioms.elimination`), in f32 or as f64; complex matrices as real ones of twice the size.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MultiplyOp, SubtractOp
from stepwell.dialects.opset.matrix import InverseOp
from stepwell.dialects.opset.movement import ConcatOp, GatherOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import elimination
from stepwell.lowering.idioms.basic import convert, ints, kind, like, rank, slice_axis
from stepwell.lowering.idioms.complex_numbers import Complex, given, number
from stepwell.lowering.idioms.complex_pairs import component, imaginary, joined, paired, real
from stepwell.lowering.idioms.diagonals import Band, put, size
from stepwell.lowering.idioms.elimination import complex_of, embedded, turned
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.wrapping import wrapped

rules = RuleSet()


def square(value: SSAValue) -> None:
    """Decline what is no matrix with as many rows as columns."""
    sizes = shape_of(value)
    count = rank(value, "the matrices")
    assert sizes is not None
    if count < 2 or (isinstance(sizes[-1], int) and isinstance(sizes[-2], int) and sizes[-1] != sizes[-2]):
        raise NoMatch("the matrices are not square")


def computed(rw: Lowering, function: Callable[..., SSAValue], *matrices: SSAValue) -> SSAValue:
    """A function of real matrices in f32 (or f64); of complex ones by real ones of twice the size."""
    pairs = [component(v) for v in matrices]
    if all(p is None for p in pairs):
        square(matrices[0])
        of = kind(matrices[0]).name
        values = [v if of == "f64" else convert(rw, v, "f32") for v in matrices]
        return convert(rw, function(*values), of)
    found = function(*(embedded(rw, p) for p in pairs if p is not None))
    return paired(rw, complex_of(rw, found))


@rules.lower(tf.MatrixInverseOp, tf.BatchMatrixInverseOp)
def matrix_inverse(op: Any, rw: Lowering):
    """Inverse; that of the adjoint is turned as well."""
    adjoint = bool(plain(op.adjoint))
    return computed(rw, lambda m: rw.emit(InverseOp, m, adjoint=adjoint), op.input)


@rules.lower(tf.MatrixSolveOp, tf.BatchMatrixSolveOp)
def matrix_solve(op: Any, rw: Lowering):
    """matrix X = rhs, or the adjoint of the matrix; its embedding is turned where a complex one is conjugated."""

    def solved(matrix: SSAValue, sides: SSAValue) -> SSAValue:
        return elimination.solved(rw, turned(rw, matrix) if plain(op.adjoint) else matrix, sides)

    return computed(rw, solved, op.matrix, op.rhs)


@rules.lower(tf.MatrixTriangularSolveOp, tf.BatchMatrixTriangularSolveOp)
def matrix_triangular_solve(op: Any, rw: Lowering):
    """matrix X = rhs of one triangle, row by row; the adjoint of a lower one is an upper one.

    The rows of complex matrices are divided by their element of the diagonal: then the real ones are triangles, too.
    """
    adjoint = bool(plain(op.adjoint))
    lower = bool(plain(op.lower)) != adjoint
    matrix, sides = number(rw, op.matrix), number(rw, op.rhs)
    if matrix is None or sides is None:

        def solved(matrix: SSAValue, sides: SSAValue) -> SSAValue:
            matrix = turned(rw, matrix) if adjoint else matrix
            return elimination.substituted(rw, matrix, sides, lower=lower)

        return computed(rw, solved, op.matrix, op.rhs)
    if adjoint:
        re, im = (Formula(rw, turned(rw, v.value)) for v in matrix)
        matrix = Complex(re, -im)
    pivots = Complex(*(elimination.diagonal(rw, v.value) for v in matrix))
    scaled = [given(rw, v / pivots) for v in (matrix, sides)]
    return computed(rw, lambda m, b: elimination.substituted(rw, m, b, lower=lower), *scaled)


@rules.lower(tf.CholeskyOp, tf.BatchCholeskyOp)
def cholesky(op: Any, rw: Lowering):
    """The lower triangle L with L L' = the matrix, of which the lower triangle is looked at."""

    def root(matrix: SSAValue) -> SSAValue:
        return elimination.root_of(rw, elimination.lower_mirrored(rw, matrix))

    return computed(rw, root, op.input)


def _given(rw: Lowering, value: SSAValue) -> tuple[list[SSAValue], str]:
    """A square matrix, or the parts of a complex one, in f32 (or f64), and their type."""
    pair = component(value)
    found = [value] if pair is None else [real(rw, pair), imaginary(rw, pair)]
    square(found[0])
    of = kind(found[0]).name
    return [v if of == "f64" else convert(rw, v, "f32") for v in found], of


def _whole(rw: Lowering, found: list[SSAValue], of: str) -> SSAValue:
    found = [convert(rw, v, of) for v in found]
    return found[0] if len(found) == 1 else paired(rw, joined(rw, *found))


@rules.lower(tf.MatrixDeterminantOp, tf.BatchMatrixDeterminantOp)
def matrix_determinant(op: Any, rw: Lowering):
    """The product of the pivots."""
    parts, of = _given(rw, op.input)
    return _whole(rw, elimination.determinant(rw, parts)[0], of)


@rules.lower(tf.LogMatrixDeterminantOp)
def log_matrix_determinant(op: tf.LogMatrixDeterminantOp, rw: Lowering):
    """The sign of the determinant, and the logarithm of its size (of a complex one as a complex value)."""
    parts, of = _given(rw, op.input)
    _, sign, log = elimination.determinant(rw, parts)
    logs = [log] if len(parts) == 1 else [log, Formula(rw, log).filled(0.0).value]
    return [_whole(rw, sign, of), _whole(rw, logs, of)]


@rules.lower(tf.LuOp)
def lu(op: tf.LuOp, rw: Lowering):
    """Both factors in one matrix, and the permutation of the rows."""
    parts, of = _given(rw, op.input)
    made, order = elimination.factored(rw, parts)
    return [_whole(rw, made, of), convert(rw, order, element(op.output_idx_type).name)]


@rules.lower(tf.CrossOp)
def cross(op: tf.CrossOp, rw: Lowering):
    """a[1] b[2] - a[2] b[1] and so on, of vectors of three elements along the last dimension."""
    sizes = shape_of(op.a)
    if sizes is not None and (not sizes or (isinstance(sizes[-1], int) and sizes[-1] != 3)):
        raise NoMatch("a cross product is of vectors of three elements")
    last = ints(rw, [-1])
    a, b = ([rw.emit(GatherOp, v, ints(rw, order), last) for order in ([1, 2, 0], [2, 0, 1])] for v in (op.a, op.b))
    first, second = wrapped(rw, MultiplyOp, a[0], b[1]), wrapped(rw, MultiplyOp, a[1], b[0])
    return wrapped(rw, SubtractOp, first, second)


def _moved(rw: Lowering, value: SSAValue, by: int) -> SSAValue:
    """The rows one further up or down, zeros for the one that is missing."""
    count = rank(value)
    nothing = Formula(rw, slice_axis(rw, value, count - 2, 0, 1)).filled(0.0).value
    if by > 0:
        return rw.emit(ConcatOp, [slice_axis(rw, value, count - 2, 1, elimination.END), nothing], axis=count - 2)
    return rw.emit(ConcatOp, [nothing, slice_axis(rw, value, count - 2, 0, -1)], axis=count - 2)


@rules.lower(tf.TridiagonalMatMulOp)
def tridiagonal_mat_mul(op: tf.TridiagonalMatMulOp, rw: Lowering):
    """Each row times its element of the main diagonal, and its neighbours times those of the others."""

    def product(diagonals: list[SSAValue], rhs: SSAValue) -> Formula:
        upper, middle, lower = (Formula(rw, turned(rw, v)) for v in diagonals)
        after, before = (Formula(rw, _moved(rw, rhs, by)) for by in (1, -1))
        return middle * Formula(rw, rhs) + upper * after + lower * before

    pairs = [p for v in op.operands if (p := component(v)) is not None]
    if len(pairs) < len(op.operands):
        return product(list(op.operands[:3]), op.rhs).value
    a, b = ([part(rw, p) for p in pairs[:3]] for part in (real, imaginary))
    c, d = real(rw, pairs[3]), imaginary(rw, pairs[3])
    return paired(rw, joined(rw, (product(a, c) - product(b, d)).value, (product(a, d) + product(b, c)).value))


@rules.lower(tf.TridiagonalSolveOp)
def tridiagonal_solve(op: tf.TridiagonalSolveOp, rw: Lowering):
    """As the equations of the matrix with these diagonals: the upper one, the main one, the lower one."""
    pair = component(op.diagonals)
    parts = [op.diagonals] if pair is None else [real(rw, pair), imaginary(rw, pair)]
    count = rank(parts[0])
    rows = size(rw, parts[0], count - 1)
    band = Band.of([-1, 1], "LEFT_RIGHT", rows=True)
    made = [put(rw, part, band, rows, rows, like(rw, 0, part)) for part in parts]
    matrix = made[0] if pair is None else paired(rw, joined(rw, *made))
    return computed(rw, lambda m, b: elimination.solved(rw, m, b), matrix, op.rhs)
