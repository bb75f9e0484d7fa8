"""Caffe's products with matrices.

InnerProduct -> [Reshape,] MatMul [, Add]; Embed -> Gather [, Add]
"""

from __future__ import annotations

from math import prod

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, ints, rank, reshape, static

rules = RuleSet()


def matrix(rw: Lowering, value: SSAValue, rows: int) -> SSAValue:
    """A weight as a matrix of so many rows; older files have it in four dimensions."""
    held = static(value, "the weight")
    if rows < 1 or prod(held) % rows:
        raise NoMatch(f"its weight has the shape {list(held)}, which is no matrix of {rows} rows")
    return reshape(rw, value, [rows, prod(held) // rows])


def biased(rw: Lowering, value: SSAValue, bias: SSAValue | None, outputs: int, wanted: bool) -> SSAValue:
    """With a bias along the last dimension, where there is one."""
    if bias is None:
        if wanted:
            raise NoMatch("it has a bias_term, and its weights have no bias")
        return value
    size = prod(static(bias, "the bias"))
    if size != outputs:
        raise NoMatch(f"its bias has {size} elements for {outputs} outputs")
    return rw.emit(AddOp, value, reshape(rw, bias, [outputs]))


@rules.lower(caffe.InnerProductOp)
def inner_product(op: caffe.InnerProductOp, rw: Lowering):
    """What begins at `axis` is one row; the weight is [outputs, row], or [row, outputs] with `transpose`."""
    count, outputs, turned = rank(op.bottom), plain(op.num_output), plain(op.transpose)
    at = axis(plain(op.axis), count)
    size = prod(static(op.weight, "the weight"))
    if outputs < 1 or size % outputs:
        raise NoMatch(f"its weight has {size} elements for {outputs} outputs")
    length = size // outputs
    weight = matrix(rw, op.weight, length if turned else outputs)
    shape = shape_of(op.bottom)
    assert shape is not None
    row = shape[at:]
    if all(isinstance(d, int) for d in row) and prod(d for d in row if isinstance(d, int)) != length:
        raise NoMatch(f"its weight is for rows of {length}, and the bottom has rows of {list(row)}")
    data = op.bottom
    if count > at + 1:
        data = rw.emit(ReshapeOp, data, ints(rw, [*[0] * at, length if at else -1]), special_zero=True)
    elif not at:
        data = reshape(rw, data, [length])
    return biased(rw, rw.emit(MatMulOp, data, weight, transpose_b=not turned), op.bias, outputs, plain(op.bias_term))


@rules.lower(caffe.EmbedOp)
def embed(op: caffe.EmbedOp, rw: Lowering):
    """The rows of the weight [input_dim, num_output]; the places are whole numbers in single precision."""
    outputs = plain(op.num_output)
    weight = matrix(rw, op.weight, plain(op.input_dim))
    if static(weight)[1] != outputs:
        raise NoMatch(f"its weight has rows of {static(weight)[1]} for {outputs} outputs")
    found = rw.emit(GatherOp, weight, convert(rw, op.bottom, "i32"), rw.const(0))
    return biased(rw, found, op.bias, outputs, plain(op.bias_term))
