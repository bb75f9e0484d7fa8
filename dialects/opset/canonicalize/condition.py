"""Select.

Select(true, a, b) -> a
Select(false, a, b) -> b
Select(c, a, a) -> a
Select(LogicalNot(c), a, b) -> Select(c, b, a)
Select(LogicalAnd(c, known), a, b) -> Select(c, what is known to be chosen, b), of numbers; LogicalOr likewise
"""

from __future__ import annotations

import numpy as np

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp
from stepwell.dialects.opset.matching import (
    FEW,
    constant_of,
    few,
    is_constant,
    literal,
    made_by,
    same_static,
    single,
    uniform,
)
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of

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


@rules.rewrite(SelectOp)
def select_known_flags(op: SelectOp, rw: Rewriter):
    """Select(LogicalAnd(c, known), a, b) -> Select(c, d, b), where d is Select(known, a, b)

    Select(LogicalOr(c, known), a, b) -> Select(c, a, d). All but c are known: a mask of places that is joined with one
    of words, as causal attention has it.
    """
    flags, mode = single(op.operands[0], LogicalAndOp, LogicalOrOp), plain(op.auto_broadcast)
    cond, known = flags.operands
    if is_constant(cond):
        cond, known = known, cond
    if mode != "numpy" or plain(flags.auto_broadcast) != "numpy" or not rank_of(known):
        raise NoMatch("the flags are not stretched as the numbers are")
    choice = [few(v) for v in (known, *op.operands[1:])]
    shape = np.broadcast_shapes(*(v.shape for v in choice))
    if np.prod(shape, dtype=object) > FEW:
        raise NoMatch("there would be many numbers")
    rw.absorb(flags)
    chosen = constant_of(rw, literal(np.where(*choice), op.operands[1]))
    a, b = op.operands[1:]
    both = (chosen, b) if isinstance(flags, LogicalAndOp) else (a, chosen)
    return rw.emit(SelectOp, cond, *both, auto_broadcast=mode)
