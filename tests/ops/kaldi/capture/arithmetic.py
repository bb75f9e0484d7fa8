"""Scales, offsets, products and sums."""

from __future__ import annotations

import numpy as np

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import fixed
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet2 as n2
from tests.ops.kaldi.capture.reference import nnet3_simple as n3

FAMILY = Family()
nnet1, nnet2, nnet3 = FAMILY.nnet1, FAMILY.nnet2, FAMILY.nnet3

nnet1("AddShift", lambda r: [n1.AddShift(r(5))], forms="binary text double old")
nnet1("AddShift", lambda r: [n1.AddShift(r(5), bare=True)], label="bare", forms="binary text old")
nnet1("Rescale", lambda r: [n1.Rescale(r(5))], forms="binary text double old")
nnet1("Rescale", lambda r: [n1.Rescale(r(5), bare=True)], label="bare", forms="binary text old")
nnet1("Rescale", lambda r: [n1.AddShift(r(5)), n1.Rescale(r(5)), n1.Sigmoid(5)], label="chain")
nnet1("KlHmm", lambda r: [n1.KlHmm(r(4, 5, low=0.1))], positive=True)

nnet2("ScaleComponent", lambda r: [n2.ScaleComponent(5, -1.5)])
nnet2("FixedScaleComponent", lambda r: [fixed.FixedScaleComponent(r(5))])
nnet2("FixedBiasComponent", lambda r: [fixed.FixedBiasComponent(r(5))])
nnet2("SumGroupComponent", lambda r: [n2.SumGroupComponent([2, 3, 1])])
nnet2("SumGroupComponent", lambda r: [n2.SoftmaxComponent(6), n2.SumGroupComponent([3, 3])], label="mixture")
nnet2("SumGroupComponent", lambda r: [n2.SumGroupComponent([1, 2, 3] * 8)], label="many")
nnet2(
    "MixtureProbComponent",
    lambda r: [n2.SoftmaxComponent(6), n2.MixtureProbComponent([r(1, 2, low=0.0), r(2, 3, low=0.0), r(1, 1, low=0.0)])],
    real=False,
)

nnet3("PerElementScaleComponent", lambda r: [n3.PerElementScaleComponent(r(5))])
nnet3("NaturalGradientPerElementScaleComponent", lambda r: [n3.PerElementScaleComponent(r(5), natural=True)])
nnet3("PerElementOffsetComponent", lambda r: [n3.PerElementOffsetComponent(r(5))])
nnet3("PerElementOffsetComponent", lambda r: [n3.PerElementOffsetComponent(r(3), dim=6)], label="blocks")
nnet3("ScaleAndOffsetComponent", lambda r: [n3.ScaleAndOffsetComponent(r(5), r(5))])
nnet3("ScaleAndOffsetComponent", lambda r: [n3.ScaleAndOffsetComponent(r(3), r(3), dim=6)], label="blocks")
nnet3(
    "ScaleAndOffsetComponent",
    lambda r: [n3.ScaleAndOffsetComponent(np.array([0, 1e-6, -1e-6, 2], np.float32), r(4))],
    label="near-zero",
)
nnet3("FixedScaleComponent", lambda r: [fixed.FixedScaleComponent(r(5))])
nnet3("FixedBiasComponent", lambda r: [fixed.FixedBiasComponent(r(5))])
nnet3("SumGroupComponent", lambda r: [n3.SumGroupComponent([2, 3, 1])])
nnet3("SumBlockComponent", lambda r: [n3.SumBlockComponent(6, 2)])
nnet3("SumBlockComponent", lambda r: [n3.SumBlockComponent(6, 3, scale=-0.5)], label="scale")
nnet3("ElementwiseProductComponent", lambda r: [n3.ElementwiseProductComponent(6, 3)])
nnet3("ElementwiseProductComponent", lambda r: [n3.ElementwiseProductComponent(6, 2)], label="three")
nnet3("ConstantFunctionComponent", lambda r: [n3.ConstantFunctionComponent(5, r(3))])
nnet3(
    "ConstantFunctionComponent",
    lambda r: [n3.ConstantFunctionComponent(5, r(3)), n3.AffineComponent(r(4, 3), r(4))],
    label="behind",
    forms="binary",
)
