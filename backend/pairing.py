"""How an .xml knows its .bin: the size, and a digest of samples, in the model's run-time information.

A whole digest would cost as much as reading the file; samples find what happens to pairs: one of the files copied
alone, or kept from another run. OpenVINO does not look at them.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping

KEY = "Stepwell_weights"
WINDOWS = 64
WINDOW = 4096


def fingerprint(fd: int) -> dict[str, str]:
    """The size of an open .bin and the SHA-256 of windows all over it."""
    size = os.fstat(fd).st_size
    state = hashlib.sha256()
    last = max(size - WINDOW, 0)
    for at in sorted({last * i // (WINDOWS - 1) for i in range(WINDOWS)}):
        state.update(os.pread(fd, WINDOW, at))
    return {"sample_sha256": state.hexdigest(), "size": str(size)}


def mismatch(fd: int, recorded: Mapping[str, str]) -> str | None:
    """In what an open .bin is not the recorded one."""
    found = fingerprint(fd)
    if found["size"] != recorded.get("size"):
        return f"it has {found['size']} bytes instead of {recorded.get('size')}"
    return None if found["sample_sha256"] == recorded.get("sample_sha256") else "its contents are others"
