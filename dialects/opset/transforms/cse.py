"""`opset-cse`: of operations that compute the same, the first one stays.

The same are: class, operands, properties and result types. Constants are the same if their payloads' keys are; large
values in memory only if they are one array, because a digest of them would cost as much as writing them. The second
one's names go to the first. Bodies are looked at one by one; operations with bodies or effects are not merged.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.transforms.effects import is_function
from stepwell.dialects.payload import Payload, Values


@dataclass(frozen=True)
class OpsetCSE(ModulePass):
    """Merge operations that compute the same value."""

    name = "opset-cse"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        merge(op.body.block)


def merge(block: Block) -> int:
    """Merge equal operations of a block and, by themselves, of the bodies in it; gives how many went."""
    seen: dict[Hashable, Operation] = {}
    count = 0
    op = block.first_op
    while op is not None:
        following = op.next_op
        for region in op.regions:
            count += merge(region.block)
        if is_function(type(op)) and not op.regions and op.results:
            first = seen.setdefault(_key(op), op)
            if first is not op and all(a.type == b.type for a, b in zip(first.results, op.results, strict=True)):
                _replace(op, first)
                count += 1
        op = following
    return count


def _key(op: Operation) -> Hashable:
    if isinstance(op, ConstantOp):
        return _values(op.payload)
    properties = tuple(op.properties.items())
    if len(properties) > 1:
        properties = tuple(sorted(properties, key=lambda item: item[0]))
    return (type(op), tuple(map(id, op.operands)), properties)


def _values(payload: Payload) -> Hashable:
    identity = id(payload) if not payload.small and _in_memory(payload) else payload.key
    return (ConstantOp, payload.element.name, payload.shape, identity)


def _in_memory(payload: Payload) -> bool:
    """Whether the key would be a digest of large values."""
    work = [payload]
    while work:
        part = work.pop()
        if isinstance(part, Values) and not part.small:
            return True
        for name in ("source", "sources", "parts"):
            below = getattr(part, name, ())
            work.extend((below,) if isinstance(below, Payload) else below)
    return False


def _replace(op: Operation, first: Operation) -> None:
    for old, new in zip(op.results, first.results, strict=True):
        provenance.transfer(old, new)
        old.replace_all_uses_with(new)
    if first.location != op.location:
        first.location = provenance.fused([first.location, op.location])
    op.detach()
    op.erase()


__all__ = ["OpsetCSE", "merge"]
