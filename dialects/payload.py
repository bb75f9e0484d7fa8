"""Constants without their bytes: a payload says where the values lie or how they come about, not what they are.

`Values` are in memory, `Stored` lie in a file, `Missing` are known by handle only; the classes of `computed.py` are
computations over other payloads that have not been run. Nothing runs before the writer, which reads each payload
once, in blocks. Reading is by flat element range in C order: `read(lo, hi)`.
"""

from __future__ import annotations

import hashlib
import mmap
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import cached_property
from math import prod
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.types import ALL_TYPES, ElementType, element

BLOCK = 8 << 20
"""Bytes that a reader of a payload holds at once."""

SPLIT = ("u3", "u6")
"""Packed types whose elements' low and high bits lie apart."""

SMALL = 1 << 16
"""Bytes up to which a constant's values are looked at by folding and inference."""

Key: TypeAlias = Hashable


class Payload(ABC):
    """The values of a constant: an element type and a static shape, and a way to read them.

    `read` gives unpacked elements (numpy dtype of the element type), whatever the packing in the file.
    """

    element: ElementType
    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        return prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes in a file; for strings the bytes of OpenVINO's string blob."""
        return self.element.nbytes(self.size)

    @abstractmethod
    def read(self, lo: int, hi: int) -> np.ndarray:
        """The elements lo … hi-1 in C order, as a 1-D array."""

    @property
    @abstractmethod
    def key(self) -> Key:
        """Equal keys mean equal values; the converse need not hold."""

    def view(self) -> np.ndarray | None:
        """The values as an array that costs no memory, or None where there is no such thing."""
        return None

    def release(self) -> None:  # noqa: B027 - most payloads have nothing to give back
        """Give back what `view` has made resident."""

    def array(self) -> np.ndarray:
        """All the values; for constants known to be small."""
        return self.read(0, self.size).reshape(self.shape)

    @property
    def small(self) -> bool:
        """Whether folding and inference may look at the values."""
        return self.size * max(self.element.bits, 8) // 8 <= SMALL

    def blocks(self, limit: int = BLOCK) -> Iterator[np.ndarray]:
        """All values in flat pieces of at most `limit` bytes; pieces of packed types begin at a byte border."""
        step = max(limit * 8 // max(self.element.bits, 8), 8) & ~7
        for lo in range(0, self.size, step):
            yield self.read(lo, min(lo + step, self.size))

    @property
    def handle(self) -> str:
        """The name of this payload in text dumps: the same for the same values' origin in every run."""
        return "c" + hashlib.sha1(repr((self.key, self.element.name, self.shape)).encode()).hexdigest()[:16]

    def __eq__(self, other: object) -> bool:
        return self is other or (
            isinstance(other, Payload)
            and self.element == other.element
            and self.shape == other.shape
            and self.key == other.key
        )

    def __hash__(self) -> int:
        return hash((self.element.name, self.shape))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.element.name}{list(self.shape)})"


class Values(Payload):
    """Values in memory: one element of the array per element, also for packed types. The array is not copied."""

    def __init__(self, array: np.ndarray, element_type: ElementType | None = None):
        self.element = element_type or element(array.dtype)
        if array.dtype.kind in "US":
            array = array.astype(object)
        self._array = array.view()
        self._array.flags.writeable = False
        self.shape = array.shape

    @property
    def nbytes(self) -> int:
        if self.element.name == "string":
            return 4 * (self.size + 2) + sum(len(_encoded(s)) for s in self._array.flat)
        return super().nbytes

    def read(self, lo: int, hi: int) -> np.ndarray:
        if self._array.flags.c_contiguous:
            return self._array.reshape(-1)[lo:hi]
        from stepwell.dialects.computed import flat_range

        return flat_range(self._array, lo, hi)

    def array(self) -> np.ndarray:
        return self._array

    def view(self) -> np.ndarray:
        return self._array

    @cached_property
    def key(self) -> Key:
        if self.element.name == "string":
            return ("values", tuple(_encoded(s) for s in self._array.flat))
        data = np.ascontiguousarray(self._array)
        return ("values", self.element.name, hashlib.sha1(data.tobytes()).hexdigest())


