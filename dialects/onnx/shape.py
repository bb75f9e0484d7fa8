"""ONNX operators of the family 'shape'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional
from stepwell.dialects.onnx.base import INT, INTS, OnnxOp
from stepwell.dialects.onnx.elementwise import Unary


@irdl_op_definition
class FlattenOp(Unary):
    """onnx.ai/onnx/operators/onnx__Flatten.html"""

    name = "onnx.Flatten"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 9, 11, 13, 21, 23, 24, 25)
    axis = integer(1)


@irdl_op_definition
class ReshapeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Reshape.html"""

    name = "onnx.Reshape"
    VERSIONS: ClassVar[tuple[int, ...]] = (5, 13, 14, 19, 21, 23, 24, 25)
    data = operand_def(Tensor)
    shape = operand_def(Tensor)
    allowzero = integer(0)
    reshaped = result_def(Tensor)


@irdl_op_definition
class ReshapeV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Reshape.html, version 1. The shape is an attribute."""

    name = "onnx.Reshape_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    shape = optional(INTS)
    reshaped = result_def(Tensor)


@irdl_op_definition
class ShapeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Shape.html"""

    name = "onnx.Shape"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 13, 15, 19, 21, 23, 24, 25)
    data = operand_def(Tensor)
    end = optional(INT)
    start = integer(0)
    shape = result_def(Tensor)


@irdl_op_definition
class SizeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Size.html"""

    name = "onnx.Size"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 13, 19, 21, 23, 24, 25)
    data = operand_def(Tensor)
    size = result_def(Tensor)


@irdl_op_definition
class SqueezeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Squeeze.html"""

    name = "onnx.Squeeze"
    VERSIONS: ClassVar[tuple[int, ...]] = (13, 21, 23, 24, 25)
    data = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    squeezed = result_def(Tensor)


@irdl_op_definition
class SqueezeV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Squeeze.html, versions 1 and 11. The axes are an attribute."""

    name = "onnx.Squeeze_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11)
    data = operand_def(Tensor)
    axes = optional(INTS)
    squeezed = result_def(Tensor)


@irdl_op_definition
class UnsqueezeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Unsqueeze.html"""

    name = "onnx.Unsqueeze"
    VERSIONS: ClassVar[tuple[int, ...]] = (13, 21, 23, 24, 25)
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    expanded = result_def(Tensor)


@irdl_op_definition
class UnsqueezeV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Unsqueeze.html, versions 1 and 11. The axes are an attribute."""

    name = "onnx.Unsqueeze_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11)
    data = operand_def(Tensor)
    axes = ints()
    expanded = result_def(Tensor)


OPS = [
    FlattenOp,
    ReshapeOp,
    ReshapeV1Op,
    ShapeOp,
    SizeOp,
    SqueezeOp,
    SqueezeV1Op,
    UnsqueezeOp,
    UnsqueezeV1Op,
]
