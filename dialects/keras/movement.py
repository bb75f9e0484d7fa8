"""Keras layers of the family 'movement'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, string
from stepwell.dialects.keras.base import KerasOp, Layer


@irdl_op_definition
class ConcatenateOp(KerasOp):
    """keras.io/api/layers/merging_layers/concatenate"""

    name = "keras.Concatenate"
    inputs = var_operand_def(Tensor)
    axis = integer(-1)
    outputs = result_def(Tensor)


@irdl_op_definition
class EmbeddingOp(KerasOp):
    """keras.io/api/layers/core_layers/embedding; its mask is computed beside it."""

    name = "keras.Embedding"
    inputs = operand_def(Tensor)
    embeddings = operand_def(Tensor)
    outputs = result_def(Tensor)


@irdl_op_definition
class PermuteOp(Layer):
    """keras.io/api/layers/reshaping_layers/permute; dimensions are counted from 1, behind the batch."""

    name = "keras.Permute"
    dims = ints()


@irdl_op_definition
class RepeatVectorOp(Layer):
    """keras.io/api/layers/reshaping_layers/repeat_vector"""

    name = "keras.RepeatVector"
    n = integer()


@irdl_op_definition
class Cropping1DOp(Layer):
    """keras.io/api/layers/reshaping_layers/cropping1d; what comes first and last in each."""

    name = "keras.Cropping1D"
    cropping = ints((1, 1))


@irdl_op_definition
class Cropping2DOp(Layer):
    """keras.io/api/layers/reshaping_layers/cropping2d; what comes first and last in each."""

    name = "keras.Cropping2D"
    cropping = ints((1, 1, 1, 1))
    data_format = string("channels_last")


@irdl_op_definition
class Cropping3DOp(Layer):
    """keras.io/api/layers/reshaping_layers/cropping3d; what comes first and last in each."""

    name = "keras.Cropping3D"
    cropping = ints((1, 1, 1, 1, 1, 1))
    data_format = string("channels_last")


@irdl_op_definition
class ZeroPadding1DOp(Layer):
    """keras.io/api/layers/reshaping_layers/zero_padding1d; what comes first and last in each."""

    name = "keras.ZeroPadding1D"
    padding = ints((1, 1))


@irdl_op_definition
class ZeroPadding2DOp(Layer):
    """keras.io/api/layers/reshaping_layers/zero_padding2d; what comes first and last in each."""

    name = "keras.ZeroPadding2D"
    padding = ints((1, 1, 1, 1))
    data_format = string("channels_last")


@irdl_op_definition
class ZeroPadding3DOp(Layer):
    """keras.io/api/layers/reshaping_layers/zero_padding3d; what comes first and last in each."""

    name = "keras.ZeroPadding3D"
    padding = ints((1, 1, 1, 1, 1, 1))
    data_format = string("channels_last")


OPS = [
    ConcatenateOp,
    Cropping1DOp,
    Cropping2DOp,
    Cropping3DOp,
    EmbeddingOp,
    PermuteOp,
    RepeatVectorOp,
    ZeroPadding1DOp,
    ZeroPadding2DOp,
    ZeroPadding3DOp,
]
