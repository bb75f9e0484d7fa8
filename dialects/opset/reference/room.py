"""A bound on what an evaluation holds: pads are numbers of a model, and only the result was looked at before."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np

MOST = 1 << 24
"""Elements of an intermediate array."""


def check(shape: Sequence[int]) -> None:
    """Raise ValueError for an array that is too large to be made on the way to a small result."""
    if prod(max(int(s), 1) for s in shape) > MOST:
        raise ValueError(f"an intermediate array of shape {list(map(int, shape))[:8]}")


def pad(data: np.ndarray, widths: Sequence[tuple[int, int]], **options: Any) -> np.ndarray:
    """numpy.pad, unless the result is too large."""
    check([n + int(a) + int(b) for n, (a, b) in zip(data.shape, widths, strict=True)])
    return np.pad(data, widths, **options)


__all__ = ["check", "pad"]
