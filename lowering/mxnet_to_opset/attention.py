"""MXNet's operators for transformers.

_contrib_interleaved_matmul_* -> the parts of an interleaved projection as [batch x heads, length, size], and MatMul of
two of them; both of a self-attention with its softmax between -> ScaledDotProductAttention
_contrib_div_sqrt_dim -> Divide
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, SqrtOp
from stepwell.dialects.opset.matching import uniform
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, TransposeOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.values import constant
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import attend
from stepwell.lowering.idioms.basic import convert, dims, ints, kind, like, rank, transpose, whole

rules = RuleSet()


class Projection:
    """A projection [length, batch, heads x parts x size] whose parts lie behind each other for each head."""

    def __init__(self, rw: Lowering, value: SSAValue, heads: int, parts: int) -> None:
        if rank(value, "the projection") != 3:
            raise NoMatch(f"a projection of rank {rank(value)}; it is [length, batch, features]")
        features = (shape_of(value) or (None,))[-1]
        if not isinstance(features, int):
            raise NoMatch("the number of features is not known; give the shape of the input with --input")
        self.rw, self.size = rw, whole(features, heads * parts, "a projection")
        self.parts = rw.emit(ReshapeOp, value, ints(rw, [0, -1, parts, self.size]), special_zero=True)

    def part(self, at: int) -> SSAValue:
        """One of the parts, [batch x heads, length, size]."""
        made = self.rw.emit(GatherOp, self.parts, self.rw.const(at), self.rw.const(2), batch_dims=0)
        return transpose(self.rw, made, [1, 0, 2])


def scores(rw: Lowering, queries: SSAValue, keys: SSAValue, size: int) -> SSAValue:
    """Products of queries, over the root of their size, and keys."""
    scaled = rw.emit(MultiplyOp, queries, like(rw, 1 / np.sqrt(size), queries))
    return rw.emit(MatMulOp, scaled, keys, transpose_b=True)


def joined(rw: Lowering, attention: SSAValue, values: SSAValue, size: int, heads: int) -> SSAValue:
    """The weighted values, [length, batch, heads x size]."""
    made = transpose(rw, rw.emit(MatMulOp, attention, values), [1, 0, 2])
    return rw.emit(ReshapeOp, made, ints(rw, [0, -1, heads * size]), special_zero=True)


@rules.lower(mxnet.ContribInterleavedMatmulSelfattQkOp)
def selfatt_qk(op: mxnet.ContribInterleavedMatmulSelfattQkOp, rw: Lowering):
    given = Projection(rw, op.queries_keys_values, plain(op.heads), 3)
    return scores(rw, given.part(0), given.part(1), given.size)


@rules.lower(mxnet.ContribInterleavedMatmulSelfattValattOp)
def selfatt_valatt(op: mxnet.ContribInterleavedMatmulSelfattValattOp, rw: Lowering):
    given = Projection(rw, op.queries_keys_values, plain(op.heads), 3)
    return joined(rw, op.attention, given.part(2), given.size, plain(op.heads))


@rules.lower(mxnet.ContribInterleavedMatmulSelfattValattOp, benefit=2)
def selfatt(op: mxnet.ContribInterleavedMatmulSelfattValattOp, rw: Lowering):
    """selfatt_valatt(x, softmax(selfatt_qk(x))) -> ScaledDotProductAttention of the three parts of x"""
    given, heads = op.queries_keys_values, plain(op.heads)
    softmax = op.attention.owner
    if not isinstance(softmax, SoftMaxOp) or not op.attention.has_one_use() or plain(softmax.axis) not in (-1, 2):
        raise NoMatch("")
    product, features = softmax.operands[0].owner, (shape_of(given) or (None,))[-1]
    if not isinstance(product, MatMulOp) or not product.results[0].has_one_use() or not isinstance(features, int):
        raise NoMatch("")
    queries = product.operands[0].owner
    if not isinstance(queries, MultiplyOp) or kind(given).name not in ("f16", "f32"):
        raise NoMatch("")
    size = whole(features, heads * 3, "a projection")
    number = uniform(queries.operands[1])
    sources = [part_of(v) for v in (queries.operands[0], product.operands[1])]
    if sources != [(given, 0, size), (given, 1, size)] or number is None or not np.isclose(number, size**-0.5):
        raise NoMatch("")
    parts = rw.emit(ReshapeOp, given, ints(rw, [0, 0, heads, 3, size]), special_zero=True)
    turned = transpose(rw, parts, [3, 1, 2, 0, 4])
    each = (rw.emit(GatherOp, turned, rw.const(i), rw.const(0), batch_dims=0) for i in range(3))
    made = transpose(rw, attend(rw, *each).output, [2, 0, 1, 3])
    return rw.emit(ReshapeOp, made, ints(rw, [0, 0, heads * size]), special_zero=True)


def part_of(value: SSAValue) -> tuple[SSAValue, int, int] | None:
    """The projection, which part of it, and the size of a head, where a value is a part as `Projection` makes it."""
    turned = value.owner
    gather = turned.operands[0].owner if isinstance(turned, TransposeOp) else None
    cut = gather.operands[0].owner if isinstance(gather, GatherOp) else None
    if not isinstance(gather, GatherOp) or not isinstance(cut, ReshapeOp):
        return None
    at, sizes = constant(gather.operands[1]), shape_of(cut.results[0])
    if at is None or at.size != 1 or sizes is None or len(sizes) != 4 or sizes[2] != 3 or not isinstance(sizes[3], int):
        return None
    return cut.operands[0], int(at.reshape(())), sizes[3]


@rules.lower(mxnet.ContribInterleavedMatmulEncdecQkOp)
def encdec_qk(op: mxnet.ContribInterleavedMatmulEncdecQkOp, rw: Lowering):
    queries = Projection(rw, op.queries, plain(op.heads), 1)
    return scores(rw, queries.part(0), Projection(rw, op.keys_values, plain(op.heads), 2).part(0), queries.size)


@rules.lower(mxnet.ContribInterleavedMatmulEncdecValattOp)
def encdec_valatt(op: mxnet.ContribInterleavedMatmulEncdecValattOp, rw: Lowering):
    given = Projection(rw, op.keys_values, plain(op.heads), 2)
    return joined(rw, op.attention, given.part(1), given.size, plain(op.heads))


@rules.lower(mxnet.ContribDivSqrtDimOp)
def div_sqrt_dim(op: mxnet.ContribDivSqrtDimOp, rw: Lowering):
    """Over the root of the last size."""
    last = (shape_of(op.data) or (None,))[-1]
    if isinstance(last, int):
        return rw.emit(DivideOp, op.data, like(rw, np.sqrt(last), op.data))
    size = convert(rw, dims(rw, op.data, [-1]), kind(op.data).mlir)
    return rw.emit(DivideOp, op.data, rw.emit(SqrtOp, size))


__all__ = ["rules"]
