"""`--transformations-config`: Model Optimizer's JSON files for detectors.

Most of them replace parts of a graph that Model Optimizer could not convert; here these parts convert, and the file is
not needed, which a warning says. What changes the model's outputs is done:

* ObjectDetectionAPIOutputReplacement: the outputs that it lists, of which each may have alternatives (`a|b`), unless
  they are what Model Optimizer kept beside a DetectionOutput that holds the rest, as classes and scores;
* TFYOLO, TFYOLOV3: RegionYolo behind the outputs, or behind what feeds the nodes `entry_points`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from xdsl.passes import ModulePass

from stepwell.dialects.errors import StepwellError

OPTION = "--transformations-config"
KINDS = ("scope", "points", "general")
DETECTION = (
    "the model's own post-processing is converted and its outputs stay (boxes, classes, scores and their number), "
    "where Model Optimizer put one DetectionOutput"
)
NOT_NEEDED = {
    "ObjectDetectionAPIPreprocessorReplacement": "loops that resize images convert",
    "ObjectDetectionAPIPreprocessor2Replacement": "loops that resize images convert",
    "ObjectDetectionAPISSDPostprocessorReplacement": DETECTION,
    "ObjectDetectionAPIProposalReplacement": "the first stage converts as it is",
    "ObjectDetectionAPIDetectionOutputReplacement": DETECTION,
    "ObjectDetectionAPIPSROIPoolingReplacement": "CropAndResize converts as it is",
    "ObjectDetectionAPIMaskRCNNROIPoolingSecondReplacement": "CropAndResize converts as it is",
    "ObjectDetectionAPIMaskRCNNSigmoidReplacement": "the masks are those of the model",
    "ObjectDetectionAPIConstValueOverride": "the values of the graph are used",
    "ObjectDetectionAPITransformationsStart": "there is nothing to order",
    "ObjectDetectionAPITransformationsFinish": "there is nothing to order",
    "AutomlEfficientDet": DETECTION,
    "RetinaNetFilteredDetectionsReplacement": DETECTION,
    "SSDToolboxDetectionOutput": DETECTION,
    "ONNXMaskRCNNReplacement": "RoiAlign and NonMaxSuppression convert as they are",
    "ONNXPersonDetectionCrossroadReplacement": "RoiAlign and NonMaxSuppression convert as they are",
}
"""Replacers that have nothing to do, and why."""


@dataclass
class Configuration:
    """What of a configuration has an effect; `notes` say why the rest has none."""

    outputs: list[str] = field(default_factory=list)
    regions: dict[str, Any] | None = None
    notes: list[str] = field(default_factory=list)

    def passes(self, channels_last: bool) -> list[ModulePass]:
        """The passes for the finished model."""
        if self.regions is None:
            return []
        from stepwell.dialects.opset.transforms.regions import OpsetDetectRegions

        return [OpsetDetectRegions(**self.regions, channels_last=channels_last)]


def read(path: Any) -> Configuration:
    """Read a configuration; what is no such file is a StepwellError."""
    path = Path(path)
    try:
        entries = json.loads(path.read_text())
    except OSError as error:
        raise StepwellError(f"{OPTION}: {path}: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise StepwellError(f"{OPTION}: {path}: it is no JSON: {error}") from None
    found, of = Configuration(), entries if isinstance(entries, list) else [entries]
    for number, entry in enumerate(of):
        if not isinstance(entry, Mapping) or not isinstance(entry.get("id"), str):
            raise StepwellError(f"{OPTION}: {path}: entry {number} has no id")
        if entry.get("match_kind", "general") not in KINDS:
            raise StepwellError(
                f"{OPTION}: {path}: {entry['id']}: match_kind is {entry['match_kind']!r} and none of {', '.join(KINDS)}"
            )
        _entry(path, entry, found)
    if found.outputs and any(NOT_NEEDED.get(entry["id"]) == DETECTION for entry in of):
        found.notes.append(
            f"{OPTION}: the outputs {', '.join(found.outputs)} are what is left beside one DetectionOutput; here the "
            "model's own stay, of which --output chooses others"
        )
        found.outputs = []
    return found


def _entry(path: Path, entry: Mapping[str, Any], found: Configuration) -> None:
    name = entry["id"]
    attributes = entry.get("custom_attributes") or {}
    if not isinstance(attributes, Mapping):
        raise StepwellError(f"{OPTION}: {path}: {name}: custom_attributes is no object")
    if name == "ObjectDetectionAPIOutputReplacement":
        outputs = attributes.get("outputs", "")
        outputs = ",".join(map(str, outputs)) if isinstance(outputs, list) else outputs
        found.outputs = [part.strip() for part in str(outputs).split(",") if part.strip()]
    elif name in ("TFYOLO", "TFYOLOV3"):
        _yolo(path, name, attributes, found)
    elif name in NOT_NEEDED:
        found.notes.append(f"{OPTION}: {name} is not needed: {NOT_NEEDED[name]}")
    else:
        found.notes.append(
            f"{OPTION}: {name} is a replacer of an extension of Model Optimizer and is not run; operators that do not "
            "convert are named in the report"
        )


def _yolo(path: Path, name: str, attributes: Mapping[str, Any], found: Configuration) -> None:
    third = name == "TFYOLOV3"
    try:
        regions: dict[str, Any] = {
            "classes": int(attributes["classes"]),
            "coords": int(attributes["coords"]),
            "num": int(attributes["num"]),
            "do_softmax": bool(attributes.get("do_softmax", not third)),
            "anchors": ",".join(str(float(a)) for a in attributes.get("anchors", ())),
        }
        if third:
            points = [str(p) for p in attributes["entry_points"]]
            masks = attributes.get("masks") or [attributes["mask"]] * len(points)
            regions["masks"] = ";".join(",".join(str(int(i)) for i in mask) for mask in masks)
            found.outputs = [f"0:{point}" for point in points]
    except (KeyError, TypeError, ValueError) as error:
        raise StepwellError(f"{OPTION}: {path}: {name}: {error} is missing or no number") from None
    found.regions = regions


__all__ = ["Configuration", "read"]
