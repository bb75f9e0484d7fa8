"""Attention operators of ONNX Runtime (domain com.microsoft)."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOAT, INT, INTS, OnnxOp, single


@irdl_op_definition
class AttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Attention"""

    name = "onnx.com.microsoft.Attention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    weights = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    mask_index = opt_operand_def(Tensor)
    past = opt_operand_def(Tensor)
    attention_bias = opt_operand_def(Tensor)
    past_sequence_length = opt_operand_def(Tensor)
    do_rotary = optional(INT)
    mask_filter_value = optional(FLOAT)
    num_heads = integer()
    past_present_share_buffer = optional(INT)
    qkv_hidden_sizes = optional(INTS)
    rotary_embedding_dim = optional(INT)
    scale = optional(FLOAT)
    unidirectional = integer(0)
    output = result_def(Tensor)
    present = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class DecoderAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › DecoderAttention"""

    name = "onnx.com.microsoft.DecoderAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    query = operand_def(Tensor)
    key = operand_def(Tensor)
    q_weight = operand_def(Tensor)
    kv_weight = operand_def(Tensor)
    bias = operand_def(Tensor)
    key_padding_mask = opt_operand_def(Tensor)
    key_cache = opt_operand_def(Tensor)
    value_cache = opt_operand_def(Tensor)
    static_kv = operand_def(Tensor)
    use_past = operand_def(Tensor)
    has_layer_state = operand_def(Tensor)
    has_key_padding_mask = operand_def(Tensor)
    mask_filter_value = optional(FLOAT)
    num_heads = integer()
    output = result_def(Tensor)
    new_key_cache = result_def(Tensor)
    new_value_cache = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class DecoderMaskedMultiHeadAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › DecoderMaskedMultiHeadAttention"""

    name = "onnx.com.microsoft.DecoderMaskedMultiHeadAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    query = operand_def(Tensor)
    key = opt_operand_def(Tensor)
    value = opt_operand_def(Tensor)
    mask_index = opt_operand_def(Tensor)
    attention_bias = opt_operand_def(Tensor)
    past_key = opt_operand_def(Tensor)
    past_value = opt_operand_def(Tensor)
    past_sequence_length = opt_operand_def(Tensor)
    beam_width = opt_operand_def(Tensor)
    cache_indirection = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    mask_filter_value = optional(FLOAT)
    num_heads = integer()
    output_qk = optional(INT)
    past_present_share_buffer = optional(INT)
    scale = optional(FLOAT)
    output = result_def(Tensor)
    present_key = result_def(Tensor)
    present_value = result_def(Tensor)
    qk = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class DecoderMaskedSelfAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › DecoderMaskedSelfAttention"""

    name = "onnx.com.microsoft.DecoderMaskedSelfAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    weights = operand_def(Tensor)
    bias = operand_def(Tensor)
    mask_index = opt_operand_def(Tensor)
    past = operand_def(Tensor)
    attention_bias = opt_operand_def(Tensor)
    past_sequence_length = operand_def(Tensor)
    beam_width = opt_operand_def(Tensor)
    cache_indirection = opt_operand_def(Tensor)
    do_rotary = optional(INT)
    mask_filter_value = optional(FLOAT)
    num_heads = integer()
    past_present_share_buffer = optional(INT)
    scale = optional(FLOAT)
    output = result_def(Tensor)
    present = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class GroupQueryAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GroupQueryAttention"""

    name = "onnx.com.microsoft.GroupQueryAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    query = operand_def(Tensor)
    key = opt_operand_def(Tensor)
    value = opt_operand_def(Tensor)
    past_key = opt_operand_def(Tensor)
    past_value = opt_operand_def(Tensor)
    seqlens_k = operand_def(Tensor)
    total_sequence_length = operand_def(Tensor)
    cos_cache = opt_operand_def(Tensor)
    sin_cache = opt_operand_def(Tensor)
    position_ids = opt_operand_def(Tensor)
    attention_bias = opt_operand_def(Tensor)
    head_sink = opt_operand_def(Tensor)
    k_scale = opt_operand_def(Tensor)
    v_scale = opt_operand_def(Tensor)
    q_norm_weight = opt_operand_def(Tensor)
    k_norm_weight = opt_operand_def(Tensor)
    query_seqlens = opt_operand_def(Tensor)
    causal = integer(1)
    do_rotary = optional(INT)
    k_norm_epsilon = optional(FLOAT)
    k_quant_type = string("NONE")
    kv_cache_bit_width = optional(INT)
    kv_num_heads = integer()
    local_window_size = integer(-1)
    num_heads = integer()
    q_norm_epsilon = optional(FLOAT)
    qk_norm_epsilon = single(1e-06)
    qk_output = integer(0)
    rotary_interleaved = optional(INT)
    scale = optional(FLOAT)
    sliding_window_cache = integer(0)
    smooth_softmax = integer(-1)
    softcap = optional(FLOAT)
    v_quant_type = string("NONE")
    output = result_def(Tensor)
    present_key = result_def(Tensor)
    present_value = result_def(Tensor)
    output_qk = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LongformerAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › LongformerAttention"""

    name = "onnx.com.microsoft.LongformerAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = operand_def(Tensor)
    mask = operand_def(Tensor)
    global_weight = operand_def(Tensor)
    global_bias = operand_def(Tensor)
    global_ = operand_def(Tensor)
    num_heads = integer()
    window = integer()
    output = result_def(Tensor)


@irdl_op_definition
class MultiHeadAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MultiHeadAttention"""

    name = "onnx.com.microsoft.MultiHeadAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    query = operand_def(Tensor)
    key = opt_operand_def(Tensor)
    value = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    key_padding_mask = opt_operand_def(Tensor)
    attention_bias = opt_operand_def(Tensor)
    past_key = opt_operand_def(Tensor)
    past_value = opt_operand_def(Tensor)
    past_sequence_length = opt_operand_def(Tensor)
    cache_indirection = opt_operand_def(Tensor)
    mask_filter_value = optional(FLOAT)
    num_heads = integer()
    scale = optional(FLOAT)
    unidirectional = integer(0)
    output = result_def(Tensor)
    present_key = result_def(Tensor)
    present_value = result_def(Tensor)
    qk = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class PackedAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › PackedAttention"""

    name = "onnx.com.microsoft.PackedAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    weights = operand_def(Tensor)
    bias = operand_def(Tensor)
    token_offset = operand_def(Tensor)
    cumulative_sequence_length = operand_def(Tensor)
    attention_bias = opt_operand_def(Tensor)
    num_heads = integer()
    qkv_hidden_sizes = optional(INTS)
    scale = optional(FLOAT)
    output = result_def(Tensor)


@irdl_op_definition
class PackedMultiHeadAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › PackedMultiHeadAttention"""

    name = "onnx.com.microsoft.PackedMultiHeadAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    query = operand_def(Tensor)
    key = opt_operand_def(Tensor)
    value = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    token_offset = operand_def(Tensor)
    cumulative_sequence_length = operand_def(Tensor)
    attention_bias = opt_operand_def(Tensor)
    mask_filter_value = optional(FLOAT)
    num_heads = integer()
    scale = optional(FLOAT)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QAttention"""

    name = "onnx.com.microsoft.QAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = operand_def(Tensor)
    input_scale = operand_def(Tensor)
    weight_scale = operand_def(Tensor)
    mask_index = opt_operand_def(Tensor)
    input_zero_point = opt_operand_def(Tensor)
    weight_zero_point = opt_operand_def(Tensor)
    past = opt_operand_def(Tensor)
    do_rotary = optional(INT)
    mask_filter_value = optional(FLOAT)
    num_heads = integer()
    past_present_share_buffer = optional(INT)
    scale = optional(FLOAT)
    unidirectional = integer(0)
    output = result_def(Tensor)
    present = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SparseAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SparseAttention"""

    name = "onnx.com.microsoft.SparseAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    query = operand_def(Tensor)
    key = opt_operand_def(Tensor)
    value = opt_operand_def(Tensor)
    past_key = operand_def(Tensor)
    past_value = operand_def(Tensor)
    block_row_indices = operand_def(Tensor)
    block_col_indices = operand_def(Tensor)
    total_sequence_length = operand_def(Tensor)
    key_total_sequence_lengths = operand_def(Tensor)
    cos_cache = opt_operand_def(Tensor)
    sin_cache = opt_operand_def(Tensor)
    do_rotary = optional(INT)
    kv_num_heads = integer()
    num_heads = integer()
    rotary_interleaved = optional(INT)
    scale = optional(FLOAT)
    sparse_block_size = integer()
    output = result_def(Tensor)
    present_key = result_def(Tensor)
    present_value = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


OPS = [
    AttentionOp,
    DecoderAttentionOp,
    DecoderMaskedMultiHeadAttentionOp,
    DecoderMaskedSelfAttentionOp,
    GroupQueryAttentionOp,
    LongformerAttentionOp,
    MultiHeadAttentionOp,
    PackedAttentionOp,
    PackedMultiHeadAttentionOp,
    QAttentionOp,
    SparseAttentionOp,
]
