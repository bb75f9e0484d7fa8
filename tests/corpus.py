"""The corpus: one-operation IR models that OpenVINO itself wrote, with inputs and outputs.

`case(name)` gives the paths of one; `variants(text)` the same model with unknown, bounded and rankless inputs.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from archives import unpack

ARCHIVE = Path(__file__).parent / "data" / "opset_corpus.tar.xz"


@cache
def folder() -> Path:
    """The unpacked corpus; unpacked once per version of the archive."""
    target = Path(tempfile.gettempdir()) / f"stepwell-corpus-{ARCHIVE.stat().st_size}"
    if not (target / "done").exists():
        with tempfile.TemporaryDirectory() as scratch:
            unpack(ARCHIVE, scratch)
            target.mkdir(exist_ok=True)
            for file in (Path(scratch) / "opset_corpus").iterdir():
                (target / file.name).write_bytes(file.read_bytes())
        (target / "done").touch()
    return target


@dataclass(frozen=True)
class Case:
    """One model: `type` is its layer type ("TopK"), `version` that of the layer ("opset11")."""

    name: str
    type: str
    version: str
    runs: bool

    @property
    def xml(self) -> Path:
        return folder() / f"{self.name}.xml"

    @property
    def inputs(self) -> dict[str, np.ndarray] | None:
        return _npz(folder() / f"{self.name}.in.npz")

    @property
    def outputs(self) -> dict[str, np.ndarray] | None:
        return _npz(folder() / f"{self.name}.out.npz")


def _npz(path: Path) -> dict[str, np.ndarray] | None:
    if not path.exists():
        return None
    with np.load(path, allow_pickle=False) as data:
        return dict(data)


@cache
def cases() -> tuple[Case, ...]:
    index = json.loads((folder() / "index.json").read_text())["cases"]
    found = []
    for path in sorted(folder().glob("*.xml")):
        name = path.stem
        entry = index[name]
        found.append(Case(name, entry["type"], entry["opset"], bool(entry.get("runs"))))
    return tuple(found)


_SHAPE = re.compile(r'(type="Parameter"[^>]*>\s*<data shape=")([^"]*)(")')


def variants(text: str) -> Iterator[tuple[str, str]]:
    """(label, XML) with the outer Parameters' shapes loosened: each dimension alone, all, ranges, no rank."""
    body = text.find("<body>")

    def outer(match: re.Match[str]) -> bool:
        return body < 0 or match.start() < body

    shapes = [m.group(2) for m in _SHAPE.finditer(text) if outer(m)]
    if not shapes:
        return

    def rewritten(change) -> str:
        count = iter(range(len(shapes)))
        return _SHAPE.sub(lambda m: m[1] + change(next(count), m[2]) + m[3] if outer(m) else m[0], text)

    def dims(shape: str) -> list[str]:
        return shape.split(",") if shape and shape != "..." else []

    yield "all-unknown", rewritten(lambda i, s: ",".join("?" for _ in dims(s)) if s != "..." else s)
    yield "ranges", rewritten(lambda i, s: ",".join(_range(d) for d in dims(s)) if s != "..." else s)
    yield "rankless", rewritten(lambda i, s: "...")
    for at, shape in enumerate(shapes):
        if len(shapes) > 1:
            yield f"rankless-{at}", rewritten(lambda i, s, at=at: "..." if i == at else s)
        for axis in range(len(dims(shape))):
            yield (
                f"unknown-{at}-{axis}",
                rewritten(
                    lambda i, s, at=at, axis=axis: (
                        ",".join("?" if k == axis else d for k, d in enumerate(dims(s))) if i == at else s
                    )
                ),
            )


def _range(dim: str) -> str:
    return dim if not dim.isdigit() else f"{max(int(dim) - 1, 0)}..{int(dim) + 2}"
