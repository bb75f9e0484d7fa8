"""Keras layers of the family 'infrastructure': those that pass their input on."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import number, string
from stepwell.dialects.keras.base import Layer


@irdl_op_definition
class AutocastOp(Layer):
    """What a layer does with an input whose floating-point type is not the one that it computes in (`dtype`)."""

    name = "keras.Autocast"
    dtype = string()


class Passing(Layer):
    """A layer that does something in training only."""


@irdl_op_definition
class ActivityRegularizationOp(Passing):
    """keras.io/api/layers/regularization_layers/activity_regularization"""

    name = "keras.ActivityRegularization"


@irdl_op_definition
class AlphaDropoutOp(Passing):
    """keras.io/api/layers/regularization_layers/alpha_dropout"""

    name = "keras.AlphaDropout"


@irdl_op_definition
class DropoutOp(Passing):
    """keras.io/api/layers/regularization_layers/dropout"""

    name = "keras.Dropout"


@irdl_op_definition
class GaussianDropoutOp(Passing):
    """keras.io/api/layers/regularization_layers/gaussian_dropout"""

    name = "keras.GaussianDropout"


@irdl_op_definition
class GaussianNoiseOp(Passing):
    """keras.io/api/layers/regularization_layers/gaussian_noise"""

    name = "keras.GaussianNoise"


@irdl_op_definition
class IdentityOp(Passing):
    """keras.io/api/layers/core_layers/identity"""

    name = "keras.Identity"


@irdl_op_definition
class SpatialDropout1DOp(Passing):
    """keras.io/api/layers/regularization_layers/spatial_dropout1d"""

    name = "keras.SpatialDropout1D"


@irdl_op_definition
class SpatialDropout2DOp(Passing):
    """keras.io/api/layers/regularization_layers/spatial_dropout2d"""

    name = "keras.SpatialDropout2D"


@irdl_op_definition
class SpatialDropout3DOp(Passing):
    """keras.io/api/layers/regularization_layers/spatial_dropout3d"""

    name = "keras.SpatialDropout3D"


@irdl_op_definition
class AugMixOp(Passing):
    """An augmentation of images."""

    name = "keras.AugMix"


@irdl_op_definition
class CutMixOp(Passing):
    """An augmentation of images."""

    name = "keras.CutMix"


@irdl_op_definition
class MixUpOp(Passing):
    """An augmentation of images."""

    name = "keras.MixUp"


@irdl_op_definition
class RandAugmentOp(Passing):
    """An augmentation of images."""

    name = "keras.RandAugment"


@irdl_op_definition
class RandomBrightnessOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomBrightness"


@irdl_op_definition
class RandomColorDegenerationOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomColorDegeneration"


@irdl_op_definition
class RandomColorJitterOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomColorJitter"


@irdl_op_definition
class RandomContrastOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomContrast"


@irdl_op_definition
class RandomElasticTransformOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomElasticTransform"


@irdl_op_definition
class RandomErasingOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomErasing"


@irdl_op_definition
class RandomFlipOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomFlip"


@irdl_op_definition
class RandomGaussianBlurOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomGaussianBlur"


@irdl_op_definition
class RandomGrayscaleOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomGrayscale"


@irdl_op_definition
class RandomHeightOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomHeight"


@irdl_op_definition
class RandomHueOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomHue"


@irdl_op_definition
class RandomInvertOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomInvert"


@irdl_op_definition
class RandomPerspectiveOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomPerspective"


@irdl_op_definition
class RandomPosterizationOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomPosterization"


@irdl_op_definition
class RandomRotationOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomRotation"


@irdl_op_definition
class RandomSaturationOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomSaturation"


@irdl_op_definition
class RandomSharpnessOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomSharpness"


@irdl_op_definition
class RandomShearOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomShear"


@irdl_op_definition
class RandomTranslationOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomTranslation"


@irdl_op_definition
class RandomWidthOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomWidth"


@irdl_op_definition
class RandomZoomOp(Passing):
    """An augmentation of images."""

    name = "keras.RandomZoom"


@irdl_op_definition
class StochasticDepthOp(Passing):
    """Leaves out whole samples in training, in ConvNeXt of keras.applications."""

    name = "keras.StochasticDepth"


@irdl_op_definition
class MaskingOp(Layer):
    """keras.io/api/layers/core_layers/masking; its mask is computed beside it."""

    name = "keras.Masking"
    mask_value = number(0.0)


OPS = [
    ActivityRegularizationOp, AlphaDropoutOp, AugMixOp, AutocastOp, CutMixOp, DropoutOp, GaussianDropoutOp,
    GaussianNoiseOp, IdentityOp, MaskingOp, MixUpOp, RandAugmentOp, RandomBrightnessOp, RandomColorDegenerationOp,
    RandomColorJitterOp, RandomContrastOp, StochasticDepthOp, RandomElasticTransformOp, RandomErasingOp, RandomFlipOp,
    RandomGaussianBlurOp, RandomGrayscaleOp, RandomHeightOp, RandomHueOp, RandomInvertOp, RandomPerspectiveOp,
    RandomPosterizationOp, RandomRotationOp, RandomSaturationOp, RandomSharpnessOp, RandomShearOp,
    RandomTranslationOp, RandomWidthOp, RandomZoomOp, SpatialDropout1DOp, SpatialDropout2DOp, SpatialDropout3DOp,
]  # fmt: skip
