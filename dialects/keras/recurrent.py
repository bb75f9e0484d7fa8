"""Keras layers over time, their cells, and the layers that hold others."""

from __future__ import annotations

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    region_def,
    result_def,
    var_operand_def,
    var_result_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, ints, string
from stepwell.dialects.keras.base import KerasOp


class Recurrent(KerasOp):
    """A layer over time: the outputs of all steps or of the last, then the last states, where they are wanted.

    A step that the mask leaves out keeps the states, and gives what the one before gave, or zeros.
    """

    inputs = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    initial_state = var_operand_def(Tensor)
    kernel = operand_def(Tensor)
    recurrent_kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    activation = string("tanh")
    return_sequences = boolean(False)
    return_state = boolean(False)
    go_backwards = boolean(False)
    stateful = boolean(False)
    zero_output_for_mask = boolean(False)
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


class Gated(Recurrent):
    """A recurrent layer with gates."""

    recurrent_activation = string("sigmoid")


@irdl_op_definition
class SimpleRNNOp(Recurrent):
    """keras.io/api/layers/recurrent_layers/simple_rnn"""

    name = "keras.SimpleRNN"


@irdl_op_definition
class GRUOp(Gated):
    """keras.io/api/layers/recurrent_layers/gru"""

    name = "keras.GRU"
    reset_after = boolean(False)


@irdl_op_definition
class LSTMOp(Gated):
    """keras.io/api/layers/recurrent_layers/lstm"""

    name = "keras.LSTM"


class ConvLSTM(Gated):
    """An LSTM whose products are convolutions."""

    padding = string("valid")
    data_format = string("channels_last")


@irdl_op_definition
class ConvLSTM1DOp(ConvLSTM):
    """keras.io/api/layers/recurrent_layers/conv_lstm1d"""

    name = "keras.ConvLSTM1D"
    strides = ints((1,))
    dilation_rate = ints((1,))


@irdl_op_definition
class ConvLSTM2DOp(ConvLSTM):
    """keras.io/api/layers/recurrent_layers/conv_lstm2d"""

    name = "keras.ConvLSTM2D"
    strides = ints((1, 1))
    dilation_rate = ints((1, 1))


@irdl_op_definition
class ConvLSTM3DOp(ConvLSTM):
    """keras.io/api/layers/recurrent_layers/conv_lstm3d"""

    name = "keras.ConvLSTM3D"
    strides = ints((1, 1, 1))
    dilation_rate = ints((1, 1, 1))


class RecurrentCell(KerasOp):
    """One step of a recurrent layer: the output, then the next states."""

    inputs = operand_def(Tensor)
    states = var_operand_def(Tensor)
    kernel = operand_def(Tensor)
    recurrent_kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    activation = string("tanh")
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SimpleRNNCellOp(RecurrentCell):
    """keras.io/api/layers/recurrent_layers/simple_rnn_cell"""

    name = "keras.SimpleRNNCell"


@irdl_op_definition
class GRUCellOp(RecurrentCell):
    """keras.io/api/layers/recurrent_layers/gru_cell"""

    name = "keras.GRUCell"
    recurrent_activation = string("sigmoid")
    reset_after = boolean(False)


@irdl_op_definition
class LSTMCellOp(RecurrentCell):
    """keras.io/api/layers/recurrent_layers/lstm_cell"""

    name = "keras.LSTMCell"
    recurrent_activation = string("sigmoid")


@irdl_op_definition
class RNNOp(KerasOp):
    """keras.io/api/layers/recurrent_layers/rnn

    The body is one step: its arguments are the inputs of the step and the states, of the sizes in `state_size`; it
    yields the output and the next states.
    """

    name = "keras.RNN"
    inputs = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    initial_state = var_operand_def(Tensor)
    state_size = ints()
    output_size = integer()
    return_sequences = boolean(False)
    return_state = boolean(False)
    go_backwards = boolean(False)
    stateful = boolean(False)
    zero_output_for_mask = boolean(False)
    body = region_def()
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class BidirectionalOp(KerasOp):
    """keras.io/api/layers/recurrent_layers/bidirectional: the outputs of both directions, each a layer of its own."""

    name = "keras.Bidirectional"
    forward = operand_def(Tensor)
    backward = operand_def(Tensor)
    merge_mode = string("concat")
    return_sequences = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class TimeDistributedOp(KerasOp):
    """keras.io/api/layers/recurrent_layers/time_distributed: the body is what happens at each step."""

    name = "keras.TimeDistributed"
    inputs = operand_def(Tensor)
    body = region_def()
    outputs = result_def(Tensor)


OPS = [
    BidirectionalOp,
    ConvLSTM1DOp,
    ConvLSTM2DOp,
    ConvLSTM3DOp,
    GRUCellOp,
    GRUOp,
    LSTMCellOp,
    LSTMOp,
    RNNOp,
    SimpleRNNCellOp,
    SimpleRNNOp,
    TimeDistributedOp,
]
