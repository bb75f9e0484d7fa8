"""Names of layers: each unique in its net, and the source's own wherever the source has one.

An operation that gives a source node's result has the node's name as its attribute `layer`. Others that came from
the node are called `<node>/<layer type>`, a Result `<producer>/sink_port_<number>`. A name that is taken gets the
first free `_1`, `_2`, … in program order.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Operation, OpResult

from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ResultOp
from stepwell.dialects.provenance import layer_name, sources, tensor_names


class Names:
    """The names given out in one net."""

    def __init__(self):
        self.taken: set[str] = set()
        self._next: dict[str, int] = {}

    def give(self, wanted: str) -> str:
        """`wanted` if it is free, otherwise the first free numbered form."""
        name = wanted
        number = self._next.get(wanted, 1)
        while name in self.taken:
            name = f"{wanted}_{number}"
            number += 1
        self._next[wanted] = number
        self.taken.add(name)
        return name


def _derived(op: OpsetOp, given: dict[Operation, str]) -> str:
    type_, _ = layer_type(type(op))
    if isinstance(op, ResultOp):
        value = op.operands[0]
        if isinstance(value, OpResult):
            return f"{given.get(value.op, 'Result')}/sink_port_{value.index}"
    found = sources(op.location)
    if found and found[0][0]:
        return f"{found[0][0]}/{type_}"
    names = [n for r in op.results for n in tensor_names(r)]
    return names[0] if names else type_


def layer_names(ops: Sequence[OpsetOp]) -> dict[Operation, str]:
    """The name of each operation of one net; names that the source gave are given out first."""
    names = Names()
    given: dict[Operation, str] = {}
    for op in ops:
        wanted = layer_name(op)
        if wanted:
            given[op] = names.give(wanted)
    for op in ops:
        if op not in given:
            given[op] = names.give(_derived(op, given))
    return given
