"""Models whose inputs and outputs are sequences and optional values, through the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.parser
import pytest

from stepwell.cli import run as main

BORDER = """
main (seq(float[2,{size}]) x, int64 k, optional(float[2]) o) => (seq(float[]) y, float[2,A] a, bool there, int64 n) {{
  a = SequenceAt (x, k)
  y = SequenceInsert (x, a, k)
  n = SequenceLength (y)
  there = OptionalHasElement (o)
}}"""


def write(folder: Path, text: str) -> Path:
    path = folder / "model.onnx"
    onnx.save(onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["" : 18]>\n{text}'), path)
    return path


def convert(folder: Path, model: Path, capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    assert main(["convert", str(model), "-o", str(folder), "--json", "--verify", *options]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("size", ["3", "A"])
@pytest.mark.parametrize("options", [["--sequence-length", "x=8"], ["--sequence-length", "x=?", "--verify-inputs"]])
def test_a_sequence_is_verified(size: str, options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model = write(tmp_path, BORDER.format(size=size))
    rng = np.random.default_rng(0)
    parts = {"k": np.array(1), "o": np.ones(2, np.float32)}
    if options[-1] == "--verify-inputs":
        file = tmp_path / "inputs.npz"
        if size == "3":
            parts["x:stacked"] = rng.normal(size=(4, 2, 3)).astype(np.float32)
        else:
            parts["x:data"] = rng.normal(size=8).astype(np.float32)
            parts["x:shapes"] = np.array([[2, 3], [2, 1]])
        np.savez(file, **parts)  # pyright: ignore[reportArgumentType]: names are free
        options = [*options, str(file)]
    summary = convert(tmp_path, model, capsys, *options)
    rows = {row["output"]: row["passed"] for row in summary["verification"]}
    assert all(rows.values())
    assert {"y:0", "a", "there", "n"} < set(rows)
    assert "the optional input 'o' is taken as present; --absent o leaves it out" in summary["warnings"]
    assert any(w.startswith("the output 'y' is no tensor: it is given as y:") for w in summary["warnings"])
    xml = (tmp_path / "model.xml").read_text()
    assert 'sequence_length value="x=' in xml


def test_an_absent_input_is_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model = write(tmp_path, BORDER.format(size="3"))
    summary = convert(tmp_path, model, capsys, "--sequence-length", "x=8", "--absent", "o")
    assert all(row["passed"] for row in summary["verification"])
    assert not any("taken as present" in w for w in summary["warnings"])


def test_shapes_of_a_sequence_by_its_name_and_one_by_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model = write(tmp_path, BORDER.format(size="A"))
    options = ["--sequence-length", "x=9", "--input", "x[2,4],x:1[2,5]"]
    assert main(["convert", str(model), "-o", str(tmp_path), *options]) == 0
    capsys.readouterr()
    xml = (tmp_path / "model.xml").read_text()
    assert xml.count('shape="2,4"') == 8
    assert xml.count('shape="2,5"') == 1


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ([], "give it with --sequence-length x=N"),
        (["--sequence-length", "x"], "'x' is not NAME=N or NAME=?"),
        (["--sequence-length", "x=-1"], "'x=-1' is not NAME=N or NAME=?"),
        (["--sequence-length", "y=1"], "no input named 'y'; its inputs are x, k, o"),
        (["--sequence-length", "x=1", "--absent", "k"], "the input 'k' is not an optional input"),
        (["--sequence-length", "x=1", "--input", "x:2[2,3]"], "node named 'x:2'; did you mean 'x:0'"),
    ],
)
def test_what_cannot_be_is_said(options: list[str], reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model = write(tmp_path, BORDER.format(size="3"))
    assert main(["convert", str(model), "-o", str(tmp_path), *options]) == 1
    assert reason in capsys.readouterr().err
    assert not (tmp_path / "model.xml").exists()


def test_the_operators_of_a_model_with_a_sequence(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model = write(tmp_path, BORDER.format(size="3"))
    assert main(["ops", str(model)]) == 1
    assert "--sequence-length x=N" in capsys.readouterr().out
    assert main(["ops", str(model), "--sequence-length", "x=2", "--absent", "o"]) == 0


def test_a_name_that_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    text = """
    main (seq(float[2]) x) => (float[2] y) {
      zero = Constant <value = int64 {0}> ()
      y = SequenceAt (x, zero)
    }"""
    model = onnx.load(write(tmp_path, text))
    model.graph.node[0].output[0] = model.graph.node[1].input[1] = "x:0"
    onnx.save(model, tmp_path / "model.onnx")
    assert main(["convert", str(tmp_path / "model.onnx"), "-o", str(tmp_path), "--sequence-length", "x=1"]) == 0
    capsys.readouterr()
    assert "x:0'" in (tmp_path / "model.xml").read_text()


def test_a_sequence_as_the_output_that_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    text = """
    main (float[4] x) => (float[A] y) {
      s = SplitToSequence (x)
      y = ConcatFromSequence <axis = 0> (s)
    }"""
    assert main(["convert", str(write(tmp_path, text)), "-o", str(tmp_path), "--output", "s"]) == 0
    capsys.readouterr()
    xml = (tmp_path / "model.xml").read_text()
    assert all(f'names="s:{i}"' in xml for i in range(4))
