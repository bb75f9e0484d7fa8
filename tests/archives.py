"""Archives of test data, unpacked."""

from __future__ import annotations

import tarfile
from pathlib import Path


def unpack(path: Path, folder: Path | str) -> None:
    """Unpack a .tar file, with the checks of Python's data filter where it has that: from 3.11.4 on."""
    with tarfile.open(path) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(folder)
