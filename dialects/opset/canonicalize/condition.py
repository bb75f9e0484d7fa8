"""Select.

Select(true, a, b) -> a
Select(false, a, b) -> b
Select(c, a, a) -> a
Select(LogicalNot(c), a, b) -> Select(c, b, a)
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalNotOp
from stepwell.dialects.opset.matching import made_by, same_static, uniform
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()


@rules.rewrite(SelectOp)
def select_constant(op: SelectOp, rw: Rewriter):
    """Select(true, a, b) -> a; Select(false, a, b) -> b"""
    taken = op.operands[1 if uniform(op.operands[0]) else 2]
    same_static(taken, op.results[0])
    return taken


@rules.rewrite(SelectOp)
def select_same(op: SelectOp, rw: Rewriter):
    """Select(c, a, a) -> a"""
    if op.operands[1] is not op.operands[2]:
        raise NoMatch("the operands differ")
    same_static(op.operands[1], op.results[0])
    return op.operands[1]


@rules.rewrite(SelectOp)
def select_not(op: SelectOp, rw: Rewriter):
    """Select(LogicalNot(c), a, b) -> Select(c, b, a)"""
    inner = made_by(op.operands[0], LogicalNotOp)
    cond, mode = inner.operands[0], plain(op.auto_broadcast)
    if element(element_of(cond)).name != "boolean" or mode == "pdpd":
        raise NoMatch("the condition is not boolean" if mode != "pdpd" else "pdpd is not symmetric")
    return rw.emit(SelectOp, cond, op.operands[2], op.operands[1], auto_broadcast=mode)
