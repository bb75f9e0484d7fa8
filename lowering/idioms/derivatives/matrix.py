"""The derivative of the matrix product."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import rank, unsqueeze
from stepwell.lowering.idioms.derivatives.movement import fitted, in_shape
from stepwell.lowering.idioms.derivatives.table import Gradients, derivative


@derivative(MatMulOp)
def mat_mul(op: MatMulOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """A vector is a row on the left and a column on the right, which nothing transposes."""
    (g,), (a, b) = gradients, op.operands
    assert g is not None
    row, column = rank(a) == 1, rank(b) == 1
    turned_a, turned_b = plain(op.transpose_a) and not row, plain(op.transpose_b) and not column
    if row:
        g = unsqueeze(rw, g, [rank(g) if column else rank(g) - 1])
    if column:
        g = unsqueeze(rw, g, [rank(g)])
    wide_a, wide_b = unsqueeze(rw, a, [0]) if row else a, unsqueeze(rw, b, [1]) if column else b
    found: list[SSAValue | None] = [None, None]
    if wanted[0]:
        if turned_a:
            made = rw.emit(MatMulOp, wide_b, g, transpose_a=turned_b, transpose_b=True)
        else:
            made = rw.emit(MatMulOp, g, wide_b, transpose_a=False, transpose_b=not turned_b)
        found[0] = in_shape(rw, fitted(rw, made, wide_a), a) if row else made
    if wanted[1]:
        if turned_b:
            made = rw.emit(MatMulOp, g, wide_a, transpose_a=True, transpose_b=turned_a)
        else:
            made = rw.emit(MatMulOp, wide_a, g, transpose_a=not turned_a, transpose_b=False)
        found[1] = in_shape(rw, fitted(rw, made, wide_b), b) if column else made
    return found
