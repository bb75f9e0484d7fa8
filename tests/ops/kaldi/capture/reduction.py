"""Statistics over time."""

from __future__ import annotations

from tests.ops.kaldi.capture.define import Family
from tests.ops.kaldi.capture.reference import nnet3_simple as n3
from tests.ops.kaldi.capture.reference.nnet3_pictures import (
    StatisticsExtractionComponent,
    StatisticsPoolingComponent,
)

FAMILY = Family()
nnet3, graph = FAMILY.nnet3, FAMILY.graph

nnet3("StatisticsExtractionComponent", lambda r: [StatisticsExtractionComponent(4, 1, 1)])
nnet3("StatisticsExtractionComponent", lambda r: [StatisticsExtractionComponent(4, 1, 1, False)], label="sums")

MOVING = [(2, 2), (3, 1), (99, 99), (1, 0)]
for left, right in MOVING:
    nnet3(
        "StatisticsPoolingComponent",
        lambda r, c=(left, right): [StatisticsExtractionComponent(4, 1, 1), StatisticsPoolingComponent(9, 1, *c)],
        label=f"{left}-{right}",
        forms="binary text" if (left, right) == MOVING[2] else "binary",
    )
nnet3(
    "StatisticsPoolingComponent",
    lambda r: [StatisticsExtractionComponent(4, 1, 1), StatisticsPoolingComponent(9, 1, 2, 3, counts=2)],
    label="counts",
)
nnet3(
    "StatisticsPoolingComponent",
    lambda r: [StatisticsExtractionComponent(4, 1, 1, False), StatisticsPoolingComponent(5, 1, 2, 3, deviations=False)],
    label="means",
)
nnet3(
    "StatisticsPoolingComponent",
    lambda r: [StatisticsExtractionComponent(4, 1, 1), StatisticsPoolingComponent(9, 1, 3, 3, floor=0.5)],
    label="floor",
    forms="binary",
)

XVECTOR = """
input-node name=input dim=5
component-node name=tdnn1 component=tdnn1 input=Append(Offset(input, -2), input, Offset(input, 2))
component-node name=relu1 component=relu1 input=tdnn1
component-node name=batch1 component=batch1 input=relu1
component-node name=stats-extraction component=extraction input=batch1
component-node name=stats-pooling component=pooling input=stats-extraction
component-node name=tdnn2 component=tdnn2 input=Round(stats-pooling, {0})
component-node name=relu2 component=relu2 input=tdnn2
component-node name=out component=out input=relu2
output-node name=output input=out
"""


def xvector(r, period: int, context: int) -> dict:
    return {
        "tdnn1": n3.NaturalGradientAffineComponent(r(4, 15), r(4)),
        "relu1": n3.RectifiedLinearComponent(4),
        "batch1": n3.BatchNormComponent(r(4), r(4, low=0.2)),
        "extraction": StatisticsExtractionComponent(4, 1, period),
        "pooling": StatisticsPoolingComponent(9, period, context, context),
        "tdnn2": n3.NaturalGradientAffineComponent(r(5, 8), r(5)),
        "relu2": n3.RectifiedLinearComponent(5),
        "out": n3.AffineComponent(r(3, 5), r(3)),
    }


for period, context in ((1, 10000), (1, 3), (2, 4)):
    graph(
        "StatisticsPoolingComponent",
        XVECTOR.format(period),
        lambda r, p=period, c=context: xvector(r, p, c),
        label=f"xvector-{period}-{context}",
        frames=9,
        forms="binary text mdl" if context > 9 else "binary",
    )
graph(
    "StatisticsPoolingComponent",
    XVECTOR.format(1).replace("Round(stats-pooling, 1)", "ReplaceIndex(stats-pooling, t, 0)"),
    lambda r: xvector(r, 1, 10000),
    label="xvector-index",
    frames=9,
)
