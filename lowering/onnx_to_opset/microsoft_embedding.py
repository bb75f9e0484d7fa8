"""ONNX Runtime's operators on tokens: embeddings, positions and padding.

RotaryEmbedding and its kin -> Gather of the caches, Multiply, Add; EmbedLayerNormalization -> Gather, Add, MVN
RelativePositionBias -> Gather of a table by distances; RemovePadding, RestorePadding -> NonZero, Gather
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_embedding as microsoft
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    CosOp,
    CumSumOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    NegativeOp,
    SinOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalNotOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, ScatterNDUpdateOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import heads, joined
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
    shape,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.quantized import along, dequantize
from stepwell.lowering.idioms.rotary import angles, rotated
from stepwell.lowering.onnx_to_opset.normalization import layer_norm

rules = RuleSet()


def rotary(
    rw: Lowering,
    value: SSAValue,
    caches: tuple[SSAValue, SSAValue],
    positions: SSAValue | None,
    *,
    count: int,
    interleaved: bool,
    width: int | None,
) -> SSAValue:
    """A rotary embedding of [batch, time, heads * size] or [batch, heads, time, size].

    The caches are looked up at positions [batch, time], or are [batch, time, width / 2] themselves; without a number of
    heads, their width tells it.
    """
    tables = shape_of(caches[0])
    half = tables[-1] if tables else None
    whole = value
    if rank(value) == 3:
        sizes = [0, 0, count, -1]
        if not count:
            if not isinstance(half, int):
                raise NoMatch("num_heads is not given and the width of the cache is not known")
            sizes = [0, 0, -1, 2 * half]
        whole = transpose(rw, reshape(rw, value, sizes, special_zero=True), [0, 2, 1, 3])
    known = shape_of(whole)
    if known is not None and known[-1] == width:
        width = None
    found = [angles(rw, cache, interleaved=interleaved, width=width) for cache in caches]
    if positions is not None:
        found = [rw.emit(GatherOp, cache, positions, rw.const(0)) for cache in found]
    cos, sin = (unsqueeze(rw, cache, [1]) for cache in found)
    made = rotated(rw, whole, cos, sin, interleaved=interleaved, width=width)
    return joined(rw, made) if rank(value) == 3 else made


@rules.lower(microsoft.RotaryEmbeddingOp)
def rotary_embedding(op: microsoft.RotaryEmbeddingOp, rw: Lowering):
    """position_ids are those of every token, or the one of the first. The kernels do not use `scale`.

    Packed batches (is_packed_batching) differ in what ONNX Runtime checks only.
    """
    positions = convert(rw, op.position_ids, "i64")
    if rank_of(positions) == 1:
        time = dims(rw, op.input, [1 if rank(op.input) == 3 else 2])
        steps = rw.emit(RangeOp, rw.const(0), reshape(rw, time, []), rw.const(1), output_type="i64")
        positions = unsqueeze(rw, rw.emit(AddOp, steps, positions), [0])
    return rotary(
        rw,
        op.input,
        (op.cos_cache, op.sin_cache),
        positions,
        count=plain(op.num_heads) or 0,
        interleaved=bool(plain(op.interleaved)),
        width=plain(op.rotary_embedding_dim) or None,
    )


@rules.lower(microsoft.MRotaryEmbeddingOp)
def m_rotary_embedding(op: microsoft.MRotaryEmbeddingOp, rw: Lowering):
    """Each column of the caches is read at the position of its stream: time, height or width.

    Sections follow one another (mrope_layout 0), or height and width take every third column of the first ones (1).
    """
    sections, layout = plain(op.mrope_section), plain(op.mrope_layout) or 0
    width = shape_of(op.cos_cache)
    half = width[-1] if width else None
    if len(sections) != 3 or sum(sections) != half or layout not in (0, 1):
        raise NoMatch(f"mrope_section {list(sections)} in layout {layout} for a cache of width {half}")
    columns = np.arange(sum(sections))
    if layout == 0:
        stream = np.repeat(np.arange(3), sections)
    else:
        stream = np.where((columns % 3 > 0) & (columns < 3 * np.asarray(sections)[columns % 3]), columns % 3, 0)
    made = []
    for cache in (op.cos_cache, op.sin_cache):
        each = rw.emit(GatherOp, cache, op.position_ids, rw.const(0))
        picked = rw.emit(GatherOp, each, rw.const(0), rw.const(0))
        for index in (1, 2):
            other = rw.emit(GatherOp, each, rw.const(index), rw.const(0))
            picked = rw.emit(SelectOp, rw.const(stream == index), other, picked)
        made.append(picked)
    return rotary(
        rw,
        op.input,
        (made[0], made[1]),
        None,
        count=plain(op.num_heads) or 0,
        interleaved=bool(plain(op.interleaved)),
        width=plain(op.rotary_embedding_dim) or None,
    )


@rules.lower(microsoft.GemmaRotaryEmbeddingOp)
def gemma_rotary_embedding(op: microsoft.GemmaRotaryEmbeddingOp, rw: Lowering):
    """x * cos(emb) + rotated x * sin(emb) for queries and keys, whose heads share the angles."""
    cos, sin = (unsqueeze(rw, convert(rw, rw.emit(f, op.emb), kind(op.q).mlir), [1]) for f in (CosOp, SinOp))
    return tuple(
        rw.emit(AddOp, rw.emit(MultiplyOp, x, cos), rw.emit(MultiplyOp, turned, sin))
        for x, turned in ((op.q, op.q_rot), (op.k, op.k_rot))
    )


@rules.lower(microsoft.EmbedLayerNormalizationOp)
def embed_layer_normalization(op: microsoft.EmbedLayerNormalizationOp, rw: Lowering):
    """The embeddings of words, positions and segments, added and normalised; the mask's lengths beside it."""
    zero = rw.const(0)
    total = rw.emit(GatherOp, op.word_embedding, op.input_ids, zero)
    positions = op.position_ids
    if positions is None:
        time = reshape(rw, dims(rw, op.input_ids, [1]), [])
        positions = rw.emit(RangeOp, zero, time, rw.const(1), output_type="i64")
    total = rw.emit(AddOp, total, rw.emit(GatherOp, op.position_embedding, positions, zero))
    if op.segment_ids is not None and op.segment_embedding is not None:
        total = rw.emit(AddOp, total, rw.emit(GatherOp, op.segment_embedding, op.segment_ids, zero))
    output = layer_norm(rw, total, op.gamma, op.beta, plain(op.epsilon))
    return [output, lengths(rw, op.mask, op.input_ids), total]


