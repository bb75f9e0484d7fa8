"""The bytes of a file that is too large to be read at once, as if it were: read in blocks, never mapped.

A mapped file that another process cuts short ends this one; a block that cannot be read is an error like any other.
"""

from __future__ import annotations

import io
from typing import overload

from stepwell.dialects.payload import SourceFile

BLOCK = 1 << 18
"""Bytes that are held at once."""


class Window:
    """A file as a sequence of bytes; slices are read when asked for, single bytes from the block around them."""

    def __init__(self, file: SourceFile):
        self._file = file
        self._start, self._block = 0, b""

    def __len__(self) -> int:
        return self._file.size

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> bytes: ...
    def __getitem__(self, at: int | slice) -> int | bytes:
        """The byte at a place, or the bytes from one to another; both count from the front."""
        if isinstance(at, slice):
            return self._file.pread(at.stop - at.start, at.start)
        inside = at - self._start
        if not 0 <= inside < len(self._block):
            self._start, inside = at, 0
            self._block = self._file.pread(min(BLOCK, self._file.size - at), at)
        return self._block[inside]


class Stored(io.RawIOBase):
    """A part of a file as a file of its own."""

    def __init__(self, source: SourceFile, offset: int, size: int):
        super().__init__()
        self.source, self.offset, self.size = source, offset, size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        view = memoryview(buffer).cast("B")
        count = max(min(len(view), self.size - self._at), 0)
        view[:count] = self.fetch(self._at, count)
        self._at += count
        return count

    def fetch(self, at: int, count: int) -> bytes:
        """The bytes from a place on."""
        return self.source.pread(count, self.offset + at)


__all__ = ["Stored", "Window"]
