"""Convolutions and pooling."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import nnet1 as n1
from tests.ops.kaldi.capture.reference import nnet2 as n2
from tests.ops.kaldi.capture.reference import nnet3_pictures as n3
from tests.ops.kaldi.capture.reference import nnet3_simple as simple

FAMILY = Family()
nnet1, nnet2, nnet3 = FAMILY.nnet1, FAMILY.nnet2, FAMILY.nnet3
PATCH = [(t, h) for t in (-1, 0, 1) for h in (-1, 0, 1)]

nnet1("ConvolutionalComponent", lambda r: [n1.ConvolutionalComponent(24, 3, 1, 8, r(4, 9), r(4))])
nnet1("ConvolutionalComponent", lambda r: [n1.ConvolutionalComponent(20, 4, 2, 10, r(2, 8), r(2))], label="step")
nnet1("ConvolutionalComponent", lambda r: [n1.ConvolutionalComponent(8, 8, 1, 8, r(3, 8), r(3))], label="whole")
nnet1(
    "ConvolutionalComponent",
    lambda r: [
        n1.Splice(8, [-1, 0, 1]),
        n1.ConvolutionalComponent(24, 3, 1, 8, r(4, 9), r(4)),
        n1.MaxPoolingComponent(24, 2, 2, 4),
        n1.AffineTransform(r(5, 12), r(5)),
        n1.Softmax(5),
    ],
    label="net",
)
for name in ("MaxPoolingComponent", "AveragePoolingComponent"):
    nnet1(name, lambda r, name=name: [getattr(n1, name)(24, 2, 2, 4)])
    nnet1(name, lambda r, name=name: [getattr(n1, name)(24, 3, 1, 4)], label="overlapping")
    nnet1(name, lambda r, name=name: [getattr(n1, name)(12, 3, 3, 1)], label="narrow", forms="binary")
nnet1("FramePoolingComponent", lambda r: [n1.FramePoolingComponent(3, 5, [0, 2], [r(2), r(3)])], frames=5)

nnet2("Convolutional1dComponent", lambda r: [n2.Convolutional1dComponent(24, 3, 1, 8, r(4, 9), r(4))])
nnet2("Convolutional1dComponent", lambda r: [n2.Convolutional1dComponent(20, 4, 2, 10, r(2, 8), r(2))], label="step")
nnet2(
    "Convolutional1dComponent",
    lambda r: [n2.Convolutional1dComponent(24, 3, 1, 8, r(4, 9), r(4), appended=True)],
    label="appended",
)
nnet2("MaxpoolingComponent", lambda r: [n2.MaxpoolingComponent(24, 3, 4)])
nnet2("MaxpoolingComponent", lambda r: [n2.MaxpoolingComponent(12, 2, 1)], label="narrow", forms="mdl")
nnet2("MaxoutComponent", lambda r: [n2.MaxoutComponent(12, 4)])
nnet2(
    "Convolutional1dComponent",
    lambda r: [
        n2.SpliceComponent(8, [-1, 0, 1]),
        n2.Convolutional1dComponent(24, 3, 1, 8, r(4, 9), r(4)),
        n2.MaxpoolingComponent(24, 2, 4),
        n2.RectifiedLinearComponent(12),
        n2.AffineComponent(r(3, 12), r(3)),
    ],
    label="net",
)

nnet3("ConvolutionComponent", lambda r: [n3.ConvolutionComponent((3, 6, 2), (3, 3), (1, 1), r(4, 18), r(4))])
nnet3(
    "ConvolutionComponent",
    lambda r: [n3.ConvolutionComponent((5, 6, 1), (3, 2), (2, 2), r(3, 6), r(3))],
    label="steps",
)
nnet3(
    "ConvolutionComponent",
    lambda r: [n3.ConvolutionComponent((3, 5, 2), (2, 3), (1, 1), r(3, 12), r(3), zyx=False)],
    label="yzx",
)
nnet3("MaxpoolingComponent", lambda r: [n3.MaxpoolingComponent((2, 6, 3), (1, 2, 1), (1, 2, 1))])
nnet3("MaxpoolingComponent", lambda r: [n3.MaxpoolingComponent((4, 4, 2), (2, 3, 1), (2, 1, 1))], label="overlapping")
nnet3("MaxpoolingComponent", lambda r: [n3.MaxpoolingComponent((2, 2, 6), (2, 1, 3), (2, 1, 3))], label="channels")
nnet3(
    "ConvolutionComponent",
    lambda r: [
        n3.ConvolutionComponent((3, 6, 2), (2, 3), (1, 1), r(4, 12), r(4)),
        n3.MaxpoolingComponent((2, 4, 4), (1, 2, 1), (1, 2, 1)),
        simple.RectifiedLinearComponent(16),
        simple.AffineComponent(r(3, 16), r(3)),
    ],
    label="net",
)

nnet3(
    "TimeHeightConvolutionComponent",
    lambda r: [n3.TimeHeightConvolutionComponent(2, (5, 5), PATCH, r(3, 18), r(3), required=[0])],
)
nnet3(
    "TimeHeightConvolutionComponent",
    lambda r: [n3.TimeHeightConvolutionComponent(2, (5, 5), PATCH, r(3, 18), r(3))],
    label="context",
)
nnet3(
    "TimeHeightConvolutionComponent",
    lambda r: [
        n3.TimeHeightConvolutionComponent(
            2, (6, 3), [(t, h) for t in (-1, 0, 1) for h in (0, 1)], r(3, 12), r(3), subsample=2
        )
    ],
    label="subsample",
)
nnet3(
    "TimeHeightConvolutionComponent",
    lambda r: [n3.TimeHeightConvolutionComponent(2, (4, 2), [(-3, 0), (0, 1), (0, 2), (3, 0)], r(3, 8), r(3))],
    label="sparse",
)
nnet3(
    "TimeHeightConvolutionComponent",
    lambda r: [n3.TimeHeightConvolutionComponent(1, (5, 5), [(0, h) for h in (-2, -1, 0, 1, 2)], r(2, 5), r(2))],
    label="height",
)
nnet3(
    "TimeHeightConvolutionComponent",
    lambda r: [
        n3.TimeHeightConvolutionComponent(2, (5, 5), PATCH, r(3, 18), r(3)),
        simple.RectifiedLinearComponent(15, block=3),
        simple.BatchNormComponent(r(3), r(3, low=0.3), dim=15),
        n3.TimeHeightConvolutionComponent(3, (5, 3), PATCH, r(4, 27), r(4), subsample=2),
        simple.RectifiedLinearComponent(12),
        simple.AffineComponent(r(3, 12), r(3)),
    ],
    label="net",
)
