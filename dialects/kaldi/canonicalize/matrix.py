"""All that is an affine function of the vector -> AffineComponent, in front of it the frames that it is of."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.canonicalize.arithmetic import numbers
from stepwell.dialects.kaldi.folded import Applied, scaled
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(
    kaldi.AffineTransformOp,
    kaldi.LinearTransformOp,
    kaldi.AffineComponentPreconditionedOp,
    kaldi.AffineComponentPreconditionedOnlineOp,
    kaldi.NaturalGradientAffineComponentOp,
    kaldi.FixedAffineComponentOp,
    kaldi.FixedLinearComponentOp,
    kaldi.LinearComponentOp,
)
def affine(op: kaldi.AffineTransformOp, rw: Rewriter):
    """The same with the fields of AffineComponent."""
    return rw.emit(kaldi.AffineComponentOp, op.input, LinearParams=op.weights, BiasParams=op.offset)


@rules.rewrite(kaldi.AffineComponentOp)
def scaled_affine(op: kaldi.AffineComponentOp, rw: Rewriter):
    """W (x * a + b) + c -> (W a) x + (W b + c); the products are computed when they are written."""
    before = op.input.owner
    if not isinstance(before, kaldi.ScaleAndOffsetComponentOp):
        raise NoMatch("no scale or offset is before it")
    if any(use.operation is not op for use in before.output.uses):
        raise NoMatch("what is before it is used elsewhere as well")
    size = op.weights.shape[1]
    scales, offsets = before.scales, before.offsets
    weights = op.weights if scales is None else scaled(op.weights, numbers(scales, size, 1.0))
    bias = op.offset if offsets is None else Applied(op.weights, numbers(offsets, size, 0.0), op.offset)
    rw.absorb(before)
    return rw.emit(kaldi.AffineComponentOp, before.input, LinearParams=weights, BiasParams=bias)


@rules.rewrite(kaldi.BlockAffineComponentPreconditionedOp)
def block_affine(op: kaldi.BlockAffineComponentPreconditionedOp, rw: Rewriter):
    return rw.emit(
        kaldi.BlockAffineComponentOp,
        op.input,
        NumBlocks=op.NumBlocks,
        LinearParams=op.LinearParams,
        BiasParams=op.BiasParams,
    )


@rules.rewrite(kaldi.NaturalGradientRepeatedAffineComponentOp)
def repeated_affine(op: kaldi.NaturalGradientRepeatedAffineComponentOp, rw: Rewriter):
    return rw.emit(
        kaldi.RepeatedAffineComponentOp,
        op.input,
        NumRepeats=op.NumRepeats,
        LinearParams=op.LinearParams,
        BiasParams=op.BiasParams,
    )


@rules.rewrite(kaldi.TdnnComponentOp)
def tdnn(op: kaldi.TdnnComponentOp, rw: Rewriter):
    """An affine function of the frames one after the other."""
    parts = [rw.emit(kaldi.OffsetOp, op.input, t=t) for t in plain(op.TimeOffsets)]
    joined = rw.emit(kaldi.AppendOp, parts)
    return rw.emit(kaldi.AffineComponentOp, joined, LinearParams=op.LinearParams, BiasParams=op.offset)


@rules.rewrite(kaldi.RbmOp)
def rbm(op: kaldi.RbmOp, rw: Rewriter):
    """The affine function, and Sigmoid where the hidden units are Bernoulli's."""
    made = rw.emit(kaldi.AffineComponentOp, op.input, LinearParams=op.weights, BiasParams=op.offset)
    return rw.emit(kaldi.SigmoidOp, made) if plain(op.hid_type) == "bern" else made
