"""For each option of Model Optimizer the test that shows what it does to the numbers, or to what is printed."""

from __future__ import annotations

import ast
import errno
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from stepwell.__main__ import main
from stepwell.mo import FLAGS, IDLE, VALUES

HERE = Path(__file__).parent
SHOWN = {
    "batch": "cutting::test_batch",
    "compress_to_fp16": "verify::test_it_agrees",
    "counts": "mo_frameworks::test_a_network_of_kaldi",
    "data_type": "options_of_frameworks::test_f16_weights",
    "disable_fusing": "transforms::test_fusing_can_be_left_out",
    "disable_gfusing": "transforms::test_fusions_that_are_left_out_keep_the_numbers",
    "disable_weights_compression": "transforms::test_fusions_that_are_left_out_keep_the_numbers",
    "finegrain_fusing": "transforms::test_fusions_that_are_left_out_keep_the_numbers",
    "extension": "mo::test_extensions",
    "extensions": "mo::test_extensions",
    "framework": "mo::test_the_framework_that_is_said_must_be_the_one_of_the_file",
    "freeze_placeholder_with_value": "cutting::test_frozen_values",
    "input": "cutting::test_cuts_at_the_relu",
    "input_checkpoint": "mo_frameworks::test_forms_of_tensorflow",
    "input_meta_graph": "mo_frameworks::test_forms_of_tensorflow",
    "input_model": "mo::test_a_command_line",
    "input_proto": "mo_frameworks::test_a_net_of_caffe",
    "input_shape": "mo_frameworks::test_a_symbol_of_mxnet",
    "input_symbol": "mo_frameworks::test_a_symbol_of_mxnet",
    "layout": "layout::test_one_input",
    "log_level": "mo::test_levels_of_the_log",
    "mean_file": "preprocess::test_a_mean_image_of_caffe",
    "mean_file_offsets": "preprocess::test_a_mean_image_of_caffe",
    "mean_values": "preprocess::test_each_step_and_their_order",
    "model_name": "mo::test_a_command_line",
    "nd_prefix_name": "mo::test_weights_of_mxnet_in_several_files",
    "nhwc_to_nchw": "layout::test_channels_first",
    "output": "cutting::test_outputs",
    "output_dir": "mo::test_a_command_line",
    "pretrained_model_name": "mo::test_weights_of_mxnet_in_several_files",
    "progress": "options_audit::test_progress",
    "remove_memory": "mo_frameworks::test_states_of_kaldi_as_inputs_and_outputs",
    "remove_output_softmax": "transforms::test_an_output_without_its_softmax",
    "reverse_input_channels": "options_of_frameworks::test_reversed_channels",
    "saved_model_dir": "mo_frameworks::test_forms_of_tensorflow",
    "saved_model_tags": "mo_frameworks::test_forms_of_tensorflow",
    "scale": "preprocess::test_scale",
    "scale_values": "preprocess::test_each_step_and_their_order",
    "silent": "mo::test_nothing_is_printed_when_silent",
    "source_layout": "parity::test_every_way_gives_the_same",
    "static_shape": "cutting::test_sizes_that_stay_unknown_are_named",
    "target_layout": "parity::test_every_way_gives_the_same",
    "tensorflow_use_custom_operations_config": "options_audit::test_the_old_name_of_a_configuration",
    "transform": "transforms::test_low_latency_of_a_sequence",
    "transformations_config": "configuration::test_yolo_3",
    "verbose": "options_audit::test_verbose",
    "version": "mo::test_help_and_version",
}
"""Those without an effect are told: mo::test_options_without_an_effect_are_told."""

MODEL = HERE.parents[1] / "examples" / "samplenet.onnx"


def test_every_option_is_shown():
    assert {*FLAGS, *VALUES} == set(SHOWN) | set(IDLE)
    for place in SHOWN.values():
        file, _, name = place.partition("::")
        functions = ast.walk(ast.parse((HERE / f"test_{file}.py").read_text()))
        assert any(isinstance(f, ast.FunctionDef) and f.name == name for f in functions), place


@pytest.mark.parametrize("option", ["--progress", "--stream_output"])
def test_progress(tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str):
    """Lines, since this is no terminal; none with --silent."""
    line = ["mo", "--input_model", str(MODEL), "-o", str(tmp_path)]
    for more, shown in (([option], True), ([], False), ([option, "--silent"], False)):
        assert main([*line, *more]) == 0
        assert ("opset-fuse" in capsys.readouterr().err) is shown


