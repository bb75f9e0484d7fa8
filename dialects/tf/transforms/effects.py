"""Branches and loops that change variables: the changed values become results, and what a loop carries.

An If that assigns w -> a value of w from each branch; a While that assigns w -> one more value of the loop
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from xdsl.ir import Operation, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.tf.transforms.handles import TABLES, identity
from stepwell.dialects.types import element_of, tensor

LOOPS = (tf.WhileRegionOp,)
BRANCHES = (tf.IfRegionOp, tf.CaseRegionOp)

Key: TypeAlias = tuple[str, str, str]


def changed_in(op: Operation, makers: Mapping[Operation, Operation | None], kinds: tuple[type, ...]) -> list[Key]:
    """The variables that operations of some kinds change in the regions of an operation, in order."""
    found: dict[Key, None] = {}
    for inner in op.walk():
        maker = makers.get(inner)
        if inner is not op and maker is not None and isinstance(inner, kinds) and not isinstance(maker, TABLES):
            found[identity(maker)] = None
    return list(found)


def widened(op: Any, more: Sequence[SSAValue]) -> Any:
    """A loop that carries more values, in the place of one; its blocks have arguments for them, and yield none yet."""
    types = [tensor(element_of(value), None) for value in more]
    for region in op.regions:
        for kind in types:
            region.block.insert_arg(kind, len(region.block.args))
    return _rebuilt(op, [*op.operands, *more], types)


def with_results(op: Any, given: Sequence[Sequence[SSAValue]]) -> Any:
    """An If or Case with more results, in the place of one: what each of its branches gives for them."""
    types = [tensor(element_of(value), None) for value in given[0]]
    for region, values in zip(op.regions, given, strict=True):
        yield_more(region.block.last_op, values)
    return _rebuilt(op, list(op.operands), types)


def yield_more(last: Operation | None, values: Sequence[SSAValue]) -> None:
    """Give more values at the end of a block."""
    assert isinstance(last, YieldOp)
    last.operands = [*last.operands, *values]


def _rebuilt(op: Any, operands: Sequence[SSAValue], types: Sequence[Any]) -> Any:
    made = type(op).create(
        operands=operands,
        result_types=[*(r.type for r in op.results), *types],
        properties=dict(op.properties),
        attributes=dict(op.attributes),
        regions=[op.detach_region(region) for region in list(op.regions)],
    )
    made.location = op.location
    op.parent.insert_op_before(made, op)
    for old, new in zip(op.results, made.results[: len(op.results)], strict=True):
        old.replace_all_uses_with(new)
    op.detach()
    op.erase()
    return made


__all__ = ["BRANCHES", "LOOPS", "changed_in", "widened", "with_results", "yield_more"]
