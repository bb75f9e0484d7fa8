"""Where the bytes of a Keras model are: a file, a folder, or members of a zip archive that are never unpacked to disk.

The weights of a `.keras` archive are stored as they are, so they are read in place. A deflated member is inflated
again from the nearest of a few remembered points, in bounded memory.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path

from stepwell.dialects.payload import SourceFile
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted
from stepwell.frontends.window import Stored

LARGEST_TEXT = 256 << 20
"""Bytes of a configuration; the largest that are known have a few millions."""

POINTS = 64
"""Places of a deflated member from which inflating can go on."""

STEP = 1 << 16
"""Bytes inflated at once."""

SUSPICIOUS, RATIO = 256 << 20, 200
"""Bytes from which on a member may not be smaller than a RATIOth of what it claims to hold."""


class Inflated(Stored):
    """A deflated member as a file that can be read anywhere."""

    def __init__(self, source: SourceFile, offset: int, packed: int, size: int):
        super().__init__(source, offset, size)
        self._packed = packed
        self._points: list[tuple[int, int, zlib._Decompress]] = [(0, 0, zlib.decompressobj(-15))]
        self._spacing = max(size // POINTS, 1 << 20)
        self._cursor: tuple[int, int, zlib._Decompress] | None = None

    def fetch(self, at: int, count: int) -> bytes:
        found = bytearray()
        out, into, state = self._from(at)
        while len(found) < count:
            pending = state.unconsumed_tail
            if not pending:
                pending = self.source.pread(min(STEP, self._packed - into), self.offset + into)
                into += len(pending)
            piece = state.decompress(pending, STEP)
            if not piece and (state.eof or (not pending and not state.unconsumed_tail)):
                raise Fault("a member of the archive holds less than it says; the file is damaged")
            lo = max(at - out, 0)
            if lo < len(piece):
                found += piece[lo : lo + count - len(found)]
            out += len(piece)
            if out - self._points[-1][0] >= self._spacing:
                self._points.append((out, into, state.copy()))
        self._cursor = (out, into, state)
        return bytes(found)

    def _from(self, at: int) -> tuple[int, int, zlib._Decompress]:
        best = max((p for p in self._points if p[0] <= at), key=lambda p: p[0])
        cursor, self._cursor = self._cursor, None
        if cursor is not None and best[0] <= cursor[0] <= at:
            return cursor
        return best[0], best[1], best[2].copy()


class Archive:
    """The members of a `.keras` archive, or of the folder that is the same unpacked."""

    def __init__(self, path: Path):
        self.path = path
        self.source: SourceFile | None = None
        self.members: dict[str, zipfile.ZipInfo] = {}
        if path.is_dir():
            return
        self.source = SourceFile(path)
        try:
            with zipfile.ZipFile(path) as archive:
                self.members = {info.filename: info for info in archive.infolist()}
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, EOFError) as error:
            raise Fault(f"the archive is damaged or cut short ({error})") from None

    def has(self, name: str) -> bool:
        return name in self.members if self.source is not None else (self.path / name).is_file()

    def open(self, name: str) -> Stored:
        """A member as a file; raises Fault where there is none, or it cannot be read."""
        if self.source is None:
            if not self.has(name):
                raise Fault(f"there is no {name} in the folder")
            source = SourceFile(self.path / name)
            return Stored(source, 0, source.size)
        info = self.members.get(name)
        if info is None:
            raise Fault(f"there is no {name} in the archive")
        if info.flag_bits & 1:
            raise Fault(f"{name} in the archive is encrypted")
        offset = self._data(info)
        if offset + info.compress_size > self.source.size:
            raise Fault(f"{name} lies outside the archive; the file is damaged or cut short")
        if info.compress_type == zipfile.ZIP_STORED:
            if info.compress_size != info.file_size:
                raise Fault(f"{name} in the archive has two different sizes; the file is damaged")
            return Stored(self.source, offset, info.file_size)
        if info.compress_type == zipfile.ZIP_DEFLATED:
            if info.file_size > SUSPICIOUS and info.file_size > RATIO * info.compress_size:
                raise Fault(
                    f"{name} is {info.compress_size} bytes that claim to hold {info.file_size}; this is not unpacked"
                )
            return Inflated(self.source, offset, info.compress_size, info.file_size)
        raise Fault(f"{name} is compressed by method {info.compress_type}; stored and deflated members can be read")

    def _data(self, info: zipfile.ZipInfo) -> int:
        """Where the bytes of a member begin: the local header has lengths of its own."""
        assert self.source is not None
        if info.header_offset + 30 > self.source.size:
            raise Fault(f"{quoted(info.filename)} lies outside the archive; the file is damaged or cut short")
        header = self.source.pread(30, info.header_offset)
        if header[:4] != b"PK\x03\x04":
            raise Fault(f"the header of {quoted(info.filename)} is damaged")
        name, extra = struct.unpack("<HH", header[26:30])
        return info.header_offset + 30 + name + extra

    def text(self, name: str) -> bytes:
        """The whole of a small member."""
        file = self.open(name)
        if file.size > LARGEST_TEXT:
            raise Fault(f"{name} has {file.size} bytes; at most {LARGEST_TEXT} are read")
        try:
            return file.fetch(0, file.size)
        except zlib.error as error:
            raise Fault(f"{name} is damaged ({error})") from None


__all__ = ["Archive", "Inflated", "Stored"]
