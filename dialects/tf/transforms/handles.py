"""Handles of variables and tables: which operation made the one that an operation is given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import Attribute, Block, BlockArgument, Operation, OpResult, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import layer_name
from stepwell.dialects.types import ResourceType, element_of

VARIABLES = (tf.VarHandleOpOp,)
REFERENCES = (tf.VariableV2Op, tf.VariableOp, tf.TemporaryVariableOp)
TABLES = (
    tf.HashTableOp,
    tf.HashTableV2Op,
    tf.AnonymousHashTableOp,
    tf.MutableHashTableOp,
    tf.MutableHashTableV2Op,
    tf.MutableDenseHashTableOp,
    tf.MutableDenseHashTableV2Op,
)
MAKERS = (*VARIABLES, *REFERENCES, *TABLES)
"""The operators that make, or find by name, a variable or table."""

PASSING = (
    tf.IdentityOp,
    tf.RefIdentityOp,
    tf.EnterOp,
    tf.RefEnterOp,
    tf.ExitOp,
    tf.SwitchOp,
    tf.RefSwitchOp,
    tf.StopGradientOp,
)
"""The operators whose results are the handle that they are given first."""

UPDATED = (
    tf.AssignOp,
    tf.AssignAddOp,
    tf.AssignSubOp,
    tf.ScatterAddOp,
    tf.ScatterMulOp,
    tf.ScatterNdAddOp,
    tf.ScatterNdUpdateOp,
    tf.ScatterSubOp,
    tf.ScatterUpdateOp,
)
"""Those that change the variable first."""

LOOPS = (tf.WhileRegionOp,)

ANONYMOUS = "cd2c89b7-88b7-44c8-ad83-06c2a9158347"
"""The shared name of resources that are shared with none (core/framework/resource_handle.cc)."""


def identity(maker: Operation) -> tuple[str, str, str]:
    """What a variable or table is known by: equal ones are the same."""
    shared = plain(getattr(maker, "shared_name", None) or getattr(maker, "var_name", None)) or ""
    kind = "table" if type(maker) in TABLES else "variable"
    name = shared if shared and shared != ANONYMOUS else layer_name(maker) or f"at {id(maker)}"
    return kind, plain(getattr(maker, "container", None)) or "", name


def is_handle(value: SSAValue) -> bool:
    return isinstance(element_of(value), ResourceType)


def maker_of(value: SSAValue) -> Operation | None:
    """The operation that made a handle; None where more than one may have."""
    seen: set[SSAValue] = set()
    while value not in seen:
        seen.add(value)
        if isinstance(value, BlockArgument):
            loop = value.block.parent_op()
            if not isinstance(loop, tf.WhileRegionOp) or not unchanged(loop, value.index):
                return None
            value = loop.operands[value.index]
            continue
        assert isinstance(value, OpResult)
        op = value.op
        if type(op) in MAKERS:
            return op
        if isinstance(op, (*PASSING, *UPDATED)):
            value = op.operands[0]
        elif isinstance(op, tf.IdentityNOp) or (isinstance(op, tf.WhileRegionOp) and unchanged(op, value.index)):
            value = op.operands[value.index]
        elif isinstance(op, tf.IfRegionOp | tf.CaseRegionOp):
            given = [maker_of(region.block.last_op.operands[value.index]) for region in op.regions]  # pyright: ignore[reportOptionalMemberAccess]: ends in a yield
            first = given[0]
            same = first is not None and all(g is not None and identity(g) == identity(first) for g in given)
            return first if same else None
        else:
            return None
    return None


def unchanged(loop: tf.WhileRegionOp, index: int) -> bool:
    """Whether the body of a loop gives on a value as it got it."""
    block = loop.body.block
    assert block.last_op is not None
    value = block.last_op.operands[index]
    while isinstance(value, OpResult) and isinstance(value.op, tf.IdentityOp):
        value = value.op.operands[0]
    return value is block.args[index]


def prune_loops(block: Block) -> None:
    """Take handles out of the values of loops, where only the loop itself still hands them on."""
    for op in list(block.ops):
        for region in op.regions:
            prune_loops(region.block)
        if isinstance(op, LOOPS):
            _prune(op)


def _prune(loop: tf.WhileRegionOp) -> None:
    body, cond = loop.body.block, loop.cond.block
    last = body.last_op
    assert last is not None
    drop = []
    for index, argument in enumerate(body.args):
        if not is_handle(argument) or not unchanged(loop, index):
            continue
        if loop.results[index].uses:
            loop.results[index].replace_all_uses_with(loop.operands[index])
        while isinstance(given := last.operands[index], OpResult):
            inner = given.op
            last.operands[index] = inner.operands[0]
            if not inner.results[0].uses:
                inner.detach()
                inner.erase()
        drop.append(index)
    drop = [i for i in drop if _unused(cond.args[i]) and all(u.operation is last for u in body.args[i].uses)]
    if not drop:
        return
    keep = [i for i in range(len(loop.operands)) if i not in set(drop)]
    made = _without(loop, keep)
    last.operands = [last.operands[i] for i in keep]
    for index in reversed(drop):
        body.erase_arg(body.args[index])
        cond.erase_arg(cond.args[index])
    _move(loop, made, keep)


def _without(loop: tf.WhileRegionOp, keep: Sequence[int]) -> tf.WhileRegionOp:
    types: list[Attribute] = [loop.results[i].type for i in keep]
    regions = [loop.detach_region(region) for region in list(loop.regions)]
    made = tf.WhileRegionOp.create(
        operands=[loop.operands[i] for i in keep],
        result_types=types,
        properties=dict(loop.properties),
        attributes=dict(loop.attributes),
        regions=regions,
    )
    made.location = loop.location
    return made


def _move(loop: Any, made: Any, keep: Sequence[int]) -> None:
    loop.parent.insert_op_before(made, loop)
    for new, index in zip(made.results, keep, strict=True):
        loop.results[index].replace_all_uses_with(new)
    loop.detach()
    loop.erase()


def _unused(value: SSAValue) -> bool:
    return not value.uses


__all__ = ["MAKERS", "PASSING", "REFERENCES", "TABLES", "identity", "is_handle", "maker_of", "prune_loops"]
