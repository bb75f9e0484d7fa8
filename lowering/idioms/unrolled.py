"""Loops over sequences as copies of their bodies, and what is known of a loop before its body is lowered."""

from __future__ import annotations

import numpy as np
from xdsl.ir import Block, OpResult, Region, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.opset import values
from stepwell.dialects.provenance import set_tensor_names
from stepwell.dialects.structure import ListOp
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import MOST, Lowering
from stepwell.lowering.idioms.basic import concat, unsqueeze
from stepwell.lowering.idioms.bodies import inline
from stepwell.lowering.idioms.containers import container, pack

MOST_COPIES = 1 << 12
"""Operations that the copies of a loop's body may have in all."""


def unrollable(op: onnx.LoopOp, rw: Lowering, scans: int) -> int | None:
    """How often a loop runs that has to do with sequences, where that is known and not too often."""
    trips = trips_of(op)
    if trips is None or (op.cond is not None and values.scalar(op.cond) != 1) or not goes_on(op.body.block):
        return None
    outer = {v for each in op.body.walk() for v in each.operands if container(v) is not None}
    if (not outer and all(container(v) is None for v in op.v_initial)) or (not trips and scans):
        return None
    weight = trips * _weight(op.body.block)
    return trips if weight <= MOST_COPIES and rw.spend(weight, spare=MOST // 2) else None


def trips_of(op: onnx.LoopOp) -> int | None:
    """The trip count where it is known, also as a constant that is not lowered yet."""
    if op.M is None:
        return None
    if isinstance(op.M, OpResult) and isinstance(op.M.op, onnx.ConstantOp) and op.M.op.value is not None:
        data = op.M.op.value.data
        return max(int(data.array().reshape(-1)[0]), 0) if data.size == 1 else None
    found = values.scalar(op.M)
    return None if found is None else max(found, 0)


def _weight(block: Block) -> int:
    """The operations of a block, those of loops in it as often as they run."""
    count = 0
    for op in block.ops:
        often = (trips_of(op) or 1) if isinstance(op, onnx.LoopOp) else 1
        count += 1 + often * sum(_weight(inner) for region in op.regions for inner in region.blocks)
    return count


def goes_on(block: Block) -> bool:
    """Whether the condition that a body yields is the one that it is given, or true."""
    end = block.last_op
    assert end is not None
    value = end.operands[0]
    while isinstance(value, OpResult) and isinstance(value.op, onnx.IdentityOp):
        value = value.op.input
    if isinstance(value, OpResult) and isinstance(value.op, onnx.ConstantOp) and value.op.value is not None:
        return bool(value.op.value.data.array().all())
    return value is block.args[1] or values.scalar(value) == 1


def unrolled(op: onnx.LoopOp, rw: Lowering, count: int) -> list[SSAValue | None] | None:
    """A copy of the body for every iteration."""
    state = list(op.v_initial)
    stacked: list[list[SSAValue]] = [[] for _ in op.results[len(state) :]]
    for index in range(count):
        block = op.body.clone().block
        given = [rw.const(np.asarray(index)), rw.const(True, "boolean"), *state]
        for argument, value in zip(list(block.args), given, strict=True):
            argument.replace_all_uses_with(value)
            block.erase_arg(argument)
        for inner in block.walk():
            set_tensor_names(inner, ())
        found = inline(rw, block, op)
        if found is None:
            return None
        _, *found = found
        state = found[: len(state)]
        for rows, value in zip(stacked, found[len(state) :], strict=True):
            rows.append(unsqueeze(rw, value, [0]))
    return [*state, *(concat(rw, rows) for rows in stacked)]


def pack_captured(region: Region, rw: Lowering) -> None:
    """Stack sequences of equal tensors that a body uses before the loop rather than in every iteration."""
    stacked: dict[SSAValue, SSAValue] = {}
    for inner in region.walk():
        for index, value in enumerate(inner.operands):
            made = container(value)
            if not isinstance(made, ListOp) or len(made.items) < 2 or len({v.type for v in made.items}) > 1:
                continue
            if static_shape(made.items[0]) is None:
                continue
            if value not in stacked:
                stacked[value] = pack(rw, value).output
            inner.operands[index] = stacked[value]
