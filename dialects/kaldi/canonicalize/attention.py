"""RestrictedAttentionComponent -> Attention of the frames around, of which some need not be there."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

SAME = ("NumHeads", "KeyDim", "ValueDim", "NumLeftInputs", "OutputContext", "KeyScale")


@rules.rewrite(kaldi.RestrictedAttentionComponentOp)
def restricted_attention(op: kaldi.RestrictedAttentionComponentOp, rw: Rewriter):
    """An Offset for each frame, under IfDefined where it is not required."""
    stride, left, right = plain(op.TimeStride), plain(op.NumLeftInputsRequired), plain(op.NumRightInputsRequired)
    frames: list[SSAValue] = []
    for k in range(-plain(op.NumLeftInputs), plain(op.NumRightInputs) + 1):
        frame = rw.emit(kaldi.OffsetOp, op.input, t=k * stride)
        frames.append(frame if -left <= k <= right else rw.emit(kaldi.IfDefinedOp, frame))
    return rw.emit(kaldi.AttentionOp, frames, **{name: op.properties[name] for name in SAME if name in op.properties})
