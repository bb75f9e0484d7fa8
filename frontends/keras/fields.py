"""A layer's configuration as the fields of its operation: spellings of Keras 1 and 2, sizes given once for all axes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xdsl.irdl import PropertyDef

from stepwell.dialects.base import form
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.keras.base import KerasOp
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.messages import quoted

OLDER = {
    "atrous_rate": "dilation_rate",
    "border_mode": "padding",
    "dim_ordering": "data_format",
    "inner_activation": "recurrent_activation",
    "nb_filter": "filters",
    "pool_length": "pool_size",
    "length": "size",
    "stride": "strides",
    "subsample": "strides",
    "subsample_length": "strides",
}
"""Spellings of Keras 1."""

DATA_FORMATS = {"tf": "channels_last", "th": "channels_first"}

BY_CLASS = {
    "LeakyReLU": {"alpha": "negative_slope"},
    "Attention": {"scale": None},
}
"""Spellings of single layers."""


def fields_of(cls: type[KerasOp], layer: Layer) -> dict[str, Any]:
    """The properties of an operation that stands for a layer; raises Fault for a value that none can have."""
    spec = cls.get_irdl_definition()
    shape = form(cls)
    config = renamed(layer)
    found: dict[str, Any] = {}
    for name, definition in spec.properties.items():
        value = config.get(name)
        if value is None or name in ("operandSegmentSizes", "activation", "dtype"):
            continue
        default = (
            plain(definition.default_value) if type(definition) is PropertyDef and definition.default_value else None
        )
        try:
            found[name] = value_of(shape.kinds.get(name, ""), value, default)
        except (TypeError, ValueError, OverflowError, StepwellError):
            raise Fault(f"{layer}: its {name} is {quoted(str(value))}") from None
    return found


def renamed(layer: Layer) -> dict[str, Any]:
    """The configuration in Keras 3's spelling."""
    config = dict(layer.config)
    for old, new in OLDER.items():
        if old in config and config.get(new) is None:
            config[new] = config[old]
    for old, new in BY_CLASS.get(layer.class_name, {}).items():
        if new is not None and old in config:
            config.setdefault(new, config[old])
    data_format = config.get("data_format")
    if isinstance(data_format, str):
        config["data_format"] = DATA_FORMATS.get(data_format, data_format)
    if layer.class_name.startswith("ZeroPadding") or layer.class_name.startswith("Cropping"):
        _both_ends(config, layer.class_name)
    if layer.class_name.startswith("UpSampling") and "size" not in config:
        config["size"] = config.get("size_")
    return config


def _both_ends(config: dict[str, Any], class_name: str) -> None:
    """One number for both ends, or one pair for every dimension, is spelled out."""
    rank = int(class_name[-2])
    key = "cropping" if class_name.startswith("Cropping") else "padding"
    value = config.get(key)
    if isinstance(value, int):
        config[key] = [value] * (2 * rank)
    elif isinstance(value, list | tuple) and rank > 1 and len(value) == rank and all(isinstance(v, int) for v in value):
        config[key] = [v for v in value for _ in range(2)]
    elif isinstance(value, Mapping):
        config[key] = list(value.values())


def value_of(kind: str, value: Any, default: Any) -> Any:
    """An entry of a configuration as a value of a field; raises TypeError or ValueError where it is none."""
    match kind:
        case "integer":
            if isinstance(value, list | tuple) and len(value) == 1:
                value = value[0]
            if isinstance(value, float) and value == int(value):
                value = int(value)
            if not isinstance(value, int):
                raise TypeError
            return int(value)
        case "boolean":
            if not isinstance(value, bool | int):
                raise TypeError
            return bool(value)
        case "number":
            return float(number(value))
        case "ints":
            items = flat(value)
            if len(items) == 1 and default is not None and not isinstance(value, list | tuple):
                items = items * len(default)
            if not all(isinstance(i, int) for i in items):
                raise TypeError
            return tuple(int(i) for i in items)
        case "floats":
            return tuple(float(number(i)) for i in flat(value))
        case "strings":
            return tuple(str(i) for i in flat(value))
        case _:
            if not isinstance(value, str):
                raise TypeError
            return value


def number(value: Any) -> float:
    """A number of a configuration, also one that is written as an array."""
    if isinstance(value, Mapping):
        value = value.get("config", {}).get("value") if isinstance(value.get("config"), Mapping) else None
        value = value[0] if isinstance(value, list) and len(value) == 1 else value
    if isinstance(value, bool | str) or not isinstance(value, int | float):
        raise TypeError
    return float(value)


def flat(value: Any, depth: int = 0) -> list[Any]:
    """The items of a list of lists."""
    if depth > 16:
        raise ValueError
    if isinstance(value, list | tuple):
        return [item for each in value for item in flat(each, depth + 1)]
    return [value]


__all__ = ["fields_of", "flat", "number", "renamed", "value_of"]
