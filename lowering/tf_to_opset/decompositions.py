"""TensorFlow's factors and functions of matrices, by loops over their columns (see `idioms.rotations`).

Qr -> reflections; Svd, SelfAdjointEigV2 -> rotations; MatrixExponential -> a series and squares of it;
MatrixSquareRoot, MatrixLogarithm -> inverses; BandedTriangularSolve -> as a triangle
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import CeilingOp
from stepwell.dialects.opset.matrix import InverseOp
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, ints, kind, like, rank, reshape, slice_axis
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.complex_pairs import component, joined, paired
from stepwell.lowering.idioms.diagonals import Band, put, size
from stepwell.lowering.idioms.elimination import END, embedded, lower_mirrored, substituted, turned
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.rotations import eigen, identity, product, reflected, singular, total
from stepwell.lowering.idioms.slices import from_to
from stepwell.lowering.tf_to_opset.linear_algebra import computed, square

rules = RuleSet()

LOG_OF_TWO = 0.6931471805599453

ROOTS = 5
"""How often the square root is taken before a logarithm's series."""


def real_matrix(rw: Lowering, value: SSAValue) -> tuple[SSAValue, str]:
    """A real matrix in f32 (or f64), and its type."""
    if component(value) is not None:
        raise NoMatch("vectors and factors of complex matrices are not computed; singular values and eigenvalues are")
    if rank(value, "the matrices") < 2:
        raise NoMatch("a matrix has two dimensions at least")
    of = kind(value).name
    return (value if of == "f64" else convert(rw, value, "f32")), of


def values_of_complex(rw: Lowering, value: SSAValue, function: Callable[[SSAValue], Formula]) -> SSAValue | None:
    """The singular values or eigenvalues of complex matrices: the real ones of twice the size have each twice."""
    pair = component(value)
    if pair is None:
        return None
    of = kind(pair).name
    matrix = embedded(rw, pair if of == "f64" else convert(rw, pair, "f32"))
    found = function(matrix)
    once = Formula(rw, slice_axis(rw, found.value, rank(matrix) - 2, 0, END, 2)).cast(of)
    return paired(rw, joined(rw, once.value, once.filled(0.0).value))


@rules.lower(tf.QrOp)
def qr(op: tf.QrOp, rw: Lowering):
    """Q and R; without full_matrices as many columns and rows of them as the smaller dimension has."""
    matrix, of = real_matrix(rw, op.input)
    q, r = reflected(rw, matrix)
    last = rank(matrix) - 1
    if not plain(op.full_matrices):
        many = size(rw, matrix, last - 1).least(size(rw, matrix, last))
        q, r = (Formula(rw, first(rw, v.value, many, axis)) for v, axis in ((q, last), (r, last - 1)))
    return [v.cast(of).value for v in (q, r)]


def first(rw: Lowering, value: SSAValue, count: Formula, axis: int) -> SSAValue:
    """The first elements along an axis."""
    return from_to(rw, value, ints(rw, [0]), reshape(rw, count.value, [1]), axis)


def nothing_complex(rw: Lowering) -> SSAValue:
    """What stands for vectors that are not asked for."""
    return paired(rw, rw.const([0.0, 0.0]))


@rules.lower(tf.SvdOp)
def svd(op: tf.SvdOp, rw: Lowering):
    """The singular values, and the vectors as columns; what of the left ones is missing comes from reflections."""

    def values_only(matrix: SSAValue) -> Formula:
        last = rank(matrix) - 1
        many = size(rw, matrix, last - 1).least(size(rw, matrix, last))
        return Formula(rw, first(rw, singular(rw, matrix)[0].value, many, last - 1))

    if not plain(op.compute_uv) and (found := values_of_complex(rw, op.input, values_only)) is not None:
        return [found, nothing_complex(rw), nothing_complex(rw)]
    matrix, of = real_matrix(rw, op.input)
    values, left, right = singular(rw, matrix)
    last = rank(matrix) - 1
    rows, columns = size(rw, matrix, last - 1), size(rw, matrix, last)
    many = rows.least(columns)
    found = [first(rw, values.value, many, last - 1)]
    if not plain(op.compute_uv):
        nothing = like(rw, 0, matrix)
        return [convert(rw, v, of) for v in (*found, nothing, nothing)]
    u, v = first(rw, left.value, many, last), right.value
    if plain(op.full_matrices):
        whole, _ = reflected(rw, u)
        rest = from_to(rw, whole.value, reshape(rw, many.value, [1]), dims(rw, matrix, [last - 1]), last)
        u = rw.emit(ConcatOp, [u, rest], axis=last)
    else:
        v = first(rw, v, many, last)
    return [convert(rw, each, of) for each in (*found, u, v)]


