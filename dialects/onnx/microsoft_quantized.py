"""Operators of ONNX Runtime (domain com.microsoft) on quantised tensors."""

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
from stepwell.dialects.fields import integer, ints, optional, string
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INT, INTS, STRINGS, OnnxOp, single


@irdl_op_definition
class DequantizeLinearOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › DequantizeLinear"""

    name = "onnx.com.microsoft.DequantizeLinear"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    x = operand_def(Tensor)
    x_scale = operand_def(Tensor)
    x_zero_point = opt_operand_def(Tensor)
    axis = optional(INT)
    y = result_def(Tensor)


@irdl_op_definition
class DynamicQuantizeLSTMOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › DynamicQuantizeLSTM"""

    name = "onnx.com.microsoft.DynamicQuantizeLSTM"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    sequence_lens = opt_operand_def(Tensor)
    initial_h = opt_operand_def(Tensor)
    initial_c = opt_operand_def(Tensor)
    P = opt_operand_def(Tensor)
    W_scale = operand_def(Tensor)
    W_zero_point = operand_def(Tensor)
    R_scale = operand_def(Tensor)
    R_zero_point = operand_def(Tensor)
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
class DynamicQuantizeMatMulOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › DynamicQuantizeMatMul"""

    name = "onnx.com.microsoft.DynamicQuantizeMatMul"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    b_scale = operand_def(Tensor)
    b_zero_point = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class MatMulInteger16Op(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MatMulInteger16"""

    name = "onnx.com.microsoft.MatMulInteger16"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class MatMulIntegerToFloatOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MatMulIntegerToFloat"""

    name = "onnx.com.microsoft.MatMulIntegerToFloat"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    a_scale = operand_def(Tensor)
    b_scale = operand_def(Tensor)
    a_zero_point = opt_operand_def(Tensor)
    b_zero_point = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class MulIntegerOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MulInteger"""

    name = "onnx.com.microsoft.MulInteger"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    A_zero_point = opt_operand_def(Tensor)
    B = operand_def(Tensor)
    B_zero_point = opt_operand_def(Tensor)
    C = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NhwcMaxPoolOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › NhwcMaxPool"""

    name = "onnx.com.microsoft.NhwcMaxPool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    x = operand_def(Tensor)
    auto_pad = string("NOTSET")
    ceil_mode = integer(0)
    dilations = optional(INTS)
    kernel_shape = ints()
    pads = optional(INTS)
    strides = optional(INTS)
    y = result_def(Tensor)


@irdl_op_definition
class QGemmOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QGemm"""

    name = "onnx.com.microsoft.QGemm"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    a_scale = operand_def(Tensor)
    a_zero_point = operand_def(Tensor)
    B = operand_def(Tensor)
    b_scale = operand_def(Tensor)
    b_zero_point = operand_def(Tensor)
    C = opt_operand_def(Tensor)
    y_scale = opt_operand_def(Tensor)
    y_zero_point = opt_operand_def(Tensor)
    alpha = single(1.0)
    transA = integer(0)
    transB = integer(0)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearAddOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearAdd"""

    name = "onnx.com.microsoft.QLinearAdd"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    A_scale = operand_def(Tensor)
    A_zero_point = opt_operand_def(Tensor)
    B = operand_def(Tensor)
    B_scale = operand_def(Tensor)
    B_zero_point = opt_operand_def(Tensor)
    C_scale = operand_def(Tensor)
    C_zero_point = opt_operand_def(Tensor)
    C = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearAveragePoolOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearAveragePool"""

    name = "onnx.com.microsoft.QLinearAveragePool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    x_scale = operand_def(Tensor)
    x_zero_point = opt_operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    ceil_mode = integer(0)
    channels_last = integer(0)
    count_include_pad = integer(0)
    kernel_shape = ints()
    pads = optional(INTS)
    strides = optional(INTS)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearConcatOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearConcat"""

    name = "onnx.com.microsoft.QLinearConcat"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    Y_scale = operand_def(Tensor)
    Y_zero_point = operand_def(Tensor)
    inputs = var_operand_def(Tensor)
    axis = integer()
    Y = result_def(Tensor)


@irdl_op_definition
class QLinearConvOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearConv"""

    name = "onnx.com.microsoft.QLinearConv"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    x = operand_def(Tensor)
    x_scale = operand_def(Tensor)
    x_zero_point = operand_def(Tensor)
    w = operand_def(Tensor)
    w_scale = operand_def(Tensor)
    w_zero_point = operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    channels_last = integer(0)
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    pads = optional(INTS)
    strides = optional(INTS)
    y = result_def(Tensor)


