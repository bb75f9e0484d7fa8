"""Reductions: axes of every age, empty ones, losses."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X = data(2, 3, 4)
POSITIVE = abs(X) + 0.1
ALL = (
    "ReduceL1",
    "ReduceL2",
    "ReduceLogSum",
    "ReduceLogSumExp",
    "ReduceMax",
    "ReduceMean",
    "ReduceMin",
    "ReduceProd",
    "ReduceSum",
    "ReduceSumSquare",
)


def old(op: str) -> int:
    """The last opset in which the axes were an attribute."""
    return 11 if op == "ReduceSum" else 17


def axes(*items: int) -> np.ndarray:
    return np.array(items, np.int64)


SCORES, LABELS = data(3, 5, 2, 4), rng.integers(0, 5, (3, 2, 4))
WEIGHTS = abs(data(5)) + 0.1
CASES = [
    *(c for op in ALL for c in forms(op, [POSITIVE], opsets=(old(op),), label="all")),
    *(c for op in ALL for c in forms(op, [POSITIVE], axes=[0, 2], keepdims=0, opsets=(old(op),))),
    *(c for op in ALL for c in forms(op, [POSITIVE], axes=[-2], opsets=(11,))),
    *(c for op in ALL for c in forms(op, [POSITIVE, axes(0, -1)], keepdims=0, opsets=(18,))),
    *(c for op in ALL for c in forms(op, [POSITIVE, axes(1)], opsets=(18,), constants=(1,), label="constant")),
    *(
        c
        for op in ALL
        for c in forms(op, [POSITIVE, axes()], noop_with_empty_axes=1, opsets=(18,), constants=(1,))
        if "L" not in op[6:] and "Square" not in op
    ),
    *(
        c
        for op in ("ReduceMax", "ReduceMin")
        for k in (0, 1)
        for c in forms(op, [X > 0, axes(1)], keepdims=k, opsets=(20,), constants=(1,) * k, by="onnx")
    ),
    *(
        c
        for op in ("ReduceMax", "ReduceMin", "ReduceSum", "ReduceProd")
        for c in forms(op, [rng.integers(-9, 9, (3, 4)).astype(np.int32), axes(1)], opsets=(18,), label="i32")
    ),
    *(
        OpCase(
            op,
            [np.zeros((2, 0, 3), np.float32), axes(1)],
            opset=20,
            constants=(1,),
            expected=[np.full((2, 1, 3), value, np.float32)],
            label="empty",
        )
        for op, value in (("ReduceMax", -np.inf), ("ReduceMin", np.inf), ("ReduceSum", 0), ("ReduceProd", 1))
    ),
    *forms(
        "ReduceLogSumExp",
        [np.array([[1000, 1001], [-1000, -np.inf]], np.float32), axes(1)],
        opsets=(18,),
        constants=(1,),
        label="large",
    ),
    *(
        case
        for reduction in ("none", "sum", "mean")
        for ignored in ({}, {"ignore_index": 2}, {"ignore_index": -1})
        for op, outputs in (
            ("NegativeLogLikelihoodLoss", 1),
            ("SoftmaxCrossEntropyLoss", 1),
            ("SoftmaxCrossEntropyLoss", 2),
        )
        for case in forms(
            op,
            [SCORES, np.where(LABELS == 4, -1, LABELS) if ignored.get("ignore_index") == -1 else LABELS, WEIGHTS],
            [SCORES[:, :, 0, 0].copy(), LABELS[:, 0, 0].astype(np.int32)],
            reduction=reduction,
            outputs=outputs,
            opsets=(13,),
            **ignored,
        )
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
