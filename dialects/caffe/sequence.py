"""Caffe layers of the family 'sequence'."""

from __future__ import annotations

from typing import Any, ClassVar

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
from stepwell.dialects.caffe.base import CaffeOp
from stepwell.dialects.fields import boolean, integer


class _Recurrent(CaffeOp):
    """A layer over time: bottoms [T, N, …] and [T, N]; the second is 0 where a sequence begins, otherwise 1.

    Further bottoms are one that is the same at all steps, and the states before the first step (`expose_hidden`).
    """

    PARAM: ClassVar[str] = "recurrent_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("blobs",)
    bottom = operand_def(Tensor)
    cont = operand_def(Tensor)
    others = var_operand_def(Tensor)
    blobs = var_operand_def(Tensor)
    num_output = integer(0)
    expose_hidden = boolean(False)
    tops = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    @classmethod
    def wanted(cls, fields: dict[str, Any]) -> int:
        return 6


@irdl_op_definition
class LSTMOp(_Recurrent):
    """caffe.berkeleyvision.org/tutorial/layers/lstm.html: gates in the order input, forget, output, candidate.

    Blobs: weight and bias of the bottom, weight of the one that stays, weight of the hidden state.
    """

    name = "caffe.LSTM"


@irdl_op_definition
class RNNOp(_Recurrent):
    """caffe.berkeleyvision.org/tutorial/layers/rnn.html: h = tanh(W h + V x + b), and a tanh of that behind.

    Blobs: weight and bias of the bottom, weight of the one that stays, of the hidden state, and weight and bias behind.
    """

    name = "caffe.RNN"


@irdl_op_definition
class LSTMUnitOp(CaffeOp):
    """One step of an LSTM's gates: the cell before, the gates' sums and `cont`; gives the cell and the hidden state."""

    name = "caffe.LSTMUnit"
    cell = operand_def(Tensor)
    gates = operand_def(Tensor)
    cont = operand_def(Tensor)
    tops = var_result_def(Tensor)


@irdl_op_definition
class LstmOp(CaffeOp):
    """The LSTM of junhyukoh's fork: rows of all steps of all sequences, [T · N, …].

    The second bottom is 0 for the rows where a sequence begins; without it only the first step begins one. Blobs:
    weights of the bottom and of the hidden state, and the bias; gates as in LSTM.
    """

    name = "caffe.Lstm"
    PARAM: ClassVar[str] = "lstm_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("weight", "hidden_weight", "bias")
    bottom = operand_def(Tensor)
    clip = opt_operand_def(Tensor)
    weight = operand_def(Tensor)
    hidden_weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    batch_size = integer(1)
    top = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ReverseTimeOp(CaffeOp):
    """The steps of each sequence [T, N, …] in the opposite order, as far as its length (N) goes."""

    name = "caffe.ReverseTime"
    PARAM: ClassVar[str] = "reverse_time_param"
    bottom = operand_def(Tensor)
    lengths = opt_operand_def(Tensor)
    copy_remaining = boolean(True)
    top = result_def(Tensor)


@irdl_op_definition
class CTCGreedyDecoderOp(CaffeOp):
    """The best path through scores [T, N, C] without blanks, as classes [N, T, 1, 1] that -1 fills up.

    The second bottom is 0 where a sequence begins. A negative `blank_index` is the last class.
    """

    name = "caffe.CTCGreedyDecoder"
    PARAM: ClassVar[str] = "ctc_decoder_param"
    bottom = operand_def(Tensor)
    cont = operand_def(Tensor)
    blank_index = integer(-1)
    ctc_merge_repeated = boolean(True)
    tops = var_result_def(Tensor)


OPS = [LSTMOp, RNNOp, LSTMUnitOp, LstmOp, ReverseTimeOp, CTCGreedyDecoderOp]
