"""TensorFlow operators of the family 'image'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration, integer, ints, number, string
from stepwell.dialects.tf.base import FLOATS, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class AdjustContrastOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AdjustContrast"""

    name = "tf.AdjustContrast"
    images = operand_of("T")
    contrast_factor = operand_of("f32")
    min_value = operand_of("f32")
    max_value = operand_of("f32")
    T = dtype_field("f32", "f64", "i8", "i16", "i32", "i64", "u8")
    output = result_of("f32")


@irdl_op_definition
class AdjustContrastv2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AdjustContrastv2"""

    name = "tf.AdjustContrastv2"
    images = operand_of("T")
    contrast_factor = operand_of("f32")
    T = dtype_field("f32", "f16", default="f32")
    output = result_of("T")


@irdl_op_definition
class AdjustHueOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AdjustHue"""

    name = "tf.AdjustHue"
    images = operand_of("T")
    delta = operand_of("f32")
    T = dtype_field("f32", "f16", default="f32")
    output = result_of("T")


@irdl_op_definition
class AdjustSaturationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AdjustSaturation"""

    name = "tf.AdjustSaturation"
    images = operand_of("T")
    scale = operand_of("f32")
    T = dtype_field("f32", "f16", default="f32")
    output = result_of("T")


@irdl_op_definition
class DecodeBmpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeBmp"""

    name = "tf.DecodeBmp"
    contents = operand_of("string")
    channels = integer(0)
    image = result_of("u8")


@irdl_op_definition
class DecodeGifOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeGif"""

    name = "tf.DecodeGif"
    contents = operand_of("string")
    image = result_of("u8")


@irdl_op_definition
class DecodeImageOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeImage"""

    name = "tf.DecodeImage"
    contents = operand_of("string")
    channels = integer(0)
    dtype = dtype_field("f32", "u8", "u16", default="u8")
    expand_animations = boolean(True)
    image = result_of("dtype")


@irdl_op_definition
class DecodeJpegOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeJpeg"""

    name = "tf.DecodeJpeg"
    contents = operand_of("string")
    channels = integer(0)
    ratio = integer(1)
    fancy_upscaling = boolean(True)
    try_recover_truncated = boolean(False)
    acceptable_fraction = number(1.0)
    dct_method = string("")
    image = result_of("u8")


@irdl_op_definition
class DecodePngOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodePng"""

    name = "tf.DecodePng"
    contents = operand_of("string")
    channels = integer(0)
    dtype = dtype_field("u8", "u16", default="u8")
    image = result_of("dtype")


@irdl_op_definition
class DecodeRawOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeRaw"""

    name = "tf.DecodeRaw"
    bytes = operand_of("string")
    out_type = dtype_field(
        "f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "boolean", "complex64", "complex128"
    )
    little_endian = boolean(True)
    output = result_of("out_type")


@irdl_op_definition
class DecodeWavOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeWav"""

    name = "tf.DecodeWav"
    contents = operand_of("string")
    desired_channels = integer(-1)
    desired_samples = integer(-1)
    audio = result_of("f32")
    sample_rate = result_of("i32")


@irdl_op_definition
class ExtractGlimpseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ExtractGlimpse"""

    name = "tf.ExtractGlimpse"
    input = operand_of("f32")
    size = operand_of("i32")
    offsets = operand_of("f32")
    centered = boolean(True)
    normalized = boolean(True)
    uniform_noise = boolean(True)
    noise = string("uniform")
    glimpse = result_of("f32")


@irdl_op_definition
class ExtractGlimpseV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ExtractGlimpseV2"""

    name = "tf.ExtractGlimpseV2"
    input = operand_of("f32")
    size = operand_of("i32")
    offsets = operand_of("f32")
    centered = boolean(True)
    normalized = boolean(True)
    uniform_noise = boolean(True)
    noise = string("uniform")
    glimpse = result_of("f32")


@irdl_op_definition
class ExtractImagePatchesOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ExtractImagePatches"""

    name = "tf.ExtractImagePatches"
    images = operand_of("T")
    ksizes = ints()
    strides = ints()
    rates = ints()
    T = dtype_field(
        "f32",
        "f64",
        "f16",
        "bf16",
        "i8",
        "i16",
        "i32",
        "i64",
        "u8",
        "u16",
        "u32",
        "u64",
        "boolean",
        "complex64",
        "complex128",
    )
    padding = enumeration("SAME", "VALID")
    patches = result_of("T")


@irdl_op_definition
class ExtractVolumePatchesOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ExtractVolumePatches"""

    name = "tf.ExtractVolumePatches"
    input = operand_of("T")
    ksizes = ints()
    strides = ints()
    T = dtype_field(*REALS)
    padding = enumeration("SAME", "VALID")
    patches = result_of("T")


