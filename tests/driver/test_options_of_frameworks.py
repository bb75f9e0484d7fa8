"""The options on models of each framework, held against what the framework computed: golden cases with other inputs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from driver.running import run
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.dialects.provenance import tensor_names
from tests.ops.keras import keras_golden
from tests.ops.store import MODEL, Store

ROOT = Path(__file__).resolve().parents[1] / "ops"
CASES = [
    ("caffe", "convolution", "Convolution-plain"),
    ("caffe", "nets", "Net-alexnet"),
    ("kaldi", "structure", "nnet1-ParallelComponent-nested-binary"),
    ("keras", "graphs", "residual_k2.h5"),
    ("mxnet", "convolution", "Convolution-static"),
    ("mxnet", "nets", "net-resnet-v1-static"),
    ("tf", "convolution", "Conv2D-one-constant-static"),
    ("tf", "structure", "While-foldl-static"),
]
FIRST = ("caffe", "mxnet")
"""Frameworks whose images have their channels first."""

IDS = ["-".join(case[:2]) for case in CASES]


@cache
def golden(
    framework: str, family: str, name: str
) -> tuple[dict[str, bytes], dict[str, np.ndarray], dict[str, np.ndarray]]:
    """The files of a case, its inputs and its outputs."""
    if framework == "keras":
        folder = keras_golden.folder(family)
        with np.load(folder / f"{name}.npz") as data:
            arrays = {n: data[n] for n in data.files}
        parts = [{n[2:]: a for n, a in arrays.items() if n.startswith(mark)} for mark in ("x:", "y:")]
        return {name: (folder / name).read_bytes()}, parts[0], parts[1]
    case = Store(ROOT / framework / "golden").load(family, name)
    files = {"model.pb" if n == MODEL else n: data for n, data in case.files.items()}
    return files, dict(case.inputs), dict(case.outputs)


def written(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder / next(iter(files))


def outputs(module: ModuleOp, folder: Path, x: np.ndarray, name: str) -> dict[str, np.ndarray]:
    return run(module, folder, **{name: x})


def shaped(framework: str, x: np.ndarray) -> dict[str, Any]:
    """What says the shape of the input, where the model does not."""
    return {"input": [("", list(x.shape))]} if framework == "mxnet" else {}


def held(found: dict[str, np.ndarray], expected: dict[str, np.ndarray]) -> None:
    for name, value in expected.items():
        ours = found[name] if name in found else next(iter(found.values()))
        np.testing.assert_allclose(ours, value, 2e-3, 1e-4 * max(1.0, float(np.abs(value).max())))


@pytest.fixture(params=CASES, ids=IDS)
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    files, inputs, results = golden(*request.param)
    yield request.param[0], written(tmp_path, files), next(iter(inputs.values())), results


def test_mean_and_scale(case: Any, tmp_path: Path):
    """(x * s + m - m) / s is x: the golden outputs."""
    framework, model, x, expected = case
    axis = 1 if framework in FIRST else x.ndim - 1
    count = x.shape[axis]
    mean, scale = np.arange(1.0, count + 1), np.array([2.0, 4.0, 0.5, 8.0, 3.0])[:count]
    shape = [count if i == axis else 1 for i in range(x.ndim)]
    given = (x * scale.reshape(shape) + mean.reshape(shape)).astype(np.float32)
    module = stepwell.convert(model, mean_values=list(mean), scale_values=list(scale), **shaped(framework, x))
    held(outputs(module, tmp_path, given, port(module)), expected)


def port(module: ModuleOp) -> str:
    """The name of the only input."""
    from stepwell.places import inputs, label

    return label(inputs(module)[0])


def test_reversed_channels(case: Any, tmp_path: Path):
    framework, model, x, expected = case
    if x.ndim != 4:
        pytest.skip("it is no image")
    module = stepwell.convert(model, reverse_input_channels=True, **shaped(framework, x))
    given = np.ascontiguousarray(np.flip(x, 1 if framework in FIRST else 3))
    held(outputs(module, tmp_path, given, port(module)), expected)


def test_a_frozen_input(case: Any, tmp_path: Path):
    """All of the model is computed from a constant."""
    framework, model, x, expected = case
    said = port(stepwell.convert(model, **shaped(framework, x)))
    values = " ".join(repr(float(v)) for v in x.reshape(-1))
    module = stepwell.convert(model, input=f"{said}[{','.join(map(str, x.shape))}]->[{values}]")
    held(run(module, tmp_path), expected)


def test_a_cut_at_every_tensor(case: Any, tmp_path: Path):
    """What the model computes up to a tensor, given to the model that is cut there, gives the golden outputs."""
    framework, model, x, expected = case
    source = stepwell.read(model)
    whole = port(stepwell.convert(model, **shaped(framework, x)))
    places = [
        n for op in source.body.block.ops if op.operands for v in op.results for n in tensor_names(v)[:1] if op.results
    ]
    done = 0
    for place in places[:14]:
        try:
            first = stepwell.convert(model, input=[("", list(x.shape))], output=place)
            found = outputs(first, tmp_path, x, whole)
            value = found.get(place, next(iter(found.values())))
            second = stepwell.convert(model, input=f"{place}[{','.join(map(str, value.shape))}]")
        except stepwell.StepwellError:
            continue  # A tensor that no other one depends on, or that has no shape.
        if len(second.body.block.ops) and port(second) == place:
            held(outputs(second, tmp_path, value, place), expected)
            done += 1
    if any("TensorList" in place for place in places):
        pytest.skip("what the loop works on are lists")
    assert done or len(places) < 2


def test_a_batch(case: Any, tmp_path: Path):
    """The same twice: where the batch is free, both halves are the golden outputs."""
    framework, model, x, expected = case
    if framework == "kaldi" or x.shape[0] != 1:
        pytest.skip("the first dimension is no batch")
    module = stepwell.convert(model, batch=2, **shaped(framework, x))
    found = outputs(module, tmp_path, np.concatenate([x, x]), port(module))
    for part in (slice(0, 1), slice(1, 2)):
        held({n: a[part] for n, a in found.items()}, expected)


def test_channels_last(case: Any, tmp_path: Path):
    """Another layout of an image, with the values in the order of the model's channels."""
    framework, model, x, expected = case
    if x.ndim != 4:
        pytest.skip("it is no image")
    layout, order = ("nchw->nhwc", (0, 2, 3, 1)) if framework in FIRST else ("nhwc->nchw", (0, 3, 1, 2))
    mean = list(range(1, x.shape[layout.index("c")] + 1))
    module = stepwell.convert(model, layout=layout, mean_values=mean, scale=4, **shaped(framework, x))
    shape = [len(mean) if i == layout.index("c") else 1 for i in range(4)]
    given = (x * 4 + np.reshape(mean, shape)).astype(np.float32).transpose(order)
    found = outputs(module, tmp_path, np.ascontiguousarray(given), port(module))
    held(found, expected)


