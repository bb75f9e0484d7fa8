"""Checkpoints in TensorFlow's first format: tables of SavedTensorSlices, one file or `<prefix>-0000i-of-0000n`.

The entry without a key lists the tensors and their parts; each part is an entry whose key encodes name and part.
Its values are in the field of their type (tensor.proto); floats stay in the file, unless their block is compressed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import prod
from typing import Any

import ml_dtypes
import numpy as np

from stepwell.dialects.checked import Checked
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Payload, SourceFile, Values
from stepwell.dialects.types import ElementType
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.tf.late import Late
from stepwell.frontends.tf.ordered import slice_key
from stepwell.frontends.tf.proto import messages
from stepwell.frontends.tf.slices import Extents, Part, assembled, bounds, of_proto
from stepwell.frontends.tf.sstable import Block, Table
from stepwell.frontends.tf.variables import Variable, static
from stepwell.frontends.varints import decode_varints
from stepwell.frontends.wire import Malformed, varint

FIELDS = {
    "f32": 5, "f64": 6, "i32": 7, "i16": 7, "u16": 7, "i8": 7, "u8": 7, "string": 8, "complex64": 9, "i64": 10,
    "boolean": 11, "complex128": 12, "f16": 13, "bf16": 13, "u32": 16, "u64": 17,
}  # fmt: skip
"""Element type → field of TensorProto."""

CONTENT = 4
FIXED = {5, 6, 9, 12, CONTENT}
"""Fields whose bytes are the values."""


@dataclass
class _Tensor:
    variable: Variable
    parts: list[tuple[Table, Extents]] = field(default_factory=list)


class SavedSlices:
    """The variables of a checkpoint; faults are raised as `Fault`, without the file."""

    def __init__(self, files: Sequence[SourceFile]):
        self._tensors: dict[str, _Tensor] = {}
        for file in files:
            try:
                self._add(Table(file))
            except Fault as fault:
                raise Fault(f"{file.path.name}: {fault}" if len(files) > 1 else str(fault)) from None

    def _add(self, table: Table) -> None:
        found = table.find(b"")
        if found is None:
            raise Fault("it does not list its tensors: it is a table, but no checkpoint")
        block, lo, hi = found
        if block.shift is not None:
            block.seal.verify()
        try:
            meta = messages().parse("SavedTensorSlices", bytes(block.data[lo:hi])).meta
        except ValueError as error:
            raise Fault(f"the list of its tensors is damaged ({error})") from None
        here: set[str] = set()
        for each in meta.tensor:
            name = text(each.name)
            if name in here:
                raise Fault(f"the variable {quoted(name)} is listed twice")
            here.add(name)
            try:
                variable = static(each.type, each.shape)
                tensor = self._tensors.setdefault(name, _Tensor(variable))
                if tensor.variable != variable:
                    raise Fault("it has another type or shape in another shard")
                tensor.parts += [(table, of_proto(part)) for part in each.slice]
            except Fault as fault:
                raise Fault(f"the variable {quoted(name)}: {fault}") from None

    def names(self) -> list[str]:
        """Names of variables."""
        return list(self._tensors)

    def variable(self, name: str) -> Variable:
        """What the lists say of a variable."""
        return self._tensors[name].variable

    def parts(self, name: str) -> list[Extents]:
        """The parts that a variable was saved in."""
        return [extents for _, extents in self._tensors[name].parts]

    def payload(self, name: str, part: Extents | None) -> Payload:
        """The values of a variable, or of a part of it."""
        tensor = self._tensors[name]
        element, shape = tensor.variable.element, tensor.variable.shape
        if element.name not in FIELDS:
            raise Fault(f"its values are of the type {element.name}, which is not read")
        key = name.encode("utf-8", "surrogateescape")
        parts: list[Part] = []
        for table, extents in tensor.parts:
            start, size = bounds(extents, shape)
            parts.append((start, _part(table, slice_key(key, extents), element, size, name)))
        if not parts and not prod(shape):
            return Values(np.empty(shape, element.dtype), element)
        if not parts:
            raise Fault("there are no values of it")
        return assembled(shape, parts, part)


def _part(table: Table, key: bytes, element: ElementType, shape: tuple[int, ...], name: str) -> Payload:
    """The payload of an entry; one in a compressed block is not looked for before it is read."""
    handle = table.where(key)
    if handle is None:
        raise Fault("the entry of a part of it is missing")
    if element.name == "string":
        return Values(_load(table, key, element, shape).reshape(shape), element)
    late = Late(element, shape, ("slice", table.file.identity, key), partial(_read, table, key, element, shape, name))
    if table.is_compressed(handle):
        return late
    block, fields = _find(table, key)
    number, lo, _ = _values(fields, element, shape)
    if number not in FIXED or element.name == "boolean" or not prod(shape):
        return late
    assert block.shift is not None and element.dtype is not None
    return Checked(table.file, lo + block.shift, element, shape, block.seal)


Fields = list[tuple[int, int, int]]
"""Number, start and end of fields of bytes."""


def _find(table: Table, key: bytes) -> tuple[Block, Fields]:
    """The block of an entry and the fields of its TensorProto there."""
    found = table.find(key)
    if found is None:
        raise Fault("the entry of a part of it is missing")
    block, lo, hi = found
    for number in (2, 3):  # SavedTensorSlices.data, SavedSlice.data
        inner = [(a, b) for n, a, b in _fields(block.data, lo, hi) if n == number]
        if len(inner) != 1:
            raise Fault("the entry of a part of it has no values")
        lo, hi = inner[0]
    return block, list(_fields(block.data, lo, hi))


def _fields(data: Any, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The fields of bytes of a message; other fields are skipped."""
    try:
        while at < end:
            tag, at = varint(data, at, end)
            if tag & 7 == 2:
                length, at = varint(data, at, end)
                if length > end - at:
                    raise Fault("the entry of a part of it is damaged")
                yield tag >> 3, at, at + length
                at += length
            elif tag & 7 == 0:
                _, at = varint(data, at, end)
            elif tag & 7 in (1, 5):
                at += 8 if tag & 7 == 1 else 4
            else:
                raise Fault("the entry of a part of it is damaged")
    except Malformed as error:
        raise Fault(f"the entry of a part of it is damaged ({error})") from None


