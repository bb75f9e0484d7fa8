"""Diagonals of matrices, as TensorFlow numbers and aligns them, by the places of their elements.

A band has the diagonals k[0] (lowest) to k[1]; the main one is 0. As a tensor it has a row for each, the highest first,
as long as the longest of them. A shorter one begins on the left or ends on the right: an alignment is a pair of these
for those above and those below the main diagonal, which is as long as any.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.ir import SSAValue

from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, rank, squeeze, unsqueeze
from stepwell.lowering.idioms.formula import Formula


class Band(NamedTuple):
    """Diagonals of a matrix: the lowest and the highest, whether they are a tensor's rows, and the alignment."""

    low: int
    high: int
    rows: bool
    above_left: bool
    below_left: bool

    @classmethod
    def of(cls, k: Sequence[int], align: str, *, rows: bool) -> Band:
        above, _, below = align.partition("_")
        return cls(k[0], k[-1], rows, above == "LEFT", below == "LEFT")


def scalar(rw: Lowering, number: int) -> Formula:
    return Formula(rw, rw.const(number))


def size(rw: Lowering, value: SSAValue, axis: int) -> Formula:
    """One size, as a scalar."""
    return Formula(rw, squeeze(rw, dims(rw, value, [axis]), [0]))


def counted(rw: Lowering, count: Formula, axis: int) -> Formula:
    """0, 1, … as a column (axis 0) or a row (axis 1) of a matrix."""
    made = rw.emit(RangeOp, rw.const(0), count.value, rw.const(1), output_type="i64")
    return Formula(rw, unsqueeze(rw, made, [1 - axis]))


def length(band: Band, rows: Formula, columns: Formula) -> Formula:
    """The length of the band's longest diagonal."""
    return (rows + min(band.high, 0)).least(columns - max(band.low, 0))


def indent(band: Band, diagonal: Formula, rows: Formula, columns: Formula, longest: Formula) -> Formula:
    """Where diagonals begin in their rows."""
    own = (rows + diagonal.least(0)).least(columns - diagonal.largest(0))
    gap = longest - own
    if band.above_left and band.below_left:
        return gap * 0
    if not band.above_left and not band.below_left:
        return gap
    # The main diagonal begins on the left if either side does.
    right = (diagonal > 0) if band.below_left else (diagonal < 0)
    return gap.where(right, otherwise=0)


def flattened(rw: Lowering, value: SSAValue, count: int) -> SSAValue:
    """The last dimensions as one."""
    if count == 1:
        return value
    leading = rank(value) - count
    total = size(rw, value, leading)
    for axis in range(leading + 1, leading + count):
        total = total * size(rw, value, axis)
    parts = [unsqueeze(rw, total.value, [0])]
    if leading:
        parts.insert(0, dims(rw, value, range(leading)))
    return rw.emit(ReshapeOp, value, concat(rw, parts), special_zero=False)


def taken(rw: Lowering, flat: SSAValue, index: Formula, known: Formula, otherwise: SSAValue) -> SSAValue:
    """Elements of the last dimension by their places where these are known, another value elsewhere."""
    places = index.where(known, otherwise=0)
    found = Formula(rw, rw.emit(GatherOp, flat, places.value, ints(rw, [-1])))
    return found.where(known, otherwise=Formula(rw, otherwise)).value


def parts(rw: Lowering, matrix: SSAValue, band: Band, padding: SSAValue) -> SSAValue:
    """The band's diagonals of matrices [..., rows, columns]: [..., longest], or [..., diagonals, longest]."""
    last = rank(matrix)
    rows, columns = size(rw, matrix, last - 2), size(rw, matrix, last - 1)
    longest = length(band, rows, columns)
    diagonal = Formula(rw, rw.const([[k] for k in range(band.high, band.low - 1, -1)]))
    own = (rows + diagonal.least(0)).least(columns - diagonal.largest(0))
    step = counted(rw, longest, 1) - indent(band, diagonal, rows, columns, longest)
    known = (step >= 0) & (step < own)
    place = (step - diagonal.least(0)) * columns + step + diagonal.largest(0)
    if not band.rows:
        place, known = (Formula(rw, squeeze(rw, v.value, [0])) for v in (place, known))
    return taken(rw, flattened(rw, matrix, 2), place, known, padding)


def put(
    rw: Lowering, diagonals: SSAValue, band: Band, rows: Formula, columns: Formula, otherwise: SSAValue
) -> SSAValue:
    """Matrices [..., rows, columns] with the diagonals in the band, and another value (or matrices) elsewhere."""
    row, column = counted(rw, rows, 0), counted(rw, columns, 1)
    diagonal = column - row
    inside = (diagonal >= band.low) & (diagonal <= band.high)
    longest = length(band, rows, columns)
    place = row.least(column) + indent(band, diagonal, rows, columns, longest)
    if band.rows:
        place = place + (band.high - diagonal) * longest
    return taken(rw, flattened(rw, diagonals, 2 if band.rows else 1), place, inside, otherwise)


__all__ = ["Band", "counted", "flattened", "length", "parts", "put", "scalar", "size"]
