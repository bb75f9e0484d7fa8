"""Reductions whose results the runtime's CPU plugin (2026.4) computes with the wrong constants.

It joins a reduction with the element-wise operations after it. Of a tensor of rank 3 that is reduced along its last
axis it takes a constant with a number for each channel as if the channels were elsewhere.

Reduce(x, 2) without keep_dims -> Squeeze(Reduce(x, 2)), where such a constant follows; with keep_dims nothing helps
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction
from stepwell.dialects.opset.elementwise import Binary, Unary
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import ints, numbers
from stepwell.dialects.opset.shape import Squeeze1Op
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()

JOINED = 6
"""Operations after a reduction that are looked at."""


@rules.rewrite(
    reduction.ReduceL1Op,
    reduction.ReduceL2Op,
    reduction.ReduceMaxOp,
    reduction.ReduceMeanOp,
    reduction.ReduceMinOp,
    reduction.ReduceProdOp,
    reduction.ReduceSumOp,
)
def apart(op: Any, rw: Rewriter):
    """A Squeeze between the reduction and what follows it."""
    data, axes = op.operands
    if plain(op.keep_dims) or rank_of(data) != 3 or [a % 3 for a in ints(axes)] != [2]:
        raise NoMatch("another axis, a tensor of another rank, or the axis is kept")
    if not _meets_channels(op.results[0]):
        raise NoMatch("no constant with a number for each channel follows")
    made = rw.emit(type(op), data, axes, keep_dims=True)
    return rw.emit(Squeeze1Op, made, numbers(rw, [2]))


def _meets_channels(value: SSAValue) -> bool:
    """Whether the element-wise operations that follow take a constant of more than one number."""
    for _ in range(JOINED):
        users: set[Operation] = {use.operation for use in value.uses}
        if len(users) != 1:
            return False
        (user,) = users
        if not isinstance(user, Binary | Unary):
            return False
        if any(isinstance(v.owner, ConstantOp) and v.owner.payload.size > 1 for v in user.operands):
            return True
        value = user.results[0]
    return False
