"""BlobProto to payloads: the values stay in the file.

caffe.proto › BlobProto: `data` or `double_data`, packed, in the shape `shape` or, in older files, num x channels x
height x width. NVIDIA's fork has the bytes of other types in `raw_data`.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from stepwell.dialects.computed import Joined, Reshaped
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.payload import Payload, SourceFile, Stored, Values
from stepwell.dialects.types import ELEMENT_TYPES, ElementType
from stepwell.dialects.types import tensor as type_of
from stepwell.frontends.caffe.skeleton import DATA, DOUBLE_DATA, RAW_DATA
from stepwell.frontends.faults import Fault

RAW = {0: "f64", 1: "f32", 2: "f16"}
"""NVIDIA's types of raw data that a blob of weights may have."""


def shape_of(blob: Any) -> tuple[int, ...]:
    """The shape that a blob says."""
    if blob.HasField("shape"):
        return tuple(blob.shape.dim)
    if any(blob.HasField(name) for name in ("num", "channels", "height", "width")):
        return blob.num, blob.channels, blob.height, blob.width
    return ()


class Blobs:
    """The blobs of one file; faults are raised as `Fault`, without saying where."""

    def __init__(self, source: SourceFile | None, token: bytes):
        self.source, self.token = source, token

    def payload(self, blob: Any) -> Payload:
        """The values of a BlobProto."""
        shape = shape_of(blob)
        if any(d < 0 for d in shape):
            raise Fault(f"a blob of the shape {list(shape)}")
        places = [p for p in blob.place if p.token == self.token]
        raw = [p for p in places if p.field == RAW_DATA]
        double = [p for p in places if p.field == DOUBLE_DATA]
        if raw or blob.HasField("raw_data"):
            if blob.raw_data_type not in RAW:
                raise Fault(f"a blob of NVIDIA's type {blob.raw_data_type}; weights are of {', '.join(RAW.values())}")
            found = self._values(raw, blob.raw_data, ELEMENT_TYPES[RAW[blob.raw_data_type]])
        elif double or blob.double_data:
            found = self._values(double, blob.double_data, ELEMENT_TYPES["f64"])
        else:
            found = self._values([p for p in places if p.field == DATA], blob.data, ELEMENT_TYPES["f32"])
        if not shape and found.size != 1:
            shape = (found.size,)
        try:
            type_of(found.element.mlir, shape)
        except InferenceError as error:
            raise Fault(str(error)) from None
        if prod(shape) != found.size:
            raise Fault(f"a blob of the shape {list(shape)} has {found.size} values, not {prod(shape)}")
        if isinstance(found, Stored):
            return Stored(found.file, found.offset, found.element, shape)
        return Reshaped(found, shape)

    def _values(self, places: list[Any], inline: Any, element: ElementType) -> Payload:
        """The values in the file, or those that the message has; flat."""
        assert element.dtype is not None
        parts: list[Payload] = []
        for place in places:
            count, rest = divmod(place.length, element.bits // 8)
            if rest:
                raise Fault("a blob's data are not a whole number of values")
            assert self.source is not None
            parts.append(Stored(self.source, place.offset, element, (count,)))
        if len(inline):
            if isinstance(inline, bytes):
                if len(inline) % (element.bits // 8):
                    raise Fault("a blob's data are not a whole number of values")
                parts.append(Values(np.frombuffer(inline, element.dtype), element))
            else:
                parts.append(Values(np.array(inline, element.dtype), element))
        if not parts:
            return Values(np.zeros(0, element.dtype), element)
        return parts[0] if len(parts) == 1 else Joined(parts, 0)


__all__ = ["Blobs", "shape_of"]
