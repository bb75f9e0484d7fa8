"""GridSample in numpy."""

from __future__ import annotations

import numpy as np


def _inside(at: np.ndarray, size: int, padding: str, align_corners: bool) -> np.ndarray:
    """Integer positions brought into 0..size-1 as the padding says (zeros: left as they are)."""
    if padding == "border":
        return np.clip(at, 0, size - 1)
    if padding == "reflection":
        if align_corners:
            period = max(2 * (size - 1), 1)
            at = np.mod(at, period)
            return np.where(at >= size, period - at, at) if size > 1 else np.zeros_like(at)
        period = 2 * size
        at = np.mod(at, period)
        return np.where(at >= size, period - 1 - at, at)
    return at


def _fetch(data: np.ndarray, y: np.ndarray, x: np.ndarray, padding: str, align_corners: bool) -> np.ndarray:
    """[N, C, H_out, W_out] of the elements at integer positions [N, H_out, W_out]."""
    height, width = data.shape[2:]
    y, x = _inside(y, height, padding, align_corners), _inside(x, width, padding, align_corners)
    valid = (y >= 0) & (y < height) & (x >= 0) & (x < width)
    batch = np.arange(data.shape[0])[:, None, None]
    found = data[batch, :, np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
    return np.moveaxis(found, -1, 1) * valid[:, None]


def grid_sample(data: np.ndarray, grid: np.ndarray, align_corners: bool, mode: str, padding: str) -> np.ndarray:
    """data [N, C, H, W] at grid [N, H_out, W_out, 2] of (x, y) in -1..1."""
    kind = np.float64 if data.dtype == np.float64 else np.float32
    values, points = data.astype(kind), grid.astype(kind)
    height, width = data.shape[2:]

    def place(at: np.ndarray, size: int) -> np.ndarray:
        return (at + 1) / 2 * (size - 1) if align_corners else ((at + 1) * size - 1) / 2

    x, y = place(points[..., 0], width), place(points[..., 1], height)
    if mode == "nearest":
        made = _fetch(values, np.rint(y).astype(int), np.rint(x).astype(int), padding, align_corners)
        return made.astype(data.dtype)
    low_x, low_y = np.floor(x), np.floor(y)
    taps = (0, 1) if mode == "bilinear" else (-1, 0, 1, 2)

    def weight(distance: np.ndarray) -> np.ndarray:
        d = np.abs(distance)
        if mode == "bilinear":
            return np.maximum(1 - d, 0)
        near, far = (1.25 * d - 2.25) * d * d + 1, ((-0.75 * d + 3.75) * d - 6) * d + 3
        return np.where(d < 1, near, np.where(d < 2, far, 0))

    made = np.zeros((*data.shape[:2], *grid.shape[1:3]), kind)
    for j in taps:
        for i in taps:
            share = weight(y - (low_y + j)) * weight(x - (low_x + i))
            at_y, at_x = (low_y + j).astype(int), (low_x + i).astype(int)
            made += _fetch(values, at_y, at_x, padding, align_corners) * share[:, None]
    return made.astype(data.dtype)
