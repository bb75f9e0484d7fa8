"""Checkpoints in TensorFlow's second format (TensorBundle): `<prefix>.index` and `<prefix>.data-0000i-of-0000n`.

The index is a table of BundleEntryProto by name; its first entry, without a name, is the header. A variable in parts
has an entry for itself that lists them and one for each part, with a key that encodes name and part.
"""

from __future__ import annotations

from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from stepwell.dialects.checked import Checked, Seal, crc32c
from stepwell.dialects.computed import Mapped
from stepwell.dialects.payload import Payload, SourceFile, Values
from stepwell.dialects.types import ALL_TYPES, ElementType
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.tf.ordered import slice_key
from stepwell.frontends.tf.proto import messages
from stepwell.frontends.tf.slices import Extents, assembled, bounds, of_proto
from stepwell.frontends.tf.sstable import Table, unmask
from stepwell.frontends.tf.types import element_type
from stepwell.frontends.tf.variables import Variable, static
from stepwell.frontends.wire import Malformed, varint

MOST_SHARDS = 1 << 16


class Bundle:
    """The variables of a checkpoint; faults are raised as `Fault`, without the file."""

    def __init__(self, prefix: str, index: SourceFile):
        self.prefix = prefix
        self._values: dict[bytes, bytes] = {}
        self._shards: dict[int, SourceFile] = {}
        header = None
        for key, value in Table(index).entries():
            if not key:
                header = value
            self._values[key] = value
        if header is None:
            raise Fault("its index has no header")
        found = _parse("BundleHeaderProto", header, "the header of its index")
        self.shards, self.big_endian = found.num_shards, found.endianness == 1
        if not 0 <= self.shards <= MOST_SHARDS:
            raise Fault(f"the header of its index says that there are {self.shards} shards")
        if found.version.min_consumer > 1:
            raise Fault(f"it is of version {found.version.min_consumer}, which is newer than any that is known")

    def names(self) -> list[str]:
        """Names of variables; the keys of parts begin with a zero byte."""
        return [text(key) for key in self._values if key and not key.startswith(b"\0")]

    def variable(self, name: str) -> Variable:
        """What the index says of a variable."""
        entry = self._entry(name.encode("utf-8", "surrogateescape"))
        return static(entry.dtype, entry.shape)

    def parts(self, name: str) -> list[Extents]:
        """The parts that a variable was saved in."""
        return [of_proto(part) for part in self._entry(name.encode("utf-8", "surrogateescape")).slices]

    def payload(self, name: str, part: Extents | None) -> Payload:
        """The values of a variable, or of a part of it."""
        key = name.encode("utf-8", "surrogateescape")
        entry = self._entry(key)
        variable = static(entry.dtype, entry.shape)
        shape, what = variable.shape, f"the variable {quoted(name)}"
        if not entry.slices:
            whole = self._stored(entry, variable.element, shape, what)
            return whole if part is None else assembled(shape, [((0,) * len(shape), whole)], part)
        parts = []
        for slice_ in entry.slices:
            extents = of_proto(slice_)
            start, size = bounds(extents, shape)
            own = self._entry(slice_key(key, extents))
            if element_type(own.dtype) != variable.element:
                raise Fault("a part of it has another type than itself")
            if static(own.dtype, own.shape).shape != size:
                raise Fault(f"a part of it of shape {list(size)} has another shape in its own entry")
            parts.append((start, self._stored(own, variable.element, size, what)))
        return assembled(shape, parts, part)

    def _entry(self, key: bytes) -> Any:
        value = self._values.get(key)
        if value is None:
            raise Fault("the entry of a part of it is missing" if key.startswith(b"\0") else "it has no entry")
        return _parse("BundleEntryProto", value, "its entry")

    def _stored(self, entry: Any, element: ElementType, shape: tuple[int, ...], what: str) -> Payload:
        """The values that an entry refers to."""
        file = self._shard(entry.shard_id)
        if entry.offset < 0 or entry.size < 0 or entry.offset + entry.size > file.size:
            raise Fault(
                f"its {entry.size} bytes at {entry.offset} are not within {file.path.name} ({file.size} bytes); "
                "is the file cut short?"
            )
        if element.name == "string":
            return self._strings(file, entry, shape)
        if element.dtype is None:
            raise Fault(f"its values are of the type {element.name}, which is not read")
        need = prod(shape) * max(element.bits, 8) // 8
        if entry.size != need:
            raise Fault(f"{element.name}{list(shape)} takes {need} bytes, it has {entry.size}")
        seal = Seal(file, entry.offset, entry.size, unmask(entry.crc32c), what)
        return self._native(Checked(file, entry.offset, _carrier(element), shape, seal), element)

    def _native(self, stored: Checked, element: ElementType) -> Payload:
        """The values as they are here: little-endian, booleans 0 or 1."""
        if element.name == "boolean":
            return Mapped(("boolean",), lambda values: values != 0, [stored], element)
        if element.packed:
            # A byte each in TensorFlow.
            return Mapped(("bytes", element.name), lambda values: values.view(element.dtype), [stored], element)
        if self.big_endian and element.bits > 8:
            return Mapped(("swap",), lambda values: values.byteswap(), [stored], element)
        return stored

    def _shard(self, number: int) -> SourceFile:
        if not 0 <= number < self.shards:
            raise Fault(f"it is in shard {number}; there are {self.shards}")
        if number not in self._shards:
            path = Path(f"{self.prefix}.data-{number:05}-of-{self.shards:05}")
            try:
                self._shards[number] = SourceFile(path)
            except FileNotFoundError:
                raise Fault(f"the shard {path.name}, in which it is, is missing") from None
            except OSError as error:
                raise Fault(f"the shard {path.name}, in which it is, cannot be read: {error.strerror}") from None
        return self._shards[number]

    def _strings(self, file: SourceFile, entry: Any, shape: tuple[int, ...]) -> Values:
        """Lengths as varints, a masked checksum of them, then the bytes of all strings.

        The checksums are of the lengths as numbers of 32 bits (64 where they need them) in the writer's byte order.
        """
        count, order = prod(shape), "big" if self.big_endian else "little"
        if count > entry.size:
            raise Fault(f"{entry.size} bytes are too few for {count} strings")
        data = file.pread(entry.size, entry.offset)
        lengths: list[int] = []
        at = 0
        try:
            for _ in range(count):
                length, at = varint(data, at, len(data))
                lengths.append(length)
        except Malformed as error:
            raise Fault(f"the lengths of its strings are damaged ({error})") from None
        packed = b"".join(n.to_bytes(4 if n < 1 << 32 else 8, order) for n in lengths if n < 1 << 64)
        state = crc32c(packed)
        mark, at = data[at : at + 4], at + 4
        if count and unmask(int.from_bytes(mark, order)) != state:
            raise Fault(f"the lengths of its strings in {file.path.name} are damaged: their checksum is wrong")
        if count and at + sum(lengths) != len(data):
            raise Fault(f"its strings take {at + sum(lengths)} bytes, it has {len(data)}")
        if count and crc32c(data[at:], crc32c(mark, state)) != unmask(entry.crc32c):
            raise Fault(f"its strings in {file.path.name} are damaged: their checksum is wrong")
        made = np.empty(count, object)
        for i, length in enumerate(lengths):
            made[i] = data[at : at + length].decode("utf-8", "surrogateescape")
            at += length
        return Values(made.reshape(shape), ALL_TYPES["string"])


def _carrier(element: ElementType) -> ElementType:
    return ALL_TYPES["u8"] if element.packed or element.name == "boolean" else element


def _parse(message: str, data: bytes, what: str) -> Any:
    try:
        return messages().parse(message, data)
    except ValueError as error:
        raise Fault(f"{what} is damaged ({error})") from None


__all__ = ["Bundle"]
