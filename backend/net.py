"""The structure of a net in IR XML: its layers in an order in which each follows those it uses, and what feeds them.

Nothing of an operation's meaning is looked at. The file is not trusted: entities and document types are refused, and
work and memory are bounded by its size. Parameters keep their order in the file, as OpenVINO keeps it.
"""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]: lxml has no types

from stepwell.backend.text import quoted, reveal, xml_text
from stepwell.dialects.errors import StepwellError

Fault = Callable[[str], StepwellError]
Port = tuple[str, str]
"""The id of a layer and that of one of its ports."""

LFS = b"version https://git-lfs"


@dataclass
class Layer:
    """A `<layer>`, the ids of its input ports and its output ports; `feeds` gives the source of each input port."""

    element: Any
    id: str
    name: str
    inputs: list[str]
    outputs: list[Any]
    feeds: dict[str, Port]

    @property
    def type(self) -> str:
        return self.element.get("type", "")

    def __str__(self) -> str:
        return f"layer {quoted(self.name or self.id)}"


def regular(path: Path) -> str | None:
    """Why a file cannot be read, or None: a pipe would never end."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        return f"cannot be read: {getattr(error, 'strerror', None) or error}"
    return None if stat.S_ISREG(mode) else "is not a regular file"


def parse(path: Path, fault: Fault) -> Any:
    """The `<net>` of a file, of a version that can be read."""
    refusal = regular(path)
    if refusal is not None:
        raise fault(refusal)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise fault(f"cannot be read: {error.strerror}") from None
    if not data.strip():
        raise fault("the file is empty")
    if data.startswith(LFS):
        raise fault("this is a Git LFS pointer, not the model; fetch the file with git lfs pull")
    # An entity in an attribute is replaced whatever the options say, so that none may be declared.
    if b"<!DOCTYPE" in data[: max(data.find(b"<net"), 0) or None]:
        raise fault("a document type is not allowed in IR")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        net = etree.fromstring(xml_text(data), parser)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise fault(f"not well-formed XML: {error}") from None
    if net.getroottree().docinfo.doctype:
        raise fault("a document type is not allowed in IR")
    if net.tag != "net":
        raise fault(f"the root element is <{net.tag}>, not <net>")
    version = net.get("version", "")
    if version not in ("10", "11"):
        raise fault(f"IR version {quoted(version) if version else 'missing'}; versions 10 and 11 can be read")
    return net


def _ids(ports: list[Any], layer: Layer, kind: str, fault: Fault) -> list[str]:
    ids = [port.get("id") for port in ports]
    if None in ids:
        raise fault(f"{layer}: an {kind} port has no id")
    for id_, count in Counter(ids).items():
        if count > 1:
            raise fault(f"{layer}: {count} {kind} ports have the id {quoted(id_)}")
    return ids


def layers(net: Any, fault: Fault) -> list[Layer]:
    """The layers of a net, connected, each after those it uses and otherwise in file order."""
    found: dict[str, Layer] = {}
    inputs: dict[str, set[str]] = {}
    outputs: dict[str, set[str]] = {}
    for element in net.findall("layers/layer"):
        name, id_ = reveal(element.get("name") or ""), element.get("id")
        if id_ is None:
            raise fault(f"layer {quoted(name)} has no id")
        if id_ in found:
            raise fault(f"two layers have the id {quoted(id_)}: {found[id_]} and layer {quoted(name)}")
        layer = found[id_] = Layer(element, id_, name, [], element.findall("output/port"), {})
        layer.inputs = _ids(element.findall("input/port"), layer, "input", fault)
        inputs[id_], outputs[id_] = set(layer.inputs), set(_ids(layer.outputs, layer, "output", fault))
    for edge in net.findall("edges/edge"):
        a, b, c, d = (edge.get(k) for k in ("from-layer", "from-port", "to-layer", "to-port"))
        for end in (a, c):
            if end not in found:
                raise fault(f"an edge from layer {a} to layer {c}: there is no layer {quoted(str(end))}")
        if b not in outputs[a]:
            raise fault(f"an edge from {found[a]}: it has no output port {quoted(str(b))}")
        if d not in inputs[c]:
            raise fault(f"an edge to {found[c]}: it has no input port {quoted(str(d))}")
        if d in found[c].feeds:
            raise fault(f"{found[c]}: two edges to input port {quoted(d)}")
        found[c].feeds[d] = a, b
    for layer in found.values():
        for port in layer.inputs:
            if port not in layer.feeds:
                raise fault(f"{layer}: nothing is connected to input port {quoted(port)}")
    return _ordered(found, fault)


def _ordered(found: dict[str, Layer], fault: Fault) -> list[Layer]:
    done: set[str] = set()
    opened: set[str] = set()
    out: list[Layer] = []
    parameters = [layer for layer in found.values() if layer.type == "Parameter"]
    for root in [*parameters, *found.values()]:
        stack = [root]
        while stack:
            layer = stack[-1]
            if layer.id in done:
                stack.pop()
                continue
            waiting = [source for source, _ in layer.feeds.values() if source not in done]
            if not waiting:
                done.add(layer.id)
                opened.discard(layer.id)
                out.append(layer)
                stack.pop()
                continue
            opened.add(layer.id)
            for source in waiting:
                if source in opened:
                    raise fault(f"{layer} and {found[source]} are part of a cycle")
            stack.extend(found[source] for source in reversed(waiting))
    return out