def _values(fields: Fields, element: ElementType, shape: tuple[int, ...]) -> tuple[int, int, int]:
    """The one field with the values; of those whose bytes are the values their number is checked."""
    own = FIELDS[element.name]
    found = [(n, lo, hi) for n, lo, hi in fields if n in (own, CONTENT) and hi > lo]
    if not found and not prod(shape):
        return own, 0, 0
    if len(found) != 1:
        raise Fault("the entry of a part of it has no values" if not found else "its values are in several pieces")
    number, lo, hi = found[0]
    need = prod(shape) * element.bits // 8
    if number in FIXED and hi - lo != need:
        raise Fault(f"{element.name}{list(shape)} takes {need} bytes, its entry has {hi - lo}")
    return number, lo, hi


def _read(table: Table, key: bytes, element: ElementType, shape: tuple[int, ...], name: str) -> np.ndarray:
    try:
        return _load(table, key, element, shape)
    except Fault as fault:
        raise StepwellError(f"{table.file.path}: the variable {quoted(name)}: {fault}") from None


def _load(table: Table, key: bytes, element: ElementType, shape: tuple[int, ...]) -> np.ndarray:
    """The values of an entry, decoded; its block is checked first."""
    block, fields = _find(table, key)
    if block.shift is not None:
        block.seal.verify()
    if element.name == "string":
        return _strings(block, fields, prod(shape))
    number, lo, hi = _values(fields, element, shape)
    data = bytes(block.data[lo:hi])
    assert element.dtype is not None
    if number in FIXED:
        return np.frombuffer(data, np.uint8) != 0 if element.name == "boolean" else np.frombuffer(data, element.dtype)
    raw = np.frombuffer(data, np.uint8)
    last = np.flatnonzero(raw < 0x80)
    if len(last) != prod(shape) or (len(raw) and raw[-1] >= 0x80):
        raise Fault(f"{element.name}{list(shape)} needs {prod(shape)} values, its entry has {len(last)}")
    return _DECODE.get(element.name, lambda values: values.astype(element.dtype))(decode_varints(raw, last))


_DECODE: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "boolean": lambda values: values != 0,
    "f16": lambda values: values.astype(np.uint16).view(np.float16),
    "bf16": lambda values: values.astype(np.uint16).view(ml_dtypes.bfloat16),
}


def _strings(block: Block, fields: Fields, count: int) -> np.ndarray:
    items = [(lo, hi) for n, lo, hi in fields if n == FIELDS["string"]]
    if len(items) != count:
        raise Fault(f"it has {len(items)} of its {count} strings")
    made = np.empty(count, object)
    for i, (lo, hi) in enumerate(items):
        made[i] = bytes(block.data[lo:hi]).decode("utf-8", "surrogateescape")
    return made


__all__ = ["SavedSlices"]
