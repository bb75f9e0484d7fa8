"""ONNX Runtime's attention with shared heads and a cache for each sequence: GroupQueryAttention, SparseAttention.

The new keys and values go behind those that a sequence has, whatever room its cache has; each query sees what lies in
front of it: all, a window, or the blocks of a sparse layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_attention as microsoft
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import additive, attend, joined, repeated
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    reshape,
    slice_axis,
    transpose,
    unsqueeze,
    whole,
)
from stepwell.lowering.idioms.caches import counted, own_index, own_places
from stepwell.lowering.idioms.rotary import angles, rotated
from stepwell.lowering.onnx_to_opset.normalization import rms_norm

rules = RuleSet()


@dataclass
class Places:
    """Where each sequence's new tokens go: all [batch, …], counted in i64."""

    before: SSAValue
    """[batch]: how many old ones there are."""
    rows: SSAValue
    """[batch, time]: the place of each query."""
    keys: SSAValue
    """[length]: the places of the keys."""
    length: SSAValue
    """[1]: the length of the cache."""


def places(
    rw: Lowering, new: SSAValue, past: SSAValue | None, ends: SSAValue, total: SSAValue, added: SSAValue | None
) -> Places:
    """`ends` [batch] is how many keys a sequence has in the end. A prompt, as long as `total`, begins anew.

    `added` [batch] is how many of the new tokens are real, if the model says so; then nothing depends on `total`.
    """
    time = dims(rw, new, [2])
    total = reshape(rw, convert(rw, total, "i64"), [1])
    if added is None:
        before = rw.emit(SubtractOp, ends, time)
        before = rw.emit(SelectOp, rw.emit(EqualOp, total, time), rw.const(0), before)
    else:
        before = rw.emit(SubtractOp, ends, added)
    length = total if past is None else rw.emit(MaximumOp, total, dims(rw, past, [2]))
    rows = rw.emit(AddOp, unsqueeze(rw, before, [1]), counted(rw, time))
    return Places(before, rows, counted(rw, length), length)


def parted(
    rw: Lowering, query: SSAValue, key: SSAValue | None, value: SSAValue | None, many: int, few: int
) -> list[SSAValue]:
    """Query, key and value in heads; without keys the query holds all three."""
    if key is None or value is None:
        cut = reshape(rw, query, [0, 0, many + 2 * few, -1], special_zero=True)
        parts = rw.emit(VariadicSplitOp, cut, rw.const(2), ints(rw, [many, few, few]))
    else:
        parts = [reshape(rw, v, [0, 0, n, -1], special_zero=True) for v, n in ((query, many), (key, few), (value, few))]
    return [transpose(rw, part, [0, 2, 1, 3]) for part in parts]


def turned(op: Any, rw: Lowering, parts: Sequence[SSAValue], rows: SSAValue) -> list[SSAValue]:
    """Queries and keys with the rotary embedding of their places, if the operator has one."""
    if not plain(op.do_rotary):
        return list(parts)
    if op.cos_cache is None or op.sin_cache is None:
        raise NoMatch("do_rotary is set, but there are no caches of cosines and sines")
    half, size = (v[-1] if v is not None else None for v in (shape_of(op.cos_cache), shape_of(parts[0])))
    form: dict[str, Any] = {
        "interleaved": bool(plain(op.rotary_interleaved)),
        "width": 2 * half if isinstance(half, int) and 2 * half != size else None,
    }
    tables = (angles(rw, cache, **form) for cache in (op.cos_cache, op.sin_cache))
    cos, sin = (unsqueeze(rw, rw.emit(GatherOp, table, rows, rw.const(0)), [1]) for table in tables)
    return [rotated(rw, p, cos, sin, **form) for p in parts]


@rules.lower(microsoft.GroupQueryAttentionOp)
def group_query_attention(op: microsoft.GroupQueryAttentionOp, rw: Lowering):
    """Normalise and turn queries and keys, put keys and values into the caches, attend.

    What the caches have behind the last key is not specified; here it is zero.
    """
    if plain(op.k_quant_type) != "NONE" or plain(op.v_quant_type) != "NONE" or op.k_scale is not None:
        raise NoMatch("a cache in 4 or 8 bits (k_quant_type, v_quant_type) is not lowered; use one of floats")
    if plain(op.sliding_window_cache):
        raise NoMatch("a cache as long as the window (sliding_window_cache) is not lowered; use one for all tokens")
    many, few = plain(op.num_heads), plain(op.kv_num_heads)
    group = whole(many, few, "heads")
    query, key, value = parted(rw, op.query, op.key, op.value, many, few)
    if op.q_norm_weight is not None and op.k_norm_weight is not None:
        common = plain(op.qk_norm_epsilon)
        query = rms_norm(rw, query, op.q_norm_weight, [3], plain(op.q_norm_epsilon) or common)[0]
        key = rms_norm(rw, key, op.k_norm_weight, [3], plain(op.k_norm_epsilon) or common)[0]
    ends = rw.emit(AddOp, convert(rw, op.seqlens_k, "i64"), rw.const(1))
    added = None if op.query_seqlens is None else convert(rw, op.query_seqlens, "i64")
    where = places(rw, key, op.past_key, ends, op.total_sequence_length, added)
    query, key = turned(op, rw, [query, key], _positions(op, rw, where, key))
    if op.past_key is None:
        present = key, value
    else:
        index = own_index(rw, op.past_key, key, where.before, where.length)
        present = own_places(rw, op.past_key, key, index), own_places(rw, op.past_value, value, index)
    bias = additive(rw, _seen(op, rw, where, ends), query)
    if op.attention_bias is not None:
        bias = rw.emit(AddOp, bias, _widened(rw, op.attention_bias, where.length))
    keys, vals = (repeated(rw, v, group) for v in present)
    wanted = plain(op.qk_output) if op.output_qk.uses else 0
    smooth = plain(op.smooth_softmax) == 1 or op.head_sink is not None
    scale, softcap = plain(op.scale) or None, plain(op.softcap) or 0.0
    if not smooth:
        found = attend(rw, query, keys, vals, bias, scale=scale, softcap=softcap, steps=bool(wanted))
        scores = (None, found.biased, found.probabilities)[wanted]
        return [joined(rw, found.output), *present, scores]
    found = attend(rw, query, keys, vals, bias, scale=scale, softcap=softcap, steps=True)
    assert found.biased is not None
    probabilities = sunk(rw, found.biased, op.head_sink)
    scores = (None, found.biased, probabilities)[wanted]
    return [joined(rw, rw.emit(MatMulOp, probabilities, vals)), *present, scores]


