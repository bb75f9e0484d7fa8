"""Keras layers of images.

UpSampling, nearest -> Unsqueeze, Broadcast, Reshape; bilinear, and of Resizing -> Interpolate; otherwise a matrix for
each axis;
CenterCrop, RandomCrop -> Slice, or resizing where the image is smaller
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
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
    slice_axis,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.interpolation import resized
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.keras_to_opset.layout import channels_last, expect

rules = RuleSet()


def enlarged(rw: Lowering, value: SSAValue, axes: list[int], times: tuple[int, ...]) -> SSAValue:
    """Every element so often in a row along each axis."""
    for at, count in zip(axes, times, strict=True):
        if count == 1:
            continue
        many = unsqueeze(rw, value, [at + 1])
        before, after = dims(rw, value, range(at + 1)), dims(rw, value, range(at + 1, rank(value)))
        wide = broadcast(rw, many, concat(rw, [before, ints(rw, [count]), after]))
        target = [0] * rank(value)
        sizes = shape_of(value) or ()
        size = sizes[at]
        target[at] = size * count if isinstance(size, int) else -1
        whole = [dims(rw, value, [i]) if i != at else ints(rw, [target[at]]) for i in range(rank(value))]
        value = rw.emit(ReshapeOp, wide, concat(rw, whole), special_zero=False)
    return value


@rules.lower(keras.UpSampling1DOp, keras.UpSampling2DOp, keras.UpSampling3DOp)
def up_sampling(op: Any, rw: Lowering):
    """nearest repeats elements; bilinear is Interpolate's; the other interpolations have a matrix for each axis."""
    size = plain(op.size)
    expect(op.inputs, len(size))
    if any(s < 1 for s in size):
        raise NoMatch(f"the factors {list(size)} are not all positive")
    first = 1 if isinstance(op, keras.UpSampling1DOp) or channels_last(op) else 2
    axes = list(range(first, first + len(size)))
    mode = plain(op.interpolation) if isinstance(op, keras.UpSampling2DOp) else "nearest"
    if mode == "nearest":
        return enlarged(rw, op.inputs, axes, size)
    data = op.inputs if kind(op.inputs).is_float else convert(rw, op.inputs, "f32")
    if mode == "bilinear" and interpolates(data):
        return linear(rw, data, axes, rw.emit(MultiplyOp, dims(rw, data, axes), ints(rw, size)))
    for at, times in zip(axes, size, strict=True):
        length = known(data, at)
        data = resampled(rw, data, at, weights(mode, length, length * times))
    return data


def interpolates(value: SSAValue) -> bool:
    """Whether Interpolate takes a value as it is: a batch of images."""
    return rank(value) == 4 and kind(value).name in ("f16", "f32")


def linear(rw: Lowering, data: SSAValue, axes: Sequence[int], sizes: SSAValue) -> SSAValue:
    """A batch of images resized linearly, from centre to centre."""
    last = axes[0] == 1
    made = resized(rw, channels_first(rw, data, last), sizes, "linear_onnx", "half_pixel")
    return channels_back(rw, made, last)


def known(value: SSAValue, at: int) -> int:
    size = (shape_of(value) or ())[at]
    if not isinstance(size, int):
        raise NoMatch("the size of the image is not known; give its shape with --input")
    return size


def resampled(rw: Lowering, value: SSAValue, at: int, matrix: np.ndarray) -> SSAValue:
    """An axis times a matrix [new size, old size]; rows of single ones are a Gather."""
    if ((matrix != 0).sum(1) == 1).all() and (matrix.sum(1) == 1).all():
        return rw.emit(GatherOp, value, ints(rw, matrix.argmax(1).tolist()), rw.const(at))
    last = rank(value) - 1
    order = [i for i in range(last + 1) if i != at] + [at]
    moved = rw.emit(MatMulOp, transpose(rw, value, order), like(rw, matrix, value), transpose_b=True)
    return transpose(rw, moved, [order.index(i) for i in range(last + 1)])


def triangle(x: np.ndarray) -> np.ndarray:
    return np.maximum(1 - np.abs(x), 0)


