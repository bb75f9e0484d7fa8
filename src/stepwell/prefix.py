"""The part of a module that some values need: taking the rest away, and the types of values that are not lowered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue

from stepwell import registry
from stepwell.dialects import diagnostics
from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import Assign3Op, AssignOp, ReadValue3Op, ReadValueOp, ResultOp
from stepwell.dialects.structure import OutputOp
from stepwell.dialects.types import element, element_of
from stepwell.places import INPUTS, OUTPUTS, operands_of

STATES = ("tf.Variable", "tf.VariableV2", "tf.TemporaryVariable", "tf.AutoReloadVariable")
"""Operators whose results others change in place; newer ones have handles instead."""

READS, WRITES = (ReadValue3Op, ReadValueOp), (Assign3Op, AssignOp)


def prune(module: ModuleOp) -> None:
    """Erase what the outputs do not need, inputs included; what changes a variable that they need stays."""
    block = module.body.block
    live: set[Operation] = set()
    work: list[Operation] = [op for op in block.ops if isinstance(op, OUTPUTS)]
    effects = [
        op for op in block.ops if op.operands and not isinstance(op, OUTPUTS) and any(map(_is_state, op.operands))
    ]
    writes = [op for op in block.ops if isinstance(op, WRITES)]
    while work:
        while work:
            op = work.pop()
            while op.parent is not block and (outer := op.parent_op()) is not None:
                op = outer
            if op not in live:
                live.add(op)
                work.extend(v.owner for v in operands_of(op) if isinstance(v.owner, Operation))
        work = [op for op in effects if op not in live and any(_is_state(v) and v.owner in live for v in op.operands)]
        read = {op.properties["variable_id"] for op in live if isinstance(op, READS)}
        work += [op for op in writes if op not in live and op.properties["variable_id"] in read]
    dead = [op for op in block.ops if op not in live and (op.operands or isinstance(op, INPUTS) or op.results)]
    for op in reversed(dead):
        op.detach()
        op.drop_all_references()
    for op in dead:
        op.erase(safe_erase=False, drop_references=False)


def _is_state(value: SSAValue) -> bool:
    owner = value.owner
    return element(element_of(value)).name == "resource" or (isinstance(owner, Operation) and owner.name in STATES)


def types_of(module: ModuleOp, values: Sequence[SSAValue]) -> list[Tensor]:
    """The types of values of a source module: what they need is lowered in a copy.

    Raises StepwellError where that cannot be lowered.
    """
    from stepwell.lowering import pipeline

    if all(isinstance(v.owner, Operation) and v.owner.dialect_name() == "opset" for v in values):
        return [cast(Tensor, v.type) for v in values]
    mapped: dict[SSAValue, SSAValue] = {}
    copy = module.clone(mapped)
    for op in list(copy.body.block.ops):
        if isinstance(op, OUTPUTS):
            op.detach()
            op.erase()
    for at, value in enumerate(values):
        copy.body.block.add_op(OutputOp.make([mapped[value]], (), {"tensor_name": f"cut {at}"}))
    prune(copy)
    passes = pipeline.parse(pipeline.default(copy))
    last = next(i for i, p in enumerate(passes) if p.name.endswith("-to-opset"))
    with diagnostics.collecting():
        pipeline.run(passes[: last + 1], registry.active().context(), copy)
    found = [cast(Tensor, op.data.type) for op in copy.body.block.ops if isinstance(op, ResultOp)]
    if len(found) != len(values):
        raise StepwellError("one of them is no tensor, but a sequence or an optional value")
    return found


__all__ = ["prune", "types_of"]
