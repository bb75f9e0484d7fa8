"""MXNet's products of matrices.

FullyConnected -> MatMul [+ Add], over all axes but the first where it flattens; dot -> MatMul of matrices made of the
tensors; batch_dot -> MatMul; khatri_rao -> Multiply of the columns
"""

from __future__ import annotations

from functools import reduce

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, rank, reshape, unsqueeze

rules = RuleSet()


@rules.lower(mxnet.FullyConnectedOp)
def fully_connected(op: mxnet.FullyConnectedOp, rw: Lowering):
    """flatten: one row for each image; otherwise the last axis only."""
    data = op.data
    if plain(op.flatten) and rank(data) != 2:
        data = rw.emit(ReshapeOp, data, ints(rw, [0, -1]), special_zero=True)
    made = rw.emit(MatMulOp, data, op.weight, transpose_b=True)
    return made if op.bias is None or plain(op.no_bias) else rw.emit(AddOp, made, op.bias)


def _matrix(rw: Lowering, value: SSAValue, *, leading: bool) -> SSAValue:
    """A tensor as a matrix: all axes but the last, or all but the first, are one."""
    if rank(value) == 2:
        return value
    edge = dims(rw, value, [-1 if leading else 0])
    rest = ints(rw, [-1])
    return rw.emit(ReshapeOp, value, concat(rw, [rest, edge] if leading else [edge, rest]), special_zero=False)


@rules.lower(mxnet.DotOp)
def dot(op: mxnet.DotOp, rw: Lowering):
    """The last axis of lhs (transposed: the first) with the first of rhs (transposed: the last); vectors give [1]."""
    left, right = rank(op.lhs, "lhs"), rank(op.rhs, "rhs")
    if left == 0 or right == 0:
        raise NoMatch("dot of a scalar; it is a product of tensors")
    turn_a, turn_b = plain(op.transpose_a) and left > 1, plain(op.transpose_b) and right > 1
    a = _matrix(rw, op.lhs, leading=not turn_a) if left > 1 else unsqueeze(rw, op.lhs, [0])
    b = _matrix(rw, op.rhs, leading=turn_b) if right > 1 else unsqueeze(rw, op.rhs, [1])
    made = rw.emit(MatMulOp, a, b, transpose_a=turn_a, transpose_b=turn_b)
    if left == 2 and right == 2:
        return made
    if left == right == 1:
        return reshape(rw, made, [1])
    sizes = []
    if left > 1:
        sizes.append(dims(rw, op.lhs, range(1, left) if turn_a else range(left - 1)))
    if right > 1:
        sizes.append(dims(rw, op.rhs, range(right - 1) if turn_b else range(1, right)))
    return rw.emit(ReshapeOp, made, concat(rw, sizes), special_zero=False)


@rules.lower(mxnet.BatchDotOp)
def batch_dot(op: mxnet.BatchDotOp, rw: Lowering):
    return rw.emit(MatMulOp, op.lhs, op.rhs, transpose_a=plain(op.transpose_a), transpose_b=plain(op.transpose_b))


@rules.lower(mxnet.KhatriRaoOp)
def khatri_rao(op: mxnet.KhatriRaoOp, rw: Lowering):
    """Each column is the Kronecker product of the columns."""

    def two(a: SSAValue, b: SSAValue) -> SSAValue:
        product = rw.emit(MultiplyOp, unsqueeze(rw, a, [1]), unsqueeze(rw, b, [0]))
        return rw.emit(ReshapeOp, product, concat(rw, [ints(rw, [-1]), dims(rw, a, [1])]), special_zero=False)

    if not op.args:
        raise NoMatch("khatri_rao of no matrices; at least one is needed")
    return reduce(two, op.args)


__all__ = ["rules"]
