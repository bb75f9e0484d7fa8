"""ONNX Runtime's operators on integers that ONNX has no like of; their kin are in `quantized.py`.

QLinearConv with channels in the last place, QLinearReduceMean, QLinearWhere: dequantise, compute in f32, quantise again
MatMulInteger16, MulInteger, ReduceSumInteger -> i32; NhwcMaxPool -> MaxPool between two Transposes
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_quantized as microsoft
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.pooling import MaxPoolOp
from stepwell.dialects.opset.reduction import ReduceMeanOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, ints, kind, like, rank
from stepwell.lowering.idioms.quantized import along
from stepwell.lowering.onnx_to_opset.convolution import spatial_dims, window
from stepwell.lowering.onnx_to_opset.microsoft import channels_first, channels_last
from stepwell.lowering.onnx_to_opset.quantized import convolved, dequantized, requantize

rules = RuleSet()


@rules.lower(microsoft.QLinearConvOp)
def q_linear_conv(op: microsoft.QLinearConvOp, rw: Lowering):
    """The filters are those of QLinearConv whatever the layout of the data."""
    last = bool(plain(op.channels_last))
    made = convolved(rw, op, channels_first(rw, op.x) if last else op.x)
    made = requantize(rw, made, op.y_scale, op.y_zero_point, op.x)
    return channels_last(rw, made) if last else made


@rules.lower(microsoft.QLinearReduceMeanOp)
def q_linear_reduce_mean(op: microsoft.QLinearReduceMeanOp, rw: Lowering):
    """Over the given axes, or over all where the list is empty."""
    data = dequantized(rw, op.data, op.data_scale, op.data_zero_point)
    made = rw.emit(ReduceMeanOp, data, _axes(rw, op, data), keep_dims=bool(plain(op.keepdims)))
    return requantize(rw, made, op.reduced_scale, op.reduced_zero_point, op.data)


def _axes(rw: Lowering, op: microsoft.QLinearReduceMeanOp | microsoft.ReduceSumIntegerOp, data: SSAValue) -> SSAValue:
    count = rank(data)
    return ints(rw, sorted({axis(a, count) for a in plain(op.axes)} or range(count)))


@rules.lower(microsoft.QLinearWhereOp)
def q_linear_where(op: microsoft.QLinearWhereOp, rw: Lowering):
    chosen = dequantized(rw, op.X, op.x_scale, op.x_zero_point)
    other = dequantized(rw, op.Y, op.y_scale, op.y_zero_point)
    made = rw.emit(SelectOp, op.condition, chosen, other)
    return requantize(rw, made, op.z_scale, op.z_zero_point, op.X)


@rules.lower(microsoft.NhwcMaxPoolOp)
def nhwc_max_pool(op: microsoft.NhwcMaxPoolOp, rw: Lowering):
    data = channels_first(rw, convert(rw, op.x, "f32"))
    properties = window(op, spatial_dims(data))
    properties["kernel"] = plain(op.kernel_shape)
    properties["rounding_type"] = "ceil_torch" if plain(op.ceil_mode) else "floor"
    made, _ = rw.emit(MaxPoolOp, data, index_element_type="i64", axis=0, **properties)
    return channels_last(rw, convert(rw, made, kind(op.x).mlir))


@rules.lower(microsoft.MulIntegerOp)
def mul_integer(op: microsoft.MulIntegerOp, rw: Lowering):
    """(A - its zero point) * (B - its zero point) in i32."""
    parts = []
    for value, zero in ((op.A, op.A_zero_point), (op.B, op.B_zero_point)):
        wide = convert(rw, value, "i32")
        if zero is not None:
            wide = rw.emit(SubtractOp, wide, convert(rw, along(rw, zero, value, -1), "i32"))
        parts.append(wide)
    return rw.emit(MultiplyOp, *parts)


@rules.lower(microsoft.ReduceSumIntegerOp)
def reduce_sum_integer(op: microsoft.ReduceSumIntegerOp, rw: Lowering):
    """i8 in i32, u8 in u32; over the given axes, or over all where the list is empty."""
    wide = convert(rw, op.data, "i32")
    made = rw.emit(ReduceSumOp, wide, _axes(rw, op, wide), keep_dims=bool(plain(op.keepdims)))
    return convert(rw, made, "u32" if kind(op.data).name == "u8" else "i32")


@rules.lower(microsoft.MatMulInteger16Op)
def mat_mul_integer16(op: microsoft.MatMulInteger16Op, rw: Lowering):
    """The runtime multiplies floats: the bytes are multiplied apart, and put together in i32.

    Each of the four sums is exact up to 2^24, which 256 products of two bytes do not pass.
    """
    if {kind(op.A).name, kind(op.B).name} != {"i16"}:
        raise NoMatch("a product of u16 is not lowered; its kernels take i16 only")
    left, right = ((*_bytes(rw, v),) for v in (op.A, op.B))

    def product(a: int, b: int) -> SSAValue:
        return convert(rw, rw.emit(MatMulOp, left[a], right[b]), "i32")

    def times(value: SSAValue, factor: int) -> SSAValue:
        return rw.emit(MultiplyOp, value, like(rw, factor, value))

    middle = times(rw.emit(AddOp, product(0, 1), product(1, 0)), 256)
    return rw.emit(AddOp, rw.emit(AddOp, times(product(0, 0), 65536), middle), product(1, 1))


def _bytes(rw: Lowering, value: SSAValue) -> tuple[SSAValue, SSAValue]:
    """The high and the low byte of i16 as f32: value = high * 256 + low, where low is not negative."""
    wide = convert(rw, value, "f32")
    low = rw.emit(FloorModOp, wide, like(rw, 256, wide))
    return rw.emit(MultiplyOp, rw.emit(SubtractOp, wide, low), like(rw, 1 / 256, wide)), low
