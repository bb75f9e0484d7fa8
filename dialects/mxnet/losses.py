"""MXNet operators of the family 'losses'."""

from __future__ import annotations

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_result_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, number
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class CTCLossOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › CTCLoss"""

    name = "mxnet.CTCLoss"
    data = operand_def(Tensor)
    label = operand_def(Tensor)
    data_lengths = opt_operand_def(Tensor)
    label_lengths = opt_operand_def(Tensor)
    use_data_lengths = boolean(False)
    use_label_lengths = boolean(False)
    blank_label = enumeration("first", "last", default="first")
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SmoothL1Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › smooth_l1"""

    name = "mxnet.smooth_l1"
    data = operand_def(Tensor)
    scalar = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class SoftmaxCrossEntropyOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › softmax_cross_entropy"""

    name = "mxnet.softmax_cross_entropy"
    data = operand_def(Tensor)
    label = operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    CTCLossOp,
    SmoothL1Op,
    SoftmaxCrossEntropyOp,
]
