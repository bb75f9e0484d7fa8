"""`opset-cse`: of operations that compute the same, the first one stays.

The same are: class, operands, properties and result types. Constants are the same if their payloads' keys are; large
values in memory only if they are one array, because a digest of them would cost as much as writing them. The names
go to the operation that stays, those of constants only where they are outputs. Bodies are looked at one by one;
operations with bodies or effects are not merged.

In the end each sum and product has a constant of its own again, of the same bytes in the .bin: the CPU plugin (2026.4)
takes a bias or a scale into the operation before it only if nobody else uses the constant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ResultOp
from stepwell.dialects.opset.transforms.effects import is_function
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.walk import operations
from stepwell.dialects.wide import Late


@dataclass(frozen=True)
class OpsetCSE(ModulePass):
    """Merge operations that compute the same value."""

    name = "opset-cse"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        merge(op.body.block, Late())
        part(op)


def merge(block: Block, late: Late) -> int:
    """Merge equal operations of a block and, by themselves, of the bodies in it; gives how many went."""
    seen: dict[Hashable, Operation] = {}
    merged: dict[Operation, list[Operation]] = defaultdict(list)
    op = block.first_op
    while op is not None:
        following = op.next_op
        late.settle(op)
        for region in op.regions:
            merge(region.block, late)
        if is_function(type(op)) and not op.regions and op.results:
            first = seen.setdefault(_key(op), op)
            if first is not op and all(a.type == b.type for a, b in zip(first.results, op.results, strict=True)):
                merged[first].append(op)
                keep = not isinstance(op, ConstantOp) or _is_output(op)
                for old, new in zip(op.results, first.results, strict=True):
                    late.replace(old, new)
                op.detach()
                if not keep:
                    # Thousands of constants may be one; nobody asks for them by name.
                    op.attributes.pop(provenance.NAMES, None)
        op = following
    for first, others in merged.items():
        _join(first, others)
    return sum(map(len, merged.values()))


TAKEN_IN = (AddOp, DivideOp, MultiplyOp, SubtractOp)
"""Operations that the plugin makes a part of those before them."""


def _takes(op: Operation) -> bool:
    return isinstance(op, TAKEN_IN)


def _attends(op: Operation) -> bool:
    return op.name.startswith("opset.ScaledDotProductAttention")


MOST = 1 << 16
"""Elements of a constant that is written down more than once."""


def part(module: ModuleOp) -> None:
    """Give sums and products that share a constant of real numbers one each; one plain number may be shared.

    But not by attentions: their scale becomes a part of the product that gives the keys.
    """
    for op in list(operations(module)):
        if not isinstance(op, ConstantOp) or not op.payload.element.is_float:
            continue
        if op.payload.size > MOST or op.results[0].has_one_use():
            continue
        plain = op.payload.shape in ((), (1,))
        uses = [use for use in op.results[0].uses if (_attends if plain else _takes)(use.operation)]
        for use in uses[len(uses) == len(list(op.results[0].uses)) :]:
            own = op.clone()
            own.attributes.pop(provenance.NAMES, None)
            own.location = op.location
            block = use.operation.parent
            assert block is not None
            block.insert_op_before(own, use.operation)
            use.operation.operands[use.index] = own.results[0]


def _is_output(op: Operation) -> bool:
    return any(isinstance(use.operation, ResultOp) for result in op.results for use in result.uses)


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


def _join(first: Operation, others: list[Operation]) -> None:
    """Give an operation the names and locations of those that it stands for."""
    for result in first.results:
        names = [name for other in others for name in provenance.tensor_names(other.results[result.index])]
        provenance.add_tensor_names(result, dict.fromkeys(names))
    for other in others:
        name = provenance.layer_name(other)
        if name is not None and provenance.layer_name(first) is None:
            provenance.set_layer_name(first, name)
    if not isinstance(first, ConstantOp):
        first.location = provenance.fused([first.location, *(other.location for other in others)])
    for other in others:
        other.erase()


__all__ = ["OpsetCSE", "merge", "part"]
