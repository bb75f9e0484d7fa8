"""Which parts of Caffe's binary messages are read with them, and which stay in the file."""

from __future__ import annotations

from typing import Any

from stepwell.frontends.wire import CUT, DROP, Layout, placed
from stepwell.frontends.wire import skeleton as without_data

DATA, DOUBLE_DATA, RAW_DATA = 5, 8, 12
"""The fields of BlobProto that hold values; 6, 9 and 13 are gradients."""

TABLES: dict[str, dict[int, str]] = {
    "NetParameter": {2: "V1LayerParameter", 100: "LayerParameter"},
    "V1LayerParameter": {1: "V0LayerParameter", 6: "BlobProto"},
    "V0LayerParameter": {50: "BlobProto"},
    "LayerParameter": {7: "BlobProto"},
    "BlobProto": {DATA: CUT, 6: DROP, DOUBLE_DATA: CUT, 9: DROP, RAW_DATA: CUT, 13: DROP},
}
"""As in caffe.proto; see `Layout.tables`."""

PLACE = 1000
"""BlobProto.place of our own .proto."""


def skeleton(data: Any, root: str, token: bytes) -> bytes:
    """The message in `data` (a view of bytes) without the values of blobs."""
    return without_data(data, Layout(TABLES, root, placed(PLACE, token)))


__all__ = ["DATA", "DOUBLE_DATA", "RAW_DATA", "skeleton"]
