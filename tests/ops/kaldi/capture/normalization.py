"""Normalisations and norms of groups."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet2 as n2
from tests.ops.kaldi.capture.reference import nnet3_simple as n3

FAMILY = Family()
nnet1, nnet2, nnet3 = FAMILY.nnet1, FAMILY.nnet2, FAMILY.nnet3

nnet1("LengthNormComponent", lambda r: [n1.LengthNormComponent(6)])

nnet2("NormalizeComponent", lambda r: [n2.NormalizeComponent(6)])
nnet2("NormalizeComponent", lambda r: [n2.ScaleComponent(6, 1e-12), n2.NormalizeComponent(6)], label="floor")
nnet2("PnormComponent", lambda r: [n2.PnormComponent(12, 4)])
nnet2("PnormComponent", lambda r: [n2.PnormComponent(12, 4, 1.0)], label="one", forms="mdl")
nnet2("PnormComponent", lambda r: [n2.PnormComponent(12, 3, 3.0)], label="three")
nnet2("PnormComponent", lambda r: [n2.PnormComponent(6, 2, float("inf"))], label="inf", forms="mdl")
nnet2(
    "PnormComponent",
    lambda r: [
        n2.AffineComponentPreconditionedOnline(r(12, 5), r(12)),
        n2.PnormComponent(12, 4),
        n2.NormalizeComponent(4),
        n2.AffineComponentPreconditionedOnline(r(3, 4), r(3)),
        n2.SoftmaxComponent(3),
    ],
    label="net",
    forms="binary text mdl",
)

nnet3("NormalizeComponent", lambda r: [n3.NormalizeComponent(6)])
nnet3("NormalizeComponent", lambda r: [n3.NormalizeComponent(6, 0.5)], label="rms")
nnet3("NormalizeComponent", lambda r: [n3.NormalizeComponent(6, 1.5, block=3)], label="blocks")
nnet3("NormalizeComponent", lambda r: [n3.NormalizeComponent(6, 0.5, log=True)], label="log")
nnet3("NormalizeComponent", lambda r: [n3.NormalizeComponent(6, 1.0, block=2, log=True)], label="log-blocks")
nnet3("NormalizeComponent", lambda r: [n3.NormalizeComponent(6, old=True)], label="old", real=False)
nnet3("BatchNormComponent", lambda r: [n3.BatchNormComponent(r(6), r(6, low=0.2))], forms="binary text double")
nnet3("BatchNormComponent", lambda r: [n3.BatchNormComponent(r(6), r(6, low=0.2), 0.01, 0.5)], label="rms")
nnet3("BatchNormComponent", lambda r: [n3.BatchNormComponent(r(3), r(3, low=0.2), dim=6)], label="blocks")
nnet3(
    "BatchNormComponent",
    lambda r: [
        n3.NaturalGradientAffineComponent(r(6, 5), r(6)),
        n3.RectifiedLinearComponent(6),
        n3.BatchNormComponent(r(6), r(6, low=0.2)),
        n3.NaturalGradientAffineComponent(r(4, 6), r(4)),
        n3.LogSoftmaxComponent(4),
    ],
    label="net",
    forms="binary text mdl chain",
)
nnet3("PnormComponent", lambda r: [n3.PnormComponent(12, 4)])
nnet3("PnormComponent", lambda r: [n3.AffineComponent(r(12, 5), r(12)), n3.PnormComponent(12, 3)], label="affine")
