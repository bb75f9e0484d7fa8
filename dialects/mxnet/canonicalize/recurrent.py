"""States of recurrent networks that are zeros, and parameters that are put together from those of the layers.

RNN(…, _zeros) -> RNN without the state; an input of unknown shape that only gives such a state is none
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import OpResult, SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import InputOp
from stepwell.dialects.types import rank_of

rules = RuleSet()


def _is_zero(value: SSAValue | None) -> bool:
    if not isinstance(value, OpResult):
        return False
    if isinstance(value.op, mxnet.ZerosOp):
        return True
    # A state that nobody gives a value or a shape begins with zeros.
    return (
        isinstance(value.op, InputOp)
        and rank_of(value) is None
        and all(isinstance(use.operation, mxnet.RNNOp) for use in value.uses)
    )


@rules.rewrite(mxnet.RNNOp)
def rnn(op: mxnet.RNNOp, rw: Any):
    """States that are zeros are left out."""
    if not _is_zero(op.state) and not _is_zero(op.state_cell):
        raise NoMatch("")
    state, cell = (None if _is_zero(s) else s for s in (op.state, op.state_cell))
    gone = [s for s in (op.state, op.state_cell) if _is_zero(s)]
    made = mxnet.RNNOp.of(op.data, op.parameters, state, cell, op.sequence_length, count=len(op.results))
    made.properties = {**op.properties, "operandSegmentSizes": made.properties["operandSegmentSizes"]}
    rw.insert(made)
    for value in dict.fromkeys(gone):
        if isinstance(value, OpResult) and isinstance(value.op, InputOp) and len(list(value.uses)) == 1:
            rw.absorb(value.op)
    return made
