"""Transposes that belong to an attention.

The CPU plugin computes MatMul(SoftMax(MatMul(q, k)), v) in one step, with the Transposes of heads and time on q, v and
the result, and so it does ScaledDotProductAttention. Moved to other places these cost more than they save: the plugin
then sees products and a softmax one by one. Rotary embeddings too are one step for it with the heads in front only.
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.opset.activation import SoftMax1Op, SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp, TransposeOp, VariadicSplitOp
from stepwell.dialects.opset.sequence import ScaledDotProductAttentionOp
from stepwell.dialects.opset.slicing import SliceOp

HEADS, KEYS = (0, 2, 1, 3), (0, 2, 3, 1)

BETWEEN = (AddOp, DivideOp, MultiplyOp, SelectOp)
"""What is done to scores before the softmax."""

CUTS = (SliceOp, SplitOp, VariadicSplitOp)

STEPS = 6


def of_attention(op: TransposeOp, order: tuple[int, ...]) -> bool:
    """Whether a Transpose brings heads in front for an attention, or back behind the time after it."""
    if order not in (HEADS, KEYS):
        return False
    if order == HEADS and _gives(op.operands[0].owner):
        return True
    uses = list(op.results[0].uses)
    if order == HEADS and _turns([use.operation for use in uses]):
        return True
    return bool(uses) and all(_takes(use.operation, use.index) for use in uses)


def _turns(users: list[Operation]) -> bool:
    """Whether a value is turned by its position: x * cos + Concat(-x[half:], x[:half]) * sin."""
    cut = [op for op in users if isinstance(op, CUTS)]
    return 1 <= len(cut) <= 2 and len(users) == len(cut) + 1 and any(isinstance(op, MultiplyOp) for op in users)


def _gives(op: object) -> bool:
    """Whether an operation gives what was attended to."""
    return isinstance(op, ScaledDotProductAttentionOp) or (isinstance(op, MatMulOp) and _softmax(op.operands[0].owner))


def _takes(op: Operation, index: int) -> bool:
    """Whether an operand is a query, a key or a value."""
    if isinstance(op, ScaledDotProductAttentionOp):
        return index < 3
    if isinstance(op, BETWEEN):
        # Queries or keys that are scaled.
        uses = list(op.results[0].uses)
        return len(uses) == 1 and isinstance(uses[0].operation, MatMulOp) and _takes(uses[0].operation, uses[0].index)
    if not isinstance(op, MatMulOp):
        return False
    return (index == 1 and _softmax(op.operands[0].owner)) or _scores(op.results[0])


def _scores(value: SSAValue) -> bool:
    """Whether a product goes into a softmax and nowhere else."""
    for _ in range(STEPS):
        if not value.has_one_use():
            return False
        op = next(iter(value.uses)).operation
        if _softmax(op):
            return True
        if not isinstance(op, BETWEEN):
            return False
        value = op.results[0]
    return False


def _softmax(op: object) -> bool:
    return isinstance(op, SoftMax1Op | SoftMaxOp)


__all__ = ["of_attention"]
