"""Sequences over what is turned round.

LSTMSequence(Slice(X, -1::-1)), whose output is turned round again or not read -> LSTMSequence(X), the other way round;
so of GRUSequence and RNNSequence
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.extent import BroadcastOp
from stepwell.dialects.opset.matching import alone, ints
from stepwell.dialects.opset.origins import Size, same_number
from stepwell.dialects.opset.recurrent import GRUSequenceOp, LSTMSequenceOp, RNNSequenceOp
from stepwell.dialects.opset.shape import Squeeze1Op, SqueezeOp
from stepwell.dialects.opset.transforms.fuse_reversal import turned_axis
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()

OTHER = {"forward": "reverse", "reverse": "forward"}


@rules.rewrite(GRUSequenceOp, LSTMSequenceOp, RNNSequenceOp)
def sequence_turned(op: Any, rw: Rewriter):
    """LSTMSequence(Slice(X, -1::-1)), turned round again -> LSTMSequence(X), the other way round"""
    data, way = op.operands[0], plain(op.direction)
    if way not in OTHER or turned_axis(data.owner) != 1 or not _whole(op):
        raise NoMatch("what it goes through is not turned round, or not all of it")
    value, axis = op.results[0], 2
    if value.uses:
        (use,) = alone(value).uses
        after = use.operation
        if isinstance(after, SqueezeOp | Squeeze1Op) and len(after.operands) == 2 and ints(after.operands[1]) == (1,):
            value, axis = after.results[0], 1
            (use,) = alone(value).uses
            after = use.operation
        if turned_axis(after) != axis:
            raise NoMatch("the output is not turned round again")
        # What it was called is turned round now.
        for each in (op.results[0], value):
            names = [() if r is each else provenance.tensor_names(r) for r in each.owner.results]
            provenance.set_tensor_names(each.owner, names)
        provenance.transfer(after.results[0], value)
        after.results[0].replace_all_uses_with(value)
        rw.absorb(after)
    rw.absorb(data.owner)
    op.operands[0] = data.owner.operands[0]
    op.properties["direction"] = attr(OTHER[way])


def _whole(op: Any) -> bool:
    """Whether each row of the batch is as long as all of them."""
    data, lengths = op.operands[0], op.operands[len(op.results)]
    time = (shape_of(data) or (None,) * 3)[1]
    known = constant_ints(lengths)
    if known is not None:
        return isinstance(time, int) and set(known) <= {time}
    filled = lengths.owner
    if not isinstance(filled, BroadcastOp):
        return False
    each = filled.operands[0]
    return constant_ints(each) == (time,) if isinstance(time, int) else same_number(each, Size(data, 1))