def test_f16_weights(case: Any, tmp_path: Path):
    """All weights are halves, and the numbers those of weights that are rounded."""
    framework, model, x, expected = case
    module = stepwell.convert(model, data_type="FP16", **shaped(framework, x))
    found = outputs(module, tmp_path, x, port(module))
    for name, value in expected.items():
        ours = found[name] if name in found else next(iter(found.values()))
        np.testing.assert_allclose(ours, value, 1e-2, 1e-2 * float(np.abs(value).max()))


def recurrent() -> list[str]:
    """Keras layers whose whole sequence is captured, forwards and without masks: one of each kind."""
    found: dict[str, str] = {}
    for name in keras_golden.names("recurrent"):
        if "return_sequences" in name and not any(w in name for w in ("Bidirectional", "backward", "stateful", "mask")):
            found.setdefault(name.partition("-")[0], name)
    return [name for kind, name in found.items() if kind in ("GRU", "LSTM", "SimpleRNN")]


@pytest.mark.parametrize("name", recurrent())
def test_step_by_step(tmp_path: Path, name: str):
    """With LowLatency2 a layer that is called with one step at a time gives Keras's whole sequence."""
    from driver.running import compiled

    _, inputs, results = golden("keras", "recurrent", name)
    x, y = next(iter(inputs.values())), next(iter(results.values()))
    shape = [x.shape[0], 1, x.shape[2]]
    module = stepwell.convert(keras_golden.folder("recurrent") / name, input=[("", shape)], transform="LowLatency2")
    request = compiled(module, tmp_path).create_infer_request()
    steps = [np.array(next(iter(request.infer([x[:, t : t + 1]]).values()))) for t in range(x.shape[1])]
    np.testing.assert_allclose(np.concatenate(steps, 1), y, 1e-3, 1e-5)


def test_there_are_recurrent_layers():
    assert len(recurrent()) == 3
