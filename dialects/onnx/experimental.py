"""Experimental operators of the default domain, which ONNX withdrew before operator set 11 and old models still have.

Schemas: github.com/microsoft/onnxruntime › core/graph/contrib_ops, which keeps them. The upgrade expresses each by
operators that remain.
"""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import optional
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INTS, OnnxOp, single
from stepwell.dialects.onnx.elementwise import Unary, UnaryXY


@irdl_op_definition
class AffineOp(UnaryXY):
    """alpha * x + beta"""

    name = "onnx.Affine"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    alpha = single(1.0)
    beta = single(0.0)


@irdl_op_definition
class CropOp(Unary):
    """Cut `border` (left, top, right, bottom) off an image or take `scale` (height, width) at the left top border."""

    name = "onnx.Crop"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    border = optional(INTS)
    scale = optional(INTS)


@irdl_op_definition
class DynamicSliceOp(OnnxOp):
    """Slice, when that had attributes"""

    name = "onnx.DynamicSlice"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    starts = operand_def(Tensor)
    ends = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ImageScalerOp(Unary):
    """scale * x + bias, with one bias per channel"""

    name = "onnx.ImageScaler"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    bias = optional(FLOATS)
    scale = single(1.0)


@irdl_op_definition
class ParametricSoftplusOp(UnaryXY):
    """alpha * log(exp(beta * x) + 1)"""

    name = "onnx.ParametricSoftplus"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    alpha = optional(FLOAT)
    beta = optional(FLOAT)


@irdl_op_definition
class ScaleOp(Unary):
    """scale * x"""

    name = "onnx.Scale"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    scale = single(1.0)


@irdl_op_definition
class ScaledTanhOp(Unary):
    """alpha * tanh(beta * x)"""

    name = "onnx.ScaledTanh"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    alpha = optional(FLOAT)
    beta = optional(FLOAT)


OPS = [
    AffineOp,
    CropOp,
    DynamicSliceOp,
    ImageScalerOp,
    ParametricSoftplusOp,
    ScaleOp,
    ScaledTanhOp,
]
