"""Tensors that are turned round along the axis that they are cut along.

TensorIterator over slices of Slice(x, -1::-1) -> over those of x, backwards
Slice(y, -1::-1) of slices that a TensorIterator joins -> joined backwards, where nothing else reads y
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matching import ints, single
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.opset.subgraph import TensorIteratorOp, ports
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()

LAST = -np.iinfo(np.int32).max
"""A stop that is before the first element, however long the axis is."""

FORWARD = {"start": 0, "end": -1, "stride": 1}
BACKWARD = {"start": -1, "end": 0, "stride": -1}


def turned_axis(op: Any) -> int | None:
    """The axis along which an operation does nothing but turn its operand round."""
    if not isinstance(op, SliceOp) or len(op.operands) < 5:
        return None
    try:
        start, stop, step, axes = (ints(v) for v in op.operands[1:5])
    except NoMatch:
        return None
    rank = rank_of(op.operands[0])
    if rank is None or len(axes) != 1 or start != (-1,) or step != (-1,) or stop[0] > LAST:
        return None
    return axes[0] % rank


def _other_way(port: dict[str, Any], value: SSAValue, axis: int) -> dict[str, Any] | None:
    """The port with the slices in the other order; None if it cuts along another axis, or not one by one."""
    rank = rank_of(value)
    if "axis" not in port or rank is None or port["axis"] % rank != axis or port["part_size"] != 1:
        return None
    now = {name: port[name] for name in FORWARD}
    if now not in (FORWARD, BACKWARD):
        return None
    return {**port, **(BACKWARD if now == FORWARD else FORWARD)}


@rules.rewrite(TensorIteratorOp)
def cut_backwards(op: TensorIteratorOp, rw: Rewriter):
    """TensorIterator over slices of Slice(x, -1::-1) -> over those of x, backwards"""
    inputs = [dict(p) for p in plain(op.input_ports)]
    for index, port in enumerate(inputs):
        value = op.operands[port["external"]] if port["external"] >= 0 else None
        axis = None if value is None else turned_axis(value.owner)
        others = sum(p["external"] == port["external"] for p in inputs)
        if value is None or axis is None or others > 1:
            continue
        turned = _other_way(port, value, axis)
        if turned is None:
            continue
        inputs[index] = turned
        op.operands[port["external"]] = value.owner.operands[0]  # pyright: ignore[reportAttributeAccessIssue]
        op.properties["input_ports"] = ports(inputs)
        return
    raise NoMatch("nothing that it cuts is turned round")


@rules.rewrite(SliceOp)
def joined_backwards(op: SliceOp, rw: Rewriter):
    """Slice(y, -1::-1) of slices that a TensorIterator joins -> joined backwards"""
    axis = turned_axis(op)
    if axis is None:
        raise NoMatch("it does more than turn its operand round")
    joined = op.operands[0]
    loop = single(joined, TensorIteratorOp)
    outputs = [dict(p) for p in plain(loop.output_ports)]
    at = next(i for i, p in enumerate(outputs) if p["external"] >= 0 and loop.results[p["external"]] is joined)
    turned = _other_way(outputs[at], joined, axis)
    if turned is None:
        raise NoMatch("it is joined along another axis, or not one by one")
    outputs[at] = turned
    loop.properties["output_ports"] = ports(outputs)
    # What it was called is turned round now.
    names = [() if r is joined else provenance.tensor_names(r) for r in loop.results]
    provenance.set_tensor_names(loop, names)
    return joined
