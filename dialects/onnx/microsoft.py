"""Operators of ONNX Runtime (domain com.microsoft): activations, products and convolutions that it fuses."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INT, INTS, STRING, OnnxOp, single


@irdl_op_definition
class BiasAddOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BiasAdd"""

    name = "onnx.com.microsoft.BiasAdd"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    bias = operand_def(Tensor)
    skip = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class BiasDropoutOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BiasDropout"""

    name = "onnx.com.microsoft.BiasDropout"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    bias = operand_def(Tensor)
    residual = opt_operand_def(Tensor)
    ratio = opt_operand_def(Tensor)
    training_mode = opt_operand_def(Tensor)
    seed = optional(INT)
    output = result_def(Tensor)
    mask = result_def(Tensor)
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
class BiasSoftmaxOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BiasSoftmax"""

    name = "onnx.com.microsoft.BiasSoftmax"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    bias = operand_def(Tensor)
    axis = integer(1)
    is_inner_broadcast = integer()
    output = result_def(Tensor)


@irdl_op_definition
class BiasSplitGeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BiasSplitGelu"""

    name = "onnx.com.microsoft.BiasSplitGelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    bias = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class BitmaskBiasDropoutOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BitmaskBiasDropout"""

    name = "onnx.com.microsoft.BitmaskBiasDropout"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    bias = operand_def(Tensor)
    residual = opt_operand_def(Tensor)
    ratio = opt_operand_def(Tensor)
    training_mode = opt_operand_def(Tensor)
    seed = optional(INT)
    output = result_def(Tensor)
    mask = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class BitmaskDropoutOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BitmaskDropout"""

    name = "onnx.com.microsoft.BitmaskDropout"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    ratio = opt_operand_def(Tensor)
    training_mode = opt_operand_def(Tensor)
    seed = optional(INT)
    output = result_def(Tensor)
    mask = result_def(Tensor)
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
class FusedMatMulActivationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › FusedMatMulActivation"""

    name = "onnx.com.microsoft.FusedMatMulActivation"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    activation = string()
    activation_alpha = optional(FLOAT)
    activation_axis = optional(INT)
    activation_beta = optional(FLOAT)
    activation_gamma = optional(FLOAT)
    alpha = single(1.0)
    transA = integer(0)
    transB = integer(0)
    transBatchA = integer(0)
    transBatchB = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class GatedAddOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GatedAdd"""

    name = "onnx.com.microsoft.GatedAdd"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Y = operand_def(Tensor)
    gate = operand_def(Tensor)
    gate_weight = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class GeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Gelu"""

    name = "onnx.com.microsoft.Gelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class GemmFastGeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GemmFastGelu"""

    name = "onnx.com.microsoft.GemmFastGelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    Y = result_def(Tensor)


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
class NhwcFusedConvOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › NhwcFusedConv"""

    name = "onnx.com.microsoft.NhwcFusedConv"
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
class QuickGeluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QuickGelu"""

    name = "onnx.com.microsoft.QuickGelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    alpha = single(1.702)
    Y = result_def(Tensor)


@irdl_op_definition
class ScaledSiLUOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › ScaledSiLU"""

    name = "onnx.com.microsoft.ScaledSiLU"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    alpha = single(1.0)
    Y = result_def(Tensor)


@irdl_op_definition
class SwiGLUOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SwiGLU"""

    name = "onnx.com.microsoft.SwiGLU"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    gate = operand_def(Tensor)
    up = opt_operand_def(Tensor)
    activation_alpha = single(1.0)
    activation_beta = single(0.0)
    limit = single(0.0)
    round_activation = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class TransposeMatMulOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › TransposeMatMul"""

    name = "onnx.com.microsoft.TransposeMatMul"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    alpha = single(1.0)
    transA = integer(0)
    transB = integer(0)
    Y = result_def(Tensor)


OPS = [
    BiasAddOp,
    BiasDropoutOp,
    BiasGeluOp,
    BiasSoftmaxOp,
    BiasSplitGeluOp,
    BitmaskBiasDropoutOp,
    BitmaskDropoutOp,
    FastGeluOp,
    FusedConvOp,
    FusedGemmOp,
    FusedMatMulOp,
    FusedMatMulActivationOp,
    GatedAddOp,
    GeluOp,
    GemmFastGeluOp,
    NhwcConvOp,
    NhwcFusedConvOp,
    QuickGeluOp,
    ScaledSiLUOp,
    SwiGLUOp,
    TransposeMatMulOp,
]
