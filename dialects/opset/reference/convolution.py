"""Convolutions and their transposes in numpy."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from stepwell.dialects.opset import windows
from stepwell.dialects.opset.reference import room

Ints = tuple[int, ...]


def wide(dtype: np.dtype) -> np.dtype:
    """The type to accumulate in: at least f32 for floats, i64 for integers."""
    if dtype == np.float64:
        return dtype
    return np.dtype(np.int64 if dtype.kind in "iu" else np.float32)


def convolve(
    data: np.ndarray, filters: np.ndarray, strides: Ints, dilations: Ints, begin: Ints, end: Ints, auto_pad: str
) -> np.ndarray:
    """data [N, G*C_in, …] with filters [G, C_out, C_in, …]."""
    groups, out_channels, in_channels, *kernel = filters.shape
    count = len(kernel)
    strides, dilations = strides or (1,) * count, dilations or (1,) * count
    begin, end = begin or (0,) * count, end or (0,) * count
    spans = [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]
    begin, end = windows.pads(data.shape[2:], spans, strides, begin, end, auto_pad)
    kind = wide(data.dtype)
    padded = room.pad(data.astype(kind), [(0, 0), (0, 0), *zip(begin, end, strict=True)])
    view = sliding_window_view(padded, spans, axis=tuple(range(2, 2 + count)))
    every = tuple(slice(None, None, s) for s in strides)
    view = view[(slice(None), slice(None), *every, *(slice(None, None, d) for d in dilations))]
    batch, places = view.shape[0], view.shape[2 : 2 + count]
    # [N, G, C_in, places…, kernel…] → [G, N·places, C_in·kernel]
    view = view.reshape(batch, groups, in_channels, *places, *kernel)
    order = (1, 0, *range(3, 3 + count), 2, *range(3 + count, 3 + 2 * count))
    columns = view.transpose(order).reshape(groups, -1, in_channels * int(np.prod(kernel)))
    weights = filters.astype(kind).reshape(groups, out_channels, -1).transpose(0, 2, 1)
    made = (columns @ weights).reshape(groups, batch, *places, out_channels)
    made = made.transpose(1, 0, 2 + count, *range(2, 2 + count))
    return made.reshape(batch, groups * out_channels, *places).astype(data.dtype)


def transpose_convolve(
    data: np.ndarray,
    filters: np.ndarray,
    strides: Ints,
    dilations: Ints,
    begin: Ints,
    sizes: Ints,
) -> np.ndarray:
    """data [N, G*C_in, …] with filters [G, C_in, C_out, …] to the spatial `sizes`, of which `begin` is cut in front."""
    groups, in_channels, out_channels, *kernel = filters.shape
    batch, places = data.shape[0], data.shape[2:]
    kind = wide(data.dtype)
    full = [
        max((n - 1) * s + (k - 1) * d + 1, b + out)
        for n, s, k, d, b, out in zip(places, strides, kernel, dilations, begin, sizes, strict=True)
    ]
    room.check((batch, groups, out_channels, *full))
    made = np.zeros((batch, groups, out_channels, *full), kind)
    source = data.astype(kind).reshape(batch, groups, in_channels, -1)
    for at in np.ndindex(*kernel):
        # [G, C_out, C_in] @ [N, G, C_in, places] adds one kernel element's share at its stride.
        share = filters[(slice(None), slice(None), slice(None), *at)].astype(kind).transpose(0, 2, 1) @ source
        where = tuple(
            slice(a * d, a * d + (n - 1) * s + 1, s) for a, d, n, s in zip(at, dilations, places, strides, strict=True)
        )
        if all(places):
            made[(slice(None), slice(None), slice(None), *where)] += share.reshape(batch, groups, out_channels, *places)
    cut = tuple(slice(b, b + n) for b, n in zip(begin, sizes, strict=True))
    made = made[(slice(None), slice(None), slice(None), *cut)]
    return made.reshape(batch, groups * out_channels, *made.shape[3:]).astype(data.dtype)
