"""Caffe's images at another size.

Interp -> Interpolate (linear_onnx, align_corners); Resample -> Interpolate | a product with a matrix for each
dimension; Upsample -> Interpolate | ScatterElementsUpdate; Accum -> Interpolate, Concat; DataAugmentation -> Subtract.
Looks from elsewhere are in `warping.py`.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.caffe_to_opset import warping
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    like,
    rank,
    reshape,
    slice_axis,
    static,
)
from stepwell.lowering.idioms.interpolation import resized
from stepwell.lowering.idioms.resampling import product

rules = RuleSet().include(warping.rules)


LARGEST = 1 << 14
"""Elements of a dimension for which a matrix of weights, or a list of places, is made."""


def _image(value: SSAValue) -> None:
    if rank(value) != 4:
        raise NoMatch(f"a bottom of rank {rank(value)}; it must be [N, C, H, W]")


def _corners(rw: Lowering, value: SSAValue, size: SSAValue) -> SSAValue:
    """Linear, with the corners in place."""
    return resized(rw, value, size, "linear_onnx", "align_corners", "round_prefer_floor")


@rules.lower(caffe.InterpOp)
def interp(op: caffe.InterpOp, rw: Lowering):
    """Sizes as the layer takes them: the second bottom's, shrunk, zoomed, the given ones, or shrunk and then zoomed."""
    _image(op.bottom)
    before, behind = plain(op.pad_beg), plain(op.pad_end)
    if before > 0 or behind > 0:
        raise NoMatch(f"pads of {before} and {behind}; Caffe itself only cuts off (negative pads)")
    data = op.bottom
    if before or behind:
        shape = shape_of(data)
        assert shape is not None
        for at in (2, 3):
            size = shape[at]
            if isinstance(size, int) and size + before + behind < 1:
                raise NoMatch(f"pads of {before} and {behind} leave nothing of a size of {size}")
            data = slice_axis(rw, data, at, -before, behind if behind else np.iinfo(np.int64).max)
    size = dims(rw, data, (2, 3))
    shrink, zoom = plain(op.shrink_factor), plain(op.zoom_factor)
    if any(factor is not None and factor < 1 for factor in (shrink, zoom)):
        raise NoMatch(f"shrink_factor {shrink} and zoom_factor {zoom}; both must be positive")
    if op.reference is not None:
        size = dims(rw, op.reference, (2, 3))
    elif plain(op.height) and plain(op.width) and (shrink is None) == (zoom is None):
        size = ints(rw, [plain(op.height), plain(op.width)])
    elif shrink is None and zoom is None:
        raise NoMatch("it has neither height and width nor a factor")
    else:
        one = ints(rw, [1])
        for factor, kind in ((shrink, DivideOp), (zoom, MultiplyOp)):
            if factor is not None:
                steps = rw.emit(kind, rw.emit(SubtractOp, size, one), ints(rw, [factor]))
                size = rw.emit(AddOp, steps, one)
    return _corners(rw, data, size)


