"""Normalisations: statistics given, of the batch, of groups and of rows."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


def even_lrn(x: np.ndarray, alpha: float) -> np.ndarray:
    """Of two channels the one itself and the one behind it, as the specification's formula says."""
    squares = x**2
    squares[:, :-1] += x[:, 1:] ** 2
    return x / (1 + alpha / 2 * squares) ** 0.75


X = data(2, 6, 4, 5)
VECTORS = [data(6), data(6), data(6), abs(data(6)) + 0.5]
CASES = [
    *forms("BatchNormalization", [X, *VECTORS], opsets=(7, 9, 15)),
    *forms("BatchNormalization", [X, *VECTORS], epsilon=0.1, opsets=(15,), constants=(1, 2, 3, 4)),
    *forms("BatchNormalization", [X[:, :, 0], *VECTORS], opsets=(9,), label="1d"),
    *forms("BatchNormalization", [X, *VECTORS], training_mode=1, momentum=0.7, outputs=3, opsets=(15,), by="onnx"),
    *forms("InstanceNormalization", [X, VECTORS[0], VECTORS[1]], [X[:, :, 0], VECTORS[0], VECTORS[1]], opsets=(6, 22)),
    *forms("InstanceNormalization", [X, VECTORS[0], VECTORS[1]], epsilon=0.2, opsets=(6,)),
    *forms("LayerNormalization", [X, data(5), data(5)], [X, data(5)], opsets=(17,)),
    *forms("LayerNormalization", [X, data(4, 5), data(4, 5)], axis=2, epsilon=0.1, outputs=3, opsets=(17,)),
    *forms(
        "LayerNormalization",
        [X.astype(np.float16), data(5).astype(np.float16)],
        opsets=(17,),
        label="f16",
        rtol=1e-2,
        atol=1e-2,
    ),
    *forms("GroupNormalization", [X, VECTORS[0], VECTORS[1]], num_groups=3, opsets=(21,), by="onnx"),
    *forms("GroupNormalization", [X, data(3), data(3)], num_groups=3, epsilon=0.1, opsets=(18,), by="onnx"),
    *forms("RMSNormalization", [X, data(5)], opsets=(23,), by="onnx"),
    *forms("RMSNormalization", [X, data(4, 5)], axis=2, epsilon=0.1, opsets=(23,), by="onnx"),
    *forms("MeanVarianceNormalization", [X], opsets=(9, 13)),
    *forms("MeanVarianceNormalization", [X], axes=[2, 3], opsets=(9,)),
    *forms("LRN", [X], size=3, opsets=(1, 13)),
    *forms("LRN", [X], size=3, alpha=0.5, beta=0.6, bias=2.0, opsets=(13,)),
    *forms("LRN", [X], size=5, alpha=0.5, beta=0.6, bias=1.3, opsets=(13,)),
    *forms("LRN", [X], size=2, alpha=0.5, opsets=(13,), expected=[even_lrn(X, 0.5)]),
    *(c for p in (1, 2) for c in forms("LpNormalization", [X], p=p, axis=1, opsets=(1, 22))),
    *forms("LpNormalization", [X], opsets=(1,), label="default"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
