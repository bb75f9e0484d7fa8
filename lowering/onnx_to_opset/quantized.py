"""ONNX operators that compute on quantised tensors.

QLinearConv, QLinearMatMul, com.microsoft's QLinear… and QGemm: dequantise, compute in f32, quantise again
ConvInteger, MatMulInteger: subtract the zero points, compute in f32, convert; exact up to sums of 2^24
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_quantized as microsoft
from stepwell.dialects.opset.activation import PReLUOp, SigmoidOp, SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceMeanOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    channelwise,
    concat,
    convert,
    ints,
    kind,
    like,
    rank,
    reshape,
    transpose,
)
from stepwell.lowering.idioms.groups import grouped
from stepwell.lowering.idioms.quantized import along, centred, dequantize, quantize
from stepwell.lowering.idioms.softmax import softmax
from stepwell.lowering.onnx_to_opset.convolution import spatial_dims, window
from stepwell.lowering.onnx_to_opset.pooling import average, pooling_window

rules = RuleSet()


def requantize(rw: Lowering, value: SSAValue, scale: SSAValue, zero: SSAValue | None, like_: SSAValue) -> SSAValue:
    """Quantise a result to the type of its zero point; without one, to that of the operand `like_`."""
    to = kind(zero if zero is not None else like_).name
    scale = along(rw, scale, value, -1)
    return quantize(rw, value, scale, None if zero is None else along(rw, zero, value, -1), to)


def convolve(rw: Lowering, op: Any, data: SSAValue, filters: SSAValue) -> SSAValue:
    """The convolution of an operator with ONNX's window attributes."""
    properties, groups = window(op, spatial_dims(data)), plain(op.group)
    if groups == 1:
        return rw.emit(ConvolutionOp, data, filters, **properties)
    return rw.emit(GroupConvolutionOp, data, grouped(rw, filters, groups), **properties)


@rules.lower(onnx.QLinearConvOp)
def q_linear_conv(op: onnx.QLinearConvOp, rw: Lowering):
    return requantize(rw, convolved(rw, op, op.x), op.y_scale, op.y_zero_point, op.x)


def convolved(rw: Lowering, op: Any, x: SSAValue) -> SSAValue:
    """The convolution of dequantised data and filters. The bias is i32 in steps of x_scale * w_scale."""
    data = dequantize(rw, x, along(rw, op.x_scale, x, 1), along(rw, op.x_zero_point, x, 1))
    filters = dequantize(rw, op.w, along(rw, op.w_scale, op.w, 0), along(rw, op.w_zero_point, op.w, 0))
    made = convolve(rw, op, data, filters)
    if op.B is not None:
        step = rw.emit(MultiplyOp, along(rw, op.x_scale, op.B, 0), along(rw, op.w_scale, op.B, 0))
        bias = rw.emit(MultiplyOp, convert(rw, op.B, "f32"), step)
        made = rw.emit(AddOp, made, channelwise(rw, bias, rank(made)))
    return made


@rules.lower(onnx.ConvIntegerOp)
def conv_integer(op: onnx.ConvIntegerOp, rw: Lowering):
    """A padded value is the zero point: 0 once that is subtracted."""
    zero_x = None if op.x_zero_point is None else along(rw, op.x_zero_point, op.x, 1)
    zero_w = None if op.w_zero_point is None else along(rw, op.w_zero_point, op.w, 0)
    return convert(rw, convolve(rw, op, centred(rw, op.x, zero_x), centred(rw, op.w, zero_w)), "i32")


def rows(rw: Lowering, parameter: SSAValue | None) -> SSAValue | None:
    """A parameter of the left factor of a product: a scalar, one entry for each row, or the tensor's own rank."""
    if parameter is None or shape_of(parameter) in ((), (1,)):
        return None if parameter is None else reshape(rw, parameter, [])
    return reshape(rw, parameter, [-1, 1]) if rank_of(parameter) == 1 else parameter


