"""Activations."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet2 as n2
from tests.ops.kaldi.capture.reference import nnet3_simple as n3

FAMILY = Family()
nnet1, nnet2, nnet3 = FAMILY.nnet1, FAMILY.nnet2, FAMILY.nnet3

for name in ("Sigmoid", "Tanh", "Softmax", "HiddenSoftmax"):
    nnet1(name, lambda r, name=name: [getattr(n1, name)(6)])
    nnet1(name, lambda r, name=name: [n1.AffineTransform(r(6, 5), r(6)), getattr(n1, name)(6)], label="behind-affine")
nnet1("BlockSoftmax", lambda r: [n1.BlockSoftmax([3, 4])])
nnet1("BlockSoftmax", lambda r: [n1.BlockSoftmax([2, 1, 5])], label="three", forms="binary")
nnet1("ParametricRelu", lambda r: [n1.ParametricRelu(r(5), r(5))])
nnet1("Dropout", lambda r: [n1.AffineTransform(r(6, 5), r(6)), n1.Dropout(6), n1.Sigmoid(6)])

for name in ("Sigmoid", "Tanh", "RectifiedLinear", "SoftHinge", "Softmax", "LogSoftmax"):
    kind = f"{name}Component"
    nnet2(kind, lambda r, kind=kind: [getattr(n2, kind)(6)])
    nnet2(
        kind,
        lambda r, kind=kind: [n2.AffineComponent(r(6, 5), r(6)), getattr(n2, kind)(6)],
        label="behind-affine",
        forms="mdl",
    )
nnet2("DropoutComponent", lambda r: [n2.DropoutComponent(5), n2.TanhComponent(5)])
nnet2("AdditiveNoiseComponent", lambda r: [n2.AdditiveNoiseComponent(5), n2.TanhComponent(5)])
nnet2("PowerComponent", lambda r: [n2.PowerComponent(5, 2.0)])
nnet2("PowerComponent", lambda r: [n2.PowerComponent(5, 0.5)], label="root", forms="mdl")

for name in ("Sigmoid", "Tanh", "RectifiedLinear", "Softmax", "LogSoftmax"):
    kind = f"{name}Component"
    nnet3(kind, lambda r, kind=kind: [getattr(n3, kind)(6)])
    nnet3(
        kind,
        lambda r, kind=kind: [n3.NaturalGradientAffineComponent(r(6, 5), r(6)), getattr(n3, kind)(6)],
        label="behind-affine",
        forms="binary",
    )
nnet3("RectifiedLinearComponent", lambda r: [n3.RectifiedLinearComponent(6, block=3)], label="blocks")
nnet3("SigmoidComponent", lambda r: [n3.SigmoidComponent(4, old=True)], label="old")
nnet3("DropoutComponent", lambda r: [n3.DropoutComponent(5, 0.25)])
nnet3("DropoutComponent", lambda r: [n3.DropoutComponent(5, 0.0), n3.TanhComponent(5)], label="nothing", forms="binary")
nnet3("GeneralDropoutComponent", lambda r: [n3.GeneralDropoutComponent(6), n3.TanhComponent(6)])
nnet3("GeneralDropoutComponent", lambda r: [n3.GeneralDropoutComponent(6, block=2, augment=0.25)], label="augment")
nnet3("SpecAugmentTimeMaskComponent", lambda r: [n3.SpecAugmentTimeMaskComponent(5), n3.TanhComponent(5)])
nnet3("NoOpComponent", lambda r: [n3.NoOpComponent(5)])
nnet3("NoOpComponent", lambda r: [n3.NoOpComponent(5), n3.TanhComponent(5)], label="between", forms="binary")
nnet3("ClipGradientComponent", lambda r: [n3.ClipGradientComponent(5), n3.TanhComponent(5)])
nnet3("BackpropTruncationComponent", lambda r: [n3.BackpropTruncationComponent(5), n3.TanhComponent(5)])
nnet3("BackpropTruncationComponent", lambda r: [n3.BackpropTruncationComponent(5, scale=0.5)], label="scale")
nnet3("BackpropTruncationComponent", lambda r: [n3.BackpropTruncationComponent(5, old=True)], label="old")
