"""The products of `mx.np`.

_npi_matmul -> MatMul; _np_dot -> MatMul of matrices made of the tensors, or Multiply by a scalar; _npi_tensordot* ->
MatMul of the summed axes; _npi_einsum -> Einsum
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matrix import EinsumOp, MatMulOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, concat, dims, ints, rank, squeeze, transpose
from stepwell.lowering.idioms.einsum import with_output
from stepwell.lowering.mxnet_to_opset import functions
from stepwell.lowering.mxnet_to_opset.np_arithmetic import promoted

rules = RuleSet()


@rules.lower(mxnet.NpiMatmulOp)
def matmul(op: mxnet.NpiMatmulOp, rw: Lowering):
    """As numpy's; of vectors a scalar."""
    return rw.emit(MatMulOp, *promoted(rw, op.a, op.b))


def _flat(rw: Lowering, value: SSAValue, axes: Sequence[int]) -> SSAValue:
    """The product of some sizes, as a list of one."""
    if not axes:
        return ints(rw, [1])
    return rw.emit(ReduceProdOp, dims(rw, value, axes), ints(rw, [0]), keep_dims=True)


def contracted(rw: Lowering, a: SSAValue, b: SSAValue, of_a: Sequence[int], of_b: Sequence[int]) -> SSAValue:
    """Summed over axes of both: a matrix [rest, summed] times one [summed, rest]."""
    if len(of_a) != len(of_b):
        raise NoMatch(f"{len(of_a)} axes of one tensor are summed with {len(of_b)} of the other")
    a, b = promoted(rw, a, b)
    left, right = ([i for i in range(rank(v)) if i not in axes] for v, axes in ((a, of_a), (b, of_b)))
    sums = _flat(rw, a, of_a)
    first = transpose(rw, a, [*left, *of_a])
    second = transpose(rw, b, [*of_b, *right])
    first = rw.emit(ReshapeOp, first, concat(rw, [_flat(rw, a, left), sums]), special_zero=False)
    second = rw.emit(ReshapeOp, second, concat(rw, [sums, _flat(rw, b, right)]), special_zero=False)
    made = rw.emit(MatMulOp, first, second)
    parts = [*([dims(rw, a, left)] if left else []), *([dims(rw, b, right)] if right else [])]
    if not parts:
        # The runtime (2026.4) ends the process where a product of constants' sizes is reshaped to a scalar.
        return squeeze(rw, made, [0, 1])
    return rw.emit(ReshapeOp, made, concat(rw, parts), special_zero=False)


@rules.lower(mxnet.NpDotOp)
def dot(op: mxnet.NpDotOp, rw: Lowering):
    """The last axis of a with the second last of b, which of a vector is its only one."""
    first, second = rank(op.a, "a"), rank(op.b, "b")
    if first == 0 or second == 0:
        return functions.times(rw, *promoted(rw, op.a, op.b))
    return contracted(rw, op.a, op.b, [first - 1], [max(second - 2, 0)])


@rules.lower(mxnet.NpiTensordotOp)
def tensordot(op: mxnet.NpiTensordotOp, rw: Lowering):
    of_a = [axis(i, rank(op.a)) for i in plain(op.a_axes_summed)]
    return contracted(rw, op.a, op.b, of_a, [axis(i, rank(op.b)) for i in plain(op.b_axes_summed)])


@rules.lower(mxnet.NpiTensordotIntAxesOp)
def tensordot_int_axes(op: mxnet.NpiTensordotIntAxesOp, rw: Lowering):
    """The last axes of a with the first ones of b."""
    count = plain(op.axes)
    if not 0 <= count <= min(rank(op.a), rank(op.b)):
        raise NoMatch(f"tensordot over {count} axes of tensors of rank {rank(op.a)} and {rank(op.b)}")
    return contracted(rw, op.a, op.b, list(range(rank(op.a) - count, rank(op.a))), list(range(count)))


@rules.lower(mxnet.NpiEinsumOp)
def einsum(op: mxnet.NpiEinsumOp, rw: Lowering):
    given: list[Any] = promoted(rw, *op.data)
    return rw.emit(EinsumOp, given, equation=with_output(plain(op.subscripts)))


__all__ = ["rules"]
