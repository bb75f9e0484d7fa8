"""Which of TensorFlow's forms a file or folder is, found from its content; and reading it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects import collector
from stepwell.dialects.errors import StepwellError
from stepwell.frontends.messages import listed, quoted
from stepwell.frontends.protocol import head_of
from stepwell.frontends.tf.footer import is_table
from stepwell.frontends.wire import Malformed, varint

GRAPH, META, SAVED, CHECKPOINT = "GraphDef", "MetaGraphDef", "SavedModel", "checkpoint"

FILES = ("saved_model.pb", "saved_model.pbtxt")
"""What a SavedModel's folder has one of."""

_TEXTS = {
    GRAPH: (b"node {", b"node{", b"node: {", b"library {", b"versions {"),
    META: (b"meta_info_def {", b"meta_info_def{", b"meta_info_def: {", b"graph_def {"),
    SAVED: (b"saved_model_schema_version", b"meta_graphs"),
}
"""Form → how its text begins."""


def form_of(path: Path, head: bytes) -> str | None:
    """The form of a file with these first bytes, or of a folder (where there are none)."""
    if not head:
        return _folder(path)
    if _is_saved(head):
        return SAVED
    if head[:1] == b"\x0a":
        return _graph_or_meta(head)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    while start.startswith(b"#"):
        start = start.partition(b"\n")[2].lstrip()
    for form, beginnings in _TEXTS.items():
        # Caffe's texts have nodes and layers too, which have no operator.
        if start.startswith(beginnings) and (form != GRAPH or (b"op:" in head and b"op_type" not in head)):
            return form
    name = path.name
    if name.endswith(".index") or ".data-" in name or not start[:1].isascii():
        return CHECKPOINT if (name.endswith(".index") and is_table(path)) or _is_shard(path) or is_table(path) else None
    return CHECKPOINT if is_table(path) else None


def _is_shard(path: Path) -> bool:
    prefix, found, _ = path.name.rpartition(".data-")
    return bool(found) and path.with_name(f"{prefix}.index").is_file()


def _is_saved(head: bytes) -> bool:
    """A SavedModel: its version, then a MetaGraphDef that begins with a MetaInfoDef."""
    if head[:1] != b"\x08":
        return False
    try:
        _, at = varint(head, 1, len(head))
        if head[at : at + 1] != b"\x12":
            return False
        _, at = varint(head, at + 1, len(head))
        return _graph_or_meta(head[at:]) == META or head[at : at + 1] == b"\x12"
    except Malformed:
        return False


def _graph_or_meta(head: bytes) -> str | None:
    """Either begins with a message: a node has a name and then an operator, what is said of a MetaGraph has neither."""
    try:
        length, at = varint(head, 1, len(head))
        if length < 2:
            return None
        if head[at] in (0x12, 0x1A, 0x22, 0x2A, 0x32):
            return META
        if head[at] != 0x0A:
            return None
        size, at = varint(head, at + 1, len(head))
        name = head[at : at + size]
        if at + size < len(head) and head[at + size] == 0x12 and name.isascii() and name.decode().isprintable():
            _, inside = varint(head, at + size + 1, len(head))
            # An operator is text; MetaInfoDef's second field is a list of operators.
            return META if head[inside : inside + 1] == b"\x0a" else GRAPH
    except (Malformed, IndexError):
        pass
    return None


def _folder(path: Path) -> str | None:
    if any((path / name).is_file() for name in FILES):
        return SAVED
    try:
        names = os.listdir(path)
    except OSError:
        return None
    if any(name.endswith(".meta") for name in names):
        return META
    if any(name.endswith(".index") and is_table(path / name) for name in names):
        return CHECKPOINT
    return None


def read(
    path: Path,
    *,
    checkpoint: Path | str | None = None,
    tags: Sequence[str] = (),
    signature: str | None = None,
    outputs: Sequence[str] = (),
) -> ModuleOp:
    """Read a model in any form; raises StepwellError for what is wrong with it, and for options of other forms."""
    folder = path.is_dir()
    form = form_of(path, b"" if folder else head_of(path)) or GRAPH
    if form == CHECKPOINT:
        raise StepwellError(f"{path}: this is a checkpoint: it has variables and no graph; {_graph_beside(path)}")
    if form != SAVED and tags:
        raise StepwellError(f"{path}: tags choose a graph of a SavedModel, and this is a {form}")
    if form == GRAPH and signature is not None:
        raise StepwellError(f"{path}: a GraphDef has no signatures")
    try:
        with collector.paused():
            if form == SAVED:
                from stepwell.frontends.tf import saved_model

                return saved_model.read(path, checkpoint=checkpoint, tags=tags, signature=signature, outputs=outputs)
            if form == META:
                from stepwell.frontends.tf import meta_graph

                where = _meta_in(path) if folder else path
                return meta_graph.read_meta(where, checkpoint=checkpoint, signature=signature, outputs=outputs)
            from stepwell.frontends.tf import graph_def

            return graph_def.read_graph(path, checkpoint=checkpoint, outputs=outputs)
    except OSError as error:
        raise StepwellError(f"{error.filename or path}: the file cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        # Names are decoded where they are read.
        raise StepwellError(f"{path}: damaged: a name in it is no text ({error.object[:16]!r})") from None


def _meta_in(folder: Path) -> Path:
    found = sorted(name for name in os.listdir(folder) if name.endswith(".meta"))
    if len(found) > 1:
        raise StepwellError(f"{folder}: there are several MetaGraphs in this folder: {listed(found)}; give one")
    return folder / found[0]


def _graph_beside(path: Path) -> str:
    """What to give, where the graph of a checkpoint lies beside it."""
    folder = path if path.is_dir() else path.parent
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        names = []
    found = [n for n in names if n.endswith((".meta", ".pb", ".pbtxt"))]
    if found:
        return f"give the graph as well: {quoted(found[0])} is beside it"
    return "give the graph (.pb, .pbtxt or .meta) and the checkpoint: MODEL.pb --input-checkpoint CHECKPOINT"


__all__ = ["form_of", "read"]
