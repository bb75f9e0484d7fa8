"""Nodes of a GraphDef or FunctionDef: what they take, which of them are needed, and in which order they can stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed, quoted, text

MAX_PORTS = 1 << 13
"""Inputs of one node: replacing each of them costs time for all."""

MERGES = frozenset({"Merge", "RefMerge"})
BACK_EDGES = frozenset({"NextIteration", "RefNextIteration"})
"""The only operators through which a graph may have a cycle: from the end of a loop's body to its Merge."""


@dataclass(slots=True)
class Node:
    """A node: its operator, what it takes (`name`, port name or "", number), and what must have run before it."""

    proto: Any
    op: str
    name: str
    inputs: list[tuple[str, str, int]]
    controls: list[str]
    index: int

    def __str__(self) -> str:
        return f"node {quoted(self.name)} ({quoted(self.op)[1:-1]})"


def reference(spelled: str) -> tuple[str, str, int]:
    """What a node's input says: `name`, `name:1`, and in functions `name:port:1`."""
    name, *rest = spelled.split(":")
    if not rest:
        return name, "", 0
    if len(rest) > 2 or not rest[-1].isdecimal() or len(rest[-1]) > 9:
        raise Fault(f"the input {quoted(spelled)} is not a node's output")
    return name, rest[0] if len(rest) == 2 else "", int(rest[-1])


def nodes_of(protos: Iterable[Any]) -> dict[str, Node]:
    """The nodes by name, in file order."""
    nodes: dict[str, Node] = {}
    for index, proto in enumerate(protos):
        name = text(proto.name)
        node = Node(proto, text(proto.op), name, [], [], index)
        if not name:
            raise Fault(f"the node {index} ({quoted(node.op)[1:-1]}) has no name")
        if name in nodes:
            raise Fault(f"there are two nodes named {quoted(name)}")
        if len(proto.input) > MAX_PORTS:
            raise Fault(f"{node}: {len(proto.input)} inputs; at most {MAX_PORTS}")
        try:
            for spelled in map(text, proto.input):
                if spelled.startswith("^"):
                    node.controls.append(spelled[1:])
                else:
                    node.inputs.append(reference(spelled))
        except Fault as fault:
            raise Fault(f"{node}: {fault}") from None
        nodes[name] = node
    return nodes


def needed(nodes: Mapping[str, Node], roots: Iterable[str], stop: frozenset[str] = frozenset()) -> set[str]:
    """The names of the nodes that the roots need; what those in `stop` take is not looked at."""
    found: set[str] = set()
    work = list(roots)
    while work:
        name = work.pop()
        if name in found or name not in nodes:
            continue
        found.add(name)
        if name not in stop:
            node = nodes[name]
            work.extend(i[0] for i in node.inputs)
            work.extend(node.controls)
    return found


def ordered(nodes: Sequence[Node]) -> list[Node]:
    """The nodes so that each follows those it uses, except a Merge the end of its loop; otherwise in file order.

    What runs before a node (its control inputs) stands before it too, as far as no cycle is made by that.
    """
    known = {n.name: n for n in nodes}
    done: set[str] = set()
    waiting: dict[str, None] = {}
    out: list[Node] = []
    for root in nodes:
        stack = [(root, iter(_uses(root, known)))]
        while stack:
            node, uses = stack[-1]
            if node.name in done:
                stack.pop()
                continue
            waiting[node.name] = None
            after: Node | None = None
            for other, is_data in uses:
                if other.name in done:
                    continue
                if other.name not in waiting:
                    after = other
                    break
                if is_data:
                    order = list(waiting)
                    raise Fault(f"{other} is part of a cycle: {listed(order[order.index(other.name) :])}")
            if after is not None:
                stack.append((after, iter(_uses(after, known))))
                continue
            done.add(node.name)
            waiting.pop(node.name, None)
            out.append(node)
            stack.pop()
    return out


def _uses(node: Node, known: Mapping[str, Node]) -> list[tuple[Node, bool]]:
    loose = node.op in MERGES
    data = [known[i[0]] for i in node.inputs if i[0] in known]
    return [
        *((n, True) for n in data if not (loose and n.op in BACK_EDGES)),
        *((known[c], False) for c in node.controls if c in known and known[c].op not in BACK_EDGES),
    ]


def leaves(nodes: Mapping[str, Node]) -> list[Node]:
    """The nodes whose outputs no other takes.

    A Merge that others only wait for is how TensorFlow says that a branch has run, where it writes If as Switch and
    Merge.
    """
    used = {i[0] for node in nodes.values() for i in node.inputs}
    used |= {c for node in nodes.values() for c in node.controls if c in nodes and nodes[c].op == "Merge"}
    return [node for node in nodes.values() if node.name not in used]


__all__ = ["Node", "leaves", "needed", "nodes_of", "ordered", "reference"]
