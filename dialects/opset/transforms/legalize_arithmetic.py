"""Element-wise operations that the runtime (2026.4) gives another rank.

Its transformations move a Reshape, Squeeze or Unsqueeze behind an operation with a constant of one element, as if that
had no dimensions of its own.

op(x, constant[1, 1]) -> op(Unsqueeze(x), constant[1, 1]), where x has fewer dimensions
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import arithmetic
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import numbers
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()

MOVED = (ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp)


@rules.rewrite(
    arithmetic.AddOp,
    arithmetic.DivideOp,
    arithmetic.FloorModOp,
    arithmetic.MaximumOp,
    arithmetic.MinimumOp,
    arithmetic.ModOp,
    arithmetic.MultiplyOp,
    arithmetic.PowerOp,
    arithmetic.SquaredDifferenceOp,
    arithmetic.SubtractOp,
)
def ranked(op: Any, rw: Rewriter):
    """Both operands of one rank, where one is a constant of one element with more dimensions."""
    for at, value in enumerate(op.operands):
        other = op.operands[1 - at]
        mine, wide = rank_of(value), rank_of(other)
        if not isinstance(value.owner, MOVED) or not isinstance(other.owner, ConstantOp):
            continue
        if other.owner.payload.size == 1 and mine is not None and wide is not None and mine < wide:
            op.operands[at] = rw.emit(UnsqueezeOp, value, numbers(rw, list(range(wide - mine))))
            return None
    raise NoMatch("the operands have one rank, or none is a constant of one element")
