"""The end of a table of a checkpoint, by which it is known (leveldb's table format)."""

from __future__ import annotations

import os
from pathlib import Path

MAGIC = bytes.fromhex("57fb808b247547db")
FOOTER = 48
"""Bytes of the footer, the magic number being the last of them."""


def is_table(path: Path | str) -> bool:
    """Whether a file ends as a table of a checkpoint does."""
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if not os.path.isfile(path) or size < FOOTER:
                return False
            file.seek(size - len(MAGIC))
            return file.read(len(MAGIC)) == MAGIC
    except (OSError, ValueError):
        return False


__all__ = ["FOOTER", "MAGIC", "is_table"]
