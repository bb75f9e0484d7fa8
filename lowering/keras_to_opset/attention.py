"""Keras attention layers, as products and a softmax over the keys."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, MultiplyOp, SubtractOp, TanhOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceProdOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import repeated
from stepwell.lowering.idioms.basic import (
    axis,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    static,
    transpose,
    unsqueeze,
    whole,
)
from stepwell.lowering.keras_to_opset.activation import LEAST

rules = RuleSet()


def places(rw: Lowering, queries: SSAValue, keys: SSAValue) -> tuple[SSAValue, SSAValue]:
    """The numbers of the queries, as a column, and of the keys, as a row; both counts are lists of one."""
    found = [rw.emit(RangeOp, rw.const(0), reshape(rw, n, []), rw.const(1), output_type="i64") for n in (queries, keys)]
    return unsqueeze(rw, found[0], [1]), unsqueeze(rw, found[1], [0])


def causal(rw: Lowering, queries: SSAValue, keys: SSAValue) -> SSAValue:
    """Whether a key does not come after the query, [1, queries, keys]."""
    row, column = places(rw, queries, keys)
    return unsqueeze(rw, rw.emit(GreaterEqualOp, row, column), [0])


def both(rw: Lowering, a: SSAValue | None, b: SSAValue | None) -> SSAValue | None:
    """Where both hold, of those that are there."""
    return b if a is None else a if b is None else rw.emit(LogicalAndOp, a, b)


def masked(rw: Lowering, mask: SSAValue | None, axes: list[int]) -> SSAValue | None:
    """A mask [batch, steps] with axes of size 1."""
    return None if mask is None else unsqueeze(rw, convert(rw, mask, "boolean"), axes)


@rules.lower(keras.AttentionOp, keras.AdditiveAttentionOp)
def attention(op: Any, rw: Lowering):
    """query * key, or a sum of hyperbolic tangents; masked scores are lowered by 1e9, as Keras does."""
    if len(op.inputs) not in (2, 3):
        raise NoMatch(f"it is called with {len(op.inputs)} tensors; it takes query, value and perhaps key")
    query, value = op.inputs[0], op.inputs[1]
    key = op.inputs[2] if len(op.inputs) == 3 else value
    count = rank(query, "the query")
    if count < 2 or rank(key, "the key") != count:
        raise NoMatch(f"the query has rank {count}, the key {rank(key)}")
    additive = isinstance(op, keras.AdditiveAttentionOp)
    if additive or plain(op.score_mode) == "concat":
        total = rw.emit(AddOp, unsqueeze(rw, query, [count - 1]), unsqueeze(rw, key, [count - 2]))
        if not additive and op.scale is not None:
            total = rw.emit(MultiplyOp, total, op.scale)
        total = rw.emit(TanhOp, total)
        if additive and op.scale is not None:
            total = rw.emit(MultiplyOp, total, op.scale)
        scores = rw.emit(ReduceSumOp, total, ints(rw, [-1]), keep_dims=False)
        if not additive and op.concat_score_weight is not None:
            scores = rw.emit(MultiplyOp, scores, op.concat_score_weight)
    elif plain(op.score_mode) == "dot":
        scores = rw.emit(MatMulOp, query, key, transpose_b=True)
        if op.scale is not None:
            scores = rw.emit(MultiplyOp, scores, op.scale)
    else:
        raise NoMatch(f"score_mode '{plain(op.score_mode)}'; there are dot and concat")
    allowed = masked(rw, op.value_mask, [1])
    if plain(op.use_causal_mask):
        allowed = both(rw, allowed, causal(rw, dims(rw, scores, [count - 2]), dims(rw, scores, [count - 1])))
    if allowed is not None:
        away = like(rw, 65504.0 if kind(scores).name == "f16" else 1e9, scores)
        scores = rw.emit(SelectOp, allowed, scores, rw.emit(SubtractOp, scores, away))
    weights = rw.emit(SoftMaxOp, scores, axis=-1)
    found = rw.emit(MatMulOp, weights, value)
    seen = masked(rw, op.query_mask, [2])
    if seen is not None:
        found = rw.emit(SelectOp, seen, found, like(rw, 0, found))
    return [found, *([weights] if plain(op.return_attention_scores) else [])]


def projected(rw: Lowering, x: SSAValue, kernel: SSAValue, bias: SSAValue | None) -> SSAValue:
    """[…, features] times a kernel [features, heads, size]: […, heads, size]."""
    shape = static(kernel, "a kernel")
    if len(shape) != 3:
        raise NoMatch(f"a kernel has rank {len(shape)}, not 3")
    made = rw.emit(MatMulOp, x, reshape(rw, kernel, [shape[0], shape[1] * shape[2]]))
    lead = dims(rw, x, range(rank(x) - 1))
    made = rw.emit(ReshapeOp, made, concat(rw, [lead, ints(rw, shape[1:])]), special_zero=False)
    return made if bias is None else rw.emit(AddOp, made, bias)


class Axes:
    """Which axes of [batch, …, features] are attended over; the others go with the batch."""

    def __init__(self, given: Sequence[int], count: int):
        self.attended = sorted(axis(a, count) for a in given) or list(range(1, count - 1))
        self.free = [i for i in range(count - 1) if i not in self.attended]
        self.count = count

    def heads_first(self, rw: Lowering, x: SSAValue) -> tuple[SSAValue, SSAValue, SSAValue]:
        """[…, heads, size] as [free, heads, attended, size], with the sizes of the free and of the attended axes."""
        free, attended = dims(rw, x, self.free), dims(rw, x, self.attended)
        moved = transpose(rw, x, [*self.free, self.count - 1, *self.attended, self.count])
        if len(self.free) == len(self.attended) == 1:
            return moved, free, attended
        shape = static_shape(x)
        if shape is not None:
            flat = [prod(shape[a] for a in self.free), shape[-2], prod(shape[a] for a in self.attended), shape[-1]]
            return reshape(rw, moved, flat), free, attended
        heads, size = dims(rw, x, [self.count - 1]), dims(rw, x, [self.count])
        target = concat(rw, [self._free(rw, x), heads, together(rw, x, self.attended), size])
        return rw.emit(ReshapeOp, moved, target, special_zero=False), free, attended

    def _free(self, rw: Lowering, x: SSAValue) -> SSAValue:
        """The product of the free sizes: what remains, where the others are known and none is 0."""
        shape = shape_of(x) or ()
        rest = [shape[a] for a in (*self.attended, self.count - 1, self.count)]
        return ints(rw, [-1]) if all(rest) and None not in rest else together(rw, x, self.free)


def together(rw: Lowering, x: SSAValue, axes: Sequence[int]) -> SSAValue:
    """The product of sizes, as a vector of one number."""
    known = [(shape_of(x) or ())[a] for a in axes]
    if all(isinstance(d, int) for d in known):
        return ints(rw, [prod(d for d in known if isinstance(d, int))])
    sizes = dims(rw, x, axes)
    return sizes if len(axes) == 1 else rw.emit(ReduceProdOp, sizes, ints(rw, [0]), keep_dims=True)


@rules.lower(keras.MultiHeadAttentionOp, keras.GroupQueryAttentionOp)
def multi_head_attention(op: Any, rw: Lowering):
    """Each head attends for itself; the masks of query, value, key and pairs hold together.

    In groups of queries each head of keys and values serves several of queries.
    """
    key = op.key if op.key is not None else op.value
    count = rank(op.query, "the query")
    grouped = isinstance(op, keras.GroupQueryAttentionOp)
    if rank(op.value, "the value") != count or rank(key, "the key") != count:
        raise NoMatch(f"the query has rank {count}, the value {rank(op.value)}, the key {rank(key)}")
    axes = Axes(() if grouped else plain(op.attention_axes), count)
    query = projected(rw, op.query, op.query_kernel, op.query_bias)
    keys = projected(rw, key, op.key_kernel, op.key_bias)
    values = projected(rw, op.value, op.value_kernel, op.value_bias)
    scale = 1.0 / np.sqrt(static(op.query_kernel)[2])
    q, free, attended = axes.heads_first(rw, query)
    k, _, others = axes.heads_first(rw, keys)
    v, _, _ = axes.heads_first(rw, values)
    if grouped:
        times = whole(plain(op.num_query_heads), plain(op.num_key_value_heads), "the heads of queries")
        k, v = repeated(rw, k, times), repeated(rw, v, times)
    scores = rw.emit(MatMulOp, rw.emit(MultiplyOp, q, like(rw, scale, q)), k, transpose_b=True)
    allowed = _allowed(op, rw, axes)
    if allowed is None:
        weights = rw.emit(SoftMaxOp, scores, axis=-1)
    else:
        away = like(rw, LEAST.get(kind(scores).name, LEAST["f32"]), scores)
        weights = rw.emit(SoftMaxOp, rw.emit(SelectOp, allowed, scores, away), axis=-1)
        if plain(op.zero_where_masked):
            weights = rw.emit(SelectOp, allowed, weights, like(rw, 0, weights))
    found = rw.emit(MatMulOp, weights, v)
    # [free, heads, attended, size] back to [batch, …, heads, size].
    heads, size = static(op.query_kernel)[1], static(op.value_kernel)[2]
    if len(axes.free) > 1 or len(axes.attended) > 1:
        target = concat(rw, [free, ints(rw, [heads]), attended, ints(rw, [size])])
        found = rw.emit(ReshapeOp, found, target, special_zero=False)
    order = [*axes.free, count - 1, *axes.attended, count]
    found = transpose(rw, found, [order.index(i) for i in range(count + 1)])
    if op.gate_kernel is not None:
        found = rw.emit(MultiplyOp, found, projected(rw, op.query, op.gate_kernel, op.gate_bias))
    output = _combined(op, rw, found, heads * size)
    if not plain(op.return_attention_scores):
        return [output]
    if len(axes.free) > 1 or len(axes.attended) > 1:
        target = concat(rw, [free, ints(rw, [heads]), attended, others])
        weights = rw.emit(ReshapeOp, weights, target, special_zero=False)
    return [output, weights]


def _combined(op: Any, rw: Lowering, found: SSAValue, width: int) -> SSAValue:
    """[…, heads, size] times a kernel [heads, size, features…]."""
    shape = static(op.output_kernel, "a kernel")
    count = rank(found)
    lead = dims(rw, found, range(count - 2))
    flat = rw.emit(ReshapeOp, found, concat(rw, [lead, ints(rw, [width])]), special_zero=False)
    made = rw.emit(MatMulOp, flat, reshape(rw, op.output_kernel, [width, prod(shape[2:])]))
    if len(shape) > 3:
        made = rw.emit(ReshapeOp, made, concat(rw, [lead, ints(rw, shape[2:])]), special_zero=False)
    return made if op.output_bias is None else rw.emit(AddOp, made, op.output_bias)


def _allowed(op: Any, rw: Lowering, axes: Axes) -> SSAValue | None:
    """Which query sees which key: [batch, 1, queries, keys], or None for all."""
    found = masked(rw, op.query_mask, [2])
    for mask in (op.value_mask, op.key_mask):
        found = both(rw, found, masked(rw, mask, [1]))
    steps = [dims(rw, op.query, [1]), dims(rw, op.value, [1])]
    if plain(op.use_causal_mask):
        found = both(rw, found, causal(rw, *steps))
    if plain(op.sliding_window) is not None:
        row, column = places(rw, *steps)
        apart = rw.emit(AbsOp, rw.emit(SubtractOp, row, column))
        near = rw.emit(LessOp, apart, rw.const(plain(op.sliding_window)))
        found = both(rw, found, unsqueeze(rw, near, [0]))
    if found is not None and axes.count != 3:
        raise NoMatch("masks of steps are taken with inputs [batch, time, features] only")
    if op.attention_mask is not None:
        given = convert(rw, op.attention_mask, "boolean")
        if axes.count != 3 and (len(axes.free) > 1 or rank(given) != 2 * len(axes.attended) + 1):
            raise NoMatch("an attention mask is taken where all axes but batch and features are attended over")
        if axes.count != 3:
            shape = static(given, "the attention mask")
            half = len(axes.attended)
            given = reshape(rw, given, [shape[0], prod(shape[1 : half + 1]), prod(shape[half + 1 :])])
        if rank(given) == 4:
            return given if found is None else both(rw, unsqueeze(rw, found, [1]), given)
        found = both(rw, found, given)
    if found is None:
        return None
    return unsqueeze(rw, found, [1] if rank(found) == 3 else [0, 1])