def test_verbose(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """The times of the passes."""
    assert main(["mo", "--input_model", str(MODEL), "-o", str(tmp_path), "--verbose"]) == 0
    assert "onnx-to-opset" in capsys.readouterr().err


def test_the_old_name_of_a_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    (tmp_path / "c.json").write_text('[{"id": "Mine", "match_kind": "general", "custom_attributes": {}}]')
    line = ["mo", "--input_model", str(MODEL), "-o", str(tmp_path), "--tensorflow_use_custom_operations_config"]
    assert main([*line, str(tmp_path / "c.json")]) == 0
    assert "Mine" in capsys.readouterr().out


@pytest.mark.parametrize(
    "more",
    [
        ["--input", "nothing"],
        ["--scale_values", "(1,0,1)"],
        ["--counts", "nowhere"],
        ["--transform", "Nothing"],
        ["--output", "fc3", "--batch", "0"],
        ["--extensions", "bad.py"],
    ],
)
def test_a_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str]):
    """Also where it comes late, and where nothing was there."""
    monkeypatch.chdir(tmp_path)
    Path("bad.py").write_text("def register(registry):\n    registry.add_rules('no-stage', None)\n")
    line = ["mo", "--input_model", str(MODEL), "-n", "a"]
    assert main([*line, *more]) == 1
    assert {f.name for f in tmp_path.iterdir()} == {"bad.py"}
    assert main([*line, "--silent"]) == 0
    before = {f: (f.read_bytes(), f.stat().st_mtime_ns) for f in tmp_path.iterdir()}
    assert main([*line, *more]) == 1
    assert {f: (f.read_bytes(), f.stat().st_mtime_ns) for f in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--model-name", "a/b"], "--model-name: 'a/b' is no name of a file; the folder is given with --output-dir"),
        (["--output-dir", "file/inner"], "file/inner/samplenet.xml cannot be written: file is no folder"),
        (["--output-dir", "/proc/nothing"], "the folder /proc/nothing cannot be made"),
    ],
)
def test_places_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], more: list[str], said: str
):
    monkeypatch.chdir(tmp_path)
    Path("file").touch()
    assert main(["convert", str(MODEL), *more]) == 1
    assert said in capsys.readouterr().err
    assert [f.name for f in tmp_path.iterdir()] == ["file"]


def test_the_level_of_the_log_in_small_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    line = ["convert", str(MODEL), "-o", str(tmp_path), "--static-shape", "--input", "data[?,3,32,32]", "--log-level"]
    assert main([*line, "error"]) == 0 and "--static-shape" not in capsys.readouterr().out
    assert main([*line, "warning"]) == 0 and "--static-shape" in capsys.readouterr().out


def test_there_is_no_memory_to_remove(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["convert", str(MODEL), "-o", str(tmp_path), "--remove-memory"]) == 0
    assert "the model has no states; nothing is changed" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["convert", "mo"])
def test_an_option_that_is_given_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str):
    """The last one counts, and a warning says which one does not."""
    line = ["convert", str(MODEL)] if command == "convert" else ["mo", "--input_model", str(MODEL)]
    assert main([*line, "-o", str(tmp_path), "--scale", "2", "--scale", "4"]) == 0
    assert "--scale is given twice: the last one counts, not 2.0" in capsys.readouterr().out
    twice = (tmp_path / "samplenet.bin").read_bytes()
    assert main([*line, "-o", str(tmp_path), "--scale", "4", "--scale", "4"]) == 0
    assert "twice" not in capsys.readouterr().out
    assert (tmp_path / "samplenet.bin").read_bytes() == twice


def test_the_model_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """By an output of its name; an IR is where that is said."""
    monkeypatch.chdir(tmp_path)
    Path("w.bin").write_bytes(MODEL.read_bytes())
    assert main(["convert", str(MODEL), "-o", "ir.xml", "-q"]) == 0
    before = {f: f.read_bytes() for f in tmp_path.iterdir()}
    for line in (["w.bin", "-o", "w.xml"], ["w.bin"], ["ir.xml", "--scale", "2"], ["ir.xml", "-o", "."]):
        assert main(["convert", *line]) == 1
        assert "is the model itself, and would be replaced; give another output with -o" in capsys.readouterr().err
        assert {f: f.read_bytes() for f in tmp_path.iterdir()} == before
    assert main(["convert", "ir.xml", "-o", "ir.xml", "--scale", "2", "-q"]) == 0
    assert Path("ir.bin").read_bytes() != before[tmp_path / "ir.bin"]


@pytest.mark.parametrize(
    "line",
    [
        ["convert", str(MODEL), "-o", "new/folder/m.xml"],
        ["convert", str(MODEL), "--emit", "source", "-o", "old.mlir"],
        ["opt", str(MODEL), "-o", "old.mlir", "--save-resources", "old.resources"],
    ],
)
def test_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: list[str]
):
    """What was there stays, and nothing is left; no folder either."""
    monkeypatch.chdir(tmp_path)
    for name in ("old.mlir", "old.resources"):
        Path(name).write_text(name)

    def full(*_: Any, **__: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(zipfile.ZipFile, "open", full)
    assert main(line) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert {f.name: f.read_text() for f in tmp_path.iterdir()} == {n: n for n in ("old.mlir", "old.resources")}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--emit", "tf"], "--emit tf: this is a model of onnx; its levels are source, onnx, opset and ir"),
        (["--extension", "bad.py"], "the extension bad.py failed: ValueError: not today"),
        (["--verify", "--verify-inputs", "no.npz"], "--verify-inputs: there is no file no.npz"),
    ],
)
def test_faults_of_the_call_are_seen_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], more: list[str], said: str
):
    monkeypatch.chdir(tmp_path)
    Path("bad.py").write_text("def register(registry):\n    raise ValueError('not today')\n")
    assert main(["convert", str(MODEL), *more]) == 1
    captured = capsys.readouterr()
    assert said in captured.err and not captured.out
    assert [f.name for f in tmp_path.iterdir()] == ["bad.py"]
