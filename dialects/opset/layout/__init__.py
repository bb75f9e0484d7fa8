"""How operations are computed with their axes in another order, a file for each family, named like the definitions.

`axes_of(op)` says how the dimensions of the operation's tensors correspond, and how it is built anew; None for an
operation whose dimensions have fixed meanings, as a convolution's have.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from xdsl.ir import Operation

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.layout import elementwise, image, matrix, movement, normalization, reduction, shape, sort
from stepwell.dialects.opset.layout.axes import Axes

FILES = (elementwise, image, matrix, movement, normalization, reduction, shape, sort)


@cache
def _reader(cls: type[Operation]) -> Callable[[Any], Axes] | None:
    """The function that reads the axes of operations of a class."""
    for file in FILES:
        for base, reader in file.READERS.items():
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
