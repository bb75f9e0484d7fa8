"""Operators of ONNX Runtime (domain com.microsoft) whose weights are packed in few bits, and mixtures of experts."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOAT, INT, OnnxOp, single


@irdl_op_definition
class GatherBlockQuantizedOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GatherBlockQuantized"""

    name = "onnx.com.microsoft.GatherBlockQuantized"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    scales = operand_def(Tensor)
    zero_points = opt_operand_def(Tensor)
    bits = integer(4)
    block_size = integer(128)
    gather_axis = integer(0)
    quantize_axis = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class MatMulBnb4Op(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MatMulBnb4"""

    name = "onnx.com.microsoft.MatMulBnb4"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    absmax = operand_def(Tensor)
    K = integer()
    N = integer()
    block_size = integer()
    quant_type = integer()
    training_mode = integer(0)
    transB = integer(1)
    Y = result_def(Tensor)


@irdl_op_definition
class MatMulNBitsOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MatMulNBits"""

    name = "onnx.com.microsoft.MatMulNBits"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    scales = operand_def(Tensor)
    zero_points = opt_operand_def(Tensor)
    g_idx = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    K = integer()
    N = integer()
    accuracy_level = integer(0)
    bits = integer(4)
    block_size = integer()
    weight_prepacked = integer(0)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class MoEOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MoE"""

    name = "onnx.com.microsoft.MoE"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    router_probs = operand_def(Tensor)
    fc1_experts_weights = operand_def(Tensor)
    fc1_experts_bias = opt_operand_def(Tensor)
    fc2_experts_weights = operand_def(Tensor)
    fc2_experts_bias = opt_operand_def(Tensor)
    fc3_experts_weights = opt_operand_def(Tensor)
    fc3_experts_bias = opt_operand_def(Tensor)
    activation_alpha = single(1.0)
    activation_beta = single(0.0)
    activation_type = string("relu")
    k = integer(1)
    normalize_routing_weights = integer(0)
    swiglu_fusion = integer(0)
    swiglu_limit = optional(FLOAT)
    swiglu_limit_after_activation = integer(0)
    use_sparse_mixer = integer(0)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QMoEOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QMoE"""

    name = "onnx.com.microsoft.QMoE"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    router_probs = operand_def(Tensor)
    fc1_experts_weights = operand_def(Tensor)
    fc1_scales = opt_operand_def(Tensor)
    fc1_experts_bias = opt_operand_def(Tensor)
    fc2_experts_weights = operand_def(Tensor)
    fc2_scales = opt_operand_def(Tensor)
    fc2_experts_bias = opt_operand_def(Tensor)
    fc3_experts_weights = opt_operand_def(Tensor)
    fc3_scales = opt_operand_def(Tensor)
    fc3_experts_bias = opt_operand_def(Tensor)
    fc1_zero_points = opt_operand_def(Tensor)
    fc2_zero_points = opt_operand_def(Tensor)
    fc3_zero_points = opt_operand_def(Tensor)
    router_weights = opt_operand_def(Tensor)
    fc1_global_scale = opt_operand_def(Tensor)
    fc2_global_scale = opt_operand_def(Tensor)
    fc1_act_scale = opt_operand_def(Tensor)
    fc2_act_scale = opt_operand_def(Tensor)
    fc1_act_block_scale = opt_operand_def(Tensor)
    fc2_act_block_scale = opt_operand_def(Tensor)
    accuracy_level = integer(0)
    activation_alpha = single(1.0)
    activation_beta = single(0.0)
    activation_type = string("relu")
    block_size = optional(INT)
    expert_weight_bits = integer(4)
    fc1_expert_weight_bits = optional(INT)
    fc2_expert_weight_bits = optional(INT)
    fc3_expert_weight_bits = optional(INT)
    k = integer(1)
    normalize_routing_weights = integer(0)
    quant_type = string("int")
    swiglu_fusion = integer(0)
    swiglu_limit = optional(FLOAT)
    swiglu_limit_after_activation = integer(0)
    use_sparse_mixer = integer(0)
    weights_prepacked = integer(-1)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


OPS = [
    GatherBlockQuantizedOp,
    MatMulBnb4Op,
    MatMulNBitsOp,
    MoEOp,
    QMoEOp,
]
