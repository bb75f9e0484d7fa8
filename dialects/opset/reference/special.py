"""The error function and its inverse, in double precision."""

from __future__ import annotations

import math

import numpy as np

_ERF = np.frompyfunc(math.erf, 1, 1)


def erf(x: np.ndarray) -> np.ndarray:
    """The error function, in the type of `x` (f64 for integers)."""
    made = np.asarray(_ERF(x.astype(np.float64)), np.float64)
    return made.astype(x.dtype) if x.dtype.kind == "f" else made


def erf_inv(y: np.ndarray) -> np.ndarray:
    """The inverse of `erf`: ±inf at ±1, NaN outside. Winitzki's closed form, refined by Halley's method."""
    wide = np.asarray(y, np.float64)
    inside = np.abs(wide) < 1
    safe = np.where(inside, wide, 0.0)
    log = np.log1p(-safe * safe)
    half = 2 / (math.pi * 0.147) + log / 2
    x = np.sign(safe) * np.sqrt(np.sqrt(half * half - log / 0.147) - half)
    for _ in range(3):
        error = (np.asarray(_ERF(x), np.float64) - safe) * (math.sqrt(math.pi) / 2) * np.exp(x * x)
        x = x - error / (1 + x * error)
    made = np.where(inside, x, np.where(np.abs(wide) == 1, np.copysign(np.inf, wide), np.nan))
    return made.astype(y.dtype) if y.dtype.kind == "f" else made
