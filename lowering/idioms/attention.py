"""Scaled dot-product attention over heads, and its masks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SqrtOp, SubtractOp, TanhOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import TileOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.sequence import ScaledDotProductAttentionOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    transpose,
    unsqueeze,
)

NEVER = -np.inf
"""What is added to the score of a key that takes no part."""


def heads(rw: Lowering, value: SSAValue, count: int) -> SSAValue:
    """[batch, time, heads * size] as [batch, heads, time, size]."""
    return transpose(rw, reshape(rw, value, [0, 0, count, -1], special_zero=True), [0, 2, 1, 3])


def joined(rw: Lowering, value: SSAValue) -> SSAValue:
    """[batch, heads, time, size] as [batch, time, heads * size]."""
    return reshape(rw, transpose(rw, value, [0, 2, 1, 3]), [0, 0, -1], special_zero=True)


def repeated(rw: Lowering, value: SSAValue, times: int | SSAValue) -> SSAValue:
    """Every head `times` (a number, or a tensor of one) in a row, for queries that share keys and values."""
    if times == 1:
        return value
    wide, known = unsqueeze(rw, value, [2]), shape_of(value)
    many, size = (known[1], known[3]) if known is not None else (None, None)
    if isinstance(times, int) and isinstance(many, int) and isinstance(size, int) and many and size:
        tiled = rw.emit(TileOp, wide, ints(rw, [1, 1, times, 1, 1]))
        return reshape(rw, tiled, [0, many * times, -1, size], special_zero=True)
    first, last = dims(rw, value, [0, 1]), dims(rw, value, [2, 3])
    count = ints(rw, [times]) if isinstance(times, int) else times
    wide = broadcast(rw, wide, concat(rw, [first, count, last]))
    many = rw.emit(MultiplyOp, dims(rw, value, [1]), rw.const(times) if isinstance(times, int) else times)
    target = concat(rw, [dims(rw, value, [0]), reshape(rw, many, [1]), last])
    return rw.emit(ReshapeOp, wide, target, special_zero=False)


def within(
    rw: Lowering, queries: SSAValue, keys: SSAValue, offset: SSAValue | None, left: int | None, right: int | None
) -> SSAValue | None:
    """Which of `keys` positions each of `queries` sees: from `left` behind its own place to `right` beyond it.

    `queries` and `keys` are counts of one element; a query's place is its index plus `offset`, which broadcasts.
    """
    i, j = (_count(rw, reshape(rw, n, [])) for n in (queries, keys))
    i, j = unsqueeze(rw, i, [1]), unsqueeze(rw, j, [0])
    if offset is not None:
        i = rw.emit(AddOp, i, offset)
    found: SSAValue | None = None
    if right is not None:
        found = rw.emit(LessEqualOp, j, i if right == 0 else rw.emit(AddOp, i, rw.const(right)))
    if left is not None:
        behind = rw.emit(GreaterEqualOp, j, rw.emit(SubtractOp, i, rw.const(left)))
        found = behind if found is None else rw.emit(LogicalAndOp, found, behind)
    return found


def _count(rw: Lowering, stop: SSAValue) -> SSAValue:
    return rw.emit(RangeOp, rw.const(0), stop, rw.const(1), output_type="i64")


def additive(rw: Lowering, allowed: SSAValue, like_: SSAValue, penalty: float = NEVER) -> SSAValue:
    """0 where a key takes part, `penalty` where it does not."""
    return rw.emit(SelectOp, allowed, like(rw, 0, like_), like(rw, penalty, like_))


def plus(rw: Lowering, a: SSAValue | None, b: SSAValue | None) -> SSAValue | None:
    """The sum of what is there."""
    return b if a is None else a if b is None else rw.emit(AddOp, a, b)


@dataclass
class Attended:
    """The result of attention and, if it was computed step by step, what came before."""

    output: SSAValue
    raw: SSAValue | None = None
    capped: SSAValue | None = None
    biased: SSAValue | None = None
    probabilities: SSAValue | None = None


def attend(
    rw: Lowering,
    query: SSAValue,
    key: SSAValue,
    value: SSAValue,
    bias: SSAValue | None = None,
    *,
    scale: float | None = None,
    causal: bool = False,
    softcap: float = 0.0,
    precision: str | None = None,
    guard: bool = False,
    steps: bool = False,
) -> Attended:
    """Attention of [batch, heads, time, size] tensors. `guard` gives zeros for a query that sees no key.

    One operation, unless its intermediate values are wanted (`steps`) or it lacks what is asked for.
    """
    blind = None
    if guard and bias is not None:
        most = rw.emit(ReduceMaxOp, bias, ints(rw, [-1]), keep_dims=True)
        blind = rw.emit(LessOp, most, like(rw, np.finfo(np.float16).min, bias))
    if not steps and not softcap and precision in (None, kind(query).name):
        mask = bias if bias is None or rank(bias) >= 2 else unsqueeze(rw, bias, [0])
        factor = None if scale is None else like(rw, scale, query)
        if factor is not None and mask is None:
            # Operands go by position: a scalar 0 stands for no mask (docs.openvino.ai › ScaledDotProductAttention-13).
            mask = like(rw, 0, query)
        made = rw.emit(ScaledDotProductAttentionOp, query, key, value, mask, factor, causal=causal)
        return Attended(made if blind is None else rw.emit(SelectOp, blind, like(rw, 0, made), made))
    if causal:
        seen = within(rw, dims(rw, query, [2]), dims(rw, key, [2]), None, None, 0)
        assert seen is not None
        bias = plus(rw, bias, additive(rw, seen, query))
    raw = rw.emit(MatMulOp, query, key, transpose_b=True)
    if scale is None:
        size = convert(rw, dims(rw, query, [3]), kind(query).mlir)
        raw = rw.emit(DivideOp, raw, rw.emit(SqrtOp, size))
    else:
        raw = rw.emit(MultiplyOp, raw, like(rw, scale, raw))
    capped = raw
    if softcap:
        limit = like(rw, softcap, raw)
        capped = rw.emit(MultiplyOp, rw.emit(TanhOp, rw.emit(DivideOp, raw, limit)), limit)
    biased = capped if bias is None else rw.emit(AddOp, capped, bias)
    probabilities = rw.emit(SoftMaxOp, convert(rw, biased, precision or kind(biased).name), axis=-1)
    probabilities = convert(rw, probabilities, kind(query).mlir)
    if blind is not None:
        probabilities = rw.emit(SelectOp, blind, like(rw, 0, probabilities), probabilities)
    return Attended(rw.emit(MatMulOp, probabilities, value), raw, capped, biased, probabilities)


__all__ = ["NEVER", "Attended", "additive", "attend", "heads", "joined", "plus", "repeated", "within"]
