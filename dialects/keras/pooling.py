"""Keras layers of the family 'pooling'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, ints, optional, string
from stepwell.dialects.keras.base import INTS, KerasOp


class Pooling(KerasOp):
    """The largest or the mean value in windows; without strides the windows lie side by side."""

    inputs = operand_def(Tensor)
    strides = optional(INTS)
    padding = string("valid")
    data_format = string("channels_last")
    outputs = result_def(Tensor)


@irdl_op_definition
class AveragePooling1DOp(Pooling):
    """keras.io/api/layers/pooling_layers/average_pooling1d"""

    name = "keras.AveragePooling1D"
    pool_size = ints((2,))


@irdl_op_definition
class AveragePooling2DOp(Pooling):
    """keras.io/api/layers/pooling_layers/average_pooling2d"""

    name = "keras.AveragePooling2D"
    pool_size = ints((2, 2))


@irdl_op_definition
class AveragePooling3DOp(Pooling):
    """keras.io/api/layers/pooling_layers/average_pooling3d"""

    name = "keras.AveragePooling3D"
    pool_size = ints((2, 2, 2))


@irdl_op_definition
class MaxPooling1DOp(Pooling):
    """keras.io/api/layers/pooling_layers/max_pooling1d"""

    name = "keras.MaxPooling1D"
    pool_size = ints((2,))


@irdl_op_definition
class MaxPooling2DOp(Pooling):
    """keras.io/api/layers/pooling_layers/max_pooling2d"""

    name = "keras.MaxPooling2D"
    pool_size = ints((2, 2))


@irdl_op_definition
class MaxPooling3DOp(Pooling):
    """keras.io/api/layers/pooling_layers/max_pooling3d"""

    name = "keras.MaxPooling3D"
    pool_size = ints((2, 2, 2))


class GlobalPooling(KerasOp):
    """The largest or the mean value of each channel."""

    inputs = operand_def(Tensor)
    data_format = string("channels_last")
    keepdims = boolean(False)
    outputs = result_def(Tensor)


@irdl_op_definition
class GlobalAveragePooling1DOp(KerasOp):
    """keras.io/api/layers/pooling_layers/global_average_pooling1d; the mean of the steps that the mask leaves."""

    name = "keras.GlobalAveragePooling1D"
    inputs = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    data_format = string("channels_last")
    keepdims = boolean(False)
    outputs = result_def(Tensor)


@irdl_op_definition
class GlobalAveragePooling2DOp(GlobalPooling):
    """keras.io/api/layers/pooling_layers/global_average_pooling2d"""

    name = "keras.GlobalAveragePooling2D"


@irdl_op_definition
class GlobalAveragePooling3DOp(GlobalPooling):
    """keras.io/api/layers/pooling_layers/global_average_pooling3d"""

    name = "keras.GlobalAveragePooling3D"


@irdl_op_definition
class GlobalMaxPooling1DOp(GlobalPooling):
    """keras.io/api/layers/pooling_layers/global_max_pooling1d"""

    name = "keras.GlobalMaxPooling1D"


@irdl_op_definition
class GlobalMaxPooling2DOp(GlobalPooling):
    """keras.io/api/layers/pooling_layers/global_max_pooling2d"""

    name = "keras.GlobalMaxPooling2D"


@irdl_op_definition
class GlobalMaxPooling3DOp(GlobalPooling):
    """keras.io/api/layers/pooling_layers/global_max_pooling3d"""

    name = "keras.GlobalMaxPooling3D"


class AdaptivePooling(KerasOp):
    """Pooling in windows that give an output of a certain size."""

    inputs = operand_def(Tensor)
    output_size = ints()
    data_format = string("channels_last")
    outputs = result_def(Tensor)


@irdl_op_definition
class AdaptiveAveragePooling1DOp(AdaptivePooling):
    """keras.io/api/layers/pooling_layers/adaptive_average_pooling1d"""

    name = "keras.AdaptiveAveragePooling1D"


@irdl_op_definition
class AdaptiveAveragePooling2DOp(AdaptivePooling):
    """keras.io/api/layers/pooling_layers/adaptive_average_pooling2d"""

    name = "keras.AdaptiveAveragePooling2D"


@irdl_op_definition
class AdaptiveAveragePooling3DOp(AdaptivePooling):
    """keras.io/api/layers/pooling_layers/adaptive_average_pooling3d"""

    name = "keras.AdaptiveAveragePooling3D"


@irdl_op_definition
class AdaptiveMaxPooling1DOp(AdaptivePooling):
    """keras.io/api/layers/pooling_layers/adaptive_max_pooling1d"""

    name = "keras.AdaptiveMaxPooling1D"


@irdl_op_definition
class AdaptiveMaxPooling2DOp(AdaptivePooling):
    """keras.io/api/layers/pooling_layers/adaptive_max_pooling2d"""

    name = "keras.AdaptiveMaxPooling2D"


@irdl_op_definition
class AdaptiveMaxPooling3DOp(AdaptivePooling):
    """keras.io/api/layers/pooling_layers/adaptive_max_pooling3d"""

    name = "keras.AdaptiveMaxPooling3D"


OPS = [
    AdaptiveAveragePooling1DOp,
    AdaptiveAveragePooling2DOp,
    AdaptiveAveragePooling3DOp,
    AdaptiveMaxPooling1DOp,
    AdaptiveMaxPooling2DOp,
    AdaptiveMaxPooling3DOp,
    AveragePooling1DOp,
    AveragePooling2DOp,
    AveragePooling3DOp,
    GlobalAveragePooling1DOp,
    GlobalAveragePooling2DOp,
    GlobalAveragePooling3DOp,
    GlobalMaxPooling1DOp,
    GlobalMaxPooling2DOp,
    GlobalMaxPooling3DOp,
    MaxPooling1DOp,
    MaxPooling2DOp,
    MaxPooling3DOp,
]