@irdl_op_definition
class QLinearGlobalAveragePoolOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearGlobalAveragePool"""

    name = "onnx.com.microsoft.QLinearGlobalAveragePool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    x_scale = operand_def(Tensor)
    x_zero_point = operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = operand_def(Tensor)
    channels_last = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class QLinearLeakyReluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearLeakyRelu"""

    name = "onnx.com.microsoft.QLinearLeakyRelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    X_scale = operand_def(Tensor)
    X_zero_point = opt_operand_def(Tensor)
    Y_scale = operand_def(Tensor)
    Y_zero_point = opt_operand_def(Tensor)
    alpha = single(0.01)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearMulOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearMul"""

    name = "onnx.com.microsoft.QLinearMul"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    A_scale = operand_def(Tensor)
    A_zero_point = opt_operand_def(Tensor)
    B = operand_def(Tensor)
    B_scale = operand_def(Tensor)
    B_zero_point = opt_operand_def(Tensor)
    C_scale = operand_def(Tensor)
    C_zero_point = opt_operand_def(Tensor)
    C = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearReduceMeanOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearReduceMean"""

    name = "onnx.com.microsoft.QLinearReduceMean"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    data_scale = operand_def(Tensor)
    data_zero_point = opt_operand_def(Tensor)
    reduced_scale = operand_def(Tensor)
    reduced_zero_point = opt_operand_def(Tensor)
    axes = ints()
    keepdims = integer()
    reduced = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearSigmoidOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearSigmoid"""

    name = "onnx.com.microsoft.QLinearSigmoid"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    X_scale = operand_def(Tensor)
    X_zero_point = opt_operand_def(Tensor)
    Y_scale = operand_def(Tensor)
    Y_zero_point = opt_operand_def(Tensor)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearSoftmaxOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearSoftmax"""

    name = "onnx.com.microsoft.QLinearSoftmax"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    X_scale = operand_def(Tensor)
    x_zero_point = opt_operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = operand_def(Tensor)
    axis = integer(-1)
    opset = integer()
    Y = result_def(Tensor)


@irdl_op_definition
class QLinearWhereOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QLinearWhere"""

    name = "onnx.com.microsoft.QLinearWhere"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    condition = operand_def(Tensor)
    X = operand_def(Tensor)
    x_scale = operand_def(Tensor)
    x_zero_point = operand_def(Tensor)
    Y = operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = operand_def(Tensor)
    z_scale = operand_def(Tensor)
    z_zero_point = operand_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class QuantizeLinearOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › QuantizeLinear"""

    name = "onnx.com.microsoft.QuantizeLinear"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    x = operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = opt_operand_def(Tensor)
    axis = optional(INT)
    y = result_def(Tensor)


@irdl_op_definition
class ReduceSumIntegerOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › ReduceSumInteger"""

    name = "onnx.com.microsoft.ReduceSumInteger"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    axes = ints()
    keepdims = integer()
    reduced = result_def(Tensor)


OPS = [
    DequantizeLinearOp,
    DynamicQuantizeLSTMOp,
    DynamicQuantizeMatMulOp,
    MatMulInteger16Op,
    MatMulIntegerToFloatOp,
    MulIntegerOp,
    NhwcMaxPoolOp,
    QGemmOp,
    QLinearAddOp,
    QLinearAveragePoolOp,
    QLinearConcatOp,
    QLinearConvOp,
    QLinearGlobalAveragePoolOp,
    QLinearLeakyReluOp,
    QLinearMulOp,
    QLinearReduceMeanOp,
    QLinearSigmoidOp,
    QLinearSoftmaxOp,
    QLinearWhereOp,
    QuantizeLinearOp,
    ReduceSumIntegerOp,
]
