"""Comparisons of every element type; NaN and infinities."""

from __future__ import annotations

import numpy as np
import onnx.parser
import pytest

from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X, Y, WHOLE = data(2, 3), data(3), np.array([1, -2, 3], np.int32)
SPECIAL = np.array([1, np.nan, np.inf, -np.inf, 0], np.float32)
ODD = np.float32([np.nan, 1, np.inf, np.nan, -np.inf, 3, 2, np.nan, 0])

CASES = [
    *(
        c
        for op in ("Greater", "GreaterOrEqual", "Less", "LessOrEqual", "Equal")
        for c in forms(op, [ODD, ODD[::-1].copy()], [ODD, np.float32(2)], opsets=(16,), label="NaN")
    ),
    *(c for op in ("Greater", "Less") for c in forms(op, [X, Y], [WHOLE, WHOLE[::-1].copy()], opsets=(9, 13))),
    *(
        c
        for op in ("GreaterOrEqual", "LessOrEqual")
        for c in forms(op, [X, Y], [WHOLE, WHOLE[::-1].copy()], opsets=(12, 16))
    ),
    *forms("Equal", [X, X[0]], [WHOLE, WHOLE[::-1].copy()], [X > 0, Y > 0], opsets=(11, 13)),
    *forms("IsNaN", [SPECIAL], opsets=(9, 13)),
    *forms("IsInf", [SPECIAL], opsets=(10,)),
    *forms("IsInf", [SPECIAL], detect_positive=0, opsets=(10,)),
    *forms("IsInf", [SPECIAL], detect_negative=0, opsets=(10,)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


@pytest.mark.parametrize("kind", ["float", "float16"])
def test_a_row_of_minus_infinity_is_equal_to_it(kind: str):
    """The CPU's maximum of such a row is the lowest finite number."""
    text = f"""<ir_version: 8, opset_import: ["" : 17]> test ({kind}[a, 2] x) => (bool[a] y) {{
        low = Constant <value_float = -inf> ()
        limit = CastLike (low, x)
        most = ReduceMax <axes = [1], keepdims = 0> (x)
        y = Equal (most, limit)
    }}"""
    rows = np.array([[-np.inf, -np.inf], [0, -np.inf], [np.finfo(np.float16).min, -np.inf]])
    (found,) = converted(
        onnx.parser.parse_model(text), {"x": rows.astype(np.float32 if kind == "float" else np.float16)}
    )
    assert found.tolist() == [True, False, False]
