"""Matrix products.

MatMul(Transpose(a), b) -> MatMul(a, b) with transpose_a turned round, where the last two axes change places; so for b
Einsum -> MatMul, where that is all it is
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matching import ints, made_by
from stepwell.dialects.opset.matrix import EinsumOp, MatMulOp
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(EinsumOp)
def einsum_product(op: EinsumOp, rw: Rewriter):
    """Einsum(a, b) -> MatMul(a, b), with a constant transposed or reshaped"""
    if len(op.operands) != 2:
        raise NoMatch("a product has two operands")
    from stepwell.dialects.opset.equations import as_product

    return as_product(rw, plain(op.equation), op.operands[0], op.operands[1], most=0)


@rules.rewrite(MatMulOp)
def matmul_transpose_a(op: MatMulOp, rw: Rewriter):
    """MatMul(Transpose(a), b) -> MatMul(a, b, transpose_a)"""
    a = _swapped(op, 0)
    turned = not plain(op.transpose_a)
    return rw.emit(MatMulOp, a, op.operands[1], transpose_a=turned, transpose_b=plain(op.transpose_b))


@rules.rewrite(MatMulOp)
def matmul_transpose_b(op: MatMulOp, rw: Rewriter):
    """MatMul(a, Transpose(b)) -> MatMul(a, b, transpose_b)"""
    b = _swapped(op, 1)
    turned = not plain(op.transpose_b)
    return rw.emit(MatMulOp, op.operands[0], b, transpose_a=plain(op.transpose_a), transpose_b=turned)


def _swapped(op: MatMulOp, index: int):
    inner = made_by(op.operands[index], TransposeOp)
    order = ints(inner.operands[1])
    rank = len(order)
    if rank < 2 or order != (*range(rank - 2), rank - 1, rank - 2):
        raise NoMatch("the Transpose does more than exchange the last two axes")
    return inner.operands[0]
