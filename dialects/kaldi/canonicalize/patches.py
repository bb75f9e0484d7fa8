"""nnet1's convolution -> that of nnet2; SpliceMaxComponent -> MaxPoolingComponent of the frames side by side."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import width_of
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(kaldi.SpliceMaxComponentOp)
def splice_max(op: kaldi.SpliceMaxComponentOp, rw: Rewriter):
    """One pool of the frames at the offsets."""
    width = width_of(op.input)
    if not isinstance(width, int):
        raise NoMatch("the size of its input is not known")
    frames = [rw.emit(kaldi.OffsetOp, op.input, t=t) for t in plain(op.Context)]
    joined = rw.emit(kaldi.AppendOp, frames)
    return rw.emit(kaldi.MaxPoolingComponentOp, joined, PoolSize=len(frames), PoolStep=len(frames), PoolStride=width)


@rules.rewrite(kaldi.ConvolutionalComponentOp)
def convolutional(op: kaldi.ConvolutionalComponentOp, rw: Rewriter):
    return rw.emit(
        kaldi.Convolutional1dComponentOp,
        op.input,
        PatchDim=op.PatchDim,
        PatchStep=op.PatchStep,
        PatchStride=op.PatchStride,
        FilterParams=op.Filters,
        BiasParams=op.Bias,
    )
