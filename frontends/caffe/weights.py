"""The weights of a net's layers: blobs of a .caffemodel, found by the layer's name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stepwell.dialects.payload import Payload, SourceFile
from stepwell.frontends.caffe.blobs import Blobs, shape_of
from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.faults import Fault

HDF5 = b"\x89HDF\r\n\x1a\n"

MOST = 64
"""Blobs of a layer in an HDF5 file."""


class Weights:
    """The blobs of layers by name; those that layers share are taken from the first layer that has them."""

    def __init__(self, layers: Sequence[Layer], blobs: Blobs):
        self._blobs = blobs
        self._held: dict[str, list[Any]] = {layer.name: layer.blobs for layer in layers if layer.blobs}
        self._shared: dict[str, Payload] = {}

    def own(self, name: str) -> list[Payload]:
        """The blobs that the file has for a layer."""
        return [self._blobs.payload(b) for b in self._held.get(name, [])]

    def shapes(self, name: str) -> list[tuple[int, ...]]:
        """Their shapes, as the file says them."""
        return [shape_of(b) for b in self._held.get(name, [])]

    def of(self, layer: Layer) -> list[Payload]:
        """The blobs of a layer, its own or those that it shares."""
        try:
            found = self.own(layer.name)
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


class Hdf5Weights(Weights):
    """Those of a snapshot in HDF5 (`.caffemodel.h5`): `data/<layer>/<number>`."""

    def __init__(self, path: Path):
        from stepwell.frontends.hdf5 import Hdf5
        from stepwell.frontends.window import Stored

        super().__init__([], Blobs(None, b""))
        source = SourceFile(path)
        self._file = Hdf5(Stored(source, 0, source.size))
        if self._file.group("data") is None:
            raise Fault("this HDF5 file has no weights of Caffe in it: it has no group 'data'")

    def own(self, name: str) -> list[Payload]:
        found: list[Payload] = []
        while len(found) < MOST and (dataset := self._file.item(f"data/{name}/{len(found)}")) is not None:
            if not hasattr(dataset, "shape"):
                break
            payload = self._file.payload(dataset)
            if not payload.element.is_float:
                raise Fault(f"a blob of {payload.element.name}")
            found.append(payload)
        return found

    def shapes(self, name: str) -> list[tuple[int, ...]]:
        return [payload.shape for payload in self.own(name)]


__all__ = ["HDF5", "Hdf5Weights", "Weights"]
