"""The numbered errors of Model Optimizer's FAQ, provoked: what docs/mo-options.md says of each is what is said."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from stepwell.__main__ import main

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "mo-options.md").read_text()
SAYS = {int(n): text for n, text in re.findall(r"^\| (\d+) \| [^|]* \| (.*) \|$", PAGE, re.M)}
RANDOM = np.random.default_rng(0)


def value(name: str, shape: Any, kind: int = TensorProto.FLOAT) -> Any:
    return helper.make_tensor_value_info(name, kind, shape)


def saved(nodes: list[Any], inputs: list[Any], outputs: list[str], weights: dict[str, np.ndarray] | None = None) -> str:
    held = [numpy_helper.from_array(a, n) for n, a in (weights or {}).items()]
    graph = helper.make_graph(nodes, "g", inputs, [value(n, None) for n in outputs], held)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), "m.onnx")
    return "m.onnx"


def image() -> str:
    """data [1, 3, 6, 5] -> "conv" -> h -> "act" -> y"""
    nodes = [helper.make_node("Conv", ["data", "w"], ["h"], "conv"), helper.make_node("Relu", ["h"], ["y"], "act")]
    weights = {"w": RANDOM.normal(size=(4, 3, 3, 3)).astype(np.float32)}
    return saved(nodes, [value("data", [1, 3, 6, 5])], ["y"], weights)


def two(batch: Any = 2) -> str:
    """x [2, 4], z [2, 4] -> "sum" -> y"""
    return saved([helper.make_node("Add", ["x", "z"], ["y"], "sum")], [value(n, [batch, 4]) for n in "xz"], ["y"])


def integers() -> str:
    """An input of bytes that the model computes with."""
    return saved([helper.make_node("Add", ["data", "data"], ["y"])], [value("data", [1, 3], TensorProto.UINT8)], ["y"])


def large() -> str:
    """Weights of which f16 has no values."""
    nodes = [helper.make_node("Mul", ["x", "big"], ["a"]), helper.make_node("Add", ["a", "small"], ["y"])]
    weights = {"big": np.array([1e6, 1], np.float32), "small": np.full(2, 1e-9, np.float32)}
    return saved(nodes, [value("x", [2])], ["y"], weights)


def net(text: str, name: str = "net.prototxt") -> str:
    Path(name).write_text(text)
    return name


def loose() -> str:
    """A node before which nothing has a shape."""
    nodes = [helper.make_node("NonZero", ["x"], ["i"], "where"), helper.make_node("Foo", ["i"], ["f"], domain="acme")]
    nodes += [helper.make_node("Neg", ["f"], ["y"], "neg")]
    graph = helper.make_graph(nodes, "g", [value("x", [3])], [value("y", None)])
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("acme", 1)]
    onnx.save(helper.make_model(graph, opset_imports=imports), "m.onnx")
    return "m.onnx"


def written(name: str, data: str | bytes) -> str:
    Path(name).write_bytes(data.encode() if isinstance(data, str) else data)
    return name


def config(entries: Any) -> list[str]:
    return ["--transformations_config", written("c.json", entries if isinstance(entries, str) else json.dumps(entries))]


def mean(size: int) -> str:
    """A mean image of Caffe, by hand: channels (3), height (4), width (5), floats (6)."""
    numbers = np.zeros(3 * size * size, "<f4").tobytes()
    head = bytes([0x08, 1, 0x10, 3, 0x18, size, 0x20, size, 0x2A]) + bytes(
        [len(numbers) & 127 | 128, len(numbers) >> 7]
    )
    return written("mean.binaryproto", head + numbers)


def locked() -> str:
    os.mkdir("locked", 0o500)
    return "locked"


INPUT = 'input: "data" input_shape { dim: 1 dim: 4 } '
MXNET = {"nodes": [{"op": "null", "name": "data", "inputs": []}], "arg_nodes": [0], "heads": [[1, 0, 0]]}
PROVOKED: dict[int, Callable[[], list[str]]] = {
    2: lambda: [net(INPUT + 'layer { name: "c" type: "InnerProduct" bottom: "data" top: "c" '
                            "inner_product_param { num_output: 2 } }")],
    4: lambda: [image(), "--mean_file", mean(2)],
    5: lambda: [image(), "--mean_file", written("m.txt", "")],
    6: lambda: [image(), "--mean_file", written("m.txt", "text")],
    7: lambda: [net("", "a.prototxt")],
    9: lambda: [two(), "--mean_file", written("m.txt", "1 2 3")],
    11: lambda: [net('layer { name: "c" type }')],
    15: lambda: [written("model.xyz", "nothing")],
    16: lambda: [written("n-symbol.json", json.dumps(
        MXNET | {"nodes": [*MXNET["nodes"], {"op": "Flatten", "name": "f", "inputs": [[0, 0, 0]]}]}))],
    17: lambda: [image(), "--mean_file", "m", "--mean_values", "(1,2,3)"],
    18: lambda: [image(), "--mean_file", mean(9), "--mean_file_offsets", "(-1,2)"],
    19: lambda: [image(), "--scale", "2", "--scale_values", "(1,2,3)"],
    20: lambda: [written("net.caffemodel", b""), "--framework", "caffe"],
    22: lambda: [image(), "--output_dir", locked()],
    24: lambda: [loose()],
    26: lambda: [image(), "--output", "Y"],
    28: lambda: [image(), "--input", "0:data"],
    29: lambda: [two(), "--input", "3:sum[2,4]"],
    30: lambda: [two(), "--input", "sum[2,4]"],
    32: lambda: [two(), "--input", "x", "--input_shape", "[2,4],[2,4]"],
    35: lambda: [image(), *config([{"id": "TFYOLO", "match_kind": "any", "custom_attributes": {}}])],
    38: lambda: [saved([helper.make_node("MatMul", ["x", "w"], ["y"], "mm")], [value("x", [2, 3])], ["y"],
                       {"w": np.ones((4, 2), np.float32)})],
    39: lambda: [saved([helper.make_node("Neg", ["x"], ["y"])], [value("x", [7, 2])], ["y"]), "--batch", "2"],
    41: lambda: [loose(), "--input", "neg"],
    46: lambda: [image(), "--transformations_config", "nowhere.json"],
    49: lambda: [integers(), "--mean_values", "(1,2,3)"],
    50: lambda: [image(), "--data_type", "int8"],
    51: lambda: [image(), "--input", "dat"],
    54: lambda: [image(), "--input_shape", "[1,3"],
    56: lambda: [image(), "--batch", "1", "--input_shape", "[1,3,6,5]"],
    57: lambda: [image(), "--input_shape", "1x3x6x5"],
    59: lambda: [image(), "--mean_values", "(1,a,3)"],
    60: lambda: [image(), "--mean_values", "data[1,2]"],
    61: lambda: [two(), "--mean_values", "(1)"],
    62: lambda: [two(), "--scale_values", "(1)"],
    63: lambda: [image(), "--mean_values", "(1),(2)"],
    64: lambda: [image(), "--scale_values", "(1),(2)"],
    69: lambda: [image(), "--transformations_config", "nowhere.json"],
    70: lambda: [image(), *config("{")],
    71: lambda: [image(), *config([{"match_kind": "general"}])],
    72: lambda: [image(), *config([{"id": "TFYOLOV3", "match_kind": "general", "custom_attributes": {}}])],
    79: lambda: [net('layer { name: "r" type: "ReLU" bottom: "data" top: "r" }')],
    81: lambda: ["m.params", "--nd_prefix_name", "p"],
    83: lambda: [image(), "--mean_values", "dat(1)"],
    84: lambda: [written("net-0000.params", b""), "--framework", "mxnet"],
    85: lambda: [written("net.xyz", "{}")],
    89: lambda: [written("net.mdl", "<Nothing> "), "--framework", "kaldi"],
    90: lambda: [image(), "--counts", written("counts", "1 2\n3 4")],
    92: lambda: [image(), "--counts", "nowhere"],
    101: lambda: [two(), "--mean_values", "x(1),(2)"],
    103: lambda: [net(INPUT), "--input_proto", written("net.caffemodel", b"\x0a\xff\xff\xff")],
}  # fmt: skip
"""The command line behind `--input_model` that provokes each."""

DONE: dict[int, Callable[[], list[str]]] = {
    8: lambda: [net('input: "a" input: "b" input_dim: 1 input_dim: 2 input_dim: 3 input_dim: 4 '
                    "input_dim: 1 input_dim: 2 input_dim: 3 input_dim: 4 "
                    'layer { name: "s" type: "Eltwise" bottom: "a" bottom: "b" top: "s" }')],
    31: lambda: [two(), "--input", "1:sum,x"],
    40: lambda: [two("n"), "--static_shape"],
    58: lambda: [two(), "--input_shape", "[1,4],[1,4]"],
    76: lambda: [large(), "--data_type", "FP16"],
    77: lambda: [large(), "--data_type", "FP16"],
}  # fmt: skip
"""What is no error here."""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def said_of(number: int) -> list[str]:
    """The parts of the message that the page quotes."""
    text = SAYS[number]
    if (other := re.search(r"\b(?:as|the same)\b(?: (\d+))?", text)) and '"' not in text:
        return said_of(int(other[1] or number - 1))
    return [part.strip() for quoted in re.findall(r'"([^"]*)"', text) for part in quoted.split("…") if part.strip()]


@pytest.mark.parametrize("number", sorted(PROVOKED))
def test_an_error_is_the_sentence_of_the_page(number: int, capsys: pytest.CaptureFixture[str]):
    if number == 22 and os.geteuid() == 0:
        pytest.skip("root may write into any folder")
    line = PROVOKED[number]()
    assert main(["mo", "--input_model", *line]) == 1
    said = " ".join(capsys.readouterr().err.split())
    assert said.startswith("[ ERROR ] ") and "fault of Stepwell" not in said and "Traceback" not in said
    # An example of the page has other numbers and names.
    plain = re.sub(r"\d+x\d+|\d+|'[^']*'", "#", said)
    for part in said_of(number):
        shown = re.sub(r"\d+x\d+|\d+|'[^']*'", "#", part)
        assert part in said or shown in plain, said
    assert not list(Path().glob("*.xml")) and not list(Path().glob("*.bin"))


@pytest.mark.parametrize("number", sorted(DONE))
def test_what_is_no_error_here(number: int, capsys: pytest.CaptureFixture[str]):
    assert main(["mo", "--input_model", *DONE[number](), "-n", "ir"]) == 0, capsys.readouterr().err
    assert Path("ir.xml").exists()
    if number in (76, 77):
        assert re.search("clamped|f32", capsys.readouterr().out)


def test_every_question_is_provoked_or_has_a_reason():
    """The rest is not needed, or a message of a reader that tests/frontends show."""
    elsewhere = {23, 25, 43, 44, 45, 53, 86, 87, 91, 93, 97, 99, 100, 102, 10, 27, 47, 48, 82, 55, 65}
    left = {n for n, text in SAYS.items() if not text.startswith("not needed")} - set(PROVOKED) - set(DONE)
    assert left - elsewhere == set()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--input_shape", "[1,4,6,5]"], "--input-shape data[1,4,6,5] (the model has [1,3,6,5])"),
        (["--input", "data[3]"], "--input data[3] (the model has [1,3,6,5])"),
        (["--input", "h[1,5,4]", "--output", "z"], "--input h[1,5,4] (at a cut)"),
    ],
)
def test_shapes_that_contradict_the_model_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], more: list[str], said: str
):
    """Behind the operator that refuses them; no lowering could help."""
    monkeypatch.chdir(tmp_path)
    conv = [helper.make_node("Conv", [a, w], [b], b) for a, w, b in (("data", "w", "h"), ("h", "v", "z"))]
    weights = {"w": RANDOM.normal(size=(4, 3, 3, 3)), "v": RANDOM.normal(size=(2, 4, 1, 1))}
    saved(conv, [value("data", [1, 3, 6, 5])], ["z"], {n: a.astype(np.float32) for n, a in weights.items()})
    assert main(["mo", "--input_model", "m.onnx", *more]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[-1] == f"shapes are given that are not the model's own: {said}"
    assert not any("--extension" in line for line in lines)
    assert [f.name for f in tmp_path.iterdir()] == ["m.onnx"]


def test_shapes_that_contradict_an_ir(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    assert main(["convert", image(), "--silent"]) == 0
    for more in (["--input", "data[1,4,6,5]"], ["--input", "data[1,?,6,5]", "--input-shape", "[1]"]):
        assert main(["convert", "m.xml", "-o", "other", *more]) == 1
    assert "--input data[1,4,6,5] (the model has [1,3,6,5])" in capsys.readouterr().err
    assert not Path("other").exists()
