"""Choices by a condition."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X, FLAGS = data(2, 3, 4), rng.normal(size=(2, 3, 4)) > 0
CASES = [
    *forms("Where", [FLAGS, X, data(4)], [FLAGS[0, 0], X, np.float32(0)], opsets=(9, 16)),
    *forms("NonZero", [np.where(FLAGS, X, 0).astype(np.float32)], [FLAGS], opsets=(9, 13)),
    *forms("Compress", [X, np.array([True, False, True])], axis=1, opsets=(9, 11)),
    *forms("Compress", [X, np.array([False, True])], axis=-1, opsets=(11,), label="short"),
    *forms("Compress", [X, np.array([True, False, True])], opsets=(9,), label="flat"),
    *(
        case
        for upper in (0, 1)
        for case in forms(
            "Trilu", [X], [X, np.int64(1)], [X, np.int64(-2)], [X[0].copy(), np.int64(5)], upper=upper, opsets=(14,)
        )
    ),
    *forms("Trilu", [X, np.int64(1)], constants=(1,), opsets=(14,), label="constant"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
