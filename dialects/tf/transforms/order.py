"""What operations need, and operations in an order in which each follows what it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from xdsl.ir import Block, Operation, OpResult, SSAValue

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.provenance import describe
from stepwell.dialects.walk import operations


def needs(op: Operation) -> list[SSAValue]:
    """The operands of an operation, and what those in its regions use from outside."""
    if not op.regions:
        return list(op.operands)
    found = dict.fromkeys(op.operands)
    inside: set[SSAValue] = set()
    for region in op.regions:
        for block in region.blocks:
            inside.update(block.args)
        for inner in operations(region):
            inside.update(inner.results)
            for nested in inner.regions:
                for block in nested.blocks:
                    inside.update(block.args)
    for region in op.regions:
        for inner in operations(region):
            found.update((v, None) for v in inner.operands if v not in inside)
    return list(found)


def backward(roots: Iterable[SSAValue], belongs: Callable[[Operation], bool]) -> list[Operation]:
    """The operations that values need, as far as they belong, each after those it needs."""
    order: dict[Operation, None] = {}
    started: set[Operation] = set()
    for root in roots:
        stack: list[tuple[Operation, Iterator[SSAValue]]] = []
        _enter(root, belongs, started, stack)
        while stack:
            op, rest = stack[-1]
            value = next(rest, None)
            if value is None:
                order[op] = None
                stack.pop()
            else:
                _enter(value, belongs, started, stack)
    return list(order)


def _enter(
    value: SSAValue,
    belongs: Callable[[Operation], bool],
    started: set[Operation],
    stack: list[tuple[Operation, Iterator[SSAValue]]],
) -> None:
    if isinstance(value, OpResult) and value.op not in started and belongs(value.op):
        started.add(value.op)
        stack.append((value.op, iter(needs(value.op))))


def rearrange(block: Block) -> None:
    """Put the operations of a block in order, otherwise as they were; a cycle is a StepwellError."""
    if _is_in_order(block):
        return
    done: set[Operation] = set()
    waiting: set[Operation] = set()
    order: list[Operation] = []
    for root in list(block.ops):
        stack = [(root, iter(needs(root)))] if root not in done else []
        waiting.update(op for op, _ in stack)
        while stack:
            op, rest = stack[-1]
            value = next(rest, None)
            if value is None:
                stack.pop()
                waiting.discard(op)
                done.add(op)
                order.append(op)
            elif isinstance(value, OpResult) and value.op.parent is block and value.op not in done:
                if value.op in waiting:
                    raise StepwellError(f"{describe(value.op)} is part of a cycle")
                waiting.add(value.op)
                stack.append((value.op, iter(needs(value.op))))
    last = block.last_op
    if last is not None and last.name == "stepwell.yield":
        order.remove(last)
        order.append(last)
    for op in order:
        op.detach()
    block.add_ops(order)


def _is_in_order(block: Block) -> bool:
    seen: set[SSAValue] = set()
    for op in block.ops:
        for value in needs(op):
            if isinstance(value, OpResult) and value.op.parent is block and value not in seen:
                return False
        seen.update(op.results)
    return True


__all__ = ["backward", "needs", "rearrange"]
