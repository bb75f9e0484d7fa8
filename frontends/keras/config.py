"""The configuration: JSON to layers, models in models included. Classes and modules that it names are names only."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from stepwell.dialects.keras.index import FAMILY
from stepwell.dialects.payload import Payload
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted

MAX_NESTING = 32
"""Models and wrappers within each other."""

MAX_LAYERS = 1 << 17
"""Layers of a model, those of models in it included."""

WRAPPED = {
    "TimeDistributed": ("layer",),
    "SpectralNormalization": ("layer",),
    "Bidirectional": ("layer", "backward_layer"),
    "RNN": ("cell",),
}
"""Layers that hold others, and where."""


OWN = ("Custom>CustomScaleLayer",)
"""Layers of Keras that it registers as a user's are: the sum of InceptionResNetV2 in Keras 2."""

ALIASES = {
    "AtrousConvolution1D": "Conv1D",
    "AtrousConvolution2D": "Conv2D",
    "BatchNormalizationV1": "BatchNormalization",
    "BatchNormalizationV2": "BatchNormalization",
    "Convolution1D": "Conv1D",
    "Convolution2D": "Conv2D",
    "Convolution3D": "Conv3D",
    "CuDNNGRU": "GRU",
    "CuDNNLSTM": "LSTM",
    "Deconvolution2D": "Conv2DTranspose",
    "GRUCellV2": "GRUCell",
    "GroupedQueryAttention": "GroupQueryAttention",
    "GRUV1": "GRU",
    "GRUV2": "GRU",
    "LSTMCellV2": "LSTMCell",
    "LSTMV1": "LSTM",
    "LSTMV2": "LSTM",
    "LayerNormalizationV1": "LayerNormalization",
    "SeparableConvolution1D": "SeparableConv1D",
    "SeparableConvolution2D": "SeparableConv2D",
    "SyncBatchNormalization": "BatchNormalization",
}
"""Other names of layers: of older releases, or of a way to compute the same."""


@dataclass(eq=False)
class Layer:
    """A layer, a model or an operation, as configured."""

    class_name: str
    config: dict[str, Any]
    name: str
    module: str = ""
    registered_name: str = ""
    inbound_nodes: list[Any] = field(default_factory=list)
    build_config: Any = None
    layers: list[Layer] = field(default_factory=list)
    """The layers of a model, or those that a wrapper holds."""
    variables: dict[str, Payload] | None = None
    """The variables by operand; None where the file has none for this layer."""
    order: list[Payload] = field(default_factory=list)
    """All that the file has for it, where its class is not known."""
    path: str = ""
    """Where its variables are in the file."""
    saved_as: str = ""
    """The class that the file names."""

    @property
    def trainable(self) -> bool:
        return self.config.get("trainable", True) is not False

    @property
    def is_model(self) -> bool:
        return self.class_name in ("Sequential", "Functional", "Model") or (
            isinstance(self.config.get("layers"), list) and "output_layers" in self.config
        )

    @property
    def is_operation(self) -> bool:
        """Whether it is no layer but an operation of `keras.ops`: it has no variables."""
        if self.module:
            return ".ops." in self.module or self.module.endswith(".ops")
        # An .h5 of Keras 3 has no modules, but says of layers named like operations whether they are trained.
        calls = any(isinstance(n, Mapping) for n in self.inbound_nodes)
        layer = self.class_name in FAMILY and f"ops.{self.class_name}" not in FAMILY
        other = layer or self.is_model or self.class_name == "InputLayer"
        return calls and "trainable" not in self.config and not other

    @property
    def quantized(self) -> str:
        """How Keras 3 has quantised the variables, or an empty string."""
        policy = self.config.get("dtype")
        inner = policy.get("config") if isinstance(policy, Mapping) else None
        mode = inner.get("mode") if isinstance(inner, Mapping) else None
        return mode if isinstance(mode, str) else ""

    @property
    def kind(self) -> str:
        """The name of the layer's class for messages."""
        return self.registered_name or self.class_name

    def __str__(self) -> str:
        return f"layer {quoted(self.name)} ({quoted(self.kind)[1:-1]})"


