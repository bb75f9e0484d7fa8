"""Reductions, sorting, and losses."""

from __future__ import annotations

import numpy as np

from tests.ops.onnx.versions.rows import F, data, ints, row

X = data(2, 3, 4)
WHOLE = np.arange(-12, 12, dtype=np.int32).reshape(2, 3, 4)
POSITIVE = abs(X) + 1
NAMES = ("L1", "L2", "LogSum", "LogSumExp", "Max", "Mean", "Min", "Prod", "Sum", "SumSquare")
INPUT = {f"Reduce{name}": 13 if name == "Sum" else 18 for name in NAMES}
"""The operator set in which the axes became an input."""
TIES = np.array([[1, 3, 3, 0], [2, 2, 1, 2]], F)
TARGET = np.array([2, 0, 1], np.int64)

ROWS = [
    *(row(op, POSITIVE, until=v - 1) for op, v in INPUT.items()),
    *(row(op, POSITIVE, until=v - 1, axes=[0, 2], keepdims=k) for op, v in INPUT.items() for k in (0, 1)),
    *(row(op, POSITIVE, since=11, until=v - 1, axes=[-1, -3], keepdims=0) for op, v in INPUT.items()),
    *(row(op, WHOLE, until=v - 1, axes=[1]) for op, v in INPUT.items() if op[6:] in ("Max", "Min", "Sum", "SumSquare")),
    *(row(op, POSITIVE, since=v) for op, v in INPUT.items()),
    *(row(op, POSITIVE, ints(0, -1), since=v, keepdims=k) for op, v in INPUT.items() for k in (0, 1)),
    *(row(op, POSITIVE, ints(), since=v, constants=(1,)) for op, v in INPUT.items()),
    *(
        row(op, X, ints(), since=v, noop_with_empty_axes=1, constants=(1,), expected=lambda x, _: x)
        for op, v in INPUT.items()
        if op[6:] in ("Sum", "Max", "Min", "Mean", "Prod")
    ),
    *(row(op, WHOLE % 3 == 0, ints(1), since=20) for op in ("ReduceMax", "ReduceMin")),
    *(row(op, WHOLE.astype(np.int8), since=12, until=17, axes=[1]) for op in ("ReduceMax", "ReduceMin")),
    *(row(op, TIES) for op in ("ArgMax", "ArgMin")),
    *(row(op, TIES, axis=1, keepdims=0) for op in ("ArgMax", "ArgMin")),
    *(row(op, WHOLE, axis=-1, since=11) for op in ("ArgMax", "ArgMin")),
    *(row(op, TIES, axis=1, since=12, select_last_index=1) for op in ("ArgMax", "ArgMin")),
    row("TopK", X, until=9, axis=1, k=2, outputs=2),
    row("TopK", X, until=9, k=3, outputs=2),
    row("TopK", X, ints(2), since=10, axis=1, outputs=2),
    row("TopK", X, ints(2), since=11, largest=0, outputs=2),
    row("TopK", WHOLE, ints(2), since=11, axis=-2, outputs=2, constants=(1,)),
    row("NegativeLogLikelihoodLoss", X[:, :, 0], TARGET[:2]),
    row(
        "NegativeLogLikelihoodLoss",
        X,
        np.array([[0, 2, 1, 1], [1, 0, 0, 2]]),
        np.array([1, 2, 0.5], F),
        reduction="sum",
    ),
    row("NegativeLogLikelihoodLoss", X[:, :, 0], TARGET[:2], reduction="none", ignore_index=0),
    row("SoftmaxCrossEntropyLoss", X[:, :, 0], TARGET[:2]),
    row(
        "SoftmaxCrossEntropyLoss",
        X,
        np.array([[0, 2, 1, 1], [1, 0, 0, 2]]),
        np.array([1, 2, 0.5], F),
        reduction="none",
        outputs=2,
    ),
]
