"""Models: a chain of layers, or a graph of calls. A model in a model is taken apart into its layers.

A call is named by its layer and its number among the calls of it; a layer may be called many times.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.types import ANY, Dim
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.builder import Builder, tensors
from stepwell.frontends.keras.calls import call
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.messages import listed, quoted

MAX_CALLS = 1 << 17
"""Calls in a model, those of models in it counted as often as they are called."""

DTYPES = {
    "float16": "f16", "float32": "f32", "float64": "f64", "bfloat16": "bf16", "int8": "i8", "int16": "i16",
    "int32": "i32", "int64": "i64", "uint8": "u8", "uint16": "u16", "uint32": "u32", "uint64": "u64",
    "bool": "boolean", "string": "string",
}  # fmt: skip
"""Keras's element types."""

CONSTANT = "_CONSTANT_VALUE"
"""What stands in place of a layer where an argument of Keras 2 is no tensor."""

Reference = tuple[str, int, int]
"""A tensor: the layer, the number of its call, the number of the result."""


def is_reference(value: Any) -> bool:
    return isinstance(value, list | tuple) and len(value) in (3, 4) and isinstance(value[0], str)


def references(value: Any) -> Iterator[Reference]:
    """The tensors of a list, or a dictionary, of references."""
    if is_reference(value):
        name, node, tensor = value[:3]
        if not isinstance(node, int) or not isinstance(tensor, int):
            raise Fault(f"{quoted(str(value))} is not a tensor of the model")
        yield name, node, tensor
    elif isinstance(value, Mapping):
        for key in sorted(value):
            yield from references(value[key])
    elif isinstance(value, list | tuple):
        for item in value:
            yield from references(item)


def output_names(value: Any) -> Iterator[str]:
    """The names of a model's outputs: the keys of a dictionary, otherwise the layers."""
    if is_reference(value):
        yield value[0]
    elif isinstance(value, Mapping):
        for key in sorted(value):
            inner = list(output_names(value[key]))
            yield from [key] if len(inner) == 1 else inner
    elif isinstance(value, list | tuple):
        for item in value:
            yield from output_names(item)


