"""Which parts of a ModelProto are read with it, and which stay in the file."""

from __future__ import annotations

from typing import Any

from stepwell.frontends.wire import CUT, DROP, Layout, field
from stepwell.frontends.wire import skeleton as without_data

TABLES: dict[str, dict[int, str]] = {
    "model": {7: "graph", 20: DROP, 25: "function", 26: DROP},
    "graph": {1: "node", 5: "tensor", 10: DROP, 13: DROP, 14: DROP, 15: "sparse"},
    "function": {7: "node", 8: DROP, 11: "attribute", 12: DROP, 14: DROP},
    "node": {5: "attribute", 6: DROP, 9: DROP, 10: DROP},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 13: DROP, 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {4: CUT, 5: CUT, 7: CUT, 9: CUT, 10: CUT, 11: CUT, 12: DROP},
}
"""As in onnx.proto3; see `Layout.tables`."""


def skeleton(data: Any, token: str) -> bytes:
    """The ModelProto in `data` (a view of bytes) without tensor data, documentation and training information.

    In place of data a tensor has an entry in `external_data` (StringStringEntryProto) of the token and the place.
    """

    def place(number: int, offset: int, length: int) -> bytes:
        return field(13, field(1, token.encode()) + field(2, f"{number} {offset} {length}".encode()))

    return without_data(data, Layout(TABLES, "model", place))


__all__ = ["skeleton"]
