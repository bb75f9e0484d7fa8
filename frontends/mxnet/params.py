"""The file of parameters: a list of arrays and their names. The values stay where they are.

The list begins with 0x112. An array begins with the magic number of its version (0xF993fac8 to 0xF993faca); one of the
first releases begins with its rank. Then come its shape, its device and its element type, then its values.
"""

from __future__ import annotations

import struct
from math import prod
from pathlib import Path

from stepwell.dialects import diagnostics
from stepwell.dialects.payload import Payload, SourceFile, Stored
from stepwell.dialects.types import ALL_TYPES, MAX_RANK
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.mxnet import LIST_MAGIC
from stepwell.frontends.window import Window

V1, V2, V3 = 0xF993FAC8, 0xF993FAC9, 0xF993FACA

TYPES = ("f32", "f64", "f16", "u8", "i32", "i8", "i64", "boolean", "i16", "u16", "u32", "u64", "bf16")
"""Element types by MXNet's number for them."""

STORAGE = {1: "row_sparse", 2: "csr"}
AUXILIARY = {1: 1, 2: 2}
"""Index tensors of a sparse array, by its storage."""

LONGEST_NAME = 1 << 16


class _Cursor:
    """Reads numbers one after the other; a file that ends too early is a Fault."""

    def __init__(self, data: Window):
        self.data, self.at = data, 0

    def take(self, length: int) -> bytes:
        if length > len(self.data) - self.at:
            raise Fault(f"the file ends at byte {len(self.data)}, in the middle of an array")
        self.at += length
        return self.data[self.at - length : self.at]

    def skip(self, length: int) -> int:
        """Pass over bytes; gives where they begin."""
        if length > len(self.data) - self.at:
            raise Fault(f"an array of {length} bytes begins at byte {self.at} of {len(self.data)}")
        self.at += length
        return self.at - length

    def u32(self) -> int:
        return struct.unpack("<I", self.take(4))[0]

    def i32(self) -> int:
        return struct.unpack("<i", self.take(4))[0]

    def u64(self) -> int:
        return struct.unpack("<Q", self.take(8))[0]


def read(path: Path) -> dict[str, Payload]:
    """The arrays of a file by their names, `arg:` and `aux:` included; arrays of nothing are left out.

    Raises Fault for anything that is not such a file.
    """
    file = SourceFile(path)
    cursor = _Cursor(Window(file))
    if cursor.take(8) != LIST_MAGIC:
        raise Fault("it does not begin as a file of MXNet's parameters does (0x112)")
    cursor.take(8)
    count = cursor.u64()
    if count > file.size:
        raise Fault(f"it says that it has {count} arrays, and has {file.size} bytes")
    arrays = [_array(cursor, file, at) for at in range(count)]
    names = cursor.u64()
    if names not in (count, 0):
        raise Fault(f"it has {count} arrays and {names} names")
    found: dict[str, Payload] = {}
    sparse: list[str] = []
    for at in range(names):
        length = cursor.u64()
        if length > LONGEST_NAME:
            raise Fault(f"the name of array {at} has {length} bytes")
        name = text(cursor.take(length))
        value = arrays[at]
        if isinstance(value, str):
            sparse.append(f"{quoted(name)} ({value})")
        elif value is not None:
            if name in found:
                raise Fault(f"there are two arrays named {quoted(name)}")
            found[name] = value
    if sparse:
        raise Fault(f"sparse arrays cannot be converted: {', '.join(sparse)}; save them dense, with tostype('default')")
    if count and not names:
        raise Fault("its arrays have no names, so nothing says which parameter is which")
    if cursor.at < file.size:
        diagnostics.warn(f"{path.name}: {file.size - cursor.at} bytes after the last name are not looked at")
    return found


def _shape(cursor: _Cursor, rank: int, width: str) -> tuple[int, ...]:
    if rank > MAX_RANK:
        raise Fault(f"an array of rank {rank}")
    size = struct.calcsize(width)
    return struct.unpack(f"<{rank}{width}", cursor.take(rank * size))


def _array(cursor: _Cursor, file: SourceFile, number: int) -> Payload | str | None:
    """An array; for a sparse one the name of its form, for an empty one None."""
    try:
        return _read_array(cursor, file)
    except Fault as fault:
        raise Fault(f"array {number}: {fault}") from None


def _read_array(cursor: _Cursor, file: SourceFile) -> Payload | str | None:
    magic = cursor.u32()
    storage = 0
    if magic in (V2, V3):
        storage = cursor.i32()
        if storage not in (-1, 0, *STORAGE):
            raise Fault(f"{storage} is not a form of storage")
        if storage in STORAGE:
            stored = _shape(cursor, _rank(cursor), "q")
        rank = cursor.i32()
        if rank < (-1 if magic == V3 else 0):
            raise Fault(f"its rank is {rank}")
        shape = _shape(cursor, max(rank, 0), "q")
        if rank < 0 or (magic == V2 and rank == 0) or (magic == V3 and any(d < 0 for d in shape)):
            return None
    elif magic == V1:
        shape = _shape(cursor, cursor.u32(), "q")
        if not shape:
            return None
    else:
        shape = _shape(cursor, magic, "I")
        if not shape:
            return None
    cursor.take(8)  # The device that it was on.
    element = _element(cursor.i32())
    if any(d < 0 for d in shape):
        raise Fault(f"its shape is {list(shape)}")
    if storage in STORAGE:
        extra = [(_element(cursor.i32()), _shape(cursor, _rank(cursor), "q")) for _ in range(AUXILIARY[storage])]
        for kind, dims in [(element, stored), *extra]:  # pyright: ignore[reportPossiblyUnboundVariable]: read above
            cursor.skip(ALL_TYPES[kind].nbytes(prod(max(d, 0) for d in dims)))
        return STORAGE[storage]
    of = ALL_TYPES[element]
    return Stored(file, cursor.skip(of.nbytes(prod(shape))), of, shape)


def _rank(cursor: _Cursor) -> int:
    rank = cursor.i32()
    if rank < 0:
        raise Fault(f"its rank is {rank}")
    return rank


def _element(number: int) -> str:
    if not 0 <= number < len(TYPES):
        raise Fault(f"{number} is not an element type of MXNet's")
    return TYPES[number]


__all__ = ["TYPES", "read"]
