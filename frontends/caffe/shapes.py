"""What the weights say of the shapes of inputs, where the net does not: the channels and the number of dimensions.

A net that is trained has its data from a database, whose images have a shape that no file of the net says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stepwell.dialects import diagnostics
from stepwell.dialects.types import ANY, Dim, Shape, print_shape
from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.caffe.sources import Source
from stepwell.frontends.caffe.weights import Weights
from stepwell.frontends.messages import quoted

SAME = frozenset({"BatchNorm", "Bias", "Dropout", "MVN", "Power", "ReLU", "Scale", "Split"})
"""Layers whose bottom has the shape of their top."""

MOST = 16
"""Layers that are looked through."""


def completed(found: Sequence[Source], layers: Sequence[Layer], weights: Weights) -> list[Source]:
    """The inputs with what the first layer with weights says of them."""
    made: list[Source] = []
    for source in found:
        shape = source.shape
        if not source.label and (shape is None or (len(shape) > 1 and not isinstance(shape[1], int))):
            said = _of_first(source.name, layers, weights)
            shape = _both(shape, said)
            if shape != source.shape and shape is not None:
                diagnostics.warn(
                    f"the net does not say the shape of its input {quoted(source.name)}; by its weights it is "
                    f"[{print_shape(shape)}] (give it with --input)"
                )
        made.append(replace(source, shape=shape))
    return made


def _both(known: Shape, said: Shape) -> Shape:
    """What the net says, and the weights where it does not."""
    if known is None or said is None or len(known) != len(said):
        return known if known is not None else said
    return tuple(k if isinstance(k, int) else s for k, s in zip(known, said, strict=True))


def _of_first(name: str, layers: Sequence[Layer], weights: Weights) -> Shape:
    """The shape that the first layer with weights wants of a blob."""
    names = {name}
    for _ in range(MOST):
        users = [layer for layer in layers if layer.bottoms and layer.bottoms[0] in names]
        for layer in users:
            shapes = weights.shapes(layer.name) if layer.type in ("Convolution", "InnerProduct") else []
            if shapes:
                return _wanted(layer, shapes[0])
        further = {top for layer in users if layer.type in SAME for top in layer.tops} - names
        if not further:
            return None
        names |= further
    return None


def _wanted(layer: Layer, weight: tuple[int, ...]) -> Shape:
    if layer.type == "InnerProduct":
        parameters = layer.parameters("inner_product_param")
        if parameters is not None and (parameters.axis != 1 or parameters.transpose):
            return None
        return (ANY, weight[-1]) if len(weight) > 1 else None
    parameters = layer.parameters("convolution_param")
    if parameters is None or parameters.axis != 1 or len(weight) < 3:
        return None
    spatial: list[Dim] = [ANY] * (len(weight) - 2)
    return (ANY, weight[1] * parameters.group, *spatial)


__all__ = ["completed"]
