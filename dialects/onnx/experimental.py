"""Experimental operators of the default domain, which ONNX withdrew before operator set 11 and old models still have.

Schemas: github.com/microsoft/onnxruntime › core/graph/contrib_ops, which keeps most; ConstantFill, FC and
LoopIndexTensor were in onnx/defs/experiments until onnx 1.4. The upgrade expresses each by operators that remain.
"""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INT, INTS, OnnxOp, single
from stepwell.dialects.onnx.elementwise import Unary, UnaryXY


@irdl_op_definition
class AffineOp(UnaryXY):
    """alpha * x + beta"""

    name = "onnx.Affine"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    alpha = single(1.0)
    beta = single(0.0)


@irdl_op_definition
class ConstantFillOp(OnnxOp):
    """A tensor of one value, of the shape `shape`, or that of the input (or in it, for `input_as_shape`) and more"""

    name = "onnx.ConstantFill"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = opt_operand_def(Tensor)
    dtype = integer(1)
    extra_shape = optional(INTS)
    input_as_shape = optional(INT)
    shape = optional(INTS)
    value = optional(FLOAT)
    output = result_def(Tensor)


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
class FCOp(OnnxOp):
    """X · Wᵀ + B of matrices that the dimensions before and from `axis` and `axis_w` on make"""

    name = "onnx.FC"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    B = operand_def(Tensor)
    axis = optional(INT)
    axis_w = optional(INT)
    Y = result_def(Tensor)


@irdl_op_definition
class GRUUnitOp(OnnxOp):
    """One step of a GRU on gates that are computed already; a sequence that has ended keeps or drops its state"""

    name = "onnx.GRUUnit"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    hidden_prev = operand_def(Tensor)
    gates = operand_def(Tensor)
    seq_lengths = operand_def(Tensor)
    t = operand_def(Tensor)
    drop_states = optional(INT)
    hidden = result_def(Tensor)


@irdl_op_definition
class GivenTensorFillOp(OnnxOp):
    """`values` in the shape `shape`, or that of the input (or in it, for `input_as_shape`) and `extra_shape`"""

    name = "onnx.GivenTensorFill"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    shape_ = opt_operand_def(Tensor)
    extra_shape = optional(INTS)
    input_as_shape = optional(INT)
    shape = optional(INTS)
    values = optional(FLOATS)
    X = result_def(Tensor)


@irdl_op_definition
class ImageScalerOp(Unary):
    """scale * x + bias, with one bias per channel"""

    name = "onnx.ImageScaler"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    bias = optional(FLOATS)
    scale = single(1.0)


@irdl_op_definition
class LoopIndexTensorOp(OnnxOp):
    """The part of a tensor that the number of the iteration selects along an axis"""

    name = "onnx.LoopIndexTensor"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    T = operand_def(Tensor)
    loop_idx = operand_def(Tensor)
    axis = optional(INT)
    O = result_def(Tensor)  # noqa: E741 - the schema's name


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
    ConstantFillOp,
    CropOp,
    DynamicSliceOp,
    FCOp,
    GRUUnitOp,
    GivenTensorFillOp,
    ImageScalerOp,
    LoopIndexTensorOp,
    ParametricSoftplusOp,
    ScaleOp,
    ScaledTanhOp,
]
