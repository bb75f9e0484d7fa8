"""Finds the variables of each layer in the file and gives them to it as payloads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from stepwell.dialects import keras
from stepwell.dialects.payload import Payload
from stepwell.frontends.faults import Fault
from stepwell.frontends.hdf5 import Hdf5, names
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.keras.variables import VARIABLES, Variable
from stepwell.frontends.messages import listed, quoted


def snake_case(name: str) -> str:
    """The name of the group of a class (keras.src.utils.naming)."""
    name = re.sub(r"\W+", "", name)
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


def variables_of(layer: Layer) -> list[Variable] | None:
    """The variables of a layer itself; None where its class is not known."""
    found = VARIABLES.get(layer.class_name)
    if found is not None and not layer.registered_name:
        return found(layer.config)
    if layer.layers or layer.is_model or layer.is_operation or layer.class_name in WITHOUT:
        return []
    return [] if keras.operation(layer.class_name) is not None and not layer.registered_name else None


WITHOUT = {
    "Hashing",
    "HashedCrossing",
    "Lambda",
    "TextVectorization",
    "InputLayer",
    "TFOpLambda",
    "SlicingOpLambda",
    "ClassMethod",
    "InstanceMethod",
    "InstanceProperty",
    "Merge",
}
"""Classes without variables that are no layers of the dialect."""

GROUPS = {"GroupQueryAttention": "GroupedQueryAttention"}
"""Layers whose class has another name than the one under which they are saved."""

CHILDREN = {
    "Bidirectional": ("forward_layer", "backward_layer"),
    "RNN": ("cell",),
    "SpectralNormalization": ("layer",),
    "TimeDistributed": ("layer",),
}
"""The attributes under which `.keras` has what a wrapper holds."""


def check(layer: Layer, variable: Variable, payload: Payload, where: str) -> None:
    """Whether a variable has the sizes that the configuration says."""
    shape = variable.shape
    if shape is None:
        return
    fits = len(shape) == len(payload.shape) and all(
        s is None or s == d for s, d in zip(shape, payload.shape, strict=True)
    )
    if not fits:
        wanted = ",".join("?" if s is None else str(s) for s in shape)
        raise Fault(
            f"{layer}: its {variable.operand} ({where}) is [{','.join(map(str, payload.shape))}]; "
            f"by its configuration it is [{wanted}]"
        )


class Numbered:
    """Variables of a `.keras` file: a group for each object, by its class and number among those of its kind."""

    def __init__(self, file: Hdf5):
        self.file = file

    def assign(self, model: Layer, path: str = "") -> None:
        """Give every layer below a model or wrapper its variables."""
        for layer, below in self._members(model, path):
            layer.path = below
            own = variables_of(layer)
            if own is None:
                layer.order = [self.file.payload(item) for item in self._all(below)]
            elif own:
                self._own(layer, own, below)
            if layer.layers:
                self.assign(layer, below)

    def _members(self, model: Layer, path: str) -> Iterator[tuple[Layer, str]]:
        lead = f"{path}/" if path else ""
        if model.class_name in CHILDREN:
            yield from zip(model.layers, (lead + name for name in CHILDREN[model.class_name]), strict=False)
            return
        used: Counter[str] = Counter()
        group = "cells" if model.class_name == "StackedRNNCells" else "layers"
        for layer in model.layers:
            if layer.is_operation or (model.class_name == "Sequential" and layer.class_name == "InputLayer"):
                continue
            name = snake_case(GROUPS.get(layer.saved_as, layer.saved_as))
            count = used[name]
            used[name] += 1
            yield layer, f"{lead}{group}/{name}" + (f"_{count}" if count else "")

    def _own(self, layer: Layer, own: list[Variable], path: str) -> None:
        layer.variables = {}
        for place in dict.fromkeys(v.path for v in own):
            here = [v for v in own if v.path == place]
            for index, variable in enumerate(sorted(here, key=lambda v: not v.trainable)):
                if not variable.needed:
                    continue
                places = ["/".join(filter(None, (path, p, "vars", str(index)))) for p in place.split("|")]
                where = places[0]
                item = next((found for p in places if (found := self._item(p)) is not None), None)
                if item is None:
                    raise Fault(f"{layer}: its {variable.operand} ({where}) is not in the file")
                payload = self.file.payload(item)
                check(layer, variable, payload, where)
                layer.variables[variable.operand] = payload

    def _item(self, where: str) -> Any:
        # Keras 2.12 has another name for the group of layers.
        for spelling in (where, where.replace("layers/", "_layer_checkpoint_dependencies/")):
            found = self.file.item(spelling)
            if found is not None and not hasattr(found, "keys"):
                return found
        return None

    def _all(self, path: str) -> list[Any]:
        """The datasets of an object whose class is not known, and of what is in it."""
        found: list[Any] = []
        _collect(self.file, path, found, 0)
        return found


def _collect(file: Hdf5, path: str, found: list[Any], depth: int) -> None:
    group = file.group(path)
    if group is None or depth > 32 or len(found) > 1 << 12:
        return
    for name in sorted(group, key=lambda n: (len(n), n)):
        item = file.item(f"{path}/{name}")
        if item is not None and hasattr(item, "keys"):
            _collect(file, f"{path}/{name}", found, depth + 1)
        elif item is not None:
            found.append(item)


class Ordered:
    """Variables of a `.h5` file: a list for each layer of the model, those of all that is in the layer one by one."""

    def __init__(self, file: Hdf5, root: str):
        self.file, self.root = file, root

    def assign(self, model: Layer) -> None:
        """Give every layer of the model its variables; raises Fault where a list has too few or too many."""
        for layer in model.layers:
            path = f"{self.root}/{layer.name}"
            group = self.file.group(path)
            found = names(group, "weight_names") if group is not None else []
            places = [f"{path}/{name}" for name in found]
            layer.path = path
            if variables_of(layer) is None:
                layer.order = [self._payload(layer, p) for p in places]
                continue
            wanted = [*self._walk(layer, True), *self._walk(layer, False)]
            if any(variable is None for _, variable in wanted):
                self._by_name(layer, places)
                continue
            if len(wanted) != len(places):
                # Releases differ in what they keep that has nothing to do with the result.
                wanted = [(owner, v) for owner, v in wanted if v is not None and v.needed]
            if len(wanted) != len(places):
                raise Fault(
                    f"{layer}: the file has {len(places)} variables of it, {len(wanted)} are needed: "
                    f"{listed([v.operand for _, v in wanted if v is not None])}"
                )
            for (owner, variable), place in zip(wanted, places, strict=True):
                assert variable is not None
                self._give(owner, variable, place)

    def _walk(self, layer: Layer, trainable: bool) -> Iterator[tuple[Layer, Variable | None]]:
        """The variables of a layer and of those in it, in the order of the list; None for a class that is not known."""
        own = variables_of(layer)
        if own is None:
            if trainable:
                yield layer, None
            return
        if trainable:
            if not layer.trainable:
                return
            yield from ((layer, v) for v in own if v.trainable)
            for inner in layer.layers:
                yield from self._walk(inner, True)
            return
        if layer.trainable:
            yield from ((layer, v) for v in own if not v.trainable)
            for inner in layer.layers:
                yield from self._walk(inner, False)
            return
        yield from ((layer, v) for v in sorted(own, key=lambda v: not v.trainable))
        for inner in layer.layers:
            yield from self._walk(inner, True)
            yield from self._walk(inner, False)

    def _by_name(self, layer: Layer, places: list[str]) -> None:
        """Where a class in it is not known, variables go by the names of their layers."""
        for inner in layer.layers:
            own = variables_of(inner)
            mine = [p for p in places if inner.name in p.split("/")]
            if own is None:
                inner.order = [self._payload(inner, p) for p in mine]
            for variable in own or ():
                fitting = [p for p in mine if p.rpartition("/")[2].split(":")[0] == variable.operand]
                if len(fitting) != 1:
                    raise Fault(f"{inner}: its {variable.operand} is not in the file")
                self._give(inner, variable, fitting[0])
            if inner.layers:
                self._by_name(inner, mine)

    def _give(self, layer: Layer, variable: Variable, place: str) -> None:
        if not variable.needed:
            return
        payload = self._payload(layer, place)
        check(layer, variable, payload, place)
        layer.variables = layer.variables or {}
        layer.variables[variable.operand] = payload

    def _payload(self, layer: Layer, place: str) -> Payload:
        item = self.file.item(place)
        if item is None or hasattr(item, "keys"):
            raise Fault(f"{layer}: its variable {quoted(place)} is not in the file")
        return self.file.payload(item)


__all__ = ["Numbered", "Ordered", "snake_case"]
