"""ONNX operators of the family 'image'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import floats, integer, number, optional, string
from stepwell.dialects.onnx.base import INTS, OnnxOp, single
from stepwell.dialects.onnx.elementwise import UnaryXY


@irdl_op_definition
class AffineGridOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__AffineGrid.html"""

    name = "onnx.AffineGrid"
    VERSIONS: ClassVar[tuple[int, ...]] = (20,)
    theta = operand_def(Tensor)
    size = operand_def(Tensor)
    align_corners = integer(0)
    grid = result_def(Tensor)


@irdl_op_definition
class GridSampleOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GridSample.html"""

    name = "onnx.GridSample"
    VERSIONS: ClassVar[tuple[int, ...]] = (20, 22)
    X = operand_def(Tensor)
    grid = operand_def(Tensor)
    align_corners = integer(0)
    mode = string("linear")
    padding_mode = string("zeros")
    Y = result_def(Tensor)


@irdl_op_definition
class GridSampleV16Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GridSample.html, version 16. The modes are spelled bilinear and bicubic."""

    name = "onnx.GridSample_16"
    VERSIONS: ClassVar[tuple[int, ...]] = (16,)
    X = operand_def(Tensor)
    grid = operand_def(Tensor)
    align_corners = integer(0)
    mode = string("bilinear")
    padding_mode = string("zeros")
    Y = result_def(Tensor)


@irdl_op_definition
class ImageDecoderOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ImageDecoder.html"""

    name = "onnx.ImageDecoder"
    VERSIONS: ClassVar[tuple[int, ...]] = (20,)
    encoded_stream = operand_def(Tensor)
    pixel_format = string("RGB")
    image = result_def(Tensor)


@irdl_op_definition
class ResizeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Resize.html"""

    name = "onnx.Resize"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 13, 18, 19)
    X = operand_def(Tensor)
    roi = opt_operand_def(Tensor)
    scales = opt_operand_def(Tensor)
    sizes = opt_operand_def(Tensor)
    antialias = integer(0)
    axes = optional(INTS)
    coordinate_transformation_mode = string("half_pixel")
    cubic_coeff_a = single(-0.75)
    exclude_outside = integer(0)
    extrapolation_value = single(0.0)
    keep_aspect_ratio_policy = string("stretch")
    mode = string("nearest")
    nearest_mode = string("round_prefer_floor")
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ResizeV10Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Resize.html, version 10. Coordinates are asymmetric and the nearest is the floor."""

    name = "onnx.Resize_10"
    VERSIONS: ClassVar[tuple[int, ...]] = (10,)
    X = operand_def(Tensor)
    scales = operand_def(Tensor)
    mode = string("nearest")
    Y = result_def(Tensor)


@irdl_op_definition
class UpsampleOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Upsample.html"""

    name = "onnx.Upsample"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 10)
    X = operand_def(Tensor)
    scales = operand_def(Tensor)
    mode = string("nearest")
    Y = result_def(Tensor)


@irdl_op_definition
class UpsampleV7Op(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Upsample.html, version 7. The scales are an attribute."""

    name = "onnx.Upsample_7"
    VERSIONS: ClassVar[tuple[int, ...]] = (7,)
    mode = string("nearest")
    scales = floats()


@irdl_op_definition
class UpsampleV1Op(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Upsample.html, version 1. The scales are attributes of a 4-D image."""

    name = "onnx.Upsample_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    height_scale = number()
    mode = string("nearest")
    width_scale = number()


OPS = [
    AffineGridOp,
    GridSampleOp,
    GridSampleV16Op,
    ImageDecoderOp,
    ResizeOp,
    ResizeV10Op,
    UpsampleOp,
    UpsampleV1Op,
    UpsampleV7Op,
]
