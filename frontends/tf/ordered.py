"""Keys of tensor slices: names and numbers as bytes that sort as they do (TensorFlow's OrderedCode).

core/util/saved_tensor_slice_util: a zero, the name, the rank, then start and length of each dimension; a whole
dimension starts at 0 and has length -1.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_SPECIAL = re.compile(rb"[\x00\xff]")


def unsigned(value: int) -> bytes:
    """The number of its bytes, then the bytes, the highest first."""
    body = value.to_bytes((value.bit_length() + 7) // 8, "big")
    return bytes([len(body)]) + body


def string(value: bytes) -> bytes:
    """The bytes with 00 as 00 FF and FF as FF 00; 00 01 ends them."""
    return _SPECIAL.sub(lambda found: b"\x00\xff" if found[0] == b"\x00" else b"\xff\x00", value) + b"\x00\x01"


def signed(value: int) -> bytes:
    """Two's complement in as few bytes as leave room for a unary length, which is inverted in negative numbers."""
    magnitude = ~value if value < 0 else value
    length = (magnitude.bit_length() + 7) // 7
    header = (((1 << length) - 1) << (7 * length)) & ((1 << (8 * length)) - 1)
    return ((value ^ header) & ((1 << (8 * length)) - 1)).to_bytes(length, "big")


def slice_key(name: bytes, extents: Sequence[tuple[int, int] | None]) -> bytes:
    """The key of a slice of a tensor: (start, length) of each dimension, None for a whole one."""
    parts = [unsigned(0), string(name), unsigned(len(extents))]
    for extent in extents:
        start, length = (0, -1) if extent is None else extent
        parts += [signed(start), signed(length)]
    return b"".join(parts)


__all__ = ["signed", "slice_key", "string", "unsigned"]
