"""Gemm in its six versions."""

from __future__ import annotations

import numpy as np

from tests.ops.onnx.versions.rows import F, data, row

A, B, C = data(3, 4), data(4, 5), data(3, 5)

ROWS = [
    row("Gemm", A, B, C, until=6, alpha=0.5, beta=2.0, expected=lambda a, b, c: F(0.5) * (a @ b) + 2 * c),
    row("Gemm", A, B, C[0], until=6, broadcast=1, expected=lambda a, b, c: a @ b + c),
    row("Gemm", A.T, B.T, C[:, :1], until=6, broadcast=1, transA=1, transB=1, expected=lambda a, b, c: a.T @ b.T + c),
    row("Gemm", A, B, C, since=7, alpha=0.5, beta=2.0),
    row("Gemm", A.T, B.T, C[0], since=7, transA=1, transB=1),
    row("Gemm", A, B, C[:, :1], since=7),
    row("Gemm", A, B, since=11),
    row(
        "Gemm",
        np.arange(6, dtype=np.int32).reshape(2, 3),
        np.arange(6, dtype=np.int32).reshape(3, 2),
        np.ones((1, 2), np.int32),
        since=9,
        expected=lambda a, b, c: a @ b + c,
    ),
]
