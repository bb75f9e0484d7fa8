"""Operators of ONNX Runtime (domain com.microsoft, and one that it keeps in the default domain) on floats."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INT, INTS, STRING, OnnxOp, single


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
class BiasGeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BiasGelu"""

    name = "onnx.com.microsoft.BiasGelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = result_def(Tensor)


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
class FastGeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › FastGelu"""

    name = "onnx.com.microsoft.FastGelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class FusedConvOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › FusedConv"""

    name = "onnx.com.microsoft.FusedConv"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    Z = opt_operand_def(Tensor)
    activation = optional(STRING)
    activation_params = optional(FLOATS)
    auto_pad = string("NOTSET")
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class FusedGemmOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › FusedGemm"""

    name = "onnx.com.microsoft.FusedGemm"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = opt_operand_def(Tensor)
    activation = optional(STRING)
    activation_alpha = optional(FLOAT)
    activation_beta = optional(FLOAT)
    activation_gamma = optional(FLOAT)
    alpha = single(1.0)
    beta = single(1.0)
    transA = integer(0)
    transB = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class FusedMatMulOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › FusedMatMul"""

    name = "onnx.com.microsoft.FusedMatMul"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    alpha = single(1.0)
    transA = integer(0)
    transB = integer(0)
    transBatchA = integer(0)
    transBatchB = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class GeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Gelu"""

    name = "onnx.com.microsoft.Gelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Y = result_def(Tensor)


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
class NhwcConvOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › NhwcConv"""

    name = "onnx.com.microsoft.NhwcConv"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    Y = result_def(Tensor)


@irdl_op_definition
class QuickGeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QuickGelu"""

    name = "onnx.com.microsoft.QuickGelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    alpha = single(1.702)
    Y = result_def(Tensor)


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
class SimplifiedLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SimplifiedLayerNormalization"""

    name = "onnx.SimplifiedLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    axis = integer(-1)
    epsilon = single(1e-05)
    stash_type = integer(1)
    Y = result_def(Tensor)
    inv_std_var = result_def(Tensor)


@irdl_op_definition
class SkipLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SkipLayerNormalization"""

    name = "onnx.com.microsoft.SkipLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    skip = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    epsilon = single(1e-12)
    output = result_def(Tensor)
    mean = result_def(Tensor)
    inv_std_var = result_def(Tensor)
    input_skip_bias_sum = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SkipSimplifiedLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SkipSimplifiedLayerNormalization"""

    name = "onnx.com.microsoft.SkipSimplifiedLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    skip = operand_def(Tensor)
    gamma = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    epsilon = single(1e-12)
    output = result_def(Tensor)
    mean = result_def(Tensor)
    inv_std_var = result_def(Tensor)
    input_skip_bias_sum = result_def(Tensor)


OPS = [
    AttentionOp,
    BiasGeluOp,
    EmbedLayerNormalizationOp,
    FastGeluOp,
    FusedConvOp,
    FusedGemmOp,
    FusedMatMulOp,
    GeluOp,
    MultiHeadAttentionOp,
    NhwcConvOp,
    QuickGeluOp,
    RotaryEmbeddingOp,
    SimplifiedLayerNormalizationOp,
    SkipLayerNormalizationOp,
    SkipSimplifiedLayerNormalizationOp,
]
