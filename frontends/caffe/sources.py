"""The inputs of a net: `input` with `input_dim` or `input_shape`, Input layers, and layers that read data.

A layer that reads data is an input with what the net says of its shape; sizes that only the data have are not known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from stepwell.dialects.types import ANY, MAX_RANK, Shape
from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import text

INPUTS = frozenset({"Input", "GlobalInput"})

DATA = {
    "AnnotatedData": "data_param",
    "BinaryDB": "data_param",
    "CompactData": "data_param",
    "Data": "data_param",
    "DenseImageData": "image_data_param",
    "DummyData": "dummy_data_param",
    "HDF5Data": "hdf5_data_param",
    "ImageData": "image_data_param",
    "ImageSegData": "image_data_param",
    "MemoryData": "memory_data_param",
    "VideoData": "video_data_param",
    "WindowData": "window_data_param",
}
"""Type of a layer that reads data → its parameters."""

LABELLED = frozenset(DATA) - {"DummyData", "HDF5Data"}
"""Layers whose first top is the data, and whose others are labels."""


def reads_data(layer: Layer) -> bool:
    """Whether a layer gives data: the net's inputs. Python's, too, where they take nothing."""
    return layer.type in INPUTS or layer.type in DATA or (layer.type == "Python" and not layer.bottoms)


@dataclass(frozen=True)
class Source:
    """An input of the net."""

    name: str
    shape: Shape
    layer: Layer | None = None
    label: bool = False
    """Whether it is a label, which only serves training unless a layer takes it."""
    value: float | None = None
    """What it is filled with, where that is a constant."""


def shape(sizes: Sequence[int]) -> Shape:
    """A shape that a net says; a size of 0 or less is one that is not known."""
    if len(sizes) > MAX_RANK:
        raise Fault(f"an input of {len(sizes)} dimensions; there may be {MAX_RANK}")
    return tuple(d if d > 0 else ANY for d in sizes)


def declared(net: Any) -> list[Source]:
    """The inputs that a net says before its layers."""
    names = [text(n) for n in net.input]
    if net.input_shape and net.input_dim:
        raise Fault("the net gives both input_shape and input_dim; Caffe takes one of them")
    if net.input_shape:
        if len(net.input_shape) not in (1, len(names)):
            raise Fault(f"the net has {len(names)} inputs and {len(net.input_shape)} input_shape")
        shapes = [shape(s.dim) for s in net.input_shape]
        shapes = shapes * len(names) if len(shapes) == 1 else shapes
    elif net.input_dim:
        dims = list(net.input_dim)
        if len(names) == 1:
            # Files for nets without four dimensions have as many as they need.
            shapes = [shape(dims)]
        elif len(dims) == 4 * len(names):
            shapes = [shape(dims[at : at + 4]) for at in range(0, len(dims), 4)]
        else:
            raise Fault(f"the net has {len(names)} inputs and {len(dims)} input_dim; each has four")
    else:
        shapes = [None] * len(names)
    return [Source(name, found) for name, found in zip(names, shapes, strict=True)]


def sources(layer: Layer) -> list[Source]:
    """The inputs that a layer is which reads data."""
    if layer.bottoms:
        raise Fault(f"{layer} reads data, and has the bottom '{layer.bottoms[0]}'")
    if layer.type in INPUTS:
        found = layer.parameters("input_param")
        shapes = [] if found is None else [shape(s.dim) for s in found.shape]
        if len(shapes) not in (0, 1, len(layer.tops)):
            raise Fault(f"{layer} has {len(layer.tops)} tops and {len(shapes)} shapes")
        known = shapes * len(layer.tops) if len(shapes) == 1 else shapes or [None] * len(layer.tops)
        return [Source(top, s, layer) for top, s in zip(layer.tops, known, strict=True)]
    if layer.type == "DummyData":
        return _dummy(layer)
    if layer.type == "Python":
        return [Source(top, None, layer, label=at > 0) for at, top in enumerate(layer.tops)]
    if layer.type == "HDF5Data":
        return [Source(top, None, layer) for top in layer.tops]
    first = _image(layer)
    return [
        Source(top, first if not at else None, layer, label=at > 0 and layer.type in LABELLED)
        for at, top in enumerate(layer.tops)
    ]


def _dummy(layer: Layer) -> list[Source]:
    """Shapes and fillers, one for all tops or one for each."""
    given, count = layer.parameters("dummy_data_param"), len(layer.tops)
    if given is None:
        raise Fault(f"{layer} has no dummy_data_param with its shape")
    if given.shape:
        shapes = [tuple(s.dim) for s in given.shape]
    else:
        lists = [list(d) for d in (given.num, given.channels, given.height, given.width)]
        most = max(len(d) for d in lists)
        if not all(len(d) in (1, most) for d in lists):
            raise Fault(f"{layer}: num, channels, height and width are not given equally often")
        shapes = [tuple(d[at if len(d) > 1 else 0] for d in lists) for at in range(most)]
    fillers = list(given.data_filler)
    if len(shapes) not in (1, count) or len(fillers) not in (0, 1, count):
        raise Fault(f"{layer} has {count} tops, {len(shapes)} shapes and {len(fillers)} fillers")
    made: list[Source] = []
    for at, top in enumerate(layer.tops):
        filler = fillers[at if len(fillers) > 1 else 0] if fillers else None
        constant = filler is None or filler.type == "constant"
        value = (filler.value if filler is not None else 0.0) if constant else None
        made.append(Source(top, shape(shapes[at if len(shapes) > 1 else 0]), layer, value=value))
    return made


def _image(layer: Layer) -> Shape:
    """The shape of the images that a layer gives: the crop, or the size that they are brought to."""
    given, transform = layer.parameters(DATA[layer.type]), layer.parameters("transform_param")
    batch = getattr(given, "batch_size", 0) if given is not None else 0
    if layer.type == "MemoryData":
        return None if given is None else shape((given.batch_size, given.channels, given.height, given.width))
    height = width = 0
    if given is not None and "new_height" in given.DESCRIPTOR.fields_by_name:
        height, width = given.new_height, given.new_width
    if transform is not None and transform.HasField("resize_param"):
        height, width = transform.resize_param.height, transform.resize_param.width
    if given is not None and getattr(given, "crop_size", 0):
        height = width = given.crop_size
    if transform is not None and transform.crop_size:
        height = width = transform.crop_size
    if transform is not None and transform.crop_h and transform.crop_w:
        height, width = transform.crop_h, transform.crop_w
    channels = 0
    if layer.type in ("ImageData", "WindowData", "ImageSegData", "DenseImageData"):
        channels = 1 if given is not None and not getattr(given, "is_color", True) else 3
    if transform is not None:
        if transform.force_gray or transform.force_color:
            channels = 1 if transform.force_gray else 3
        elif not channels and len(transform.mean_value) > 1:
            channels = len(transform.mean_value)
    return shape((batch, channels, height, width))


__all__ = ["Source", "declared", "reads_data", "sources"]
