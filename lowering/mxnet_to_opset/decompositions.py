"""MXNet's factors of matrices, by loops over their columns (see `idioms.rotations`).

_linalg_gelqf -> reflections; _linalg_syevd, _npi_eigh, _npi_svd, _npi_pinv -> rotations. Of each vector MXNet makes the
largest element positive.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import SignOp
from stepwell.dialects.opset.reduction import ReduceL1Op, ReduceL2Op, ReduceMaxOp, ReduceMinOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import rotations
from stepwell.lowering.idioms.basic import axis, convert, ints, like, rank, slice_axis, transpose, unsqueeze
from stepwell.lowering.idioms.diagonals import size
from stepwell.lowering.idioms.elimination import lower_mirrored, turned
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.slices import from_to
from stepwell.lowering.mxnet_to_opset.linear_algebra import computed

rules = RuleSet()


@rules.lower(mxnet.LinalgGelqfOp)
def gelqf(op: mxnet.LinalgGelqfOp, rw: Lowering):
    """Q and L of A = L Q: those of A' = Q' L', of which Q' has as many columns as A has rows."""

    def found(a: SSAValue) -> list[SSAValue]:
        q, r = rotations.reflected(rw, turned(rw, a))
        rows, last = size(rw, a, rank(a) - 2).value, rank(a) - 1
        zero = rw.const([0])
        many = unsqueeze(rw, rows, [0])
        q, r = from_to(rw, q.value, zero, many, last), from_to(rw, r.value, zero, many, last - 1)
        return [turned(rw, q), turned(rw, r)]

    return computed(rw, found, op.A)


def signed(rw: Lowering, vectors: Formula) -> Formula:
    """Vectors along the last axis whose largest element is positive."""
    at = vectors.value
    most = Formula(rw, rw.emit(ReduceMaxOp, at, ints(rw, [-1]), keep_dims=True))
    least = Formula(rw, rw.emit(ReduceMinOp, at, ints(rw, [-1]), keep_dims=True))
    return (-vectors).where(most < -least, otherwise=vectors)


@rules.lower(mxnet.LinalgSyevdOp)
def syevd(op: mxnet.LinalgSyevdOp, rw: Lowering):
    """The eigenvectors of a symmetric matrix as rows, and its eigenvalues, the smallest first."""

    def found(a: SSAValue) -> list[SSAValue]:
        values, vectors = rotations.eigen(rw, lower_mirrored(rw, a))
        rows = Formula(rw, turned(rw, vectors.value))
        return [signed(rw, rows).value, values.value]

    return computed(rw, found, op.A)


@rules.lower(mxnet.NpiEigvalshOp)
def eigvalsh(op: mxnet.NpiEigvalshOp, rw: Lowering):
    """The eigenvalues of a symmetric matrix, of which one triangle is looked at."""

    def found(a: SSAValue) -> SSAValue:
        a = a if plain(op.UPLO) == "L" else turned(rw, a)
        return rotations.eigen(rw, lower_mirrored(rw, a))[0].value

    return computed(rw, found, op.A)


@rules.lower(mxnet.NpiEighOp)
def eigh(op: mxnet.NpiEighOp, rw: Lowering):
    """The same, and the eigenvectors as columns."""

    def found(a: SSAValue) -> list[SSAValue]:
        a = a if plain(op.UPLO) == "L" else turned(rw, a)
        values, vectors = rotations.eigen(rw, lower_mirrored(rw, a))
        rows = signed(rw, Formula(rw, turned(rw, vectors.value)))
        return [values.value, turned(rw, rows.value)]

    return computed(rw, found, op.A)


@rules.lower(mxnet.NpiSvdOp)
def svd(op: mxnet.NpiSvdOp, rw: Lowering):
    """U, the singular values and V' of matrices with no more rows than columns."""

    def found(a: SSAValue) -> list[SSAValue]:
        values, right, left = rotations.singular(rw, turned(rw, a))
        rows = Formula(rw, turned(rw, right.value))
        after = signed(rw, rows)
        # The column of U is turned with the row of V'.
        turn = rotations.total(rw, rows * after, -1)
        turn = turn.made(SignOp)
        return [(left * Formula(rw, turned(rw, turn.value))).value, values.value, after.value]

    return computed(rw, found, op.A)


def pseudo_inverse(rw: Lowering, matrix: SSAValue, least: Formula) -> SSAValue:
    """V S^-1 U', where singular values up to a part of the largest count as 0."""
    values, left, right = rotations.singular(rw, matrix)
    largest = Formula(rw, slice_axis(rw, values.value, rank(values.value) - 1, 0, 1))
    inverse = (1.0 / values).where(values > largest * least, otherwise=0.0)
    scaled = right * Formula(rw, unsqueeze(rw, inverse.value, [rank(values.value) - 1]))
    return rotations.product(rw, scaled, left, turn_b=True).value


@rules.lower(mxnet.NpiPinvOp)
def pinv(op: mxnet.NpiPinvOp, rw: Lowering):
    """rcond is a number for each matrix."""
    least = unsqueeze(rw, op.rcond, [rank(op.rcond)]) if rank(op.rcond) else op.rcond
    return computed(rw, lambda a: pseudo_inverse(rw, a, Formula(rw, convert(rw, least, "f32"))), op.A)


@rules.lower(mxnet.NpiPinvScalarRcondOp)
def pinv_scalar_rcond(op: mxnet.NpiPinvScalarRcondOp, rw: Lowering):
    """The least part is at least what f32 can tell from 0."""
    least = max(plain(op.rcond), 1e-6)
    return computed(rw, lambda a: pseudo_inverse(rw, a, Formula(rw, like(rw, least, a))), op.A)


def of_singular(rw: Lowering, op: mxnet.NpiNormOp, axes: list[int]) -> SSAValue:
    """The largest singular value, the smallest, or their sum, of the matrices of two axes."""
    rest = [i for i in range(rank(op.data)) if i not in axes]
    values = rotations.singular(rw, transpose(rw, op.data, [*rest, *axes]))[0].value
    least = size(rw, op.data, axes[0]).least(size(rw, op.data, axes[1]))
    values = from_to(rw, values, rw.const([0]), unsqueeze(rw, least.value, [0]), len(rest))
    reduction = ReduceSumOp if plain(op.flag) == 2 else ReduceMaxOp if plain(op.ord) > 0 else ReduceMinOp
    found = rw.emit(reduction, values, ints(rw, [-1]), keep_dims=False)
    return unsqueeze(rw, found, axes) if plain(op.keepdims) else found


@rules.lower(mxnet.NpiNormOp)
def norm(op: mxnet.NpiNormOp, rw: Lowering):
    """(sum |x|^ord)^(1 / ord); flag 0: by the singular values, 2: their sum."""
    count, order, keep = rank(op.data), plain(op.ord), plain(op.keepdims)
    axes = list(range(count)) if op.axis is None else [axis(a, count) for a in plain(op.axis)]
    if plain(op.flag) in (0, 2) and len(axes) == 2:
        return of_singular(rw, op, axes)
    over, x = ints(rw, axes), Formula(rw, op.data)
    if order in (1, 2):
        return rw.emit(ReduceL1Op if order == 1 else ReduceL2Op, x.value, over, keep_dims=keep)
    terms = x.number(1.0).where(x.differs(0.0), otherwise=0.0) if order == 0 else x.abs() ** order
    total = Formula(rw, rw.emit(ReduceSumOp, terms.value, over, keep_dims=keep))
    return total.value if order == 0 else (total ** (1 / order)).value


__all__ = ["rules"]
