"""Tables of sorted keys as checkpoints are made of (LevelDB's table format, doc/table_format.md there).

A footer leads to the index block, that to the other blocks, each with its checksum. Keys leave out what they share
with the one before. A block that is stored as it is may hold a whole weight: such a block is not read, its entries
are found by a window and its checksum becomes a seal.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from stepwell.dialects.checked import Seal, crc32c
from stepwell.dialects.payload import SourceFile
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted
from stepwell.frontends.tf.footer import FOOTER, MAGIC
from stepwell.frontends.tf.snappy import decompress
from stepwell.frontends.window import Window
from stepwell.frontends.wire import Malformed, varint

"""The last bytes of a table: 0xdb4775248b80fb57."""

TRAILER = 5

WHOLE = 1 << 20
"""Bytes up to which a block is read and checked at once."""

KEYS = 64
"""Bytes of keys that a byte of a block may stand for; each may share all of the one before."""


def unmask(crc: int) -> int:
    """The checksum in a masked one; they are masked where they lie among the data that they are of."""
    turned = (crc - 0xA282EAD8) & 0xFFFFFFFF
    return (turned >> 17 | turned << 15) & 0xFFFFFFFF


@dataclass(frozen=True)
class Handle:
    """Where the contents of a block lie; its trailer follows."""

    offset: int
    size: int


@dataclass(frozen=True)
class Block:
    """The contents of a block: bytes in memory, or a window of the file from `start` to `end`."""

    data: Any
    start: int
    end: int
    shift: int | None
    """What to add to a position in `data` for that in the file; None where the contents were compressed."""
    seal: Seal

    def entries(self) -> Iterator[tuple[bytes, int, int]]:
        """Each key and the range of its value in `data`; raises Fault for what is not a block."""
        data, at = self.data, self.start
        if self.end - at < 4:
            raise Fault("a block of its table is too short")
        restarts = int.from_bytes(data[self.end - 4 : self.end], "little")
        end = self.end - 4 - 4 * restarts
        if end < at:
            raise Fault(f"a block of its table has no room for {restarts} restart points")
        key, allowance = b"", KEYS * (end - at) + 4096
        try:
            while at < end:
                shared, at = varint(data, at, end)
                own, at = varint(data, at, end)
                size, at = varint(data, at, end)
                if shared > len(key) or own > end - at or size > end - at - own:
                    raise Fault("an entry of its table lies outside its block")
                key = key[:shared] + bytes(data[at : at + own])
                allowance -= len(key)
                if allowance < 0:
                    raise Fault("the keys of its table are much longer than its file")
                at += own
                yield key, at, at + size
                at += size
        except Malformed as error:
            raise Fault(f"an entry of its table is damaged ({error})") from None


class Table:
    """A table in a file; raises Fault for a file that is none."""

    def __init__(self, file: SourceFile):
        self.file = file
        if file.size < FOOTER:
            raise Fault(f"it is no table of a checkpoint, or cut short: it has {file.size} bytes")
        footer = file.pread(FOOTER, file.size - FOOTER)
        if not footer.endswith(MAGIC):
            raise Fault("it is no table of a checkpoint, or cut short: it does not end with the mark of one")
        _, at = _handle(footer, 0)
        index, _ = _handle(footer, at)
        self.blocks: list[tuple[bytes, Handle]] = []
        self._last: tuple[Handle, Block, dict[bytes, tuple[int, int]]] | None = None
        last, end = None, 0
        block = self.block(index, whole=True)
        for key, lo, hi in block.entries():
            handle, _ = _handle(block.data[lo:hi], 0)
            if last is not None and key < last:
                raise Fault("the index of its table is not in order")
            if handle.offset < end:
                raise Fault("blocks of its table overlap")
            last, end = key, handle.offset + handle.size + TRAILER
            self.blocks.append((key, handle))

    def block(self, handle: Handle, whole: bool = False) -> Block:
        """A block; checked, unless it is large and stored as it is."""
        file, offset, size = self.file, handle.offset, handle.size
        if size < 4 or offset + size + TRAILER > file.size:
            raise Fault(f"a block of its table, {size} bytes at {offset}, is not within the file ({file.size} bytes)")
        trailer = file.pread(TRAILER, offset + size)
        crc, what = unmask(int.from_bytes(trailer[1:], "little")), f"the block of {size} bytes at {offset}"
        seal = Seal(file, offset, size + 1, crc, what)
        if trailer[0] > 1:
            raise Fault(f"a block of its table at {offset} is compressed in the unknown way {trailer[0]}")
        if trailer[0] == 0 and size > WHOLE and not whole:
            return Block(Window(file), offset, offset + size, 0, seal)
        data = file.pread(size, offset)
        found = crc32c(trailer[:1], crc32c(data))
        if found != seal.crc:
            raise Fault(f"{seal.what} is damaged: its checksum is {found:08x}, {seal.crc:08x} was written")
        if trailer[0] == 0:
            return Block(data, 0, size, offset, seal)
        data = decompress(data)
        return Block(data, 0, len(data), None, seal)

    def is_compressed(self, handle: Handle) -> bool:
        """Whether a block is compressed; False for one outside the file."""
        at = handle.offset + handle.size
        return at < self.file.size and self.file.pread(1, at) == b"\x01"

    def entries(self) -> Iterator[tuple[bytes, bytes]]:
        """Every key and its value, in order; raises Fault where keys are out of order or there twice."""
        last = None
        for _, handle in self.blocks:
            block = self.block(handle)
            for key, lo, hi in block.entries():
                if last is not None and key <= last:
                    raise Fault(
                        f"the entry {quoted(key)} is there twice"
                        if key == last
                        else f"the entry {quoted(key)} of its table is out of order"
                    )
                last = key
                yield key, bytes(block.data[lo:hi])

    def where(self, key: bytes) -> Handle | None:
        """The block in which a key must be, if it is there."""
        at = bisect_left(self.blocks, key, key=lambda block: block[0])
        return self.blocks[at][1] if at < len(self.blocks) else None

    def find(self, key: bytes) -> tuple[Block, int, int] | None:
        """The block that has a key and the range of its value there."""
        handle = self.where(key)
        if handle is None:
            return None
        if self._last is None or self._last[0] != handle:
            block = self.block(handle)
            places = {found: (lo, hi) for found, lo, hi in block.entries()}
            self._last = handle, block, places
        _, block, places = self._last
        return (block, *places[key]) if key in places else None


def _handle(data: bytes, at: int) -> tuple[Handle, int]:
    try:
        offset, at = varint(data, at, len(data))
        size, at = varint(data, at, len(data))
    except Malformed:
        raise Fault("a reference to a block of its table is damaged") from None
    return Handle(offset, size), at


__all__ = ["Block", "Handle", "Table", "unmask"]
