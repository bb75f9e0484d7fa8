"""Derivatives of opset operations, by family; `table.py` has what they share."""

from stepwell.lowering.idioms.derivatives import (
    activation,
    arithmetic,
    convolution,
    matrix,
    movement,
    normalization,
    reduction,
)
from stepwell.lowering.idioms.derivatives.movement import fitted
from stepwell.lowering.idioms.derivatives.table import DERIVATIVES, zeros

FAMILIES = (activation, arithmetic, convolution, matrix, movement, normalization, reduction)

__all__ = ["DERIVATIVES", "FAMILIES", "fitted", "zeros"]
