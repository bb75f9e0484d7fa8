"""Bodies whose way is known: If with a constant condition, loops that run once or never."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import Operation, Region, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.subgraph import IfOp, LoopOp, TensorIteratorOp, parameters, results
from stepwell.dialects.opset.values import scalar
from stepwell.dialects.payload import Values
from stepwell.dialects.types import element, element_of, rank_of, shape_of, static_shape

Ports = tuple[dict[str, Any], ...]


def inlined(op: Operation) -> Operation | bool | None:
    """Put the body that runs in place of the operation.

    Gives the first operation that was put there, True if there is none, or None if nothing was done.
    """
    if isinstance(op, IfOp):
        return _branch(op)
    if isinstance(op, LoopOp | TensorIteratorOp):
        trips = _trips(op)
        if trips == 1:
            return _once(op)
        if trips == 0 and isinstance(op, LoopOp):
            return _never(op)
    return None


def _branch(op: IfOp) -> Operation | bool | None:
    taken = scalar(op.operands[0])
    if taken is None:
        return None
    body = op.then_body if taken else op.else_body
    inputs: Ports = plain(op.then_input_ports if taken else op.else_input_ports)
    outputs: Ports = plain(op.then_output_ports if taken else op.else_output_ports)
    fed = {p["parameter"]: op.operands[p["external"]] for p in inputs}
    if len(fed) != len(parameters(body)):
        return None
    return _splice(op, body, fed, {p["external"]: p["result"] for p in outputs})


def _trips(op: LoopOp | TensorIteratorOp) -> int | None:
    """The number of iterations where it is known."""
    if isinstance(op, LoopOp):
        limit, start = scalar(op.operands[0]), scalar(op.operands[1])
        if limit == 0 or start == 0:
            return 0
        if limit == 1 and start == 1:
            return 1
        count = op.iterations(plain(op.input_ports))
        return count if isinstance(count, int) else None
    sliced = [p for p in plain(op.input_ports) if "axis" in p]
    sizes = [_parts(op, p) for p in sliced]
    return 1 if sizes and all(s == 1 for s in sizes) else None


def _parts(op: LoopOp | TensorIteratorOp, port: dict[str, Any]) -> int | None:
    """1 where one slice of the operand is all of it."""
    shape = shape_of(op.operands[port["external"]])
    if shape is None or not shape:
        return None
    return 1 if shape[port["axis"] % len(shape)] == port["part_size"] else None


def _once(op: LoopOp | TensorIteratorOp) -> Operation | bool | None:
    inner, fed = parameters(op.body), {}
    for port in plain(op.input_ports):
        if "axis" in port and _parts(op, port) != 1:
            return None
        if port["external"] >= 0:
            fed[port["parameter"]] = op.operands[port["external"]]
    given: dict[int, int] = {}
    outer = results(op.body)
    for port in plain(op.output_ports):
        if port["external"] < 0:
            continue
        if "axis" in port and not rank_of(outer[port["result"]].operands[0]):
            return None
        given[port["external"]] = port["result"]
    for port in plain(op.input_ports):
        if port.get("purpose") == "current_iteration":
            fed[port["parameter"]] = _zero(op, inner[port["parameter"]])
    if len(fed) != len(inner) or None in fed.values():
        return None
    return _splice(op, op.body, fed, given)


def _zero(op: Operation, parameter: ParameterOp) -> SSAValue | None:
    """The number of the first iteration."""
    shape, of = static_shape(parameter.results[0]), element(element_of(parameter.results[0]))
    if shape is None or of.dtype is None or op.parent is None:
        return None
    made = ConstantOp.holding(Values(np.zeros(shape, of.dtype), of), op.location)
    op.parent.insert_op_before(made, op)
    return made.results[0]


def _never(op: LoopOp) -> Operation | bool | None:
    """A loop that does not run gives its initial values, and nothing for what it concatenates."""
    start = {p["parameter"]: op.operands[p["external"]] for p in plain(op.input_ports) if p["external"] >= 0}
    carried = {e["result"]: e["parameter"] for e in plain(op.back_edges)}
    found: dict[int, SSAValue | Values] = {}
    for port in plain(op.output_ports):
        if port["external"] < 0:
            continue
        if "axis" in port:
            shape, of = static_shape(op.results[port["external"]]), element(element_of(op.results[port["external"]]))
            if shape is None or 0 not in shape or of.dtype is None:
                return None
            found[port["external"]] = Values(np.zeros(shape, of.dtype), of)
        elif port["result"] in carried and carried[port["result"]] in start:
            found[port["external"]] = start[carried[port["result"]]]
        else:
            return None
    assert op.parent is not None
    first: Operation | bool = True
    for index, value in found.items():
        if isinstance(value, Values):
            made = ConstantOp.holding(value, op.location)
            op.parent.insert_op_before(made, op)
            first = made if first is True else first
            value = made.results[0]
        _replace(op.results[index], value)
    op.detach()
    op.erase()
    return first


def _splice(op: Operation, body: Region, fed: dict[int, SSAValue], given: dict[int, int]) -> Operation | bool:
    """Move the body's operations before `op`, its Parameters replaced by values, and `op` by its Results' operands."""
    block = op.parent
    assert block is not None
    outer = results(body)
    for index, parameter in enumerate(parameters(body)):
        parameter.results[0].replace_all_uses_with(fed[index])
    first: Operation | bool = True
    for inner in list(body.block.ops):
        if isinstance(inner, ParameterOp | ResultOp):
            continue
        inner.detach()
        block.insert_op_before(inner, op)
        # A body's layer names need not be unique in the model; the location still says where it comes from.
        inner.attributes.pop(provenance.LAYER, None)
        inner.attributes.pop(provenance.NAMES, None)
        first = inner if first is True else first
    for index, result in given.items():
        _replace(op.results[index], outer[result].operands[0])
    op.detach()
    op.erase()
    return first


def _replace(old: SSAValue, new: SSAValue) -> None:
    provenance.transfer(old, new)
    old.replace_all_uses_with(new)


def bring_constants(op: Operation) -> None:
    """Constants that enter a body unchanged in every iteration become constants of the body."""
    if isinstance(op, IfOp):
        _bring(op, op.then_body, plain(op.then_input_ports), frozenset())
        _bring(op, op.else_body, plain(op.else_input_ports), frozenset())
    elif isinstance(op, LoopOp | TensorIteratorOp):
        carried = frozenset(e["parameter"] for e in plain(op.back_edges))
        _bring(op, op.body, plain(op.input_ports), carried)


def _bring(op: Operation, body: Region, ports: Ports, carried: frozenset[int]) -> None:
    inner: list[ParameterOp] | None = None
    for port in ports:
        if port["external"] < 0 or "axis" in port or port["parameter"] in carried:
            continue
        source = op.operands[port["external"]].owner
        if not isinstance(source, ConstantOp):
            continue
        inner = parameters(body) if inner is None else inner
        value = inner[port["parameter"]].results[0]
        if not value.uses:
            continue
        made = ConstantOp.holding(source.payload, source.location)
        body.block.insert_op_after(made, inner[-1])
        value.replace_all_uses_with(made.results[0])


__all__ = ["bring_constants", "inlined"]
