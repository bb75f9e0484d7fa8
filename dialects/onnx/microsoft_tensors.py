"""Operators of ONNX Runtime (domain com.microsoft) that move and compute tensors of any kind of model."""

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
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import INTS, OnnxOp, single


@irdl_op_definition
class CDistOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › CDist"""

    name = "onnx.com.microsoft.CDist"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    metric = string("sqeuclidean")
    C = result_def(Tensor)


@irdl_op_definition
class ComplexMulOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › ComplexMul"""

    name = "onnx.com.microsoft.ComplexMul"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = result_def(Tensor)


@irdl_op_definition
class ComplexMulConjOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › ComplexMulConj"""

    name = "onnx.com.microsoft.ComplexMulConj"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = result_def(Tensor)


@irdl_op_definition
class ConvTransposeWithDynamicPadsOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › ConvTransposeWithDynamicPads"""

    name = "onnx.com.microsoft.ConvTransposeWithDynamicPads"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    W = operand_def(Tensor)
    Pads = opt_operand_def(Tensor)
    B = opt_operand_def(Tensor)
    auto_pad = string("NOTSET")
    dilations = optional(INTS)
    group = integer(1)
    kernel_shape = optional(INTS)
    output_padding = optional(INTS)
    strides = optional(INTS)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class CropAndResizeOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › CropAndResize"""

    name = "onnx.com.microsoft.CropAndResize"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    rois = operand_def(Tensor)
    batch_indices = operand_def(Tensor)
    crop_size = operand_def(Tensor)
    extrapolation_value = single(0.0)
    mode = string("bilinear")
    Y = result_def(Tensor)


@irdl_op_definition
class DynamicTimeWarpingOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › DynamicTimeWarping"""

    name = "onnx.com.microsoft.DynamicTimeWarping"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ExpandDimsOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › ExpandDims"""

    name = "onnx.com.microsoft.ExpandDims"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    axis = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class GatherNDOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GatherND"""

    name = "onnx.com.microsoft.GatherND"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class GridSampleOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GridSample"""

    name = "onnx.com.microsoft.GridSample"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Grid = operand_def(Tensor)
    align_corners = integer(0)
    mode = string("bilinear")
    padding_mode = string("zeros")
    Y = result_def(Tensor)


@irdl_op_definition
class InverseOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Inverse"""

    name = "onnx.com.microsoft.Inverse"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class IrfftOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Irfft"""

    name = "onnx.com.microsoft.Irfft"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    normalized = integer(0)
    onesided = integer(1)
    signal_ndim = integer()
    Y = result_def(Tensor)


@irdl_op_definition
class IsAllFiniteOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › IsAllFinite"""

    name = "onnx.com.microsoft.IsAllFinite"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = var_operand_def(Tensor)
    isinf_only = integer(0)
    isnan_only = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class MaxpoolWithMaskOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MaxpoolWithMask"""

    name = "onnx.com.microsoft.MaxpoolWithMask"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    M = operand_def(Tensor)
    auto_pad = string("NOTSET")
    kernel_shape = optional(INTS)
    pads = optional(INTS)
    storage_order = integer(0)
    strides = optional(INTS)
    Y = result_def(Tensor)


@irdl_op_definition
class PadOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Pad"""

    name = "onnx.com.microsoft.Pad"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    data = operand_def(Tensor)
    pads = operand_def(Tensor)
    value = opt_operand_def(Tensor)
    mode = string("constant")
    output = result_def(Tensor)


@irdl_op_definition
class RangeOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Range"""

    name = "onnx.com.microsoft.Range"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    start = operand_def(Tensor)
    limit = operand_def(Tensor)
    delta = opt_operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class RfftOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Rfft"""

    name = "onnx.com.microsoft.Rfft"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    normalized = integer(0)
    onesided = integer(1)
    signal_ndim = integer(1)
    Y = result_def(Tensor)


@irdl_op_definition
class SampleOpOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SampleOp"""

    name = "onnx.com.microsoft.SampleOp"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class TriluOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Trilu"""

    name = "onnx.com.microsoft.Trilu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    k = opt_operand_def(Tensor)
    upper = integer(1)
    Y = result_def(Tensor)


@irdl_op_definition
class UnfoldTensorOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › UnfoldTensor"""

    name = "onnx.com.microsoft.UnfoldTensor"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    dim = integer(-1)
    size = integer()
    step = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class UniqueOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Unique"""

    name = "onnx.com.microsoft.Unique"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    x = operand_def(Tensor)
    y = result_def(Tensor)
    idx = result_def(Tensor)
    counts = result_def(Tensor)


OPS = [
    CDistOp,
    ComplexMulOp,
    ComplexMulConjOp,
    ConvTransposeWithDynamicPadsOp,
    CropAndResizeOp,
    DynamicTimeWarpingOp,
    ExpandDimsOp,
    GatherNDOp,
    GridSampleOp,
    InverseOp,
    IrfftOp,
    IsAllFiniteOp,
    MaxpoolWithMaskOp,
    PadOp,
    RangeOp,
    RfftOp,
    SampleOpOp,
    TriluOp,
    UnfoldTensorOp,
    UniqueOp,
]
