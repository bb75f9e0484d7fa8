"""Operations of the specification's category 'image'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, ints, number, string
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def, var_result_def


@irdl_op_definition
class BGRtoNV12Op(OpsetOp):
    """docs.openvino.ai › BGRtoNV12-17"""

    name = "opset.BGRtoNV12_17"
    image = operand_def(Tensor)
    single_plane = boolean(True)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class GridSampleOp(OpsetOp):
    """docs.openvino.ai › GridSample-9"""

    name = "opset.GridSample_9"
    data = operand_def(Tensor)
    grid = operand_def(Tensor)
    align_corners = boolean(False)
    mode = enumeration("nearest", "bilinear", "bicubic", default="bilinear")
    padding_mode = enumeration("zeros", "border", "reflection", default="zeros")
    output = result_def(Tensor)


@irdl_op_definition
class I420toBGROp(OpsetOp):
    """docs.openvino.ai › I420toBGR-8"""

    name = "opset.I420toBGR_8"
    planes = var_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class I420toRGBOp(OpsetOp):
    """docs.openvino.ai › I420toRGB-8"""

    name = "opset.I420toRGB_8"
    planes = var_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class Interpolate1Op(OpsetOp):
    """docs.openvino.ai › Interpolate-1"""

    name = "opset.Interpolate_1"
    image = operand_def(Tensor)
    output_shape = operand_def(Tensor)
    align_corners = boolean(True)
    antialias = boolean(False)
    axes = ints()
    mode = string()
    pads_begin = ints(())
    pads_end = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class Interpolate4Op(OpsetOp):
    """docs.openvino.ai › Interpolate-4"""

    name = "opset.Interpolate_4"
    image = operand_def(Tensor)
    output_shape = operand_def(Tensor)
    scales = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    mode = enumeration("nearest", "linear", "cubic", "linear_onnx", "bilinear_pillow", "bicubic_pillow")
    shape_calculation_mode = enumeration("sizes", "scales")
    coordinate_transformation_mode = enumeration(
        "half_pixel", "pytorch_half_pixel", "asymmetric", "tf_half_pixel_for_nn", "align_corners", default="half_pixel"
    )
    nearest_mode = enumeration(
        "floor", "ceil", "simple", "round_prefer_floor", "round_prefer_ceil", default="round_prefer_floor"
    )
    antialias = boolean(False)
    pads_begin = ints(())
    pads_end = ints(())
    cube_coeff = number(-0.75)
    output = result_def(Tensor)


@irdl_op_definition
class InterpolateOp(OpsetOp):
    """docs.openvino.ai › Interpolate-11"""

    name = "opset.Interpolate_11"
    image = operand_def(Tensor)
    scales_or_sizes = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    mode = enumeration("nearest", "linear", "cubic", "linear_onnx", "bilinear_pillow", "bicubic_pillow")
    shape_calculation_mode = enumeration("sizes", "scales")
    coordinate_transformation_mode = enumeration(
        "half_pixel", "pytorch_half_pixel", "asymmetric", "tf_half_pixel_for_nn", "align_corners", default="half_pixel"
    )
    nearest_mode = enumeration(
        "floor", "ceil", "simple", "round_prefer_floor", "round_prefer_ceil", default="round_prefer_floor"
    )
    antialias = boolean(False)
    pads_begin = ints(())
    pads_end = ints(())
    cube_coeff = number(-0.75)
    output = result_def(Tensor)


@irdl_op_definition
class NV12toBGROp(OpsetOp):
    """docs.openvino.ai › NV12toBGR-8"""

    name = "opset.NV12toBGR_8"
    planes = var_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NV12toRGBOp(OpsetOp):
    """docs.openvino.ai › NV12toRGB-8"""

    name = "opset.NV12toRGB_8"
    planes = var_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class RGBtoNV12Op(OpsetOp):
    """docs.openvino.ai › RGBtoNV12-17"""

    name = "opset.RGBtoNV12_17"
    image = operand_def(Tensor)
    single_plane = boolean(True)
    outputs = var_result_def(Tensor)


OPS = [
    BGRtoNV12Op,
    GridSampleOp,
    I420toBGROp,
    I420toRGBOp,
    Interpolate1Op,
    Interpolate4Op,
    InterpolateOp,
    NV12toBGROp,
    NV12toRGBOp,
    RGBtoNV12Op,
]
