"""Graphs as the reader sees them: nodes with their names, subgraphs and what these take from outside, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed, quoted, text

MAX_NESTING = 64
"""Subgraphs within subgraphs, and function calls within function calls."""

MAX_PORTS = 1 << 13
"""Inputs, and outputs, of one node: replacing each of them costs time for all."""

GRAPH = 5
"""AttributeProto.GRAPH"""


@dataclass(slots=True)
class Node:
    """A node: its operator, names, and its subgraphs by attribute."""

    proto: Any
    operator: str
    domain: str
    name: str
    inputs: list[str]
    outputs: list[str]
    index: int
    graphs: dict[str, Graph] | None

    def needs(self) -> Iterable[str]:
        """The names that the node takes, its subgraphs included."""
        if self.graphs is None:
            return self.inputs
        return [*self.inputs, *(name for graph in self.graphs.values() for name in graph.free)]

    def function_key(self) -> tuple[str, str, str]:
        return self.domain, self.operator, text(getattr(self.proto, "overload", ""))

    @property
    def label(self) -> str:
        """The node's name, or that of its first output where it has none."""
        return self.name or next(filter(None, self.outputs), "")

    def __str__(self) -> str:
        operator = f"{self.domain}.{self.operator}" if self.domain else self.operator
        return f"node {quoted(self.label)} ({quoted(operator)[1:-1]})"


@dataclass(slots=True)
class Graph:
    """A graph's nodes in an order in which each follows those it uses."""

    proto: Any
    nodes: list[Node]
    free: set[str] = field(default_factory=set)
    """The names that it takes from outside."""


def domain_of(name: str | bytes) -> str:
    """A domain's name; `ai.onnx` is another one of the default domain."""
    name = text(name)
    return "" if name == "ai.onnx" else name


def nodes_of(protos: Iterable[Any], depth: int) -> list[Node]:
    """The nodes of a graph or function in file order."""
    nodes: list[Node] = []
    for index, proto in enumerate(protos):
        node = Node(
            proto,
            text(proto.op_type),
            domain_of(proto.domain),
            text(proto.name),
            [n if type(n) is str else text(n) for n in proto.input],
            [n if type(n) is str else text(n) for n in proto.output],
            index,
            None,
        )
        if max(len(node.inputs), len(node.outputs)) > MAX_PORTS:
            raise Fault(f"{node}: {max(len(node.inputs), len(node.outputs))} inputs or outputs; at most {MAX_PORTS}")
        for attribute in proto.attribute:
            if attribute.type == GRAPH or (attribute.type == 0 and attribute.HasField("g")):
                if attribute.ref_attr_name:
                    continue
                if depth >= MAX_NESTING:
                    raise Fault(f"{node}: subgraphs are nested more than {MAX_NESTING} deep")
                node.graphs = node.graphs or {}
                node.graphs[text(attribute.name)] = graph_of(attribute.g, depth + 1)
        nodes.append(node)
    return nodes


def graph_of(proto: Any, depth: int = 0) -> Graph:
    """A GraphProto's graph; raises Fault for names given twice and for cycles."""
    nodes = nodes_of(proto.node, depth)
    inputs = {text(v.name): "an input" for v in proto.input}
    held = dict(inputs)
    for tensor in proto.initializer:
        held[text(tensor.name)] = "an initialiser"
    for tensor in proto.sparse_initializer:
        held[text(tensor.values.name)] = "an initialiser"
    graph = Graph(proto, ordered(nodes, held))
    if depth:
        declared = {name for node in nodes for name in node.outputs}.union(held)
        used = {name for node in nodes for name in node.needs()}.union(text(v.name) for v in proto.output)
        graph.free = used - declared - {""}
    return graph


def ordered(nodes: list[Node], held: dict[str, str]) -> list[Node]:
    """The nodes so that each follows those it uses, otherwise in file order; `held` are names that are there already.

    The specification asks for this order (IR.md › Graphs), but files without it exist and other readers take them.
    """
    producers: dict[str, Node] = {}
    for node in nodes:
        for name in node.outputs:
            if name in producers:
                raise Fault(f"{node}: its output {quoted(name)} is given by {producers[name]} too")
            if name in held:
                raise Fault(f"{node}: its output {quoted(name)} is {held[name]} of the graph too")
            if name:
                producers[name] = node
    for node in nodes:
        for name in node.needs():
            producer = producers.get(name)
            if producer is not None and producer.index >= node.index:
                return _sorted(nodes, producers)
    return nodes


def _sorted(nodes: list[Node], producers: dict[str, Node]) -> list[Node]:
    done: set[int] = set()
    waiting: dict[int, None] = {}
    out: list[Node] = []
    for root in nodes:
        stack = [(root, _uses(root, producers))]
        while stack:
            node, uses = stack[-1]
            if node.index in done:
                stack.pop()
                continue
            waiting[node.index] = None
            after = next((n for n in uses if n.index not in done), None)
            if after is None:
                done.add(node.index)
                waiting.pop(node.index, None)
                out.append(node)
                stack.pop()
            elif after.index in waiting:
                order = list(waiting)
                cycle = [nodes[i].label for i in order[order.index(after.index) :]]
                raise Fault(f"{after} is part of a cycle: {listed(cycle)}")
            else:
                stack.append((after, _uses(after, producers)))
    return out


def _uses(node: Node, producers: dict[str, Node]) -> Any:
    return iter([producers[name] for name in node.needs() if name in producers])


__all__ = ["Graph", "Node", "domain_of", "graph_of", "nodes_of", "ordered"]
