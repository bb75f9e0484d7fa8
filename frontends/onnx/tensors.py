"""TensorProto to payloads: data stay in the file where their bytes are the values already.

onnx.proto3 › TensorProto: raw data are little-endian, packed float and double fields are as well; the integer fields
are varints and are decoded here. Values narrower than a byte are packed from the low bits up, as in OpenVINO; 6-bit
ones have an entry each in the integer field.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.payload import BLOCK, Payload, SourceFile, Stored, Values, unpack
from stepwell.dialects.types import MAX_RANK, ElementType
from stepwell.dialects.types import tensor as type_of
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import text
from stepwell.frontends.onnx.external import ExternalData
from stepwell.frontends.onnx.types import element_type
from stepwell.frontends.varints import read_varints

# fmt: off
_IN_INT32 = {
    "u8", "i8", "u16", "i16", "i32", "boolean", "f16", "bf16", "f8e4m3", "f8e4m3fnuz", "f8e5m2", "f8e5m2fnuz", "f8e8m0",
    "u4", "i4", "f4e2m1", "u2", "i2", "f6e2m3", "f6e3m2",
}
# fmt: on

_FIELDS = {
    4: ("float_data", {"f32"}),
    5: ("int32_data", _IN_INT32),
    7: ("int64_data", {"i64"}),
    10: ("double_data", {"f64"}),
    11: ("uint64_data", {"u32", "u64"}),
}
"""Field of TensorProto → its name and the element types whose values it holds."""

_FIXED = {4: np.dtype("<f4"), 10: np.dtype("<f8")}
RAW = 9

DENSE_LIMIT = 64 << 20
"""Bytes up to which a sparse tensor is made dense; its declared size is no measure of the file's."""

Cut = tuple[int, int, int]
"""Field number, offset and length of data that were left in the file."""


class Tensors:
    """The tensors of one model file; faults are raised as `Fault`, without saying where."""

    def __init__(self, source: SourceFile, token: str, external: ExternalData):
        self.source, self.token, self.external = source, token, external

    def payload(self, tensor: Any) -> Payload:
        """The values of a TensorProto."""
        try:
            return self._payload(tensor)
        except (ValueError, OverflowError) as error:
            # numpy has limits of its own on ranks and sizes.
            raise Fault(f"its shape {list(tensor.dims[:8])} is not possible: {error}") from None

    def _payload(self, tensor: Any) -> Payload:
        if tensor.HasField("segment"):
            raise Fault("tensors in segments cannot be read")
        element = element_type(tensor.data_type)
        shape = _shape(tensor.dims)
        try:
            type_of(element.mlir, shape)
        except InferenceError as error:
            raise Fault(str(error)) from None
        cuts, entries = self._cuts(tensor.external_data) if tensor.external_data else ((), [])
        given = [name for number, (name, _) in _FIELDS.items() if _given(tensor, name, number, cuts)]
        if _given(tensor, "raw_data", RAW, cuts):
            given.append("raw_data")
        if tensor.string_data:
            given.append("string_data")
        if tensor.data_location == 1:
            given.append("external data")
        if len(given) > 1:
            raise Fault(f"it has values in {' and in '.join(given)}")
        if not given:
            if prod(shape):
                raise Fault(f"{element.name}{list(shape)} has no values")
            return Values(np.empty(shape, element.dtype), element)
        match given[0]:
            case "external data":
                if element.name == "string":
                    raise Fault("strings cannot be external data")
                return self._normal(self.external.stored(entries, element, shape))
            case "raw_data":
                return self._raw(tensor, element, shape, cuts)
            case "string_data":
                return _strings(tensor, element, shape)
            case name:
                return self._typed(tensor, name, element, shape, cuts)

    def _cuts(self, entries: Any) -> tuple[Sequence[Cut], list[tuple[str, str]]]:
        """The data that the skeleton left in the file, and the tensor's own entries."""
        cuts: list[Cut] = []
        own: list[tuple[str, str]] = []
        for entry in entries:
            if entry.key == self.token:
                number, offset, length = entry.value.split()
                cuts.append((int(number), int(offset), int(length)))
            else:
                own.append((text(entry.key), text(entry.value)))
        return cuts, own

    def _raw(self, tensor: Any, element: ElementType, shape: tuple[int, ...], cuts: Sequence[Cut]) -> Payload:
        if element.name == "string":
            raise Fault("strings cannot be raw data")
        places = [c for c in cuts if c[0] == RAW]
        if places and tensor.HasField("raw_data"):
            raise Fault("it has raw_data twice")
        # Of a repeated single field the last one counts.
        length = places[-1][2] if places else len(tensor.raw_data)
        need = element.nbytes(prod(shape))
        if length != need:
            raise Fault(f"{element.name}{list(shape)} takes {need} bytes, raw_data has {length}")
        if places:
            return self._normal(Stored(self.source, places[-1][1], element, shape))
        return _from_bytes(tensor.raw_data, element, shape)

    def _typed(
        self, tensor: Any, name: str, element: ElementType, shape: tuple[int, ...], cuts: Sequence[Cut]
    ) -> Payload:
        number = next(n for n, (field, _) in _FIELDS.items() if field == name)
        if element.name not in _FIELDS[number][1]:
            raise Fault(f"{element.name} values cannot be in {name}")
        places = [c for c in cuts if c[0] == number]
        inline = getattr(tensor, name)
        if places and len(inline):
            raise Fault(f"{name} is partly packed, partly not")
        size = prod(shape)
        need = element.nbytes(size) if _shares_entries(element) else size
        fixed = _FIXED.get(number)
        if fixed is not None:
            return self._fixed(inline, places, fixed, name, element, shape)
        if places:
            numbers = _joined([read_varints(self.source, offset, length) for _, offset, length in places])
        else:
            numbers = np.array(inline, np.uint64 if number == 11 else np.int64)
        if len(numbers) != need:
            raise Fault(f"{element.name}{list(shape)} needs {need} entries in {name}, there are {len(numbers)}")
        return _from_numbers(numbers, element, shape)

    def _fixed(
        self, inline: Any, places: list[Cut], dtype: np.dtype, name: str, element: ElementType, shape: tuple[int, ...]
    ) -> Payload:
        size = prod(shape)
        if any(length % dtype.itemsize for _, _, length in places):
            raise Fault(f"{name} is not a whole number of values")
        count = sum(length for _, _, length in places) // dtype.itemsize if places else len(inline)
        if count != size:
            raise Fault(f"{element.name}{list(shape)} needs {size} entries in {name}, there are {count}")
        if len(places) == 1:
            return Stored(self.source, places[0][1], element, shape)
        parts = [np.frombuffer(self.source.pread(length, offset), dtype) for _, offset, length in places]
        return Values((_joined(parts) if places else np.array(inline, dtype)).reshape(shape), element)

    def _normal(self, stored: Stored) -> Payload:
        """Booleans other than 0 and 1 are made 1; anything else is left as it is."""
        if stored.element.name != "boolean":
            return stored
        step = BLOCK
        blocks = [(lo, min(step, stored.size - lo)) for lo in range(0, stored.size, step)]
        if all(_is_boolean(stored.file.pread(n, stored.offset + lo)) for lo, n in blocks):
            return stored
        return _from_bytes(stored.file.pread(stored.size, stored.offset), stored.element, stored.shape)

    def dense(self, sparse: Any) -> Payload:
        """The values of a SparseTensorProto in full."""
        shape = _shape(sparse.dims)
        values, indices = self.payload(sparse.values), self.payload(sparse.indices)
        element, size = values.element, prod(shape)
        if element.name == "string":
            raise Fault("a sparse tensor of strings")
        if size * max(element.bits, 8) // 8 > DENSE_LIMIT:
            raise Fault(f"the sparse tensor {element.name}{list(shape)} has more than {DENSE_LIMIT} bytes when dense")
        if indices.element.name != "i64" or len(values.shape) != 1:
            raise Fault("a sparse tensor needs values of rank 1 and i64 indices")
        rank, count = len(shape), values.shape[0]
        if indices.shape not in ((count,), (count, rank)):
            raise Fault(f"{count} values of a sparse tensor do not fit indices of shape {list(indices.shape)}")
        at = indices.array()
        limits = np.array(shape, np.int64) if at.ndim == 2 else np.int64(size)
        if ((at < 0) | (at >= limits)).any():
            raise Fault(f"an index of the sparse tensor lies outside its shape {list(shape)}")
        if at.ndim == 2:
            at = np.ravel_multi_index(tuple(at.T), shape) if rank and count else np.zeros(count, np.int64)
        full = np.zeros(size, element.dtype)
        full[at] = values.array()
        return Values(full.reshape(shape), element)


