"""Strings: moved, compared, joined, split and normalised. Python's own methods say what is expected where ONNX Runtime
differs from the specification: it takes other white space than blanks for text, and gathers strings wrongly.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from tests.ops.onnx.cases import OpCase, check, converted, forms, reference


def text(*items: str) -> np.ndarray:
    return np.array(items, object)


LONG = "a text that does not fit into the text object itself "
A = np.array([["a", "bü", ""], ["日本", LONG + "1", "q"]], object)
B = np.array([["A", LONG + "2", "C"], ["D", "", "F"]], object)
NONE = np.zeros((0, 3), object)
ONE = np.array("é", object)
CELLS = np.arange(16).astype(str).astype(object)
FILLED = numpy_helper.from_array(text("q"), "value")
REPEATED = text("b", "a", "b", "", "日本", "a", "ab", "abc", "aB", LONG, LONG + "1", "")


def ints(*items: int) -> np.ndarray:
    return np.array(items, np.int64)


def padded(mode: str, **options: Any) -> list[OpCase]:
    expected = [np.pad(A, [(1, 0), (0, 2)], mode=mode, **options)]  # pyright: ignore[reportCallIssue, reportArgumentType]
    given = [options[k] for k in options]
    values = [np.array(v, object) for v in given]
    return forms("Pad", [A, ints(1, 0, 0, 2), *values], opsets=(18,), mode=mode, expected=expected)


MOVED = [
    *forms("Where", [np.array([[True], [False]]), A, B], [np.array([True, False, True]), A, ONE]),
    *forms("Where", [np.zeros((0, 1), bool), NONE, B[:1]], label="nothing"),
    *forms("Expand", [A[:, :1], ints(2, 4)], [ONE, ints(2, 2)]),
    *forms("Tile", [A, ints(1, 2)]),
    *forms("Slice", [A, ints(0), ints(-1), ints(1)], [A, ints(-1), ints(-9), ints(0), ints(-1)]),
    *forms("Split", [A], outputs=3, axis=1),
    *forms("Compress", [A, np.array([False, True, True])], axis=1),
    *forms("Compress", [A, np.array([False, True, True])], label="flat"),
    *forms("Gather", [A, np.array([[1, -1]])], axis=1),
    *forms("Gather", [A, np.array(1)], expected=[A[1]]),
    *forms("GatherND", [A, np.array([[1, 0], [0, 1]])], constants=(1,)),
    *forms("GatherElements", [A, np.array([[1, 0, 1]])]),
    *forms("ScatterElements", [A, np.array([[1, 0, 1]]), B[:1]], opsets=(18,)),
    *forms("ScatterND", [A, np.array([[1, 0], [0, 0]]), B[0, :2]], opsets=(18,), constants=(1,)),
    *forms("Concat", [A, B], axis=1),
    *forms("Concat", [A, NONE, B], axis=0),
    *forms("Concat", [A, B], axis=1, constants=(1,), label="constant"),
    *forms("Reshape", [A, ints(3, -1)]),
    *forms("Transpose", [A]),
    *forms("Flatten", [A], axis=0),
    *forms("Squeeze", [A[:1], ints(0)]),
    *forms("Unsqueeze", [A, ints(0)]),
    *forms("Identity", [A]),
    *forms("Shape", [A]),
    *forms("Size", [A]),
    *padded("constant", constant_values="--"),
    *forms("Pad", [A, ints(1, 0, 0, 2)], opsets=(18,), expected=[np.pad(A, [(1, 0), (0, 2)], constant_values="")]),
    *padded("reflect"),
    *padded("edge"),
    *forms("ReverseSequence", [A, ints(1, 2, 1)]),
    *forms("DepthToSpace", [CELLS.reshape(1, 4, 2, 2)], blocksize=2, by="onnx"),
    *forms("SpaceToDepth", [CELLS.reshape(1, 1, 4, 4)], blocksize=2, by="onnx"),
    *forms("OneHot", [ints(0, 2, -1), np.array([3]), text("off", "on")], constants=(1,)),
    *forms("Unique", [REPEATED], [REPEATED.reshape(3, 4)], [REPEATED[:1]], [text("", "")], outputs=4),
    *forms("Unique", [REPEATED], outputs=4, sorted=0),
    *forms("Unique", [text("a", "b", "a", "b").reshape(2, 2)], outputs=4, axis=0),
    *forms("NonZero", [A], expected=[np.stack(np.nonzero(A != ""))]),
    *forms("ConstantOfShape", [ints(2, 3)], value=FILLED, expected=[np.full((2, 3), "q", object)]),
    *forms("ConstantOfShape", [ints()], value=FILLED, expected=[np.array("q", object)], constants=(0,), label="scalar"),
    *forms("Trilu", [A], expected=[np.array([["a", "bü", ""], ["", LONG + "1", "q"]], object)]),
]

PAIRS = [
    [A, B],
    [A, A.copy()],
    [A, A[:1]],
    [A[:, :1], A[:1]],
    [ONE, A],
    [ONE, ONE.copy()],
    [NONE, A[:1]],
    [NONE, NONE.copy()],
    [text("", "", ""), text("", "a", "")],
    [text("ab", LONG + "x", "b"), text("ac", LONG + "y", "b")],
]
CASES = [
    *MOVED,
    *forms("Equal", *PAIRS, opsets=(19,)),
    *forms("Equal", *PAIRS[:3], opsets=(19,), constants=(1,), label="constant"),
    *forms("StringConcat", *PAIRS, opsets=(20,)),
    *forms("StringConcat", *PAIRS[:3], opsets=(20,), constants=(0, 1), label="folded"),
]

WORDS = text(
    *("Monday", "TUESDAY", "weDnesday", "", "Ünïcode", "straße", "ΑΣ", "日本ǅ", "ŉx", "𐐀𐐨", "aﬁb", "ÿ", "Ĳıİᾳῼẞΐᲀꭰ")
)


def normalised(words: np.ndarray, **attributes: Any) -> list[OpCase]:
    """ONNX Runtime says what is expected, but not of no words; its locale is one that every system has."""
    attributes["locale"] = "C.UTF-8"
    nothing = [np.full((1,) * words.ndim, "", object)]
    expected = reference(OpCase("StringNormalizer", [words], attributes, opset=10)) if words.size else nothing
    return forms("StringNormalizer", [words], opsets=(10,), expected=expected, **attributes)


NORMALISED: list[dict[str, Any]] = [
    {},
    {"case_change_action": "LOWER"},
    {"case_change_action": "UPPER"},
    {"case_change_action": "UPPER", "stopwords": ["monday", "ÜNÏCODE"]},
    {"case_change_action": "LOWER", "stopwords": ["monday", "ÜNÏCODE", "nothing", "日本ǆ"]},
    {"case_change_action": "NONE", "stopwords": ["monday", "ÜNÏCODE", "nothing", "日本ǆ"]},
    {"case_change_action": "LOWER", "is_case_sensitive": 1, "stopwords": ["monday", "weDnesday", "", "TUESDAY"]},
]
CASES += [c for options in NORMALISED for x in (WORDS, WORDS[None], WORDS[:0]) for c in normalised(x, **options)]
CASES += normalised(WORDS[:2], is_case_sensitive=1, stopwords=["Monday", "TUESDAY"])


def split(*rows: np.ndarray, delimiter: str = "", **attributes: Any) -> list[OpCase]:
    """Parts as Python's split gives them; ONNX takes away white space at the end in any case."""
    made: list[OpCase] = []
    for x in rows:
        parts = [s.split(delimiter or None, attributes.get("maxsplit", -1)) for s in x.reshape(-1)]
        if not delimiter:
            parts = [[*p[:-1], p[-1].rstrip()] if p else p for p in parts]
        width = max(map(len, parts), default=0)
        found = np.array([p + [""] * (width - len(p)) for p in parts], object).reshape(*x.shape, width)
        counts = np.array([len(p) for p in parts], np.int64).reshape(x.shape)
        given = {"delimiter": delimiter} if delimiter else {}
        options: Any = {**given, **attributes}
        made += forms("StringSplit", [x], opsets=(20,), outputs=2, expected=[found, counts], **options)
    return made


