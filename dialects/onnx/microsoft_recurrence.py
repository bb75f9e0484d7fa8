"""Operators of ONNX Runtime (domain com.microsoft) that carry a state through a sequence."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INT, STRINGS, OnnxOp, single


@irdl_op_definition
class AttnLSTMOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › AttnLSTM"""

    name = "onnx.com.microsoft.AttnLSTM"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    initial_c = opt_operand_def(Tensor)
    P = opt_operand_def(Tensor)
    QW = opt_operand_def(Tensor)
    MW = opt_operand_def(Tensor)
    V = opt_operand_def(Tensor)
    M = opt_operand_def(Tensor)
    memory_seq_lens = opt_operand_def(Tensor)
    AW = opt_operand_def(Tensor)
    activation_alpha = optional(FLOATS)
    activation_beta = optional(FLOATS)
    activations = optional(STRINGS)
    clip = optional(FLOAT)
    direction = string("forward")
    hidden_size = optional(INT)
    input_forget = integer(0)
    Y = result_def(Tensor)
    Y_h = result_def(Tensor)
    Y_c = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class CausalConvWithStateOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › CausalConvWithState"""

    name = "onnx.com.microsoft.CausalConvWithState"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    past_state = opt_operand_def(Tensor)
    activation = string("none")
    channels_last = integer(0)
    dilation = integer(1)
    input_channel_offset = integer(0)
    input_channels = integer(0)
    ndim = integer(1)
    state_channels_last = integer(-1)
    state_length = integer(0)
    state_update_capacity = integer(0)
    state_window = integer(0)
    output = result_def(Tensor)
    present_state = result_def(Tensor)
    state_update = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LinearAttentionOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › LinearAttention"""

    name = "onnx.com.microsoft.LinearAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
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
    state_window = integer(0)
    update_rule = string("gated_delta")
    output = result_def(Tensor)
    present_state = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LinearAttentionGateOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › LinearAttentionGate"""

    name = "onnx.com.microsoft.LinearAttentionGate"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    a = operand_def(Tensor)
    dt_bias = operand_def(Tensor)
    decay_scale = operand_def(Tensor)
    b = opt_operand_def(Tensor)
    decay = result_def(Tensor)
    beta = result_def(Tensor)


OPS = [
    AttnLSTMOp,
    CausalConvWithStateOp,
    LinearAttentionOp,
    LinearAttentionGateOp,
]
