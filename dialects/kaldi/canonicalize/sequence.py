"""Old names -> the new ones; both directions -> each of them."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

WEIGHTS = ("w_gifo_x", "w_gifo_r", "bias", "peephole_i_c", "peephole_f_c", "peephole_o_c", "w_r_m")


@rules.rewrite(kaldi.LstmProjectedStreamsOp)
def lstm_streams(op: kaldi.LstmProjectedStreamsOp, rw: Rewriter):
    return rw.emit(kaldi.LstmProjectedOp, op.input, **op.properties)


@rules.rewrite(kaldi.BlstmProjectedOp, kaldi.BlstmProjectedStreamsOp)
def blstm(op: kaldi.BlstmProjectedOp, rw: Rewriter):
    """LstmProjected forth and back, side by side."""
    both = [
        rw.emit(
            kaldi.LstmProjectedOp,
            op.input,
            CellDim=op.CellDim,
            CellClip=op.CellClip,
            backward=backward,
            **{name: op.properties[f"{prefix}_{name}"] for name in WEIGHTS},
        )
        for prefix, backward in (("f", False), ("b", True))
    ]
    return rw.emit(kaldi.AppendOp, both)
