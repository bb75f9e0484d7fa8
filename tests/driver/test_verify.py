"""`--verify` where the IR takes or gives something else than the source: it feeds the source what that means to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from stepwell.__main__ import main
from stepwell.dialects.meaning import Meaning, Prepared
from tests.ops.store import Store

RANDOM = np.random.default_rng(0)
SAMPLENET = Path(__file__).resolve().parents[2] / "examples" / "samplenet.onnx"
OPTIONS = {
    "mean and scale": "--mean-values 1,2,3 --scale-values 2,4,8",
    "one scale": "--scale 255",
    "reversed channels": "--reverse-input-channels --mean-values data(1,2,3)",
    "another layout": "--layout nchw->nhwc",
    "all": "--layout nchw->nhwc --mean-values 1,2,3 --scale 2 --reverse-input-channels --input data{u8} --batch 2",
    "channels first": "--nhwc-to-nchw --scale 3",
    "an output": "--output pool2,fc3",
    "a cut": "--input conv2 --output pool2",
    "a cut of a port": "--input 0:conv2",
    "a cut and a layout": "--input conv2 --layout conv2(nchw->nhwc) --scale 2",
    "rounded weights": "--compress-to-fp16 --mean-values 1,2,3",
    "another type": "--data-type FP16 --input data{f16}",
    "a frozen input": "--freeze-placeholder-with-value flag->true",
}


def verified(model: Path, folder: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, Any]:
    """The status, and what was compared or said."""
    status = main(["convert", str(model), "-o", str(folder / "ir.xml"), "--verify", "--json", *options])
    captured = capsys.readouterr()
    return status, json.loads(captured.out)["verification"] if captured.out else captured.err


@pytest.mark.parametrize("name", [n for n in OPTIONS if n != "a frozen input"])
def test_it_agrees(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str):
    status, found = verified(SAMPLENET, tmp_path, capsys, *OPTIONS[name].split())
    assert status == 0, found
    assert found and all(c["passed"] for c in found)


@pytest.mark.parametrize("field", ["reverse", "mean", "scale"])
def test_it_is_held_against_what_the_options_mean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, field: str
):
    """A step that is forgotten on the way to the source is seen."""
    of = Meaning.of

    def without(passes: Any) -> Meaning:
        made = of(passes)
        if "data" in made.prepared:  # Not while passes run, which are asked for shapes that were given.
            setattr(made.prepared["data"], field, None)
        return made

    monkeypatch.setattr(Meaning, "of", staticmethod(without))
    options = ["--mean-values", "10,20,30", "--scale-values", "2,4,8", "--reverse-input-channels"]
    assert verified(SAMPLENET, tmp_path, capsys, *options)[0] == 3


def conditional(folder: Path) -> Path:
    """s = x + z, m = s @ w and y = m, or twice that where the flag is set; w is in a file of its own."""
    nodes = [
        helper.make_node("Add", ["x", "z"], ["s"], "sum"),
        helper.make_node("MatMul", ["s", "w"], ["m"], "product"),
    ]
    branches = []
    for name, factor in (("then", 2.0), ("else", 1.0)):
        inner = [helper.make_node("Mul", ["m", f"{name}_k"], [name])]
        weights = [numpy_helper.from_array(np.array(factor, np.float32), f"{name}_k")]
        output = helper.make_tensor_value_info(name, TensorProto.FLOAT, None)
        branches.append(helper.make_graph(inner, name, [], [output], weights))
    nodes.append(helper.make_node("If", ["flag"], ["y"], "if", then_branch=branches[0], else_branch=branches[1]))
    inputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["n", 3]) for n in ("x", "z")]
    inputs.append(helper.make_tensor_value_info("flag", TensorProto.BOOL, []))
    output = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    weights = numpy_helper.from_array(RANDOM.normal(size=(3, 400)).astype(np.float32), "w")
    graph = helper.make_graph(nodes, "g", inputs, [output], [weights])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    onnx.save(model, folder / "c.onnx", save_as_external_data=True, location="w.bin", size_threshold=16)
    return folder / "c.onnx"


@pytest.mark.parametrize(
    "options",
    [
        ["--freeze-placeholder-with-value", "flag->true"],
        ["--freeze-placeholder-with-value", "flag->false", "--mean-values", "x(1,2,3),z(4)"],
        ["--input", "s[2,3],flag->true"],
        ["--input", "1:sum[2,3],x[2,3],flag->false"],
        ["--input", "0:sum,z,flag", "--output", "m"],
        ["--input", "x[4,3]{f16},z[4,3]{i32},flag->true"],
        ["--input", "0:sum[2,3]->[1 2 3 4 5 6],z[2,3],flag"],
        ["--input", "sum:0[2,3]->[1 2 3 4 5 6],flag"],
        ["--input", "w{f16},x,z,flag->false"],
    ],
)
def test_frozen_values_and_cuts(tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str]):
    """What is captured by branches, and weights in another file, are there in the source as it is cut."""
    status, found = verified(conditional(tmp_path), tmp_path, capsys, *options)
    assert status == 0, found


def test_inputs_of_a_file_are_those_of_the_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    image = RANDOM.integers(0, 255, (1, 3, 32, 32)).astype(np.float32)
    np.savez(tmp_path / "x.npz", data=(image - 8) / 2)
    options = ["--verify-inputs", str(tmp_path / "x.npz"), "--mean-values", "8", "--scale", "2", "--input", "data{u8}"]
    assert verified(SAMPLENET, tmp_path, capsys, *options)[0] == 0
    np.savez(tmp_path / "x.npz", data=image / 3)
    status, said = verified(SAMPLENET, tmp_path, capsys, *options)
    assert status == 1 and "come from no uint8" in said


def test_states_begin_with_zeros(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    nodes = [helper.make_node("Add", ["x", "before"], ["after"]), helper.make_node("Neg", ["after"], ["y"])]
    inputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [2]) for n in ("x", "before")]
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [2]) for n in ("after", "y")]
    graph = helper.make_graph(nodes, "g", inputs, outputs)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), tmp_path / "m.onnx")
    options = ["--transform", "MakeStateful[param_res_names={'before':'after'}]"]
    status, found = verified(tmp_path / "m.onnx", tmp_path, capsys, *options)
    assert status == 0 and [c["output"] for c in found] == ["y"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--remove-output-softmax"], "with --remove-output-softmax the model gives something else"),
        (["--counts", "counts.txt"], "with --counts the model gives something else"),
    ],
)
def test_what_gives_something_else_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, options: list[str], said: str
):
    monkeypatch.chdir(tmp_path)
    Path("counts.txt").write_text("[ 1 2 3 4 5 6 7 8 9 10 ]\n")
    status, found = verified(SAMPLENET, tmp_path, capsys, *options)
    assert status == 1 and said in found


def test_one_number_stays_one():
    assert Meaning().to_ir(["x"], np.array(3.0), np.dtype(np.float32)).shape == ()
    assert Meaning().to_source(["x"], np.array(True), np.dtype(np.bool_)).shape == ()


def test_values_for_the_integers_of_a_source_are_told():
    about = Meaning(prepared={"x": Prepared(mean=np.ones((1, 1)), converted=True)})
    with pytest.raises(Exception, match="which the source cannot be given"):
        about.to_source(["x"], np.zeros((1, 2), np.uint8), np.dtype(np.uint8))
    assert about.to_source(["x"], np.zeros((1, 2), np.uint8), np.dtype(np.float32)).tolist() == [[-1, -1]]


@pytest.mark.parametrize(
    ("framework", "family", "case"),
    [("caffe", "convolution", "Convolution-plain"), ("tf", "convolution", "Conv2D-one-constant-static")],
)
@pytest.mark.parametrize(
    "options",
    [
        ["--mean-values", "3", "--scale", "2"],
        ["--layout", "abcd->dabc", "--scale", "0.5"],
        ["--nhwc-to-nchw", "--mean-values", "3"],
        ["--compress-to-fp16"],
    ],
)
def test_recorded_outputs(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    framework: str,
    family: str,
    case: str,
    options: list[str],
):
    """What the framework recorded is of the source's inputs; the IR gets what these are made from."""
    held = Store(Path(__file__).resolve().parents[1] / "ops" / framework / "golden").load(family, case)
    for name, data in held.files.items():
        (tmp_path / (name if "." in name else "model.pb")).write_bytes(data)
    first = next(iter(held.files))
    model = tmp_path / (first if "." in first else "model.pb")
    arrays = {f"out:{n}": a for n, a in held.outputs.items()} | {f"in:{n}": a for n, a in held.inputs.items()}
    np.savez(tmp_path / "g.npz", **arrays)
    status, found = verified(model, tmp_path, capsys, "--verify-inputs", str(tmp_path / "g.npz"), *options)
    assert status == 0, found
