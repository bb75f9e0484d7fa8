"""Pooling in numpy."""

from __future__ import annotations

from itertools import product
from typing import Any

import ml_dtypes
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from stepwell.dialects.opset import windows
from stepwell.dialects.opset.reference import room

Ints = tuple[int, ...]


def _lowest(dtype: np.dtype) -> Any:
    if dtype.kind in "iu":
        return np.iinfo(dtype).min
    return False if dtype.kind == "b" else ml_dtypes.finfo(dtype).min


def _windows(padded: np.ndarray, spans: Ints, strides: Ints, dilations: Ints, places: Ints) -> np.ndarray:
    """[…, places…, kernel] of an array whose last axes are spatial and large enough for all places."""
    count = len(spans)
    axes = tuple(range(padded.ndim - count, padded.ndim))
    view = sliding_window_view(padded, spans, axis=axes)
    keep = (slice(None),) * (padded.ndim - count)
    every = tuple(slice(0, (n - 1) * s + 1, s) for n, s in zip(places, strides, strict=True))
    view = view[(*keep, *every, *(slice(None, None, d) for d in dilations))]
    return view.reshape(*view.shape[: padded.ndim], -1)


def _extent(data: np.ndarray, spans: Ints, strides: Ints, begin: Ints, places: Ints) -> list[tuple[int, int]]:
    """Padding of the spatial axes that every place needs."""
    return [
        (b, max((n - 1) * s + k - size - b, 0))
        for b, n, s, k, size in zip(begin, places, strides, spans, data.shape[2:], strict=True)
    ]


def setting(
    shape: Ints, kernel: Ints, strides: Ints, dilations: Ints, begin: Ints, end: Ints, auto_pad: str, rounding: str
) -> tuple[Ints, Ints, Ints, Ints, Ints, Ints]:
    """(spans, strides, dilations, begin, end, places) with every default filled in."""
    count = len(kernel)
    places: Any = windows.pooling(shape, kernel, strides, dilations, begin, end, auto_pad, rounding)
    dilations = dilations or (1,) * count
    begin, end = begin or (0,) * count, end or (0,) * count
    spans = tuple((k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True))
    begin, end = windows.pads(shape[2:], spans, strides, begin, end, auto_pad)
    return spans, strides, dilations, begin, end, places[2:]


def max_pool(data: np.ndarray, axis: int, index_type: np.dtype, *window: Any) -> tuple[np.ndarray, np.ndarray]:
    """The largest element of each window, and its flat position within the axes from `axis` on."""
    spans, strides, dilations, begin, _, places = setting(data.shape, *window)
    extent = _extent(data, spans, strides, begin, places)
    padded = room.pad(data, [(0, 0), (0, 0), *extent], constant_values=_lowest(data.dtype))
    view = _windows(padded, spans, strides, dilations, places)
    # An element of the padding must lose against the data's lowest value.
    inside = room.pad(np.ones(data.shape[2:], bool), extent)
    valid = _windows(inside, spans, strides, dilations, places)
    axis = axis % data.ndim
    positions = np.arange(int(np.prod(data.shape[axis:]))).reshape((1,) * axis + data.shape[axis:])
    flat = room.pad(np.broadcast_to(positions, data.shape), [(0, 0), (0, 0), *extent])
    best = view.max(axis=-1)
    first = ((view == best[..., None]) & valid).argmax(axis=-1)[..., None]
    chosen = np.take_along_axis(_windows(flat, spans, strides, dilations, places), first, axis=-1)[..., 0]
    return best, chosen.astype(index_type)


def average_pool(data: np.ndarray, exclude_pad: bool, *window: Any) -> np.ndarray:
    """The mean of each window, over the data alone or over the whole window.

    Without pads the part of a window that rounding up lets stand out of the data is not counted either way.
    """
    spans, strides, dilations, begin, end, places = setting(data.shape, *window)
    extent = _extent(data, spans, strides, begin, places)
    kind = np.float64 if data.dtype == np.float64 else np.float32
    view = _windows(room.pad(data.astype(kind), [(0, 0), (0, 0), *extent]), spans, strides, dilations, places)
    if exclude_pad or not (any(begin) or any(end)):
        inside = room.pad(np.ones(data.shape[2:], kind), extent)
        count = np.maximum(_windows(inside, spans, strides, dilations, places).sum(-1), 1)
    else:
        count = view.shape[-1]
    made = view.sum(-1) / count
    return (np.trunc(made) if data.dtype.kind in "iu" else made).astype(data.dtype)


def _bins(size: int, count: int) -> list[tuple[int, int]]:
    return [(i * size // count, -(-(i + 1) * size // count)) for i in range(count)]


def adaptive_average(data: np.ndarray, sizes: Ints) -> np.ndarray:
    """The mean over bins that split each spatial axis into `sizes` parts."""
    out = np.empty((*data.shape[:2], *sizes), data.dtype)
    bins = [_bins(n, m) for n, m in zip(data.shape[2:], sizes, strict=True)]
    for at in product(*(range(m) for m in sizes)):
        part = data[(..., *(slice(*bins[i][j]) for i, j in enumerate(at)))]
        out[(..., *at)] = part.mean(axis=tuple(range(2, data.ndim)))
    return out


def adaptive_max(data: np.ndarray, sizes: Ints, index_type: np.dtype) -> tuple[np.ndarray, np.ndarray]:
    """The largest element of each bin, and its flat position within the spatial axes."""
    out = np.empty((*data.shape[:2], *sizes), data.dtype)
    where = np.empty(out.shape, index_type)
    positions = np.arange(int(np.prod(data.shape[2:]))).reshape(data.shape[2:])
    bins = [_bins(n, m) for n, m in zip(data.shape[2:], sizes, strict=True)]
    for at in product(*(range(m) for m in sizes)):
        box = tuple(slice(*bins[i][j]) for i, j in enumerate(at))
        part = data[(..., *box)].reshape(*data.shape[:2], -1)
        first = part.argmax(axis=-1)
        out[(..., *at)] = np.take_along_axis(part, first[..., None], -1)[..., 0]
        where[(..., *at)] = positions[box].reshape(-1)[first]
    return out, where