def lengths(rw: Lowering, mask: SSAValue | None, tokens: SSAValue) -> SSAValue:
    """How many entries of each row of a mask are 1; zeros without a mask."""
    if mask is None:
        return broadcast(rw, rw.const(0, "i32"), dims(rw, tokens, [0]))
    ones = convert(rw, rw.emit(EqualOp, mask, like(rw, 1, mask)), "i32")
    return rw.emit(ReduceSumOp, ones, ints(rw, [1]), keep_dims=False)


@rules.lower(microsoft.QEmbedLayerNormalizationOp)
def q_embed_layer_normalization(op: microsoft.QEmbedLayerNormalizationOp, rw: Lowering):
    """The same of tables in 8 bits, each with one scale and zero point."""

    def table(value: SSAValue, scale: SSAValue, zero: SSAValue) -> SSAValue:
        return dequantize(rw, value, along(rw, scale, value, 0), along(rw, zero, value, 0))

    start = rw.const(0)
    time = reshape(rw, dims(rw, op.input_ids, [1]), [])
    positions = rw.emit(RangeOp, start, time, rw.const(1), output_type="i64")
    parts = [
        (op.word_embedding_quant, op.word_embedding_scale, op.word_embedding_zero_point, op.input_ids),
        (op.position_embedding_quant, op.position_embedding_scale, op.position_embedding_zero_point, positions),
    ]
    if op.segment_embedding is not None:
        segment = op.segment_embedding_scale, op.segment_embedding_zero_point, op.segment_ids
        if None in segment:
            raise NoMatch("a segment embedding needs its scale, its zero point and segment_ids")
        parts.append((op.segment_embedding, *segment))
    found = [table(rw.emit(GatherOp, v, at, start), scale, zero) for v, scale, zero, at in parts]
    total = found[0]
    for each in found[1:]:
        total = rw.emit(AddOp, total, each)
    gamma = table(op.gamma_quant, op.gamma_scale, op.gamma_zero_point)
    beta = table(op.beta_quant, op.beta_scale, op.beta_zero_point)
    return layer_norm(rw, total, gamma, beta, plain(op.epsilon)), lengths(rw, op.mask, op.input_ids)


FARTHEST = 1 << 20
"""The largest distance for which a table of buckets is made."""


def buckets(count: int, farthest: int) -> np.ndarray:
    """The bucket of each distance up to the farthest: half of them exact, the others growing with the logarithm."""
    exact = count // 2
    distance = np.arange(farthest + 1)
    ratio = np.log(np.maximum(distance, 1).astype(np.float32) / np.float32(max(exact, 1)))
    large = exact + (ratio / np.float32(np.log(farthest / max(exact, 1))) * (count - exact)).astype(np.int64)
    return np.where(distance < exact, distance, np.minimum(large, count - 1))


