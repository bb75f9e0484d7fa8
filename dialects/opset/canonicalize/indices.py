"""Indices that are counted from the end.

Gather(x, Select(i < 0, i + n, i)) -> Gather(x, i), where n is the size: Gather counts negative indices so itself
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.canonicalize.slicing import size_at
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import ints, made_by, same_type, uniform
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()


@rules.rewrite(GatherOp)
def indices_from_the_end(op: GatherOp, rw: Rewriter):
    """Gather(x, Select(i < 0, i + n, i)) -> Gather(x, i); also with i + ((i + n) - i) * Convert(i < 0)"""
    rank = rank_of(op.operands[0])
    if rank is None:
        raise NoMatch("the rank is not known")
    axis = ints(op.operands[2])[0] % rank
    size = size_at(op.operands[0], axis)
    made = op.operands[1].owner
    if size is None:
        raise NoMatch("the size is not known")
    index = _selected(made) if isinstance(made, SelectOp) else _sum(made_by(op.operands[1], AddOp))
    if _moved_by(index[1], index[0]) != size:
        raise NoMatch("negative indices are not moved by the size")
    same_type(index[0], op.operands[1])
    return rw.emit(GatherOp, op.operands[0], index[0], op.operands[2], batch_dims=plain(op.batch_dims))


def _selected(op: SelectOp) -> tuple[SSAValue, SSAValue]:
    """(i, what it is where it is negative)"""
    condition, then, otherwise = op.operands
    _negative(condition, otherwise)
    return otherwise, then


def _sum(op: AddOp) -> tuple[SSAValue, SSAValue]:
    """The same of the exact form of Select in whole numbers."""
    for index, product in (tuple(op.operands), tuple(reversed(op.operands))):
        if not isinstance(product.owner, MultiplyOp):
            continue
        for gap, chosen in (tuple(product.owner.operands), tuple(reversed(product.owner.operands))):
            if isinstance(chosen.owner, ConvertOp) and isinstance(gap.owner, SubtractOp):
                _negative(chosen.owner.operands[0], index)
                then, less = gap.owner.operands
                if less is index:
                    return index, then
    raise NoMatch("it chooses nothing")


def _negative(condition: SSAValue, index: SSAValue) -> None:
    less = made_by(condition, LessOp)
    if less.operands[0] is not index or uniform(less.operands[1]) != 0:
        raise NoMatch("the condition is not whether the index is negative")


def _moved_by(value: SSAValue, index: SSAValue) -> object:
    """The number that is added to an index."""
    total = made_by(value, AddOp)
    for first, second in (tuple(total.operands), tuple(reversed(total.operands))):
        if first is index:
            return uniform(second)
    raise NoMatch("something else is added to")
