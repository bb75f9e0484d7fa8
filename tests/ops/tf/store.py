"""The golden cases of TensorFlow's operators: GraphDefs and what they compute (`tests/ops/store.py`)."""

from __future__ import annotations

from pathlib import Path

from tests.ops.store import Golden, Store, same

__all__ = ["STORE", "Golden", "families", "load", "names", "same", "save"]

STORE = Store(Path(__file__).parent / "golden")
families, names, load, save = STORE.families, STORE.names, STORE.load, STORE.save
