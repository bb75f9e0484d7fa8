"""Hashes and tokens as ONNX Runtime computes them (domain com.microsoft)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

MICROSOFT = "com.microsoft"


def text(*items: str) -> np.ndarray:
    return np.array(items, object)


HASHED = [
    np.array([3, 4, -5, 2**31 - 1], np.int32),
    np.array([3, 2**32 - 1], np.uint32),
    np.array([3, 2**40, -1, -(2**50), 2**33 + 2**31, 5 - 2**45]),
    np.array([1.5, 0, -2.25], np.float32),
    text("", "a", "abcd", "abcde", "日本", "a text of several blocks", "abcdefgh", "xyz"),
    text("", "a", "abcd", "abcde").reshape(2, 2),
]
OPTIONS: list[dict[str, Any]] = [{}, {"seed": 42}, {"positive": 0, "seed": -7}]
CASES = [
    c
    for options in OPTIONS
    for x in HASHED
    for c in forms("MurmurHash3", [x], domain=MICROSOFT, label=f"{x.dtype}-{x.ndim}-{len(options)}", **options)
]
CASES += forms("MurmurHash3", [text()], domain=MICROSOFT, expected=[np.zeros(0, np.uint32)])

LINES = text("Hello World", "I love  computer science !", "", "日本 語,x")


def tokens(x: np.ndarray, **attributes: Any) -> list[OpCase]:
    everything = {"mark": 0, "mincharnum": 1, "pad_value": "#"} | attributes
    return forms("Tokenizer", [x], domain=MICROSOFT, **everything)


CASES += [
    *tokens(LINES, separators=[" "]),
    *tokens(LINES.reshape(2, 2), separators=[" "]),
    *tokens(LINES, separators=[" ", ","], mark=1),
    *tokens(LINES, separators=["o", "lo", "l"]),
    *tokens(LINES, separators=["lo", "l", "o"], mincharnum=2),
    *tokens(LINES, separators=[r"\s+"]),
    *tokens(LINES, separators=["[ ,!]"], mincharnum=3),
    *tokens(LINES, separators=[""]),
    *tokens(LINES, separators=[""], mark=1),
    *tokens(LINES, tokenexp="."),
    *tokens(LINES, tokenexp=r"\w+"),
    *tokens(LINES, tokenexp=r"\pL+"),
    *tokens(LINES, tokenexp="[a-z]+", mark=1, mincharnum=2),
    *tokens(text("", ""), separators=[" "]),
    *tokens(text("  ", " "), separators=[" "], mark=1),
    *tokens(text("  ", ""), separators=[""], mark=1),
    *tokens(text("a", "aa", "ba", "ab", "aaaaa"), separators=["aa"]),
    *tokens(text("b", "ab", "aab"), separators=["b", "aa"]),
    *tokens(text("aXYb"), separators=["X", "XY"]),
    *tokens(text("a.b.c", "a|b"), separators=[r"\.", r"\|"]),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
