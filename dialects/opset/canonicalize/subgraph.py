"""States of loops.

Loop whose next state is Concat(state, part), where nothing else reads the state -> the parts are a joined output
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import OpResult

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MaximumOp
from stepwell.dialects.opset.matching import numbers
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.opset.subgraph import LoopOp, parameters, ports, results
from stepwell.dialects.opset.values import scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import static_shape

rules = RuleSet()

ROWS = {"axis": 0, "start": 0, "end": -1, "stride": 1, "part_size": 1}
"""The part of a port that joins slices of size 1 along the first axis."""


@rules.rewrite(LoopOp)
def grown(op: LoopOp, rw: Rewriter):
    """The result is what the state was before the loop, and behind it the parts.

    The runtime copies a state in every iteration, and with it all parts before: the time is the number's square.
    """
    inner, outer = parameters(op.body), results(op.body)
    inputs, outputs, edges = (list(plain(p)) for p in (op.input_ports, op.output_ports, op.back_edges))
    edge = next((e for e in edges if _grows(op, e)), None)
    limit, rows = scalar(op.operands[0]), None
    if edge is None or scalar(op.operands[1]) != 1 or (limit is not None and limit < 1) or not _goes_on(op):
        raise NoMatch("no state only grows, or how often is not known")
    if limit is None:
        # Without an iteration the runtime leaves in a joined output what the last run put there.
        rows = rw.emit(
            MaximumOp, rw.emit(ReshapeOp, op.operands[0], numbers(rw, [1]), special_zero=False), numbers(rw, 0)
        )
    at, state, end = edge["parameter"], inner[edge["parameter"]], outer[edge["result"]]
    entry = next(p for p in inputs if p["parameter"] == at)
    joined = end.operands[0]
    assert isinstance(joined, OpResult)
    end.operands = [joined.op.operands[1]]
    for gone in (joined.op, state):
        gone.detach()
        gone.erase()
    kept = [p for p in inputs if p is not entry]
    edges = [e for e in edges if e is not edge]
    for port in (*kept, *edges):
        port["parameter"] -= port["parameter"] > at
    start = op.operands[entry["external"]]
    operands = list(op.operands)
    if all(p["external"] != entry["external"] for p in kept):
        del operands[entry["external"]]
        for port in kept:
            port["external"] -= port["external"] > entry["external"]
    wanted = [p["external"] for p in outputs if p["result"] == edge["result"]]
    outputs = [{**p, **ROWS} if p["result"] == edge["result"] else p for p in outputs]
    made = LoopOp.of(
        *operands[:2],
        operands[2:],
        regions=[op.detach_region(op.body)],
        input_ports=ports(kept),
        output_ports=ports(outputs),
        back_edges=ports(edges),
    )
    rw.insert(made)
    found: list[Any] = list(made.results)
    known = static_shape(start)
    for index in wanted:
        if rows is not None:
            found[index] = rw.emit(SliceOp, found[index], numbers(rw, [0]), rows, numbers(rw, [1]), numbers(rw, [0]))
        if not known or known[0]:
            found[index] = rw.emit(ConcatOp, [start, found[index]], axis=0)
    return found


def _grows(op: LoopOp, edge: dict[str, Any]) -> bool:
    """Whether a state is only added to, a slice in each iteration."""
    state = parameters(op.body)[edge["parameter"]].results[0]
    joined = results(op.body)[edge["result"]].operands[0]
    if not isinstance(joined, OpResult) or not isinstance(joined.op, ConcatOp) or len(joined.op.operands) != 2:
        return False
    first, part = joined.op.operands
    shape = static_shape(part)
    if first is not state or not shape or shape[0] != 1 or plain(joined.op.axis) not in (0, -len(shape)):
        return False
    once = all(sum(1 for _ in value.uses) == 1 for value in (state, joined))
    entries = [p for p in plain(op.input_ports) if p["parameter"] == edge["parameter"]]
    used = [p for p in plain(op.output_ports) if p["result"] == edge["result"]]
    return once and len(entries) == 1 and "axis" not in entries[0] and all("axis" not in p for p in used)


def _goes_on(op: LoopOp) -> bool:
    """Whether the body never ends the loop."""
    ends = [p for p in plain(op.output_ports) if p.get("purpose") == "execution_condition"]
    return all(scalar(results(op.body)[p["result"]].operands[0]) == 1 for p in ends)
