"""What a call of each kind of layer becomes, and which mask its result has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.payload import Values
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.builder import Builder, tensors
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.keras.fields import flat
from stepwell.frontends.messages import quoted

Call = Callable[[Builder, Layer, Sequence[Any], Mapping[str, Any]], list[SSAValue]]

PASSING = {
    "Activation", "ActivityRegularization", "AlphaDropout", "BatchNormalization", "Dense", "Dropout", "ELU",
    "GaussianDropout", "GaussianNoise", "GroupNormalization", "Identity", "LayerNormalization", "LeakyReLU",
    "Masking", "Normalization", "PReLU", "ReLU", "Rescaling", "Softmax", "SpatialDropout1D", "SpatialDropout2D",
    "SpatialDropout3D", "ThresholdedReLU", "UnitNormalization",
}  # fmt: skip
"""Layers whose result has the mask of their input."""


def call(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The results of a call, flat."""
    own = SPECIAL.get(layer.class_name)
    if layer.registered_name:
        own = None
    if own is not None:
        return own(builder, layer, args, kwargs)
    given = tensors([*args, kwargs])
    if layer.registered_name or keras.operation(layer.class_name) is None:
        return builder.unknown(layer, given)
    inputs = tensors(args)
    if not inputs:
        inputs = tensors(kwargs)
    mask = mask_of(builder, inputs, kwargs)
    made = [builder.layer(layer, inputs, mask)]
    if layer.class_name in PASSING:
        builder.masked(made, mask)
    return made


def softmax(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    inputs = tensors(args)
    mask = mask_of(builder, inputs, kwargs)
    made = [builder.layer(layer, inputs[:1], mask, zero_where_masked=builder.version >= 3)]
    builder.masked(made, mask)
    return made


def random_crop(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    return [builder.layer(layer, tensors(args), resized=builder.version < 3)]


def normalization(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """Mean and variance may be in the configuration."""
    config = layer.config
    if layer.variables is None and config.get("mean") is not None:
        layer.variables = {}
        for name in ("mean", "variance"):
            try:
                layer.variables[name] = Values(np.asarray(plain_list(config.get(name)), np.float32))
            except (TypeError, ValueError, OverflowError):
                raise Fault(f"{layer}: its {name} is {quoted(str(config.get(name)))}") from None
    axis = config.get("axis", -1)
    inputs = tensors(args)
    mask = builder.mask(inputs[0]) if inputs else None
    made = [builder.layer(layer, inputs, axis=() if axis is None else tuple(flat(axis)))]
    builder.masked(made, mask)
    return made


def plain_list(value: Any) -> Any:
    """An array of a configuration as nested lists; Keras 3 may write it as an object."""
    if isinstance(value, Mapping):
        inner = value.get("config")
        return plain_list(inner.get("value") if isinstance(inner, Mapping) else None)
    return value


def mask_of(builder: Builder, inputs: Sequence[SSAValue], kwargs: Mapping[str, Any]) -> SSAValue | None:
    """The mask that a call is given, otherwise that of its first tensor."""
    given = kwargs.get("mask")
    if isinstance(given, SSAValue):
        return given
    return builder.mask(inputs[0]) if inputs else None


SPECIAL: dict[str, Call] = {
    "Normalization": normalization,
    "RandomCrop": random_crop,
    "Softmax": softmax,
}

__all__ = ["SPECIAL", "call"]
