"""Recurrent operators: GRU_1, LSTM_1, RNN_1 -> the newest form without `output_sequence`."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.onnx.transforms.upgrade.build import arguments, attributes
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

NEWEST = {onnx.GRUV1Op: onnx.GRUOp, onnx.LSTMV1Op: onnx.LSTMOp, onnx.RNNV1Op: onnx.RNNOp}


@rules.rewrite(*NEWEST)
def recurrent(op, rw: Rewriter):
    """Y is there if it is used."""
    return rw.emit(NEWEST[type(op)], *arguments(op), **attributes(op, "output_sequence"))
