"""Options given in Python as objects of Python, numpy and OpenVINO: each means what its text means, in numbers."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import openvino
import pytest
from onnx import TensorProto, helper, numpy_helper

import stepwell
from stepwell.inputs import of

RANDOM = np.random.default_rng(0)
X = RANDOM.standard_normal((2, 3, 6, 5)).astype(np.float32)
WEIGHTS = RANDOM.standard_normal((4, 3, 3, 3)).astype(np.float32)
MEAN, SCALE = np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 8.0])
core = openvino.Core()


def model() -> onnx.ModelProto:
    """relu(conv(x)) * flag + k"""
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], name="conv"),
        helper.make_node("Relu", ["c"], ["r"], name="relu"),
        helper.make_node("Cast", ["flag"], ["f"], to=TensorProto.FLOAT, name="cast"),
        helper.make_node("Mul", ["r", "f"], ["m"], name="mul"),
        helper.make_node("Add", ["m", "k"], ["y"], name="add"),
    ]
    value = helper.make_tensor_value_info
    inputs = [
        value("x", TensorProto.FLOAT, ["n", 3, "h", "w"]),
        value("flag", TensorProto.BOOL, []),
        value("k", TensorProto.FLOAT, ["a", "b", "c", "d"]),
    ]
    graph = helper.make_graph(nodes, "g", inputs, [value("y", TensorProto.FLOAT, ["n", 4, "h2", "w2"])])
    graph.initializer.append(numpy_helper.from_array(WEIGHTS, "w"))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def reference(x: np.ndarray, flag: bool, k: Any) -> np.ndarray:
    windows = np.lib.stride_tricks.sliding_window_view(x.astype(np.float64), (3, 3), (2, 3))
    return np.maximum(np.einsum("nchwij,ocij->nohw", windows, WEIGHTS), 0) * flag + np.asarray(k)


def result(tmp_path: Path, feeds: dict[str, Any], **options: Any) -> np.ndarray:
    stepwell.save(stepwell.convert(model(), **options), tmp_path / "m.xml")
    compiled = core.compile_model(tmp_path / "m.xml", "CPU", {"EXECUTION_MODE_HINT": "ACCURACY"})
    return np.array(compiled(feeds)[0])


def per_channel(values: np.ndarray) -> np.ndarray:
    return values.reshape(1, 3, 1, 1)


PS, Dim, Type = openvino.PartialShape, openvino.Dimension, openvino.Type


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (np.array([2, 3, 6, 5]), "[2,3,6,5]"),
        ((np.int64(2), 3, np.int32(6), 5), "[2,3,6,5]"),
        (PS([2, -1, Dim(1, 10)]), "[2,?,1..10]"),
        (PS.dynamic(), "[...]"),
        (openvino.Shape([1, 2]), "[1,2]"),
        ([openvino.Shape([1, 2]), PS([3]), []], "[1,2],[3],[]"),
        (([2, 3], [], [1]), "[2,3],[],[1]"),
        ([(1, 2), (3, 4)], "[1,2],[3,4]"),
        ((1, (2, 4), None), "[1,2..4,?]"),
        ({"x": [Dim(1, -1), Dim(2), (3, None), [4, -1], "5..6"]}, "x[1..,2,3..,4..,5..6]"),
        ({"x": np.array([], int)}, "x[]"),
        ({"x": Type.f16}, "x{f16}"),
        ({"x": np.float16, "y": bool, "z": "i64", "s": int}, "x{f16},y{boolean},z{i64},s{i64}"),
        ({"x": (PS([2]), Type.i32), "y": ("f32", [3])}, "x[2]{i32},y[3]{f32}"),
        ({"x": None}, "x"),
        (("x", np.array([2, 3]), np.dtype("int8")), "x[2,3]{i8}"),
        ([("x", None, Type.f16), "y[1]", [3]], "x{f16},y[1],[3]"),
        (("f32", [1]), "f32[1]"),
        (["0", "1"], "0,1"),
        ([("", [1, 2])], "[1,2]"),
        (np.dtype("f4"), "{f32}"),
    ],
)
def test_inputs(given: Any, text: str):
    assert of(given) == of(text)


@pytest.mark.parametrize(
    "given",
    [
        {0: [1]}, {"x": [2.0]}, {"x": [-2]}, {"x": [[5, 2]]}, {"x": ["a", 3]}, {"x": [slice(2)]}, {"x": True},
        {"x": [True]}, {"x": [[1, 2, 3]]}, {"x": ([1], [2], "f32")}, {"x"}, 3, b"x", [3.5],
    ],
)  # fmt: skip
def test_what_is_no_input_is_said(given: Any):
    with pytest.raises(stepwell.StepwellError, match=r"^--input: "):
        of(given)


@pytest.mark.parametrize(
    "frozen",
    [
        {"flag": True, "k": np.full((1, 1, 1, 2), 0.5, np.float32)},
        {"flag": np.bool_(True), "k": [[[[0.5, 0.5]]]]},
        {"flag": np.array(True), "k": np.array([[[[0.5, 0.5]]]])},
        ["flag->true", "k[1,1,1,2]->[0.5 0.5]"],
    ],
)
def test_frozen_values(tmp_path: Path, frozen: Any):
    """The values of an array of several dimensions have its shape, where the input's is not known."""
    x = X[:, :, :, :4]
    found = result(tmp_path, {"x": x}, freeze_placeholder_with_value=frozen)
    np.testing.assert_allclose(found, reference(x, True, np.full(2, 0.5)), 1e-3, 1e-4)


