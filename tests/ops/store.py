"""How golden cases are kept: one `.npz.xz` file per family, readable without pickle and the same bytes at each capture.

The archive is compressed as a whole: the graphs are alike, which makes it a twentieth of the size.

Keys: `<case>/model` (the only file of a model as bytes) or `<case>/file/<name>` (one of its files, the one to convert
first), `<case>/about` (JSON: operator, tolerances, shapes to convert with), `<case>/input/<tensor>`,
`<case>/output/<tensor>`. What numpy cannot store by itself is marked behind the name: strings
as `#bytes` and `#lengths`, numbers of types that numpy has not as `#<type>` with their bits.
"""

from __future__ import annotations

import io
import json
import lzma
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

SUFFIX = ".npz.xz"
MODEL = "model"


@dataclass(frozen=True)
class Golden:
    """A model with one set of inputs and what its framework computes of them, by the names of the tensors.

    A model of one file may have it under the name MODEL; of several files the first is the one that is converted.
    """

    name: str
    files: Mapping[str, bytes]
    inputs: Mapping[str, np.ndarray]
    outputs: Mapping[str, np.ndarray]
    about: Mapping[str, Any] = field(default_factory=dict)

    @property
    def operator(self) -> str:
        return self.about["operator"]

    @property
    def model(self) -> bytes:
        """The content of the file that is converted."""
        return next(iter(self.files.values()))


class Store:
    """The golden cases of a framework, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def families(self) -> list[str]:
        return sorted(file.name.removesuffix(SUFFIX) for file in self.folder.glob(f"*{SUFFIX}"))

    def names(self, family: str) -> list[str]:
        """The names of a family's cases, in the order of their definitions."""
        return list(_members(self._file(family)))

    def load(self, family: str, name: str) -> Golden:
        parts: dict[str, dict[str, dict[str, np.ndarray]]] = {"input": {}, "output": {}, "file": {}}
        fixed: dict[str, np.ndarray] = {}
        archive = _archive(self._file(family))
        for key in _members(self._file(family))[name]:
            kind, _, tensor = key.partition("/")
            value = archive[f"{name}/{key}"]
            if not tensor:
                fixed[kind] = value
                continue
            tensor, _, mark = tensor.partition("#")
            parts[kind].setdefault(tensor, {})[mark] = value
        return Golden(
            name,
            {MODEL: fixed[MODEL].tobytes()}
            if MODEL in fixed
            else {file: stored[""].tobytes() for file, stored in parts["file"].items()},
            {tensor: _decoded(stored) for tensor, stored in parts["input"].items()},
            {tensor: _decoded(stored) for tensor, stored in parts["output"].items()},
            json.loads(fixed["about"].tobytes()),
        )

    def save(self, family: str, cases: Iterable[Golden]) -> None:
        self.folder.mkdir(exist_ok=True)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for case in cases:
                about = json.dumps(case.about, sort_keys=True).encode()
                _write(archive, f"{case.name}/about", np.frombuffer(about, np.uint8))
                for file, content in case.files.items():
                    key = MODEL if file == MODEL else f"file/{file}"
                    _write(archive, f"{case.name}/{key}", np.frombuffer(content, np.uint8))
                for kind, tensors in (("input", case.inputs), ("output", case.outputs)):
                    for tensor, value in tensors.items():
                        for mark, stored in _encoded(value).items():
                            _write(archive, f"{case.name}/{kind}/{tensor}{mark}", stored)
        file = self._file(family)
        partial = file.with_suffix(".partial")
        partial.write_bytes(lzma.compress(packed.getvalue(), preset=9))
        partial.replace(file)
        _archive.cache_clear()
        _members.cache_clear()

    def _file(self, family: str) -> Path:
        return self.folder / f"{family}{SUFFIX}"


def same(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two values are the same to the bit."""
    return (a.dtype, a.shape) == (b.dtype, b.shape) and all(
        x.tobytes() == y.tobytes() for x, y in zip(_encoded(a).values(), _encoded(b).values(), strict=True)
    )


@cache
def _archive(file: Path) -> Any:
    return np.load(io.BytesIO(lzma.decompress(file.read_bytes())), allow_pickle=False)


@cache
def _members(file: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in _archive(file).files:
        case, _, rest = key.partition("/")
        found.setdefault(case, []).append(rest)
    return found


def _write(archive: zipfile.ZipFile, key: str, value: np.ndarray) -> None:
    content = io.BytesIO()
    np.lib.format.write_array(content, np.asarray(value), allow_pickle=False)
    info = zipfile.ZipInfo(f"{key}.npy", (1980, 1, 1, 0, 0, 0))
    archive.writestr(info, content.getvalue())


def _encoded(value: np.ndarray) -> dict[str, np.ndarray]:
    value = np.asarray(value)
    if value.dtype.kind in "OSU":
        items = [x.encode() if isinstance(x, str) else bytes(x) for x in value.reshape(-1)]
        lengths = np.array([len(x) for x in items], np.int32).reshape(value.shape)
        return {"#bytes": np.frombuffer(b"".join(items), np.uint8), "#lengths": lengths}
    if value.dtype.kind == "V" or value.dtype.name.startswith(("bfloat", "float8", "int4", "uint4")):
        return {f"#{value.dtype.name}": value.view(np.uint16 if value.itemsize == 2 else np.uint8)}
    return {"": value}


def _decoded(stored: Mapping[str, np.ndarray]) -> np.ndarray:
    if "lengths" in stored:
        whole, ends = stored["bytes"].tobytes(), np.cumsum(stored["lengths"].reshape(-1))
        result = np.empty(stored["lengths"].size, object)
        for i, (end, length) in enumerate(zip(ends, stored["lengths"].reshape(-1), strict=True)):
            result[i] = whole[end - length : end]
        return result.reshape(stored["lengths"].shape)
    ((mark, value),) = stored.items()
    return value.view(getattr(ml_dtypes, mark)) if mark else value
