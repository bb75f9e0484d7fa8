"""Means of windows, where what lies behind the data in a last window counts in one source and not in another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.opset.movement import PadOp, SliceOp
from stepwell.dialects.opset.pooling import AvgPool14Op, AvgPoolOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import dims, ints, like, rank


def average(rw: Lowering, data: SSAValue, properties: dict[str, Any], *, exclude_pad: bool) -> SSAValue:
    """AvgPool-14; only a dilated window needs AvgPool-16, which other runtimes and plugins lack."""
    properties = dict(properties)
    dilations = properties.pop("dilations")
    if any(d != 1 for d in dilations):
        return rw.emit(AvgPoolOp, data, exclude_pad=exclude_pad, dilations=dilations, **properties)
    return rw.emit(AvgPool14Op, data, exclude_pad=exclude_pad, **properties)


def average_of_padded(rw: Lowering, data: SSAValue, properties: dict[str, Any]) -> SSAValue:
    """The mean with the padding counted, but not what a last window has behind the padding.

    The runtime leaves out only both; there the padding is made of elements.
    """
    pads = (*properties["pads_begin"], *properties["pads_end"])
    if properties["rounding_type"] == "floor" or not any(pads):
        return average(rw, data, properties, exclude_pad=False)
    wide = padded(rw, data, properties["pads_begin"], properties["pads_end"])
    found = average(rw, wide, unpadded(properties), exclude_pad=True)
    return cut_like(rw, found, average(rw, data, properties, exclude_pad=False))


def unpadded(properties: dict[str, Any]) -> dict[str, Any]:
    none = (0,) * len(properties["kernel"])
    return properties | {"pads_begin": none, "pads_end": none}


def padded(rw: Lowering, data: SSAValue, begin: Sequence[int], end: Sequence[int]) -> SSAValue:
    """Zeros around the spatial dimensions."""
    before, after = (ints(rw, [0, 0, *edge]) for edge in (begin, end))
    return rw.emit(PadOp, data, before, after, like(rw, 0, data), pad_mode="constant")


def cut_like(rw: Lowering, value: SSAValue, model: SSAValue) -> SSAValue:
    """`value` less the last windows that `model` has not, those which start in the padding at the end."""
    wanted = shape_of(model)
    if wanted is not None and wanted == shape_of(value) and all(isinstance(d, int) for d in wanted):
        return value
    axes = range(2, rank(value))
    zeros, ones = ints(rw, [0] * len(axes)), ints(rw, [1] * len(axes))
    return rw.emit(SliceOp, value, zeros, dims(rw, model, axes), ones, ints(rw, axes))


__all__ = ["average", "average_of_padded", "cut_like", "padded", "unpadded"]