def _encoded(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")


class SourceFile:
    """A regular file that payloads refer to. It is opened once and stays open as long as a payload needs it."""

    def __init__(self, path: Path | str):
        self.path = Path(path)
        self.fd = os.open(self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        stat = os.fstat(self.fd)
        self.size = stat.st_size
        self.identity = (stat.st_dev, stat.st_ino)
        self._map: mmap.mmap | None = None

    def __del__(self):
        if hasattr(self, "fd"):
            os.close(self.fd)

    def pread(self, length: int, offset: int) -> bytes:
        """Exactly `length` bytes at `offset`; raises StepwellError if the file has become shorter."""
        parts: list[bytes] = []
        while length > 0:
            part = os.pread(self.fd, min(length, 1 << 30), offset)
            if not part:
                raise StepwellError(f"{self.path}: the file ends before byte {offset + length}; was it changed?")
            parts.append(part)
            offset, length = offset + len(part), length - len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    @property
    def map(self) -> mmap.mmap:
        """The file in memory. Raises StepwellError if it has become shorter: touching what is gone ends the process."""
        if os.fstat(self.fd).st_size < self.size:
            raise StepwellError(f"{self.path}: the file has become shorter; was it changed?")
        if self._map is None:
            self._map = mmap.mmap(self.fd, 0, access=mmap.ACCESS_READ)
        return self._map

    def release(self) -> None:
        """Drop the mapped pages from this process; the page cache keeps them."""
        if self._map is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)


class Stored(Payload):
    """Values in a file: little-endian, C order, packed as OpenVINO packs them (first element in the low bits)."""

    def __init__(self, file: SourceFile, offset: int, element_type: ElementType, shape: Sequence[int]):
        self.file, self.offset = file, offset
        self.element, self.shape = element_type, tuple(shape)
        if offset < 0 or offset + self.nbytes > file.size:
            raise StepwellError(
                f"{file.path}: a constant of {self.nbytes} bytes at {offset} lies outside the file ({file.size} bytes)"
            )

    def verify(self) -> None:
        """Asked before the bytes are copied without being read; raises StepwellError where they are known to be bad."""

    def read(self, lo: int, hi: int) -> np.ndarray:
        assert self.element.dtype is not None
        if self.element.packed:
            bits = self.element.bits
            unit = 3 if bits in (3, 6) else 1
            first = lo * bits // (8 * unit) * unit
            last = min(-(-hi * bits // (8 * unit)) * unit, self.nbytes)
            skip = lo - first * 8 // bits
            data = np.frombuffer(self.file.pread(last - first, self.offset + first), np.uint8)
            return unpack(data, self.element, skip + hi - lo)[skip:]
        width = self.element.bits // 8
        return np.frombuffer(self.file.pread((hi - lo) * width, self.offset + lo * width), self.element.dtype)

    def view(self) -> np.ndarray | None:
        if self.element.packed or self.size == 0:
            return None
        return np.frombuffer(self.file.map, self.element.dtype, self.size, self.offset).reshape(self.shape)

    def release(self) -> None:
        self.file.release()

    @property
    def key(self) -> Key:
        return ("stored", self.file.identity, self.offset, self.nbytes, self.element.name)

    @property
    def handle(self) -> str:
        return f"{self.file.path.name}@{self.offset}+{self.nbytes}"


class Missing(Payload):
    """Values that a text dump left out; a sidecar restores them (`restore`)."""

    def __init__(self, handle: str, element_type: ElementType, shape: Sequence[int]):
        self._handle = handle
        self.element, self.shape = element_type, tuple(shape)

    def read(self, lo: int, hi: int) -> np.ndarray:
        raise StepwellError(
            f"the values of constant '{self._handle}' are not in this text; give the resource file dumped with it"
        )

    @property
    def small(self) -> bool:
        return False

    @property
    def key(self) -> Key:
        return ("missing", self._handle)

    @property
    def handle(self) -> str:
        return self._handle


def unpack(data: np.ndarray, element_type: ElementType, count: int) -> np.ndarray:
    """`count` elements of a packed type from bytes (uint8).

    The first element is in the low bits; u1 has it in the highest bit. u3 and u6 are split: 24 bits hold the low two
    (four) bits of eight (four) elements, then their high bits, the first element highest.
    """
    bits, dtype = element_type.bits, element_type.dtype
    assert dtype is not None
    if bits == 1:
        values = np.unpackbits(data, bitorder="big")[:count]
    elif element_type.name in SPLIT:
        low = 2 if bits == 3 else 4
        group = np.unpackbits(data.reshape(-1, 3), axis=1)
        values = _numbers(group[:, :16], low) | _numbers(group[:, 16:], bits - low) << low
        values = values.reshape(-1)[:count]
    else:
        planes = np.unpackbits(data, bitorder="little")[: len(data) * 8 // bits * bits].reshape(-1, bits)
        values = np.packbits(planes, axis=1, bitorder="little").reshape(-1)[:count]
    if element_type.is_float and dtype.kind != "u":
        return values.view(dtype)
    return _signed(values, bits).astype(dtype) if element_type.name[0] == "i" else values.astype(dtype, copy=False)


def _numbers(bits: np.ndarray, width: int) -> np.ndarray:
    """Rows of bits, the highest first, as rows of numbers of `width` bits."""
    places = 1 << np.arange(width - 1, -1, -1, dtype=np.uint8)
    return (bits.reshape(len(bits), -1, width) * places).sum(2, dtype=np.uint8)


def _signed(codes: np.ndarray, bits: int) -> np.ndarray:
    half = 1 << (bits - 1)
    return ((codes ^ half).astype(np.int8) - half).astype(np.int8)


def pack(values: np.ndarray, element_type: ElementType) -> np.ndarray:
    """The bytes (uint8) of elements of a packed type, in the order `unpack` reads."""
    bits = element_type.bits
    if bits == 1:
        return np.packbits(values.astype(np.uint8), bitorder="big")
    if element_type.name[0] == "i":
        raw = values.astype(np.int8).view(np.uint8)
    else:
        raw = values.view(np.uint8) if element_type.is_float else values.astype(np.uint8)
    if element_type.name in SPLIT:
        low, size = (2, 8) if bits == 3 else (4, 4)
        raw = np.concatenate([raw, np.zeros(-len(raw) % size, np.uint8)]).reshape(-1, size, 1)
        planes = np.unpackbits(raw, axis=2)
        parts = [planes[:, :, 8 - low :], planes[:, :, 8 - bits : 8 - low]]
        return np.packbits(np.concatenate([p.reshape(len(raw), -1) for p in parts], axis=1), axis=1).reshape(-1)
    planes = np.unpackbits(raw.reshape(-1, 1), axis=1, count=bits, bitorder="little")
    return np.packbits(planes.reshape(-1), bitorder="little")


_RESOURCES: dict[str, Callable[[ElementType, Sequence[int]], Payload]] = {}


def restore(sources: Mapping[str, Callable[[ElementType, Sequence[int]], Payload]]) -> None:
    """Make the constants of a sidecar known, so that parsing a handle finds them."""
    _RESOURCES.update(sources)


def forget_resources() -> None:
    """Forget every sidecar."""
    _RESOURCES.clear()


def by_handle(handle: str, element_type: str, shape: Sequence[int]) -> Payload:
    """The payload of a handle read in text."""
    kind = ALL_TYPES[element_type]
    found = _RESOURCES.get(handle)
    return found(kind, shape) if found is not None else Missing(handle, kind, shape)


def payload(values: Any, element_type: str | None = None) -> Values:
    """A payload of values in memory: an array, a number, a string or a (nested) list."""
    array = np.asarray(values)
    if element_type is not None:
        dtype = ALL_TYPES[element_type].dtype
        return Values(array.astype(dtype) if array.dtype != dtype else array, ALL_TYPES[element_type])
    return Values(array)
