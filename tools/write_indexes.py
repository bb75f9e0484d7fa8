"""Writes `dialects/*/index.py`, which say where an operator is, so that one operator does not load its whole dialect.

    python tools/write_indexes.py [--check]

`--check` writes nothing and ends with status 1 if an index is not current. `tools/update_docs.py` runs it too.
"""

from __future__ import annotations

import sys
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

DIALECTS = Path(__file__).resolve().parents[1] / "dialects"


def _named(dialect: Any) -> dict[str, str]:
    """Operators by the name behind the dialect's."""
    prefix = dialect.__name__.rpartition(".")[2] + "."
    return {op.name.removeprefix(prefix): name for name in dialect.FAMILIES for op in dialect.family(name).OPS}


def _onnx(dialect: Any) -> dict[str, str]:
    families = (*dialect.FAMILIES, *dialect.OTHERS)
    return {dialect.key_of(op): name for name in families for op in dialect.family(name).OPS}


def _caffe(dialect: Any) -> dict[str, str]:
    """Layers by each type that files spell, and by their own name."""
    types_of = import_module("stepwell.dialects.caffe.base").types_of
    types = {t: name for name in dialect.FAMILIES for op in dialect.family(name).OPS for t in types_of(op)}
    return _named(dialect) | types


def _opset(dialect: Any) -> dict[str, str]:
    return {op.__name__: op.__module__.rpartition(".")[2] for family in dialect.families() for op in family.OPS}


INDEXES: dict[str, tuple[str, str, Callable[[Any], dict[str, str]]]] = {
    "caffe": ("The type of a layer, as files spell it", "FAMILY", _caffe),
    "kaldi": ("Component", "FAMILY", _named),
    "keras": ("Layer", "FAMILY", _named),
    "mxnet": ("Operator", "FAMILY", _named),
    "onnx": ("Operator", "FAMILY", _onnx),
    "opset": ("The class of an operation", "MODULE", _opset),
    "tf": ("Operator", "FAMILY", _named),
}
"""Of each dialect what its index is of, the name of the table, and what stands in it."""


def text(dialect: str) -> str:
    """The text of a dialect's index: the names in each family as one string."""
    what, table, found = INDEXES[dialect]
    families: defaultdict[str, list[str]] = defaultdict(list)
    for name, family in found(import_module(f"stepwell.dialects.{dialect}")).items():
        families[family].append(name)
    entries = "".join(_entry(family, sorted(families[family])) for family in sorted(families))
    kind = "its family" if table == "FAMILY" else "its module"
    return (
        f'"""{what} → {kind}. Written by tools/write_indexes.py."""\n\n'
        f"# fmt: off\n_NAMES = {{\n{entries}}}\n# fmt: on\n\n"
        f"{table} = {{name: family for family, names in _NAMES.items() for name in names.split()}}\n"
    )


def _entry(family: str, names: Iterable[str]) -> str:
    wrapped = textwrap.wrap(" ".join(names), 100, break_long_words=False, break_on_hyphens=False)
    lines = "\n".join(f'        "{line}{" " if line is not wrapped[-1] else ""}"' for line in wrapped)
    return f'    "{family}": (\n{lines}\n    ),\n'


def update(*, check: bool = False) -> list[str]:
    """Write the indexes that are not current (with `check` only find them); gives the names of their dialects."""
    stale = []
    for dialect in INDEXES:
        path, made = DIALECTS / dialect / "index.py", text(dialect)
        if not path.exists() or path.read_text() != made:
            stale.append(dialect)
            if not check:
                path.write_text(made)
    return stale


def main(arguments: list[str]) -> int:
    stale = update(check="--check" in arguments)
    if "--check" in arguments and stale:
        print(f"not current: {', '.join(stale)}; run python tools/write_indexes.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
