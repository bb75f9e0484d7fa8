"""Loops that count: how often they run is known before, and so is the slice that each iteration takes.

Loop whose condition is that its counter is below how often it runs -> Loop that always goes on
Gather(x, t) in the body of such a Loop, where x has as many slices as there are iterations -> x is cut into slices

tf2onnx writes the loops of TensorFlow so. Counters are compared as f32 there, as the first versions of ONNX had it; a
loop of more than 2^24 iterations, which f32 does not count, runs as often as it is said to.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from xdsl.ir import OpResult, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.matching import ints, literal, numbers
from stepwell.dialects.opset.origins import Size, same_number
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.subgraph import LoopOp, parameters, ports, results
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.opset.values import never_below_zero, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, shape_of, tensor

rules = RuleSet()

WIDE = frozenset({"i32", "i64", "f32", "f64"})
"""Types that hold how often a loop runs."""


class _Body:
    """What the parameters of a loop's body are."""

    def __init__(self, op: LoopOp):
        self.op, self.inner = op, parameters(op.body)
        outer = results(op.body)
        self.inputs, self.outputs = list(plain(op.input_ports)), list(plain(op.output_ports))
        self.after = {
            self.inner[e["parameter"]].results[0]: outer[e["result"]].operands[0] for e in plain(op.back_edges)
        }
        self.ports = {self.inner[p["parameter"]].results[0]: p for p in self.inputs}
        self.ends = [outer[p["result"]] for p in self.outputs if p.get("purpose") == "execution_condition"]

    def counted(self, value: SSAValue) -> int | None:
        """What a value of the body is in the first iteration, if it is one more in each that follows."""
        value, by = _plus(value)
        port = self.ports.get(value)
        if port is None or by is None or "axis" in port:
            return None
        if port.get("purpose") == "current_iteration":
            return by
        start, following = scalar(self.op.operands[port["external"]]), self.after.get(value)
        if start is None or following is None or _plus(following) != (value, 1):
            return None
        return by + int(start) if float(start).is_integer() else None

    def fixed(self, value: SSAValue) -> SSAValue | None:
        """What an input of the body that no iteration changes is outside."""
        port = self.ports.get(value)
        if port is None or "axis" in port or port["external"] < 0 or value in self.after:
            return None
        return self.op.operands[port["external"]]


@rules.rewrite(LoopOp)
def ends_by_count(op: LoopOp, rw: Rewriter):
    """Loop whose condition is that its counter is below how often it runs -> Loop that always goes on"""
    count = op.operands[0]
    body = _Body(op)
    if len(body.ends) != 1 or scalar(body.ends[0].operands[0]) is not None or not never_below_zero(count):
        raise NoMatch("its condition is known, or how often it runs is not")

    def limit(value: SSAValue) -> bool:
        value = _wide(value)
        outside = value if scalar(value) is not None else body.fixed(value)
        return outside is not None and same_number(outside, count)

    def known(value: SSAValue) -> int | None:
        found = scalar(value)
        return int(found) if found is not None and float(found).is_integer() else None

    # What is asked after the last iteration does not matter, nor before the first where there is none.
    if not _holds(body.ends[0].operands[0], body.counted, limit, 1):
        raise NoMatch("it may end before its last iteration")
    if not _holds(op.operands[1], known, lambda v: same_number(_wide(v), count), 0):
        raise NoMatch("it may not begin")
    always = ConstantOp.holding(literal(np.ones([1] * (rank_of(body.ends[0].operands[0]) or 0)), "boolean"))
    op.body.block.insert_op_before(always, body.ends[0])
    body.ends[0].operands = [always.results[0]]
    op.operands[1] = numbers(rw, True, "boolean")


