"""Keras layers of the family 'shape'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import ints, string
from stepwell.dialects.keras.base import Layer


@irdl_op_definition
class FlattenOp(Layer):
    """keras.io/api/layers/reshaping_layers/flatten"""

    name = "keras.Flatten"
    data_format = string("channels_last")


@irdl_op_definition
class ReshapeOp(Layer):
    """keras.io/api/layers/reshaping_layers/reshape; the batch is not in `target_shape`."""

    name = "keras.Reshape"
    target_shape = ints()


OPS = [FlattenOp, ReshapeOp]