def parse(data: bytes | str, what: str) -> dict[str, Any]:
    """The configuration of a model; raises Fault for what is not one."""
    try:
        found = json.loads(data)
    except (ValueError, UnicodeDecodeError) as error:
        raise Fault(f"{what} is not JSON ({error})") from None
    except RecursionError:
        raise Fault(f"{what} is nested too deep to be a model's configuration") from None
    if not isinstance(found, dict) or "class_name" not in found:
        raise Fault(f"{what} does not describe a model: it has no class_name")
    return found


class Layers:
    """Makes layers of configurations; counts them."""

    def __init__(self):
        self.count = 0

    def of(self, entry: Any, depth: int = 0) -> Layer:
        """The layer of a configuration's entry."""
        if not isinstance(entry, Mapping) or not isinstance(entry.get("class_name"), str):
            raise Fault(f"{_shown(entry)} is not the configuration of a layer")
        if depth > MAX_NESTING:
            raise Fault(f"models and layers are nested more than {MAX_NESTING} deep")
        self.count += 1
        if self.count > MAX_LAYERS:
            raise Fault(f"it has more than {MAX_LAYERS} layers")
        config = entry.get("config")
        class_name = entry["class_name"].rpartition(">")[2] if ">" in entry["class_name"] else entry["class_name"]
        if class_name == "Sequential" and isinstance(config, list):
            config = {"layers": config}
        if not isinstance(config, dict):
            config = {"config": config} if config is not None else {}
        registered = entry.get("registered_name") or (entry["class_name"] if ">" in entry["class_name"] else "")
        module = _string(entry.get("module"))
        if registered == class_name and (not module or module.startswith(("keras", "tf_keras"))):
            registered = ""
        if registered in OWN:
            registered = ""
        name = config.get("name") or entry.get("name") or class_name.lower()
        made = Layer(
            class_name,
            config,
            _string(name),
            module,
            _string(registered),
            entry["inbound_nodes"] if isinstance(entry.get("inbound_nodes"), list) else [],
            entry.get("build_config"),
            saved_as=class_name,
        )
        made.class_name = class_name if registered else ALIASES.get(class_name, class_name)
        if made.is_model:
            members = config.get("layers", [])
            if not isinstance(members, list):
                raise Fault(f"{made}: its layers are {_shown(members)}, not a list")
            made.layers = [self.of(member, depth + 1) for member in members]
            if "output_layers" in config:
                names = Counter(layer.name for layer in made.layers)
                if twice := [name for name, count in names.items() if count > 1]:
                    raise Fault(f"{made}: it has two layers named {quoted(twice[0])}")
        elif class_name in WRAPPED:
            held = [config.get(key) for key in WRAPPED[class_name]]
            if class_name == "RNN" and isinstance(held[0], list):
                held = [{"class_name": "StackedRNNCells", "config": {"cells": held[0]}}]
            made.layers = [self.of(h, depth + 1) for h in held if h is not None]
            if class_name == "Bidirectional" and len(made.layers) == 1:
                made.layers.append(self.of(_backwards(config.get("layer")), depth + 1))
            if not made.layers:
                raise Fault(f"{made}: it holds no layer")
        elif class_name == "StackedRNNCells":
            cells = config.get("cells")
            if not isinstance(cells, list) or not cells:
                raise Fault(f"{made}: it holds no cells")
            made.layers = [self.of(cell, depth + 1) for cell in cells]
        return made


def _backwards(entry: Any) -> dict[str, Any]:
    """The other layer of Bidirectional, where the configuration has one only: the same in the opposite direction."""
    config = entry.get("config")
    config = dict(config) if isinstance(config, Mapping) else {}
    config["go_backwards"] = not config.get("go_backwards", False)
    config["name"] = f"backward_{config.get('name', 'layer')}"
    return {**entry, "config": config}


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _shown(value: Any) -> str:
    return quoted(str(value))


def policy_of(layer: Layer) -> str:
    """The element type that a layer computes in, by Keras's name."""
    found = layer.config.get("dtype")
    if isinstance(found, Mapping):
        inner = found.get("config")
        found = inner.get("name") if isinstance(inner, Mapping) else None
        if isinstance(inner, Mapping) and isinstance(inner.get("source_name"), str):
            found = inner["source_name"]
    if not isinstance(found, str):
        return "float32"
    return found.removeprefix("mixed_")


__all__ = ["MAX_NESTING", "Layer", "Layers", "parse", "policy_of"]
