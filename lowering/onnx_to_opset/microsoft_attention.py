"""ONNX Runtime's attention operators (domain com.microsoft).

Attention, QAttention, PackedAttention -> MatMul for the projection, ScaledDotProductAttention
MultiHeadAttention, PackedMultiHeadAttention -> ScaledDotProductAttention; the Decoder… ones with a cache beside it
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_attention as microsoft
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, SubtractOp
from stepwell.dialects.opset.logical import LogicalNotOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, SliceOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import NEVER, Attended, additive, attend, heads, joined, plus
from stepwell.lowering.idioms.basic import (
    concat,
    convert,
    dims,
    ints,
    rank,
    reshape,
    shape,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.caches import causal_bias, key_mask, lowest, placed
from stepwell.lowering.idioms.quantized import along, dequantize
from stepwell.lowering.onnx_to_opset.microsoft_embedding import restored

rules = RuleSet()

FILTER = -10000.0
"""What ONNX Runtime adds to a masked score where the model does not say."""

SHARED = "the past has room for the result (past_present_share_buffer), but past_sequence_length is missing"
BEAMS = "cache_indirection picks the beams of a search; convert the decoder alone, without it"
ROTARY = "rotary embeddings inside Attention (do_rotary); use RotaryEmbedding in front of it"


def attention_of(
    op: Any,
    rw: Lowering,
    query: SSAValue,
    key: SSAValue,
    value: SSAValue,
    *,
    past: tuple[SSAValue, SSAValue] | None = None,
    shared_at: SSAValue | None = None,
    mask: SSAValue | None = None,
    bias: SSAValue | None = None,
    causal: bool = False,
    scores: bool = False,
) -> tuple[Attended, SSAValue, SSAValue]:
    """Attention with a cache and masks, and the keys and values it used. `shared_at` is where a shared cache ends."""
    offset = end = None
    if past is not None:
        offset = dims(rw, past[0], [2]) if shared_at is None else reshape(rw, convert(rw, shared_at, "i64"), [1])
        fresh = dims(rw, key, [2])
        if shared_at is None:
            key, value = concat(rw, [past[0], key], 2), concat(rw, [past[1], value], 2)
        else:
            key, value = placed(rw, past[0], key, offset), placed(rw, past[1], value, offset)
            end = rw.emit(AddOp, offset, fresh)
    whole = key, value
    if end is not None:
        key, value = _first(rw, key, end), _first(rw, value, end)
    penalty = plain(op.mask_filter_value) if hasattr(op, "mask_filter_value") else None
    if mask is not None:
        bias = plus(rw, key_mask(rw, mask, query, key, FILTER if penalty is None else penalty, offset), bias)
    if causal:
        bias = plus(rw, bias, causal_bias(rw, query, key, offset, lowest(query) if scores else NEVER))
    found = attend(rw, query, key, value, bias, scale=plain(op.scale) or None, steps=scores)
    return found, *whole


def _first(rw: Lowering, value: SSAValue, end: SSAValue) -> SSAValue:
    return rw.emit(SliceOp, value, ints(rw, [0]), end, ints(rw, [1]), ints(rw, [2]))


@rules.lower(microsoft.MultiHeadAttentionOp)
def multi_head_attention(op: microsoft.MultiHeadAttentionOp, rw: Lowering):
    """Query, key and value apart, with key and value packed, or all three packed; their biases are one vector."""
    if op.cache_indirection is not None:
        raise NoMatch(BEAMS)
    many = plain(op.num_heads)
    query, key, value = op.query, op.key, op.value
    ready = key is not None and rank(key) == 4
    if rank(query) == 5:
        # [batch, time, heads, 3, size]
        packed = query if op.bias is None else rw.emit(AddOp, query, _packed_bias(rw, op.bias, many, 0, 3))
        query, key, value = (transpose(rw, _entry(rw, packed, 3, i), [0, 2, 1, 3]) for i in range(3))
    elif key is not None and rank(key) == 5:
        packed = key
        if op.bias is not None:
            packed = rw.emit(AddOp, packed, _packed_bias(rw, op.bias, many, 1, 3))
            query = rw.emit(AddOp, query, _thirds(rw, op.bias, query)[0])
        query = heads(rw, query, many)
        key, value = (transpose(rw, _entry(rw, packed, 3, i), [0, 2, 1, 3]) for i in range(2))
    else:
        if key is None or value is None:
            raise NoMatch("key and value are missing")
        query, key, value = _in_heads(rw, op.bias, query, key, value, many)
    past = None if ready or op.past_key is None else _pair(op.past_key, op.past_value)
    found, key, value = attention_of(
        op,
        rw,
        query,
        key,
        value,
        past=past,
        shared_at=op.past_sequence_length,
        mask=op.key_padding_mask,
        bias=op.attention_bias,
        causal=bool(plain(op.unidirectional)),
        scores=bool(op.qk.uses),
    )
    return [joined(rw, found.output), key, value, found.biased]


def _pair(key: SSAValue, value: SSAValue | None) -> tuple[SSAValue, SSAValue]:
    if value is None:
        raise NoMatch("a past of keys without one of values")
    return key, value


def _entry(rw: Lowering, value: SSAValue, at: int, index: int) -> SSAValue:
    return rw.emit(GatherOp, value, rw.const(index), rw.const(at))


def _packed_bias(rw: Lowering, bias: SSAValue, many: int, first: int, last: int) -> SSAValue:
    """The biases from `first` to `last` of query, key and value as [heads, parts, size]."""
    whole = reshape(rw, bias, [3, many, -1])
    part = rw.emit(SliceOp, whole, ints(rw, [first]), ints(rw, [last]), ints(rw, [1]), ints(rw, [0]))
    return transpose(rw, part, [1, 0, 2])


def _thirds(rw: Lowering, bias: SSAValue, query: SSAValue) -> list[SSAValue]:
    """The bias of query, key and value, one after another; the first two are as wide as the query."""
    width = dims(rw, query, [rank(query) - 1])
    end = rw.emit(AddOp, width, width)
    zero, one = ints(rw, [0]), ints(rw, [1])
    bounds = (zero, width), (width, end), (end, ints(rw, [2**31 - 1]))
    return [rw.emit(SliceOp, bias, a, b, one, zero) for a, b in bounds]


def _in_heads(
    rw: Lowering, bias: SSAValue | None, query: SSAValue, key: SSAValue, value: SSAValue, many: int
) -> list[SSAValue]:
    """Query, key and value with their biases, cut into heads; keys that come in heads have theirs already."""
    ready = rank(key) == 4
    parts = [query] if ready else [query, key, value]
    if bias is not None:
        parts = [rw.emit(AddOp, v, b) for v, b in zip(parts, _thirds(rw, bias, query), strict=False)]
    cut = [heads(rw, v, many) for v in parts]
    return [*cut, key, value] if ready else cut


def projected(
    rw: Lowering, data: SSAValue, weights: SSAValue, bias: SSAValue | None, sizes: Sequence[int] | None
) -> Sequence[SSAValue]:
    """Query, key and value of one product; without sizes they are as wide as one another."""
    product = rw.emit(MatMulOp, data, weights)
    if bias is not None:
        product = rw.emit(AddOp, product, bias)
    if not sizes:
        known = shape_of(product)
        width = known[-1] if known else None
        if not isinstance(width, int):
            raise NoMatch("the width of the projection is not known")
        sizes = [width // 3] * 3
    return rw.emit(VariadicSplitOp, product, rw.const(rank(product) - 1), ints(rw, list(sizes)))


def self_attention(
    op: Any, rw: Lowering, parts: Sequence[SSAValue], shared_at: SSAValue | None, bias: SSAValue | None, causal: bool
) -> list[SSAValue | None]:
    """Attention of a projection; past and present hold keys and values as two halves."""
    query, key, value = (heads(rw, part, plain(op.num_heads)) for part in parts)
    past = None if op.past is None else (_entry(rw, op.past, 0, 0), _entry(rw, op.past, 0, 1))
    if plain(op.past_present_share_buffer) and past is not None and shared_at is None:
        raise NoMatch(SHARED)
    found, key, value = attention_of(
        op, rw, query, key, value, past=past, shared_at=shared_at, mask=op.mask_index, bias=bias, causal=causal
    )
    present = concat(rw, [unsqueeze(rw, key, [0]), unsqueeze(rw, value, [0])]) if op.present.uses else None
    return [joined(rw, found.output), present]


@rules.lower(microsoft.AttentionOp)
def attention(op: microsoft.AttentionOp, rw: Lowering):
    """The input times all three weights at once."""
    if plain(op.do_rotary):
        raise NoMatch(ROTARY)
    parts = projected(rw, op.input, op.weights, op.bias, plain(op.qkv_hidden_sizes))
    causal = bool(plain(op.unidirectional))
    return self_attention(op, rw, parts, op.past_sequence_length, op.attention_bias, causal)


@rules.lower(microsoft.DecoderMaskedSelfAttentionOp)
def decoder_masked_self_attention(op: microsoft.DecoderMaskedSelfAttentionOp, rw: Lowering):
    """One step of a decoder, whose past has room for it."""
    if plain(op.do_rotary):
        raise NoMatch(ROTARY)
    if op.cache_indirection is not None:
        raise NoMatch(BEAMS)
    parts = projected(rw, op.input, op.weights, op.bias, None)
    shared_at = op.past_sequence_length if plain(op.past_present_share_buffer) else None
    return self_attention(op, rw, parts, shared_at, op.attention_bias, False)


@rules.lower(microsoft.QAttentionOp)
def q_attention(op: microsoft.QAttentionOp, rw: Lowering):
    """Attention of a quantised input and quantised weights, which may have a scale for each column."""
    if plain(op.do_rotary):
        raise NoMatch(ROTARY)
    zeros = [None if z is None else along(rw, z, v, -1) for z, v in _zeros(op)]
    data = dequantize(rw, op.input, along(rw, op.input_scale, op.input, -1), zeros[0])
    weights = dequantize(rw, op.weight, along(rw, op.weight_scale, op.weight, -1), zeros[1])
    parts = projected(rw, data, weights, op.bias, None)
    return self_attention(op, rw, parts, None, None, bool(plain(op.unidirectional)))


def _zeros(op: microsoft.QAttentionOp) -> list[tuple[SSAValue | None, SSAValue]]:
    return [(op.input_zero_point, op.input), (op.weight_zero_point, op.weight)]


@rules.lower(microsoft.DecoderMaskedMultiHeadAttentionOp)
def decoder_masked_multi_head_attention(op: microsoft.DecoderMaskedMultiHeadAttentionOp, rw: Lowering):
    """One step of a decoder: with a past of its own, or over the keys and values of an encoder in heads."""
    if op.cache_indirection is not None:
        raise NoMatch(BEAMS)
    many = plain(op.num_heads)
    query, key, value = op.query, op.key, op.value
    if key is None or value is None:
        # Packed: [batch, 1, 3 * width].
        known = shape_of(query)
        width = known[-1] if known else None
        if not isinstance(width, int):
            raise NoMatch("the width of the packed query is not known")
        query, key, value = rw.emit(VariadicSplitOp, query, rw.const(2), ints(rw, [width // 3] * 3))
    query, key, value = _in_heads(rw, op.bias, query, key, value, many)
    past = None if op.past_key is None else _pair(op.past_key, op.past_value)
    shared_at = op.past_sequence_length if plain(op.past_present_share_buffer) else None
    if plain(op.past_present_share_buffer) and past is not None and shared_at is None:
        raise NoMatch(SHARED)
    found, key, value = attention_of(
        op,
        rw,
        query,
        key,
        value,
        past=past,
        shared_at=shared_at,
        mask=op.mask_index,
        bias=op.attention_bias,
        scores=bool(op.qk.uses),
    )
    return [joined(rw, found.output), key, value, found.biased]


@rules.lower(microsoft.DecoderAttentionOp)
def decoder_attention(op: microsoft.DecoderAttentionOp, rw: Lowering):
    """Tensors are [time, batch, width]. Its four flags must be constants.

    Cross-attention (static_kv) takes keys and values from the cache, if there is one, and else from `key`;
    self-attention from the query, behind the cache.
    """
    flags = [values.constant(f) for f in (op.static_kv, op.use_past, op.has_layer_state, op.has_key_padding_mask)]
    if any(f is None for f in flags):
        raise NoMatch("the flags static_kv, use_past, has_layer_state and has_key_padding_mask are not all constants")
    static, use_past, layered, masked = (bool(f.any()) for f in flags if f is not None)
    many = plain(op.num_heads)
    cached = [c for c in (op.key_cache, op.value_cache) if c is not None and use_past and layered]
    if use_past and layered and len(cached) < 2:
        raise NoMatch("use_past is set, but there are no caches")
    width = dims(rw, op.query, [2])
    ends = [ints(rw, [0]), width, ints(rw, [2**31 - 1])]
    for_query, others = (rw.emit(SliceOp, op.bias, a, b, ints(rw, [1]), ints(rw, [0])) for a, b in pairwise(ends))

    def cut(value: SSAValue) -> SSAValue:
        return heads(rw, transpose(rw, value, [1, 0, 2]), many)

    query = cut(rw.emit(AddOp, rw.emit(MatMulOp, op.query, op.q_weight), for_query))
    if static and cached:
        key, value = cached
    else:
        product = rw.emit(MatMulOp, op.key if static else op.query, op.kv_weight)
        product = rw.emit(AddOp, product, others)
        key, value = (
            cut(part) for part in rw.emit(VariadicSplitOp, product, rw.const(2), concat(rw, [width, ints(rw, [-1])]))
        )
        if cached:
            key, value = (concat(rw, [c, v], 2) for c, v in zip(cached, (key, value), strict=True))
    bias = None
    if masked and op.key_padding_mask is not None:
        hidden = unsqueeze(rw, op.key_padding_mask, [1, 2])
        penalty = plain(op.mask_filter_value)
        bias = additive(rw, rw.emit(LogicalNotOp, hidden), query, FILTER if penalty is None else penalty)
    made = attend(rw, query, key, value, bias).output
    made = rw.emit(ReshapeOp, transpose(rw, made, [2, 0, 1, 3]), shape(rw, op.query), special_zero=False)
    return made, key, value


def packed_attention(
    op: Any, rw: Lowering, parts: Sequence[SSAValue], token_offset: SSAValue, sums: SSAValue
) -> SSAValue:
    """Attention of tokens without padding [tokens, width], which are put in their places before and taken out after."""
    query, key, value = (heads(rw, restored(rw, part, token_offset), plain(op.num_heads)) for part in parts)
    one, zero = ints(rw, [1]), ints(rw, [0])
    ends = convert(rw, sums, "i64")
    lengths = rw.emit(
        SubtractOp,
        rw.emit(SliceOp, ends, one, ints(rw, [2**31 - 1]), one, zero),
        rw.emit(SliceOp, ends, zero, ints(rw, [-1]), one, zero),
    )
    bias = plus(rw, key_mask(rw, lengths, query, key, FILTER), op.attention_bias)
    made = joined(rw, attend(rw, query, key, value, bias, scale=plain(op.scale) or None).output)
    flat = rw.emit(ReshapeOp, made, concat(rw, [ints(rw, [-1]), dims(rw, made, [2])]), special_zero=False)
    tokens = dims(rw, parts[0], [0])
    places = rw.emit(SliceOp, reshape(rw, token_offset, [-1]), zero, tokens, one, zero)
    return rw.emit(GatherOp, flat, places, rw.const(0))


@rules.lower(microsoft.PackedAttentionOp)
def packed_self_attention(op: microsoft.PackedAttentionOp, rw: Lowering):
    parts = projected(rw, op.input, op.weights, op.bias, plain(op.qkv_hidden_sizes))
    return packed_attention(op, rw, parts, op.token_offset, op.cumulative_sequence_length)


@rules.lower(microsoft.PackedMultiHeadAttentionOp)
def packed_multi_head_attention(op: microsoft.PackedMultiHeadAttentionOp, rw: Lowering):
    """Query, key and value apart, or packed as [tokens, heads, 3, size]."""
    if rank(op.query, "the query") == 4:
        query = op.query
        if op.bias is not None:
            query = rw.emit(AddOp, query, _packed_bias(rw, op.bias, plain(op.num_heads), 0, 3))
        parts = [reshape(rw, _entry(rw, query, 2, i), [0, -1], special_zero=True) for i in range(3)]
    else:
        if op.key is None or op.value is None:
            raise NoMatch("key and value are missing")
        parts = [op.query, op.key, op.value]
        if op.bias is not None:
            parts = [rw.emit(AddOp, v, b) for v, b in zip(parts, _thirds(rw, op.bias, op.query), strict=True)]
    return packed_attention(op, rw, parts, op.token_offset, op.cumulative_sequence_length)
