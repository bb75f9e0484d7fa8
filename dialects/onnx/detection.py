"""ONNX operators of the family 'detection'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, string
from stepwell.dialects.onnx.base import OnnxOp, single


@irdl_op_definition
class MaxRoiPoolOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__MaxRoiPool.html"""

    name = "onnx.MaxRoiPool"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)
    X = operand_def(Tensor)
    rois = operand_def(Tensor)
    pooled_shape = ints()
    spatial_scale = single(1.0)
    Y = result_def(Tensor)


@irdl_op_definition
class RoiAlignOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RoiAlign.html"""

    name = "onnx.RoiAlign"
    VERSIONS: ClassVar[tuple[int, ...]] = (16, 22)
    X = operand_def(Tensor)
    rois = operand_def(Tensor)
    batch_indices = operand_def(Tensor)
    coordinate_transformation_mode = string("half_pixel")
    mode = string("avg")
    output_height = integer(1)
    output_width = integer(1)
    sampling_ratio = integer(0)
    spatial_scale = single(1.0)
    Y = result_def(Tensor)


@irdl_op_definition
class RoiAlignV10Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RoiAlign.html, version 10. Coordinates are not shifted by half a pixel."""

    name = "onnx.RoiAlign_10"
    VERSIONS: ClassVar[tuple[int, ...]] = (10,)
    X = operand_def(Tensor)
    rois = operand_def(Tensor)
    batch_indices = operand_def(Tensor)
    mode = string("avg")
    output_height = integer(1)
    output_width = integer(1)
    sampling_ratio = integer(0)
    spatial_scale = single(1.0)
    Y = result_def(Tensor)


OPS = [
    MaxRoiPoolOp,
    RoiAlignOp,
    RoiAlignV10Op,
]