def columns(rw: Lowering, parameter: SSAValue | None) -> SSAValue | None:
    """A parameter of the right factor: a scalar, one entry for each column, or the tensor's own rank."""
    return reshape(rw, parameter, []) if parameter is not None and shape_of(parameter) == (1,) else parameter


@rules.lower(onnx.MatMulIntegerOp)
def mat_mul_integer(op: onnx.MatMulIntegerOp, rw: Lowering):
    left, right = centred(rw, op.A, rows(rw, op.a_zero_point)), centred(rw, op.B, columns(rw, op.b_zero_point))
    return convert(rw, rw.emit(MatMulOp, left, right), "i32")


@rules.lower(onnx.QLinearMatMulOp)
def q_linear_mat_mul(op: onnx.QLinearMatMulOp, rw: Lowering):
    """The result may be quantised by row."""
    left = dequantize(rw, op.a, _given(rows(rw, op.a_scale)), rows(rw, op.a_zero_point))
    right = dequantize(rw, op.b, _given(columns(rw, op.b_scale)), columns(rw, op.b_zero_point))
    made = rw.emit(MatMulOp, left, right)
    to = kind(op.y_zero_point).name
    return quantize(rw, made, _given(rows(rw, op.y_scale)), rows(rw, op.y_zero_point), to)


def _given(value: SSAValue | None) -> SSAValue:
    assert value is not None
    return value


def scaled_mat_mul(rw: Lowering, left: SSAValue, right: SSAValue, scale: SSAValue, zero: SSAValue | None) -> SSAValue:
    """A float matrix times a quantised one."""
    return rw.emit(MatMulOp, left, dequantize(rw, right, _given(columns(rw, scale)), columns(rw, zero)))


@rules.lower(microsoft.MatMulIntegerToFloatOp)
def mat_mul_integer_to_float(op: microsoft.MatMulIntegerToFloatOp, rw: Lowering):
    left = dequantize(rw, op.A, _given(rows(rw, op.a_scale)), rows(rw, op.a_zero_point))
    made = scaled_mat_mul(rw, left, op.B, op.b_scale, op.b_zero_point)
    return made if op.bias is None else rw.emit(AddOp, made, op.bias)


@rules.lower(microsoft.QGemmOp)
def q_gemm(op: microsoft.QGemmOp, rw: Lowering):
    """alpha * A' * B' + C; C is i32 in steps of alpha * a_scale * b_scale. Without y_scale the result is f32."""
    turned = bool(plain(op.transB))
    out_axis = 0 if turned else 1
    left = dequantize(rw, op.A, along(rw, op.a_scale, op.A, 1), along(rw, op.a_zero_point, op.A, 1))
    scale, zero = along(rw, op.b_scale, op.B, out_axis), along(rw, op.b_zero_point, op.B, out_axis)
    made = rw.emit(
        MatMulOp, left, dequantize(rw, op.B, scale, zero), transpose_a=bool(plain(op.transA)), transpose_b=turned
    )
    if plain(op.alpha) != 1:
        made = rw.emit(MultiplyOp, made, like(rw, plain(op.alpha), made))
    if op.C is not None:
        step = rw.emit(MultiplyOp, op.a_scale, op.b_scale)
        if plain(op.alpha) != 1:
            step = rw.emit(MultiplyOp, step, like(rw, plain(op.alpha), step))
        made = rw.emit(AddOp, made, rw.emit(MultiplyOp, convert(rw, op.C, "f32"), step))
    return made if op.y_scale is None else requantize(rw, made, op.y_scale, op.y_zero_point, op.A)


def dequantized(rw: Lowering, value: SSAValue, scale: SSAValue, zero: SSAValue | None) -> SSAValue:
    """Dequantise with one scale for the whole tensor."""
    return dequantize(rw, value, along(rw, scale, value, -1), None if zero is None else along(rw, zero, value, -1))


