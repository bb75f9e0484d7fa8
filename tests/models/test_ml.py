"""Models of scikit-learn, LightGBM, XGBoost and CatBoost, end to end: held against what onnxruntime gave."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import stepwell
from stepwell.dialects import diagnostics
from stepwell.verify import compare

DATA = Path(__file__).parent / "data_ml"
MODELS = sorted(path.stem for path in DATA.glob("*.npz"))
CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}


def check(model: Path, feeds: dict[str, np.ndarray], expected: dict[str, Any]) -> None:
    """Run an IR and compare its outputs, in order and by name."""
    import openvino

    core = openvino.Core()
    compiled = core.compile_model(core.read_model(str(model)), "CPU", CONFIG)
    request = compiled.create_infer_request()
    request.infer(feeds)
    for port, (name, value) in zip(compiled.outputs, expected.items(), strict=True):
        assert name in port.get_names()
        tensor = request.get_tensor(port)
        found = tensor.str_data if tensor.element_type.get_type_name() == "string" else tensor.data
        assert found.shape == value.shape, name
        if value.dtype.kind == "f":
            np.testing.assert_allclose(found, value, rtol=1e-3, atol=1e-5)
        else:
            np.testing.assert_array_equal(found.astype(value.dtype), value)


@pytest.mark.parametrize("name", MODELS)
def test_numbers(name: str, tmp_path: Path):
    stepwell.save(stepwell.convert(DATA / f"{name}.onnx"), tmp_path / "model.xml")
    with np.load(DATA / f"{name}.npz", allow_pickle=False) as data:
        feeds = {k[3:]: data[k] for k in data.files if k.startswith("in:")}
        expected = {k[4:]: data[k] for k in data.files if k.startswith("out:")}
    check(tmp_path / "model.xml", feeds, expected)


def test_the_model_that_onnxruntime_ships(tmp_path: Path):
    """A logistic regression of three classes with ZipMap, that has coefficients for more features than its input."""
    import onnxruntime
    from onnxruntime.datasets import get_example

    file = Path(get_example("logreg_iris.onnx"))
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    (given,) = session.get_inputs()
    x = np.random.default_rng(0).uniform(0, 8, given.shape).astype(np.float32)
    outputs: Any = session.run(None, {given.name: x})
    labels, maps = outputs
    with diagnostics.collecting() as warnings:
        module = stepwell.convert(file)
    stepwell.save(module, tmp_path / "model.xml")
    names = [output.name for output in session.get_outputs()]
    scores = np.array([[row[label] for label in sorted(row)] for row in maps], np.float32)
    check(tmp_path / "model.xml", {given.name: x}, dict(zip(names, [np.array(labels), scores], strict=True)))
    assert "12 coefficients for 3 scores of 2 features" in warnings[0]
    assert "its columns are the classes 0, 1, 2" in warnings[1]


def test_maps_of_scores_are_verified(tmp_path: Path):
    file = DATA / "tree_names.onnx"
    stepwell.save(stepwell.convert(file), tmp_path / "model.xml")
    found = compare(file, tmp_path / "model.xml")
    assert [(c.output, c.passed) for c in found] == [("output_label", True), ("output_probability", True)]
