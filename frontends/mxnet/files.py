"""The pair of files that a model is: the symbol, and the parameters of an epoch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.frontends.mxnet import LIST_MAGIC
from stepwell.frontends.protocol import head_of

SYMBOL = "-symbol.json"
_EPOCH = re.compile(r"(?P<prefix>.*)-(?P<epoch>\d{4,})\.params$")


def is_parameters(path: Path) -> bool:
    """Whether a file is a list of arrays."""
    return head_of(path).startswith(LIST_MAGIC)


def pair(path: Path, others: Sequence[Path] = ()) -> tuple[Path, list[Path]]:
    """The symbol and the parameters, given one of them, or their prefix, and perhaps the others.

    Raises StepwellError where there is no symbol; a symbol without parameters is one whose variables are all inputs.
    """
    if not path.exists() and (found := path.with_name(f"{path.name}{SYMBOL}")).is_file():
        path = found
    given = [path, *others]
    symbols = [p for p in given if not is_parameters(p)]
    parameters = [p for p in given if p not in symbols]
    if len(symbols) > 1:
        raise StepwellError(f"{symbols[1]}: it is not a file of MXNet's parameters")
    if not symbols:
        return _symbol_of(path), parameters
    beside = None if parameters else _parameters_of(symbols[0])
    return symbols[0], parameters if beside is None else [beside]


def _symbol_of(path: Path) -> Path:
    """The symbol beside parameters: `prefix-symbol.json`, or the only symbol of the folder."""
    match = _EPOCH.match(path.name)
    prefix = match["prefix"] if match else path.name.removesuffix(".params")
    for name in (f"{prefix}{SYMBOL}", f"{prefix}.json"):
        if (path.parent / name).is_file():
            return path.parent / name
    found = sorted(path.parent.glob(f"*{SYMBOL}"))
    if len(found) == 1:
        return found[0]
    raise StepwellError(
        f"{path}: these are the parameters of a model; its symbol, {prefix}{SYMBOL}, is not beside it: give both files"
    )


def _parameters_of(path: Path) -> Path | None:
    """The parameters beside a symbol: those of the last epoch."""
    prefix = path.name.removesuffix(SYMBOL) if path.name.endswith(SYMBOL) else path.stem
    found: list[tuple[int, Path]] = []
    for candidate in path.parent.glob("*.params"):
        match = _EPOCH.match(candidate.name)
        if match and match["prefix"] == prefix:
            found.append((int(match["epoch"]), candidate))
        elif candidate.name == f"{prefix}.params":
            found.append((-1, candidate))
    if not found:
        return None
    found.sort()
    if len(found) > 1:
        diagnostics.warn(f"of {len(found)} files of parameters beside {path.name}, {found[-1][1].name} is taken")
    return found[-1][1]


__all__ = ["is_parameters", "pair"]
