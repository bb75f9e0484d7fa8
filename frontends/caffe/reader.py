"""Reads Caffe nets into the `caffe` dialect: the prototxt says what is computed, the caffemodel has the weights."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Region

from stepwell.dialects import collector
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import BLOCK, SourceFile
from stepwell.frontends.caffe.blobs import Blobs
from stepwell.frontends.caffe.body import Body, report_unknown
from stepwell.frontends.caffe.layers import Layer, of_v2
from stepwell.frontends.caffe.older import of_v1, without_padding
from stepwell.frontends.caffe.pairing import is_text, pair
from stepwell.frontends.caffe.proto import messages
from stepwell.frontends.caffe.shapes import completed
from stepwell.frontends.caffe.skeleton import skeleton
from stepwell.frontends.caffe.sources import Source, declared, reads_data, sources
from stepwell.frontends.caffe.states import present
from stepwell.frontends.caffe.training import only_trains
from stepwell.frontends.caffe.weights import HDF5, Hdf5Weights, Weights
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import text
from stepwell.frontends.protocol import foreign, head_of
from stepwell.frontends.window import Window
from stepwell.frontends.wire import Malformed

LONGEST = 240
"""Characters of a cause that are shown."""


def shortened(cause: str) -> str:
    """A sentence of protobuf's, which quotes the whole line of the text."""
    return cause if len(cause) <= LONGEST else f"{cause[: LONGEST // 2]} … {cause[-LONGEST // 2 :]}"


class Net:
    """A file with a net: its message, its layers in today's form, and its blobs."""

    def __init__(self, path: Path):
        self.path = path
        source, token = SourceFile(path), secrets.token_bytes(16)
        self.blobs = Blobs(source, token)
        given: dict[int, dict[str, Any]] = {}
        try:
            head = source.pread(min(source.size, 512), 0)
            if is_text(head):
                from stepwell.frontends.caffe.prototxt import parse

                self.message, given = parse(source.pread(source.size, 0).decode("utf-8-sig", "replace"))
            else:
                whole = memoryview(source.pread(source.size, 0)) if source.size <= BLOCK else Window(source)
                self.message = messages().parse("NetParameter", skeleton(whole, "NetParameter", token))
        except (Malformed, ValueError) as error:
            what = foreign(source.pread(min(source.size, 512), 0))
            cause = f"it is {what}" if what else f"damaged or cut short ({shortened(str(error))})"
            raise StepwellError(f"{path}: this is not a Caffe net: {cause}") from None
        try:
            self.layers = self._layers(given)
        except Fault as fault:
            raise StepwellError(f"{path}: {fault}") from None

    def _layers(self, given: dict[int, dict[str, Any]]) -> list[Layer]:
        older, newer = self.message.layers, self.message.layer
        if older and newer:
            raise Fault("the net has layers of both forms, `layer` and `layers`; Caffe takes one of them")
        make = of_v1 if older else of_v2
        made = [make(message, at) for at, message in enumerate(older or newer)]
        for at, extra in given.items():
            made[at].given = extra
        return without_padding(made)


def weights_of(net: Net, path: Path | None) -> Weights:
    """The blobs of a file, or those that the net has itself."""
    if path is None:
        return Weights(net.layers, net.blobs)
    if head_of(path).startswith(HDF5):
        try:
            return Hdf5Weights(path)
        except Fault as fault:
            raise StepwellError(f"{path}: {fault}") from None
    held = Net(path)
    return Weights(held.layers, held.blobs)


def _build(net: Net, blobs: Weights) -> Body:
    if not net.layers and not net.message.input:
        raise Fault("it has no layers; give the net (.prototxt) that is deployed, and its .caffemodel")
    layers, absent = present(net.layers, net.message.state)
    body = Body(net.path.name, blobs)
    computing = [layer for layer in layers if not reads_data(layer)]
    found = declared(net.message)
    for layer in layers:
        if reads_data(layer):
            found.extend(sources(layer))
    found.extend(_for_training(absent, found, computing))
    _add_inputs(body, completed(found, computing, blobs), computing)
    for layer in computing:
        body.layer(layer)
    report_unknown(computing)
    body.finish()
    return body


def _for_training(absent: list[Layer], found: list[Source], layers: list[Layer]) -> list[Source]:
    """Data that the net only has while it is trained, where its layers need them: a net of a snapshot has no others."""
    known = {s.name for s in found} | {top for layer in layers for top in layer.tops}
    wanted = {bottom for layer in layers for bottom in layer.bottoms} - known
    return [s for layer in absent if reads_data(layer) for s in sources(layer) if s.name in wanted]


def _add_inputs(body: Body, found: list[Source], layers: list[Layer]) -> None:
    """The inputs; those that only training needs are left out."""
    taken = {bottom for layer in layers if not only_trains(layer.type) for bottom in layer.bottoms}
    # A loss takes its prediction first, and what it is held against behind it.
    taken |= {layer.bottoms[0] for layer in layers if only_trains(layer.type) and layer.bottoms}
    measured = {bottom for layer in layers if only_trains(layer.type) for bottom in layer.bottoms}
    others = any(s.name in taken and s.value is None for s in found)
    for source in found:
        if source.name not in taken and (source.label or source.name in measured):
            continue
        body.source(source, constant=others)


def read(path: Path, *, checkpoint: Path | str | None = None) -> ModuleOp:
    """Read a Caffe net into a module of `caffe` operations; `checkpoint` is the other one of its two files.

    Raises StepwellError with the file and the layer for anything that is not a valid net.
    """
    net_path, weights_path = pair(path, Path(checkpoint) if checkpoint else None)
    try:
        with collector.paused():
            net = Net(net_path)
            body = _build(net, weights_of(net, weights_path))
    except OSError as error:
        raise StepwellError(f"{path}: the file cannot be read: {error.strerror or error}") from None
    except Fault as fault:
        raise StepwellError(f"{net_path}: {fault}") from None
    module = ModuleOp(Region(body.block))
    module.attributes["stepwell.name"] = StringAttr(text(net.message.name) or net_path.stem)
    return module


__all__ = ["read"]
