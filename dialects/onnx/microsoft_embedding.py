"""Operators of ONNX Runtime (domain com.microsoft) on tokens: embeddings, positions and padding."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional
from stepwell.dialects.onnx.base import FLOAT, INT, OnnxOp, single


@irdl_op_definition
class BifurcationDetectorOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BifurcationDetector"""

    name = "onnx.com.microsoft.BifurcationDetector"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    src_tokens = operand_def(Tensor)
    cur_tokens = operand_def(Tensor)
    prev_suffix_match_idx = operand_def(Tensor)
    pred_tokens = opt_operand_def(Tensor)
    max_ngram_size = integer(3)
    min_ngram_size = integer(1)
    tokens = result_def(Tensor)
    suffix_match_idx = result_def(Tensor)


@irdl_op_definition
class EmbedLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › EmbedLayerNormalization"""

    name = "onnx.com.microsoft.EmbedLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input_ids = operand_def(Tensor)
    segment_ids = opt_operand_def(Tensor)
    word_embedding = operand_def(Tensor)
    position_embedding = operand_def(Tensor)
    segment_embedding = opt_operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    position_ids = opt_operand_def(Tensor)
    epsilon = single(1e-12)
    mask_index_type = optional(INT)
    output = result_def(Tensor)
    mask_index = result_def(Tensor)
    embedding_sum = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class GatedRelativePositionBiasOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GatedRelativePositionBias"""

    name = "onnx.com.microsoft.GatedRelativePositionBias"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    query_layer = operand_def(Tensor)
    query_bias = operand_def(Tensor)
    rel_pos = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = operand_def(Tensor)
    eco_a = operand_def(Tensor)
    token_offset = opt_operand_def(Tensor)
    num_heads = integer()
    output = result_def(Tensor)


@irdl_op_definition
class GemmaRotaryEmbeddingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GemmaRotaryEmbedding"""

    name = "onnx.com.microsoft.GemmaRotaryEmbedding"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    emb = operand_def(Tensor)
    q = operand_def(Tensor)
    q_rot = operand_def(Tensor)
    k = operand_def(Tensor)
    k_rot = operand_def(Tensor)
    output1 = result_def(Tensor)
    output2 = result_def(Tensor)


@irdl_op_definition
class MRotaryEmbeddingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MRotaryEmbedding"""

    name = "onnx.com.microsoft.MRotaryEmbedding"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    position_ids = operand_def(Tensor)
    cos_cache = operand_def(Tensor)
    sin_cache = operand_def(Tensor)
    interleaved = optional(INT)
    is_packed_batching = optional(INT)
    mrope_layout = optional(INT)
    mrope_section = ints()
    num_heads = optional(INT)
    rotary_embedding_dim = optional(INT)
    scale = optional(FLOAT)
    output = result_def(Tensor)


@irdl_op_definition
class NGramRepeatBlockOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › NGramRepeatBlock"""

    name = "onnx.com.microsoft.NGramRepeatBlock"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input_ids = operand_def(Tensor)
    scores = operand_def(Tensor)
    ngram_size = integer()
    scores_out = result_def(Tensor)


@irdl_op_definition
class QEmbedLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QEmbedLayerNormalization"""

    name = "onnx.com.microsoft.QEmbedLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input_ids = operand_def(Tensor)
    segment_ids = opt_operand_def(Tensor)
    word_embedding_quant = operand_def(Tensor)
    position_embedding_quant = operand_def(Tensor)
    segment_embedding = opt_operand_def(Tensor)
    gamma_quant = operand_def(Tensor)
    beta_quant = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    word_embedding_scale = operand_def(Tensor)
    position_embedding_scale = operand_def(Tensor)
    segment_embedding_scale = opt_operand_def(Tensor)
    gamma_scale = operand_def(Tensor)
    beta_scale = operand_def(Tensor)
    word_embedding_zero_point = operand_def(Tensor)
    position_embedding_zero_point = operand_def(Tensor)
    segment_embedding_zero_point = opt_operand_def(Tensor)
    gamma_zero_point = operand_def(Tensor)
    beta_zero_point = operand_def(Tensor)
    epsilon = single(1e-12)
    layernorm_out = result_def(Tensor)
    mask_index_out = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class RelativePositionBiasOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › RelativePositionBias"""

    name = "onnx.com.microsoft.RelativePositionBias"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    bias_table = operand_def(Tensor)
    query_length = operand_def(Tensor)
    key_length = operand_def(Tensor)
    is_bidirectional = integer(0)
    max_distance = integer()
    output = result_def(Tensor)


@irdl_op_definition
class RemovePaddingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › RemovePadding"""

    name = "onnx.com.microsoft.RemovePadding"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    sequence_token_count = operand_def(Tensor)
    output = result_def(Tensor)
    token_offset = result_def(Tensor)
    cumulated_seq_len = result_def(Tensor)
    max_seq_len = result_def(Tensor)


@irdl_op_definition
class RestorePaddingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › RestorePadding"""

    name = "onnx.com.microsoft.RestorePadding"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    token_offset = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class RotaryEmbeddingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › RotaryEmbedding"""

    name = "onnx.com.microsoft.RotaryEmbedding"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    position_ids = operand_def(Tensor)
    cos_cache = operand_def(Tensor)
    sin_cache = operand_def(Tensor)
    interleaved = optional(INT)
    is_packed_batching = optional(INT)
    num_heads = optional(INT)
    rotary_embedding_dim = optional(INT)
    scale = optional(FLOAT)
    output = result_def(Tensor)


@irdl_op_definition
class TorchEmbeddingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › TorchEmbedding"""

    name = "onnx.com.microsoft.TorchEmbedding"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    weight = operand_def(Tensor)
    indices = operand_def(Tensor)
    padding_idx = opt_operand_def(Tensor)
    scale_grad_by_freq = opt_operand_def(Tensor)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class WordConvEmbeddingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › WordConvEmbedding"""

    name = "onnx.com.microsoft.WordConvEmbedding"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    Sequence = operand_def(Tensor)
    W = operand_def(Tensor)
    B = operand_def(Tensor)
    C = operand_def(Tensor)
    char_embedding_size = optional(INT)
    conv_window_size = optional(INT)
    embedding_size = optional(INT)
    Y = result_def(Tensor)


OPS = [
    BifurcationDetectorOp,
    EmbedLayerNormalizationOp,
    GatedRelativePositionBiasOp,
    GemmaRotaryEmbeddingOp,
    MRotaryEmbeddingOp,
    NGramRepeatBlockOp,
    QEmbedLayerNormalizationOp,
    RelativePositionBiasOp,
    RemovePaddingOp,
    RestorePaddingOp,
    RotaryEmbeddingOp,
    TorchEmbeddingOp,
    WordConvEmbeddingOp,
]
