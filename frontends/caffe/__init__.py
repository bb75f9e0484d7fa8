"""The frontend of Caffe: nets as `.prototxt` with their `.caffemodel`, or the `.caffemodel` alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend


def sniff(path: Path, head: bytes) -> bool:
    """Whether a file is a net, or its weights: text that begins as one, or a message with layers."""
    if not head:
        return False
    from stepwell.frontends.caffe.pairing import is_caffemodel, is_prototxt

    return is_prototxt(head) or is_caffemodel(head)


def read(path: Path | str, **options: Any) -> Any:
    """Read a Caffe net into a module of `caffe` operations. Nothing in it is executed; a Python layer is data.

    Option: `checkpoint`, the other of the two files of a net; otherwise it is looked for beside.
    """
    from stepwell.frontends.caffe.reader import read as read_caffe

    return read_caffe(Path(path), **options)


FRONTEND = Frontend("caffe", (".prototxt", ".caffemodel"), sniff, read, ("checkpoint",))
