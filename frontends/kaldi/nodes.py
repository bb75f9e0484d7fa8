"""The nodes of nnet3's graph, a line each: `component-node name=a component=b input=Append(c, Offset(c, 1))`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.descriptors import Descriptor, parse
from stepwell.frontends.kaldi.stream import Stream, whole
from stepwell.frontends.messages import quoted

KEY = re.compile(r"(?:^|\s)([A-Za-z][\w-]*)=")
NAME = re.compile(r"[A-Za-z_][\w.-]*$")
MOST = 1 << 17
"""Nodes at most."""


@dataclass
class Node:
    """A line of the network's description."""

    kind: str
    name: str
    fields: dict[str, str]
    input: Descriptor | None = None

    def field(self, name: str) -> str:
        if name not in self.fields:
            raise Fault(f"the {self.kind} {quoted(self.name)} has no {name}=")
        return self.fields[name]

    def integer(self, name: str) -> int:
        found = whole(self.field(name))
        if found is None:
            raise Fault(f"the {self.kind} {quoted(self.name)} has {name}={quoted(self.fields[name])}")
        return found

    def sources(self) -> list[str]:
        """The nodes that it is computed from."""
        if self.input is not None:
            return self.input.nodes()
        return [self.field("input-node")] if self.kind == "dim-range-node" else []


KINDS = ("input-node", "component-node", "output-node", "dim-range-node")


def line(text: str) -> Node | None:
    """The node of a line; None where it has none."""
    text = text.split("#")[0].strip()
    if not text:
        return None
    kind, _, rest = text.partition(" ")
    keys = list(KEY.finditer(rest))
    fields = {
        key[1]: rest[key.end() : (keys[i + 1].start() if i + 1 < len(keys) else len(rest))].strip()
        for i, key in enumerate(keys)
    }
    if kind not in KINDS:
        raise Fault(
            f"the network's description has the line {quoted(text)}, which begins with none of {', '.join(KINDS)}"
        )
    name = fields.get("name", "")
    if not NAME.match(name):
        raise Fault(f"the line {quoted(text)} of the network's description has no name")
    node = Node(kind, name, fields)
    if kind in ("component-node", "output-node"):
        node.input = parse(node.field("input"))
    return node


def nodes(stream: Stream) -> dict[str, Node]:
    """The nodes up to the empty line that ends the description."""
    found: dict[str, Node] = {}
    while text := stream.line().strip():
        node = line(text)
        if node is None:
            continue
        if node.name in found:
            raise Fault(f"two nodes are called {quoted(node.name)}")
        found[node.name] = node
        if len(found) > MOST:
            raise Fault(f"the network has more than {MOST} nodes")
    return found


__all__ = ["Node", "nodes"]
