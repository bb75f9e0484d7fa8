"""The JSON of a symbol: nodes, what they take, and which outputs are the model's.

All generations have `nodes`, `arg_nodes` and `heads`. A node's attributes are in `param` and `attr` (before 1.0), in
`attr` or in `attrs`; all of them are text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed, quoted
from stepwell.frontends.mxnet.legacy import OLDEST

DEEPEST = 32
"""Sub-graphs in sub-graphs that are read."""

MAX_PORT = 1 << 13
"""Outputs of a node, and inputs of one."""


@dataclass(slots=True)
class Node:
    """A node: its operator (`null` for a variable), its attributes as text, and (node, output) for each input."""

    op: str
    name: str
    attrs: dict[str, str]
    inputs: list[tuple[int, int]]
    index: int
    subgraphs: list[Symbol] = field(default_factory=list)

    @property
    def is_variable(self) -> bool:
        return self.op == "null"

    def __str__(self) -> str:
        return f"node {quoted(self.name)} ({quoted(self.op)[1:-1]})"


@dataclass(slots=True)
class Symbol:
    """A graph: its nodes by number, and the outputs that it gives; `version` is the release that wrote it."""

    nodes: list[Node]
    heads: list[tuple[int, int]]
    arguments: list[int]
    version: int = OLDEST


def parse(path: Path) -> Symbol:
    """The symbol of a file; raises Fault for anything that is none."""
    try:
        given = json.loads(path.read_bytes())
    except UnicodeDecodeError as error:
        raise Fault(f"it is not UTF-8: {error.reason} at byte {error.start}") from None
    except ValueError as error:
        raise Fault(f"it is not JSON: {error}") from None
    return _symbol(given, 0)


def _symbol(given: Any, depth: int) -> Symbol:
    if depth > DEEPEST:
        raise Fault(f"sub-graphs are nested deeper than {DEEPEST}")
    if not isinstance(given, dict) or not isinstance(given.get("nodes"), list):
        raise Fault("it has no list of nodes")
    nodes = [_node(item, at, depth) for at, item in enumerate(given["nodes"])]
    for node in nodes:
        for at, _ in node.inputs:
            if at >= len(nodes):
                raise Fault(f"{node}: its input is node {at}, and there are {len(nodes)}")
    heads = given.get("heads")
    if not isinstance(heads, list) or not heads:
        raise Fault("it has no heads, so nothing says what its outputs are")
    places = [_place(head, "a head") for head in heads]
    for at, _ in places:
        if at >= len(nodes):
            raise Fault(f"an output is node {at}, and there are {len(nodes)}")
    arguments = given.get("arg_nodes", [])
    if not isinstance(arguments, list) or any(not _is_index(a) or a >= len(nodes) for a in arguments):
        raise Fault("arg_nodes are not numbers of nodes")
    return Symbol(nodes, places, arguments, _version(given.get("attrs")))


def _is_index(value: Any) -> bool:
    return type(value) is int and value >= 0


def _version(attrs: Any) -> int:
    found = attrs.get("mxnet_version") if isinstance(attrs, dict) else None
    found = found[-1] if isinstance(found, list) and found else found
    return found if isinstance(found, int) and _is_index(found) else OLDEST


def _place(given: Any, what: str) -> tuple[int, int]:
    if _is_index(given):
        return given, 0
    if not isinstance(given, list) or not given or not all(_is_index(v) for v in given[:2]):
        raise Fault(f"{what} is not the number of a node and of its output")
    port = given[1] if len(given) > 1 else 0
    if port >= MAX_PORT:
        raise Fault(f"{what} is output {port} of a node")
    return given[0], port


def _node(given: Any, at: int, depth: int) -> Node:
    if not isinstance(given, dict):
        raise Fault(f"node {at} is not an object")
    op, name = given.get("op"), given.get("name")
    if not isinstance(op, str) or not op or not isinstance(name, str):
        raise Fault(f"node {at} has no operator or no name")
    attrs: dict[str, str] = {}
    for key in ("param", "attr", "attrs"):
        found = given.get(key)
        if found is None:
            continue
        if not isinstance(found, dict):
            raise Fault(f"node {quoted(name)}: its attributes are no object")
        attrs.update((k, v if isinstance(v, str) else json.dumps(v)) for k, v in found.items())
    inputs = given.get("inputs", [])
    if not isinstance(inputs, list) or len(inputs) > MAX_PORT:
        raise Fault(f"node {quoted(name)}: its inputs are no list of at most {MAX_PORT}")
    places = [_place(i, f"node {quoted(name)}: an input") for i in inputs]
    subgraphs = given.get("subgraphs", [])
    if not isinstance(subgraphs, list):
        raise Fault(f"node {quoted(name)}: its sub-graphs are no list")
    return Node(op, name, attrs, places, at, [_symbol(s, depth + 1) for s in subgraphs])


def ordered(nodes: Sequence[Node], roots: Iterable[int]) -> list[Node]:
    """The nodes that the roots need, each after those it takes, otherwise in file order."""
    needed: set[int] = set()
    work = list(roots)
    while work:
        at = work.pop()
        if at not in needed:
            needed.add(at)
            work.extend(i for i, _ in nodes[at].inputs)
    out: list[Node] = []
    done: set[int] = set()
    waiting: dict[int, None] = {}
    for root in sorted(needed):
        stack = [(root, iter(nodes[root].inputs))]
        while stack:
            at, rest = stack[-1]
            if at in done:
                stack.pop()
                continue
            waiting[at] = None
            after = -1
            for other, _ in rest:
                if other in done:
                    continue
                if other in waiting:
                    order = list(waiting)
                    names = [nodes[n].name for n in order[order.index(other) :]]
                    raise Fault(f"{nodes[other]} is part of a cycle: {listed(names)}")
                after = other
                break
            if after >= 0:
                stack.append((after, iter(nodes[after].inputs)))
                continue
            done.add(at)
            waiting.pop(at, None)
            out.append(nodes[at])
            stack.pop()
    return out


__all__ = ["Node", "Symbol", "ordered", "parse"]
