"""Rows of a matrix, which the CPU plugin (2026.4) normalises ten times as fast where the axis is written as -1.

Then it takes NormalizeL2 apart; of axis 1 it has a kernel that goes along columns.
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.matching import ints, numbers
from stepwell.dialects.opset.normalization import NormalizeL2Op
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()


@rules.rewrite(NormalizeL2Op)
def rows_from_the_end(op: NormalizeL2Op, rw: Rewriter):
    """NormalizeL2(x[n, m], axes=1) -> NormalizeL2(x, axes=-1)"""
    if rank_of(op.operands[0]) != 2 or ints(op.operands[1]) != (1,):
        raise NoMatch("it is no matrix, or the axis is not 1")
    op.operands[1] = numbers(rw, [-1])
