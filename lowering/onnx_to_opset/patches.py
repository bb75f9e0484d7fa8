"""ONNX Col2Im.

Two dimensions: Col2Im. One or three of known sizes: GroupConvolutionBackpropData, whose filters put each row of a block
at its place. Otherwise ScatterElementsUpdate, which adds every element to its place in the padded image.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.convolution import GroupConvolutionBackpropDataOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import Col2ImOp, GatherOp, ScatterElementsUpdateOp, SliceOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    unsqueeze,
    whole,
)

rules = RuleSet()


@rules.lower(onnx.Col2ImOp)
def col2im(op: onnx.Col2ImOp, rw: Lowering):
    """[batch, channels * block, blocks] -> [batch, channels, image…]; where blocks overlap they are added."""
    if rank(op.input) != 3:
        raise InferenceError(f"the input has rank {rank(op.input)}, not 3")
    spatial = _dimensions(op)
    pads = plain(op.pads) or (0,) * (2 * spatial)
    strides, dilations = plain(op.strides) or (1,) * spatial, plain(op.dilations) or (1,) * spatial
    if len(pads) != 2 * spatial or len(strides) != spatial or len(dilations) != spatial:
        raise InferenceError(f"pads, strides and dilations do not fit {spatial} spatial dimensions")
    begin, end = pads[:spatial], pads[spatial:]
    image, block = values.constant(op.image_shape), values.constant(op.block_shape)
    if spatial == 2 and kind(op.input).is_float:
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
    rows = (shape_of(op.input) or (None, None))[1]
    known = image is not None and block is not None and isinstance(rows, int) and kind(op.input).is_float
    if not known or spatial not in (1, 3):
        return _scattered(op, rw, strides, dilations, begin, end)
    assert image is not None and block is not None and isinstance(rows, int)
    image, block = ([int(v) for v in each.reshape(-1)] for each in (image, block))
    channels = whole(rows, prod(block), "rows")
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


def _dimensions(op: onnx.Col2ImOp) -> int:
    """The number of spatial dimensions, from whatever says it."""
    for value in (op.image_shape, op.block_shape):
        size = static_shape(value)
        if size is not None and len(size) == 1:
            return size[0]
    for given, each in ((op.strides, 1), (op.dilations, 1), (op.pads, 2)):
        if plain(given):
            return len(plain(given)) // each
    raise NoMatch("the number of spatial dimensions is not known")


def _scattered(
    op: onnx.Col2ImOp,
    rw: Lowering,
    strides: Sequence[int],
    dilations: Sequence[int],
    begin: Sequence[int],
    end: Sequence[int],
) -> SSAValue:
    """Every element is added to its place in the padded image, which is cut to size."""
    spatial = len(strides)
    image, block = convert(rw, op.image_shape, "i64"), convert(rw, op.block_shape, "i64")
    one = rw.const([1])
    padded = rw.emit(AddOp, image, ints(rw, [b + e for b, e in zip(begin, end, strict=True)]))
    reach = rw.emit(AddOp, rw.emit(MultiplyOp, rw.emit(SubtractOp, block, one), ints(rw, dilations)), one)
    room = rw.emit(SubtractOp, padded, reach)
    blocks = rw.emit(AddOp, rw.emit(DivideOp, room, ints(rw, strides)), one)
    place: SSAValue | None = None
    pitch = rw.const(1)
    for i in reversed(range(spatial)):
        # The place of row k of block n along dimension i; [block…, blocks…] with one size each.
        row = rw.emit(MultiplyOp, _count(rw, block, i), rw.const(dilations[i]))
        first = rw.emit(MultiplyOp, _count(rw, blocks, i), rw.const(strides[i]))
        others = [a for a in range(2 * spatial) if a not in (i, spatial + i)]
        at = rw.emit(AddOp, unsqueeze(rw, row, [1]), unsqueeze(rw, first, [0]))
        at = unsqueeze(rw, rw.emit(MultiplyOp, at, pitch), others)
        place = at if place is None else rw.emit(AddOp, place, at)
        pitch = rw.emit(MultiplyOp, pitch, reshape(rw, _at(rw, padded, i), []))
    assert place is not None
    size = rw.const([1])
    for i in range(spatial):
        size = rw.emit(MultiplyOp, size, _at(rw, block, i))
    batch, channels = dims(rw, op.input, [0]), rw.emit(DivideOp, dims(rw, op.input, [1]), size)
    flat = concat(rw, [batch, channels, ints(rw, [-1])])
    updates = rw.emit(ReshapeOp, op.input, flat, special_zero=False)
    empty = broadcast(rw, like(rw, 0, op.input), concat(rw, [batch, channels, reshape(rw, pitch, [1])]))
    where = broadcast(rw, reshape(rw, place, [-1]), shape(rw, updates))
    made = rw.emit(ScatterElementsUpdateOp, empty, where, updates, rw.const(2), reduction="sum")
    made = rw.emit(ReshapeOp, made, concat(rw, [batch, channels, padded]), special_zero=False)
    if not any(begin) and not any(end):
        return made
    stop = rw.emit(AddOp, image, ints(rw, begin))
    return rw.emit(SliceOp, made, ints(rw, begin), stop, ints(rw, [1] * spatial), ints(rw, range(2, 2 + spatial)))


def _at(rw: Lowering, sizes: SSAValue, index: int) -> SSAValue:
    return rw.emit(GatherOp, sizes, ints(rw, [index]), rw.const(0))


def _count(rw: Lowering, sizes: SSAValue, index: int) -> SSAValue:
    """0, 1, 2 … below one of the sizes."""
    stop = reshape(rw, _at(rw, sizes, index), [])
    return rw.emit(RangeOp, rw.const(0), stop, rw.const(1), output_type="i64")
