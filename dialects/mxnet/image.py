"""MXNet operators of the family 'image'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, floats, integer, ints
from stepwell.dialects.mxnet.base import MxnetOp, Unary, opt_number


@irdl_op_definition
class BilinearSamplerOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › BilinearSampler"""

    name = "mxnet.BilinearSampler"
    data = operand_def(Tensor)
    grid = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ContribBilinearResize2DOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_BilinearResize2D"""

    name = "mxnet._contrib_BilinearResize2D"
    data = operand_def(Tensor)
    like = opt_operand_def(Tensor)
    height = integer(1)
    width = integer(1)
    scale_height = opt_number()
    scale_width = opt_number()
    mode = enumeration(
        "like", "odd_scale", "size", "to_even_down", "to_even_up", "to_odd_down", "to_odd_up", default="size"
    )
    align_corners = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class GridGeneratorOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › GridGenerator"""

    name = "mxnet.GridGenerator"
    data = operand_def(Tensor)
    transform_type = enumeration("affine", "warp")
    target_shape = ints((0, 0))
    output = result_def(Tensor)


@irdl_op_definition
class ImageCropOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _image_crop"""

    name = "mxnet._image_crop"
    data = operand_def(Tensor)
    x = integer()
    y = integer()
    width = integer()
    height = integer()
    output = result_def(Tensor)


@irdl_op_definition
class ImageFlipLeftRightOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _image_flip_left_right"""

    name = "mxnet._image_flip_left_right"


@irdl_op_definition
class ImageFlipTopBottomOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _image_flip_top_bottom"""

    name = "mxnet._image_flip_top_bottom"


@irdl_op_definition
class ImageNormalizeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _image_normalize"""

    name = "mxnet._image_normalize"
    data = operand_def(Tensor)
    mean = floats((0.0, 0.0, 0.0, 0.0))
    std = floats((1.0, 1.0, 1.0, 1.0))
    output = result_def(Tensor)


@irdl_op_definition
class ImageResizeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _image_resize"""

    name = "mxnet._image_resize"
    data = operand_def(Tensor)
    size = ints(())
    keep_ratio = boolean(False)
    interp = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class ImageToTensorOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _image_to_tensor"""

    name = "mxnet._image_to_tensor"


@irdl_op_definition
class SpatialTransformerOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SpatialTransformer"""

    name = "mxnet.SpatialTransformer"
    data = operand_def(Tensor)
    loc = operand_def(Tensor)
    target_shape = ints((0, 0))
    transform_type = enumeration("affine")
    sampler_type = enumeration("bilinear")
    output = result_def(Tensor)


@irdl_op_definition
class UpSamplingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › UpSampling"""

    name = "mxnet.UpSampling"
    data = var_operand_def(Tensor)
    scale = integer()
    num_filter = integer(0)
    sample_type = enumeration("bilinear", "nearest")
    multi_input_mode = enumeration("concat", "sum", default="concat")
    output = result_def(Tensor)


@irdl_op_definition
class ImageAdjustLightingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _image_adjust_lighting"""

    name = "mxnet._image_adjust_lighting"
    data = operand_def(Tensor)
    alpha = floats()
    output = result_def(Tensor)


OPS = [
    ImageAdjustLightingOp,
    BilinearSamplerOp,
    ContribBilinearResize2DOp,
    GridGeneratorOp,
    ImageCropOp,
    ImageFlipLeftRightOp,
    ImageFlipTopBottomOp,
    ImageNormalizeOp,
    ImageResizeOp,
    ImageToTensorOp,
    SpatialTransformerOp,
    UpSamplingOp,
]
