"""MXNet's linear algebra, of matrices along the last two axes.

_linalg_gemm*, _syrk, _trmm -> MatMul; _trsm, _potrf, _det, _npi_solve … -> elimination (`idioms.elimination`);
_extractdiag, _makediag, _extracttrian, _maketrian -> gathers. Factors of matrices are in `decompositions.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import CumSumOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.matrix import InverseOp, MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceProdOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import elimination
from stepwell.lowering.idioms.basic import (
    axis,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.diagonals import Band, counted, flattened, parts, put, size, taken
from stepwell.lowering.idioms.elimination import lower_mirrored, numbered, turned
from stepwell.lowering.idioms.formula import Formula

rules = RuleSet()


def computed(rw: Lowering, function: Callable[..., Any], *matrices: SSAValue) -> Any:
    """A function of matrices in f32 (or f64), in their type again."""
    of = kind(matrices[0]).name
    if any(rank(m, "the matrices") < 2 for m in matrices):
        raise NoMatch("a matrix has two dimensions at least")
    found = function(*(m if of == "f64" else convert(rw, m, "f32") for m in matrices))
    if isinstance(found, SSAValue):
        return convert(rw, found, of)
    return [convert(rw, v, of) for v in found]


def scaled(rw: Lowering, value: SSAValue, by: float) -> SSAValue:
    return value if by == 1.0 else (Formula(rw, value) * by).value


def triangle(rw: Lowering, matrix: SSAValue, *, lower: bool) -> SSAValue:
    """The matrix with zeros on the other side of its diagonal."""
    rows, columns = numbered(rw, matrix, -2), numbered(rw, matrix, -1)
    kept = rows >= columns if lower else rows <= columns
    return Formula(rw, matrix).where(kept, otherwise=0.0).value


def rows_at(rw: Lowering, value: SSAValue, at: int) -> tuple[SSAValue, list[int]]:
    """The tensor with the axis of its rows behind all others but the last, and the order of axes that did it."""
    count = rank(value)
    at = axis(at, count)
    order = list(range(count))
    order[at], order[count - 2] = order[count - 2], order[at]
    return transpose(rw, value, order), order


@rules.lower(mxnet.LinalgGemmOp, mxnet.LinalgGemm2Op)
def gemm(op: Any, rw: Lowering):
    """alpha A B + beta C, of which A and B may be transposed; `axis` has the rows."""
    a, order = rows_at(rw, op.A, plain(op.axis))
    b, _ = rows_at(rw, op.B, plain(op.axis))
    made = rw.emit(MatMulOp, a, b, transpose_a=plain(op.transpose_a), transpose_b=plain(op.transpose_b))
    made = scaled(rw, transpose(rw, made, order), plain(op.alpha))
    if isinstance(op, mxnet.LinalgGemm2Op):
        return made
    return (Formula(rw, made) + Formula(rw, scaled(rw, op.C, plain(op.beta)))).value


@rules.lower(mxnet.LinalgSyrkOp)
def syrk(op: mxnet.LinalgSyrkOp, rw: Lowering):
    """alpha A A', or alpha A' A."""
    turn = plain(op.transpose)
    return scaled(rw, rw.emit(MatMulOp, op.A, op.A, transpose_a=turn, transpose_b=not turn), plain(op.alpha))


@rules.lower(mxnet.LinalgTrmmOp)
def trmm(op: mxnet.LinalgTrmmOp, rw: Lowering):
    """alpha A B, or alpha B A, with one triangle of A."""
    mine, turn = triangle(rw, op.A, lower=plain(op.lower)), plain(op.transpose)
    if plain(op.rightside):
        return scaled(rw, rw.emit(MatMulOp, op.B, mine, transpose_b=turn), plain(op.alpha))
    return scaled(rw, rw.emit(MatMulOp, mine, op.B, transpose_a=turn), plain(op.alpha))


@rules.lower(mxnet.LinalgTrsmOp)
def trsm(op: mxnet.LinalgTrsmOp, rw: Lowering):
    """A X = alpha B, or X A = alpha B, which is A' X' = alpha B'."""
    right = plain(op.rightside)
    turn = plain(op.transpose) != right

    def solved(a: SSAValue, b: SSAValue) -> SSAValue:
        if right:
            b = turned(rw, b)
        found = elimination.substituted(rw, turned(rw, a) if turn else a, b, lower=plain(op.lower) != turn)
        return scaled(rw, turned(rw, found) if right else found, plain(op.alpha))

    return computed(rw, solved, op.A, op.B)


