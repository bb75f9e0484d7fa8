"""The frontend of Keras: `.keras` (Keras 3) and `.h5` (Keras 1 to 3), read from configuration and variables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepwell.frontends.protocol import Frontend

HDF5 = b"\x89HDF\r\n\x1a\n"
ZIP = b"PK\x03\x04"
CONFIG, WEIGHTS = "config.json", "model.weights.h5"


def sniff(path: Path, head: bytes) -> bool:
    """Whether a file is HDF5, a zip archive with Keras's members, or a folder of those members.

    Every HDF5 file is taken: what is missing in it is said by the reader.
    """
    if not head:
        return (path / CONFIG).is_file() and any((path / name).is_file() for name in (WEIGHTS, "metadata.json"))
    if head.startswith(HDF5):
        return True
    if not head.startswith(ZIP):
        return False
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        # Cut short, it has no list of its members; Keras writes these first.
        return b"metadata.json" in head[:64] or b"config.json" in head[:64]
    return CONFIG in names and ("metadata.json" in names or WEIGHTS in names)


def read(path: Path | str, **options: Any) -> Any:
    """Read a Keras model into a module of `keras` operations. Nothing in it is executed."""
    from stepwell.frontends.keras.reader import read as read_keras

    return read_keras(path)


FRONTEND = Frontend("keras", (".keras", ".h5", ".hdf5"), sniff, read)
