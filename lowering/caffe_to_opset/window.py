"""Sizes of Caffe's windows: once for all dimensions, once for each, or for height and width apart."""

from __future__ import annotations

from typing import Any

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain


def sizes(op: Any, field: str, apart: str, spatial: int, default: int | None = None) -> tuple[int, ...]:
    """A field of a window for each spatial dimension; `apart` is what its `_h` and `_w` begin with."""
    height, width = (plain(getattr(op, f"{apart}_{end}", None)) for end in "hw")
    if height is not None or width is not None:
        if spatial != 2:
            raise NoMatch(f"{apart}_h and {apart}_w are for two spatial dimensions; there are {spatial}")
        other = default if default is not None else 0
        return (other if height is None else height, other if width is None else width)
    given = plain(getattr(op, field))
    given = (given,) if isinstance(given, int) else given or ()
    if len(given) == 1:
        return given * spatial
    if not given and default is not None:
        return (default,) * spatial
    if len(given) != spatial:
        raise NoMatch(f"{field} has {len(given)} sizes for {spatial} spatial dimensions")
    return given


def window(op: Any, spatial: int) -> dict[str, Any]:
    """Kernel, strides, dilations and pads of a convolution."""
    kernel = sizes(op, "kernel_size", "kernel", spatial)
    strides = sizes(op, "stride", "stride", spatial, 1)
    dilations = sizes(op, "dilation", "dilation", spatial, 1)
    pads = sizes(op, "pad", "pad", spatial, 0)
    if any(v < 1 for v in (*kernel, *strides, *dilations)):
        raise NoMatch(f"a kernel of {list(kernel)}, strides {list(strides)} and dilations {list(dilations)}")
    return {
        "kernel": kernel,
        "strides": strides,
        "dilations": dilations,
        "pads_begin": pads,
        "pads_end": pads,
        "auto_pad": "explicit",
    }


__all__ = ["sizes", "window"]
