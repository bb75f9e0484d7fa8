"""nnet3: a graph of nodes as text, then the components that its nodes name."""

from __future__ import annotations

from collections.abc import Iterator

from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.arrays import vector
from stepwell.frontends.kaldi.builder import Builder
from stepwell.frontends.kaldi.components import Component, component
from stepwell.frontends.kaldi.descriptors import Descriptor
from stepwell.frontends.kaldi.nodes import Node, nodes
from stepwell.frontends.kaldi.scope import Scope
from stepwell.frontends.kaldi.stream import Stream
from stepwell.frontends.messages import quoted


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
    outputs = [node for node in graph.values() if node.kind == "output-node"]
    if not outputs:
        raise Fault("the network has no output-node")
    steady = _steady(graph)
    scope = Scope(builder, components)
    for group in grouped(graph):
        node = graph[group[0]]
        if node.kind == "input-node":
            rows = 1 if node.name in steady else None
            scope.values[node.name] = builder.input(node.name, node.integer("dim"), rows=rows)
        elif node.kind != "output-node" and len(group) == 1 and node.name not in node.sources():
            scope.values[node.name] = scope.node(node)
        elif node.kind != "output-node":
            from stepwell.frontends.kaldi.recurrence import recurrence

            recurrence(scope, graph, group)
    for node in outputs:
        assert node.input is not None
        builder.output(node.name, scope.value(node.input, node.name))


def _steady(graph: dict[str, Node]) -> set[str]:
    """The inputs of which only one frame is asked for, whatever the frame: i-vectors.

    Between an input and the ReplaceIndex that asks for its frame there may be nodes without offsets.
    """
    often: set[str] = set()
    once: set[str] = set()
    seen: set[tuple[str, bool]] = set()
    stack = [(name, False) for name, node in graph.items() if node.kind == "output-node"]
    while stack:
        name, replaced = stack.pop()
        if (name, replaced) in seen:
            continue
        seen.add((name, replaced))
        (once if replaced else often).add(name)
        node = graph[name]
        if node.input is None:
            stack.extend((source, replaced) for source in node.sources())
        else:
            stack.extend(_uses(node.input, replaced))
    return {name for name in once - often if graph[name].kind == "input-node"}


def _uses(of: Descriptor, replaced: bool) -> Iterator[tuple[str, bool]]:
    """(node, whether it is asked for one frame only) for each node of a descriptor."""
    if of.form == "Node":
        yield of.node, replaced
    for part in of.parts:
        if of.form == "ReplaceIndex" and of.numbers[0] == "t":
            yield from _uses(part, True)
        else:
            moves = of.form in ("Offset", "Round", "Switch")
            yield from _uses(part, replaced and not moves)


def grouped(graph: dict[str, Node]) -> Iterator[list[str]]:
    """The nodes, each behind those that it takes; those that depend on each other together (Tarjan's algorithm)."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    waiting: list[str] = []
    placed: set[str] = set()
    for start in graph:
        if start in number:
            continue
        stack = [(start, iter(graph[start].sources()))]
        number[start] = low[start] = len(number)
        waiting.append(start)
        while stack:
            name, sources = stack[-1]
            following = next(sources, None)
            if following is None:
                stack.pop()
                if stack:
                    low[stack[-1][0]] = min(low[stack[-1][0]], low[name])
                if low[name] == number[name]:
                    group = [waiting.pop()]
                    while group[-1] != name:
                        group.append(waiting.pop())
                    group.reverse()
                    placed.update(group)
                    yield group
            elif following not in number:
                number[following] = low[following] = len(number)
                waiting.append(following)
                stack.append((following, iter(graph[following].sources())))
            elif following not in placed:
                low[name] = min(low[name], number[following])


__all__ = ["build", "grouped", "read_nnet3"]
