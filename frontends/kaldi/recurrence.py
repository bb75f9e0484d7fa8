"""Nodes that depend on themselves at another frame become one `kaldi.Recurrence`, whose body is one frame of them.

What they take from outside is computed outside and given to the body frame by frame; what they take of each other at
another frame is recalled, always within IfDefined, since it has to begin somewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.ir import Block, Region, SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.base import retype
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.kaldi.base import KaldiOp, frames, width_of
from stepwell.dialects.provenance import location
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.types import ANY
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.builder import Builder
from stepwell.frontends.kaldi.descriptors import Descriptor
from stepwell.frontends.kaldi.nodes import Node
from stepwell.frontends.kaldi.scope import Scope
from stepwell.frontends.messages import listed, quoted


class Body(Scope):
    """The block of one frame of nodes that depend on each other."""

    def __init__(self, outer: Scope, group: set[str]):
        block = Block()
        inner = Builder(block, outer.builder.file, outer.builder.generation)
        inner.count = outer.builder.count
        super().__init__(inner, outer.components)
        self.outer, self.group, self.block = outer, group, block
        self.given: dict[Descriptor, SSAValue] = {}
        """The arguments for what is computed outside."""
        self.inputs: list[SSAValue] = []
        self.recalls: dict[tuple[str, int], SSAValue] = {}
        """The arguments for nodes at other frames."""

    def named(self, source: str, at: str) -> SSAValue:
        if source in self.group:
            return self.values[source]
        return self.input(Descriptor("Node", node=source), at)

    def input(self, of: Descriptor, at: str) -> SSAValue:
        """The argument for a descriptor that is computed outside."""
        if of not in self.given:
            value = self.outer.value(of, at)
            self.given[of] = self.block.insert_arg(value.type, len(self.inputs))
            self.inputs.append(value)
        return self.given[of]

    def recall(self, node: str, t: int) -> SSAValue:
        """The argument for a node at a later frame (t > 0) or at an earlier one."""
        if (node, t) not in self.recalls:
            self.recalls[node, t] = self.block.insert_arg(frames(ANY), len(self.block.args))
        return self.recalls[node, t]

    def value(self, of: Descriptor, at: str, t: int = 0, optional: bool = False) -> SSAValue:
        """The value of a descriptor `t` frames later."""
        inside = any(node in self.group for node in of.nodes())
        if not inside:
            return self.input(of if t == 0 else Descriptor("Offset", (of,), (t, 0)), at)
        match of.form:
            case "Node" if t == 0:
                return self.values[of.node]
            case "Node":
                if not optional:
                    raise Fault(f"{quoted(at)} takes {quoted(of.node)} of another frame, and not within IfDefined")
                return self.recall(of.node, t)
            case "Offset":
                return self.value(of.parts[0], at, t + int(of.numbers[0]), optional)
            case "IfDefined":
                if len(of.nodes()) > 1:
                    raise Fault(f"{quoted(at)}: IfDefined of several nodes that depend on themselves is not supported")
                return self.value(of.parts[0], at, t, True)
            case "Append" | "Sum" | "Scale":
                return self.form(of, [self.value(part, at, t, optional) for part in of.parts], at)
            case _:
                raise Fault(f"{quoted(at)}: {of.form} of a node that depends on itself is not supported")


def uses(of: Descriptor, t: int = 0) -> Iterator[tuple[str, int]]:
    """(node, how many frames later) for each node of a descriptor."""
    if of.form == "Node":
        yield of.node, t
    for part in of.parts:
        yield from uses(part, t + int(of.numbers[0]) if of.form == "Offset" else t)


def sources(node: Node) -> list[tuple[str, int]]:
    """The same for a node."""
    return list(uses(node.input)) if node.input is not None else [(s, 0) for s in node.sources()]


def in_order(graph: dict[str, Node], group: list[str]) -> list[str]:
    """The nodes of a group, each behind those whose value at the same frame it takes."""
    inside, order, left = set(group), [], list(group)
    done: set[str] = set()
    while left:
        ready = [n for n in left if all(s in done or s not in inside or t for s, t in sources(graph[n]))]
        if not ready:
            raise Fault(f"the nodes {listed(left)} depend on themselves at the same frame")
        order.extend(ready)
        done.update(ready)
        left = [n for n in left if n not in done]
    return order


def recurrence(scope: Scope, graph: dict[str, Node], group: list[str]) -> None:
    """Build the operation for nodes that depend on each other, and the values of those that others take."""
    inside = set(group)
    taken = {s for node in graph.values() if node.name not in inside for s in node.sources()}
    exported = [name for name in group if name in taken]
    if not exported:
        return
    body = Body(scope, inside)
    for name in in_order(graph, group):
        body.values[name] = body.node(graph[name])
    directions = {t > 0 for _, t in body.recalls}
    if len(directions) > 1:
        raise Fault(f"the nodes {listed(group)} depend on themselves at earlier and at later frames")
    kept = list(dict.fromkeys(name for name, _ in body.recalls))
    output = body.builder.part(kaldi.AppendOp, [body.values[name] for name in exported], name=exported[0])
    body.block.add_op(YieldOp.giving([output, *(body.values[name] for name in kept)]))
    _type(body, kept, exported[0])
    op = kaldi.RecurrenceOp.make(
        [body.inputs],
        (),
        {"sources": [kept.index(name) for name, _ in body.recalls], "offsets": [t for _, t in body.recalls]},
        regions=[Region(body.block)],
    )
    op.set_result_types([frames(op.width())])
    builder = scope.builder
    op.location = location(exported[0], "kaldi.Recurrence", builder.file, builder.count)
    builder.count = body.builder.count
    builder.block.add_op(op)
    at = 0
    for name in exported:
        width = width_of(body.values[name])
        if len(exported) == 1:
            scope.values[name] = op.output
        else:
            scope.values[name] = builder.part(kaldi.DimRangeOp, op.output, name=name, offset=at, dim=width)
        at += width if isinstance(width, int) else 0


def _type(body: Body, kept: list[str], at: str) -> None:
    """Give the recalled values, and what is computed of them, the sizes of the nodes that they are."""
    for _ in range(len(kept) + 2):
        before = [arg.type for arg in body.block.args]
        for (name, _), arg in body.recalls.items():
            retype(arg, frames(width_of(body.values[name])))
        for op in body.block.ops:
            if isinstance(op, KaldiOp):
                try:
                    type_ = frames(op.width())
                except InferenceError as error:
                    raise Fault(f"{quoted(at)}: {error}") from None
                retype(op.results[0], type_)
        if [arg.type for arg in body.block.args] == before:
            break


__all__ = ["recurrence"]
