"""nnet3: a graph of nodes as text, then the components that its nodes name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.arrays import vector
from stepwell.frontends.kaldi.builder import Builder
from stepwell.frontends.kaldi.components import Component, component
from stepwell.frontends.kaldi.descriptors import Descriptor, parse
from stepwell.frontends.kaldi.stream import Stream
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
        try:
            return int(self.field(name))
        except ValueError:
            raise Fault(f"the {self.kind} {quoted(self.name)} has {name}={quoted(self.fields[name])}") from None

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


def read_nnet3(stream: Stream, builder: Builder) -> None:
    """The network that follows `<Nnet3>`, with the context and the priors of an acoustic model behind it."""
    if stream.line().strip():
        raise stream.fault("the line of <Nnet3> goes on")
    graph = nodes(stream)
    stream.expect("<NumComponents>")
    components: dict[str, Component] = {}
    for _ in range(stream.integer()):
        stream.expect("<ComponentName>")
        name = stream.token()
        components[name] = component(stream)
    stream.expect("</Nnet3>")
    build(builder, graph, components)
    if stream.peek_token() == "<LeftContext>":
        stream.token()
        stream.integer()
        stream.expect("<RightContext>")
        stream.integer()
        if stream.peek_token() == "<Priors>":
            stream.token()
            builder.priors = vector(stream)


def build(builder: Builder, graph: dict[str, Node], components: dict[str, Component]) -> None:
    """The operations of the nodes, each after those that it is computed from."""
    for node in graph.values():
        for source in node.sources():
            if source not in graph:
                raise Fault(f"the {node.kind} {quoted(node.name)} takes {quoted(source)}, and there is no such node")
            if graph[source].kind == "output-node":
                raise Fault(f"the {node.kind} {quoted(node.name)} takes the output {quoted(source)}")
    steady = _steady(graph)
    values: dict[str, SSAValue] = {}
    for node in ordered(graph):
        if node.kind == "input-node":
            rows = 1 if node.name in steady else None
            values[node.name] = builder.input(node.name, node.integer("dim"), rows=rows)
        elif node.kind == "dim-range-node":
            offset, dim = node.integer("dim-offset"), node.integer("dim")
            made = builder.part(
                kaldi.DimRangeOp, values[node.field("input-node")], name=node.name, offset=offset, dim=dim
            )
            values[node.name] = made
        elif node.kind == "component-node":
            name = node.field("component")
            if name not in components:
                raise Fault(
                    f"the component-node {quoted(node.name)} has the component {quoted(name)}, which is missing"
                )
            values[node.name] = builder.component(node.name, components[name], described(builder, node, values))
    outputs = [node for node in graph.values() if node.kind == "output-node"]
    if not outputs:
        raise Fault("the network has no output-node")
    for node in outputs:
        builder.output(node.name, described(builder, node, values))


def described(builder: Builder, node: Node, values: dict[str, SSAValue]) -> SSAValue:
    """The value of a node's descriptor."""
    assert node.input is not None
    return _value(builder, node.input, node.name, values)


def _value(builder: Builder, of: Descriptor, name: str, values: dict[str, SSAValue]) -> SSAValue:
    if of.form == "Node":
        return values[of.node]
    parts = [_value(builder, part, name, values) for part in of.parts]
    first, *rest = of.numbers or (None,)
    match of.form:
        case "Append":
            return builder.part(kaldi.AppendOp, parts, name=name)
        case "Sum":
            return builder.part(kaldi.SumOp, parts, name=name)
        case "Scale":
            return builder.part(kaldi.ScaleOp, parts[0], name=name, scale=first)
        case "Const":
            return builder.part(kaldi.ConstOp, name=name, value=first, dim=rest[0])
        case "Offset":
            # The second number is an offset of x, of which every input has only 0.
            return builder.part(kaldi.OffsetOp, parts[0], name=name, t=first)
        case "Round":
            return builder.part(kaldi.RoundOp, parts[0], name=name, modulus=first)
        case "ReplaceIndex":
            return builder.part(kaldi.ReplaceIndexOp, parts[0], name=name, variable=first, value=rest[0])
        case "IfDefined":
            return builder.part(kaldi.IfDefinedOp, parts[0], name=name)
        case "Failover":
            return builder.part(kaldi.FailoverOp, parts[0], parts[1], name=name)
        case _:
            return builder.part(kaldi.SwitchOp, parts, name=name)


def _steady(graph: dict[str, Node]) -> set[str]:
    """The inputs of which only one frame is asked for, whatever the frame: i-vectors."""
    inputs = {name for name, node in graph.items() if node.kind == "input-node"}
    once: set[str] = set()
    often: set[str] = set()
    for node in graph.values():
        if node.input is None:
            often.update(node.sources())
        else:
            _uses(node.input, False, once, often)
    return (once & inputs) - often


def _uses(of: Descriptor, replaced: bool, once: set[str], often: set[str]) -> None:
    if of.form == "Node":
        (once if replaced else often).add(of.node)
    for part in of.parts:
        _uses(part, replaced or (of.form == "ReplaceIndex" and of.numbers[0] == "t"), once, often)


def ordered(graph: dict[str, Node]) -> Iterable[Node]:
    """The nodes, each behind those that it takes; raises Fault where they go round in a circle."""
    done: set[str] = set()
    open_: set[str] = set()
    for start in graph:
        stack = [(start, iter(graph[start].sources()))] if start not in done else []
        open_.update(name for name, _ in stack)
        while stack:
            name, sources = stack[-1]
            following = next((s for s in sources if s not in done), None)
            if following is None:
                stack.pop()
                open_.discard(name)
                done.add(name)
                yield graph[name]
            elif following in open_:
                raise Fault(f"{quoted(following)} depends on itself")
            else:
                open_.add(following)
                stack.append((following, iter(graph[following].sources())))
