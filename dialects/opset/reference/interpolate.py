"""Interpolate: sizes, and values by one weight matrix per axis (all its modes are separable)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from stepwell.dialects.types import Dim, interval


def padded(dim: Dim, by: int) -> Dim:
    """A size with its pads, which may be negative."""
    if isinstance(dim, int):
        return max(dim + by, 0)
    return interval(max(dim.lo + by, 0), None if dim.hi is None else max(dim.hi + by, 0))


def scaled(dim: Dim, scale: float) -> Dim:
    """A size times a scale, rounded down; the runtime adds 1e-6 to the scale first, in f32."""
    if isinstance(dim, int):
        return _times(dim, scale)
    return interval(_times(dim.lo, scale), None if dim.hi is None else _times(dim.hi, scale))


def _times(size: int, scale: float) -> int:
    if scale == 1:
        return size
    return max(math.floor(np.float32(size) * (np.float32(scale) + np.float32(1e-6))), 0)


def source(mode: str, at: np.ndarray, scale: float, length: int, size: int) -> np.ndarray:
    """Where in an axis of `size` the elements `at` of one of `length` come from."""
    f = np.float32
    if scale == 1 or length == size:
        return at.astype(f)
    if mode == "align_corners":
        return np.zeros(at.shape, f) if length == 1 else (at * f(size - 1) / f(length - 1)).astype(f)
    if mode == "asymmetric":
        return (at.astype(f) / f(scale)).astype(f)
    if mode == "pytorch_half_pixel" and length == 1:
        return np.zeros(at.shape, f)
    half = ((at + f(0.5)) / f(scale)).astype(f)
    return half if mode == "tf_half_pixel_for_nn" else half - f(0.5)


def _nearest(mode: str, x: np.ndarray, shrinks: bool) -> np.ndarray:
    if mode == "round_prefer_floor":
        return np.where(x == np.floor(x) + 0.5, np.floor(x), np.floor(x + 0.5))
    if mode == "round_prefer_ceil":
        return np.floor(x + 0.5)
    up = mode == "ceil" or (mode == "simple" and shrinks)
    return np.ceil(x) if up else np.floor(x)


def _cubic(a: float, distance: np.ndarray) -> np.ndarray:
    d = np.abs(distance)
    near = ((a + 2) * d - (a + 3)) * d * d + 1
    far = ((a * d - 5 * a) * d + 8 * a) * d - 4 * a
    return np.where(d < 1, near, np.where(d < 2, far, 0))


def _pillow(length: int, size: int, support: float, kernel: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Weights of a filter that is stretched where the axis shrinks."""
    stretch = max(size / length, 1.0)
    reach = support * stretch
    weights = np.zeros((length, size))
    for i in range(length):
        center = (i + 0.5) * size / length
        lo, hi = max(int(center - reach + 0.5), 0), min(int(center + reach + 0.5), size)
        found = kernel((np.arange(lo, hi) - center + 0.5) / stretch)
        total = found.sum()
        weights[i, lo:hi] = found / total if total else found
    return weights


def weights(
    mode: str, length: int, size: int, scale: float, coordinates: str, nearest: str, antialias: bool, cube_coeff: float
) -> np.ndarray:
    """The matrix [length, size] that resizes one axis."""
    if mode == "bilinear_pillow":
        return _pillow(length, size, 1.0, lambda x: np.maximum(1 - np.abs(x), 0))
    if mode == "bicubic_pillow":
        return _pillow(length, size, 2.0, lambda x: _cubic(cube_coeff, x))
    at = np.arange(length)
    x = source(coordinates, at, scale, length, size).astype(np.float64)
    made = np.zeros((length, size))
    if mode == "nearest":
        made[at, np.clip(_nearest(nearest, x, scale < 1), 0, size - 1).astype(int)] = 1
    elif mode == "linear_onnx":
        x = np.clip(x, 0, size - 1)
        low = np.floor(x).astype(int)
        np.add.at(made, (at, low), 1 - (x - low))
        np.add.at(made, (at, np.minimum(low + 1, size - 1)), x - low)
    elif mode == "cubic":
        low = np.floor(x)
        for k in range(-1, 3):
            where = np.clip(low + k, 0, size - 1).astype(int)
            np.add.at(made, (at, where), _cubic(cube_coeff, x - (low + k)))
    else:
        a = scale if antialias and scale < 1 else 1.0
        made = np.maximum(1 - np.abs(a * (x[:, None] - np.arange(size)[None])), 0)
        total = made.sum(axis=1, keepdims=True)
        made = np.divide(made, total, out=np.zeros_like(made), where=total != 0)
    return made


def resize(
    data: np.ndarray, axes: Sequence[int], lengths: Sequence[int], scales: Sequence[float], mode: str, *rest
) -> np.ndarray:
    """`data` with each of `axes` resized to its length."""
    made = data if data.dtype == np.float64 else data.astype(np.float32)
    for axis, length, scale in zip(axes, lengths, scales, strict=True):
        size = made.shape[axis]
        if length == size and (mode in ("nearest", "linear_onnx") or scale == 1):
            continue
        matrix = weights(mode, length, size, scale, *rest).astype(made.dtype)
        made = np.moveaxis(np.tensordot(matrix, made, axes=(1, axis)), 0, axis)
    if data.dtype.kind in "iu":
        info = np.iinfo(data.dtype)
        return np.clip(np.rint(made), info.min, info.max).astype(data.dtype)
    return made.astype(data.dtype)
