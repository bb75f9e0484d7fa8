"""What golden cases are fed with: element types, shapes, and random numbers that are the same at each capture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import ml_dtypes
import numpy as np

RANKLESS = "rankless"


@dataclass(frozen=True)
class Input:
    """A placeholder: its element type, the shape or the values that are fed, and what of the shape the model says."""

    dtype: np.dtype
    shape: tuple[int, ...] = ()
    values: np.ndarray | None = None
    low: float | None = None
    high: float | None = None
    dims: tuple[int | None, ...] | str | None = None

    def known(self, *dims: int | None) -> Input:
        """The model says these sizes; None is unknown."""
        return replace(self, dims=dims)

    def rankless(self) -> Input:
        return replace(self, dims=RANKLESS)

    def fed(self, rng: np.random.Generator) -> np.ndarray:
        if self.values is not None:
            return self.values
        kind = self.dtype.kind
        if kind == "b":
            return rng.integers(0, 2, self.shape).astype(bool)
        if kind == "O":
            words = np.array([b"", b"one", b"Two words", "straße ŸÑ".encode(), b"a,b;c", b"\x00z"], object)
            return np.asarray(words[rng.integers(0, len(words), self.shape)], object)
        if kind in "iu":
            low = self.low if self.low is not None else 0 if kind == "u" else -10
            return np.asarray(
                rng.integers(int(low), int(self.high if self.high is not None else 10), self.shape)
            ).astype(self.dtype)
        if self.low is None and self.high is None:
            real = rng.normal(size=self.shape)
        else:
            real = rng.uniform(self.low or 0, 1 if self.high is None else self.high, self.shape)
        value = real + 1j * rng.normal(size=self.shape) if kind == "c" else real
        return np.asarray(value).astype(self.dtype)


@dataclass(frozen=True)
class Kind:
    """An element type: called with sizes it gives random numbers, `of` takes the values."""

    dtype: np.dtype

    def __call__(self, *shape: int, low: float | None = None, high: float | None = None) -> Input:
        return Input(self.dtype, shape, low=low, high=high)

    def of(self, values: Any) -> Input:
        array = np.array(values, self.dtype)
        return Input(self.dtype, array.shape, array)


f16, f32, f64 = (Kind(np.dtype(t)) for t in ("float16", "float32", "float64"))
bf16 = Kind(np.dtype(ml_dtypes.bfloat16))
i8, i16, i32, i64 = (Kind(np.dtype(t)) for t in ("int8", "int16", "int32", "int64"))
u8, u16, u32, u64 = (Kind(np.dtype(t)) for t in ("uint8", "uint16", "uint32", "uint64"))
boolean, text = Kind(np.dtype(bool)), Kind(np.dtype(object))
c64 = Kind(np.dtype("complex64"))
