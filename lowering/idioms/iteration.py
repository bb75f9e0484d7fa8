"""A body run over slices: a TensorIterator, or a Loop where the body holds a TensorIterator, which one may not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects.opset.infrastructure import ResultOp
from stepwell.dialects.opset.subgraph import LoopOp, TensorIteratorOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import dims, reshape, slice_axis
from stepwell.lowering.idioms.bodies import Body, ports

Ports = list[dict[str, Any]]

FORWARDS = {"start": 0, "end": -1, "stride": 1}


def over_slices(
    rw: Lowering, operands: Sequence[SSAValue], body: Body, inputs: Ports, outputs: Ports, edges: Ports
) -> Sequence[SSAValue]:
    """The results. Ports count operands from 0; at least one input is cut into slices.

    A Loop goes forwards only: what is cut or joined backwards is turned round outside.
    """
    values = [*operands, *body.captured]
    inputs = [*inputs, *body.capture_ports(len(operands))]
    if not any(isinstance(op, TensorIteratorOp) for op in body.region.walk()):
        made = TensorIteratorOp.of(
            values,
            regions=[body.region],
            input_ports=ports(inputs),
            output_ports=ports(outputs),
            back_edges=ports(edges),
        )
        rw.insert(made)
        return made.results
    cut = next(p for p in inputs if "axis" in p)
    count = reshape(rw, dims(rw, values[cut["external"]], [cut["axis"]]), [])
    outside, rw.insertion_point = rw.insertion_point, InsertPoint.at_end(body.region.block)
    rw.insert(ResultOp.of(rw.const(True, "boolean")))
    rw.insertion_point = outside
    goes_on = {"external": -1, "result": len(body.results), "purpose": "execution_condition"}
    for port in inputs:
        if port.get("stride", 1) < 0:
            values[port["external"]] = turned(rw, values[port["external"]], port["axis"])
    backwards = {p["external"]: p["axis"] for p in outputs if p.get("stride", 1) < 0}
    inputs, outputs = ([p | FORWARDS if p.get("stride", 1) < 0 else p for p in each] for each in (inputs, outputs))
    looped = LoopOp.of(
        count,
        rw.const(True, "boolean"),
        values,
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
