"""`opset-prune`: filters that are all zeros are taken out, with what they lead to.

Convolution(x, w) -> the same without filters of zeros; the operations between it and the convolutions that read it
(element-wise ones that keep a zero, pooling, convolutions of each channel by itself) lose these channels, and so do the
weights of those convolutions.

Exact: a channel goes only where it is zero everywhere until it is multiplied with weights. Filters become zeros by
training with that aim; elsewhere there are none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.elementwise import Unary
from stepwell.dialects.opset.infrastructure import ConstantOp, ResultOp
from stepwell.dialects.opset.matching import is_constant, payload_of
from stepwell.dialects.opset.pooling import AvgPool1Op, AvgPool14Op, AvgPoolOp, MaxPool1Op, MaxPool8Op, MaxPoolOp
from stepwell.dialects.opset.subgraph import reinfer
from stepwell.dialects.opset.transforms.dce import sweep
from stepwell.dialects.payload import Values
from stepwell.dialects.types import rank_of, static_shape
from stepwell.dialects.walk import operations

POOLS = (AvgPool1Op, AvgPool14Op, AvgPoolOp, MaxPool1Op, MaxPool8Op, MaxPoolOp)
LINEAR = (AddOp, DivideOp, MultiplyOp, SubtractOp)


@dataclass(frozen=True)
class OpsetPrune(ModulePass):
    """Take filters of zeros out of convolutions."""

    name = "opset-prune"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        changed = False
        for each in [o for o in operations(op) if isinstance(o, ConvolutionOp)]:
            changed |= _pruned(each)
        if changed:
            sweep(op.body.block)
            reinfer(op.body.block)


def _pruned(op: ConvolutionOp) -> bool:
    """Take the zero filters of one convolution out, where all that reads it allows."""
    try:
        weights = payload_of(op.operands[1])
        array = weights.array().reshape(weights.shape[0], -1)
        zero = np.asarray(~array.any(axis=1))
        if not zero.any():
            return False
        plan: list[tuple[Operation, int, int]] = []
        zero = _follow(op.results[0], zero, plan)
    except NoMatch:
        return False
    if zero.all():
        zero[0] = False  # A tensor without channels is none.
    if not zero.any():
        return False
    kept = np.flatnonzero(~zero)
    for user, operand, axis in [(op, 1, 0), *plan]:
        _take(user, operand, axis, kept)
    return True


def _follow(value: SSAValue, zero: np.ndarray, plan: list[tuple[Operation, int, int]]) -> np.ndarray:
    """The channels that stay zero until weights multiply them; `plan` gets the constants that lose them."""
    for use in list(value.uses):
        op, place = use.operation, use.index
        if isinstance(op, ConvolutionOp) and place == 0:
            payload_of(op.operands[1])
            plan.append((op, 1, 1))
        elif isinstance(op, GroupConvolutionOp) and place == 0:
            shape = static_shape(op.operands[1])
            if shape is None or not is_constant(op.operands[1]) or shape[1] != 1 or shape[2] != 1:
                raise NoMatch("groups have several channels")
            plan.append((op, 1, 0))
            zero = _follow(op.results[0], zero, plan)
        elif isinstance(op, POOLS) and not any(r.uses for r in op.results[1:]):
            zero = _follow(op.results[0], zero, plan)
        elif isinstance(op, LINEAR):
            zero = _follow(op.results[0], _linear(op, place, zero, plan), plan)
        elif isinstance(op, Unary) and "axis" not in op.properties:
            zero = _follow(op.results[0], zero & _keeps_zero(op), plan)
        else:
            raise NoMatch("a user needs all channels")
    return zero


def _keeps_zero(op: Any) -> bool:
    if isinstance(op, ClampOp):
        return plain(op.min) <= 0 <= plain(op.max)
    if not op.can_evaluate() or isinstance(op, ResultOp):
        return False
    return float(np.asarray(op.evaluate(np.zeros(1, np.float32))).reshape(-1)[0]) == 0.0


def _linear(op: Any, place: int, zero: np.ndarray, plan: list[tuple[Operation, int, int]]) -> np.ndarray:
    """The channels that are still zero after a sum or product with a constant."""
    other = op.operands[1 - place]
    rank = rank_of(op.results[0])
    if not is_constant(other) or rank is None or plain(op.auto_broadcast) != "numpy" or len(op.operands) != 2:
        raise NoMatch("the other operand is no constant")
    if isinstance(op, DivideOp) and place == 1:
        raise NoMatch("it is divided by")
    payload = payload_of(other)
    axis = 1 - (rank - len(payload.shape))
    along = axis >= 0 and payload.shape[axis] != 1
    if along:
        plan.append((op, 1 - place, axis))
    array = payload.array()
    if isinstance(op, DivideOp | MultiplyOp):
        return zero & bool(np.isfinite(array).all() and (array.all() or isinstance(op, MultiplyOp)))
    if not along:
        return zero & (not array.any())
    return zero & ~np.moveaxis(array, axis, 0).reshape(len(zero), -1).any(axis=1)


def _take(op: Operation, operand: int, axis: int, kept: np.ndarray) -> None:
    """Some channels of a constant."""
    payload = payload_of(op.operands[operand])
    made = ConstantOp.holding(Values(np.take(payload.array(), kept, axis), payload.element), op.location)
    assert op.parent is not None
    op.parent.insert_op_before(made, op)
    op.operands[operand] = made.output


__all__ = ["OpsetPrune"]
