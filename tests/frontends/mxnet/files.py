"""Writes small MXNet files as its releases did: symbols as JSON, and lists of arrays of every version."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

DTYPES = ["f4", "f8", "f2", "u1", "i4", "i1", "i8", "?", "i2", "u2", "u4", "u8"]
"""numpy's types by MXNet's number for them; bfloat16 is 12."""

V1, V2, V3 = 0xF993FAC8, 0xF993FAC9, 0xF993FACA


def number(dtype: np.dtype) -> int:
    if dtype == ml_dtypes.bfloat16:
        return 12
    return next(i for i, d in enumerate(DTYPES) if np.dtype(d) == dtype)


def array(value: np.ndarray, version: int | None = V2) -> bytes:
    """An array; without a version as the first releases wrote it."""
    dims = value.shape
    if version is None:
        head = struct.pack(f"<I{len(dims)}I", len(dims), *dims)
    else:
        head = struct.pack("<I", version) + (struct.pack("<i", 0) if version != V1 else b"")
        head += struct.pack(f"<i{len(dims)}q", len(dims), *dims)
    return head + struct.pack("<iii", 1, 0, number(value.dtype)) + value.tobytes()


def sparse(value: np.ndarray, rows: Sequence[int]) -> bytes:
    """A row_sparse array: the rows that it has, and their numbers."""
    kept = value[list(rows)]
    head = struct.pack("<Ii", V2, 1)
    head += struct.pack(f"<i{kept.ndim}q", kept.ndim, *kept.shape) + struct.pack(
        f"<i{value.ndim}q", value.ndim, *value.shape
    )
    head += struct.pack("<iii", 1, 0, number(value.dtype)) + struct.pack("<iiq", 6, 1, len(rows))
    return head + kept.tobytes() + np.array(rows, np.int64).tobytes()


def listed(arrays: Mapping[str, bytes | np.ndarray]) -> bytes:
    """A list of arrays with their names."""
    parts = [a if isinstance(a, bytes) else array(a) for a in arrays.values()]
    names = b"".join(struct.pack("<Q", len(n.encode())) + n.encode() for n in arrays)
    head = struct.pack("<QQQ", 0x112, 0, len(parts))
    return head + b"".join(parts) + struct.pack("<Q", len(arrays)) + names


def variable(name: str, **attrs: str) -> dict[str, Any]:
    return {"op": "null", "name": name, "attrs": attrs, "inputs": []}


def node(op: str, name: str, *inputs: int | tuple[int, int], **attrs: str) -> dict[str, Any]:
    places = [[i, 0, 0] if isinstance(i, int) else [*i, 0] for i in inputs]
    return {"op": op, "name": name, "attrs": attrs, "inputs": places}


def symbol(
    *nodes: dict[str, Any], heads: Sequence[tuple[int, int]] | None = None, version: int | None = 10901
) -> dict[str, Any]:
    """A graph whose output is that of its last node, unless heads are given."""
    return {
        "nodes": list(nodes),
        "arg_nodes": [i for i, n in enumerate(nodes) if n["op"] == "null"],
        "heads": [[a, b, 0] for a, b in heads or [(len(nodes) - 1, 0)]],
        "attrs": {} if version is None else {"mxnet_version": ["int", version]},
    }


def write(folder: Path, graph: Any, arrays: Mapping[str, bytes | np.ndarray] | None = None, name: str = "net") -> Path:
    """The files of a model; gives the symbol's."""
    path = folder / f"{name}-symbol.json"
    path.write_text(graph if isinstance(graph, str) else json.dumps(graph))
    if arrays is not None:
        (folder / f"{name}-0000.params").write_bytes(listed(arrays))
    return path
