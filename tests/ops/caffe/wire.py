"""A writer of `.caffemodel` files, as far as the cases need one: protobuf's wire format by hand.

Field numbers are those of Caffe's NetParameter (layers 2, layer 100), LayerParameter (name 1, blobs 7),
V1LayerParameter (name 4, blobs 6) and BlobProto (shape 7, data 5; of the older form num, channels, height, width 1-4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

LAYER, OLD_LAYER = 100, 2
OLD_TYPES = {"Convolution": 4, "Pooling": 17, "InnerProduct": 14, "ReLU": 18, "LRN": 15, "Dropout": 6, "Softmax": 20}
"""V1LayerParameter.LayerType, as far as it is needed."""


def weights(kinds: Mapping[str, str], blobs: Mapping[str, Sequence[np.ndarray]], form: str = "text") -> bytes:
    """A net of layers, names and types, with their blobs, in one of the forms of cases."""
    if form == "v1":
        layers = (
            _bytes(4, name.encode())
            + _varint(5 << 3)
            + _varint(OLD_TYPES.get(kind, 0))
            + b"".join(_bytes(6, blob(v, True)) for v in blobs.get(name, ()))
            for name, kind in kinds.items()
        )
        return _bytes(1, b"case") + b"".join(_bytes(OLD_LAYER, layer) for layer in layers)
    layers = (
        _bytes(1, name.encode())
        + _bytes(2, kind.encode())
        + b"".join(_bytes(7, blob(v, form == "oldblobs")) for v in blobs.get(name, ()))
        for name, kind in kinds.items()
    )
    return _bytes(1, b"case") + b"".join(_bytes(LAYER, layer) for layer in layers)


def with_blobs(net: bytes, blobs: Mapping[str, Sequence[np.ndarray]]) -> bytes:
    """A net of layers without blobs, with them."""
    made = b""
    for number, content in _fields(net):
        if isinstance(content, bytes) and number in (LAYER, OLD_LAYER):
            name, held = (4, 6) if number == OLD_LAYER else (1, 7)
            layer = next(c for n, c in _fields(content) if n == name)
            assert isinstance(layer, bytes)
            values = blobs.get(layer.decode(), ())
            content += b"".join(_bytes(held, blob(v, number == OLD_LAYER)) for v in values)
        made += _bytes(number, content) if isinstance(content, bytes) else _varint(number << 3) + _varint(content)
    return made


def blob(value: np.ndarray, old: bool = False) -> bytes:
    """A BlobProto; the older form has four sizes."""
    if old:
        four = (1,) * (4 - value.ndim) + value.shape
        shape = b"".join(_varint(i << 3) + _varint(n) for i, n in enumerate(four, 1))
    else:
        shape = _bytes(7, _bytes(1, b"".join(map(_varint, value.shape))))
    return shape + _bytes(5, value.astype("<f4").tobytes())


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    return bytes(made) + bytes([value])


def _bytes(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _fields(message: bytes) -> Iterator[tuple[int, bytes | int]]:
    """The fields of a message in order: bytes, or a number."""
    place = 0

    def varint() -> int:
        nonlocal place
        value = shift = 0
        while True:
            byte = message[place]
            place += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while place < len(message):
        key = varint()
        length = varint()
        if key & 7 == 0:
            yield key >> 3, length
            continue
        assert key & 7 == 2, key & 7
        yield key >> 3, message[place : place + length]
        place += length
