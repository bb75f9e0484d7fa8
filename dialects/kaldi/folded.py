"""Parameters that are computed of others, when they are written."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from stepwell.dialects.computed import Mapped, origin
from stepwell.dialects.payload import BLOCK, Key, Payload, Values
from stepwell.dialects.types import ELEMENT_TYPES

F32 = ELEMENT_TYPES["f32"]


class Applied(Payload):
    """A matrix times a vector, plus another vector where there is one; the matrix is read block by block."""

    def __init__(self, matrix: Payload, vector: np.ndarray, added: Payload | None):
        self.matrix, self.vector, self.added = matrix, vector.astype(np.float64), added
        self.element, self.shape = F32, (matrix.shape[0],)

    def read(self, lo: int, hi: int) -> np.ndarray:
        columns = self.matrix.shape[1]
        out = np.zeros(hi - lo)
        step = max(BLOCK // max(4 * columns, 1), 1)
        for at in range(lo, hi, step):
            end = min(at + step, hi)
            block = self.matrix.read(at * columns, end * columns).reshape(end - at, columns)
            out[at - lo : end - lo] = block.astype(np.float64) @ self.vector
        if self.added is not None:
            out += self.added.read(lo, hi)
        return out.astype(np.float32)

    @cached_property
    def key(self) -> Key:
        added = None if self.added is None else self.added.key
        return origin("applied", self.matrix.key, Values(self.vector).key, added)


def scaled(matrix: Payload, columns: np.ndarray) -> Payload:
    """A matrix whose columns are multiplied by numbers."""
    row = Values(columns.astype(np.float32).reshape(1, -1))

    def product(a: Any, b: Any) -> Any:
        return a * b

    return Mapped(("multiply",), product, [matrix, row], F32)
