"""Keras layers of the family 'image'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, integer, ints, number, string
from stepwell.dialects.keras.base import Layer


@irdl_op_definition
class CenterCropOp(Layer):
    """keras.io/api/layers/preprocessing_layers/image_preprocessing/center_crop"""

    name = "keras.CenterCrop"
    height = integer()
    width = integer()
    data_format = string("channels_last")


@irdl_op_definition
class RandomCropOp(Layer):
    """keras.io/api/layers/preprocessing_layers/image_augmentation/random_crop; Keras 2 resizes outside of training."""

    name = "keras.RandomCrop"
    height = integer()
    width = integer()
    resized = boolean(False)
    data_format = string("channels_last")


@irdl_op_definition
class ResizingOp(Layer):
    """keras.io/api/layers/preprocessing_layers/image_preprocessing/resizing"""

    name = "keras.Resizing"
    height = integer()
    width = integer()
    interpolation = string("bilinear")
    antialias = boolean(False)
    crop_to_aspect_ratio = boolean(False)
    pad_to_aspect_ratio = boolean(False)
    fill_mode = string("constant")
    fill_value = number(0.0)
    data_format = string("channels_last")


@irdl_op_definition
class UpSampling1DOp(Layer):
    """keras.io/api/layers/reshaping_layers/up_sampling1d"""

    name = "keras.UpSampling1D"
    size = ints((2,))


@irdl_op_definition
class UpSampling2DOp(Layer):
    """keras.io/api/layers/reshaping_layers/up_sampling2d"""

    name = "keras.UpSampling2D"
    size = ints((2, 2))
    data_format = string("channels_last")
    interpolation = string("nearest")


@irdl_op_definition
class UpSampling3DOp(Layer):
    """keras.io/api/layers/reshaping_layers/up_sampling3d"""

    name = "keras.UpSampling3D"
    size = ints((2, 2, 2))
    data_format = string("channels_last")


OPS = [CenterCropOp, RandomCropOp, ResizingOp, UpSampling1DOp, UpSampling2DOp, UpSampling3DOp]
