"""Pipelines as text."""

from __future__ import annotations

from pathlib import Path

import pytest

import stepwell
from stepwell.lowering.pipeline import builtin, dump, lines, parse


def test_comments_includes_and_several_on_a_line(tmp_path: Path):
    (tmp_path / "tail.pipeline").write_text("opset-cse\nopset-dce # last\n")
    text = "# mine\nopset-fold, opset-canonicalize\ncheck{contract=opset}\ninclude tail\n"
    assert lines(text, tmp_path) == [
        "opset-fold",
        "opset-canonicalize",
        "check{contract=opset}",
        "opset-cse",
        "opset-dce",
    ]


@pytest.mark.parametrize("name", ["onnx", "common", "ir"])
def test_dump_is_a_fixed_point(name: str):
    once = dump(parse(builtin(name)))
    assert dump(parse(once)) == once


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("opset-foldd", "did you mean 'opset-fold'"),
        ("check{contrct=opset}", "contrct"),
        ("include nowhere", "no pipeline named 'nowhere'"),
    ],
)
def test_faults(text: str, message: str):
    with pytest.raises(stepwell.StepwellError, match=message):
        parse(text)


def test_includes_without_end(tmp_path: Path):
    (tmp_path / "a.pipeline").write_text("include a\n")
    with pytest.raises(stepwell.StepwellError, match="without end"):
        lines("include a", tmp_path)