class Graph:
    """A functional model: its layers by name and their calls, evaluated when they are asked for."""

    def __init__(self, builder: Builder, model: Layer):
        self.builder, self.model = builder, model
        self.layers = {layer.name: layer for layer in model.layers}
        self.results: dict[tuple[str, int], list[SSAValue]] = {}
        self.inputs = list(references(model.config.get("input_layers", [])))

    def bind(self, given: Sequence[SSAValue]) -> None:
        """Give the input layers their values."""
        if len(given) != len(self.inputs):
            raise Fault(
                f"the model {quoted(self.model.name)} takes {len(self.inputs)} tensors and is given {len(given)}"
            )
        for (name, node, _), value in zip(self.inputs, given, strict=True):
            self.results[name, node] = [value]

    def outputs(self) -> list[SSAValue]:
        found = []
        for name, node, tensor in references(self.model.config.get("output_layers", [])):
            layer = self._layer(name)
            shifted = layer.is_model and layer.class_name != "InputLayer" and self._shift(layer, node)
            found.append(self._value((name, node - shifted, tensor)))
        return found

    def _layer(self, name: str) -> Layer:
        if name not in self.layers:
            raise Fault(
                f"the model {quoted(self.model.name)} has no layer {quoted(name)}, which a call or an output uses"
            )
        return self.layers[name]

    def _shift(self, layer: Layer, node: int) -> int:
        """A model counts its own making as the first call; Keras 3 does so for outputs of functional models only."""
        nodes = layer.inbound_nodes
        modern = any(isinstance(n, Mapping) for n in nodes)
        if modern:
            return int(layer.class_name != "Sequential" and node > 0)
        return int(node >= 1)

    def _value(self, reference: Reference) -> SSAValue:
        """A tensor; the calls that it needs are made first, without recursion."""
        stack = [reference[:2]]
        waiting: dict[tuple[str, int], None] = {}
        while stack:
            at = stack[-1]
            if at in self.results:
                stack.pop()
                waiting.pop(at, None)
                continue
            layer = self._layer(at[0])
            if not 0 <= at[1] < len(layer.inbound_nodes):
                raise Fault(f"{layer} has no call number {at[1]}, which a call or an output uses")
            data = layer.inbound_nodes[at[1]]
            missing = [n for n in self._needs(data) if n not in self.results]
            if missing:
                if at in waiting:
                    cycle = list(waiting)
                    raise Fault(f"{layer} is part of a cycle: {listed([n for n, _ in cycle[cycle.index(at) :]])}")
                waiting[at] = None
                for need in missing:
                    if need in waiting:
                        order = list(waiting)
                        raise Fault(f"{layer} is part of a cycle: {listed([n for n, _ in order[order.index(need) :]])}")
                stack.extend(missing)
                continue
            args, kwargs = self._arguments(data)
            self.results[at] = invoke(self.builder, layer, args, kwargs)
        return self._result(reference)

    def _result(self, reference: Reference) -> SSAValue:
        name, node, tensor = reference
        found = self.results[name, node]
        if not 0 <= tensor < len(found):
            raise Fault(f"{self.layers[name]} has no result number {tensor}, which a call or an output uses")
        return found[tensor]

    def _resolved(self, reference: Reference) -> Reference:
        """The number of the call as the list of calls counts."""
        name, node, tensor = reference
        layer = self._layer(name)
        if layer.is_model and not any(isinstance(n, Mapping) for n in layer.inbound_nodes) and node >= 1:
            return name, node - 1, tensor
        return reference

    def _needs(self, data: Any) -> list[tuple[str, int]]:
        if not isinstance(data, Mapping):
            return [self._resolved(r)[:2] for r in self._uses_legacy(data)]
        return [self._resolved(r)[:2] for r in uses(data)]

    def _uses_legacy(self, data: Any) -> Iterator[Reference]:
        """The tensors of a call of Keras 2; among keywords a list is one if its first item is the name of a layer."""
        entries = [data] if is_reference(data) else data
        for entry in entries if isinstance(entries, list) else []:
            if is_reference(entry) and entry[0] != CONSTANT:
                yield from references(entry)
            if isinstance(entry, list):
                yield from self._keyword(entry[3] if is_reference(entry) and len(entry) == 4 else [])

    def _keyword(self, value: Any) -> Iterator[Reference]:
        if self._names(value):
            yield value[0], value[1], value[2]
        elif isinstance(value, list):
            for item in value:
                yield from self._keyword(item)
        elif isinstance(value, Mapping):
            for item in value.values():
                yield from self._keyword(item)

    def _names(self, value: Any) -> bool:
        """Whether a list is a tensor of the model."""
        return (
            is_reference(value)
            and value[0] in self.layers
            and all(isinstance(v, int) and not isinstance(v, bool) for v in value[1:3])
        )

    def _arguments(self, data: Any) -> tuple[list[Any], dict[str, Any]]:
        """The arguments of a call, its tensors among them."""
        if isinstance(data, Mapping):
            args, kwargs = self._filled(data.get("args", [])), self._filled(data.get("kwargs", {}))
            if not isinstance(args, list) or not isinstance(kwargs, dict):
                raise Fault(f"{quoted(str(data))} is not a call of a layer")
            return args, kwargs
        entries = [data] if is_reference(data) else data
        found, kwargs = [], {}
        for entry in entries if isinstance(entries, list) else []:
            if is_reference(entry) and entry[0] == CONSTANT:
                found.append(entry[2])
            elif is_reference(entry):
                found.append(self._result(self._resolved(next(references(entry)))))
            else:
                found.append(self._legacy(entry))
            if is_reference(entry) and len(entry) == 4 and isinstance(entry[3], Mapping):
                kwargs.update({k: self._legacy(v) for k, v in entry[3].items()})
        return [found[0] if len(found) == 1 else found], kwargs

    def _legacy(self, value: Any) -> Any:
        """An argument of Keras 2: a tensor is a list [layer, call, result] whose layer is one of the model's."""
        if self._names(value):
            return self._result(self._resolved((value[0], value[1], value[2])))
        if isinstance(value, list):
            return [self._legacy(v) for v in value]
        if isinstance(value, Mapping):
            return {k: self._legacy(v) for k, v in value.items()}
        return value

    def _filled(self, value: Any) -> Any:
        """An argument of Keras 3: tensors are objects with their history."""
        if isinstance(value, Mapping):
            if value.get("class_name") == "__keras_tensor__":
                return self._result(self._resolved(history(value)))
            if value.get("class_name") in ("__tensor__", "__numpy__"):
                return literal(value)
            return {k: self._filled(v) for k, v in value.items()}
        if isinstance(value, list):
            return [self._filled(v) for v in value]
        return value


