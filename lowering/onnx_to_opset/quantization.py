"""ONNX quantisation.

QuantizeLinear -> Divide, Round, Add, Clamp, Convert
DequantizeLinear -> Convert, Subtract, Multiply; FakeQuantize together with its QuantizeLinear
DynamicQuantizeLinear -> whole numbers of steps of a range from ReduceMin and ReduceMax; see `idioms/own_range.py`

The operators that compute on quantised tensors are in `quantized.py`.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_quantized as microsoft
from stepwell.dialects.opset.arithmetic import AddOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.comparison import LessEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, reshape
from stepwell.lowering.idioms.own_range import LEAST, centred_range, column_sums, dynamic_range, halved, ranged_product
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
    """The range is that of the values and 0; a tensor of zeros has scale 1, which products of zeros do not need."""
    multiplied = _multiplied(op)
    whole, first, scale = centred_range(rw, op.x, exact=not multiplied)
    if not multiplied:
        nothing = rw.emit(LessEqualOp, scale, rw.const(LEAST / 128, "f32"))
        scale = rw.emit(SelectOp, nothing, rw.const(np.float32(1), "f32"), scale)
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


@rules.lower(microsoft.DynamicQuantizeMatMulOp)
def dynamic_quantize_mat_mul(op: microsoft.DynamicQuantizeMatMulOp, rw: Lowering):
    """A is quantised by its own range, B is."""
    sums = column_sums(rw, op.B, op.b_zero_point, 0) if rank_of(op.B) == 2 else None
    if sums is None:
        made = quantized.scaled_mat_mul(rw, dynamic_range(rw, op.A), op.B, op.b_scale, op.b_zero_point)
    else:
        made = ranged_product(rw, op.A, halved(rw, op.B), sums, reshape(rw, op.b_scale, [-1]))
    return made if op.bias is None else rw.emit(AddOp, made, op.bias)


__all__ = ["rules"]