def _shape(dims: Any) -> tuple[int, ...]:
    shape = tuple(dims)
    if len(shape) > MAX_RANK:
        raise Fault(f"it has {len(shape)} dimensions; a constant may have {MAX_RANK}")
    if any(d < 0 for d in shape):
        raise Fault(f"a negative dimension in {list(shape)}")
    return shape


def _given(tensor: Any, name: str, number: int, cuts: Sequence[Cut]) -> bool:
    inline = tensor.HasField("raw_data") and len(tensor.raw_data) if number == RAW else len(getattr(tensor, name))
    return bool(inline) or any(c[0] == number for c in cuts)


def _joined(parts: list[np.ndarray]) -> np.ndarray:
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def _is_boolean(data: bytes) -> bool:
    return not len(data) or int(np.frombuffer(data, np.uint8).max()) <= 1


def _from_bytes(data: bytes, element: ElementType, shape: tuple[int, ...]) -> Values:
    if element.name == "boolean":
        return Values((np.frombuffer(data, np.uint8) != 0).reshape(shape), element)
    if element.packed:
        return Values(unpack(np.frombuffer(data, np.uint8), element, prod(shape)).reshape(shape), element)
    assert element.dtype is not None
    return Values(np.frombuffer(data, element.dtype).reshape(shape), element)


def _shares_entries(element: ElementType) -> bool:
    """Whether several values are in one entry of int32_data."""
    return element.packed and element.bits != 6


def _from_numbers(numbers: np.ndarray, element: ElementType, shape: tuple[int, ...]) -> Values:
    """Values from the entries of an integer field; an entry's low bits count, as in ONNX's own reader."""
    if element.name == "boolean":
        return Values((numbers != 0).reshape(shape), element)
    if _shares_entries(element):
        return Values(unpack(numbers.astype(np.uint8), element, prod(shape)).reshape(shape), element)
    assert element.dtype is not None
    if element.is_float:
        bits = (numbers & ((1 << element.bits) - 1)).astype(np.uint8 if element.bits <= 8 else np.uint16)
        return Values(bits.view(element.dtype).reshape(shape), element)
    return Values(numbers.astype(element.dtype).reshape(shape), element)


def _strings(tensor: Any, element: ElementType, shape: tuple[int, ...]) -> Values:
    if element.name != "string":
        raise Fault(f"{element.name} values cannot be in string_data")
    items = [s.decode("utf-8", "surrogateescape") for s in tensor.string_data]
    if len(items) != prod(shape):
        raise Fault(f"string{list(shape)} needs {prod(shape)} strings, there are {len(items)}")
    made = np.empty(len(items), object)
    made[:] = items
    return Values(made.reshape(shape), element)


__all__ = ["Tensors"]
