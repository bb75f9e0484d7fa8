"""The frontend of ONNX: `model.onnx`, with external data beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend

_FIELDS = {1: 0, 2: 2, 3: 2, 4: 2, 5: 0, 6: 2, 7: 2, 8: 2, 14: 2, 20: 2, 25: 2, 26: 2}
"""Fields of ModelProto and their wire types."""


def sniff(path: Path, head: bytes) -> bool:
    """Whether the bytes are the start of a ModelProto: the IR version first, known fields, names that are text.

    TensorFlow's SavedModel begins alike (a number, then field 2), but its field 2 is no text.
    """
    from stepwell.frontends.wire import Malformed, varint

    at, end = 0, len(head)
    if head[:1] != b"\x08":
        return False
    try:
        while at < end:
            tag, at = varint(head, at, end)
            field, wire = tag >> 3, tag & 7
            if _FIELDS.get(field) != wire:
                return False
            value, at = varint(head, at, end)
            if wire == 0:
                continue
            inside = head[at : at + value]
            if field in (2, 3, 4) and not _is_text(inside, whole=len(inside) == value):
                return False
            at += value
    except Malformed:
        pass  # The head ends within a field, or the file is cut off there.
    return True


def _is_text(data: bytes, whole: bool) -> bool:
    try:
        return data.decode("utf-8", "strict" if whole else "ignore").isprintable()
    except UnicodeDecodeError:
        return False


def read(path: Path | str, *, external_data_roots: Sequence[Path | str] = (), **options: Any) -> Any:
    """Read an ONNX model into a module of `onnx` operations.

    `external_data_roots` are directories, besides the model's own, in which external data may lie.
    """
    from stepwell.frontends.onnx.reader import read as read_onnx

    return read_onnx(path, external_data_roots=external_data_roots)


FRONTEND = Frontend("onnx", (".onnx",), sniff, read)
