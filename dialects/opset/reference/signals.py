"""Fourier transforms in numpy; complex numbers are pairs along a last axis of size 2."""

from __future__ import annotations

import numpy as np

Ints = tuple[int, ...]


def to_complex(data: np.ndarray) -> np.ndarray:
    wide = data.astype(np.float64)
    return wide[..., 0] + 1j * wide[..., 1]


def to_pairs(values: np.ndarray, dtype: np.dtype) -> np.ndarray:
    return np.stack([np.real(values), np.imag(values)], axis=-1).astype(dtype)


def lengths(shape: Ints, axes: Ints, signal_size: np.ndarray | None, last: int | None = None) -> list[int]:
    """The length along each transformed axis: as asked for, or the data's (`last` for the last one)."""
    found = [shape[a] for a in axes]
    if last is not None and found:
        found[-1] = last
    if signal_size is not None:
        found = [int(n) if n != -1 else own for n, own in zip(signal_size.reshape(-1), found, strict=True)]
    return found


def centered(window: np.ndarray, size: int) -> np.ndarray:
    """The window with zeros on both sides, to a frame's size."""
    left = (size - window.size) // 2
    return np.pad(window.astype(np.float64), (left, size - window.size - left))


def stft(signal: np.ndarray, window: np.ndarray, size: int, step: int, transpose: bool) -> np.ndarray:
    count = (signal.shape[-1] - size) // step + 1
    at = np.arange(count)[:, None] * step + np.arange(size)
    made = np.fft.rfft(signal.astype(np.float64)[..., at] * centered(window, size), axis=-1)
    return to_pairs(made.swapaxes(-1, -2) if transpose else made, signal.dtype)


def istft(
    data: np.ndarray, window: np.ndarray, size: int, step: int, length: int | None, center: bool, normalized: bool
) -> np.ndarray:
    """Frames overlapped and added, divided by the overlapped squares of the window."""
    spectrum = to_complex(data).swapaxes(-1, -2)
    frames = np.fft.irfft(spectrum, n=size, axis=-1)
    if normalized:
        frames = frames * np.sqrt(size)
    shape, count = centered(window, size), frames.shape[-2]
    total = (count - 1) * step + size
    made, weight = np.zeros((*frames.shape[:-2], total)), np.zeros(total)
    for i in range(count):
        made[..., i * step : i * step + size] += frames[..., i, :] * shape
        weight[i * step : i * step + size] += shape * shape
    made = np.divide(made, weight, out=np.zeros_like(made), where=weight != 0)
    margin = size // 2 if center else 0
    if length is None:
        made = made[..., margin : total - margin]
    else:
        made = made[..., margin : margin + length]
        made = np.pad(made, [(0, 0)] * (made.ndim - 1) + [(0, length - made.shape[-1])])
    return made.astype(data.dtype)
