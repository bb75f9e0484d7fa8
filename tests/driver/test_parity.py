"""Every option gives the same IR in the command line, in Python, in Model Optimizer's spellings and in a pipeline."""

from __future__ import annotations

import inspect
import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import stepwell
from stepwell.__main__ import main
from stepwell.mo import FLAGS, VALUES
from stepwell.options import Options

RANDOM = np.random.default_rng(0)
NAMES = {"freeze": "freeze_placeholder_with_value"}
"""Options whose name in Python is another one."""

NOT_OF_ONNX = {"streaming": "a network of Kaldi"}
OURS = {"mean_offsets", "nhwc_to_nchw", "nodes_first"}
"""Options that Model Optimizer does not have, or under another name."""

CASES: dict[str, dict[str, Any]] = {
    "input": {"input": "h[1,4,6,5],flag->true"},
    "output": {"output": "h,y"},
    "input_shape": {"input": "data,flag", "input_shape": "[2,3,6,5],[]"},
    "batch": {"batch": 3},
    "static_shape": {"static_shape": True, "input": "data[?,3,6,5],flag"},
    "nodes_first": {"nodes_first": True, "input": "h,flag"},
    "freeze": {"freeze": "flag->false"},
    "layout": {"layout": "data(nchw->nhwc),y(nchw->nhwc)"},
    "source_layout": {"source_layout": "data(nchw)", "target_layout": "data(nhwc)"},
    "target_layout": {"source_layout": "data(nchw),y(nchw)", "target_layout": "y(nhwc)"},
    "nhwc_to_nchw": {"nhwc_to_nchw": True},
    "mean_values": {"mean_values": "data[1,2,3]"},
    "scale_values": {"scale_values": "data[2,4,8]", "reverse_input_channels": True},
    "scale": {"scale": 255.0},
    "mean_offsets": {"mean_values": "data(@mean.npy)", "mean_offsets": "(1,2)"},
    "reverse_input_channels": {"reverse_input_channels": True},
    "transform": {"transform": "MakeStateful[param_res_names={'data':'y'}]"},
    "transformations_config": {"transformations_config": "config.json"},
    "counts": {"counts": "counts.txt", "output": "p"},
    "remove_output_softmax": {"remove_output_softmax": True},
    "remove_memory": {"remove_memory": True, "transform": "MakeStateful[param_res_names={'data':'y'}]"},
    "disable_fusing": {"disable_fusing": True, "scale": 2.0},
    "disable_gfusing": {"disable_gfusing": True},
    "disable_weights_compression": {"disable_weights_compression": True},
    "finegrain_fusing": {"finegrain_fusing": "nothing,who.*"},
    "compress_to_fp16": {"compress_to_fp16": True, "output": "y"},
    "data_type": {"data_type": "FP16", "output": "y"},
}


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """y = Conv(data), tensor "h", through the node "h", negated where the flag is not set; p, its softmax; q with
    quantised weights; g of convolutions of each channel."""
    monkeypatch.chdir(tmp_path)
    branches = []
    for name, operator in (("then", "Identity"), ("else", "Neg")):
        node = helper.make_node(operator, ["r"], [name])
        output = helper.make_tensor_value_info(name, TensorProto.FLOAT, None)
        branches.append(helper.make_graph([node], name, [], [output]))
    nodes = [
        helper.make_node("Conv", ["data", "w"], ["h"], "conv", pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["h"], ["r"], "h"),
        helper.make_node("If", ["flag"], ["y"], "if", then_branch=branches[0], else_branch=branches[1]),
        helper.make_node("ReduceMean", ["y"], ["m"], axes=[2, 3], keepdims=0),
        helper.make_node("Softmax", ["m"], ["p"], axis=1),
        helper.make_node("QuantizeLinear", ["w2", "step", "zero"], ["w2q"]),
        helper.make_node("DequantizeLinear", ["w2q", "step", "zero"], ["w2d"]),
        helper.make_node("Conv", ["data", "w2d"], ["q"], "quantised"),
        helper.make_node("Split", ["data", "one"], ["s0", "s1", "s2"], axis=1),
        *(helper.make_node("Conv", [f"s{i}", f"g{i}"], [f"c{i}"], f"part{i}") for i in range(3)),
        helper.make_node("Concat", ["c0", "c1", "c2"], ["g"], "whole", axis=1),
    ]
    inputs = [helper.make_tensor_value_info("data", TensorProto.FLOAT, [1, 3, 6, 5])]
    inputs.append(helper.make_tensor_value_info("flag", TensorProto.BOOL, []))
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in ("y", "p", "q", "g")]
    weights = [numpy_helper.from_array(RANDOM.normal(size=(3, 3, 3, 3)).astype(np.float32), n) for n in ("w", "w2")]
    parts = [RANDOM.normal(size=(2, 1, 3, 3)).astype(np.float32) for _ in range(3)]
    weights += [numpy_helper.from_array(part, f"g{i}") for i, part in enumerate(parts)]
    others = {"step": np.float32(0.05), "zero": np.int8(0), "one": np.ones(3, np.int64)}
    weights += [numpy_helper.from_array(np.asarray(array), n) for n, array in others.items()]
    graph = helper.make_graph(nodes, "g", inputs, outputs, weights)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), "net.onnx")
    np.save("mean.npy", RANDOM.uniform(size=(3, 9, 9)).astype(np.float32))
    Path("counts.txt").write_text("[ 1 2 3 ]\n")
    entry = {"id": "ObjectDetectionAPIOutputReplacement", "custom_attributes": {"outputs": "nowhere|p,y"}}
    Path("config.json").write_text(json.dumps([entry]))
    return Path("net.onnx")