@rules.lower(mxnet.LinalgPotrfOp, mxnet.NpiCholeskyOp)
def potrf(op: Any, rw: Lowering):
    """Cholesky's lower triangle."""
    return computed(rw, lambda a: elimination.root_of(rw, lower_mirrored(rw, a)), op.A)


@rules.lower(mxnet.LinalgPotriOp)
def potri(op: mxnet.LinalgPotriOp, rw: Lowering):
    """The inverse of L L', by that of L."""

    def inverse(a: SSAValue) -> SSAValue:
        made = rw.emit(InverseOp, triangle(rw, a, lower=True), adjoint=False)
        return rw.emit(MatMulOp, made, made, transpose_a=True)

    return computed(rw, inverse, op.A)


@rules.lower(mxnet.LinalgInverseOp)
def inverse(op: mxnet.LinalgInverseOp, rw: Lowering):
    return computed(rw, lambda a: rw.emit(InverseOp, a, adjoint=False), op.A)


@rules.lower(mxnet.LinalgDetOp)
def det(op: mxnet.LinalgDetOp, rw: Lowering):
    """The product of the pivots."""
    return computed(rw, lambda a: elimination.determinant(rw, [a])[0][0], op.A)


@rules.lower(mxnet.LinalgSlogdetOp)
def slogdet(op: mxnet.LinalgSlogdetOp, rw: Lowering):
    """The sign of the determinant, and the logarithm of its size."""

    def found(a: SSAValue) -> list[SSAValue]:
        _, sign, log = elimination.determinant(rw, [a])
        return [sign[0], log]

    return computed(rw, found, op.A)


@rules.lower(mxnet.NpiSolveOp)
def solve(op: mxnet.NpiSolveOp, rw: Lowering):
    """A X = B; B may be a vector."""
    vector = rank(op.B, "B") == rank(op.A, "A") - 1
    sides = unsqueeze(rw, op.B, [rank(op.B)]) if vector else op.B
    found = computed(rw, lambda a, b: elimination.solved(rw, a, b), op.A, sides)
    return squeeze(rw, found, [rank(op.B)]) if vector else found


def joined(rw: Lowering, value: SSAValue, axes: int) -> SSAValue:
    """A square matrix of a tensor whose first axes are the rows."""
    sizes = [count_of(rw, value, range(axes)), ints(rw, [-1])]
    return rw.emit(ReshapeOp, value, concat(rw, sizes), special_zero=False)


def count_of(rw: Lowering, value: SSAValue, axes: range) -> SSAValue:
    """The product of some sizes, as a list of one."""
    return rw.emit(ReduceProdOp, dims(rw, value, axes), rw.const(0), keep_dims=True)


@rules.lower(mxnet.NpiTensorinvOp)
def tensorinv(op: mxnet.NpiTensorinvOp, rw: Lowering):
    """The inverse of a tensor whose first `ind` axes are the rows of a matrix."""
    count, first = rank(op.a), plain(op.ind)
    if not 0 < first < count:
        raise NoMatch(f"ind {first} of a tensor of rank {count}; it must leave axes on both sides")
    made = computed(rw, lambda a: rw.emit(InverseOp, a, adjoint=False), joined(rw, op.a, first))
    return rw.emit(ReshapeOp, made, dims(rw, op.a, [*range(first, count), *range(first)]), special_zero=False)