def history(value: Mapping[str, Any]) -> Reference:
    """Where a tensor of Keras 3 comes from."""
    config = value.get("config")
    found = config.get("keras_history") if isinstance(config, Mapping) else None
    if not is_reference(found):
        raise Fault(f"{quoted(str(value))} is not a tensor of the model")
    return next(references(found))


def literal(value: Mapping[str, Any]) -> np.ndarray:
    """An array that is written into the configuration."""
    config = value.get("config")
    try:
        assert isinstance(config, Mapping)
        return np.asarray(config["value"], config["dtype"] if config["dtype"] != "bfloat16" else "float32")
    except (AssertionError, KeyError, TypeError, ValueError, OverflowError):
        raise Fault(f"{quoted(str(value))} is not an array") from None


def uses(data: Any) -> Iterator[Reference]:
    """The tensors that a call of Keras 3 takes."""
    if isinstance(data, Mapping):
        if data.get("class_name") == "__keras_tensor__":
            yield history(data)
            return
        for value in data.values():
            yield from uses(value)
    elif isinstance(data, list | tuple):
        for item in data:
            yield from uses(item)


def invoke(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The results of a call of a layer or a model."""
    if builder.index > MAX_CALLS:
        raise Fault(f"it has more than {MAX_CALLS} calls of layers")
    if layer.is_model:
        return run(builder, layer, tensors(args) or tensors(kwargs), kwargs)
    if layer.class_name == "InputLayer":
        raise Fault(f"{layer} is called like a layer, and is no input of the model")
    return call(builder, layer, args, kwargs)


def run(builder: Builder, model: Layer, given: Sequence[SSAValue], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The results of a model called on values."""
    outer, builder.scope = builder.scope, f"{builder.scope}{model.name}/"
    try:
        if isinstance(kwargs.get("mask"), SSAValue) and given:
            builder.masks[given[0]] = kwargs["mask"]
        if is_chain(model):
            return chain(builder, model, given)
        graph = Graph(builder, model)
        graph.bind(given)
        return graph.outputs()
    finally:
        builder.scope = outer


def is_chain(model: Layer) -> bool:
    """Whether each layer of a model takes the results of the one before."""
    return "output_layers" not in model.config


def chain(builder: Builder, model: Layer, given: Sequence[SSAValue]) -> list[SSAValue]:
    values = list(given)
    for layer in model.layers:
        if layer.class_name != "InputLayer":
            values = invoke(builder, layer, [values[0] if len(values) == 1 else values], {})
    return values


def declared(layer: Layer) -> tuple[str, tuple[Dim, ...]] | None:
    """The element type and the shape that an input layer, or the first layer of a chain, says; None: it says none."""
    config = layer.config
    shape = next((config[k] for k in ("batch_shape", "batch_input_shape") if isinstance(config.get(k), list)), None)
    if shape is None and isinstance(config.get("input_shape"), list):
        shape = [None, *config["input_shape"]]
    if shape is None:
        return None
    dims: list[Dim] = []
    for d in shape:
        if d is not None and (not isinstance(d, int) or d < 0):
            raise Fault(f"{layer}: its shape is {quoted(str(shape))}")
        dims.append(ANY if d is None else d)
    dtype = config.get("dtype")
    if isinstance(dtype, Mapping) and isinstance(dtype.get("config"), Mapping):
        dtype = dtype["config"].get("name")
    name = "float32" if dtype is None else str(dtype).removeprefix("mixed_")
    if name not in DTYPES:
        raise Fault(f"{layer}: its type is {quoted(name)}")
    return DTYPES[name], tuple(dims)


__all__ = ["DTYPES", "Graph", "chain", "declared", "is_chain", "output_names", "references", "run"]