def network(stem: str) -> tuple[str, bytes]:
    """The layers and edges of an IR and its weights, without the name and what says how it was made."""
    text = Path(f"{stem}.xml").read_text()
    return text[text.index("<layers>") : text.rindex("</edges>")], Path(f"{stem}.bin").read_bytes()


def line(options: dict[str, Any], dash: str) -> list[str]:
    """Options as a command line has them."""
    found: list[str] = []
    for name, value in options.items():
        option = "--" + {"mean_offsets": "mean_file_offsets"}.get(name, NAMES.get(name, name)).replace("_", dash)
        found += [option] if value is True else [option, str(value)]
    return found


@pytest.mark.parametrize("name", sorted(CASES))
def test_every_way_gives_the_same(model: Path, name: str):
    options = CASES[name]
    module = stepwell.convert(model, **{NAMES.get(n, n): value for n, value in options.items()})
    stepwell.save(module, "a.xml")
    expected = network("a")
    assert main(["convert", str(model), "-o", "b.xml", "-q", *line(options, "-")]) == 0
    assert network("b") == expected
    pipeline = stepwell_pipeline(model, options)
    assert main(["convert", str(model), "-o", "c.xml", "-q", "-p", f"@{pipeline}"]) == 0
    assert network("c") == expected
    stepwell.save(stepwell.convert(model, pipeline=pipeline), "d.xml")
    assert network("d") == expected
    if not OURS & set(options):
        assert main(["mo", "--input_model", str(model), "-n", "e", "--silent", *line(options, "_")]) == 0
        assert network("e") == expected


def stepwell_pipeline(model: Path, options: dict[str, Any]) -> Path:
    """What --dump-pipeline prints."""
    import contextlib
    import io

    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main(["convert", str(model), "--dump-pipeline", *line(options, "-")]) == 0
    Path("p.pipeline").write_text(out.getvalue())
    return Path("p.pipeline")


@pytest.mark.parametrize("name", sorted(CASES))
def test_every_option_changes_the_result_or_says_something(model: Path, name: str):
    """So that an option that is lost in all ways at once is seen as well."""
    from stepwell.dialects.diagnostics import collecting

    options = {NAMES.get(n, n): value for n, value in CASES[name].items()}
    without = {n: value for n, value in options.items() if n != NAMES.get(name, name)}
    if name in ("source_layout", "mean_offsets"):
        without = {}
    texts = []
    for given in (options, without):
        with collecting() as warnings:
            stepwell.save(stepwell.convert(model, **given), "x.xml")
        texts.append((network("x"), tuple(warnings)))
    assert texts[0] != texts[1]


def test_there_is_a_case_for_every_option():
    names = {field.name for field in fields(Options)}
    assert names == set(CASES) | set(NOT_OF_ONNX)
    parameters = set(inspect.signature(stepwell.convert).parameters)
    assert {NAMES.get(name, name) for name in names} <= parameters


def test_the_command_line_has_every_option(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["convert", "--help"])
    known = set(re.findall(r"--[a-z0-9-]+", capsys.readouterr().out))
    names = {field.name for field in fields(Options)}
    spelled = {"freeze": "freeze-placeholder-with-value", "mean_offsets": "mean-file-offsets"}
    assert {f"--{spelled.get(n, n).replace('_', '-')}" for n in names} <= known


def test_model_optimizer_has_every_option_but_ours():
    names = {NAMES.get(field.name, field.name) for field in fields(Options)} - OURS - set(NOT_OF_ONNX)
    assert names <= {*FLAGS, *VALUES}