@rules.lower(mxnet.NpiTensorsolveOp)
def tensorsolve(op: mxnet.NpiTensorsolveOp, rw: Lowering):
    """A X = B of tensors, of which the axes `a_axes` are moved to the end of A."""
    count, rows = rank(op.a), rank(op.b)
    moved = [axis(a, count) for a in plain(op.a_axes)]
    data = transpose(rw, op.a, [*(i for i in range(count) if i not in moved), *moved])
    sides = rw.emit(ReshapeOp, op.b, ints(rw, [-1, 1]), special_zero=False)
    made = computed(rw, lambda a, b: elimination.solved(rw, a, b), joined(rw, data, rows), sides)
    return rw.emit(ReshapeOp, made, dims(rw, data, range(rows, count)), special_zero=False)


@rules.lower(mxnet.LinalgSumlogdiagOp)
def sumlogdiag(op: mxnet.LinalgSumlogdiagOp, rw: Lowering):
    """The logarithms of the diagonal, added; of one matrix of shape [1]."""
    logs = elimination.diagonal(rw, op.A).log().value
    total = rw.emit(ReduceSumOp, logs, ints(rw, [-2, -1]), keep_dims=False)
    return reshape(rw, total, [1]) if rank(op.A) == 2 else total


def band(offset: int) -> Band:
    return Band.of([offset], "LEFT_LEFT", rows=False)


@rules.lower(mxnet.LinalgExtractdiagOp)
def extractdiag(op: mxnet.LinalgExtractdiagOp, rw: Lowering):
    return parts(rw, op.A, band(plain(op.offset)), like(rw, 0, op.A))


@rules.lower(mxnet.LinalgMakediagOp)
def makediag(op: mxnet.LinalgMakediagOp, rw: Lowering):
    """A vector on a diagonal of matrices that are just large enough."""
    count = size(rw, op.A, rank(op.A) - 1) + abs(plain(op.offset))
    return put(rw, op.A, band(plain(op.offset)), count, count, like(rw, 0, op.A))


def upper(op: Any) -> bool:
    """Whether offset and lower mean an upper triangle, whose elements are packed column by column."""
    offset = plain(op.offset)
    return offset > 0 or (offset == 0 and not plain(op.lower))


def lower_part(rw: Lowering, op: Any, count: Formula) -> Formula:
    """Which elements of square matrices are of the lower triangle; an upper one is turned before."""
    return counted(rw, count, 1) - counted(rw, count, 0) <= -abs(plain(op.offset))


@rules.lower(mxnet.LinalgExtracttrianOp)
def extracttrian(op: mxnet.LinalgExtracttrianOp, rw: Lowering):
    """The elements of a triangle, one line after the other."""
    matrix = turned(rw, op.A) if upper(op) else op.A
    mask = lower_part(rw, op, size(rw, op.A, rank(op.A) - 1))
    kept = rw.emit(NonZeroOp, reshape(rw, mask.value, [-1]), output_type="i64")
    return rw.emit(GatherOp, flattened(rw, matrix, 2), reshape(rw, kept, [-1]), rw.const(-1), batch_dims=0)


@rules.lower(mxnet.LinalgMaketrianOp)
def maketrian(op: mxnet.LinalgMaketrianOp, rw: Lowering):
    """n (n + 1) / 2 elements in a triangle of a matrix of n + |offset| rows, zeros elsewhere."""
    many = size(rw, op.A, rank(op.A) - 1).cast("f32")
    count = ((many * 8.0 + 1.0).sqrt() * 0.5).floor().cast("i64") + abs(plain(op.offset))
    mask = lower_part(rw, op, count)
    flat = reshape(rw, mask.cast("i64").value, [-1])
    place = Formula(rw, rw.emit(CumSumOp, flat, rw.const(0))) - 1
    square = concat(rw, [reshape(rw, count.value, [1])] * 2)
    place = Formula(rw, rw.emit(ReshapeOp, place.value, square, special_zero=False))
    made = taken(rw, op.A, place, mask, like(rw, 0, op.A))
    return turned(rw, made) if upper(op) else made


__all__ = ["computed", "rules"]
