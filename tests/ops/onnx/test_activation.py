"""Activations, with their defaults and attributes."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X, HALF = data(2, 3, 4), data(2, 3).astype(np.float16)
CASES = [
    *(c for op in ("Exp", "Relu", "Sigmoid", "Softplus", "Softsign") for c in forms(op, [3 * X], opsets=(6, 13))),
    *(c for op in ("HardSwish", "Mish") for c in forms(op, [3 * X], opsets=(18,), by="onnx")),
    *forms("Relu", [np.array([-3, 0, 5], np.int32)], opsets=(14,)),
    *forms("Elu", [X], [X], alpha=0.5, opsets=(6, 22)),
    *forms("Elu", [X], opsets=(6,), label="default"),
    *forms("Celu", [X], alpha=0.7, opsets=(12,)),
    *forms("Celu", [X], opsets=(12,), label="default"),
    *forms("Selu", [X], alpha=1.5, gamma=0.9, opsets=(6,)),
    *forms("Selu", [X], opsets=(6,), label="default"),
    *forms("LeakyRelu", [X], alpha=0.2, opsets=(6, 16)),
    *forms("LeakyRelu", [X], opsets=(16,), label="default"),
    *forms("PRelu", [X, data(1)], [X, data(3, 1)], [X, data(4)], [X, data(2, 3, 4)], opsets=(7, 16)),
    *forms("PRelu", [X, data(3, 1)], constants=(1,), opsets=(9,), label="constant"),
    *forms("HardSigmoid", [X], alpha=0.3, beta=0.4, opsets=(6,)),
    *forms("HardSigmoid", [X], opsets=(6,), label="default"),
    *forms("Gelu", [X], opsets=(20,)),
    *forms("Gelu", [X], approximate="tanh", opsets=(20,)),
    *forms("ThresholdedRelu", [X], alpha=0.4, opsets=(10,)),
    *forms("ThresholdedRelu", [3 * X], opsets=(10,), label="default"),
    *forms("Shrink", [X], lambd=0.6, bias=0.2, opsets=(9,)),
    *forms("Shrink", [X], opsets=(9,), label="default"),
    *forms("Shrink", [np.int32([-3, -2, -1, 0, 1, 2, 3])], lambd=1.4, bias=1.5, opsets=(9,)),
    *forms("Shrink", [np.uint8([0, 1, 2, 3, 255])], lambd=1.0, bias=0.5, opsets=(9,)),
    *forms("Swish", [X], alpha=1.5, opsets=(24,), by="onnx"),
    *forms("SwiGLU", [X, data(2, 3, 4)], alpha=1.5, opsets=(28,), expected=None, by="onnx"),
    *forms("Clip", [X], min=-0.5, max=0.5, opsets=(6,)),
    *forms("Clip", [X, np.float32(-0.3), np.float32(0.4)], [X, None, np.float32(0)], [X, np.float32(0)], opsets=(12,)),
    *forms("Clip", [X, np.float32(-0.3), np.float32(0.4)], opsets=(13,), constants=(1, 2), label="constant"),
    *forms("Clip", [X, np.float32(0.4), np.float32(-0.3)], opsets=(13,), constants=(1, 2), label="crossed"),
    *forms("Clip", [np.array([-9, 2, 9], np.int32), np.int32(-3), np.int32(4)], opsets=(13,), label="i32"),
    *forms("Softmax", [X], opsets=(7, 11), label="flattened"),
    *forms("Softmax", [X], axis=2, opsets=(7, 13)),
    *forms("Softmax", [X], axis=0, opsets=(11, 13)),
    *forms("Softmax", [X], opsets=(13,), label="default"),
    *forms("LogSoftmax", [X], axis=1, opsets=(7, 13)),
    *forms("LogSoftmax", [X], axis=-1, opsets=(11, 13)),
    *forms("Hardmax", [X], axis=1, opsets=(7, 13)),
    *forms("Hardmax", [X], axis=-1, opsets=(11, 13)),
    *forms("Hardmax", [data(5)], axis=0, opsets=(13,)),
    OpCase("Hardmax", [data(1, 0)], {"axis": 1}, expected=[data(1, 0)], label="empty"),
    *forms("Tanh", [HALF], opsets=(13,), rtol=1e-2),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
