"""Box suppression and pooling of regions."""

from __future__ import annotations

import numpy as np
import pytest

import stepwell
from stepwell.dialects.errors import StepwellError
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
    *(
        OpCase(
            "RoiAlign",
            [X, regions, batch],
            {
                "output_height": 3,
                "output_width": 4,
                "sampling_ratio": s,
                "spatial_scale": 0.7,
                "mode": mode,
                **({"coordinate_transformation_mode": c} if o > 10 else {}),
            },
            opset=o,
            label=f"{mode}-{c}-{s}",
            dynamic=s == 0,
        )
        for o, c in ((10, "output_half_pixel"), (16, "half_pixel"), (16, "output_half_pixel"))
        for s in (0, 2)
        for mode in ("avg",)
    ),
    OpCase(
        "MaxRoiPool",
        [X, np.concatenate([batch[:2, None].astype(np.float32), np.round(regions[:2])], 1)],
        {"pooled_shape": [2, 3], "spatial_scale": 1.0},
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


def test_the_largest_neighbour_is_refused():
    case = OpCase("RoiAlign", [X, regions, batch], {"mode": "max"}, opset=16)
    with pytest.raises(StepwellError, match="largest weighted neighbour"):
        stepwell.convert(case.model())
