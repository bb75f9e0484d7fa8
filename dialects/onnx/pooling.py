"""ONNX operators of the family 'pooling'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional, string
from stepwell.dialects.onnx.base import INTS, OnnxOp, single
from stepwell.dialects.onnx.elementwise import UnaryXY


@irdl_op_definition
class AveragePoolOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__AveragePool.html"""

    name = "onnx.AveragePool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 7, 10, 11, 19, 22)
    auto_pad = string("NOTSET")
    ceil_mode = integer(0)
    count_include_pad = integer(0)
    dilations = optional(INTS)
    kernel_shape = ints()
    pads = optional(INTS)
    strides = optional(INTS)


@irdl_op_definition
class GlobalAveragePoolOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__GlobalAveragePool.html"""

    name = "onnx.GlobalAveragePool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)


@irdl_op_definition
class GlobalLpPoolOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__GlobalLpPool.html"""

    name = "onnx.GlobalLpPool"
    VERSIONS: ClassVar[tuple[int, ...]] = (2, 22)
    p = integer(2)


@irdl_op_definition
class GlobalLpPoolV1Op(UnaryXY):
    """onnx.ai/onnx/operators/onnx__GlobalLpPool.html, version 1. `p` is a float."""

    name = "onnx.GlobalLpPool_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    p = single(2.0)


@irdl_op_definition
class GlobalMaxPoolOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__GlobalMaxPool.html"""

    name = "onnx.GlobalMaxPool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)


@irdl_op_definition
class LpPoolOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__LpPool.html"""

    name = "onnx.LpPool"
    VERSIONS: ClassVar[tuple[int, ...]] = (2, 11, 18, 22)
    auto_pad = string("NOTSET")
    ceil_mode = integer(0)
    dilations = optional(INTS)
    kernel_shape = ints()
    p = integer(2)
    pads = optional(INTS)
    strides = optional(INTS)


@irdl_op_definition
class LpPoolV1Op(UnaryXY):
    """onnx.ai/onnx/operators/onnx__LpPool.html, version 1. `p` is a float."""

    name = "onnx.LpPool_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    auto_pad = string("NOTSET")
    kernel_shape = optional(INTS)
    p = single(2.0)
    pads = optional(INTS)
    strides = optional(INTS)


@irdl_op_definition
class MaxPoolOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__MaxPool.html"""

    name = "onnx.MaxPool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 8, 10, 11, 12, 22)
    X = operand_def(Tensor)
    auto_pad = string("NOTSET")
    ceil_mode = integer(0)
    dilations = optional(INTS)
    kernel_shape = ints()
    pads = optional(INTS)
    storage_order = integer(0)
    strides = optional(INTS)
    Y = result_def(Tensor)
    Indices = result_def(Tensor)


@irdl_op_definition
class MaxUnpoolOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__MaxUnpool.html"""

    name = "onnx.MaxUnpool"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 11, 22)
    X = operand_def(Tensor)
    I = operand_def(Tensor)  # noqa: E741 - the schema's name
    output_shape = opt_operand_def(Tensor)
    kernel_shape = ints()
    pads = optional(INTS)
    strides = optional(INTS)
    output = result_def(Tensor)


OPS = [
    AveragePoolOp,
    GlobalAveragePoolOp,
    GlobalLpPoolOp,
    GlobalLpPoolV1Op,
    GlobalMaxPoolOp,
    LpPoolOp,
    LpPoolV1Op,
    MaxPoolOp,
    MaxUnpoolOp,
]
