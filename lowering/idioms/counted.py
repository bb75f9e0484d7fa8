"""Loops of TensorFlow whose number of rounds is known before they run: `while i < n: …, i + 1`.

A counter is a state to which every round adds the same integer. Where all that the condition asks is whether counters
are below (above) values that no round changes, the least of the counts is the number of rounds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.ir import Block, BlockArgument, Operation, OpResult, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MinimumOp, SubtractOp
from stepwell.dialects.opset.origins import same_number
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.types import element, element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, rank, reshape
from stepwell.lowering.idioms.bodies import inline

MOST_ROUNDS = (1 << 31) - 2
"""A larger known number of rounds is no number of rounds for the runtime."""

BELOW = {
    tf.LessOp: (False, False),
    tf.LessEqualOp: (False, True),
    tf.GreaterOp: (True, False),
    tf.GreaterEqualOp: (True, True),
}
"""Comparisons: whether the sides change places for `counter < limit`, and whether the limit is reached."""


@dataclass(frozen=True)
class Bound:
    """A condition that a counter, by its place among the states, has not passed a limit."""

    counter: int
    limit: SSAValue
    reached: bool


def integer(value: SSAValue) -> int | None:
    """An integer constant, lowered or not."""
    if isinstance(value, OpResult) and isinstance(value.op, tf.ConstOp):
        data = value.op.value.data
        return int(data.array().reshape(-1)[0]) if data.size == 1 and data.element.is_integer else None
    kind = element(element_of(value))
    found = values.scalar(value) if kind.is_integer else None
    return None if found is None else int(found)


def shifted(value: SSAValue) -> tuple[SSAValue, int]:
    """A value before a constant integer that is added to it, and this."""
    if not isinstance(value, OpResult) or not isinstance(value.op, tf.AddV2Op | tf.AddOp | tf.SubOp):
        return value, 0
    x, y = value.op.operands
    by = integer(y)
    if isinstance(value.op, tf.SubOp):
        return (value, 0) if by is None else (x, -by)
    if by is not None:
        return x, by
    by = integer(x)
    return (value, 0) if by is None else (y, by)


def plus(rw: Lowering, value: SSAValue, offset: int) -> SSAValue:
    """An integer with another added, as an i64 scalar."""
    if not offset:
        return value
    known = integer(value)
    return rw.const(known + offset) if known is not None else rw.emit(AddOp, _scalar(rw, value), rw.const(offset))


def counters(body: Block) -> dict[int, int]:
    """What every round adds to the states, for those to which it adds an integer."""
    end = body.last_op
    assert end is not None
    found: dict[int, int] = {}
    for index, value in enumerate(end.operands[: len(body.args)]):
        at, step = shifted(value)
        if step and at is body.args[index]:
            found[index] = step
    return found


def bounds(cond: Block, steps: dict[int, int]) -> list[Bound] | None:
    """What the condition asks, where it asks for nothing but counters."""
    end = cond.last_op
    assert end is not None
    work, found = [end.operands[0]], list[Bound]()
    while work:
        value = work.pop()
        if not isinstance(value, OpResult):
            return None
        op = value.op
        if isinstance(op, tf.LogicalAndOp):
            work.extend(reversed(op.operands))
            continue
        if type(op) not in BELOW:
            return None
        swapped, reached = BELOW[type(op)]
        x, y = reversed(op.operands) if swapped else op.operands  # x < y
        below = _state(x, cond), _state(y, cond)
        if below[0] is not None and steps.get(below[0], 0) > 0 and is_fixed(y, cond):
            found.append(Bound(below[0], y, reached))
        elif below[1] is not None and steps.get(below[1], 0) < 0 and is_fixed(x, cond):
            found.append(Bound(below[1], x, reached))
        else:
            return None
        if len(found) > 16:
            return None
    return found


def _state(value: SSAValue, block: Block) -> int | None:
    return value.index if isinstance(value, BlockArgument) and value.owner is block else None


def is_fixed(value: SSAValue, block: Block) -> bool:
    """Whether a value does not depend on the arguments of the block."""
    seen: set[Operation] = set()
    work = [value]
    while work:
        at = work.pop()
        if isinstance(at, BlockArgument):
            if at.owner is block:
                return False
            continue
        if not isinstance(at, OpResult) or at.op.parent is not block or at.op in seen:
            continue
        if at.op.regions:
            return False
        seen.add(at.op)
        work.extend(at.op.operands)
    return True


def outside(rw: Lowering, value: SSAValue, block: Block, op: Operation) -> SSAValue | None:
    """A fixed value of a block, computed before the operation that the block belongs to; None where it is refused."""
    if not isinstance(value, OpResult) or value.op.parent is not block:
        return value
    found: dict[Operation, None] = {}
    work = [value.op]
    while work:
        at = work.pop()
        found.pop(at, None)
        found[at] = None
        work.extend(v.op for v in at.operands if isinstance(v, OpResult) and v.op.parent is block)
        if len(found) > 256 or len(work) > 1024:
            return None
    moved, known = Block(), dict[SSAValue, SSAValue]()
    moved.add_ops(each.clone(known) for each in block.ops if each in found)
    moved.add_op(YieldOp.giving([known[value]]))
    made = inline(rw, moved, op)
    return None if made is None else made[0]


def rounds(rw: Lowering, start: SSAValue, limit: SSAValue, step: int, *, reached: bool) -> SSAValue:
    """How often a counter that begins at `start` passes a condition: an i64 scalar, not below zero."""
    low, high = (start, limit) if step > 0 else (limit, start)
    a, b = integer(low), integer(high)
    if a is not None and b is not None:
        return rw.const(min(max(-((a - b - reached) // abs(step)), 0), MOST_ROUNDS + 1))
    high = _scalar(rw, high)
    span = high if a == 0 else rw.emit(SubtractOp, high, _scalar(rw, low))
    more = reached + abs(step) - 1
    if more:
        span = rw.emit(AddOp, span, rw.const(more))
    span = rw.emit(MaximumOp, span, rw.const(0))
    return rw.emit(DivideOp, span, rw.const(abs(step))) if abs(step) > 1 else span


def _scalar(rw: Lowering, value: SSAValue) -> SSAValue:
    value = convert(rw, value, "i64")
    return reshape(rw, value, []) if rank(value, "a counter's limit") else value


def least(rw: Lowering, counts: Sequence[SSAValue]) -> SSAValue:
    """The least of several numbers of rounds."""
    known = [values.scalar(c) for c in counts]
    fixed = [k for k in known if k is not None]
    open_: list[SSAValue] = []
    for count in (c for c, k in zip(counts, known, strict=True) if k is None):
        if not any(same_number(count, other) for other in open_):
            open_.append(count)
    parts = [*open_, *([rw.const(min(fixed))] if fixed else [])]
    whole = parts[0]
    for part in parts[1:]:
        whole = rw.emit(MinimumOp, whole, part)
    return whole


__all__ = [
    "MOST_ROUNDS",
    "Bound",
    "bounds",
    "counters",
    "integer",
    "is_fixed",
    "least",
    "outside",
    "plus",
    "rounds",
    "same_number",
    "shifted",
]
