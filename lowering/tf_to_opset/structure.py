"""Branches with regions.

IfRegion -> If; the operations of one branch where the condition is known
CaseRegion -> Ifs, each of which leaves half of the branches; an index out of range takes the last branch
"""

from __future__ import annotations

from xdsl.ir import Block, Region

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import ReservedOp, YieldOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import like, reshape
from stepwell.lowering.idioms.bodies import inline
from stepwell.lowering.idioms.branches import branched
from stepwell.lowering.tf_to_opset.control import truth

rules = RuleSet()


@rules.lower(tf.IfRegionOp)
def if_region(op: tf.IfRegionOp, rw: Lowering):
    """Both branches; only the one that is taken where the condition is known."""
    cond = truth(rw, op.predicate)
    taken = values.scalar(cond)
    if taken is not None:
        return inline(rw, (op.then_branch if taken else op.else_branch).block, op)
    branches = [op.detach_region(region) for region in (op.then_branch, op.else_branch)]
    return branched(op, rw, cond, *branches)


@rules.lower(ReservedOp)
def stays(op: ReservedOp, rw: Lowering):
    """A list of which nothing is known but its length stays until nothing uses it."""
    return


@rules.lower(tf.CaseRegionOp)
def case_region(op: tf.CaseRegionOp, rw: Lowering):
    """A search among the branches; conditions that no branch is chosen by are computed before."""
    branches = list(op.branches)
    count = len(branches)
    if not count:
        raise NoMatch("it has no branches")
    known = values.scalar(op.branch_index)
    if known is not None or count == 1:
        taken = known if known is not None and 0 <= known < count else count - 1
        return inline(rw, branches[taken].block, op)
    index = reshape(rw, op.branch_index, [])
    # Behind the last border is the last branch: a negative index must not be before the first.
    sane = rw.emit(GreaterEqualOp, index, like(rw, 0, index))
    borders = [rw.emit(LogicalAndOp, sane, rw.emit(LessOp, index, like(rw, at, index))) for at in range(1, count)]
    for region in branches:
        op.detach_region(region)
    types = [r.type for r in op.results]

    def search(first: int, last: int) -> Region:
        """The branches from `first` to before `last` as one region."""
        if last - first == 1:
            return branches[first]
        middle = (first + last) // 2
        inner = tf.IfRegionOp.create(
            operands=[borders[middle - 1]],
            result_types=types,
            regions=[search(first, middle), search(middle, last)],
        )
        inner.location = op.location
        block = Block()
        block.add_ops([inner, YieldOp.giving(inner.results)])
        return Region(block)

    middle = count // 2
    return branched(op, rw, borders[middle - 1], search(0, middle), search(middle, count))
