"""Command lines of Model Optimizer for each framework, against what the framework computed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from archives import unpack
from driver.running import CONFIG, core

from stepwell.__main__ import main
from stepwell.mo import convert_model
from tests.ops.keras import keras_golden
from tests.ops.store import Store

TESTS = Path(__file__).resolve().parents[1]
FORMS = TESTS / "frontends" / "tf" / "data" / "forms.tar.xz"


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("forms")
    unpack(FORMS, folder)
    return folder


def converted(folder: Path, *line: str) -> Any:
    """The IR that a command line writes, compiled."""
    assert main(["mo", *line, "--output_dir", str(folder), "--model_name", "ir", "--silent"]) == 0
    return core().compile_model(str(folder / "ir.xml"), "CPU", CONFIG)


def run(model: Any, feeds: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    found = model(feeds)
    return {name: np.array(found[port]) for port in model.outputs for name in port.get_names()}


def golden(forms: Path, name: str, call: str) -> list[dict[str, np.ndarray]]:
    with np.load(forms / f"{name}.npz") as file:
        parts = [(*key.split("|"), file[key]) for key in file.files]
    return [{key: value for c, way, key, value in parts if (c, way) == (call, which)} for which in ("in", "out")]


FORMS_OF_TENSORFLOW = [
    ("meta_v2", "", ["--input_meta_graph", "{f}/model.meta"]),
    ("meta_v2", "", ["--input_meta_graph", "{f}/model.index", "--framework", "tf"]),
    ("graph_v2", "", ["--input_model", "{f}/graph.pb", "--input_checkpoint", "{f}/model"]),
    ("graph_v2_resource", "", ["-w", "{f}/graph.pbtxt", "--input_model_is_text", "--input_checkpoint", "{f}/model"]),
    ("saved_1", "serving_default", ["--saved_model_dir", "{f}"]),
    ("saved_1", "twice", ["--saved_model_dir", "{f}", "--saved_model_tags", "serve,gpu"]),
    ("functions_2", "serving_default", ["--saved_model_dir", "{f}", "--tensorboard_logdir", "logs"]),
    ("keras", "serving_default", ["--saved_model_dir", "{f}"]),
]


@pytest.mark.parametrize("scale", [None, 2.0])
@pytest.mark.parametrize(("name", "call", "line"), FORMS_OF_TENSORFLOW)
def test_forms_of_tensorflow(forms: Path, tmp_path: Path, name: str, call: str, line: list[str], scale: float | None):
    """With --scale the inputs of real numbers are given as much larger."""
    inputs, outputs = golden(forms, name, call)
    more = [] if scale is None else ["--scale", str(scale)]
    model = converted(tmp_path, *(part.replace("{f}", str(forms / name)) for part in line), *more)
    factors = {key: scale if scale is not None and value.dtype.kind == "f" else 1 for key, value in inputs.items()}
    found = run(model, {key: (value * factors[key]).astype(value.dtype) for key, value in inputs.items()})
    assert outputs
    for key, value in outputs.items():
        np.testing.assert_allclose(found[key], value, 1e-3, 1e-5, err_msg=key)


def files(folder: Path, framework: str, family: str, name: str) -> tuple[list[Path], Any]:
    case = Store(TESTS / "ops" / framework / "golden").load(family, name)
    for file, data in case.files.items():
        (folder / file).write_bytes(data)
    return [folder / file for file in case.files], case


def test_a_net_of_caffe(tmp_path: Path):
    (proto, weights), case = files(tmp_path, "caffe", "convolution", "Convolution-plain")
    line = ["-w", str(weights), "-d", str(proto), "--caffe_parser_path", "nowhere", "-k", "mapping.xml"]
    line += ["--disable_omitting_optional", "--enable_flattening_nested_params", "--mean_values", "(3)", "-s", "2"]
    (x,), outputs = case.inputs.values(), case.outputs
    found = run(converted(tmp_path, *line), {next(iter(case.inputs)): (x * 2 + 3).astype(np.float32)})
    for name, value in outputs.items():
        np.testing.assert_allclose(found[name], value, 1e-3, 1e-4)


@pytest.mark.parametrize("given", ["both", "weights", "call"])
def test_a_symbol_of_mxnet(tmp_path: Path, given: str):
    (symbol, weights), case = files(tmp_path, "mxnet", "nets", "net-resnet-v1-static")
    ((name, x),), outputs = case.inputs.items(), case.outputs
    options = {"input_shape": "[1,3,32,32]", "input": name, "mean_values": f"{name}[1,2,3]", "scale_values": "(2,4,8)"}
    flags = ["reverse_input_channels", "legacy_mxnet_model", "enable_ssd_gluoncv", "save_params_from_nd"]
    if given == "call":
        options |= {"input_model": str(weights), "input_symbol": str(symbol), "framework": "mxnet"}
        model = core().compile_model(convert_model(**options, **dict.fromkeys(flags, True)), "CPU", CONFIG)
    else:
        options |= {"input_symbol": str(symbol)} if given == "both" else {}
        line = [part for key, value in options.items() for part in (f"--{key}", value)]
        model = converted(tmp_path, "--input_model", str(weights), *line, *(f"--{flag}" for flag in flags))
    shape = (1, 3, 1, 1)
    pixels = (x * np.array([2, 4, 8]).reshape(shape) + np.array([1, 2, 3]).reshape(shape))[:, ::-1]
    found = run(model, {name: np.ascontiguousarray(pixels, np.float32)})
    for output, value in outputs.items():
        np.testing.assert_allclose(found[output], value, 2e-3, 1e-3 * float(np.abs(value).max()))


def test_a_layer_of_mxnet_as_output(tmp_path: Path):
    """A name is that of the layer; what others need goes."""
    (symbol, weights), case = files(tmp_path, "mxnet", "nets", "net-resnet-v1-static")
    ((name, x),), (output,) = case.inputs.items(), case.outputs
    layer = output.removesuffix("_output")
    line = ["--input_model", str(weights), "--input_symbol", str(symbol), "--input_shape", "[1,3,32,32]"]
    found = run(converted(tmp_path, *line, "--input", name, "--output", layer), {name: x})
    np.testing.assert_allclose(found[layer], case.outputs[output], 2e-3, 1e-3)


@pytest.mark.parametrize("counts", [False, True])
def test_a_network_of_kaldi(tmp_path: Path, counts: bool):
    """A frame at a time; the priors of the classes are taken off."""
    (model, *_), case = files(tmp_path, "kaldi", "activation", "nnet1-Sigmoid-behind-affine-binary")
    (x,), (y,) = case.inputs.values(), case.outputs.values()
    line = ["--framework", "kaldi", "--input_model", str(model)]
    seen = np.arange(1, y.shape[-1] + 1)
    if counts:
        (tmp_path / "counts").write_text(f"[ {' '.join(map(str, seen))} ]\n")
        line += ["--counts", str(tmp_path / "counts")]
    compiled = converted(tmp_path, *line)
    assert list(compiled.inputs[0].shape) == [1, x.shape[-1]]
    request = compiled.create_infer_request()
    rows = x.reshape(-1, x.shape[-1])
    found = np.concatenate([next(iter(request.infer([row[None]]).values())).copy() for row in rows])
    expected = y.reshape(-1, y.shape[-1]) - (np.log(seen / seen.sum()) if counts else 0)
    np.testing.assert_allclose(found, expected, 1e-3, 1e-4)


def test_states_of_kaldi_as_inputs_and_outputs(tmp_path: Path):
    """What the states' outputs give goes into their inputs at the next frame."""
    (model, *_), case = files(tmp_path, "kaldi", "sequence", "nnet1-LstmProjected-binary")
    (x,), (y,) = case.inputs.values(), case.outputs.values()
    compiled = converted(tmp_path, "--input_model", str(model), "--remove_memory")
    states = {port.get_any_name(): np.zeros(port.shape, np.float32) for port in compiled.inputs}
    states.pop("input")
    assert states
    found = []
    for row in x.reshape(-1, x.shape[-1]):
        given = run(compiled, {"input": row[None], **states})
        found.append(given["output"])
        states = {name: given[f"{name}/out"] for name in states}
    np.testing.assert_allclose(np.concatenate(found), y.reshape(-1, y.shape[-1]), 1e-3, 1e-5)


def test_a_model_of_keras(tmp_path: Path):
    """Model Optimizer took these in memory only."""
    file = keras_golden.folder("graphs") / "residual_k2.h5"
    with np.load(keras_golden.folder("graphs") / "residual_k2.h5.npz") as data:
        (x,) = [data[n] for n in data.files if n.startswith("x:")]
        (y,) = [data[n] for n in data.files if n.startswith("y:")]
    model = converted(tmp_path, "--input_model", str(file), "--scale", "4", "--layout", "nhwc->nchw")
    (found,) = model([np.ascontiguousarray((x * 4).transpose(0, 3, 1, 2))]).values()
    np.testing.assert_allclose(found, y, 1e-3, 1e-4)
