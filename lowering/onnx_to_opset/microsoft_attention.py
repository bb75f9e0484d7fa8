"""ONNX Runtime's attention operators (domain com.microsoft).

Attention, MultiHeadAttention -> MatMul for the projection, ScaledDotProductAttention
RotaryEmbedding -> Multiply, Add; EmbedLayerNormalization -> Gather, Add, MVN
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_attention as microsoft
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import GreaterOp, LessOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, SliceOp, VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import additive, attend, heads, joined, plus, within
from stepwell.lowering.idioms.basic import (
    concat,
    convert,
    dims,
    ints,
    like,
    rank,
    reshape,
    transpose,
    unsqueeze,
)

rules = RuleSet()

FILTER = -10000.0
"""What ONNX Runtime adds to a masked score where the model does not say."""


def key_mask(rw: Lowering, mask: SSAValue, query: SSAValue, key: SSAValue, penalty: float) -> SSAValue:
    """The bias of an integer mask: [batch] lengths, [batch, keys] or [batch, queries, keys] flags, or [B,1,M,M]."""
    count = rank(mask, "the mask")
    if count == 1:
        batch, length = shape_of(query), shape_of(mask)
        assert batch is not None and length is not None
        if length[0] != batch[0] and isinstance(length[0], int) and isinstance(batch[0], int):
            raise NoMatch(f"a mask of {length[0]} entries for {batch[0]} sequences: start positions are not lowered")
        total = reshape(rw, dims(rw, key, [2]), [])
        places = rw.emit(RangeOp, rw.const(0), total, rw.const(1), output_type="i64")
        seen = rw.emit(LessOp, places, reshape(rw, convert(rw, mask, "i64"), [-1, 1, 1, 1]))
    elif count in (2, 3):
        seen = rw.emit(GreaterOp, mask, like(rw, 0, mask))
        seen = unsqueeze(rw, seen, [1, 2] if count == 2 else [1])
    else:
        raise NoMatch(f"a mask of rank {count} is for the whole cache; it is not lowered")
    return additive(rw, seen, query, penalty)


def cached(rw: Lowering, past: SSAValue | None, new: SSAValue) -> SSAValue:
    return new if past is None else concat(rw, [past, new], 2)


def causal_bias(rw: Lowering, query: SSAValue, key: SSAValue, past: SSAValue | None) -> SSAValue:
    """Each query sees the past and the keys up to its own place."""
    offset = None if past is None else reshape(rw, dims(rw, past, [2]), [])
    seen = within(rw, dims(rw, query, [2]), dims(rw, key, [2]), offset, None, 0)
    assert seen is not None
    return additive(rw, seen, query)


@rules.lower(microsoft.MultiHeadAttentionOp)
def multi_head_attention(op: microsoft.MultiHeadAttentionOp, rw: Lowering):
    """Query, key and value apart, with key and value packed, or all three packed; their biases are one vector."""
    if op.past_sequence_length is not None or op.cache_indirection is not None:
        raise NoMatch("a cache that is shared with its result (past_sequence_length) is not lowered")
    if op.qk.uses:
        raise NoMatch("the scores are used as an output")
    many = plain(op.num_heads)
    query, key, value = op.query, op.key, op.value
    ready = key is not None and rank(key) == 4
    if rank(query) == 5:
        # [batch, time, heads, 3, size]
        if op.bias is not None:
            raise NoMatch("packed operands with a bias")
        query, key, value = (transpose(rw, _entry(rw, query, 3, i), [0, 2, 1, 3]) for i in range(3))
    elif key is not None and rank(key) == 5:
        if op.bias is not None:
            raise NoMatch("packed operands with a bias")
        packed = key
        query = heads(rw, query, many)
        key, value = (transpose(rw, _entry(rw, packed, 3, i), [0, 2, 1, 3]) for i in range(2))
    else:
        if key is None or value is None:
            raise NoMatch("key and value are missing")
        if op.bias is not None:
            query, key, value = _biased(rw, op.bias, query, key, value, ready)
        query = heads(rw, query, many)
        if not ready:
            key, value = heads(rw, key, many), heads(rw, value, many)
    past = op.past_key
    if not ready:
        key, value = cached(rw, past, key), cached(rw, op.past_value, value)
    bias = op.attention_bias
    penalty = plain(op.mask_filter_value)
    if op.key_padding_mask is not None:
        mask = key_mask(rw, op.key_padding_mask, query, key, FILTER if penalty is None else penalty)
        bias = plus(rw, mask, bias)
    if plain(op.unidirectional):
        bias = plus(rw, bias, causal_bias(rw, query, key, past))
    found = attend(rw, query, key, value, bias, scale=plain(op.scale) or None)
    return [joined(rw, found.output), key, value, None]


def _entry(rw: Lowering, value: SSAValue, at: int, index: int) -> SSAValue:
    return rw.emit(GatherOp, value, rw.const(index), rw.const(at))


def _biased(
    rw: Lowering, bias: SSAValue, query: SSAValue, key: SSAValue, value: SSAValue, ready: bool
) -> tuple[SSAValue, SSAValue, SSAValue]:
    """The bias is that of query, key and value one after another; keys that come in heads have theirs already."""
    width = dims(rw, query, [rank(query) - 1])
    end = rw.emit(AddOp, width, width)
    zero, one = ints(rw, [0]), ints(rw, [1])
    parts = [
        rw.emit(SliceOp, bias, a, b, one, zero) for a, b in ((zero, width), (width, end), (end, ints(rw, [2**31 - 1])))
    ]
    query = rw.emit(AddOp, query, parts[0])
    if ready:
        return query, key, value
    return query, rw.emit(AddOp, key, parts[1]), rw.emit(AddOp, value, parts[2])


@rules.lower(microsoft.AttentionOp)
def attention(op: microsoft.AttentionOp, rw: Lowering):
    """The input times all three weights at once; past and present hold keys and values as two halves."""
    if plain(op.do_rotary) or plain(op.past_present_share_buffer) or op.past_sequence_length is not None:
        raise NoMatch("rotary embeddings and shared caches inside Attention are not lowered")
    many = plain(op.num_heads)
    product = rw.emit(MatMulOp, op.input, op.weights)
    if op.bias is not None:
        product = rw.emit(AddOp, product, op.bias)
    sizes = plain(op.qkv_hidden_sizes)
    if not sizes:
        known = shape_of(product)
        width = known[-1] if known else None
        if not isinstance(width, int):
            raise NoMatch("the width of the projection is not known")
        sizes = [width // 3] * 3
    query, key, value = (
        heads(rw, part, many) for part in rw.emit(VariadicSplitOp, product, rw.const(2), ints(rw, sizes))
    )
    past = None
    if op.past is not None:
        past = _entry(rw, op.past, 0, 0)
        key, value = cached(rw, past, key), cached(rw, _entry(rw, op.past, 0, 1), value)
    present = concat(rw, [unsqueeze(rw, key, [0]), unsqueeze(rw, value, [0])]) if op.present.uses else None
    bias = op.attention_bias
    penalty = plain(op.mask_filter_value)
    if op.mask_index is not None:
        mask = key_mask(rw, op.mask_index, query, key, FILTER if penalty is None else penalty)
        bias = plus(rw, mask, bias)
    if plain(op.unidirectional):
        bias = plus(rw, bias, causal_bias(rw, query, key, past))
    found = attend(rw, query, key, value, bias, scale=plain(op.scale) or None)
    return [joined(rw, found.output), present]
