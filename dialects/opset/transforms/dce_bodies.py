"""What bodies of If, Loop and TensorIterator compute for nobody, as a part of `opset-dce`.

Outputs without users go with their Results, then what fed only those, then inputs that nothing reads and no output
begins as.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from xdsl.dialects.builtin import ArrayAttr
from xdsl.ir import Block, Operation, Region, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.opset.subgraph import IfOp, LoopOp, TensorIteratorOp, parameters, ports, results
from stepwell.dialects.opset.transforms.effects import removable

Ports = list[dict[str, Any]]
Sweep: TypeAlias = Callable[[Block], None]


def prune(op: Operation, sweep: Sweep) -> None:
    """Take away the outputs of bodies that nobody uses, what computes them, and the inputs that only that reads.

    `sweep` removes what is dead in a block.
    """
    if not isinstance(op, IfOp | LoopOp | TensorIteratorOp):
        return
    kept = [r.index for r in op.results if r.uses]
    fixed = 2 if isinstance(op, LoopOp) else 1 if isinstance(op, IfOp) else 0
    bodies: list[tuple[Region, Ports, Ports, Ports]]
    if isinstance(op, IfOp):
        bodies = [
            (op.then_body, list(plain(op.then_input_ports)), list(plain(op.then_output_ports)), []),
            (op.else_body, list(plain(op.else_input_ports)), list(plain(op.else_output_ports)), []),
        ]
    else:
        bodies = [(op.body, list(plain(op.input_ports)), list(plain(op.output_ports)), list(plain(op.back_edges)))]
    counted = isinstance(op, TensorIteratorOp)
    pruned = [_pruned(body, given, set(kept), counted, sweep) for body, *given in bodies]
    kept = sorted(set(kept).union(p["external"] for _, outputs, _ in pruned for p in outputs if p["external"] >= 0))
    used = {p["external"] for inputs, _, _ in pruned for p in inputs if p["external"] >= 0}
    operands = [i for i in range(len(op.operands)) if i < fixed or i in used]
    whole = len(kept) == len(op.results) and len(operands) == len(op.operands)
    if whole and all(new == tuple(old[1:]) for new, old in zip(pruned, bodies, strict=True)):
        return
    _rebuild(op, operands, kept, pruned)


def _pruned(
    body: Region, given: list[Ports], kept: set[int], counted: bool, sweep: Sweep
) -> tuple[Ports, Ports, Ports]:
    """A body without what is not needed for the outputs `kept`; its input ports, output ports and back edges.

    `counted`: the sizes of sliced inputs say how often the body runs.
    """
    inputs, outputs, edges = given
    inner, outer = parameters(body), results(body)
    outputs = [p for p in outputs if p["external"] < 0 or p["external"] in kept]
    needed = {p["result"] for p in outputs}
    fed_back = {inner[e["parameter"]].results[0]: e["result"] for e in edges}
    live = _live(body, [outer[i].operands[0] for i in needed], fed_back, outer)
    sliced = [inner[p["parameter"]].results[0] for p in inputs if "axis" in p]
    if counted and sliced and not any(value in live for value in sliced):
        # Its slices are the number of iterations, and the runtime forgets an input that nothing reads.
        outputs, needed = given[1], set(range(len(outer)))
        live = _live(body, [result.operands[0] for result in outer], fed_back, outer)
    # What a loop that never runs gives is the state before: that of an output is needed, read or not.
    final = {p["result"] for p in outputs if p["external"] >= 0 and "axis" not in p}
    edges = [e for e in edges if inner[e["parameter"]].results[0] in live or e["result"] in final]
    needed |= {e["result"] for e in edges}
    for index, result in enumerate(outer):
        if index not in needed:
            result.detach()
            result.erase()
    sweep(body.block)
    read = {i for i, p in enumerate(inner) if p.results[0].uses} | {e["parameter"] for e in edges}
    if counted and not any(p["parameter"] in read for p in inputs if "axis" in p):
        read.update(p["parameter"] for p in inputs if "axis" in p)
    for index, parameter in enumerate(inner):
        if index not in read:
            parameter.detach()
            parameter.erase()
    at_parameter = {old: new for new, old in enumerate(sorted(read))}
    at_result = {old: new for new, old in enumerate(sorted(needed))}
    return (
        [p | {"parameter": at_parameter[p["parameter"]]} for p in inputs if p["parameter"] in read],
        [p | {"result": at_result[p["result"]]} for p in outputs],
        [{"result": at_result[e["result"]], "parameter": at_parameter[e["parameter"]]} for e in edges],
    )


def _live(body: Region, roots: list[SSAValue], fed_back: dict[SSAValue, int], outer: list[ResultOp]) -> set[SSAValue]:
    """All values that the roots, or operations with effects, depend on, through back edges too."""
    work = list(roots)
    for op in body.block.ops:
        if not isinstance(op, ParameterOp | ResultOp) and not removable(op):
            work.extend(op.operands)
    live: set[SSAValue] = set()
    while work:
        value = work.pop()
        if value in live:
            continue
        live.add(value)
        if value in fed_back:
            work.append(outer[fed_back[value]].operands[0])
        if isinstance(value.owner, Operation):
            work.extend(value.owner.operands)
    return live


def _rebuild(op: Any, operands: list[int], kept: list[int], pruned: list[tuple[Ports, Ports, Ports]]) -> None:
    """The operation with some of its operands and results; types and names stay."""
    at_operand = {old: new for new, old in enumerate(operands)}
    at_result = {old: new for new, old in enumerate(kept)}
    properties = dict(op.properties)
    fields = ("then_", "else_") if isinstance(op, IfOp) else ("",)
    for prefix, (inputs, outputs, edges) in zip(fields, pruned, strict=True):
        properties[f"{prefix}input_ports"] = _moved(inputs, at_operand)
        properties[f"{prefix}output_ports"] = _moved(outputs, at_result)
        if not prefix:
            properties["back_edges"] = ports(edges)
    new = type(op).create(
        operands=[op.operands[i] for i in operands],
        result_types=[op.results[i].type for i in kept],
        properties=properties,
        attributes=dict(op.attributes),
        location=op.location,
        regions=[op.detach_region(r) for r in list(op.regions)],
    )
    names = [provenance.tensor_names(op.results[i]) for i in kept]
    provenance.set_tensor_names(new, names)
    block = op.parent
    assert block is not None
    block.insert_op_before(new, op)
    for index, result in zip(kept, new.results, strict=True):
        op.results[index].replace_all_uses_with(result)
    op.detach()
    op.erase()


def _moved(entries: Ports, places: dict[int, int]) -> ArrayAttr:
    return ports([p if p["external"] < 0 else p | {"external": places[p["external"]]} for p in entries])


__all__ = ["prune"]
