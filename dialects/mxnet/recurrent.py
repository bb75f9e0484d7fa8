"""MXNet operators of the family 'recurrent'."""

from __future__ import annotations

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
    var_result_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, number
from stepwell.dialects.mxnet.base import MxnetOp, opt_integer, opt_number


@irdl_op_definition
class RNNOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › RNN"""

    name = "mxnet.RNN"
    data = operand_def(Tensor)
    parameters = operand_def(Tensor)
    state = opt_operand_def(Tensor)
    state_cell = opt_operand_def(Tensor)
    sequence_length = opt_operand_def(Tensor)
    state_size = integer()
    num_layers = integer()
    bidirectional = boolean(False)
    mode = enumeration("gru", "lstm", "rnn_relu", "rnn_tanh")
    p = number(0.0)
    state_outputs = boolean(False)
    projection_size = opt_integer()
    lstm_state_clip_min = opt_number()
    lstm_state_clip_max = opt_number()
    lstm_state_clip_nan = boolean(False)
    use_sequence_length = boolean(False)
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class RnnParamConcatOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _rnn_param_concat"""

    name = "mxnet._rnn_param_concat"
    data = var_operand_def(Tensor)
    dim = integer(1)
    output = result_def(Tensor)


OPS = [
    RNNOp,
    RnnParamConcatOp,
]
