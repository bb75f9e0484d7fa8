"""TensorProto to payloads: data stay in the file where their bytes are the values already.

tensor.proto › TensorProto: `tensor_content` is little-endian; otherwise the values are in the field of their type, and
where there are fewer of them than elements the last one fills the rest.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from stepwell.dialects.computed import Repeated
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.payload import Payload, SourceFile, Stored, Values
from stepwell.dialects.types import ElementType, Shape
from stepwell.dialects.types import tensor as type_of
from stepwell.frontends.faults import Fault
from stepwell.frontends.tf.types import element_type, shape_of
from stepwell.frontends.varints import read_varints

CONTENT = 4

FIELDS = {
    5: ("float_val", {"f32"}),
    6: ("double_val", {"f64"}),
    7: ("int_val", {"i32", "i16", "u16", "i8", "u8", "i4", "u4", "i2", "u2"}),
    9: ("scomplex_val", {"complex64"}),
    10: ("int64_val", {"i64"}),
    11: ("bool_val", {"boolean"}),
    12: ("dcomplex_val", {"complex128"}),
    13: ("half_val", {"f16", "bf16"}),
    16: ("uint32_val", {"u32"}),
    17: ("uint64_val", {"u64"}),
}
"""Field of TensorProto → its name and the element types whose values it holds."""

FIXED = {5: np.dtype("<f4"), 6: np.dtype("<f8"), 9: np.dtype("<f4"), 12: np.dtype("<f8")}

STRING_LIMIT = 1 << 24
"""Strings that a constant may repeat: a file says one and any shape."""


class Tensors:
    """The tensors of one model file; faults are raised as `Fault`, without saying where."""

    def __init__(self, source: SourceFile | None, token: bytes):
        self.source, self.token = source, token

    def payload(self, tensor: Any) -> Payload:
        """The values of a TensorProto."""
        element = element_type(tensor.dtype)
        shape = _static(shape_of(tensor.tensor_shape))
        try:
            type_of(element.mlir, shape)
        except InferenceError as error:
            raise Fault(str(error)) from None
        if element.dtype is None:
            raise Fault(f"a constant of the type {element.name}")
        places = [p for p in tensor.place if p.token == self.token]
        if element.name == "string":
            return self._strings(tensor, element, shape)
        number = next((n for n, (_, held) in FIELDS.items() if element.name in held), None)
        if tensor.HasField("tensor_content") or any(p.field == CONTENT for p in places):
            return self._content(tensor, [p for p in places if p.field == CONTENT], element, shape)
        if element.name.startswith("f8") and tensor.float8_val:
            values = np.frombuffer(tensor.float8_val, np.uint8).view(element.dtype)
            return self._filled(Values(values, element), shape)
        if number is None:
            raise Fault(f"values of {element.name} are only read as tensor_content")
        return self._typed(tensor, number, [p for p in places if p.field == number], element, shape)

    def _content(self, tensor: Any, places: list[Any], element: ElementType, shape: tuple[int, ...]) -> Payload:
        length = places[-1].length if places else len(tensor.tensor_content)
        width = max(element.bits, 8) // 8  # Values narrower than a byte have a byte each.
        need = prod(shape) * width
        if length != need:
            raise Fault(f"{element.name}{list(shape)} takes {need} bytes, tensor_content has {length}")
        assert element.dtype is not None
        if places and not element.packed and element.name != "boolean":
            assert self.source is not None
            return Stored(self.source, places[-1].offset, element, shape)
        data = self._bytes(places[-1]) if places else tensor.tensor_content
        if element.name == "boolean":
            return Values((np.frombuffer(data, np.uint8) != 0).reshape(shape), element)
        return Values(np.frombuffer(data, element.dtype).reshape(shape), element)

    def _bytes(self, place: Any) -> bytes:
        assert self.source is not None
        return self.source.pread(place.length, place.offset)

    def _typed(
        self, tensor: Any, number: int, places: list[Any], element: ElementType, shape: tuple[int, ...]
    ) -> Payload:
        name = FIELDS[number][0]
        fixed = FIXED.get(number)
        inline = getattr(tensor, name)
        if places and len(inline):
            raise Fault(f"{name} is partly packed, partly not")
        if fixed is not None and len(places) == 1:
            count, rest = divmod(places[0].length, element.bits // 8)
            if rest:
                raise Fault(f"{name} is not a whole number of values")
            assert self.source is not None
            return self._filled(Stored(self.source, places[0].offset, element, (count,)), shape)
        if places and fixed is not None:
            raw = np.frombuffer(b"".join(map(self._bytes, places)), fixed)
        elif places:
            assert self.source is not None
            raw = np.concatenate([read_varints(self.source, p.offset, p.length) for p in places])
        else:
            raw = np.array(inline, fixed or (np.uint64 if number in (16, 17) else np.int64))
        return self._filled(Values(_values(raw, element), element), shape)

    def _filled(self, given: Payload, shape: tuple[int, ...]) -> Payload:
        """Values in order; the last one fills the rest (none at all are zeros)."""
        size, count = prod(shape), given.size
        element = given.element
        assert element.dtype is not None
        if count > size:
            raise Fault(f"{element.name}{list(shape)} has {size} elements, and {count} values")
        if count == size:
            if isinstance(given, Stored):
                return Stored(given.file, given.offset, element, shape)
            return Values(given.array().reshape(shape), element)
        if count <= 1:
            one = given.array().reshape(()) if count else np.zeros((), element.dtype)
            return Repeated(Values(one, element), shape)
        # A file holds two values and says any shape: what is made is in proportion to what is held.
        if size > max(count * 1024, 1 << 20):
            raise Fault(f"{element.name}{list(shape)} has only {count} values")
        full = np.full(size, given.array()[-1], element.dtype)
        full[:count] = given.array()
        return Values(full.reshape(shape), element)

    def _strings(self, tensor: Any, element: ElementType, shape: tuple[int, ...]) -> Payload:
        items = [s.decode("utf-8", "surrogateescape") for s in tensor.string_val]
        size = prod(shape)
        if len(items) > size:
            raise Fault(f"string{list(shape)} has {size} elements, and {len(items)} values")
        if size - len(items) > STRING_LIMIT:
            raise Fault(f"string{list(shape)} has only {len(items)} values")
        made = np.full(size, items[-1] if items else "", object)
        made[: len(items)] = items
        return Values(made.reshape(shape), element)


def _static(shape: Shape) -> tuple[int, ...]:
    sizes = () if shape is None else tuple(d for d in shape if isinstance(d, int))
    if shape is None or len(sizes) < len(shape):
        raise Fault("a constant whose shape is not known")
    return sizes


def _values(raw: np.ndarray, element: ElementType) -> np.ndarray:
    """The values of a type from the entries of its field."""
    assert element.dtype is not None
    if element.name == "boolean":
        return raw != 0
    if element.name in ("f16", "bf16"):
        return (raw.astype(np.uint64) & 0xFFFF).astype(np.uint16).view(element.dtype)
    if element.name in ("complex64", "complex128"):
        if len(raw) % 2:
            raise Fault("a complex value without its imaginary part")
        return np.ascontiguousarray(raw, raw.dtype).view(element.dtype)
    return raw.astype(element.dtype)


__all__ = ["Tensors"]
