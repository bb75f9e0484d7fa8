"""Orders and extremes; equal elements keep their order."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X = rng.integers(-3, 4, (3, 5, 4)).astype(np.float32)
DISTINCT = rng.permutation(60).reshape(3, 5, 4).astype(np.float32)
CASES = [
    *forms("TopK", [DISTINCT], k=2, axis=1, outputs=2, opsets=(1,)),
    *(c for k in ((), (1,)) for c in forms("TopK", [DISTINCT, np.array([3])], outputs=2, opsets=(10, 11), constants=k)),
    *forms("TopK", [X, np.array([3])], axis=0, largest=0, outputs=2, opsets=(11,)),
    *(
        case
        for op in ("ArgMax", "ArgMin")
        for keep in (0, 1)
        for last in (0, 1)
        for case in forms(
            op, [X], [X.astype(np.int32)], axis=-2, keepdims=keep, select_last_index=last, opsets=(12, 13)
        )
    ),
    *(c for op in ("ArgMax", "ArgMin") for c in forms(op, [X], opsets=(1, 11))),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
