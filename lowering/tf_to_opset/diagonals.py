"""TensorFlow's diagonals and bands of matrices: elements by their places (see `idioms.diagonals`).

MatrixDiagPart -> Gather; MatrixDiag, MatrixSetDiag, MatrixBandPart -> Select by place; Diag, DiagPart -> the same of
tensors that are flattened
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, constant, convert, ints, kind, like, rank, reshape, shape, slice_axis
from stepwell.lowering.idioms.complex_numbers import by_parts
from stepwell.lowering.idioms.diagonals import Band, counted, parts, put, size
from stepwell.lowering.idioms.formula import Formula

rules = RuleSet()

MAIN = Band.of([0], "LEFT_LEFT", rows=False)


def band_of(op: Any) -> Band:
    """What `k` and `align` say; the oldest operators have neither, those of V2 begin all diagonals on the left."""
    if not hasattr(op, "k"):
        return MAIN
    given = constant(op.k, "k").reshape(-1)
    k = [int(v) for v in given]
    if len(k) not in (1, 2) or k[0] > k[-1]:
        raise NoMatch(f"k is {k}; one diagonal, or the lowest and the highest, are needed")
    align = plain(op.align) if hasattr(op, "align") else "LEFT_LEFT"
    return Band.of(k, align, rows=k[0] != k[-1])


@rules.lower(tf.MatrixDiagPartOp, tf.MatrixDiagPartV2Op, tf.MatrixDiagPartV3Op, tf.BatchMatrixDiagPartOp)
def matrix_diag_part(op: Any, rw: Lowering):
    """The elements of the diagonals by their places in the flattened matrices."""
    if (made := by_parts(op, rw, matrix_diag_part)) is not None:
        return made
    padding = op.padding_value if hasattr(op, "padding_value") else like(rw, _nothing(op.input), op.input)
    return parts(rw, op.input, band_of(op), padding)


@rules.lower(tf.MatrixDiagOp, tf.MatrixDiagV2Op, tf.MatrixDiagV3Op, tf.BatchMatrixDiagOp)
def matrix_diag(op: Any, rw: Lowering):
    """Matrices with these diagonals; as many rows and columns as they need, or as are given."""
    if (made := by_parts(op, rw, matrix_diag)) is not None:
        return made
    band = band_of(op)
    longest = size(rw, op.diagonal, rank(op.diagonal) - 1)
    if band is MAIN:
        return put(rw, op.diagonal, band, longest, longest, like(rw, _nothing(op.diagonal), op.diagonal))
    tall, wide = longest - min(band.high, 0), longest + max(band.low, 0)
    rows, columns = (Formula(rw, reshape(rw, convert(rw, v, "i64"), [])) for v in (op.num_rows, op.num_cols))
    square = rows.equals(-1) & columns.equals(-1)
    both = tall.largest(wide)
    many = both.where(square, otherwise=tall.where(rows.equals(-1), otherwise=rows))
    across = both.where(square, otherwise=wide.where(columns.equals(-1), otherwise=columns))
    return put(rw, op.diagonal, band, many, across, op.padding_value)


@rules.lower(tf.MatrixSetDiagOp, tf.MatrixSetDiagV2Op, tf.MatrixSetDiagV3Op, tf.BatchMatrixSetDiagOp)
def matrix_set_diag(op: Any, rw: Lowering):
    """The matrices with other diagonals."""
    if (made := by_parts(op, rw, matrix_set_diag)) is not None:
        return made
    last = rank(op.input)
    rows, columns = size(rw, op.input, last - 2), size(rw, op.input, last - 1)
    return put(rw, op.diagonal, band_of(op), rows, columns, op.input)


@rules.lower(tf.MatrixBandPartOp, tf.BatchMatrixBandPartOp)
def matrix_band_part(op: Any, rw: Lowering):
    """What is no further from the main diagonal than it says; with a negative number all of that side."""
    if (made := by_parts(op, rw, matrix_band_part)) is not None:
        return made
    last = rank(op.input)
    row, column = counted(rw, size(rw, op.input, last - 2), 0), counted(rw, size(rw, op.input, last - 1), 1)
    lower, upper = (Formula(rw, reshape(rw, convert(rw, v, "i64"), [])) for v in (op.num_lower, op.num_upper))
    below = (lower < 0) | (row - column <= lower)
    above = (upper < 0) | (column - row <= upper)
    return Formula(rw, op.input).where(below & above, otherwise=_nothing(op.input)).value


def _nothing(value: Any) -> Any:
    return "" if kind(value).name == "string" else 0


@rules.lower(tf.DiagOp)
def diag(op: tf.DiagOp, rw: Lowering):
    """The flattened tensor as the diagonal of a matrix, whose dimensions are then those of the tensor twice."""
    if (made := by_parts(op, rw, diag)) is not None:
        return made
    flat = reshape(rw, op.diagonal, [-1])
    count = size(rw, flat, 0)
    made = put(rw, flat, MAIN, count, count, like(rw, 0, flat))
    sizes = shape(rw, op.diagonal)
    return rw.emit(ReshapeOp, made, concat(rw, [sizes, sizes]), special_zero=False)


@rules.lower(tf.DiagPartOp)
def diag_part(op: tf.DiagPartOp, rw: Lowering):
    """The diagonal of the matrix that the first half of the dimensions and the second half make."""
    if (made := by_parts(op, rw, diag_part)) is not None:
        return made
    half, odd = divmod(rank(op.input), 2)
    if odd or not half:
        raise NoMatch(f"the rank is {2 * half + odd}; an even one is needed")
    sizes = slice_axis(rw, shape(rw, op.input), 0, 0, half)
    count = rw.emit(ReduceProdOp, sizes, ints(rw, [0]), keep_dims=True)
    square = rw.emit(ReshapeOp, op.input, concat(rw, [count, count]), special_zero=False)
    found = parts(rw, square, MAIN, like(rw, 0, square))
    return rw.emit(ReshapeOp, found, sizes, special_zero=False)
