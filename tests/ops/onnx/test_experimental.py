"""Experimental operators that ONNX withdrew, against numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: Any = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X = data(2, 3, 5, 6)
BIAS = np.array([1, -2, 0.5], np.float32).reshape(3, 1, 1)


def known(op: str, given: list[Any], expected: np.ndarray, **options: Any) -> list[OpCase]:
    return forms(op, given, expected=[expected], opsets=options.pop("opsets", (1, 9)), **options)


def gru_unit(h: np.ndarray, gates: np.ndarray, lengths: np.ndarray, t: Any, drop: bool) -> np.ndarray:
    _, update, output = np.split(gates, 3, -1)
    kept = 1 / (1 + np.exp(-update))
    new = h * kept + np.tanh(output) * (1 - kept)
    return np.where((t < lengths)[:, None], new, 0 if drop else h)


H, GATES, LENGTHS = data(1, 3, 2), data(1, 3, 6), np.array([1, 2, 4], np.int32)
CASES = [
    *(c for of in (np.float32, np.float64) for c in known("Affine", [X.astype(of)], 2 * X + 0.5, alpha=2.0, beta=0.5)),
    *known("Affine", [X], X, label="defaults"),
    *known("ConstantFill", [], np.full((2, 3), 1.5, np.float32), shape=[2, 3], value=1.5),
    *known("ConstantFill", [X], np.zeros((*X.shape, 2), bool), extra_shape=[2], dtype=9),
    *known("ConstantFill", [np.array([3, 0, 2])], np.ones((3, 0, 2), np.float32), input_as_shape=1, value=1.0),
    *known("Crop", [X], X[:, :, 0:4, 1:4], border=[1, 0, 2, 1]),
    *known("Crop", [X], X[:, :, 2:3, 1:3], border=[1, 2, 2, 1], scale=[1, 2]),
    *known("DynamicSlice", [X, np.array([1, 0]), np.array([2, 3]), np.array([1, 3])], X[:, 1:2, :, 0:3]),
    *known("DynamicSlice", [X, np.array([1]), np.array([2])], X[1:2], label="no axes"),
    *known("GRUUnit", [H, GATES, LENGTHS, np.array(2, np.int32)], gru_unit(H, GATES, LENGTHS, 2, False)),
    *known("GRUUnit", [H, GATES, LENGTHS, np.array(1, np.int32)], gru_unit(H, GATES, LENGTHS, 1, True), drop_states=1),
    *known("GivenTensorFill", [], np.array([[1, 2], [3, 4]], np.float32), shape=[2, 2], values=[1.0, 2.0, 3.0, 4.0]),
    *known(
        "GivenTensorFill",
        [np.array([2])],
        np.ones((2, 1), np.float32),
        input_as_shape=1,
        extra_shape=[1],
        values=[1.0, 1.0],
    ),
    *known("ImageScaler", [X], 2 * X + BIAS, scale=2.0, bias=[1.0, -2.0, 0.5]),
    *known("ImageScaler", [X], X, label="defaults"),
    *known("LoopIndexTensor", [X, np.array(1, np.int32)], X[1]),
    *known("LoopIndexTensor", [X, np.array([3])], X[:, :, 3], axis=2),
    *known("ParametricSoftplus", [X], 0.5 * np.log(np.exp(2 * X) + 1), alpha=0.5, beta=2.0),
    *known("Scale", [X], 3 * X, scale=3.0),
    *known("ScaledTanh", [X], 0.5 * np.tanh(2 * X), alpha=0.5, beta=2.0),
    *known("ThresholdedRelu", [X], np.where(X > 0.3, X, 0), alpha=0.3),
    *forms("MeanVarianceNormalization", [X], opsets=(1,), label="first version"),
    *forms("MeanVarianceNormalization", [X], across_channels=1, normalize_variance=0, opsets=(1,)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


def test_fully_connected():
    x, weights, bias = data(2, 3, 4), data(5, 12), data(5)
    for case in known("FC", [x, weights, bias], x.reshape(2, 12) @ weights.T + bias):
        check(case)
