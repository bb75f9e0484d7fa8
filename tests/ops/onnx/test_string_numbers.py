"""Numbers that strings spell, strings that spell numbers, and n-grams of words; ONNX Runtime says what is expected."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms


def text(*items: str) -> np.ndarray:
    return np.array(items, object)


STRING, FLOAT, FLOAT16, DOUBLE, BOOL = 8, 1, 10, 11, 9
UINT8, INT8, INT32, INT64 = 2, 3, 6, 7
FINITE = text(
    *("3.14", "1e-5", "1E8", "-0", ".5", "5.", "+3", "  7", "1234567890123456789", "0.00000000000000000000012345"),
    *("1.5e-30", "1e38", "-2.5E+3", "123456.789", "1e-37", "9999999999e20", "1e", "7 apples", "-12e-1x"),
)
SPECIAL = text("+INF", "inf", "-INF", "NaN", "infinity", "-nan", "-Infinity")
NONE = text("x", "-", "", "e5", "+-1", "infinit")
WHOLE = text("3", "100.5", "-0", "  7", "+3", "-2147483648", "2147483647", "007", "12abc", "123456789")
INTEGERS = np.array([0, -5, 2**31 - 1, -(2**31), 10, 99, 100, 999, 1000, -1000, 123456789, 16777217, -1999999999])


def cast(x: np.ndarray, to: int, **options: Any) -> list[OpCase]:
    return forms("Cast", [x], opsets=(19,), to=to, label=f"{x.dtype}-{x.size}-{to}", **options)


CASES = [
    *cast(FINITE, FLOAT),
    *cast(FINITE[:8], FLOAT16, rtol=2e-3),
    *cast(FINITE, DOUBLE),
    *cast(SPECIAL, FLOAT),
    *cast(NONE, FLOAT, expected=[np.full(len(NONE), np.nan, np.float32)]),
    *cast(NONE, INT64, expected=[np.array([0, 0, 0, 0, 0, 0])]),
    *cast(WHOLE, INT64),
    *cast(WHOLE.reshape(2, 5), INT32),
    *cast(text("200", "7"), UINT8),
    *cast(WHOLE[:4], INT8),
    *cast(text("0", "1", "7"), BOOL),
    *cast(FINITE[:0], FLOAT),
    *cast(np.array("2.5", object), FLOAT),
    *cast(INTEGERS, STRING),
    *cast(INTEGERS.astype(np.int32), STRING),
    *cast(INTEGERS[:0], STRING),
    *cast(np.array(-7), STRING),
    *cast(np.array([[200, 0]], np.uint8), STRING),
    *cast(np.array([-128, 127], np.int8), STRING),
    *cast(np.array([3000000000, 0], np.uint32), STRING),
    *cast(np.array([True, False]), STRING),
    *forms("CastLike", [WHOLE, np.array([1], np.int32)], opsets=(19,), label="numbers"),
]

GRAMS: dict[str, Any] = {
    "mode": "TF",
    "min_gram_length": 1,
    "max_gram_length": 2,
    "max_skip_count": 1,
    "ngram_counts": [0, 3],
    "ngram_indexes": [0, 1, 2, 3, 4],
    "pool_strings": ["a", "b", "日本", "a", "b", "b", "a"],
}
WORDS = text("a", "b", "x", "a", "日本", "", "b", "a")
CASES += [
    *forms("TfIdfVectorizer", [WORDS], [WORDS.reshape(2, 4)], opsets=(9,), label="words", **GRAMS),
    *forms(
        "TfIdfVectorizer", [WORDS], opsets=(9,), label="idf", **{**GRAMS, "mode": "IDF"}, weights=[1.0, 2, 3, 0.5, 4]
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