@pytest.mark.parametrize(
    ("mean", "expected"),
    [
        ({"x": MEAN}, MEAN),
        ({"x": MEAN.astype(np.float16)}, MEAN),
        ({"x": np.float32(2)}, np.full(3, 2.0)),
        ({"x": 2}, np.full(3, 2.0)),
        ({"x": "(1,2,3)"}, MEAN),
        ([("x", [1, 2, 3])], MEAN),
        ({"x": Path("mean.npy")}, MEAN),
        (2, np.full(3, 2.0)),
        (MEAN, MEAN),
        (MEAN[None], MEAN),
        ([MEAN], MEAN),
        (((1, 2, 3),), MEAN),
    ],
    ids=str,
)
def test_values_per_channel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mean: Any, expected: np.ndarray):
    monkeypatch.chdir(tmp_path)
    np.save("mean.npy", MEAN)
    feeds = {"x": X, "flag": np.array(True), "k": np.zeros((1, 1, 1, 1), np.float32)}
    found = result(tmp_path, feeds, input=["x"], mean_values=mean, scale_values=tuple(SCALE))
    np.testing.assert_allclose(
        found, reference((X - per_channel(expected)) / per_channel(SCALE), True, 0.0), 1e-3, 1e-4
    )


@pytest.mark.parametrize(
    "layout",
    [{"x": ("nchw", "nhwc")}, {"x": "nchw->nhwc"}, {"x": (openvino.Layout("NCHW"), openvino.Layout("NHWC"))}],
    ids=["pair", "text", "Layout"],
)
def test_layouts(tmp_path: Path, layout: Any):
    feeds = {"x": X.transpose(0, 2, 3, 1).copy(), "flag": np.array(True), "k": np.zeros((1, 1, 1, 1), np.float32)}
    np.testing.assert_allclose(result(tmp_path, feeds, layout=layout), reference(X, True, 0.0), 1e-3, 1e-4)


def test_numbers_of_numpy(tmp_path: Path):
    feeds = {"x": X, "flag": np.array(True), "k": np.full((2, 1, 1, 1), 3, np.float32)}
    options: dict[str, Any] = {"batch": np.int64(2), "scale": np.float32(2), "reverse_input_channels": np.bool_(True)}
    found = result(tmp_path, feeds, output=("y",), finegrain_fusing=["nothing"], transform={"Pruning": {}}, **options)
    np.testing.assert_allclose(found, reference(X[:, ::-1] / 2, True, 1.5), 1e-3, 1e-4)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"freeze_placeholder_with_value": 3}, "--freeze-placeholder-with-value: '3' is not NAME->VALUE"),
        ({"freeze_placeholder_with_value": {"k": [[1], [2, 3]]}}, "is no value of an input"),
        ({"freeze_placeholder_with_value": {"k": None}}, "is no name of an input with a value"),
        ({"freeze_placeholder_with_value": "flag->true,flag->false"}, "'flag' is frozen to two values"),
        ({"mean_values": b"x(1)"}, "is no list of numbers"),
        ({"mean_values": {"x": np.zeros((3, 6, 5))}}, "an image of values is given as a file"),
        ({"layout": 3}, "--layout: 3 is no layout"),
        ({"output": [None]}, "--output: .* is not a name or a list of names"),
        ({"transform": [3]}, "--transform: 3 is not the name of a transformation"),
        ({"finegrain_fusing": 3}, "--finegrain-fusing: 3 is not a regular expression"),
        ({"finegrain_fusing": [3]}, "is no text and no list of texts"),
        ({"sequence_lengths": 3}, "--sequence-length: 3 is no mapping"),
        ({"pipeline": Path("/nothing")}, "the pipeline file /nothing does not exist"),
        ({"extensions": "nothing.py"}, "the extension nothing.py does not exist"),
        ({"batch": 2, "input_shape": np.array([2, 3, 6, 5])}, "--batch and --input-shape: give one of them"),
    ],
)
def test_other_objects_are_refused(options: dict[str, Any], said: str):
    with pytest.raises(stepwell.StepwellError, match=said):
        stepwell.convert(model(), **options)


def test_a_pipeline_that_ends_early(tmp_path: Path):
    """Texts and passes in one list; what is no IR yet is not written."""
    module = stepwell.convert(io.BytesIO(model().SerializeToString()), pipeline=["onnx-upgrade"])
    with pytest.raises(stepwell.StepwellError, match="the pipeline ends before the model is lowered"):
        stepwell.save(module, tmp_path / "m.xml")
    assert not list(tmp_path.iterdir())
