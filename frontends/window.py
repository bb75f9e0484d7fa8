"""The bytes of a file that is too large to be read at once, as if it were: read in blocks, never mapped.

A mapped file that another process cuts short ends this one; a block that cannot be read is an error like any other.
"""

from __future__ import annotations

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


__all__ = ["Window"]
