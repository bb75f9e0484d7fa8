"""TensorFlow's pooling.

AvgPool, AvgPool3D -> AvgPool, MaxPool, MaxPoolV2, MaxPool3D -> MaxPool, MaxPoolWithArgmax -> both results of MaxPool;
MaxPoolGrad -> ScatterElementsUpdate of the gradient at the indices of MaxPool
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, FloorModOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, ScatterElementsUpdateOp
from stepwell.dialects.opset.pooling import AvgPool14Op, MaxPoolOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    constant_ints,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    slice_axis,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.sliding import padded, same_pads
from stepwell.lowering.tf_to_opset.convolution import is_channels_last, padding, spatial

rules = RuleSet()


class Window:
    """A window over the spatial dimensions, or over the channels as well: then they are a spatial dimension more."""

    def __init__(self, op: Any, data: SSAValue, kernel: tuple[int, ...], strides: tuple[int, ...], count: int):
        self.last = is_channels_last(op) if hasattr(op, "data_format") else True
        if rank(data) != count + 2:
            raise NoMatch(f"the input has rank {rank(data)}, not {count + 2}")
        for entries, what in ((kernel, "ksize"), (strides, "strides")):
            spatial(entries, self.last, count, what)
            if min(entries) < 1:
                raise NoMatch(f"{what} {list(entries)} are not positive")
        if kernel[0] != 1 or strides[0] != 1:
            raise NoMatch("a window over the batch; TensorFlow has none either")
        at = count + 1 if self.last else 1
        self.deep = kernel[at] != 1 or strides[at] != 1
        begin, end, how = padding(op, self.last, count)
        if self.deep:
            begin, end = ((*each, 0) if self.last else (0, *each) for each in (begin, end))
        self.properties: dict[str, Any] = {
            "kernel": kernel[1:] if self.deep else spatial(kernel, self.last, count, "ksize"),
            "strides": strides[1:] if self.deep else spatial(strides, self.last, count, "strides"),
            "pads_begin": begin,
            "pads_end": end,
            "auto_pad": how,
            "rounding_type": "floor",
        }

    def first(self, rw: Lowering, value: SSAValue) -> SSAValue:
        """[N, C, spatial…]; with the channels among the spatial dimensions [N, 1, …]."""
        return unsqueeze(rw, value, [1]) if self.deep else channels_first(rw, value, self.last)

    def back(self, rw: Lowering, value: SSAValue) -> SSAValue:
        return squeeze(rw, value, [1]) if self.deep else channels_back(rw, value, self.last)


def average(rw: Lowering, window: Window, data: SSAValue) -> SSAValue:
    """Means of what lies in the windows; SAME pads do not count."""
    some, empty = _some(rw, data)
    found = rw.emit(AvgPool14Op, some, exclude_pad=True, **window.properties)
    return _none(rw, found, empty)


def _some(rw: Lowering, data: SSAValue) -> tuple[SSAValue, list[int]]:
    """Data with one image, and one channel, where there is none: the runtime pools nothing else. The axes without."""
    empty = [axis for axis, size in enumerate((shape_of(data) or ())[:2]) if size == 0]
    if not empty:
        return data, []
    more = ints(rw, [int(axis in empty) for axis in range(rank(data))])
    return rw.emit(PadOp, data, ints(rw, [0] * rank(data)), more, like(rw, 0, data), pad_mode="constant"), empty


def _none(rw: Lowering, value: SSAValue, empty: list[int]) -> SSAValue:
    for axis in empty:
        value = slice_axis(rw, value, axis, 0, 0)
    return value


@rules.lower(tf.AvgPoolOp, tf.AvgPool3DOp)
def average_pool(op: Any, rw: Lowering):
    data = op.operands[0]
    window = Window(op, data, plain(op.ksize), plain(op.strides), 3 if isinstance(op, tf.AvgPool3DOp) else 2)
    return window.back(rw, average(rw, window, window.first(rw, data)))


def maximum(rw: Lowering, window: Window, data: SSAValue) -> SSAValue:
    """MaxPool; of integers in f32, which the runtime pools."""
    return convert(rw, _pooled(rw, window.properties, data, 0)[0], kind(data).mlir)


def _pooled(rw: Lowering, properties: dict[str, Any], data: SSAValue, axis: int) -> tuple[SSAValue, SSAValue]:
    wide = data if kind(data).is_float else convert(rw, data, "f32")
    ones = (1,) * len(properties["kernel"])
    some, empty = _some(rw, wide)
    found, place = rw.emit(MaxPoolOp, some, index_element_type="i64", axis=axis, dilations=ones, **properties)
    return _none(rw, found, empty), _none(rw, place, empty)


def argmax(rw: Lowering, window: Window, data: SSAValue) -> tuple[SSAValue, SSAValue]:
    """MaxPool of images [N, C, H, W], and the places of what it takes within H * W.

    The CPU plugin (2026.4) forgets SAME's pads in places where it does not know the size. There elements are put around
    the images, and taken out of the places again.
    """
    properties, sizes = window.properties, (shape_of(data) or ())[2:]
    if properties["auto_pad"] != "same_upper" or all(isinstance(s, int) for s in sizes):
        found, place = _pooled(rw, properties, data, 2)
        return convert(rw, found, kind(data).mlir), place
    pads = same_pads(rw, dims(rw, data, [2, 3]), properties["kernel"], properties["strides"], (1, 1))
    wide = data if kind(data).is_float else convert(rw, data, "f32")
    around = padded(rw, wide, [2, 3], pads, like(rw, -np.inf, wide))
    found, place = _pooled(rw, properties | {"auto_pad": "valid"}, around, 2)
    wider, width = dims(rw, around, [3]), dims(rw, data, [3])
    top, left = (rw.emit(GatherOp, pads[0], rw.const(i), rw.const(0)) for i in (0, 1))
    row = rw.emit(SubtractOp, rw.emit(DivideOp, place, wider), top)
    column = rw.emit(SubtractOp, rw.emit(FloorModOp, place, wider), left)
    place = rw.emit(AddOp, rw.emit(MultiplyOp, row, width), column)
    return convert(rw, found, kind(data).mlir), place


@rules.lower(tf.MaxPoolOp, tf.MaxPool3DOp, tf.MaxPoolV2Op)
def max_pool(op: Any, rw: Lowering):
    """MaxPool; the window of MaxPoolV2 is given by constants."""
    count = 3 if isinstance(op, tf.MaxPool3DOp) else 2
    if isinstance(op, tf.MaxPoolV2Op):
        kernel, strides = constant_ints(op.ksize, "ksize"), constant_ints(op.strides, "strides")
    else:
        kernel, strides = plain(op.ksize), plain(op.strides)
    window = Window(op, op.input, kernel, strides, count)
    return window.back(rw, maximum(rw, window, window.first(rw, op.input)))


@rules.lower(tf.MaxPoolWithArgmaxOp)
def max_pool_with_argmax(op: tf.MaxPoolWithArgmaxOp, rw: Lowering):
    """An index counts within [height, width, channels], with the batch in front where that is asked for."""
    window = Window(op, op.input, plain(op.ksize), plain(op.strides), 2)
    if window.deep:
        raise NoMatch("indices of a window over the channels")
    found, place = argmax(rw, window, window.first(rw, op.input))
    found, place = window.back(rw, found), window.back(rw, place)
    if not op.argmax.uses:
        return found, None
    height, width, channels = (dims(rw, op.input, [at]) for at in (1, 2, 3))
    index = rw.emit(AddOp, rw.emit(MultiplyOp, place, channels), _count(rw, channels))
    if plain(op.include_batch_in_index):
        image = rw.emit(MultiplyOp, rw.emit(MultiplyOp, height, width), channels)
        first = rw.emit(MultiplyOp, _count(rw, dims(rw, op.input, [0])), image)
        index = rw.emit(AddOp, index, reshape(rw, first, [-1, 1, 1, 1]))
    return found, convert(rw, index, plain(op.Targmax))


def _count(rw: Lowering, size: SSAValue) -> SSAValue:
    """0, 1, 2 … below a size."""
    return rw.emit(RangeOp, rw.const(0), reshape(rw, size, []), rw.const(1), output_type="i64")


@rules.lower(tf.MaxPoolGradOp)
def max_pool_grad(op: tf.MaxPoolGradOp, rw: Lowering):
    """Each gradient is added where the largest element of its window is."""
    window = Window(op, op.orig_input, plain(op.ksize), plain(op.strides), 2)
    data, grad = window.first(rw, op.orig_input), window.first(rw, op.grad)
    _, place = argmax(rw, window, data)
    sizes, flat = shape(rw, data), ints(rw, [0, 0, -1])
    images = rw.emit(ReshapeOp, data, flat, special_zero=True)
    empty = broadcast(rw, like(rw, 0, grad), shape(rw, images))
    where, taken = (rw.emit(ReshapeOp, v, flat, special_zero=True) for v in (place, grad))
    made = rw.emit(ScatterElementsUpdateOp, empty, where, taken, rw.const(2), reduction="sum")
    return window.back(rw, rw.emit(ReshapeOp, made, sizes, special_zero=False))


@rules.lower(tf.FractionalAvgPoolOp, tf.FractionalMaxPoolOp)
def fractional_pool(op: Any, rw: Lowering):
    raise NoMatch("its regions are drawn at random in each run; put AvgPool or MaxPool in its place")


__all__ = ["rules"]
