"""ONNX operators of the family 'sequence'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string, strings
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INT, STRINGS, OnnxOp, single


@irdl_op_definition
class AttentionOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Attention.html"""

    name = "onnx.Attention"
    VERSIONS: ClassVar[tuple[int, ...]] = (23, 24, 25)
    Q = operand_def(Tensor)
    K = operand_def(Tensor)
    V = operand_def(Tensor)
    attn_mask = opt_operand_def(Tensor)
    past_key = opt_operand_def(Tensor)
    past_value = opt_operand_def(Tensor)
    nonpad_kv_seqlen = opt_operand_def(Tensor)
    is_causal = integer(0)
    kv_num_heads = optional(INT)
    left_window_size = integer(-1)
    q_num_heads = optional(INT)
    qk_matmul_output_mode = integer(0)
    right_window_size = integer(-1)
    scale = optional(FLOAT)
    softcap = single(0.0)
    softmax_precision = optional(INT)
    Y = result_def(Tensor)
    present_key = result_def(Tensor)
    present_value = result_def(Tensor)
    qk_matmul_output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ConcatFromSequenceOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ConcatFromSequence.html"""

    name = "onnx.ConcatFromSequence"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    input_sequence = operand_def(Tensor)
    axis = integer()
    new_axis = integer(0)
    concat_result = result_def(Tensor)


@irdl_op_definition
class GRUOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GRU.html"""

    name = "onnx.GRU"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 14, 22)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    activation_alpha = optional(FLOATS)
    activation_beta = optional(FLOATS)
    activations = optional(STRINGS)
    clip = optional(FLOAT)
    direction = string("forward")
    hidden_size = optional(INT)
    layout = integer(0)
    linear_before_reset = integer(0)
    Y = result_def(Tensor)
    Y_h = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class GRUV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GRU.html, versions 1 and 3.

    `output_sequence` says whether Y is wanted, which its use says already.
    """

    name = "onnx.GRU_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 3)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    activation_alpha = optional(FLOATS)
    activation_beta = optional(FLOATS)
    activations = optional(STRINGS)
    clip = optional(FLOAT)
    direction = string("forward")
    hidden_size = optional(INT)
    linear_before_reset = integer(0)
    output_sequence = integer(0)
    Y = result_def(Tensor)
    Y_h = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LSTMOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__LSTM.html"""

    name = "onnx.LSTM"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 14, 22)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    initial_c = opt_operand_def(Tensor)
    P = opt_operand_def(Tensor)
    activation_alpha = optional(FLOATS)
    activation_beta = optional(FLOATS)
    activations = optional(STRINGS)
    clip = optional(FLOAT)
    direction = string("forward")
    hidden_size = optional(INT)
    input_forget = integer(0)
    layout = integer(0)
    Y = result_def(Tensor)
    Y_h = result_def(Tensor)
    Y_c = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LSTMV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__LSTM.html, version 1.

    `output_sequence` says whether Y is wanted, which its use says already.
    """

    name = "onnx.LSTM_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    initial_c = opt_operand_def(Tensor)
    P = opt_operand_def(Tensor)
    activation_alpha = optional(FLOATS)
    activation_beta = optional(FLOATS)
    activations = optional(STRINGS)
    clip = optional(FLOAT)
    direction = string("forward")
    hidden_size = optional(INT)
    input_forget = integer(0)
    output_sequence = integer(0)
    Y = result_def(Tensor)
    Y_h = result_def(Tensor)
    Y_c = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LinearAttentionOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__LinearAttention.html"""

    name = "onnx.LinearAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (27,)
    query = operand_def(Tensor)
    key = operand_def(Tensor)
    value = operand_def(Tensor)
    past_state = opt_operand_def(Tensor)
    decay = opt_operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    chunk_size = integer(64)
    kv_num_heads = integer()
    q_num_heads = integer()
    scale = single(0.0)
    update_rule = string("gated_delta")
    output = result_def(Tensor)
    present_state = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class OneHotOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__OneHot.html

    Version 9 allows no negative index; ONNX Runtime counts one from the end there too.
    """

    name = "onnx.OneHot"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 11, 28)
    indices = operand_def(Tensor)
    depth = operand_def(Tensor)
    values = operand_def(Tensor)
    axis = integer(-1)
    output = result_def(Tensor)


@irdl_op_definition
class RNNOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RNN.html"""

    name = "onnx.RNN"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 14, 22)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    activation_alpha = optional(FLOATS)
    activation_beta = optional(FLOATS)
    activations = strings(("Tanh", "Tanh"))
    clip = optional(FLOAT)
    direction = string("forward")
    hidden_size = optional(INT)
    layout = integer(0)
    Y = result_def(Tensor)
    Y_h = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class RNNV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RNN.html, version 1.

    `output_sequence` says whether Y is wanted, which its use says already.
    """

    name = "onnx.RNN_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    activation_alpha = optional(FLOATS)
    activation_beta = optional(FLOATS)
    activations = strings(("Tanh", "Tanh"))
    clip = optional(FLOAT)
    direction = string("forward")
    hidden_size = optional(INT)
    output_sequence = integer(0)
    Y = result_def(Tensor)
    Y_h = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class RotaryEmbeddingOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RotaryEmbedding.html"""

    name = "onnx.RotaryEmbedding"
    VERSIONS: ClassVar[tuple[int, ...]] = (23,)
    X = operand_def(Tensor)
    cos_cache = operand_def(Tensor)
    sin_cache = operand_def(Tensor)
    position_ids = opt_operand_def(Tensor)
    interleaved = integer(0)
    num_heads = optional(INT)
    rotary_embedding_dim = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class SequenceAtOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SequenceAt.html"""

    name = "onnx.SequenceAt"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    input_sequence = operand_def(Tensor)
    position = operand_def(Tensor)
    tensor = result_def(Tensor)


@irdl_op_definition
class SequenceConstructOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SequenceConstruct.html"""

    name = "onnx.SequenceConstruct"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    inputs = var_operand_def(Tensor)
    output_sequence = result_def(Tensor)