@rules.rewrite(LoopOp)
def taken_in_turn(op: LoopOp, rw: Rewriter):
    """Gather(x, t) in a body, where t counts and x has as many slices as there are iterations -> slices of x"""
    body = _Body(op)
    if scalar(op.operands[1]) != 1 or any(scalar(end.operands[0]) != 1 for end in body.ends):
        raise NoMatch("it may end before its last iteration")
    found: dict[tuple[SSAValue, int], list[GatherOp]] = {}
    for each in op.body.block.ops:
        if isinstance(each, GatherOp) and (taken := _in_turn(each, body)) is not None:
            found.setdefault((each.operands[0], taken), []).append(each)
    if not found:
        raise NoMatch("no slices are taken in turn")
    added: list[dict[str, Any]] = []
    for (data, axis), gathers in found.items():
        shape = shape_of(data)
        assert shape is not None
        made = ParameterOp.typed(tensor(element_of(data), (*shape[:axis], 1, *shape[axis + 1 :])), gathers[0].location)
        op.body.block.insert_op_after(made, parameters(op.body)[-1])
        where = {"external": body.ports[data]["external"], "parameter": len(body.inner) + len(added)}
        added.append({**where, "axis": axis, "start": 0, "end": -1, "stride": 1, "part_size": 1})
        for gather in gathers:
            at = ConstantOp.holding(literal([axis], "i64"))
            row = SqueezeOp.of(made.results[0], at.results[0])
            op.body.block.insert_ops_before([at, row], gather)
            provenance.transfer(gather.results[0], row.results[0])
            gather.results[0].replace_all_uses_with(row.results[0])
            gather.detach()
            gather.erase()
    op.properties["input_ports"] = ports([*body.inputs, *added])


def _in_turn(op: GatherOp, body: _Body) -> int | None:
    """The axis along which a Gather takes the slices of an input one by one, as many as there are iterations."""
    data = body.fixed(op.operands[0])
    rank = rank_of(op.operands[0])
    if data is None or not rank or rank_of(op.operands[1]) != 0 or plain(op.batch_dims):
        return None
    try:
        (axis,) = ints(op.operands[2])
    except (NoMatch, ValueError):
        return None
    axis %= rank
    count, size = body.op.operands[0], (shape_of(data) or ())[axis]
    whole = scalar(count) == size if isinstance(size, int) else same_number(count, Size(data, axis))
    return axis if whole and body.counted(op.operands[1]) == 0 else None


def _holds(
    value: SSAValue, counted: Callable[[SSAValue], int | None], limit: Callable[[SSAValue], bool], most: int
) -> bool:
    """Whether a condition asks no more than whether counters are below a limit, that begin with `most` at most."""
    if scalar(value) == 1:
        return True
    if not isinstance(value, OpResult):
        return False
    op = value.op
    if isinstance(op, ReshapeOp | SqueezeOp | Squeeze1Op | UnsqueezeOp):
        return _holds(op.operands[0], counted, limit, most)
    if isinstance(op, LogicalAndOp):
        return all(_holds(v, counted, limit, most) for v in op.operands)
    if isinstance(op, LessOp | LessEqualOp):
        counter, end = op.operands
    elif isinstance(op, GreaterOp | GreaterEqualOp):
        end, counter = op.operands
    else:
        return False
    found = counted(counter)
    return found is not None and found <= most + isinstance(op, LessEqualOp | GreaterEqualOp) and limit(end)


def _wide(value: SSAValue) -> SSAValue:
    """A number before what gives it another shape, or a type that holds it as well."""
    while isinstance(value, OpResult):
        op = value.op
        if not isinstance(op, ConvertOp | ReshapeOp | SqueezeOp | Squeeze1Op | UnsqueezeOp):
            break
        if element(element_of(value)).name not in WIDE:
            break
        value = op.operands[0]
    return value


def _plus(value: SSAValue) -> tuple[SSAValue, int | None]:
    """A number before an integer that is added to it, and this."""
    value = _wide(value)
    if not isinstance(value, OpResult) or not isinstance(value.op, AddOp):
        return value, 0
    for number, by in (value.op.operands, reversed(value.op.operands)):
        added = scalar(by)
        if added is not None:
            return _wide(number), int(added) if float(added).is_integer() else None
    return value, 0
