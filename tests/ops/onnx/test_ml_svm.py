"""Classical machine learning: support vector machines, random ones, against onnxruntime."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check

KERNELS = ("LINEAR", "POLY", "RBF", "SIGMOID")
TRANSFORMS = ("NONE", "SOFTMAX", "LOGISTIC", "SOFTMAX_ZERO")


def data(*shape: int, seed: int = 0, of: type = np.float32) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(of)


def case(op: str, x: np.ndarray, attributes: dict[str, Any], label: str, **options: Any) -> OpCase:
    outputs = 2 if op == "SVMClassifier" else 1
    return OpCase(op, [x], attributes, domain="ai.onnx.ml", outputs=outputs, label=label, **options)


X = data(12, 4, seed=1)


def machine(
    classes: int, kernel: str = "RBF", *, names: bool = False, proba: bool = False, gamma: float = 0.3, each: int = 3
) -> dict[str, Any]:
    """Attributes of a classifier with some support vectors of four features for each class."""
    rng = np.random.default_rng(classes)
    per_class = rng.integers(1, each + 1, classes)
    total, pairs = int(per_class.sum()), classes * (classes - 1) // 2
    labels = np.arange(classes) * 2 + 5
    found: dict[str, Any] = {
        "kernel_type": kernel,
        "kernel_params": [gamma, 0.5, 3.0],
        "vectors_per_class": per_class.tolist(),
        "support_vectors": rng.normal(size=total * 4).tolist(),
        "coefficients": rng.normal(size=(classes - 1) * total).tolist(),
        "rho": rng.normal(size=pairs).tolist(),
    }
    found["classlabels_strings" if names else "classlabels_ints"] = (
        [str(v) for v in labels] if names else labels.tolist()
    )
    if proba:
        found["prob_a"] = (-1 - rng.random(pairs)).tolist()
        found["prob_b"] = rng.normal(size=pairs).tolist()
    return found


def classifier(attributes: dict[str, Any], label: str, x: np.ndarray = X, **options: Any) -> OpCase:
    return case("SVMClassifier", x, attributes, label, **options)


def regressor(kernel: str = "RBF", **more: Any) -> dict[str, Any]:
    return {
        "kernel_type": kernel,
        "kernel_params": [0.3, 0.5, 2.0],
        "n_supports": 6,
        "support_vectors": data(24, seed=3).tolist(),
        "coefficients": data(6, seed=4).tolist(),
        "rho": [0.25],
        **more,
    }


LINEAR = {"coefficients": data(12, seed=5).tolist(), "rho": [0.1], "kernel_params": [0.0, 0.0, 0.0]}
PROBA = {"prob_a": [1.0], "prob_b": [1.0]}
TWO = {**LINEAR, "coefficients": LINEAR["coefficients"][:8]}

CASES = [
    *[case("SVMRegressor", X, regressor(kernel), kernel, dynamic=n % 2) for n, kernel in enumerate(KERNELS)],
    case("SVMRegressor", X, regressor(one_class=1), "one class"),
    case("SVMRegressor", X, regressor(post_transform="LOGISTIC"), "a transform is not applied"),
    case("SVMRegressor", X, regressor(kernel_params=[50.0, 0.0, 3.0]), "wide", dynamic=True),
    case("SVMRegressor", X, {**LINEAR, "coefficients": LINEAR["coefficients"][:4]}, "without vectors"),
    *[
        case(
            "SVMClassifier",
            X,
            machine(classes, kernel, names=names, proba=proba),
            f"{kernel}-{classes}-{proba}-{names}",
        )
        for kernel in KERNELS
        for classes in (2, 4)
        for proba in (False, True)
        for names in (kernel == "POLY",)
    ],
    *[
        case(
            "SVMClassifier",
            X,
            {**machine(classes, proba=proba), "post_transform": transform},
            f"{transform}-{classes}-{proba}",
        )
        for transform in TRANSFORMS[1:]
        for classes in (2, 3)
        for proba in (False, True)
    ],
    classifier(machine(9, proba=True), "coupled one after another", dynamic=True),
    classifier(machine(70, each=50), "a product for each class", X[:3]),
    *[
        classifier(machine(3, proba=True), np.dtype(of).name, (3 * X).astype(of))
        for of in (np.float64, np.int32, np.int64)
    ],
    *[
        case(
            "SVMClassifier",
            X,
            {**LINEAR, "classlabels_ints": [5, 6, 7], "post_transform": transform},
            f"linear-{transform}",
        )
        for transform in TRANSFORMS
    ],
    classifier({**TWO, "classlabels_ints": [5, 6]}, "linear-two"),
    case("SVMClassifier", X, {**TWO, "classlabels_strings": ["a", "b"], **PROBA}, "linear-proba"),
    classifier({**TWO, "classlabels_ints": [5, 6], "coefficients": np.abs(data(8)).tolist()}, "positive"),
]


@pytest.mark.parametrize("one", CASES, ids=str)
def test_case(one: OpCase):
    check(one)
