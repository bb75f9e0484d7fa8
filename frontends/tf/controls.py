"""Control inputs that say in which branch of a conditional of TensorFlow 1 a node is.

Of all control inputs only these mean something once operations have no effects: a node without inputs, such as a
constant, runs in a branch because it waits for a node of that branch, which waits for one side of a Switch.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.tf.structure import ControlledOp
from stepwell.dialects.types import element, element_of
from stepwell.frontends.tf.graph import Node

SWITCHES = frozenset({"Switch", "RefSwitch"})

MOST = 16
"""Values that a node is said to wait for: where one of them is, the others are nearly always too."""


class Guards:
    """What the nodes of a graph, given in order, wait for."""

    def __init__(self, nodes: Sequence[Node]):
        self.used = any(n.op in SWITCHES for n in nodes)
        self.values: dict[str, tuple[SSAValue, ...]] = {}
        """For each node that a Switch comes before: the values that are there only where it runs."""

    def follow(self, node: Node, op: Operation) -> Sequence[SSAValue]:
        """The results of a node, which is in the block; those of a constant are tied to what it waits for."""
        if not self.used:
            return op.results
        before: dict[SSAValue, None] = {}
        for name in [*node.controls, *(place[0] for place in node.inputs)]:
            for value in self.values.get(name, ())[: MOST - len(before)]:
                before[value] = None
        results: Sequence[SSAValue] = op.results
        if before and not op.operands and op.results and all(_is_plain(r) for r in op.results):
            block = op.parent
            assert block is not None
            made = [ControlledOp.following(r, list(before)) for r in op.results]
            for each in made:
                each.location = op.location
            block.add_ops(made)
            results = [m.output for m in made]
        if node.op in SWITCHES:
            # It runs on both sides; what waits for it alone is on neither.
            self.values[node.name] = tuple(before)
        elif before or any(place[0] in self.values for place in node.inputs):
            self.values[node.name] = (results[0],) if results else tuple(before)
        return results


def _is_plain(value: SSAValue) -> bool:
    return element(element_of(value)).name not in ("resource", "variant")


__all__ = ["Guards"]
