"""MXNet operators of the family 'sequence'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, number
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class SequenceLastOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SequenceLast"""

    name = "mxnet.SequenceLast"
    data = operand_def(Tensor)
    sequence_length = opt_operand_def(Tensor)
    use_sequence_length = boolean(False)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class SequenceMaskOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SequenceMask"""

    name = "mxnet.SequenceMask"
    data = operand_def(Tensor)
    sequence_length = opt_operand_def(Tensor)
    use_sequence_length = boolean(False)
    value = number(0.0)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class SequenceReverseOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SequenceReverse"""

    name = "mxnet.SequenceReverse"
    data = operand_def(Tensor)
    sequence_length = opt_operand_def(Tensor)
    use_sequence_length = boolean(False)
    axis = integer(0)
    output = result_def(Tensor)


OPS = [
    SequenceLastOp,
    SequenceMaskOp,
    SequenceReverseOp,
]
