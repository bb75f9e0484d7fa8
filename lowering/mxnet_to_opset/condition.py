"""where -> Select."""

from __future__ import annotations

from stepwell.dialects import mxnet
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, rank
from stepwell.lowering.idioms.exact import select
from stepwell.lowering.mxnet_to_opset.functions import truth

rules = RuleSet()


@rules.lower(mxnet.WhereOp)
def where(op: mxnet.WhereOp, rw: Lowering):
    """A vector of conditions chooses whole rows."""
    wanted, known = truth(rw, op.condition), rank(op.x, "x")
    if rank(op.condition, "the condition") == 1 and known > 1:
        wanted = channelwise(rw, wanted, known, 0)
    return select(rw, wanted, op.x, op.y)


__all__ = ["rules"]