@rules.lower(tf.SelfAdjointEigV2Op)
def self_adjoint_eig(op: tf.SelfAdjointEigV2Op, rw: Lowering):
    """Eigenvalues, the smallest first, and vectors of symmetric matrices, of which the lower triangle is looked at."""

    def values_only(matrix: SSAValue) -> Formula:
        return eigen(rw, lower_mirrored(rw, matrix))[0]

    if not plain(op.compute_v) and (found := values_of_complex(rw, op.input, values_only)) is not None:
        return [found, nothing_complex(rw)]
    matrix, of = real_matrix(rw, op.input)
    square(matrix)
    whole = lower_mirrored(rw, matrix)
    values, vectors = eigen(rw, whole)
    made = vectors.value if plain(op.compute_v) else like(rw, 0, matrix)
    return [convert(rw, v, of) for v in (values.value, made)]


@rules.lower(tf.MatrixExponentialOp)
def matrix_exponential(op: tf.MatrixExponentialOp, rw: Lowering):
    """The series of A / 2^s, whose rows' sums are below 1 / 2, and s squares of it."""

    def exponential(matrix: SSAValue) -> SSAValue:
        whole, one = Formula(rw, matrix), Formula(rw, identity(rw, matrix, -1))
        sums = total(rw, whole.abs(), -1)
        most = Formula(rw, rw.emit(ReduceMaxOp, reshape(rw, sums.value, [-1]), ints(rw, [0]), keep_dims=False))
        halves = (most.largest(1e-30).log() * (1 / LOG_OF_TWO)).made(CeilingOp) + 1.0
        halves = halves.largest(0.0).least(100.0)
        part = whole * (halves * -LOG_OF_TWO).made(ExpOp)
        found = one
        for k in range(10, 0, -1):
            found = one + product(rw, part, found) * (1 / k)

        def squared(rw: Lowering, _: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
            value = Formula(rw, states[0])
            return [product(rw, value, value).value]

        return repeated(rw, convert(rw, (halves + 0.5).floor().value, "i64"), [found.value], squared)[0]

    return computed(rw, exponential, op.input)


def root(rw: Lowering, matrix: Formula, one: Formula) -> Formula:
    """The principal square root, by the iteration of Denman and Beavers."""

    def inverse(value: Formula) -> Formula:
        return value.made(InverseOp, adjoint=False)

    def step(rw: Lowering, _: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        y, z = (Formula(rw, v) for v in states)
        return [((y + inverse(z)) * 0.5).value, ((z + inverse(y)) * 0.5).value]

    return Formula(rw, repeated(rw, rw.const(12), [matrix.value, one.value], step)[0])


@rules.lower(tf.MatrixSquareRootOp)
def matrix_square_root(op: tf.MatrixSquareRootOp, rw: Lowering):
    """The root whose eigenvalues have real parts that are not negative."""
    one: Callable[[SSAValue], Formula] = lambda m: Formula(rw, identity(rw, m, -1))  # noqa: E731
    return computed(rw, lambda m: root(rw, Formula(rw, m), one(m)).value, op.input)


@rules.lower(tf.MatrixLogarithmOp)
def matrix_logarithm(op: tf.MatrixLogarithmOp, rw: Lowering):
    """2^k log of the k-th square root X: 2 (Z + Z^3 / 3 + Z^5 / 5 + …) with Z = (X - 1) / (X + 1)."""

    def logarithm(matrix: SSAValue) -> SSAValue:
        one = Formula(rw, identity(rw, matrix, -1))
        near = Formula(rw, matrix)
        for _ in range(ROOTS):
            near = root(rw, near, one)
        z = product(rw, near - one, (near + one).made(InverseOp, adjoint=False))
        squared = product(rw, z, z)
        found = one * (1 / 15)
        for k in range(13, 0, -2):
            found = one * (1 / k) + product(rw, squared, found)
        return (product(rw, z, found) * 2.0 ** (ROOTS + 1)).value

    return computed(rw, logarithm, op.input)


@rules.lower(tf.BandedTriangularSolveOp)
def banded_triangular_solve(op: tf.BandedTriangularSolveOp, rw: Lowering):
    """The bands as a triangle: the diagonal is the first one of a lower one and the last one of an upper one."""
    matrix, of = real_matrix(rw, op.matrix)
    sizes = shape_of(matrix)
    bands = sizes[-2] if sizes else None
    if not isinstance(bands, int) or not bands:
        raise NoMatch("the number of bands is not known; give the shape with --input")
    lower = bool(plain(op.lower))
    band = Band.of([1 - bands, 0] if lower else [0, bands - 1], "LEFT_RIGHT", rows=True)
    many = size(rw, matrix, rank(matrix) - 1)
    triangle = put(rw, matrix, band, many, many, like(rw, 0, matrix))
    adjoint = bool(plain(op.adjoint))
    triangle = turned(rw, triangle) if adjoint else triangle
    sides: Any = convert(rw, op.rhs, kind(matrix).name)
    return convert(rw, substituted(rw, triangle, sides, lower=lower != adjoint), of)
