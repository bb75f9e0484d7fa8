"""RegexFullMatch, held against RE2 in ONNX Runtime: patterns by pattern, and which patterns are none."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper

from stepwell.dialects.errors import NoMatch
from stepwell.lowering.idioms.automata import compiled
from stepwell.lowering.idioms.regex_syntax import parse
from tests.ops.onnx.cases import OpCase, check, forms

TEXTS = np.array(
    ["abc", "", "a", "日本", "ab12", "www.example.com", "a" * 300, "foo@bar.org", "\n", "a\nb", "É", "ß1_", "K", "x-]"],
    object,
)
ROWS = [TEXTS, TEXTS.reshape(2, 7), TEXTS[0], TEXTS[:0], np.array(["", ""], object)]

CASES = [
    *(
        c
        for pattern in ("a*", r"(?i)WWW\.[a-z]+\.COM", r"\w+\b.*")
        for c in forms("RegexFullMatch", *([x] for x in ROWS), opsets=(20,), pattern=pattern)
    ),
    OpCase("RegexFullMatch", [TEXTS], {"pattern": r".*@.*\.org$"}, opset=20, constants=(0,), label="constant"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


def re2(pattern: str) -> list[bool] | None:
    """Which texts match a pattern; None where it is no pattern."""
    import onnxruntime

    node = helper.make_node("RegexFullMatch", ["x"], ["y"], pattern=pattern)
    x = helper.make_tensor_value_info("x", TensorProto.STRING, ["n"])
    y = helper.make_tensor_value_info("y", TensorProto.BOOL, ["n"])
    graph = helper.make_graph([node], "match", [x], [y])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    try:
        session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    except Exception:
        return None
    found: Any = session.run(None, {"x": TEXTS})
    return found[0].tolist()


GOOD = [
    r"[^a]*",
    r".+",
    r"(?s).+",
    r"(?s).*b",
    r"a.b",
    r"(?m)^a$",
    r"(?m)a$\nb",
    r"(?m)^\n$",
    r"^",
    r"$",
    r"\A\z",
    r"[a-c]{2,3}",
    r"a{250,}",
    r"(?:a{10}){30}",
    r"\pL+",
    r"\PL+",
    r"\p{Lu}",
    r"\p{^L}+",
    r"[\pL\pN_]+",
    r"[[:alpha:]]+",
    r"[[:^alpha:]]+",
    r"[^[:digit:]]+",
    r"[\d.a-z]+",
    r"\S+",
    r"\D+",
    r"\W+",
    r"(?i)é",
    r"(?i)SS1_",
    r"(?i)[j-l]",
    r"(?i:K)",
    r"(?i)[^k]",
    r"(?-i)a",
    r"(?U)a+",
    r"(?P<name>a)b+c",
    r"(?<name>a)",
    r"(?i)\x{e9}",
    r"\x61.*",
    r"\101b?",
    r"\C",
    r"\C\C",
    r"\C*",
    r"\Qa\E*",
    r"\Q*\E",
    r"x\-\]",
    r"[]x-]+",
    r"[^]a]",
    r"[a-]",
    r"x[-\]]+",
    r"{",
    r"a{,3}",
    r"a{2",
    r"()",
    r"a",
    r"(?:)*",
    r"(a*)*",
    r"(a?){3}",
    r"a*?",
    r"a??",
    r"\_",
    r"\b.*\b",
    r".\B.*",
    r"\By?",
    r"(ab|a)(c|bc)?",
    r"(|a)",
    r"a||b",
    r"a|.*c|日.",
]
BAD = [
    r"a**",
    r"a{2}{3}",
    r"(?=a)",
    r"\1",
    r"(",
    r"a)",
    r"*a",
    r"a{1001}",
    r"[b-a]",
    r"[",
    r"\y",
    r"\p{Foo}",
    r"(?P=n)",
    r"a{3,2}",
    r"\8",
    r"(?x)",
    r"\x",
    r"\x{110000}",
    r"[[:foo:]]",
    r"(?i",
    r"[a",
    r"\pX",
    r"\Z",
    r"\G",
    r"\e",
    r"[a-\d]",
    r"(?#c)",
    r"(?<!a)",
    r"\pL{2}{3}",
    r"\日",
    "a\\",
]


@pytest.mark.parametrize("pattern", [*GOOD, *BAD])
def test_patterns_mean_what_re2_says(pattern: str):
    expected = re2(pattern)
    try:
        automaton = compiled(parse(pattern))
    except NoMatch:
        assert expected is None
        return
    assert [automaton.matches(t.encode()) for t in TEXTS] == expected


@pytest.mark.parametrize(
    "pattern",
    ["(.*a.{20})*", "((a{0,1000}){0,1000}){0,1000}", "((a{0}){1000}){1000}" * 9, "(" * 200, "(?i)(\\pL.)*\\pN{900}"],
)
def test_what_would_be_too_large_is_refused_soon(pattern: str):
    with pytest.raises(NoMatch):
        compiled(parse(pattern))