@rules.lower(microsoft.RelativePositionBiasOp)
def relative_position_bias(op: microsoft.RelativePositionBiasOp, rw: Lowering):
    """T5's: a row of the table for each distance of key and query; keys ahead have buckets of their own, or the first.

    The table of buckets is computed here, in the single precision of the kernels.
    """
    known, farthest = shape_of(op.bias_table), plain(op.max_distance)
    both = bool(plain(op.is_bidirectional))
    if known is None or not isinstance(known[0], int):
        raise NoMatch("the number of buckets is not known")
    count = known[0] // 2 if both else known[0]
    if not 1 < count // 2 < farthest <= FARTHEST:
        raise NoMatch(f"{known[0]} buckets for distances up to {farthest}")
    places = [
        rw.emit(RangeOp, rw.const(0), reshape(rw, n, []), rw.const(1), output_type="i64")
        for n in (op.query_length, op.key_length)
    ]
    ahead = rw.emit(SubtractOp, unsqueeze(rw, places[1], [0]), unsqueeze(rw, places[0], [1]))
    distance = rw.emit(AbsOp, ahead) if both else rw.emit(MaximumOp, rw.emit(NegativeOp, ahead), rw.const(0))
    nearest = rw.emit(MinimumOp, distance, rw.const(farthest))
    bucket = rw.emit(GatherOp, rw.const(buckets(count, farthest)), nearest, rw.const(0))
    if both:
        later = rw.emit(GreaterOp, ahead, rw.const(0))
        bucket = rw.emit(AddOp, bucket, rw.emit(SelectOp, later, rw.const(count), rw.const(0)))
    rows = rw.emit(GatherOp, op.bias_table, bucket, rw.const(0))
    return unsqueeze(rw, transpose(rw, rows, [2, 0, 1]), [0])


@rules.lower(microsoft.GatedRelativePositionBiasOp)
def gated_relative_position_bias(op: microsoft.GatedRelativePositionBiasOp, rw: Lowering):
    """(u * (r * eco_a - 1) + 2) * rel_pos; the gates u and r are the sigmoids of the sums of a product's two halves."""
    query = rw.emit(AddOp, op.query_layer, op.query_bias)
    if rank(query, "the query") == 2:
        if op.token_offset is None:
            raise NoMatch("a packed query needs token_offset")
        query = restored(rw, query, op.token_offset)
    width = shape_of(op.weight)
    if width is None or not isinstance(width[1], int):
        raise NoMatch("the width of the gates is not known")
    made = rw.emit(AddOp, rw.emit(MatMulOp, heads(rw, query, plain(op.num_heads)), op.weight), op.bias)
    made = reshape(rw, made, [0, 0, 0, 2, width[1] // 2], special_zero=True)
    gates = rw.emit(SigmoidOp, rw.emit(ReduceSumOp, made, ints(rw, [-1]), keep_dims=False))
    u, r = (unsqueeze(rw, rw.emit(GatherOp, gates, rw.const(i), rw.const(3)), [3]) for i in range(2))
    inner = rw.emit(SubtractOp, rw.emit(MultiplyOp, r, op.eco_a), like(rw, 1, r))
    return rw.emit(MultiplyOp, rw.emit(AddOp, rw.emit(MultiplyOp, u, inner), like(rw, 2, u)), op.rel_pos)


@rules.lower(microsoft.RemovePaddingOp)
def remove_padding(op: microsoft.RemovePaddingOp, rw: Lowering):
    """Places of the tokens, then those of the padding; the tokens' rows; running sums of the lengths; the largest."""
    counts = convert(rw, op.sequence_token_count, "i64")
    time = reshape(rw, dims(rw, op.input, [1]), [])
    places = rw.emit(RangeOp, rw.const(0), time, rw.const(1), output_type="i64")
    real = reshape(rw, rw.emit(LessOp, places, unsqueeze(rw, counts, [1])), [-1])
    tokens, padding = (
        reshape(rw, rw.emit(NonZeroOp, flags, output_type="i64"), [-1]) for flags in (real, rw.emit(LogicalNotOp, real))
    )
    flat = rw.emit(ReshapeOp, op.input, concat(rw, [ints(rw, [-1]), dims(rw, op.input, [2])]), special_zero=False)
    offsets = rw.emit(ReshapeOp, concat(rw, [tokens, padding]), dims(rw, op.input, [0, 1]), special_zero=False)
    sums = rw.emit(CumSumOp, counts, rw.const(0), exclusive=False, reverse=False)
    most = rw.emit(ReduceMaxOp, counts, ints(rw, [0]), keep_dims=True)
    whole = [offsets, concat(rw, [ints(rw, [0]), sums]), most]
    return rw.emit(GatherOp, flat, tokens, rw.const(0)), *(convert(rw, v, "i32") for v in whole)


@rules.lower(microsoft.RestorePaddingOp)
def restore_padding(op: microsoft.RestorePaddingOp, rw: Lowering):
    return restored(rw, op.input, op.token_offset)


def restored(rw: Lowering, packed: SSAValue, token_offset: SSAValue) -> SSAValue:
    """Rows of tokens [tokens, width] at their places in [batch, time, width], with zeros elsewhere."""
    width = dims(rw, packed, [1])
    count = shape(rw, reshape(rw, token_offset, [-1]))
    zeros = broadcast(rw, like(rw, 0, packed), concat(rw, [count, width]))
    places = rw.emit(SliceOp, reshape(rw, token_offset, [-1]), ints(rw, [0]), dims(rw, packed, [0]), ints(rw, [1]))
    made = rw.emit(ScatterNDUpdateOp, zeros, unsqueeze(rw, places, [1]), packed)
    return rw.emit(ReshapeOp, made, concat(rw, [shape(rw, token_offset), width]), special_zero=False)


__all__ = ["restored", "rotary", "rules"]
