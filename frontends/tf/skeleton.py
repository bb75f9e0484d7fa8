"""Which parts of TensorFlow's messages are read with them, and which stay in the file."""

from __future__ import annotations

from typing import Any

from stepwell.frontends.wire import CUT, DROP, Layout, placed
from stepwell.frontends.wire import skeleton as without_data

TABLES: dict[str, dict[int, str]] = {
    "SavedModel": {2: "MetaGraphDef"},
    "MetaGraphDef": {1: "MetaInfoDef", 2: "GraphDef", 7: DROP},
    "MetaInfoDef": {2: DROP},
    "GraphDef": {1: "NodeDef", 2: "FunctionDefLibrary", 5: DROP},
    "FunctionDefLibrary": {1: "FunctionDef", 2: DROP, 3: DROP},
    "FunctionDef": {3: "NodeDef"},
    "NodeDef": {5: "AttrEntry", 6: DROP, 7: DROP},
    "AttrEntry": {2: "AttrValue"},
    "AttrValue": {8: "TensorProto"},
    "TensorProto": {4: CUT, 5: CUT, 6: CUT, 7: CUT, 9: CUT, 10: CUT, 11: CUT, 12: CUT, 13: CUT, 16: CUT, 17: CUT},
}
"""As in tensorflow.proto; see `Layout.tables`."""

PLACE = 1000
"""TensorProto.place of our own .proto."""


def skeleton(data: Any, root: str, token: bytes) -> bytes:
    """The message in `data` (a view of bytes) without tensor data and what is not read."""
    return without_data(data, Layout(TABLES, root, placed(PLACE, token)))


__all__ = ["skeleton"]
