"""Tensors that are made."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


CASES = [
    *forms(
        "Range",
        [np.int64(1), np.int64(9), np.int64(3)],
        [np.float32(1), np.float32(2.1), np.float32(0.25)],
        [np.int32(5), np.int32(-4), np.int32(-2)],
        opsets=(11,),
    ),
    *forms("Range", [np.int64(1), np.int64(9), np.int64(3)], opsets=(11,), constants=(0, 1, 2), label="constant"),
    *forms("EyeLike", [data(3, 4)], opsets=(9,)),
    *forms("EyeLike", [data(3, 4)], k=-1, dtype=7, opsets=(9,)),
    *forms("EyeLike", [data(3, 4)], k=2, dtype=1, opsets=(22,)),
]


@pytest.mark.parametrize(
    ("op", "attributes", "mean", "deviation"),
    [
        ("RandomUniform", {"low": 2.0, "high": 4.0}, 3.0, 2 / 12**0.5),
        ("RandomNormal", {"mean": 1.0, "scale": 0.5}, 1.0, 0.5),
        ("RandomUniformLike", {"low": -1.0, "high": 1.0}, 0.0, 2 / 12**0.5),
        ("RandomNormalLike", {}, 0.0, 1.0),
        ("Bernoulli", {}, 0.25, 0.1875**0.5),
    ],
)
def test_random(op: str, attributes: dict[str, float], mean: float, deviation: float):
    """The moments of many numbers; the numbers themselves are nobody's business."""
    given = dict(attributes) if "Like" in op or op == "Bernoulli" else {**attributes, "shape": [200, 100]}
    inputs = [np.full((200, 100), 0.25, np.float32)] if "shape" not in given else []
    case = OpCase(op, inputs, given, opset=15)
    (found,) = converted(case.model(), case.feeds())
    assert found.shape == (200, 100)
    assert abs(found.mean() - mean) < 0.02 and abs(found.std() - deviation) < 0.02


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
