"""ONNX quantisation.

QuantizeLinear -> Divide, Round, Add, Clamp, Convert
DequantizeLinear -> Convert, Subtract, Multiply; FakeQuantize together with its QuantizeLinear
DynamicQuantizeLinear -> the same, with a scale from ReduceMin and ReduceMax; before products only, in fewer operations

The operators that compute on quantised tensors are in `quantized.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_quantized as microsoft
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    NegativeOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, rank
from stepwell.lowering.idioms.division import quotient
from stepwell.lowering.idioms.quantized import along, blocked, dequantize, grouped, quantize
from stepwell.lowering.onnx_to_opset import quantized
from stepwell.lowering.onnx_to_opset.type import data_type

rules = RuleSet().include(quantized.rules)


@rules.lower(onnx.QuantizeLinearOp, microsoft.QuantizeLinearOp)
def quantize_linear(op: onnx.QuantizeLinearOp | microsoft.QuantizeLinearOp, rw: Lowering):
    """The type is that of the zero point, or `output_dtype`, or u8."""
    size, at, saturate, wanted = 0, plain(op.axis), True, 0
    if isinstance(op, onnx.QuantizeLinearOp):
        size, saturate, wanted = plain(op.block_size), bool(plain(op.saturate)), plain(op.output_dtype)
    at = 1 if at is None else at
    to = kind(op.y_zero_point).name if op.y_zero_point is not None else data_type(wanted) if wanted else "u8"
    parameters: list[SSAValue | None] = []
    for each in (op.y_scale, op.y_zero_point):
        if each is not None:
            each = blocked(rw, each, op.x, at, size) if size else along(rw, each, op.x, at)
        parameters.append(each)
    scale, zero = parameters
    assert scale is not None
    return quantize(rw, op.x, scale, zero, to, saturate=saturate)


@rules.lower(onnx.DequantizeLinearOp, microsoft.DequantizeLinearOp)
def dequantize_linear(op: onnx.DequantizeLinearOp | microsoft.DequantizeLinearOp, rw: Lowering):
    """The type is that of the scale, or `output_dtype`."""
    at = plain(op.axis)
    at = 1 if at is None else at
    size, to = 0, kind(op.x_scale).name
    if isinstance(op, onnx.DequantizeLinearOp):
        size = plain(op.block_size)
        to = data_type(plain(op.output_dtype)) if plain(op.output_dtype) else to
    if size:
        return grouped(rw, op.x, op.x_scale, op.x_zero_point, at, size, to)
    scale = along(rw, op.x_scale, op.x, at)
    zero = None if op.x_zero_point is None else along(rw, op.x_zero_point, op.x, at)
    return dequantize(rw, op.x, scale, zero, to)


@rules.lower(onnx.DynamicQuantizeLinearOp)
def dynamic_quantize_linear(op: onnx.DynamicQuantizeLinearOp, rw: Lowering):
    """The range is that of the values and 0; a tensor of zeros has scale 1."""
    if not _multiplied(op):
        return dynamic(rw, op.x)
    whole, first, scale = centred_range(rw, op.x)
    zero = rw.emit(NegativeOp, first)
    return convert(rw, rw.emit(SubtractOp, whole, first), "u8"), scale, convert(rw, zero, "u8")


def _multiplied(op: onnx.DynamicQuantizeLinearOp) -> bool:
    """Whether products are all that is made of the tensor, so that nobody sees the integers."""
    y, _, zero = op.results
    return bool(y.uses) and all(_product_of(use.operation, y, zero) for use in [*y.uses, *zero.uses])


def _product_of(op: Operation, value: SSAValue, zero: SSAValue) -> bool:
    """Whether the operation is a product with the tensor, which is quantised about that zero point, on the left."""
    if isinstance(op, onnx.MatMulIntegerOp):
        return op.A is value and op.a_zero_point is zero and op.b_zero_point is not zero
    return isinstance(op, onnx.ConvIntegerOp) and op.x is value and op.x_zero_point is zero


def dynamic(rw: Lowering, value: SSAValue) -> tuple[SSAValue, SSAValue, SSAValue]:
    """A tensor quantised to u8 over its own range, its scale and its zero point."""
    if kind(value).name != "f32":
        raise NoMatch("only f32 is quantised by its range")
    axes = ints(rw, range(rank(value)))
    nothing = rw.const(np.float32(0), "f32")
    low = rw.emit(MinimumOp, rw.emit(ReduceMinOp, value, axes, keep_dims=False), nothing)
    high = rw.emit(MaximumOp, rw.emit(ReduceMaxOp, value, axes, keep_dims=False), nothing)
    span = over_255(rw, rw.emit(SubtractOp, high, low))
    scale = rw.emit(SelectOp, rw.emit(EqualOp, span, nothing), rw.const(np.float32(1), "f32"), span)
    offset = rw.emit(RoundOp, rw.emit(NegativeOp, quotient(rw, low, scale)), mode="half_to_even")
    zero = convert(rw, rw.emit(ClampOp, offset, min=0.0, max=255.0), "u8")
    return quantize(rw, value, scale, zero, "u8"), scale, zero


def centred_range(
    rw: Lowering, value: SSAValue, axes: Sequence[int] | None = None
) -> tuple[SSAValue, SSAValue, SSAValue]:
    """A tensor as whole numbers of steps of its own range, the least of them, and the step.

    With `axes` each index of the others has a range of its own.

    Divisions are those of the runtime, by the reciprocal: of a number next to a tie it may take the other neighbour,
    one step of 255 away. In sums of products that is lost; the exact quotient is three times as many operations.
    """
    if kind(value).name != "f32":
        raise NoMatch("only f32 is quantised by its range")
    over = ints(rw, range(rank(value)) if axes is None else axes)
    kept = axes is not None
    nothing = rw.const(np.float32(0), "f32")
    low = rw.emit(MinimumOp, rw.emit(ReduceMinOp, value, over, keep_dims=kept), nothing)
    high = rw.emit(MaximumOp, rw.emit(ReduceMaxOp, value, over, keep_dims=kept), nothing)
    step = rw.emit(MultiplyOp, rw.emit(SubtractOp, high, low), rw.const(np.float32(1 / 255), "f32"))
    # Zeros are no steps, of whatever size.
    step = rw.emit(MaximumOp, step, rw.const(np.finfo(np.float32).tiny, "f32"))
    first = rw.emit(RoundOp, rw.emit(DivideOp, low, step), mode="half_to_even")
    whole = rw.emit(RoundOp, rw.emit(DivideOp, value, step), mode="half_to_even")
    last = rw.emit(AddOp, first, rw.const(255.0, "f32"))
    return rw.emit(MinimumOp, whole, last), first, step


def over_255(rw: Lowering, value: SSAValue) -> SSAValue:
    """value / 255, rounded once: what its product with the reciprocal leaves of the value is exact."""
    inverse = rw.const(np.float32(1 / 255), "f32")
    made = rw.emit(MultiplyOp, value, inverse)
    rest = rw.emit(SubtractOp, value, rw.emit(MultiplyOp, made, rw.const(256.0, "f32")))
    return rw.emit(AddOp, made, rw.emit(MultiplyOp, rw.emit(AddOp, rest, made), inverse))


def dynamic_range(rw: Lowering, value: SSAValue, axes: Sequence[int] | None = None) -> SSAValue:
    """A tensor rounded to the 256 values of its own range; see `centred_range` for the axes."""
    whole, _, step = centred_range(rw, value, axes)
    return rw.emit(MultiplyOp, whole, step)


@rules.lower(microsoft.DynamicQuantizeMatMulOp)
def dynamic_quantize_mat_mul(op: microsoft.DynamicQuantizeMatMulOp, rw: Lowering):
    """A is quantised by its own range, B is."""
    made = quantized.scaled_mat_mul(rw, dynamic_range(rw, op.A), op.B, op.b_scale, op.b_zero_point)
    return made if op.bias is None else rw.emit(AddOp, made, op.bias)


__all__ = ["dynamic_range", "rules"]
