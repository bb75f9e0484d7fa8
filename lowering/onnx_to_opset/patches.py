"""ONNX Col2Im.

Two dimensions: Col2Im. Otherwise GroupConvolutionBackpropData, whose filters put each row of a block at its place.
"""

from __future__ import annotations

from math import prod

import numpy as np

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.convolution import GroupConvolutionBackpropDataOp
from stepwell.dialects.opset.movement import Col2ImOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import constant_ints, like, reshape

rules = RuleSet()


@rules.lower(onnx.Col2ImOp)
def col2im(op: onnx.Col2ImOp, rw: Lowering):
    """[batch, channels * block, blocks] -> [batch, channels, image…]; where blocks overlap they are added."""
    count = static_shape(op.image_shape)
    if count is None or len(count) != 1:
        raise NoMatch("the number of spatial dimensions is not known")
    spatial = count[0]
    pads = plain(op.pads) or (0,) * (2 * spatial)
    strides, dilations = plain(op.strides) or (1,) * spatial, plain(op.dilations) or (1,) * spatial
    begin, end = pads[:spatial], pads[spatial:]
    if spatial == 2:
        return rw.emit(
            Col2ImOp,
            op.input,
            op.image_shape,
            op.block_shape,
            strides=strides,
            dilations=dilations,
            pads_begin=begin,
            pads_end=end,
        )
    if spatial not in (1, 3):
        raise NoMatch(f"{spatial} spatial dimensions; OpenVINO has 1 to 3")
    image = constant_ints(op.image_shape, "the shape of the image")
    block = constant_ints(op.block_shape, "the shape of a block")
    rows = (shape_of(op.input) or (None, None))[1]
    if not isinstance(rows, int):
        raise NoMatch("the number of channels is not known")
    channels = rows // prod(block)
    reach = [d * (b - 1) + 1 for d, b in zip(dilations, block, strict=True)]
    blocks = [(image[i] + begin[i] + end[i] - reach[i]) // strides[i] + 1 for i in range(spatial)]
    spare = [image[i] + begin[i] + end[i] - reach[i] - (blocks[i] - 1) * strides[i] for i in range(spatial)]
    places = np.eye(prod(block)).reshape(1, prod(block), 1, *block)
    filters = like(rw, np.repeat(places, channels, axis=0), op.input)
    return rw.emit(
        GroupConvolutionBackpropDataOp,
        reshape(rw, op.input, [0, rows, *blocks], special_zero=True),
        filters,
        strides=strides,
        dilations=dilations,
        pads_begin=begin,
        pads_end=end,
        output_padding=spare,
        auto_pad="explicit",
    )
