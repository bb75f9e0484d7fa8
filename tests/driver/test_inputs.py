"""What `--input` and its Python equivalent accept, at both ends of each range."""

from __future__ import annotations

import pytest

import stepwell
from stepwell.dialects.types import ANY, Interval
from stepwell.inputs import InputSpec, of, parse


@pytest.mark.parametrize(
    ("text", "specs"),
    [
        ("x[1,3,224,224]", [InputSpec("x", (1, 3, 224, 224), True)]),
        ("x[1,3],y[?,1..10]", [InputSpec("x", (1, 3), True), InputSpec("y", (ANY, Interval(1, 10)), True)]),
        ("x{f16}[2,3],y{i32}", [InputSpec("x", (2, 3), True, "f16"), InputSpec("y", kind="i32")]),
        ("x[..10,5..,-1]{f16}", [InputSpec("x", (Interval(0, 10), Interval(5, None), ANY), True, "f16")]),
        ("x{i64}", [InputSpec("x", None, False, "i64")]),
        ("[2,3]", [InputSpec("", (2, 3), True)]),
        ("x[]", [InputSpec("x", (), True)]),
        ("x[...]", [InputSpec("x", None, True)]),
        ("a/b:0[1], c d[2]", [InputSpec("a/b:0", (1,), True), InputSpec("c d", (2,), True)]),
        ("x[3..3]", [InputSpec("x", (3,), True)]),
        ("x[0..0]", [InputSpec("x", (0,), True)]),
    ],
)
def test_text(text: str, specs: list[InputSpec]):
    assert parse(text) == specs


@pytest.mark.parametrize(
    "text", ["x[1", "x]1[", "x[1,-2]", "x[4..3]", "x[a]", "x{f31}", "x[1]{f32", "x[1]y[2]", "x{f32}[1]{i32}"]
)
def test_text_that_is_refused(text: str):
    with pytest.raises(stepwell.StepwellError):
        parse(text)


def test_python_equivalents():
    expected = [InputSpec("x", (1, ANY, Interval(1, 10)), True)]
    assert of({"x": [1, -1, (1, 10)]}) == expected
    assert of({"x": [1, None, (1, 10)]}) == expected
    assert of({"x": "1,?,1..10"}) == expected
    assert of("x[1,?,1..10]") == expected
    assert of([[1, 3], [2]]) == [InputSpec("", (1, 3), True), InputSpec("", (2,), True)]
    assert of([1, 3]) == [InputSpec("", (1, 3), True)]
    assert of(None) == []
    with pytest.raises(stepwell.StepwellError):
        of({"x": [1.5]})
    with pytest.raises(stepwell.StepwellError):
        of(7)
