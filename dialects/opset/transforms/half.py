"""Which constants OpenVINO stores as f16: its rules, as measured on `save_model(compress_to_fp16=True)` of 2026.4.

A constant stays as it is where three quarters of its values, or more, are beyond ±65504 or change by more than 0.1 %;
where any value within the range changes by more than 1; and where it is one value that changes by more than 0.01 %.
In one that is stored, values beyond ±65504, infinities too, become ±65504. NaN stays NaN (OpenVINO makes it 65504).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from stepwell.dialects.computed import Mapped, Reshaped, Strided
from stepwell.dialects.payload import Payload
from stepwell.dialects.types import ELEMENT_TYPES

LARGEST = 65504.0
NORMAL = 2.0**-14
"""From here on a value changes by no more than 0.05 %."""

EXACT = 4096.0
"""Up to here a value changes by no more than 1."""

BLOCK = 1 << 20


class Finding(NamedTuple):
    """Why a constant is kept (None: it is stored as f16), and how many of its values are clamped."""

    kept: str | None
    clamped: int


def _half(values: np.ndarray) -> np.ndarray:
    """The values after a way through f16, in f64."""
    with np.errstate(over="ignore"):
        return values.astype(np.float16).astype(np.float64)


def _changed(values: np.ndarray, limit: float) -> int:
    """How many of the values change by more than `limit` of themselves."""
    wide = values.astype(np.float64)
    return int(np.count_nonzero(np.abs(_half(values) - wide) > limit * np.abs(wide)))


def examine(payload: Payload) -> Finding:
    """Look at the values block by block, and at no more of each than is needed."""
    # The order of the values does not matter.
    while isinstance(payload, Reshaped) or (isinstance(payload, Strided) and payload.label[0] == "transpose"):
        payload = payload.source
    if payload.size == 1:
        value = payload.read(0, 1)
        if not abs(value[0]) <= LARGEST:
            return Finding("out of the range of f16", 0)
        return Finding("the value would change by more than 0.01 %", 0) if _changed(value, 1e-4) else Finding(None, 0)
    good = bad = clamped = 0
    for block in payload.blocks(BLOCK):
        least, greatest = block.min(), block.max()
        inside = bool(least >= -LARGEST and greatest <= LARGEST)
        if not (least >= -EXACT and greatest <= EXACT):
            size = np.abs(block)
            large = block[(size > EXACT) & (size <= LARGEST)]
            if (np.abs(_half(large) - large) > 1).any():
                return Finding("a value would change by more than 1", 0)
            if not inside:
                clamped += int(np.count_nonzero(size > LARGEST))
        if 4 * good > payload.size:
            continue
        size = np.abs(block)
        normal = size >= NORMAL if inside else (size >= NORMAL) & (size <= LARGEST)
        count = int(np.count_nonzero(normal))
        if count < block.size:
            tiny = block[size < NORMAL]
            count += tiny.size - _changed(tiny, 1e-3)
        good += count
        bad += block.size - count
        if 4 * bad >= 3 * payload.size:
            return Finding("three quarters of the values do not fit f16", 0)
    return Finding(None, clamped)


def _cast(values: np.ndarray) -> np.ndarray:
    return values.astype(np.float16)


def _clamp(values: np.ndarray) -> np.ndarray:
    return np.clip(values, -LARGEST, LARGEST).astype(np.float16)


def half(payload: Payload, finding: Finding) -> Payload:
    """The payload as f16, computed when it is written."""
    function = _clamp if finding.clamped else _cast
    return Mapped(("to f16", finding.clamped > 0), function, [payload], ELEMENT_TYPES["f16"])
