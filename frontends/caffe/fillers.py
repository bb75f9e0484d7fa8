"""Blobs that are not in the weights and need not be: those that a filler sets to the same numbers each time.

filler.hpp › ConstantFiller, BilinearFiller; a scale is 1 without a filler, a bias 0, a slope 0.25.
"""

from __future__ import annotations

from math import ceil, prod
from typing import Any

import numpy as np

from stepwell.dialects.payload import Payload, Values
from stepwell.frontends.caffe.layers import Layer

CONSTANT = {
    "Scale": ("scale_param", (("filler", 1.0), ("bias_filler", 0.0))),
    "Bias": ("bias_param", (("filler", 0.0),)),
    "PReLU": ("prelu_param", (("filler", 0.25),)),
    "Normalize": ("norm_param", (("scale_filler", 1.0),)),
}
"""Type → the message of its parameters, and the fillers of its blobs with what they set where they are not given."""

LARGEST = 256
"""Elements along the side of a filter that is made here."""


def filled(layer: Layer, fields: dict[str, Any], wanted: int, bottoms: int) -> tuple[list[Payload], dict[str, Any]]:
    """The blobs of a layer without weights, and the fields that say how far they reach; none where they are random."""
    if layer.type == "Deconvolution":
        found = _bilinear(layer, fields)
        return ([found], {}) if found is not None else ([], {})
    if layer.type not in CONSTANT:
        return [], {}
    name, fillers = CONSTANT[layer.type]
    parameters = layer.parameters(name)
    if layer.type in ("Scale", "Bias") and bottoms == 2:
        fillers, wanted = fillers[1:], wanted - 1
    made: list[Payload] = []
    for filler, default in fillers[:wanted]:
        value = default
        if parameters is not None and parameters.HasField(filler):
            given = getattr(parameters, filler)
            if given.type != "constant":
                return [], {}
            value = given.value
        made.append(Values(np.array([value] if layer.type in ("PReLU", "Normalize") else value, np.float32)))
    reach = {"PReLU": {"channel_shared": True}, "Normalize": {"channel_shared": True}}.get(layer.type, {"num_axes": 0})
    return made, (reach if bottoms == 1 else {})


def _bilinear(layer: Layer, fields: dict[str, Any]) -> Payload | None:
    """The filters that enlarge images, where each channel has one of its own."""
    parameters = layer.parameters("convolution_param")
    kernel, outputs = fields.get("kernel_size", ()), fields.get("num_output", 0)
    if parameters is None or parameters.weight_filler.type != "bilinear" or fields.get("bias_term", True):
        return None
    if len(kernel) != 1 or fields.get("group", 1) != outputs or not 0 < kernel[0] <= LARGEST:
        return None
    size = kernel[0]
    half = ceil(size / 2)
    line = 1 - np.abs(np.arange(size) / half - (size - 1) / (2 * half))
    plane = np.outer(line, line).astype(np.float32)
    if prod((outputs, *plane.shape)) > 1 << 24:
        return None
    return Values(np.ascontiguousarray(np.broadcast_to(plane, (outputs, 1, size, size))))


__all__ = ["filled"]
