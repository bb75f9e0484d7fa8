"""Nodes of nnet3 that depend on themselves, at an earlier or at a later frame."""

from __future__ import annotations

from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, region_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import ints, plain
from stepwell.dialects.kaldi.base import KaldiOp, width_of
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.types import Dim


@irdl_op_definition
class RecurrenceOp(KaldiOp):
    """What the body computes of one frame after the other, of the last one first where it looks ahead.

    The arguments of the body are the inputs at the frame, then the values recalled: `sources[i]` is which of the values
    that the body yields, behind its output, `offsets[i]` of how many frames later (before, where it is negative). What
    has not been computed is zeros.
    """

    name = "kaldi.Recurrence"
    inputs = var_operand_def(Tensor)
    sources = ints()
    offsets = ints()
    output = result_def(Tensor)
    body = region_def("single_block")

    @property
    def end(self) -> YieldOp:
        last = self.body.block.last_op
        assert isinstance(last, YieldOp)
        return last

    @property
    def backward(self) -> bool:
        """Whether the last frame is computed first."""
        return any(t > 0 for t in plain(self.offsets))

    @property
    def recalled(self) -> list[SSAValue]:
        """The arguments of the body that stand for values of other frames."""
        return list(self.body.block.args[len(self.operands) :])

    def width(self) -> Dim:
        return width_of(self.end.operands[0])


OPS = [RecurrenceOp]
