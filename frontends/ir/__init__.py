"""The frontend of OpenVINO IR: a model.xml with its model.bin."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend


def sniff(path: Path, head: bytes) -> bool:
    """XML whose first element is `<net>`."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<net ") or (start.startswith(b"<?xml") and b"<net " in head)


def read(path: Path | str, **options: Any) -> Any:
    """Read IR into a module of `opset` operations."""
    from stepwell.backend.reader import read as read_ir

    return read_ir(path)


FRONTEND = Frontend("ir", (".xml",), sniff, read)
