"""Splices of frames, and columns that change places."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet2 as n2
from tests.ops.kaldi.capture.reference import nnet3_simple as n3

FAMILY = Family()
nnet1, nnet2, nnet3 = FAMILY.nnet1, FAMILY.nnet2, FAMILY.nnet3

for label, offsets in (
    ("", [-2, -1, 0, 1, 2]),
    ("past", [-3, -1, 0]),
    ("future", [0, 1, 4]),
    ("gaps", [-5, 0, 5]),
    ("now", [0]),
    ("shift", [-2]),
):
    nnet1(
        "Splice",
        lambda r, o=offsets: [n1.Splice(4, o)],
        label=label,
        forms="binary text old" if not label else "binary",
    )
    nnet1(
        "Splice",
        lambda r, o=offsets: [n1.Splice(4, o), n1.AffineTransform(r(3, 4 * len(o)), r(3)), n1.Tanh(3)],
        label=f"{label or 'window'}-affine",
    )
nnet1(
    "Splice",
    lambda r: [
        n1.Splice(4, [-1, 0, 1]),
        n1.AffineTransform(r(5, 12), r(5)),
        n1.Sigmoid(5),
        n1.Splice(5, [-3, 0, 2]),
        n1.AffineTransform(r(3, 15), r(3)),
    ],
    label="twice",
    frames=9,
)
nnet1("Splice", lambda r: [n1.Splice(4, [-2, 0, 2]), n1.Sigmoid(12)], label="few-frames", frames=2, forms="binary")
nnet1(
    "Splice",
    lambda r: [n1.Splice(4, [-2, 0, 2]), n1.AddShift(r(12)), n1.Rescale(r(12)), n1.AffineTransform(r(6, 12), r(6))],
    label="transform",
)
nnet1("Copy", lambda r: [n1.Copy(5, [4, 0, 0, 2])])
nnet1("Copy", lambda r: [n1.Splice(3, [-1, 0, 1]), n1.Copy(9, [8, 6, 4, 2, 0])], label="splice")

nnet2("SpliceComponent", lambda r: [n2.SpliceComponent(4, [-2, -1, 0, 1, 2])])
nnet2("SpliceComponent", lambda r: [n2.SpliceComponent(4, [-3, 1])], label="gaps")
nnet2("SpliceComponent", lambda r: [n2.SpliceComponent(4, [-2, 0])], label="past", forms="mdl")
nnet2("SpliceComponent", lambda r: [n2.SpliceComponent(4, [0, 1])], label="future", forms="mdl")
nnet2("SpliceComponent", lambda r: [n2.SpliceComponent(6, [-1, 0, 1], 2)], label="constant", ivector=2)
nnet2(
    "SpliceComponent",
    lambda r: [
        n2.SpliceComponent(6, [-1, 0, 1], 2),
        n2.AffineComponent(r(8, 14), r(8)),
        n2.PnormComponent(8, 4),
        n2.SpliceComponent(4, [-3, 2]),
        n2.AffineComponent(r(3, 8), r(3)),
        n2.SoftmaxComponent(3),
    ],
    label="net",
    ivector=2,
    frames=9,
    forms="binary text mdl",
)
nnet2("SpliceMaxComponent", lambda r: [n2.SpliceMaxComponent(4, [-2, -1, 0, 1])])
nnet2("PermuteComponent", lambda r: [n2.PermuteComponent([3, 0, 4, 1, 2])])

nnet3("PermuteComponent", lambda r: [n3.PermuteComponent([3, 0, 4, 1, 2])])
nnet3(
    "PermuteComponent", lambda r: [n3.AffineComponent(r(4, 5), r(4)), n3.PermuteComponent([1, 3, 2, 0])], label="affine"
)
