"""The frontend of MXNet: `-symbol.json` with `-NNNN.params`, as Module and Gluon save them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend

LIST_MAGIC = b"\x12\x01\0\0\0\0\0\0"
"""The first bytes of a file with a list of arrays."""


def sniff(path: Path, head: bytes) -> bool:
    """Whether a file is a symbol (JSON with nodes and their inputs) or a list of arrays."""
    if head.startswith(LIST_MAGIC):
        return True
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and b'"nodes"' in head and b'"op"' in head and b'"inputs"' in head


def read(path: Path | str, **options: Any) -> Any:
    """Read an MXNet model, given one of its files or their prefix, into `mxnet` operations. Nothing in it is executed.

    Options: `checkpoint`, the other file of the pair, where it is not found beside the one given; several files of
    parameters are separated by commas, and what later ones have counts.
    """
    from stepwell.frontends.mxnet.reader import read as read_mxnet

    return read_mxnet(Path(path), **options)


FRONTEND = Frontend("mxnet", (".params", "-symbol.json", ".json"), sniff, read, ("checkpoint",), ("-symbol.json",))
