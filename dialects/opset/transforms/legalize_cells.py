"""Products that look like the gates of a cell.

MatMul(Concat(x, h), weights), cut in four, where the width of x is not known -> x gets what the weights leave of it

The runtime (2026.4) makes an LSTMCell of what follows, also where somebody else reads a part of it, and does not
compile the cell if it cannot tell its sizes.
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.matching import is_constant, numbers, payload_of
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()

GATES = 4


@rules.rewrite(ConcatOp)
def width_of_weights(op: ConcatOp, rw: Rewriter):
    """MatMul(Concat(x, h), weights) -> MatMul(Concat(Reshape(x), h), weights)"""
    shapes = [shape_of(v) for v in op.operands]
    if any(s is None or len(s) != 2 for s in shapes) or plain(op.axis) not in (1, -1):
        raise NoMatch("it joins no matrices along the last axis")
    sizes = [s for s in shapes if s is not None]
    open_ = [i for i, s in enumerate(sizes) if not isinstance(s[1], int)]
    if len(open_) != 1:
        raise NoMatch("the widths are known, or several are not")
    total = next((n for use in op.results[0].uses if (n := _rows(use.operation, op.results[0]))), None)
    if total is None:
        raise NoMatch("it is no factor of what is cut in four")
    width = total - sum(s[1] for s in sizes if isinstance(s[1], int))
    batch = next((s[0] for s in sizes if isinstance(s[0], int)), -1)
    if width <= 0:
        raise NoMatch("the weights do not fit")
    values = list(op.operands)
    at = open_[0]
    values[at] = rw.emit(ReshapeOp, values[at], numbers(rw, [batch, width]), special_zero=False)
    return rw.emit(ConcatOp, values, axis=plain(op.axis))


def _rows(op: Operation, value: SSAValue) -> int | None:
    """How many columns a factor has that is multiplied with constant weights, where the product is cut in four."""
    if not isinstance(op, MatMulOp) or op.operands[0] is not value or plain(op.transpose_a):
        return None
    if not is_constant(op.operands[1]) or len(payload_of(op.operands[1]).shape) != 2:
        return None
    users = [use.operation for use in op.results[0].uses]
    users += [use.operation for each in users if isinstance(each, AddOp) for use in each.results[0].uses]
    if not any(isinstance(each, SplitOp | VariadicSplitOp) and len(each.results) == GATES for each in users):
        return None
    return payload_of(op.operands[1]).shape[1 if plain(op.transpose_b) else 0]