@irdl_op_definition
class SequenceEmptyOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SequenceEmpty.html"""

    name = "onnx.SequenceEmpty"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    dtype = optional(INT)
    output = result_def(Tensor)


@irdl_op_definition
class SequenceEraseOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SequenceErase.html"""

    name = "onnx.SequenceErase"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    input_sequence = operand_def(Tensor)
    position = opt_operand_def(Tensor)
    output_sequence = result_def(Tensor)


@irdl_op_definition
class SequenceInsertOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SequenceInsert.html"""

    name = "onnx.SequenceInsert"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    input_sequence = operand_def(Tensor)
    tensor = operand_def(Tensor)
    position = opt_operand_def(Tensor)
    output_sequence = result_def(Tensor)


@irdl_op_definition
class SequenceLengthOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SequenceLength.html"""

    name = "onnx.SequenceLength"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    input_sequence = operand_def(Tensor)
    length = result_def(Tensor)


@irdl_op_definition
class SplitToSequenceOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SplitToSequence.html"""

    name = "onnx.SplitToSequence"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 24)
    input = operand_def(Tensor)
    split = opt_operand_def(Tensor)
    axis = integer(0)
    keepdims = integer(1)
    output_sequence = result_def(Tensor)


OPS = [
    AttentionOp,
    ConcatFromSequenceOp,
    GRUOp,
    GRUV1Op,
    LSTMOp,
    LSTMV1Op,
    LinearAttentionOp,
    OneHotOp,
    RNNOp,
    RNNV1Op,
    RotaryEmbeddingOp,
    SequenceAtOp,
    SequenceConstructOp,
    SequenceEmptyOp,
    SequenceEraseOp,
    SequenceInsertOp,
    SequenceLengthOp,
    SplitToSequenceOp,
]
