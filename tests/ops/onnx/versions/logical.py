"""Comparisons, logic and conditions."""

from __future__ import annotations

import numpy as np

from tests.ops.onnx.versions.arithmetic import OTHER, WHOLE, X, Y, after
from tests.ops.onnx.versions.rows import F, data, row

A, B = X > 0, Y > 0
ROUNDED = np.round(X)
LOGIC = {"And": np.logical_and, "Or": np.logical_or, "Xor": np.logical_xor}
ORDER = {"Greater": np.greater, "Less": np.less}

ROWS = [
    *(row(op, A, B, until=6, expected=f) for op, f in LOGIC.items()),
    *(
        row(op, A, B[0, :, 0], until=6, broadcast=1, axis=1, expected=lambda a, b, f=f: f(a, after(b, 1)))
        for op, f in LOGIC.items()
    ),
    *(row(op, A, B[:, :1], since=7) for op in LOGIC),
    row("Not", A),
    *(row(op, X, Y, until=6, expected=f) for op, f in ORDER.items()),
    *(
        row(op, X, Y[0, :, 0], until=6, broadcast=1, axis=1, expected=lambda a, b, f=f: f(a, after(b, 1)))
        for op, f in ORDER.items()
    ),
    *(row(op, X, Y[:, :1], since=7) for op in ORDER),
    *(row(op, WHOLE, OTHER, since=9) for op in ORDER),
    *(row(op, ROUNDED, np.round(Y[:, :1])) for op in ("GreaterOrEqual", "LessOrEqual")),
    row("Equal", WHOLE, WHOLE * WHOLE, until=6, expected=np.equal),
    row("Equal", WHOLE, OTHER[:3], until=6, broadcast=1, axis=0, expected=lambda a, b: a == after(b, 1)),
    row("Equal", A, B, until=6, expected=np.equal),
    row("Equal", WHOLE, OTHER, since=7),
    row("Equal", A, B[:, :1], since=7),
    row("Equal", ROUNDED, np.round(Y), since=11),
    row("Where", A, X, Y[:, :1]),
    row("Where", B[:, :1], WHOLE.reshape(1, 3, 4), WHOLE * 2),
    row("NonZero", ROUNDED),
    row("NonZero", WHOLE),
    row("Compress", X, np.array([True, False, True]), axis=1),
    row("Compress", X, np.array([False, True, True, False, True])),
    row("Trilu", data(2, 4, 5)),
    row("Trilu", data(2, 4, 5), np.int64(-1), upper=0),
    row("OneHot", np.array([0, -1, 2], np.int64), np.int64(4), np.array([0.5, 2], F)),
    row("OneHot", np.array([[0, 3], [2, 9]], np.int64), np.int64(4), np.array([-1, 1], F), axis=0),
    row(
        "OneHot",
        np.array([0, 3], np.int64),
        np.array([4], np.int64),
        np.array([0, 7], np.int32),
        axis=-2,
        expected=lambda i, n, v: np.array([[7, 0], [0, 0], [0, 0], [0, 7]], np.int32),
    ),
    row("Unique", np.array([2, 1, 1, 3, 4, 3], F), outputs=4),
    row("Unique", np.array([2, 1, 1, 3, 4, 3], F), sorted=0, outputs=4),
    row("Unique", np.array([[1, 0, 0], [1, 0, 0], [2, 3, 4]], F), axis=0, outputs=4),
]
