"""Model-local functions (IR.md › Functions): what they hold, and how large they become when they are inlined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.onnx.graph import MAX_NESTING, Graph, Node, domain_of, graph_of, nodes_of, ordered

MAX_NODES = 1_000_000
"""Nodes that inlining may make."""

Key = tuple[str, str, str]
"""Domain, name and overload of a function."""


@dataclass
class Function:
    """A function: names of its inputs and outputs, its nodes in order, defaults of its attributes."""

    key: Key
    inputs: list[str]
    outputs: list[str]
    nodes: list[Node]
    defaults: dict[str, tuple[Any, Graph | None]]
    opsets: dict[str, int]

    def __str__(self) -> str:
        return "function " + quoted(".".join(part for part in self.key if part))


def opset_imports(protos: Any) -> dict[str, int]:
    """Domain → version of `opset_import` entries."""
    found: dict[str, int] = {}
    for entry in protos:
        domain, version = domain_of(entry.domain), entry.version
        if version < 1:
            raise Fault(f"it imports version {version} of the operator set {quoted(domain or 'ai.onnx')}")
        if found.setdefault(domain, version) != version:
            raise Fault(f"it imports two versions of the operator set {quoted(domain or 'ai.onnx')}")
    return found


def functions_of(protos: Any) -> dict[Key, Function]:
    """The functions of a model."""
    found: dict[Key, Function] = {}
    for proto in protos:
        key = (domain_of(proto.domain), text(proto.name), text(getattr(proto, "overload", "")))
        inputs, outputs = [text(n) for n in proto.input], [text(n) for n in proto.output]
        function = Function(key, inputs, outputs, [], {}, {})
        if key in found:
            raise Fault(f"{function} is defined twice")
        try:
            function.opsets = opset_imports(proto.opset_import)
            nodes = nodes_of(proto.node, 0)
            if len(set(inputs)) != len(inputs):
                raise Fault("two of its inputs have the same name")
            function.nodes = ordered(nodes, dict.fromkeys(inputs, "an input"))
            for attribute in getattr(proto, "attribute_proto", ()):
                graph = graph_of(attribute.g, 1) if attribute.HasField("g") else None
                function.defaults[text(attribute.name)] = attribute, graph
        except Fault as fault:
            raise Fault(f"{function}: {fault}") from None
        found[key] = function
    return found


def _calls(nodes: list[Node], functions: dict[Key, Function]) -> tuple[int, list[Key]]:
    """The number of nodes, subgraphs included, and the functions that they call."""
    count, called = 0, []
    waiting = [nodes]
    while waiting:
        for node in waiting.pop():
            count += 1
            if node.function_key() in functions:
                called.append(node.function_key())
            if node.graphs:
                waiting.extend(graph.nodes for graph in node.graphs.values())
    return count, called


def check_inlining(nodes: list[Node], functions: dict[Key, Function]) -> None:
    """Refuse functions that call themselves, are nested too deeply or grow too large, before anything is inlined."""
    sizes: dict[Key, int] = {}
    depths: dict[Key, int] = {}
    for root in functions:
        chain: dict[Key, tuple[int, list[Key], Iterator[Key]]] = {}
        _enter(root, chain, functions)
        while chain:
            key = next(reversed(chain))
            own, called, remaining = chain[key]
            below = next((c for c in remaining if c not in sizes), None) if key not in sizes else None
            if below is None:
                sizes[key] = own + sum(sizes[c] for c in called)
                depths[key] = 1 + max((depths[c] for c in called), default=0)
                if depths[key] > MAX_NESTING:
                    raise Fault(f"{functions[key]}: function calls are nested more than {MAX_NESTING} deep")
                del chain[key]
            elif below in chain:
                names = [*chain][[*chain].index(below) :]
                path = " calls ".join(quoted(".".join(p for p in k if p)) for k in [*names[:8], below])
                raise Fault(f"functions call themselves: {path}")
            else:
                _enter(below, chain, functions)
    total = sum(sizes[c] for c in _calls(nodes, functions)[1])
    if total > MAX_NODES:
        raise Fault(f"its functions become {total} nodes when inlined; the limit is {MAX_NODES}")


def _enter(key: Key, chain: dict[Key, Any], functions: dict[Key, Function]) -> None:
    own, called = _calls(functions[key].nodes, functions)
    chain[key] = own, called, iter(called)


__all__ = ["Function", "check_inlining", "functions_of", "opset_imports"]
