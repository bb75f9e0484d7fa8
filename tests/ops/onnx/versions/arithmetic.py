"""Arithmetic and bits."""

from __future__ import annotations

import numpy as np

from tests.ops.onnx.versions.rows import F, data, ints, row

X, Y = data(2, 3, 4), data(2, 3, 4)
POSITIVE = abs(X) + F(0.5)
WHOLE = np.arange(-6, 6, dtype=np.int32).reshape(3, 4)
OTHER = np.array([3, -2, 5, 1], np.int32)
NAMES = ("Abs", "Ceil", "Exp", "Floor", "Log", "Neg", "Reciprocal", "Sqrt", "Tanh")
BINARY = {"Add": np.add, "Sub": np.subtract, "Mul": np.multiply, "Div": np.divide}
TRIG = ("Asin", "Asinh", "Atan", "Atanh", "Cos", "Cosh", "Sin", "Sinh", "Tan")


def after(x: np.ndarray, count: int) -> np.ndarray:
    return x.reshape(x.shape + (1,) * count)


ROWS = [
    *(row(op, POSITIVE, until=5, consumed_inputs=[0]) for op in NAMES),
    *(row(op, POSITIVE, since=6) for op in NAMES),
    *(row(op, WHOLE, since=6) for op in ("Abs", "Neg")),
    *(row(op, np.tanh(X)) for op in TRIG),
    *(row(op, np.tanh(X)) for op in ("Acos", "Erf", "Sign")),
    row("Acosh", POSITIVE + 1),
    row("Sign", WHOLE),
    row("Round", np.array([-2.5, -1.5, -0.4, 0.5, 1.5, 2.6], F)),
    # Before operator set 7 the second operand is broadcast on request, from an axis on.
    *(row(op, X, Y, until=6, expected=f) for op, f in BINARY.items()),
    *(row(op, X, Y[0, 0], until=6, broadcast=1, expected=f) for op, f in BINARY.items()),
    *(row(op, X, F(2), until=6, broadcast=1, expected=f) for op, f in BINARY.items()),
    *(
        row(op, X, Y[0, :, 0], until=6, broadcast=1, axis=1, expected=lambda a, b, f=f: f(a, after(b, 1)))
        for op, f in BINARY.items()
    ),
    *(row(op, X, Y[0, :, :1], until=6, broadcast=1, axis=-2, expected=f) for op, f in BINARY.items()),
    *(row(op, X, Y, until=5, consumed_inputs=[0, 0], expected=f) for op, f in BINARY.items()),
    *(row(op, WHOLE, OTHER, since=6, until=6, broadcast=1, expected=f) for op, f in BINARY.items() if op != "Div"),
    *(row(op, X, Y[:, :1], since=7) for op in BINARY),
    *(row(op, Y[0, 0], X, since=7) for op in BINARY),
    *(row(op, WHOLE, OTHER, since=7) for op in BINARY),
    *(row(op, WHOLE.astype(np.int16), OTHER.astype(np.int16), since=14) for op in BINARY),
    row("Pow", POSITIVE, Y, until=6, expected=np.power),
    row("Pow", POSITIVE, Y[0, :, 0], until=6, broadcast=1, axis=1, expected=lambda a, b: a ** after(b, 1)),
    row("Pow", POSITIVE, Y[:, :1], since=7),
    row("Pow", X, F(2), since=7),
    row("Pow", WHOLE, np.array(2, np.int32), since=12),
    row("Pow", X, ints(2), since=12),
    row("Mod", WHOLE, OTHER),
    row("Mod", WHOLE, OTHER, fmod=1),
    row("Mod", X, Y, fmod=1),
    # Operators of any number of operands, which broadcast from operator set 8 on.
    *(
        row(op, X, Y, X * 2, until=7, expected=f)
        for op, f in (
            ("Sum", lambda *v: sum(v)),
            ("Mean", lambda *v: sum(v) / 3),
            ("Max", lambda a, b, c: np.maximum(np.maximum(a, b), c)),
            ("Min", lambda a, b, c: np.minimum(np.minimum(a, b), c)),
        )
    ),
    *(row(op, X, until=5, consumed_inputs=[0], expected=lambda x: x) for op in ("Sum", "Mean", "Max", "Min")),
    *(row(op, X, Y[:, :1], Y[0, 0], since=8) for op in ("Sum", "Mean", "Max", "Min")),
    *(row(op, WHOLE, OTHER, since=12) for op in ("Max", "Min")),
    *(row("CumSum", X, np.int32(1), exclusive=e, reverse=r) for e in (0, 1) for r in (0, 1)),
    row("CumSum", WHOLE, np.int64(-1)),
    *(row("CumProd", X, np.int64(-1), exclusive=e, reverse=r) for e in (0, 1) for r in (0, 1)),
    *(
        row("BitShift", np.array([16, 4, 255], np.uint8), np.array([1, 2, 3], np.uint8), direction=d)
        for d in ("LEFT", "RIGHT")
    ),
    *(row(op, WHOLE, OTHER) for op in ("BitwiseAnd", "BitwiseOr", "BitwiseXor")),
    row("BitwiseNot", WHOLE),
    row("BitCast", X, to=6),
    row("IsNaN", np.array([1, np.nan, -np.inf], F)),
    *(row("IsInf", np.array([1, np.nan, -np.inf, np.inf], F), detect_negative=n) for n in (0, 1)),
    row("Det", data(3, 4, 4)),
    row("Clip", X, until=10, min=-0.5, max=0.5, expected=lambda x: np.clip(x, F(-0.5), F(0.5))),
    row("Clip", X, until=10, min=0.25, expected=lambda x: np.maximum(x, F(0.25))),
    row("Clip", X, until=5, max=0.25, consumed_inputs=[0], expected=lambda x: np.minimum(x, F(0.25))),
    row("Clip", X, F(-0.5), F(0.5), since=11),
    row("Clip", X, None, F(0.5), since=11),
    row("Clip", WHOLE, np.int32(-2), np.int32(3), since=12),
    row("Clip", X, F(0.5), F(-0.5), since=11),
    row("MatMul", X, data(4, 5)),
    row("MatMul", data(4), X[0].T),
    row("MatMul", WHOLE, OTHER, since=9),
    row("Einsum", X, data(2, 4, 5), equation="bij, bjk -> bik"),
    row("Einsum", data(3, 3), equation="ii"),
]
