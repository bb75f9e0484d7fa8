"""How often a body runs, and a body run over slices.

That is a TensorIterator, or a Loop where the body holds a TensorIterator, which one may not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import MaximumOp, MinimumOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import ResultOp
from stepwell.dialects.opset.subgraph import LoopOp, TensorIteratorOp, ports
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, reshape, slice_axis
from stepwell.lowering.idioms.bodies import Body

Ports = list[dict[str, Any]]

FORWARDS = {"start": 0, "end": -1, "stride": 1}

UNLIMITED = np.iinfo(np.int32).max
"""A trip count from which on it is none: exporters write the largest integer for `while`."""


def trip_count(rw: Lowering, value: SSAValue | None) -> SSAValue:
    """The trip count as OpenVINO wants it: -1 for none. A negative one is 0."""
    known = None if value is None else values.scalar(value)
    if value is None or (known is not None and known >= UNLIMITED):
        return rw.const(-1)
    if known is not None:
        return rw.const(max(known, 0))
    count = convert(rw, value, "i64")
    return count if values.never_below_zero(value) else rw.emit(MaximumOp, count, rw.const(0))


def entry(rw: Lowering, count: SSAValue | None, cond: SSAValue | None, body: Body) -> tuple[SSAValue, SSAValue]:
    """The trip count and the first condition of a loop.

    Where a body always goes on, or never does, the runtime takes the number of iterations from that and asks neither
    the first condition nor the count. So the count has the condition in it, and a body that never goes on runs once.
    """
    limit, start = trip_count(rw, count), cond if cond is not None else rw.const(True, "boolean")
    goes_on = values.scalar(body.results[-1].operands[0])
    if goes_on is None:
        return limit, start
    if not goes_on:
        known = values.scalar(limit)
        once = rw.const(1 if known is None or known < 0 else min(known, 1))
        limit = once if known is not None else rw.emit(MinimumOp, limit, once)
        at, rw.insertion_point = rw.insertion_point, InsertPoint.before(body.results[0])
        body.results[-1].operands = [rw.const(np.ones(1, np.bool_))]
        rw.insertion_point = at
    given = values.scalar(start)
    if given == 1:
        return limit, start
    always = rw.const(True, "boolean")
    if given == 0:
        return rw.const(0), always
    if values.scalar(limit) == -1:
        limit = rw.const(UNLIMITED)
    return rw.emit(SelectOp, reshape(rw, start, []), reshape(rw, limit, []), rw.const(0)), always


def over_slices(
    rw: Lowering, operands: Sequence[SSAValue], body: Body, inputs: Ports, outputs: Ports, edges: Ports
) -> Sequence[SSAValue]:
    """The results. Ports count operands from 0; at least one input is cut into slices.

    A Loop goes forwards only: what is cut or joined backwards is turned round outside.
    """
    given = [*operands, *body.captured]
    inputs = [*inputs, *body.capture_ports(len(operands))]
    if not any(isinstance(op, TensorIteratorOp) for op in body.region.walk()):
        made = TensorIteratorOp.of(
            given,
            regions=[body.region],
            input_ports=ports(inputs),
            output_ports=ports(outputs),
            back_edges=ports(edges),
        )
        rw.insert(made)
        return made.results
    cut = next(p for p in inputs if "axis" in p)
    count = reshape(rw, dims(rw, given[cut["external"]], [cut["axis"]]), [])
    outside, rw.insertion_point = rw.insertion_point, InsertPoint.at_end(body.region.block)
    rw.insert(ResultOp.of(rw.const(True, "boolean")))
    rw.insertion_point = outside
    goes_on = {"external": -1, "result": len(body.results), "purpose": "execution_condition"}
    for port in inputs:
        if port.get("stride", 1) < 0:
            given[port["external"]] = turned(rw, given[port["external"]], port["axis"])
    backwards = {p["external"]: p["axis"] for p in outputs if p.get("stride", 1) < 0}
    inputs, outputs = ([p | FORWARDS if p.get("stride", 1) < 0 else p for p in each] for each in (inputs, outputs))
    looped = LoopOp.of(
        count,
        rw.const(True, "boolean"),
        given,
        regions=[body.region],
        input_ports=ports([{**p, "external": p["external"] + 2} for p in inputs]),
        output_ports=ports([*outputs, goes_on]),
        back_edges=ports(edges),
    )
    rw.insert(looped)
    return [turned(rw, v, backwards[i]) if i in backwards else v for i, v in enumerate(looped.results)]


def turned(rw: Lowering, value: SSAValue, axis: int) -> SSAValue:
    """A value with the elements along an axis in the opposite order."""
    return slice_axis(rw, value, axis, -1, np.iinfo(np.int32).min, -1)
