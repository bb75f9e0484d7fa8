"""Layouts of windows over images: the channels behind the batch, as opset has them, or last."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import rank, transpose


def is_last(layout: str) -> bool:
    """Whether a layout such as NHWC has the channels last; `None` is channels first."""
    return layout.endswith("C")


def first(rw: Lowering, value: SSAValue, layout: str) -> SSAValue:
    """[N, C, spatial…] of a tensor in a layout."""
    count = rank(value)
    return transpose(rw, value, [0, count - 1, *range(1, count - 1)]) if is_last(layout) else value


def back(rw: Lowering, value: SSAValue, layout: str) -> SSAValue:
    """The inverse of `first`."""
    count = rank(value)
    return transpose(rw, value, [0, *range(2, count), 1]) if is_last(layout) else value


def per_dimension(given: Sequence[int] | None, count: int, default: int, what: str) -> tuple[int, ...]:
    """A parameter of each spatial dimension; one that is left out has the default everywhere."""
    if not given:
        return (default,) * count
    if len(given) != count:
        raise NoMatch(f"{what} has {len(given)} entries for {count} spatial dimensions")
    return tuple(given)


def spatial_dims(value: SSAValue, kernel: Sequence[int] | None = None) -> int:
    """The number of spatial dimensions, one to three, which the kernel must have too."""
    found = rank(value) - 2
    if found not in (1, 2, 3):
        raise NoMatch(f"a window over {found} spatial dimensions; there may be 1 to 3")
    if kernel is not None and len(kernel) != found:
        raise NoMatch(f"kernel has {len(kernel)} entries, and the input has {found} spatial dimensions")
    return found


__all__ = ["back", "first", "is_last", "per_dimension", "spatial_dims"]
