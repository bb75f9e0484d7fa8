"""ONNX operators of the family 'quantization'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer
from stepwell.dialects.onnx.base import OnnxOp


@irdl_op_definition
class DequantizeLinearOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__DequantizeLinear.html"""

    name = "onnx.DequantizeLinear"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 13, 19, 21, 23, 24, 25, 28)
    x = operand_def(Tensor)
    x_scale = operand_def(Tensor)
    x_zero_point = opt_operand_def(Tensor)
    axis = integer(1)
    block_size = integer(0)
    output_dtype = integer(0)
    y = result_def(Tensor)


@irdl_op_definition
class DynamicQuantizeLinearOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__DynamicQuantizeLinear.html"""

    name = "onnx.DynamicQuantizeLinear"
    VERSIONS: ClassVar[tuple[int, ...]] = (11,)
    x = operand_def(Tensor)
    y = result_def(Tensor)
    y_scale = result_def(Tensor)
    y_zero_point = result_def(Tensor)


@irdl_op_definition
class QuantizeLinearOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__QuantizeLinear.html"""

    name = "onnx.QuantizeLinear"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 13, 19, 21, 23, 24, 25, 28)
    x = operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = opt_operand_def(Tensor)
    axis = integer(1)
    block_size = integer(0)
    output_dtype = integer(0)
    precision = integer(0)
    saturate = integer(1)
    y = result_def(Tensor)


OPS = [
    DequantizeLinearOp,
    DynamicQuantizeLinearOp,
    QuantizeLinearOp,
]