SPACED = text(" 1  2   3  ", "a\tb\nc", "x\u00a0y\u3000z", "", "  ", "日本 語", "a", LONG)
LISTS = text("a,b,,c,", "", ",", ",,", "none", "日,本")
RUNS = text("aaaaa", "aaaa", "", "a", "aaab", "baab", "aaabaaa" * 3)
CASES += [
    *split(SPACED, SPACED[:0], SPACED.reshape(2, 4), SPACED[3:5], np.array("a b", object), np.zeros((2, 0), object)),
    *(c for most in (0, 1, 2, -1) for c in split(SPACED, maxsplit=most)),
    *split(LISTS, LISTS[:0], LISTS.reshape(3, 2), np.array("a,b", object), delimiter=","),
    *(c for most in (0, 1, 2) for c in split(LISTS, delimiter=",", maxsplit=most)),
    *split(RUNS, text("", "x"), delimiter="aa"),
    *split(RUNS, delimiter="aa", maxsplit=1),
    *split(text("", "xabyabaz", "abab", "ababa"), delimiter="aba"),
    *split(text("日本語本", "本", "本本x"), delimiter="本"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


MODELS = [
    """branches (bool c, string[N] x, string[N] z) => (string[M] y) {
      y = If (c) <then_branch = t () => (string[A] p) { p = StringConcat (x, z) },
                  else_branch = e () => (string[B] q) { q = Concat <axis = 0> (x, z) }> }""",
    """captured (int64 n, string[N] x) => (int64 y) {
      t = Constant <value = bool {1}> ()
      k = Constant <value = int64 {0}> ()
      y = Loop (n, t, k) <body = b (int64 i, bool c, int64 s) => (bool d, int64 r) {
        d = Identity (c)
        w = Gather (x, i)
        e = Constant <value = string {"b"}> ()
        f = Equal (w, e)
        h = Cast <to = 7> (f)
        r = Add (s, h) }> }""",
    "same (string[1, 4] x) => (string[3, 4] y) { y = Concat <axis = 0> (x, x, x) }",
    """chosen (string[N, 1] x, string[K] z) => (string[N, K] y) {
      e = Equal (x, z)
      t = Constant <value = string {"T"}> ()
      f = Constant <value = string {"F"}> ()
      y = Where (e, t, f) }""",
]
FEEDS: list[dict[str, Any]] = [
    {"c": np.array(True), "x": WORDS, "z": WORDS[::-1].copy()},
    {"n": np.array(4), "x": text("b", LONG, "b", "a")},
    {"x": text("b", LONG, "b", "a")[None]},
    {"x": WORDS[:, None], "z": WORDS[:3]},
]


@pytest.mark.parametrize(("model", "feeds"), list(zip(MODELS, FEEDS, strict=True)), ids=[m.split()[0] for m in MODELS])
def test_strings_in_models(model: str, feeds: dict[str, Any]):
    import onnxruntime

    proto = onnx.parser.parse_model(f'<ir_version: 10, opset_import: ["" : 21]>\n{model}')
    session = onnxruntime.InferenceSession(proto.SerializeToString(), providers=["CPUExecutionProvider"])
    for ours, theirs in zip(converted(proto, feeds), session.run(None, feeds), strict=True):
        np.testing.assert_array_equal(ours, np.asarray(theirs))
