"""How operations are computed with their axes in another order, a file for each family, named like the definitions.

`axes_of(op)` says how the dimensions of the operation's tensors correspond, and how it is built anew; None for an
operation whose dimensions have fixed meanings, as a convolution's have.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from xdsl.ir import Operation

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.layout.axes import Axes

FILES = {
    "elementwise": ("activation", "arithmetic", "condition", "elementwise", "quantization", "type"),
    "image": ("image",),
    "matrix": ("matrix",),
    "movement": ("blocks", "extent", "gather", "movement", "slicing"),
    "normalization": ("normalization",),
    "reduction": ("reduction",),
    "shape": ("shape",),
    "sort": ("sort",),
}
"""File → the files of `dialects/opset` with the classes that it reads; it is loaded for one of those."""


@cache
def _reader(cls: type[Operation]) -> Callable[[Any], Axes] | None:
    """The function that reads the axes of operations of a class."""
    defined = {base.__module__.rpartition(".")[2] for base in cls.__mro__}
    for file, families in FILES.items():
        if defined.isdisjoint(families):
            continue
        for base, reader in import_module(f"{__name__}.{file}").READERS.items():
            if issubclass(cls, base):
                return reader
    return None


def axes_of(op: Operation) -> Axes | None:
    """How the dimensions of an operation's tensors correspond; None where their order is fixed, or not known."""
    reader = _reader(type(op)) if isinstance(op, OpsetOp) else None
    if reader is None:
        return None
    try:
        found = reader(op)
    except NoMatch:
        return None
    return found if found.rank > 1 else None


__all__ = ["FILES", "axes_of"]
