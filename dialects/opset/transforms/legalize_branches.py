"""Results of If whose sizes the CPU runtime (2026.4) does not ask for.

The first time that a model runs, what comes behind an If whose results have sizes that are not known before is
prepared, up to the next operation that needs sizes as data, before the If has run: it then reads none of the result.

If -> If, and each such result through an operation that asks for its sizes: Broadcast(x, ShapeOf(x))
"""

from __future__ import annotations

from xdsl.ir import SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.infrastructure import ResultOp
from stepwell.dialects.opset.movement import BroadcastOp
from stepwell.dialects.opset.shape import ShapeOfOp
from stepwell.dialects.opset.subgraph import IfOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, shape_of, static_shape

rules = RuleSet()


@rules.rewrite(IfOp)
def copied(op: IfOp, rw: Rewriter):
    """If -> Broadcast(If, ShapeOf(If)) for numbers of unknown sizes that are no scalars."""
    wanted = [r for r in op.results if _may_be_misread(r)]
    if not wanted:
        raise NoMatch("its results are read as they are")
    rw.insertion_point = InsertPoint.after(op)
    for result in wanted:
        uses = [u for u in result.uses if not isinstance(u.operation, ResultOp)]
        copy = rw.emit(BroadcastOp, result, rw.emit(ShapeOfOp, result, output_type="i64"), mode="numpy")
        for use in uses:
            use.operation.operands[use.index] = copy


def _may_be_misread(value: SSAValue) -> bool:
    shape = shape_of(value)
    if not shape or static_shape(value) is not None or element(value.type).name == "string":
        return False
    users = [u.operation for u in value.uses]
    if all(isinstance(u, ResultOp) for u in users):
        return False
    return not any(isinstance(u, BroadcastOp) and isinstance(u.operands[1].owner, ShapeOfOp) for u in users)
