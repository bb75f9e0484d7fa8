"""Constants in a file that has a checksum for them: they are checked before the first of their values is used.

The file is read once for the check, a block at a time; what is copied or computed right afterwards comes from the
page cache. A checksum may cover more than one constant.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import SourceFile, Stored
from stepwell.dialects.types import ElementType

STEP = 4 << 20
"""Bytes that are read at once."""


def crc32c(data: bytes, state: int = 0) -> int:
    """CRC-32C (Castagnoli) of `data`, after the bytes that gave `state`."""
    import google_crc32c

    return google_crc32c.extend(state, data)


class Seal:
    """A range of a file and the CRC-32C that it must have; `what` names it in the error."""

    def __init__(self, file: SourceFile, offset: int, length: int, crc: int, what: str):
        self.file, self.offset, self.length, self.crc, self.what = file, offset, length, crc, what
        self._lock = threading.Lock()
        self._found: int | None = None

    def verify(self) -> None:
        """Read the range, the first time, and compare; raises StepwellError if it is damaged."""
        with self._lock:
            if self._found is None:
                state = 0
                for lo in range(0, self.length, STEP):
                    state = crc32c(self.file.pread(min(STEP, self.length - lo), self.offset + lo), state)
                self._found = state
        if self._found != self.crc:
            raise StepwellError(
                f"{self.file.path}: {self.what} is damaged: the checksum of its {self.length} bytes at {self.offset} "
                f"is {self._found:08x}, {self.crc:08x} was written"
            )


class Checked(Stored):
    """Values in a file that are used only if the checksum over them is right."""

    def __init__(self, file: SourceFile, offset: int, element_type: ElementType, shape: Sequence[int], seal: Seal):
        super().__init__(file, offset, element_type, shape)
        self.seal = seal

    def verify(self) -> None:
        self.seal.verify()

    def read(self, lo: int, hi: int) -> np.ndarray:
        self.seal.verify()
        return super().read(lo, hi)

    def view(self) -> np.ndarray | None:
        self.seal.verify()
        return super().view()


__all__ = ["Checked", "Seal", "crc32c"]
