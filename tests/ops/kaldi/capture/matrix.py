"""Affine and linear layers."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import fixed
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet2 as n2
from tests.ops.kaldi.capture.reference import nnet3_simple as n3

FAMILY = Family()
nnet1, nnet2, nnet3 = FAMILY.nnet1, FAMILY.nnet2, FAMILY.nnet3
FORMS = "binary text double cm cm2 cm3"

nnet1("AffineTransform", lambda r: [n1.AffineTransform(r(6, 5), r(6))], forms=f"{FORMS} old")
nnet1(
    "AffineTransform", lambda r: [n1.AffineTransform(r(6, 5), r(6), bare=True)], label="bare", forms="binary text old"
)
nnet1("AffineTransform", lambda r: [n1.AffineTransform(r(1, 5), r(1))], label="one", forms="binary", frames=1)
nnet1(
    "AffineTransform",
    lambda r: [
        n1.AffineTransform(r(8, 5), r(8)),
        n1.Sigmoid(8),
        n1.AffineTransform(r(8, 8), r(8)),
        n1.Tanh(8),
        n1.AffineTransform(r(4, 8), r(4)),
        n1.Softmax(4),
    ],
    label="deep",
    forms="binary text old",
)
nnet1("LinearTransform", lambda r: [n1.LinearTransform(r(6, 5))], forms="binary text double")
nnet1("Rbm", lambda r: [n1.Rbm(r(6, 5), r(5), r(6), ("gauss", "bern"))])
nnet1("Rbm", lambda r: [n1.Rbm(r(6, 5), r(5), r(6), ("bern", "gauss"))], label="gauss")

for name in ("AffineComponent", "AffineComponentPreconditioned", "AffineComponentPreconditionedOnline"):
    nnet2(
        name,
        lambda r, name=name: [getattr(n2, name)(r(6, 5), r(6))],
        forms=f"{FORMS} mdl" if name == "AffineComponentPreconditionedOnline" else "mdl text",
    )
nnet2("FixedAffineComponent", lambda r: [fixed.FixedAffineComponent(r(6, 5), r(6))])
nnet2("FixedLinearComponent", lambda r: [n2.FixedLinearComponent(r(6, 5))])
nnet2("BlockAffineComponent", lambda r: [n2.BlockAffineComponent(r(6, 4), r(6), 3)])
nnet2("BlockAffineComponentPreconditioned", lambda r: [n2.BlockAffineComponent(r(6, 4), r(6), 2, True)])
nnet2("DctComponent", lambda r: [n2.DctComponent(8, 4, 4, False)])
nnet2("DctComponent", lambda r: [n2.DctComponent(8, 4, 4, True)], label="reorder")
nnet2("DctComponent", lambda r: [n2.DctComponent(12, 6, 3, False)], label="keep")

nnet3("AffineComponent", lambda r: [n3.AffineComponent(r(6, 5), r(6))], forms=FORMS)
nnet3("AffineComponent", lambda r: [n3.AffineComponent(r(6, 5), r(6), n3.RATES)], label="rates")
nnet3("AffineComponent", lambda r: [n3.AffineComponent(r(6, 5), r(6), more=[("IsGradient", False)])], label="old")
nnet3("NaturalGradientAffineComponent", lambda r: [n3.NaturalGradientAffineComponent(r(6, 5), r(6))], forms=FORMS)
nnet3(
    "NaturalGradientAffineComponent",
    lambda r: [n3.NaturalGradientAffineComponent(r(6, 5), r(6), n3.RATES)],
    label="rates",
)
nnet3(
    "NaturalGradientAffineComponent",
    lambda r: [n3.NaturalGradientAffineComponent(r(6, 5), r(6), old=True)],
    label="old",
)
for name in ("AffineComponent", "NaturalGradientAffineComponent"):
    nnet3(name, lambda r, name=name: [getattr(n3, name)(r(6, 5), r(6), n3.BARE)], label="bare")
nnet3("LinearComponent", lambda r: [n3.LinearComponent(r(6, 5), n3.BARE)], label="bare")
nnet3("LinearComponent", lambda r: [n3.LinearComponent(r(6, 5))], forms="binary text double")
nnet3("LinearComponent", lambda r: [n3.LinearComponent(r(6, 5), n3.RATES, -1.0)], label="orthonormal")
nnet3("FixedAffineComponent", lambda r: [fixed.FixedAffineComponent(r(6, 5), r(6))])
nnet3("RepeatedAffineComponent", lambda r: [n3.RepeatedAffineComponent(r(4, 3), r(4), 2)])
nnet3("NaturalGradientRepeatedAffineComponent", lambda r: [n3.RepeatedAffineComponent(r(2, 3), r(2), 3, natural=True)])
nnet3("BlockAffineComponent", lambda r: [n3.BlockAffineComponent(r(6, 4), r(6), 3)])
nnet3(
    "CompositeComponent",
    lambda r: [
        n3.CompositeComponent(
            [n3.AffineComponent(r(6, 5), r(6)), n3.RectifiedLinearComponent(6), n3.PermuteComponent([5, 0, 1, 2, 4, 3])]
        )
    ],
)
nnet3(
    "CompositeComponent",
    lambda r: [
        n3.CompositeComponent([n3.AffineComponent(r(6, 5), r(6)), n3.NormalizeComponent(6)], 2),
        n3.SoftmaxComponent(6),
    ],
    label="few-rows",
    forms="binary",
)
