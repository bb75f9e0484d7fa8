"""Slopes whose sizes are not known, which the CPU plugin (2026.4) applies to other elements.

PReLU(x, c[?, ?]) -> Add(Maximum(x, 0), Multiply(Minimum(x, 0), c))
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import PReLUOp
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp, MultiplyOp
from stepwell.dialects.opset.matching import constant_of, literal
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of, static_shape

rules = RuleSet()


@rules.rewrite(PReLUOp)
def slopes_of_unknown_sizes(op: PReLUOp, rw: Rewriter):
    """PReLU(x, c[?, ?]) -> Add(Maximum(x, 0), Multiply(Minimum(x, 0), c)); a vector is one of the channels"""
    x, slope = op.operands
    shape = shape_of(slope)
    if shape is None or static_shape(slope) is not None or len(shape) == 1:
        raise NoMatch("the sizes of the slope are known")
    zero = constant_of(rw, literal(0, x))
    below = rw.emit(MultiplyOp, rw.emit(MinimumOp, x, zero), slope)
    return rw.emit(AddOp, rw.emit(MaximumOp, x, zero), below)
