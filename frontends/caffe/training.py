"""Layers that only serve training: they go, and what a deployed net gives in their place.

A loss that begins with a function of the prediction (SoftmaxWithLoss) becomes that function; of any other loss the
prediction itself remains, as an output.
"""

from __future__ import annotations

LOSSES = {
    "SoftmaxWithLoss": "Softmax",
    "SigmoidCrossEntropyLoss": "Sigmoid",
    "SoftmaxWithLossOHEM": "Softmax",
    "FocalLoss": "Softmax",
    "SoftmaxWithFocalLoss": "Softmax",
}
"""Loss → the function of the prediction that it begins with."""

SILENT = frozenset({"Silence"})
"""Layers that take what is no output."""

MEASURES = frozenset({"Accuracy", "AccuracyMultilabel", "DetectionEvaluate"})
"""Layers that look at a prediction beside its loss: it is an output only where nothing else is."""

REMOVED = MEASURES | frozenset(
    {
        "BoxAnnotatorOHEM",
        "CTCLoss",
        "CenterLoss",
        "ContrastiveLoss",
        "EuclideanLoss",
        "HDF5Output",
        "HingeLoss",
        "InfogainLoss",
        "L1Loss",
        "LpqLoss",
        "MultiBoxLoss",
        "MultinomialLogisticLoss",
        "RegionLoss",
        "SegmentationEvaluate",
        "SmoothL1Loss",
        "SmoothL1LossOHEM",
        "TripletLoss",
        "WarpCTC",
        "WarpCTCLoss",
        "YoloV2Loss",
        "YoloSeg",
        "YoloV3Loss",
        "Yolov3",
    }
)
"""Layers that are left out."""


def only_trains(type_: str) -> bool:
    """Whether layers of a type are left out when a net is deployed."""
    return type_ in LOSSES or type_ in REMOVED or type_ in SILENT


__all__ = ["LOSSES", "MEASURES", "REMOVED", "SILENT", "only_trains"]
