"""Box suppression and pooling of regions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check

rng = np.random.default_rng(0)


def data(*shape: int) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


corners = rng.uniform(0, 10, size=(2, 12, 2)).astype(np.float32)
boxes = np.concatenate([corners, corners + rng.uniform(1, 6, size=(2, 12, 2)).astype(np.float32)], 2)
flipped = boxes[:, :, [2, 3, 0, 1]]
scores = data(2, 3, 12)


def nms(most=None, overlap=None, score=None, *, given=boxes, constants=(2, 3, 4), **rest) -> OpCase:
    tail = [
        None if most is None else np.array([most]),
        None if overlap is None else np.array([overlap], np.float32),
        None if score is None else np.array([score], np.float32),
    ]
    return OpCase("NonMaxSuppression", [given, scores, *tail], rest.pop("attributes", {}), constants=constants, **rest)


regions = np.array([[0, 0, 7, 7], [1.3, 2.2, 5.1, 9.4], [3, 3, 3.2, 3.3], [8, 8, 20, 20]], np.float32)
batch = np.array([0, 1, 1, 0])
X = data(2, 3, 10, 12)
MODES = ("avg", "max")
ALIGNMENTS = ("half_pixel", "output_half_pixel")
ODD = {
    "tiny": [[3, 3, 3.2, 3.3], [5, 5, 5, 5]],
    "outside": [[8, 8, 20, 20], [-5, -5, 4, 4], [-20, -20, -10, -10]],
    "turned round": [[7, 7, 2, 3], [7, 2, 3, 6]],
    "large": [[0, 0, 40, 30]],
    "at the edge": [[0, 0, 12, 10], [11, 9, 12, 10]],
}


def roi_align(
    given, mode, alignment="half_pixel", samples=0, opset=16, of: Any = np.float32, label="", **rest
) -> OpCase:
    size = {"output_height": 3, "output_width": 4, "spatial_scale": 0.7}
    attributes = {**size, "sampling_ratio": samples, "mode": mode}
    if opset > 10:
        attributes["coordinate_transformation_mode"] = alignment
    rois = np.array(given, of)
    label = f"{mode}-{alignment}-{samples}-{label}"
    return OpCase(
        "RoiAlign", [X.astype(of), rois, np.arange(len(rois)) % 2], attributes, opset=opset, label=label, **rest
    )


CASES = [
    nms(5, 0.3, 0.1, opset=10),
    nms(5, 0.3, 0.1, opset=11, dynamic=True),
    nms(3, 0.4, label="negative scores"),
    nms(20, 0.5, -0.5, given=flipped, label="flipped"),
    nms(4, 0.2, 0.0, given=boxes, attributes={"center_point_box": 1}, label="center"),
    nms(4, 0.2, 0.0, constants=(), label="runtime"),
    nms(12, None, -9.0, label="any overlap"),
    nms(12, 0.0, -9.0, constants=(), label="any overlap at run time"),
    OpCase(
        "NonMaxSuppression",
        [
            np.array([[[0, 0, 1, 2], [0, 1, 1, 3], [0, 5, 1, 6]]], np.float32),
            np.array([[[0.9, 0.8, 0.7]]], np.float32),
            np.array([3]),
            np.array([1 / 3], np.float32),
        ],
        constants=(2, 3),
        label="overlap at the threshold",
    ),
    *(roi_align(regions, mode, c, r, dynamic=r == 0) for mode in MODES for c in ALIGNMENTS for r in (0, 1, 2)),
    *(roi_align(r, mode, c, 0, label=name) for name, r in ODD.items() for mode in MODES for c in ALIGNMENTS),
    *(roi_align(regions, mode, opset=10, label="first version") for mode in MODES),
    *(roi_align(regions, mode, of=np.float64, label="f64") for mode in MODES),
    *(roi_align(regions, mode, of=np.float16, by="onnx", rtol=1e-2, atol=1e-2, label="f16") for mode in MODES),
    *(roi_align(regions, mode, by="onnx", opset=22, dynamic=True) for mode in MODES),
    *(roi_align(regions[:0], mode, dynamic=dynamic, label="none") for mode in MODES for dynamic in (False, True)),
    OpCase(
        "MaxRoiPool",
        [X, np.concatenate([batch[:2, None].astype(np.float32), np.round(regions[:2])], 1)],
        {"pooled_shape": [2, 3], "spatial_scale": 1.0},
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