@rules.lower(microsoft.QLinearAddOp, microsoft.QLinearMulOp)
def q_linear_binary(op: microsoft.QLinearAddOp | microsoft.QLinearMulOp, rw: Lowering):
    left, right = dequantized(rw, op.A, op.A_scale, op.A_zero_point), dequantized(rw, op.B, op.B_scale, op.B_zero_point)
    made = rw.emit(AddOp if isinstance(op, microsoft.QLinearAddOp) else MultiplyOp, left, right)
    return requantize(rw, made, op.C_scale, op.C_zero_point, op.A)


@rules.lower(microsoft.QLinearLeakyReluOp)
def q_linear_leaky_relu(op: microsoft.QLinearLeakyReluOp, rw: Lowering):
    data = dequantized(rw, op.X, op.X_scale, op.X_zero_point)
    made = rw.emit(PReLUOp, data, like(rw, [plain(op.alpha)], data))
    return requantize(rw, made, op.Y_scale, op.Y_zero_point, op.X)


@rules.lower(microsoft.QLinearSigmoidOp)
def q_linear_sigmoid(op: microsoft.QLinearSigmoidOp, rw: Lowering):
    made = rw.emit(SigmoidOp, dequantized(rw, op.X, op.X_scale, op.X_zero_point))
    return requantize(rw, made, op.Y_scale, op.Y_zero_point, op.X)


@rules.lower(microsoft.QLinearSoftmaxOp)
def q_linear_softmax(op: microsoft.QLinearSoftmaxOp, rw: Lowering):
    """Before opset 13 the axes from `axis` on are one."""
    data = dequantized(rw, op.X, op.X_scale, op.x_zero_point)
    count = rank(data)
    at = axis(plain(op.axis), count)
    made = rw.emit(SoftMaxOp, data, axis=at) if plain(op.opset) >= 13 else softmax(rw, data, at)
    return requantize(rw, made, op.y_scale, op.y_zero_point, op.X)


@rules.lower(microsoft.QLinearConcatOp)
def q_linear_concat(op: microsoft.QLinearConcatOp, rw: Lowering):
    """The inputs come in triples: tensor, scale, zero point."""
    given = list(op.inputs)
    if len(given) % 3:
        raise NoMatch(f"{len(given)} operands are not triples of a tensor, a scale and a zero point")
    parts = [dequantized(rw, *given[i : i + 3]) for i in range(0, len(given), 3)]
    made = concat(rw, parts, axis(plain(op.axis), rank(parts[0])))
    return requantize(rw, made, op.Y_scale, op.Y_zero_point, given[0])


@rules.lower(microsoft.QLinearGlobalAveragePoolOp)
def q_linear_global_average_pool(op: microsoft.QLinearGlobalAveragePoolOp, rw: Lowering):
    data = dequantized(rw, op.X, op.x_scale, op.x_zero_point)
    first = 1 if plain(op.channels_last) else 2
    axes = range(first, first + rank(data) - 2)
    made = rw.emit(ReduceMeanOp, data, ints(rw, axes), keep_dims=True)
    return requantize(rw, made, op.y_scale, op.y_zero_point, op.X)


@rules.lower(microsoft.QLinearAveragePoolOp)
def q_linear_average_pool(op: microsoft.QLinearAveragePoolOp, rw: Lowering):
    """Channels in the last place are moved to the second and back."""
    data = dequantized(rw, op.X, op.x_scale, op.x_zero_point)
    count = rank(data)
    last = bool(plain(op.channels_last))
    if last:
        data = transpose(rw, data, [0, count - 1, *range(1, count - 1)])
    properties = pooling_window(op, spatial_dims(data))
    made = average(rw, data, properties, exclude_pad=not plain(op.count_include_pad))
    if last:
        made = transpose(rw, made, [0, *range(2, count), 1])
    return requantize(rw, made, op.y_scale, op.y_zero_point, op.X)
