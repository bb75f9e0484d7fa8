"""Keras layers of the family 'arithmetic': merging layers, and what is computed element by element."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, floats, ints, number
from stepwell.dialects.keras.base import KerasOp, Layer


class Merging(KerasOp):
    """A layer of any number of tensors; those of smaller rank get axes of size 1 behind the batch."""

    inputs = var_operand_def(Tensor)
    outputs = result_def(Tensor)


@irdl_op_definition
class AddOp(Merging):
    """keras.io/api/layers/merging_layers/add"""

    name = "keras.Add"


@irdl_op_definition
class AverageOp(Merging):
    """keras.io/api/layers/merging_layers/average"""

    name = "keras.Average"


@irdl_op_definition
class MaximumOp(Merging):
    """keras.io/api/layers/merging_layers/maximum"""

    name = "keras.Maximum"


@irdl_op_definition
class MinimumOp(Merging):
    """keras.io/api/layers/merging_layers/minimum"""

    name = "keras.Minimum"


@irdl_op_definition
class MultiplyOp(Merging):
    """keras.io/api/layers/merging_layers/multiply"""

    name = "keras.Multiply"


@irdl_op_definition
class SubtractOp(Merging):
    """keras.io/api/layers/merging_layers/subtract"""

    name = "keras.Subtract"


@irdl_op_definition
class RescalingOp(Layer):
    """keras.io/api/layers/preprocessing_layers/image_preprocessing/rescaling; one number, or one for each channel."""

    name = "keras.Rescaling"
    scale = floats()
    offset = floats((0.0,))


@irdl_op_definition
class LayerScaleOp(KerasOp):
    """A factor for each channel, in ConvNeXt of keras.applications."""

    name = "keras.LayerScale"
    inputs = operand_def(Tensor)
    gamma = operand_def(Tensor)
    outputs = result_def(Tensor)


@irdl_op_definition
class CustomScaleLayerOp(Merging):
    """The first tensor and `scale` times the second, in InceptionResNetV2 of keras.applications."""

    name = "keras.CustomScaleLayer"
    scale = number()


@irdl_op_definition
class NormalizationOp(KerasOp):
    """keras.io/api/layers/preprocessing_layers/numerical/normalization

    Mean and variance have the sizes along `axis`, or fewer of the last of them; without an axis they are scalars.
    """

    name = "keras.Normalization"
    inputs = operand_def(Tensor)
    mean = operand_def(Tensor)
    variance = operand_def(Tensor)
    axis = ints((-1,))
    invert = boolean(False)
    outputs = result_def(Tensor)


OPS = [
    AddOp,
    AverageOp,
    CustomScaleLayerOp,
    LayerScaleOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    NormalizationOp,
    RescalingOp,
    SubtractOp,
]
