"""Snappy's raw format, as blocks of tables are compressed with it (github.com/google/snappy › format_description.txt).

The size of the result, then literals and copies of what came before. A copy of 64 bytes takes 3, so that the result
can be bounded before anything is written.
"""

from __future__ import annotations

from stepwell.frontends.faults import Fault
from stepwell.frontends.wire import Malformed, varint

MOST = 22
"""Bytes of the result that one byte can stand for: more than 64 / 3."""

_WIDTH = (0, 1, 2, 4)
"""Kind of an element → the bytes of its offset."""


def decompress(data: bytes) -> bytes:
    """The bytes that a stream stands for; raises Fault where it is damaged or promises more than it can hold."""
    end = len(data)
    try:
        size, at = varint(data, 0, min(end, 5))
    except Malformed:
        raise Fault("compressed data without a size") from None
    if size > MOST * end:
        raise Fault(f"{end} compressed bytes cannot stand for {size}")
    out = bytearray()
    while at < end:
        tag = data[at]
        kind, count = tag & 3, tag >> 2
        at += 1
        if kind == 0:
            if count >= 60:
                width = count - 59
                count = int.from_bytes(data[at : at + width], "little")
                at += width
            count += 1
            if at + count > end:
                raise Fault("compressed data end within a literal")
            out += data[at : at + count]
            at += count
        else:
            width = _WIDTH[kind]
            if at + width > end:
                raise Fault("compressed data end within a copy")
            offset = int.from_bytes(data[at : at + width], "little")
            at += width
            if kind == 1:
                offset |= (count & 0x38) << 5
                count = (count & 7) + 4
            else:
                count += 1
            start = len(out) - offset
            if offset == 0 or start < 0:
                raise Fault("compressed data copy from before their beginning")
            if offset >= count:
                out += out[start : start + count]
            else:
                # The copy overlaps what it writes: a pattern that repeats.
                out += (out[start:] * (count // offset + 1))[:count]
        if len(out) > size:
            break
    if len(out) != size:
        amount = "more" if len(out) > size else "fewer"
        raise Fault(f"compressed data stand for {amount} bytes than the {size} promised")
    return bytes(out)


__all__ = ["decompress"]
