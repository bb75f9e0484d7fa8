"""A convolution over frames is one of the frames one after the other."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(kaldi.TimeHeightConvolutionComponentOp)
def time_height_convolution(op: kaldi.TimeHeightConvolutionComponentOp, rw: Rewriter):
    """Offset, Append, HeightConvolution; a frame that it can do without is in IfDefined."""
    times = sorted({t for t, _ in op.pairs})
    required = times if op.RequiredTimeOffsets is None else plain(op.RequiredTimeOffsets)
    parts = []
    for t in times:
        moved = rw.emit(kaldi.OffsetOp, op.input, t=t)
        parts.append(moved if t in required else rw.emit(kaldi.IfDefinedOp, moved))
    fields = {name: value for name, value in op.properties.items() if name != "RequiredTimeOffsets"}
    return rw.emit(kaldi.HeightConvolutionOp, rw.emit(kaldi.AppendOp, parts), **fields)
