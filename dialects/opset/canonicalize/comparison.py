"""Comparisons of what is known.

NotEqual(Select(c, a, b), k) -> Select(c, a != k, b != k), of constants; so every comparison
"""

from __future__ import annotations

import numpy as np

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.comparison import (
    EqualOp,
    GreaterEqualOp,
    GreaterOp,
    LessEqualOp,
    LessOp,
    NotEqualOp,
)
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.elementwise import Comparison
from stepwell.dialects.opset.matching import constant_of, few, is_constant, literal, single
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()


@rules.rewrite(EqualOp, GreaterEqualOp, GreaterOp, LessEqualOp, LessOp, NotEqualOp)
def choice_compared(op: Comparison, rw: Rewriter):
    """NotEqual(Select(c, a, b), k) -> Select(c, a != k, b != k), where a, b and the number k are known

    Exporters make numbers of a mask, and flags of the numbers again.
    """
    at = next((i for i in (0, 1) if is_constant(op.operands[1 - i])), None)
    if at is None:
        raise NoMatch("nothing is compared with a constant")
    choice = single(op.operands[at], SelectOp)
    number = few(op.operands[1 - at])
    if number.size != 1 or (rank_of(op.operands[1 - at]) or 0) > (rank_of(choice.results[0]) or 0):
        raise NoMatch("the constant is no number")
    chosen = []
    for value in choice.operands[1:]:
        pair = (few(value), number) if at == 0 else (number, few(value))
        flags = op.compute(*(p.reshape(()) if p is number else p for p in pair))
        chosen.append(constant_of(rw, literal(np.asarray(flags), "boolean")))
    rw.absorb(choice)
    return rw.emit(SelectOp, choice.operands[0], *chosen, auto_broadcast=plain(choice.auto_broadcast))
