"""The frontend of TensorFlow: graphs, graphs with a checkpoint, MetaGraphs and SavedModel folders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend


def sniff(path: Path, head: bytes) -> bool:
    """Whether a file or folder is one of TensorFlow's forms, or a checkpoint without a graph."""
    from stepwell.frontends.tf.forms import form_of

    return form_of(path, head) is not None


def read(path: Path | str, **options: Any) -> Any:
    """Read a TensorFlow model into a module of `tf` operations. Nothing in it is executed.

    Options: `checkpoint`, the checkpoint with the variables of a graph; `tags` and `signature`, which of a SavedModel's
    graphs and signatures is meant; `outputs`, names of tensors that have to be there.
    """
    from stepwell.frontends.tf.forms import read as read_form

    return read_form(Path(path), **options)


FRONTEND = Frontend("tf", (".pb", ".pbtxt", ".meta"), sniff, read, ("checkpoint", "tags", "signature", "outputs"))
