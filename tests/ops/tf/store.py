"""How golden cases are kept: one `.npz.xz` file per family, readable without pickle and the same bytes at each capture.

The archive is compressed as a whole: the graphs are alike, which makes it a twentieth of the size.

Keys: `<case>/model` (a GraphDef as bytes), `<case>/about` (JSON: operator, tolerances, shapes to convert with),
`<case>/input/<tensor>`, `<case>/output/<tensor>`. What numpy cannot store by itself is marked behind the name: strings
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

FOLDER = Path(__file__).parent / "golden"
SUFFIX = ".npz.xz"


@dataclass(frozen=True)
class Golden:
    """A model with one set of inputs and what TensorFlow computes of them, by the names of the tensors."""

    name: str
    model: bytes
    inputs: Mapping[str, np.ndarray]
    outputs: Mapping[str, np.ndarray]
    about: Mapping[str, Any] = field(default_factory=dict)

    @property
    def operator(self) -> str:
        return self.about["operator"]


def families() -> list[str]:
    return sorted(file.name.removesuffix(SUFFIX) for file in FOLDER.glob(f"*{SUFFIX}"))


def names(family: str) -> list[str]:
    """The names of a family's cases, in the order of their definitions."""
    return list(_members(family))


def load(family: str, name: str) -> Golden:
    parts: dict[str, dict[str, dict[str, np.ndarray]]] = {"input": {}, "output": {}}
    fixed: dict[str, np.ndarray] = {}
    for key in _members(family)[name]:
        kind, _, tensor = key.partition("/")
        value = _archive(family)[f"{name}/{key}"]
        if not tensor:
            fixed[kind] = value
            continue
        tensor, _, mark = tensor.partition("#")
        parts[kind].setdefault(tensor, {})[mark] = value
    return Golden(
        name,
        fixed["model"].tobytes(),
        {tensor: _decoded(stored) for tensor, stored in parts["input"].items()},
        {tensor: _decoded(stored) for tensor, stored in parts["output"].items()},
        json.loads(fixed["about"].tobytes()),
    )


def save(family: str, cases: Iterable[Golden]) -> None:
    FOLDER.mkdir(exist_ok=True)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for case in cases:
            about = json.dumps(case.about, sort_keys=True).encode()
            _write(archive, f"{case.name}/about", np.frombuffer(about, np.uint8))
            _write(archive, f"{case.name}/model", np.frombuffer(case.model, np.uint8))
            for kind, tensors in (("input", case.inputs), ("output", case.outputs)):
                for tensor, value in tensors.items():
                    for mark, stored in _encoded(value).items():
                        _write(archive, f"{case.name}/{kind}/{tensor}{mark}", stored)
    file = FOLDER / f"{family}{SUFFIX}"
    partial = file.with_suffix(".partial")
    partial.write_bytes(lzma.compress(packed.getvalue(), preset=9))
    partial.replace(file)
    _archive.cache_clear()
    _members.cache_clear()


def same(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two values are the same to the bit."""
    return (a.dtype, a.shape) == (b.dtype, b.shape) and all(
        x.tobytes() == y.tobytes() for x, y in zip(_encoded(a).values(), _encoded(b).values(), strict=True)
    )


@cache
def _archive(family: str) -> Any:
    return np.load(io.BytesIO(lzma.decompress((FOLDER / f"{family}{SUFFIX}").read_bytes())), allow_pickle=False)


@cache
def _members(family: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in _archive(family).files:
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
