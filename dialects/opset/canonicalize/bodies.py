"""Bodies: inputs and outputs that are one, states that never change, what is the same in each iteration.

Two inputs of a body that are one, two states that begin and go on alike -> one; two outputs of one value -> one
A state that each iteration leaves as it is -> an input
What each iteration computes of inputs that do not change -> computed once, before the loop

What is left without users goes with `opset-dce`.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from xdsl.dialects.builtin import UNKNOWN_LOC
from xdsl.ir import Operation, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.extent import BroadcastOp, TileOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.subgraph import IfOp, LoopOp, TensorIteratorOp, parameters, ports, results
from stepwell.dialects.opset.transforms.effects import is_function
from stepwell.dialects.opset.transforms.inline import bring_constants
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()

LARGER = (BroadcastOp, TileOp)
"""Operations whose result may be much larger than what they are given: kept for all iterations it would take room."""


def _bodies(op: Any) -> list[tuple[Any, list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]]:
    """Each body with its input ports, output ports and back edges."""
    if isinstance(op, IfOp):
        return [
            (op.then_body, list(plain(op.then_input_ports)), list(plain(op.then_output_ports)), []),
            (op.else_body, list(plain(op.else_input_ports)), list(plain(op.else_output_ports)), []),
        ]
    return [(op.body, list(plain(op.input_ports)), list(plain(op.output_ports)), list(plain(op.back_edges)))]


def _said(port: dict[str, Any], *left_out: str) -> Hashable:
    return tuple(sorted((k, v) for k, v in port.items() if k not in left_out))


@rules.rewrite(IfOp, LoopOp, TensorIteratorOp)
def inputs_together(op: IfOp | LoopOp | TensorIteratorOp, rw: Rewriter):
    """Two inputs of a body that are one, and two states that begin and go on alike -> one"""
    done = False
    for body, inputs, _, edges in _bodies(op):
        inner, outer = parameters(body), results(body)
        after = {e["parameter"]: outer[e["result"]].operands[0] for e in edges}
        seen: dict[Hashable, SSAValue] = {}
        for port in inputs:
            if port["external"] < 0:
                continue
            value = inner[port["parameter"]].results[0]
            source, following = op.operands[port["external"]], after.get(port["parameter"])
            key = (id(source), _said(port, "external", "parameter"), id(following) if following is not None else None)
            first = seen.setdefault(key, value)
            if first is not value and value.uses and first.type == value.type:
                value.replace_all_uses_with(first)
                done = True
    if not done:
        raise NoMatch("no two inputs are one")


@rules.rewrite(IfOp, LoopOp, TensorIteratorOp)
def outputs_together(op: IfOp | LoopOp | TensorIteratorOp, rw: Rewriter):
    """Two outputs of one value -> one"""
    keys: dict[int, list[Hashable]] = {}
    for body, inputs, outputs, edges in _bodies(op):
        outer = results(body)
        # A state that a loop has not changed is what it was, and two of them may have been different.
        start = {p["parameter"]: op.operands[p["external"]] for p in inputs if p["external"] >= 0}
        states = {e["result"]: id(start.get(e["parameter"])) for e in edges}
        for port in outputs:
            if port["external"] >= 0:
                value, before = outer[port["result"]].operands[0], states.get(port["result"])
                key = (id(value), _said(port, "external", "result"), None if "axis" in port else before)
                keys.setdefault(port["external"], []).append(key)
    seen: dict[Hashable, int] = {}
    done = False
    for index, key in sorted(keys.items()):
        first = seen.setdefault(tuple(key), index)
        old, new = op.results[index], op.results[first]
        if first != index and old.uses and old.type == new.type:
            provenance.transfer(old, new)
            old.replace_all_uses_with(new)
            done = True
    if not done:
        raise NoMatch("no two outputs are one")


@rules.rewrite(LoopOp, TensorIteratorOp)
def state_never_changes(op: LoopOp | TensorIteratorOp, rw: Rewriter):
    """A state that each iteration leaves as it is -> an input; what it is in the end is what it was"""
    ((body, inputs, outputs, edges),) = _bodies(op)
    inner, outer = parameters(body), results(body)
    still = [e for e in edges if outer[e["result"]].operands[0] is inner[e["parameter"]].results[0]]
    if not still:
        raise NoMatch("every state changes")
    same: dict[SSAValue, SSAValue] = {}
    for edge in still:
        entry = next(p for p in inputs if p["parameter"] == edge["parameter"])
        for port in outputs:
            if port["result"] == edge["result"] and port["external"] >= 0 and "axis" not in port:
                same[op.results[port["external"]]] = op.operands[entry["external"]]
    if any(result.uses and result.type != start.type for result, start in same.items()):
        raise NoMatch("the sizes of the state are known in another way")
    for result, start in same.items():
        provenance.transfer(result, start)
        result.replace_all_uses_with(start)
    op.properties["back_edges"] = ports([e for e in edges if e not in still])
    # Weights among them: a cell is only seen with constants.
    bring_constants(op)


@rules.rewrite(LoopOp, TensorIteratorOp)
def computed_once(op: LoopOp | TensorIteratorOp, rw: Rewriter):
    """What each iteration computes of inputs that do not change -> computed once, before the loop"""
    ((body, inputs, _, edges),) = _bodies(op)
    inner = parameters(body)
    changing = {e["parameter"] for e in edges}
    fixed = {
        inner[p["parameter"]].results[0]: op.operands[p["external"]]
        for p in inputs
        if p["external"] >= 0 and "axis" not in p and p["parameter"] not in changing
    }
    lifted = _lifted(body.block.ops, set(fixed)) if fixed else []
    if not lifted:
        raise NoMatch("every operation of the body needs something that changes")
    outside: dict[SSAValue, SSAValue] = dict(fixed)
    for each in lifted:
        for operand in each.operands:
            if operand not in outside:
                outside[operand] = _copied(rw, operand.owner, outside)
        _copied(rw, each, outside)
    own = set(lifted)
    given, added = list(op.operands), []
    for each in lifted:
        for result in each.results:
            uses = [use for use in result.uses if use.operation not in own]
            if not uses:
                continue
            parameter = ParameterOp.typed(result.type, each.location)
            body.block.insert_op_after(parameter, parameters(body)[-1])
            added.append({"external": len(given), "parameter": len(inner) + len(added)})
            given.append(outside[result])
            for use in uses:
                use.operation.operands[use.index] = parameter.results[0]
    for each in reversed(lifted):
        each.detach()
        each.erase()
    names = [provenance.tensor_names(r) for r in op.results]
    made = type(op).create(
        operands=given,
        result_types=[r.type for r in op.results],
        properties=dict(op.properties) | {"input_ports": ports([*inputs, *added])},
        attributes=dict(op.attributes),
        location=op.location,
        regions=[op.detach_region(op.body)],
    )
    provenance.set_tensor_names(made, names)
    rw.insert(made)
    return list(made.results)


def _lifted(ops: Any, fixed: set[SSAValue]) -> list[Operation]:
    """The operations that look at inputs that do not change, and at constants, only."""
    found: list[Operation] = []
    known = set(fixed)
    for each in ops:
        if isinstance(each, ConstantOp | ParameterOp | ResultOp) or not is_function(type(each)) or each.regions:
            continue
        if isinstance(each, LARGER) or not any(v in known for v in each.operands):
            continue
        # The runtime (2026.4) hands no strings to a body.
        if any(element(element_of(r)).name == "string" for r in each.results):
            continue
        if all(v in known or isinstance(v.owner, ConstantOp) for v in each.operands):
            found.append(each)
            known.update(each.results)
    return found


def _copied(rw: Rewriter, op: Any, outside: dict[SSAValue, SSAValue]) -> SSAValue:
    """An operation of the body before the loop."""
    made = op.clone(outside)
    made.location = op.location if op.location is not UNKNOWN_LOC else made.location
    # A body's names need not be unique in the model.
    made.attributes.pop(provenance.LAYER, None)
    made.attributes.pop(provenance.NAMES, None)
    rw.insert(made)
    outside.update(zip(op.results, made.results, strict=True))
    return made.results[0]