def _positions(op: microsoft.GroupQueryAttentionOp, rw: Lowering, where: Places, new: SSAValue) -> SSAValue:
    """What the rotary embedding turns by. Of the positions of a first prompt the kernels use the first one only."""
    if op.position_ids is None:
        return where.rows
    given, time = convert(rw, op.position_ids, "i64"), dims(rw, new, [2])
    first = slice_axis(rw, slice_axis(rw, given, 0, 0, 1), 1, 0, 1)
    total = reshape(rw, convert(rw, op.total_sequence_length, "i64"), [1])
    prompt = rw.emit(AddOp, first, counted(rw, time))
    return rw.emit(SelectOp, rw.emit(EqualOp, total, time), prompt, given)


def _seen(op: microsoft.GroupQueryAttentionOp, rw: Lowering, where: Places, ends: SSAValue) -> SSAValue:
    """Which keys each query sees, [batch, 1, time, keys]."""
    row = unsqueeze(rw, where.rows, [1, 3])
    if not plain(op.causal):
        return rw.emit(LessOp, where.keys, reshape(rw, ends, [-1, 1, 1, 1]))
    seen = rw.emit(LessEqualOp, where.keys, row)
    window = plain(op.local_window_size)
    if window > 0:
        near = rw.emit(GreaterOp, where.keys, rw.emit(SubtractOp, row, rw.const(window)))
        seen = rw.emit(LogicalAndOp, seen, near)
    return seen


def _widened(rw: Lowering, bias: SSAValue, length: SSAValue) -> SSAValue:
    """A bias for fewer keys than the cache has room for."""
    missing = rw.emit(SubtractOp, length, dims(rw, bias, [3]))
    back = concat(rw, [ints(rw, [0, 0, 0]), missing])
    return rw.emit(PadOp, bias, ints(rw, [0, 0, 0, 0]), back, like(rw, 0, bias), pad_mode="constant")


def sunk(rw: Lowering, scores: SSAValue, sink: SSAValue | None) -> SSAValue:
    """Softmax with one more score in the denominator: 0, or that of the head."""
    lead = concat(rw, [dims(rw, scores, [0, 1, 2]), ints(rw, [1])])
    extra = like(rw, 0, scores) if sink is None else convert(rw, reshape(rw, sink, [1, -1, 1, 1]), kind(scores).mlir)
    made = rw.emit(SoftMaxOp, concat(rw, [scores, broadcast(rw, extra, lead)], 3), axis=3)
    return slice_axis(rw, made, 3, 0, -1)


@rules.lower(microsoft.SparseAttentionOp)
def sparse_attention(op: microsoft.SparseAttentionOp, rw: Lowering):
    """A query sees the keys up to its place in the blocks of its head's layout; heads take the layouts in turn."""
    many, few = plain(op.num_heads), plain(op.kv_num_heads)
    group = whole(many, few, "heads")
    layouts = blocks(values.constant(op.block_row_indices), values.constant(op.block_col_indices))
    query, key, value = parted(rw, op.query, op.key, op.value, many, few)
    ends = convert(rw, op.key_total_sequence_lengths, "i64")
    where = places(rw, key, op.past_key, ends, op.total_sequence_length, None)
    query, key = turned(op, rw, [query, key], where.rows)
    index = own_index(rw, op.past_key, key, where.before, where.length)
    present = own_places(rw, op.past_key, key, index), own_places(rw, op.past_value, value, index)
    size = rw.const(plain(op.sparse_block_size))
    row, column = (rw.emit(DivideOp, v, size) for v in (where.rows, where.keys))
    picked = rw.emit(GatherOp, rw.const(layouts.transpose(1, 2, 0)), row, rw.const(0))
    picked = transpose(rw, rw.emit(GatherOp, picked, column, rw.const(2)), [0, 3, 1, 2])
    turns = ints(rw, [head % layouts.shape[0] for head in range(many)])
    picked = rw.emit(GatherOp, picked, turns, rw.const(1))
    seen = rw.emit(LogicalAndOp, picked, rw.emit(LessEqualOp, where.keys, unsqueeze(rw, where.rows, [1, 3])))
    keys, vals = (repeated(rw, v, group) for v in present)
    found = attend(rw, query, keys, vals, additive(rw, seen, query), scale=plain(op.scale) or None)
    return [joined(rw, found.output), *present]


def blocks(rows: np.ndarray | None, columns: np.ndarray | None) -> np.ndarray:
    """The layouts [layout, row, column] of which rows and columns are the compressed form."""
    if rows is None or columns is None:
        raise NoMatch("the block indices are not constant")
    count = rows.shape[1] - 1
    made = np.zeros((len(rows), count, count), bool)
    for layout in range(len(rows)):
        for row in range(count):
            found = columns[layout, rows[layout, row] : rows[layout, row + 1]]
            made[layout, row, found[(found >= 0) & (found < count)]] = True
    return made
