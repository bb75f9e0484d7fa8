"""The frontend of TensorFlow: frozen graphs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend


def sniff(path: Path, head: bytes) -> bool:
    """Whether the bytes are the start of a GraphDef: nodes with a name, then an operator (or the text form of one)."""
    from stepwell.frontends.wire import Malformed, varint

    if head[:1] == b"\x0a":
        try:
            length, at = varint(head, 1, len(head))
            if not length >= 4 or head[at : at + 1] != b"\x0a":
                return False
            size, at = varint(head, at + 1, len(head))
            name = head[at : at + size]
            return head[at + size : at + size + 1] == b"\x12" and name.isascii() and name.decode().isprintable()
        except Malformed:
            return False
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"node {", b"node{", b"node: {")) and b"op:" in head and b"op_type" not in head


def read(path: Path | str, **options: Any) -> Any:
    """Read a TensorFlow model into a module of `tf` operations."""
    from stepwell.frontends.tf.reader import read as read_graph

    return read_graph(path)


FRONTEND = Frontend("tf", (".pb", ".pbtxt"), sniff, read)