def cubic(a: float):
    """Keys's kernel with a parameter: -0.5 (tf.image), -0.75."""

    def function(x: np.ndarray) -> np.ndarray:
        x = np.abs(x)
        near = ((a + 2) * x - (a + 3)) * x * x + 1
        far = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
        return np.where(x <= 1, near, np.where(x < 2, far, 0))

    return function


def lanczos(radius: int):
    def function(x: np.ndarray) -> np.ndarray:
        return np.where(np.abs(x) < radius, np.sinc(x) * np.sinc(x / radius), 0)

    return function


def gaussian(x: np.ndarray) -> np.ndarray:
    """tf.image: a deviation of half a pixel, to a radius of one and a half."""
    return np.where(np.abs(x) < 1.5, np.exp(-(x**2) / (2 * 0.5**2)), 0)


def mitchell(x: np.ndarray) -> np.ndarray:
    """The cubic of Mitchell and Netravali."""
    x = np.abs(x)
    near = (7 * x**3 - 12 * x**2 + 16 / 3) / 6
    far = (-7 / 3 * x**3 + 12 * x**2 - 20 * x + 32 / 3) / 6
    return np.where(x < 1, near, np.where(x < 2, far, 0))


KERNELS = {
    "bilinear": (triangle, 1.0),
    "bicubic": (cubic(-0.5), 2.0),
    "gaussian": (gaussian, 1.5),
    "lanczos3": (lanczos(3), 3.0),
    "lanczos5": (lanczos(5), 5.0),
    "mitchellcubic": (mitchell, 2.0),
}
"""Kernels of tf.image.resize and their radius."""

MODES = ("nearest", *KERNELS, "area")

LARGEST = 1 << 24
"""Elements of a matrix of resampling."""


def weights(mode: str, old: int, new: int, antialias: bool = False) -> np.ndarray:
    """The matrix [new, old] that tf.image.resize (half-pixel centres) stands for along one axis."""
    if mode not in MODES:
        raise NoMatch(f"interpolation '{mode}'; there are {', '.join(MODES)}")
    if old * new > LARGEST or not old:
        raise NoMatch(f"an image is to be resized from {old} to {new}, which takes a matrix of that many elements")
    scale = old / new
    if mode == "nearest":
        return np.eye(old)[np.minimum(np.floor((np.arange(new) + 0.5) * np.float32(scale)).astype(int), old - 1)]
    if mode == "area":
        return area(old, new)
    function, radius = KERNELS[mode]
    stretch = max(scale, 1.0) if antialias else 1.0
    found = np.zeros((new, old))
    for row in range(new):
        at = (row + 0.5) * scale - 0.5
        if mode == "bicubic" and not antialias:
            # Taps beyond the border are left out, the others weigh 1 together.
            taps = np.floor(at) + np.arange(-1, 3)
            # TensorFlow looks its kernel up in a table of 1024 entries for each unit.
            share = function(np.floor(at) + np.round((at - np.floor(at)) * 1024) / 1024 - taps)
            inside = (taps >= 0) & (taps < old)
            share, taps = share[inside], taps[inside].astype(int)
            np.add.at(found[row], taps, share / share.sum())
            continue
        reach = radius * stretch
        low = max(ceil(at - reach), 0) if mode != "bilinear" or antialias else int(np.floor(at))
        high = min(int(np.floor(at + reach)), old - 1) if mode != "bilinear" or antialias else int(np.floor(at)) + 1
        if mode == "bilinear" and not antialias:
            part = at - np.floor(at)
            for tap, share in ((low, 1 - part), (high, part)):
                found[row, min(max(tap, 0), old - 1)] += share
            continue
        taps = np.arange(low, high + 1)
        share = function((taps - at) / stretch)
        found[row, taps] = share / share.sum()
    return found


def area(old: int, new: int) -> np.ndarray:
    """The mean of what lies below each new element."""
    found = np.zeros((new, old))
    for row in range(new):
        low, high = row * old / new, (row + 1) * old / new
        for tap in range(int(low), min(ceil(high), old)):
            found[row, tap] = min(high, tap + 1) - max(low, tap)
        found[row] /= found[row].sum()
    return found


def image_axes(op: Any) -> tuple[int, int]:
    """The axes of height and width of an image, or of a batch of them."""
    count = rank(op.inputs)
    if count not in (3, 4):
        raise NoMatch(f"the input has rank {count}; an image has rank 3, a batch of them 4")
    return (count - 3, count - 2) if channels_last(op) else (count - 2, count - 1)


