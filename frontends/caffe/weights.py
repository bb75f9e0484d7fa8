"""The weights of a net's layers: blobs of a .caffemodel, found by the layer's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stepwell.dialects.payload import Payload
from stepwell.frontends.caffe.blobs import Blobs
from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.faults import Fault


class Weights:
    """The blobs of layers by name; those that layers share are taken from the first layer that has them."""

    def __init__(self, layers: Sequence[Layer], blobs: Blobs):
        self.blobs = blobs
        self.held: dict[str, list[Any]] = {layer.name: layer.blobs for layer in layers if layer.blobs}
        self._shared: dict[str, Payload] = {}

    def of(self, layer: Layer) -> list[Payload]:
        """The blobs of a layer, its own or those that it shares."""
        found: list[Payload] = []
        try:
            found = [self.blobs.payload(b) for b in self.held.get(layer.name, [])]
        except Fault as fault:
            raise Fault(f"{layer}: {fault}") from None
        for at, name in enumerate(layer.shared):
            if not name:
                continue
            if at < len(found):
                self._shared.setdefault(name, found[at])
            elif at == len(found) and name in self._shared:
                found.append(self._shared[name])
        return found


__all__ = ["Weights"]
