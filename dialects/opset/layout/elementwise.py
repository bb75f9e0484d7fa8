"""Element-wise operations: one tensor or several that broadcast, and those that look along one axis.

A lower rank broadcasts from the back: in another order it gets ones between its dimensions.
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import (
    HardSigmoidOp,
    LogSoftmaxOp,
    PReLUOp,
    SeluOp,
    SoftMax1Op,
    SoftMaxOp,
    SwishOp,
)
from stepwell.dialects.opset.arithmetic import CumSumOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.elementwise import Binary, Predicate, Unary
from stepwell.dialects.opset.layout.axes import (
    Axes,
    Order,
    again,
    axis_list,
    identity,
    inverse,
    moved_axes,
    ranked,
    spread,
)
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.type import ConvertLikeOp, ConvertOp
from stepwell.dialects.types import shape_of


def unary(op: Any) -> Axes:
    """The first operand decides; the others are numbers or, of ConvertLike, not looked at."""
    dims = identity(ranked(op.operands[0]))
    rest = (None,) * (len(op.operands) - 1)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, values)

    return Axes(len(dims), (dims, *rest), (dims,), build)


def along(op: Any) -> Axes:
    """The same, with an attribute `axis`."""
    dims = identity(ranked(op.operands[0]))
    axis = plain(op.axis) % max(len(dims), 1)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, values, axis=inverse(order)[axis])

    return Axes(len(dims), (dims,), (dims,), build)


def cumulative(op: CumSumOp) -> Axes:
    """CumSum: the axis is an operand, the first one where it is left out."""
    rank = ranked(op.operands[0])
    if len(op.operands) < 2:
        raise NoMatch("the axis is left out")
    axis = axis_list(op.operands[1], rank)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [values[0], moved_axes(rw, values[1], axis, order)])

    return Axes(rank, (identity(rank), None), (identity(rank),), build)


def broadcasting(op: Any) -> Axes:
    """Operands of any rank that broadcast as numpy's do."""
    rank = ranked(op.results[0])
    ranks = [ranked(v) for v in op.operands]
    if plain(op.auto_broadcast) == "pdpd" and any(r != rank for r in ranks):
        raise NoMatch("lower ranks are fitted in from the front")
    if max(ranks) > rank:
        raise NoMatch("an operand has more axes than the result")
    return _broadcast(op, rank, ranks)


def _broadcast(op: Any, rank: int, ranks: list[int]) -> Axes:
    dims = tuple(identity(rank)[rank - r :] for r in ranks)

    def build(rw: Any, order: Order, values: Any):
        return again(op, rw, [spread(rw, v, d, order) for v, d in zip(values, dims, strict=True)])

    return Axes(rank, dims, (identity(rank),), build)


def prelu(op: PReLUOp) -> Axes:
    """PReLU: a slope of rank 1 belongs to axis 1 if it has as many numbers, otherwise to the last one."""
    data, slope = (shape_of(v) for v in op.operands)
    if data is None or slope is None:
        raise NoMatch("the rank is not known")
    rank = len(data)
    if all(d == 1 for d in slope):
        return unary(op)
    if len(slope) > rank:
        raise NoMatch("the slope has more dimensions than the data")
    if len(slope) != 1:
        return _broadcast(op, rank, [rank, len(slope)])
    if rank < 2 or not isinstance(data[1], int) or not isinstance(slope[0], int):
        raise NoMatch("the axis of the slope is not known")
    axis = 1 if data[1] == slope[0] else rank - 1

    def build(rw: Any, order: Order, values: Any):
        # As long as the data, so that its place is certain.
        return again(op, rw, [values[0], spread(rw, values[1], (axis,), order, full=True)])

    return Axes(rank, (identity(rank), (axis,)), (identity(rank),), build)


READERS = {
    LogSoftmaxOp: along,
    SoftMax1Op: along,
    SoftMaxOp: along,
    Unary: unary,
    Predicate: unary,
    HardSigmoidOp: unary,
    SeluOp: unary,
    SwishOp: unary,
    ConvertOp: unary,
    ConvertLikeOp: unary,
    BucketizeOp: unary,
    CumSumOp: cumulative,
    Binary: broadcasting,
    SelectOp: broadcasting,
    FakeQuantizeOp: broadcasting,
    PReLUOp: prelu,
}
"""The readers by class; of several that fit the first one counts."""