@rules.lower(keras.ResizingOp)
def resizing(op: keras.ResizingOp, rw: Lowering):
    """Interpolate, or a matrix for each axis; before, the image is cut or padded to the same aspect ratio."""
    axes, size = image_axes(op), (plain(op.height), plain(op.width))
    data = op.inputs
    whole = kind(data)
    mode = plain(op.interpolation)
    if not whole.is_float and mode != "nearest":
        data = convert(rw, data, "f32")
    data = to_ratio(op, rw, data, axes, size)
    same = tuple((shape_of(data) or ())[at] for at in axes) == size
    if mode == "bilinear" and not same and not plain(op.antialias) and interpolates(data):
        made = linear(rw, data, axes, ints(rw, size))
        return made if whole.is_float else convert(rw, made, whole.mlir)
    for at, new in zip(axes, size, strict=True):
        old = known(data, at)
        if old != new:
            data = resampled(rw, data, at, weights(mode, old, new, bool(plain(op.antialias))))
    return data if kind(data).is_float or kind(data) == whole else convert(rw, data, whole.mlir)


def to_ratio(
    op: keras.ResizingOp, rw: Lowering, data: SSAValue, axes: tuple[int, int], size: tuple[int, int]
) -> SSAValue:
    """Cut or padded so that the sides have the ratio of the result."""
    crop, pad = plain(op.crop_to_aspect_ratio), plain(op.pad_to_aspect_ratio)
    if not crop and not pad:
        return data
    old = [known(data, a) for a in axes]
    # As Keras computes it: in floats, rounded towards zero.
    wanted = [int(old[1] * size[0] / size[1]), int(old[0] * size[1] / size[0])]
    if crop:
        for at, n, want in zip(axes, old, wanted, strict=True):
            length = max(min(n, want), 1)
            start = int((n - length) / 2)
            data = slice_axis(rw, data, at, start, start + length) if length < n else data
        return data
    if plain(op.fill_mode) != "constant":
        raise NoMatch(f"fill_mode '{plain(op.fill_mode)}'; Keras pads with a constant")
    before, after = [0] * rank(data), [0] * rank(data)
    for at, n, want in zip(axes, old, wanted, strict=True):
        start = int((max(n, want) - n) / 2)
        before[at] = after[at] = start
    fill = like(rw, plain(op.fill_value), data)
    return rw.emit(PadOp, data, ints(rw, before), ints(rw, after), fill, pad_mode="constant")


@rules.lower(keras.RandomCropOp)
def random_crop(op: keras.RandomCropOp, rw: Lowering):
    """Outside of training Keras 3 does nothing; Keras 2 resizes the largest part with the ratio of the result."""
    return ratio_cropped(op, rw) if plain(op.resized) else op.inputs


@rules.lower(keras.CenterCropOp)
def center_crop(op: Any, rw: Lowering):
    """The middle; a smaller image is resized, with the largest part that has the ratio of the result."""
    axes, size = image_axes(op), (plain(op.height), plain(op.width))
    data, old = op.inputs, [known(op.inputs, a) for a in axes]
    if all(n >= want for n, want in zip(old, size, strict=True)):
        for at, n, want in zip(axes, old, size, strict=True):
            start = int((n - want) / 2)
            data = slice_axis(rw, data, at, start, start + want)
        return data
    return ratio_cropped(op, rw)


def ratio_cropped(op: Any, rw: Lowering) -> SSAValue:
    """The largest part in the middle that has the ratio of the result, resized to it."""
    axes, size = image_axes(op), (plain(op.height), plain(op.width))
    data, old = op.inputs, [known(op.inputs, a) for a in axes]
    if not kind(data).is_float:
        data = convert(rw, data, "f32")
    wanted = [int(old[1] * size[0] / size[1]), int(old[0] * size[1] / size[0])]
    for at, n, want, new in zip(axes, old, wanted, size, strict=True):
        length = max(min(n, want), 1)
        start = int((n - length) / 2)
        data = slice_axis(rw, data, at, start, start + length)
        data = resampled(rw, data, at, weights("bilinear", length, new))
    return convert(rw, data, kind(op.inputs).mlir)
