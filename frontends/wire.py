"""The wire format of protobuf, walked without reading the weights.

protobuf.dev › Encoding. Python's protobuf would copy every weight into memory and takes no more than 2 GiB; so the
file is walked here first, down to the tensors, and written anew without their data: the skeleton. In place of the
data a tensor has a field that says where in the file the data lie; a random token in it shows that it is ours, since
no file can hold that. Messages below `SMALL` bytes are taken as they are.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

SMALL = 1024
"""Bytes below which a message is not looked into."""

MAX_DEPTH = 100
"""Messages within messages; protobuf's own limit."""

TOO_LARGE = (1 << 31) - 1
"""Bytes that protobuf takes."""


ONCE = b"+" if sys.version_info >= (3, 11, 5) else b""
"""Makes a quantifier possessive, which is seven times faster; before 3.11.5 Python's possessive ones go too far."""

RUNS = {
    0x40: re.compile(rb"(?:\x40[\x80-\xff]{0,9}%b[\x00-\x7f])+%b" % (ONCE, ONCE), re.DOTALL),
    0x3D: re.compile(rb"(?:\x3d.{4})+%b" % ONCE, re.DOTALL),
}
"""Tags of numbers that come by thousands, and fields with them one after another: integers and floats of attributes.

Each field can be matched in one way only.
"""

STRETCH = 1 << 16
"""Bytes in which such fields are looked for at once."""


class Malformed(Exception):  # noqa: N818 - becomes a StepwellError where the file is known
    """Bytes that are not a protobuf message; the message says what and where."""


DROP, CUT = "drop", "cut"


@dataclass(frozen=True)
class Layout:
    """Message → field → the message it holds, or what is done with it; other fields are copied."""

    tables: Mapping[str, Mapping[int, str]]
    root: str
    place: Callable[[int, int, int], bytes]
    """The field that stands for data left in the file, given their field number, offset and length."""


def varint(data: Any, at: int, end: int) -> tuple[int, int]:
    """The number at `at` and the position after it."""
    value = shift = 0
    start = at
    while at < end:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
        if shift == 70:
            raise Malformed(f"at byte {start}: a number of more than 10 bytes")
    raise Malformed(f"at byte {start}: the data end within a number")


def encode(value: int) -> bytes:
    """A number in wire format."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def field(number: int, data: bytes) -> bytes:
    """A field of bytes in wire format."""
    return encode(number << 3 | 2) + encode(len(data)) + data


def placed(field_number: int, token: bytes) -> Callable[[int, int, int], bytes]:
    """For `Layout.place`: a message Place of our own in a field of that number, as the .proto files have it."""

    def place(number: int, offset: int, length: int) -> bytes:
        numbers = b"".join(encode(n << 3) + encode(v) for n, v in ((2, number), (3, offset), (4, length)))
        return field(field_number, field(1, token) + numbers)

    return place


def skeleton(data: Any, layout: Layout) -> bytes:
    """The message in `data` (a view of bytes) without the data and fields that the layout leaves out.

    Raises Malformed where it is not valid wire format; what lies within small messages is not checked.
    """
    # An open message: (end, table, parts, bytes in parts, tag and kind of it in its parent).
    stack: list[tuple[int, Mapping[int, str], list[Any], int, bytes]] = []
    table, parts, written, own_tag = layout.tables[layout.root], [], 0, b""
    at, end = 0, len(data)
    copied = 0
    while True:
        if at == end:
            if copied < at:
                parts.append(data[copied:at])
                written += at - copied
            if not stack:
                break
            body, length, tag_bytes = parts, written, own_tag
            end, table, parts, written, own_tag = stack.pop()
            prefix = tag_bytes + encode(length)
            parts.append(prefix)
            parts.extend(body)
            written += len(prefix) + length
            copied = at
            continue
        start = at
        tag = data[at]
        if tag in RUNS and end - at > SMALL and (run := RUNS[tag].match(data[at : min(at + STRETCH, end)])) is not None:
            at += run.end()
            continue
        at += 1
        if tag >= 0x80:
            tag, at = varint(data, start, end)
        wire, number = tag & 7, tag >> 3
        if number == 0 or tag >> 32:
            raise Malformed(f"at byte {start}: {number} is not a field number")
        if wire != 2:
            if wire == 0:
                _, at = varint(data, at, end)
            elif wire == 1:
                at += 8
            elif wire == 5:
                at += 4
            else:
                raise Malformed(f"at byte {start}: wire type {wire} is not in use")
            if at > end:
                raise Malformed(f"at byte {start}: the data end within a field")
            continue
        if at < end and data[at] < 0x80:
            length = data[at]
            at += 1
        else:
            length, at = varint(data, at, end)
        if length > end - at:
            raise Malformed(f"at byte {start}: a field of {length} bytes, where {end - at} are left")
        action = table.get(number)
        if action is None or (length < SMALL and action is not DROP and action is not CUT) or not length:
            at += length
            continue
        if copied < start:
            parts.append(data[copied:start])
            written += start - copied
        if action is DROP or action is CUT:
            if action is CUT:
                made = layout.place(number, at, length)
                parts.append(made)
                written += len(made)
            at += length
            copied = at
            continue
        if len(stack) >= MAX_DEPTH:
            raise Malformed(f"at byte {start}: messages are nested more than {MAX_DEPTH} deep")
        stack.append((end, table, parts, written, own_tag))
        table, parts, written, own_tag = layout.tables[action], [], 0, encode(tag)
        end = at + length
        copied = at
    if written > TOO_LARGE:
        raise Malformed(f"{written} bytes besides the weights; protobuf takes {TOO_LARGE}")
    return b"".join(parts)


__all__ = ["CUT", "DROP", "Layout", "Malformed", "encode", "field", "placed", "skeleton", "varint"]
