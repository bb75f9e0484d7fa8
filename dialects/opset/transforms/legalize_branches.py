"""What follows a branch whose sizes are not known, in a form that the CPU runtime (2026.4) runs right the first time.

In the first inference of a model the runtime reorders the result of an If for an operation that wants another layout of
memory before it knows where the result lies. An element-wise operation in between reads it where it lies.

Convolution | its gradient | Interpolate of an If's result -> the same of PRelu(result, 1), which is the result
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import OpResult, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import PReLUOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.image import Interpolate4Op, InterpolateOp
from stepwell.dialects.opset.matching import constant_of, literal
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.subgraph import IfOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, static_shape

rules = RuleSet()

MOVES = (ReshapeOp, Squeeze1Op, SqueezeOp, TransposeOp, UnsqueezeOp)


@rules.rewrite(
    ConvolutionOp,
    ConvolutionBackpropDataOp,
    GroupConvolutionOp,
    GroupConvolutionBackpropDataOp,
    Interpolate4Op,
    InterpolateOp,
)
def branch_read(op: Any, rw: Rewriter):
    """Conv(If(c)) -> Conv(PRelu(If(c), 1)), also where only moves stand between; nothing is left of it in a kernel."""
    data = op.operands[0]
    if not _of_branch(data):
        raise NoMatch("it is not of an If's result whose sizes are not known")
    if not element(element_of(data)).is_float:
        raise NoMatch("integers are not reordered")
    op.operands[0] = rw.emit(PReLUOp, data, constant_of(rw, literal([1.0], data)))


def _of_branch(value: SSAValue) -> bool:
    while isinstance(value, OpResult) and isinstance(value.op, MOVES):
        value = value.op.operands[0]
    return isinstance(value, OpResult) and isinstance(value.op, IfOp) and static_shape(value) is None
