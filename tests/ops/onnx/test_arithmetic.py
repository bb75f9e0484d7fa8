"""Arithmetic: signs, integers, broadcasting of every age."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X, Y = data(2, 3, 4), data(3, 1)
POSITIVE = abs(X) + 0.1
WHOLE, OTHER = np.array([7, -7, 7, -7], np.int32), np.array([3, 3, -3, -3], np.int32)
INFINITE = [np.array([3, -1, 5.5, 0], np.float32), np.array([np.inf, np.inf, -2, -np.inf], np.float32)]


def overflowing(kind: type) -> list[np.ndarray]:
    """Numbers of 8 bits whose sums and products do not fit them."""
    return [np.array([200, 3, 100, 77], np.uint8).astype(kind), np.array([100, 5, 100, 130], np.uint8).astype(kind)]


def large(kind: type) -> list[np.ndarray]:
    """Numbers that f32 does not hold, and their quotients neither."""
    a = [733909168, -1802169800, 2009727682, -1879694245, 2048376795, -2042296990, 7, -6, 2147483647]
    return [np.array(a, kind), np.array([109, -336, 1705, 23, -30811, 249, -3, 3, -1], kind)]


def by_power(kind: type, n: int) -> list[np.ndarray]:
    """Numbers of both signs, the ends of 32 bits among them, and two divisors that are powers of two."""
    a = np.array([733909168, -1802169800, 2147483647, -2147483648, 5, -5, 64, -64, 0, -1]).astype(kind)
    return [np.stack([a, a]).T, np.array([n, 4], kind)]


def cut_quotient(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Cut towards zero; both are exact in 64 bits."""
    return np.trunc(a.astype(np.float64) / b.astype(np.float64)).astype(a.dtype)


CASES = [
    *(c for op in ("Abs", "Ceil", "Floor", "Neg", "Erf", "Sign") for c in forms(op, [3 * X], opsets=(9, 13))),
    *(c for op in ("Sin", "Cos", "Tan", "Atan", "Sinh", "Cosh", "Asinh", "Tanh") for c in forms(op, [X], opsets=(9,))),
    *(c for op in ("Acos", "Asin", "Atanh") for c in forms(op, [np.tanh(X)], opsets=(9,))),
    *forms("Acosh", [1 + abs(X)], opsets=(9,)),
    *(c for op in ("Log", "Sqrt", "Reciprocal") for c in forms(op, [POSITIVE], opsets=(6, 13))),
    *(c for op in ("Abs", "Neg", "Sign") for c in forms(op, [WHOLE], opsets=(13,), label="i32")),
    *forms("Round", [np.array([-2.5, -1.5, 0.5, 1.5, 2.4], np.float32)], opsets=(11,)),
    *(c for op in ("Add", "Sub", "Mul", "Div") for c in forms(op, [X, Y], [Y, X], opsets=(7, 14), atol=1e-4)),
    *(c for op in ("Add", "Sub", "Mul", "Div") for c in forms(op, [WHOLE, OTHER], opsets=(7, 14), label="i32")),
    *(
        case
        for opset in (1, 6)
        for case in forms("Add", [X, Y[:, 0]], axis=1, broadcast=1, opsets=(opset,), expected=[X + Y])
    ),
    *forms("Div", [WHOLE, OTHER], opsets=(14,), constants=(1,), label="constant"),
    *(
        case
        for kind in (np.int8, np.uint8)
        for op, compute in (("Add", np.add), ("Sub", np.subtract), ("Mul", np.multiply))
        for case in forms(
            op, overflowing(kind), opsets=(14,), label=kind.__name__, expected=[compute(*overflowing(kind))]
        )
    ),
    *forms("Mod", [WHOLE, OTHER], opsets=(10, 13)),
    *(
        case
        for kind in (np.int32, np.int64)
        for fmod, compute in enumerate((np.mod, np.fmod))
        for case in forms(
            "Mod",
            large(kind),
            fmod=fmod,
            opsets=(13,),
            label=f"{kind.__name__}-{fmod}",
            expected=[compute(*large(kind))],
        )
    ),
    *(
        case
        for kind in (np.int32, np.int64, np.uint32)
        for op, fmod, compute in (("Div", None, cut_quotient), ("Mod", 0, np.mod), ("Mod", 1, np.fmod))
        for n in (1, 2, 64, 1 << 30)
        for case in forms(
            op,
            by_power(kind, n),
            opsets=(14,),
            constants=(1,),
            label=f"{kind.__name__} by {n}{'' if fmod is None else f' {fmod}'}",
            expected=[compute(*by_power(kind, n))],
            **({} if fmod is None else {"fmod": fmod}),
        )
    ),
    *(
        case
        for kind in (np.int8, np.uint8)
        for case in forms(
            "Div",
            [np.array([200, 3, 105, 77], np.uint8).astype(kind), np.array([2, 4, 64, 3], kind)],
            opsets=(14,),
            label=f"{kind.__name__} cut",
            expected=[cut_quotient(np.array([200, 3, 105, 77], np.uint8).astype(kind), np.array([2, 4, 64, 3], kind))],
        )
    ),
    *forms("Mod", [WHOLE, OTHER], fmod=1, opsets=(13,), label="fmod-i32"),
    *forms("Mod", [X, Y], fmod=1, opsets=(13,), label="fmod"),
    *forms("Mod", INFINITE, opsets=(28,), label="floats", expected=[np.array([3, np.inf, -0.5, 0], np.float32)]),
    *forms("Pow", [POSITIVE, Y], [POSITIVE, np.float32(2)], opsets=(7, 15)),
    *forms("Pow", [X, np.int64(3)], [X, np.array([[1], [2], [3]], np.int32)], opsets=(12, 15), label="integer"),
    *forms("Pow", [abs(WHOLE), np.float32(2)], opsets=(13,), label="i32"),
    *(c for n in (0, 1) for c in forms("Pow", [WHOLE, np.int64(n)], opsets=(13,), constants=(1,), label=f"of {n}")),
    *(c for op in ("Max", "Min", "Sum", "Mean") for c in forms(op, [X, Y, data(4)], [X], [X, Y], opsets=(8, 13))),
    *(c for op in ("Max", "Min") for c in forms(op, [WHOLE, OTHER], opsets=(13,), label="i32")),
    *(
        case
        for exclusive in (0, 1)
        for reverse in (0, 1)
        for case in forms(
            "CumSum",
            [X, np.int64(1)],
            [X, np.array([-1], np.int32)],
            exclusive=exclusive,
            reverse=reverse,
            opsets=(11, 14),
        )
    ),
    *(
        case
        for exclusive in (0, 1)
        for reverse in (0, 1)
        for constants in ((), (1,))
        for case in forms(
            "CumProd",
            [X, np.int64(1)],
            [np.arange(1, 7, dtype=np.int32).reshape(3, 2), np.int32(-2)],
            exclusive=exclusive,
            reverse=reverse,
            opsets=(26,),
            constants=constants,
            by="onnx",
            label=f"{exclusive}{reverse}{len(constants)}-",
        )
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