@rules.lower(caffe.AccumOp)
def accum(op: caffe.AccumOp, rw: Lowering):
    """The largest size of the bottoms, or the given one where it is larger in both dimensions; the last may be it."""
    bottoms = list(op.bottoms)
    if not bottoms:
        raise NoMatch("it has no bottoms")
    for value in bottoms:
        _image(value)
    if plain(op.have_reference):
        if len(bottoms) < 2:
            raise NoMatch("it has no bottom but the reference")
        size = dims(rw, bottoms.pop(), (2, 3))
    else:
        known = [static(v, "a bottom")[2:] for v in bottoms]
        largest = tuple(max(s[i] for s in known) for i in (0, 1))
        step = plain(op.size_divisible_by)
        if step is None:
            given = plain(op.top_height), plain(op.top_width)
        elif step < 1:
            raise NoMatch(f"size_divisible_by is {step}")
        else:
            given = tuple(-(-s // step) * step for s in largest)
        size = ints(rw, given if given[0] > largest[0] and given[1] > largest[1] else largest)
    parts = [_corners(rw, v, size) for v in bottoms]
    return parts[0] if len(parts) == 1 else rw.emit(ConcatOp, parts, axis=1)


@rules.lower(caffe.ResampleOp)
def resample(op: caffe.ResampleOp, rw: Lowering):
    """LINEAR is Interpolate where no filter is stretched, or normalised at the edges; otherwise it is a matrix."""
    _image(op.bottom)
    kind = plain(op.type)
    if kind == "AREA":
        raise NoMatch("the type AREA, which Caffe itself does not compute")
    shape = static(op.bottom, "the bottom")[2:]
    if op.reference is not None:
        size = static(op.reference, "the reference")[2:]
    elif plain(op.height) and plain(op.width):
        size = plain(op.height), plain(op.width)
    elif not 0 < plain(op.factor) <= LARGEST:
        raise NoMatch(f"a factor of {plain(op.factor)}")
    else:
        size = tuple(int(s * plain(op.factor)) for s in shape)
    if min(size) < 1 or min(shape) < 1:
        raise NoMatch(f"from {list(shape)} to {list(size)}")
    if max(size) > LARGEST or max(shape) > LARGEST:
        raise NoMatch(f"from {list(shape)} to {list(size)}; up to {LARGEST} in each dimension are expressed")
    if size == shape:
        return op.bottom
    down, across = shape[0] / size[0], shape[1] / size[1]
    if kind == "NEAREST":
        return _nearest(rw, op.bottom, shape, size)
    stretched = plain(op.antialias) and max(down, across) > 1
    if kind == "LINEAR" and down == across and not stretched:
        return resized(rw, op.bottom, ints(rw, size), "linear_onnx", "half_pixel", "round_prefer_floor")
    made = op.bottom
    for at, (of, to, shift) in enumerate(((shape[0], size[0], across), (shape[1], size[1], down)), 2):
        matrix = _weights(kind, of, to, shift, stretched)
        made = product(rw, made, like(rw, matrix, made), at)
    return made


def _positions(of: int, to: int, shift: float) -> np.ndarray:
    """Where elements are taken from; Caffe shifts by half of the other dimension's step."""
    at = np.arange(to, dtype=np.float32) * (np.float32(of) / np.float32(to))
    return (at + np.float32(shift) / np.float32(2) - np.float32(0.5)).astype(np.float64)


def _weights(kind: str, of: int, to: int, shift: float, stretched: bool) -> np.ndarray:
    """[to, of]: the filter, as wide as a step if it is stretched, normalised; where it reaches nothing, nothing."""
    far = np.abs(_positions(of, to, shift)[:, None] - np.arange(of)) * (to / of if stretched else 1.0)
    if kind == "LINEAR":
        made = np.clip(1 - far, 0, 1)
    else:
        near, behind = (1.5 * far - 2.5) * far**2 + 1, ((2.5 - 0.5 * far) * far - 4) * far + 2
        made = np.where(far <= 1, near, np.where(far < 2, behind, 0))
    total = made.sum(1, keepdims=True)
    return np.divide(made, total, out=np.zeros_like(made), where=total != 0)


def _nearest(rw: Lowering, data: SSAValue, shape: tuple[int, ...], size: tuple[int, ...]) -> SSAValue:
    """Rounded half away from zero; whole factors take each element as often."""
    if all(to % of == 0 for of, to in zip(shape, size, strict=True)) and size[0] * shape[1] == size[1] * shape[0]:
        return resized(rw, data, ints(rw, size), "nearest", "asymmetric", "floor")
    shifts = shape[1] / size[1], shape[0] / size[0]
    for at, of, to, shift in zip((2, 3), shape, size, shifts, strict=True):
        places = _positions(of, to, shift)
        index = np.clip(np.sign(places) * np.floor(np.abs(places) + 0.5), 0, of - 1).astype(np.int64)
        data = rw.emit(GatherOp, data, ints(rw, index.tolist()), rw.const(at))
    return data


@rules.lower(caffe.UpsampleOp)
def upsample(op: caffe.UpsampleOp, rw: Lowering):
    """Without places: nearest. With them, each channel's plane is a row of zeros that the elements are put into."""
    _image(op.bottom)
    scale = [plain(v) or plain(op.scale) for v in (op.scale_h, op.scale_w)]
    less = plain(op.pad_out_h), plain(op.pad_out_w)
    given = plain(op.upsample_h), plain(op.upsample_w)
    if given[0] and given[1]:
        size = ints(rw, [given[0], given[1]])
    elif min(scale) < 1:
        raise NoMatch(f"a scale of {scale}")
    else:
        size = rw.emit(MultiplyOp, dims(rw, op.bottom, (2, 3)), ints(rw, scale))
        if any(less):
            size = rw.emit(SubtractOp, size, ints(rw, [int(v) for v in less]))
    if op.mask is None:
        return resized(rw, op.bottom, size, "nearest", "asymmetric", "floor")
    head = dims(rw, op.bottom, (0, 1))
    rows = rw.emit(ReshapeOp, op.bottom, _merged(rw, op.bottom), special_zero=False)
    places = rw.emit(ReshapeOp, convert(rw, op.mask, "i64"), _merged(rw, op.bottom), special_zero=False)
    count = dims(rw, rows, [0])
    height, width = (slice_axis(rw, size, 0, i, i + 1) for i in (0, 1))
    empty = broadcast(rw, like(rw, 0, rows), concat(rw, [count, rw.emit(MultiplyOp, height, width)]))
    made = rw.emit(ScatterElementsUpdateOp, empty, places, rows, rw.const(1), reduction="none", use_init_val=True)
    return rw.emit(ReshapeOp, made, concat(rw, [head, size]), special_zero=False)


def _merged(rw: Lowering, value: SSAValue) -> SSAValue:
    """The shape of a matrix with a row for each channel of each image."""
    shape = static_shape(value)
    if shape is not None:
        return ints(rw, [shape[0] * shape[1], shape[2] * shape[3]])
    return concat(rw, [ints(rw, [-1]), rw.emit(MultiplyOp, dims(rw, value, [2]), dims(rw, value, [3]))])


@rules.lower(caffe.DataAugmentationOp)
def data_augmentation(op: caffe.DataAugmentationOp, rw: Lowering):
    """Nothing but the mean at test time; a crop is only made while training."""
    _image(op.bottom)
    if plain(op.augment_during_test):
        raise NoMatch("it changes images by chance at test time as well (augment_during_test)")
    mean = list(plain(op.mean))
    if plain(op.recompute_mean):
        held = op.pixel_mean if plain(op.mean_per_pixel) else op.channel_mean
        if held is None:
            raise NoMatch("it has no blob of the mean that it computed while training")
        if not plain(op.mean_per_pixel):
            held = reshape(rw, held, [1, -1, 1, 1])
        elif len(static(held, "the mean")) == 3:
            held = reshape(rw, held, [1, *static(held, "the mean")])
        return rw.emit(SubtractOp, op.bottom, held)
    if mean and not plain(op.mean_per_pixel):
        return rw.emit(SubtractOp, op.bottom, reshape(rw, like(rw, mean, op.bottom), [1, -1, 1, 1]))
    return op.bottom
