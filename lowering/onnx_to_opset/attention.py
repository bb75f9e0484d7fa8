"""ONNX attention.

Attention -> ScaledDotProductAttention, or its steps where they are outputs or capped
RotaryEmbedding -> Multiply, Add on the two halves of each head

ONNX Runtime's operators are in `microsoft_attention.py` and its like;
LinearAttention is in `linear_attention.py`, FlexAttention in `flex_attention.py`.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import PadOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import NEVER, additive, attend, heads, joined, plus, repeated, within
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, like, rank, reshape, whole
from stepwell.lowering.onnx_to_opset import flex_attention, linear_attention
from stepwell.lowering.onnx_to_opset.microsoft_embedding import rotary
from stepwell.lowering.onnx_to_opset.type import data_type

rules = RuleSet().include(flex_attention.rules, linear_attention.rules)


@rules.lower(onnx.AttentionOp)
def attention(op: onnx.AttentionOp, rw: Lowering):
    """Tensors of rank 3 are cut into heads first. Masks add up; a query that sees no key gives zeros."""
    flat = rank(op.Q) == 3
    query, key, value = op.Q, op.K, op.V
    many, few = plain(op.q_num_heads), plain(op.kv_num_heads)
    if flat:
        if many is None or few is None:
            raise NoMatch("q_num_heads and kv_num_heads are needed for operands of rank 3")
        query, key, value = heads(rw, query, many), heads(rw, key, few), heads(rw, value, few)
    else:
        many, few = (_heads(v) for v in (query, key))
    whole(many, few, "heads")
    past = op.past_key
    if past is not None and op.past_value is not None:
        key, value = concat(rw, [past, key], 2), concat(rw, [op.past_value, value], 2)
    present = key, value
    bias, plain_causal = _bias(op, rw, query, key)
    wanted = plain(op.qk_matmul_output_mode) if op.qk_matmul_output.uses else None
    if wanted is not None and not 0 <= wanted <= 3:
        raise NoMatch(f"the mode '{wanted}' is not known")
    precision = plain(op.softmax_precision)
    found = attend(
        rw,
        query,
        repeated(rw, key, many // few),
        repeated(rw, convert(rw, value, kind(op.Q).name), many // few),
        bias,
        scale=plain(op.scale),
        causal=plain_causal,
        softcap=plain(op.softcap),
        precision=None if precision is None else data_type(precision),
        guard=op.attn_mask is not None or op.nonpad_kv_seqlen is not None or plain(op.left_window_size) >= 0,
        steps=wanted is not None,
    )
    scores = None
    if wanted is not None:
        scores = (found.raw, found.capped, found.biased, found.probabilities)[wanted]
    return [joined(rw, found.output) if flat else found.output, *present, scores]


def _heads(value: SSAValue) -> int:
    shape = shape_of(value)
    if shape is None or len(shape) != 4 or not isinstance(shape[1], int):
        raise NoMatch("the number of heads is not known")
    return shape[1]


def _bias(op: Any, rw: Lowering, query: SSAValue, key: SSAValue) -> tuple[SSAValue | None, bool]:
    """What is added to the scores, and whether the operation itself is to be causal."""
    left, right = plain(op.left_window_size), plain(op.right_window_size)
    causal = bool(plain(op.is_causal))
    right_bound = 0 if causal else right if right >= 0 else None
    if causal and right >= 0:
        right_bound = min(right, 0)
    left_bound = left if left >= 0 else None
    if causal and left_bound is None and op.attn_mask is None and op.past_key is None and op.nonpad_kv_seqlen is None:
        return None, True
    total = dims(rw, key, [2])
    bias = op.attn_mask
    if bias is not None:
        bias = additive(rw, bias, query) if kind(bias).name == "boolean" else convert(rw, bias, kind(query).mlir)
        bias = _padded(rw, bias, key, total, op)
    if right_bound is not None or left_bound is not None:
        offset = None
        if op.past_key is not None:
            offset = reshape(rw, dims(rw, op.past_key, [2]), [])
        elif op.nonpad_kv_seqlen is not None:
            counts = reshape(rw, convert(rw, op.nonpad_kv_seqlen, "i64"), [-1, 1, 1, 1])
            offset = rw.emit(SubtractOp, counts, dims(rw, query, [2]))
        seen = within(rw, dims(rw, query, [2]), total, offset, left_bound, right_bound)
        assert seen is not None
        bias = plus(rw, bias, additive(rw, seen, query))
    if op.nonpad_kv_seqlen is not None:
        places = rw.emit(RangeOp, rw.const(0), reshape(rw, total, []), rw.const(1), output_type="i64")
        counts = reshape(rw, convert(rw, op.nonpad_kv_seqlen, "i64"), [-1, 1, 1, 1])
        bias = plus(rw, bias, additive(rw, rw.emit(LessOp, places, counts), query))
    return bias, False


def _padded(rw: Lowering, mask: SSAValue, key: SSAValue, total: SSAValue, op: Any) -> SSAValue:
    """A mask for fewer keys than there are hides the others."""
    have, want = shape_of(mask), shape_of(key)
    assert want is not None
    if have is None or have[-1] == want[2] or (not isinstance(have[-1], int) and op.nonpad_kv_seqlen is None):
        return mask
    count = len(have)
    missing = rw.emit(SubtractOp, total, dims(rw, mask, [count - 1]))
    front, back = ints(rw, [0] * count), concat(rw, [ints(rw, [0] * (count - 1)), missing])
    return rw.emit(PadOp, mask, front, back, like(rw, NEVER, mask), pad_mode="constant")


@rules.lower(onnx.RotaryEmbeddingOp)
def rotary_embedding(op: onnx.RotaryEmbeddingOp, rw: Lowering):
    """The caches are looked up by position_ids, or given for every token."""
    return rotary(
        rw,
        op.X,
        (op.cos_cache, op.sin_cache),
        op.position_ids,
        count=plain(op.num_heads) or 0,
        interleaved=bool(plain(op.interleaved)),
        width=plain(op.rotary_embedding_dim) or None,
    )