@irdl_op_definition
class HSVToRGBOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/HSVToRGB"""

    name = "tf.HSVToRGB"
    images = operand_of("T")
    T = dtype_field(*FLOATS, default="f32")
    output = result_of("T")


@irdl_op_definition
class ImageProjectiveTransformV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ImageProjectiveTransformV2"""

    name = "tf.ImageProjectiveTransformV2"
    images = operand_of("dtype")
    transforms = operand_of("f32")
    output_shape = operand_of("i32")
    dtype = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64", "u8")
    interpolation = string()
    fill_mode = string("CONSTANT")
    transformed_images = result_of("dtype")


@irdl_op_definition
class ImageProjectiveTransformV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ImageProjectiveTransformV3"""

    name = "tf.ImageProjectiveTransformV3"
    images = operand_of("dtype")
    transforms = operand_of("f32")
    output_shape = operand_of("i32")
    fill_value = operand_of("f32")
    dtype = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64", "u8")
    interpolation = string()
    fill_mode = string("CONSTANT")
    transformed_images = result_of("dtype")


@irdl_op_definition
class QuantizedResizeBilinearOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedResizeBilinear"""

    name = "tf.QuantizedResizeBilinear"
    images = operand_of("T")
    size = operand_of("i32")
    min = operand_of("f32")
    max = operand_of("f32")
    T = dtype_field("f32", "i32", "u8")
    align_corners = boolean(False)
    half_pixel_centers = boolean(False)
    resized_images = result_of("T")
    out_min = result_of("f32")
    out_max = result_of("f32")


@irdl_op_definition
class ResizeAreaOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResizeArea"""

    name = "tf.ResizeArea"
    images = operand_of("T")
    size = operand_of("i32")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16")
    align_corners = boolean(False)
    resized_images = result_of("f32")


@irdl_op_definition
class ResizeBicubicOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResizeBicubic"""

    name = "tf.ResizeBicubic"
    images = operand_of("T")
    size = operand_of("i32")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16")
    align_corners = boolean(False)
    half_pixel_centers = boolean(False)
    resized_images = result_of("f32")


@irdl_op_definition
class ResizeBilinearOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResizeBilinear"""

    name = "tf.ResizeBilinear"
    images = operand_of("T")
    size = operand_of("i32")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16")
    align_corners = boolean(False)
    half_pixel_centers = boolean(False)
    resized_images = result_of("f32")


@irdl_op_definition
class ResizeNearestNeighborOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResizeNearestNeighbor"""

    name = "tf.ResizeNearestNeighbor"
    images = operand_of("T")
    size = operand_of("i32")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16")
    align_corners = boolean(False)
    half_pixel_centers = boolean(False)
    resized_images = result_of("T")


@irdl_op_definition
class RGBToHSVOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RGBToHSV"""

    name = "tf.RGBToHSV"
    images = operand_of("T")
    T = dtype_field(*FLOATS, default="f32")
    output = result_of("T")


@irdl_op_definition
class ScaleAndTranslateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScaleAndTranslate"""

    name = "tf.ScaleAndTranslate"
    images = operand_of("T")
    size = operand_of("i32")
    scale = operand_of("f32")
    translation = operand_of("f32")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16")
    kernel_type = string("lanczos3")
    antialias = boolean(True)
    resized_images = result_of("f32")


OPS = [
    AdjustContrastOp,
    AdjustContrastv2Op,
    AdjustHueOp,
    AdjustSaturationOp,
    DecodeBmpOp,
    DecodeGifOp,
    DecodeImageOp,
    DecodeJpegOp,
    DecodePngOp,
    DecodeRawOp,
    DecodeWavOp,
    ExtractGlimpseOp,
    ExtractGlimpseV2Op,
    ExtractImagePatchesOp,
    ExtractVolumePatchesOp,
    HSVToRGBOp,
    ImageProjectiveTransformV2Op,
    ImageProjectiveTransformV3Op,
    QuantizedResizeBilinearOp,
    ResizeAreaOp,
    ResizeBicubicOp,
    ResizeBilinearOp,
    ResizeNearestNeighborOp,
    RGBToHSVOp,
    ScaleAndTranslateOp,
]
