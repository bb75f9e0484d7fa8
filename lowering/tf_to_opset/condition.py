"""TensorFlow's choices by a condition.

Select, SelectV2 -> Select, the condition of rows with dimensions of 1 behind it, of strings Gather
Where -> NonZero, Transpose
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.logical import LogicalOrOp
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, rank, unsqueeze
from stepwell.lowering.idioms.complex_numbers import by_parts, number
from stepwell.lowering.idioms.exact import select
from stepwell.lowering.idioms.strings import is_text, selected

rules = RuleSet()


@rules.lower(tf.SelectV2Op)
def select_v2(op: tf.SelectV2Op, rw: Lowering):
    """The three operands broadcast."""
    if (made := by_parts(op, rw, select_v2)) is not None:
        return made
    return _chosen(rw, op.condition, op.t, op.e)


@rules.lower(tf.SelectOp)
def select_(op: tf.SelectOp, rw: Lowering):
    """A condition of one dimension chooses whole rows of tensors that have more."""
    if (made := by_parts(op, rw, select_)) is not None:
        return made
    cond = op.condition
    if rank_of(cond) == 1:
        cond = unsqueeze(rw, cond, range(1, rank(op.t)))
    return _chosen(rw, cond, op.t, op.e)


def _chosen(rw: Lowering, cond: SSAValue, x: SSAValue, y: SSAValue) -> SSAValue:
    return selected(rw, cond, x, y) if is_text(x) else select(rw, cond, x, y)


@rules.lower(tf.WhereOp)
def where(op: tf.WhereOp, rw: Lowering):
    """The places of what is not zero, one a row: [places, rank]."""
    data = _truth(rw, op.input)
    found = rw.emit(NonZeroOp, data, output_type="i64")
    return rw.emit(TransposeOp, found, ints(rw, [1, 0]))


def _truth(rw: Lowering, value: SSAValue) -> SSAValue:
    """What NonZero is asked about: true where a number is not zero."""
    if (z := number(rw, value)) is not None:
        return rw.emit(LogicalOrOp, z.re.differs(0.0).value, z.im.differs(0.0).value)
    return value
