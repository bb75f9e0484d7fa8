"""Caffe layers of the family 'shape'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.caffe.base import Neuron
from stepwell.dialects.fields import integer, ints


@irdl_op_definition
class FlattenOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/flatten.html"""

    name = "caffe.Flatten"
    PARAM: ClassVar[str] = "flatten_param"
    axis = integer(1)
    end_axis = integer(-1)


@irdl_op_definition
class ReshapeOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/reshape.html: 0 copies a size, -1 is what remains."""

    name = "caffe.Reshape"
    PARAM: ClassVar[str] = "reshape_param"
    PATHS: ClassVar[dict[str, str]] = {"shape": "shape.dim"}
    shape = ints(())
    axis = integer(0)
    num_axes = integer(-1)


OPS = [FlattenOp, ReshapeOp]
