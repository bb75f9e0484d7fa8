"""MXNet's operators for transformers.

_contrib_interleaved_matmul_* -> the parts of an interleaved projection as [batch x heads, length, size], and MatMul of
two of them; _contrib_div_sqrt_dim -> Divide
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, SqrtOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
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
