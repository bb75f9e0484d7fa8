"""Products of matrices, sums of products, determinants."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


A, B = data(2, 3, 4), data(4, 5)
PERMUTED = np.array([[0, 2, 1], [3, 0, 1], [1, 1, 0]], np.float32)
CASES = [
    *forms(
        "MatMul", [A, B], [A[0], B], [A, data(2, 4, 2)], [data(4), B], [A, data(4)], [data(4), data(4)], opsets=(1, 13)
    ),
    *forms("Gemm", [A[0], B, data(5)], [A[0], B, data(3, 1)], [A[0], B, data(1)], opsets=(7, 13)),
    *forms("Gemm", [A[0], B], opsets=(11,), label="plain"),
    *forms("Gemm", [A[0].T.copy(), B.T.copy(), data(3, 5)], alpha=0.5, beta=2.0, transA=1, transB=1, opsets=(11,)),
    *forms("Gemm", [A[0], B, data(5)], alpha=2.0, beta=0.0, opsets=(9,)),
    *forms("Einsum", [A, B], equation="bij,jk->bik", opsets=(12,), atol=1e-4),
    *(c for e in ("ii", "ii->i") for c in forms("Einsum", [data(3, 3)], equation=e, opsets=(12,))),
    *forms("Einsum", [data(3, 3)], equation="ij->ji", opsets=(12,)),
    *forms("Einsum", [data(2, 3), data(2, 3)], equation="ij, ij -> i", opsets=(12,)),
    *(
        OpCase(
            "Det",
            [x],
            opset=11,
            label=str(x.shape),
            expected=[np.linalg.det(x.astype(np.float64)).astype(np.float32)],
            atol=1e-4,
        )
        for x in (data(1, 1), data(2, 2), PERMUTED, data(2, 3, 4, 4), data(7, 7), np.zeros((3, 3), np.float32))
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
