"""Classical machine learning: linear models."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)
TRANSFORMS = ("NONE", "SOFTMAX", "LOGISTIC", "SOFTMAX_ZERO", "PROBIT")


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return (2 * rng.normal(size=shape)).astype(of)


def ml(op: str, *rows: list[np.ndarray | None], **options: Any) -> list[OpCase]:
    return forms(op, *rows, domain="ai.onnx.ml", **options)


UNIT = np.array([[0.2, 0.7], [0.9, 0.05], [0.5, 0.5]], np.float32)
"""Scores between 0 and 1 of the identity, whose quantiles are numbers."""

ZEROS = np.array([[0, 0.5], [-1, 0], [5e-8, 2]], np.float32)

CASES = [
    *[
        case
        for transform in TRANSFORMS
        for case in ml(
            "LinearRegressor",
            [UNIT],
            [ZEROS] if transform != "PROBIT" else [UNIT[:1]],
            coefficients=[1.0, 0.0, 0.0, 1.0],
            targets=2,
            post_transform=transform,
            label=transform,
        )
    ],
    *[
        case
        for transform in TRANSFORMS
        for case in ml(
            "LinearRegressor",
            [UNIT],
            coefficients=[0.5, 0.5],
            intercepts=[0.1],
            post_transform=transform,
            label=f"one-{transform}",
        )
    ],
    *ml("LinearRegressor", [data(4, 3)], [data(3)], coefficients=[1.0, -2.0, 0.5], intercepts=[0.5], label="rows"),
    *ml("LinearRegressor", [data(4, 3)], coefficients=[1.0, -2.0, 0.5], intercepts=[0.5, 1.0], label="ignored"),
    *[
        case
        for transform in TRANSFORMS[:4]
        for labels in ({"classlabels_ints": [5, 7, -1]}, {"classlabels_strings": ["a", "", "ж"]})
        for case in ml(
            "LinearClassifier",
            [data(6, 4)],
            [data(4)],
            coefficients=data(12).tolist(),
            intercepts=[0.1, -0.1, 0.3],
            outputs=2,
            post_transform=transform,
            label=f"{transform}-{next(iter(labels))}",
            **labels,
        )
    ],
    *[
        case
        for transform in TRANSFORMS[:4]
        for labels in ({"classlabels_ints": [5, 7]}, {"classlabels_strings": ["no", "yes"]})
        for case in ml(
            "LinearClassifier",
            [data(6, 4)],
            coefficients=data(4).tolist(),
            intercepts=[0.1],
            outputs=2,
            post_transform=transform,
            label=f"one-{transform}-{list(labels.values())}",
            **labels,
        )
    ],
    *forms(
        "LinearRegressor",
        [UNIT],
        domain="ai.onnx.ml",
        coefficients=[1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
        intercepts=[0.5, 1.0],
        targets=2,
        label="the first of too many",
    )[:1],
    *[
        case
        for of in (np.float64, np.int32, np.int64)
        for case in ml(
            "LinearClassifier",
            [data(6, 4, of=of)],
            coefficients=data(8).tolist(),
            intercepts=[0.1, 0.2],
            outputs=2,
            classlabels_ints=[0, 1],
            label=of.__name__,
        )
    ],
    *ml(
        "LinearClassifier",
        [np.zeros((2, 2), np.float32)],
        coefficients=[1.0] * 6,
        intercepts=[0.0, 1.0, 1.0],
        classlabels_ints=[4, 5, 6],
        outputs=2,
        label="the first of equal scores",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
