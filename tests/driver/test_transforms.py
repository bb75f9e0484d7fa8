"""Transformations of the model: states, pruned filters, the end of acoustic models; their effect in OpenVINO."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from driver.running import census, compiled, core, run
from onnx import TensorProto, helper, numpy_helper

import stepwell
from stepwell.dialects.diagnostics import collecting
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ConstantOp

RANDOM = np.random.default_rng(0)
SIZE, WIDTH = 3, 2
GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}


def save(folder: Path, nodes: list, inputs: list, outputs: list, held: dict[str, np.ndarray]) -> Path:
    arrays = [numpy_helper.from_array(array, name) for name, array in held.items()]
    graph = helper.make_graph(nodes, "g", inputs, outputs, arrays)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), folder / "m.onnx")
    return folder / "m.onnx"


def info(name: str, shape: Any, kind: int = TensorProto.FLOAT) -> Any:
    return helper.make_tensor_value_info(name, kind, shape)


def recurrent(folder: Path, operator: str, steps: int | str, direction: str = "forward") -> Path:
    """An ONNX LSTM, GRU or RNN of x [steps, 1, 2]."""
    gates = GATES[operator]
    held = {
        "w": RANDOM.normal(size=(1, gates * SIZE, WIDTH)).astype(np.float32),
        "r": RANDOM.normal(size=(1, gates * SIZE, SIZE)).astype(np.float32),
        "h": RANDOM.normal(size=(1, 1, SIZE)).astype(np.float32),
    }
    names = ["x", "w", "r", "", "", "h"] + (["h"] if operator == "LSTM" else [])
    node = helper.make_node(operator, names, ["y"], "rnn", hidden_size=SIZE, direction=direction)
    return save(folder, [node], [info("x", [steps, 1, WIDTH])], [info("y", None)], held)


@pytest.mark.parametrize("operator", ["LSTM", "GRU", "RNN"])
@pytest.mark.parametrize("start", [True, False])
def test_low_latency_of_a_sequence(tmp_path: Path, operator: str, start: bool):
    """Called step by step, the model gives what it gives for the whole sequence."""
    global RANDOM
    x = RANDOM.normal(size=(5, 1, WIDTH)).astype(np.float32)
    RANDOM = np.random.default_rng(1)
    model = recurrent(tmp_path, operator, 5)
    whole = run(stepwell.convert(model), tmp_path, x=x)["y"]
    RANDOM = np.random.default_rng(1)
    model = recurrent(tmp_path, operator, 1)
    module = stepwell.convert(model, transform=f"LowLatency2[use_const_initializer={start}]")
    assert census(module)["ReadValue"] == (2 if operator == "LSTM" else 1)
    request = compiled(module, tmp_path).create_infer_request()
    found = np.concatenate([np.array(next(iter(request.infer([x[i : i + 1]]).values()))) for i in range(5)])
    if start:
        # It begins with zeros, not with the model's own state.
        assert np.abs(found[0] - whole[0]).max() > 1e-3
    else:
        np.testing.assert_allclose(found, whole, 1e-3, 1e-5)
    request.reset_state()
    again = np.array(next(iter(request.infer([x[:1]]).values())))
    np.testing.assert_allclose(again, found[:1], 1e-6)


def scan(folder: Path, steps: int | str) -> Path:
    """A Scan that sums, and gives each partial sum doubled."""
    nodes = [
        helper.make_node("Add", ["s", "v"], ["t"]),
        helper.make_node("Add", ["t", "t"], ["d"]),
        helper.make_node("Identity", ["t"], ["u"]),
    ]
    body = helper.make_graph(
        nodes, "b", [info("s", [WIDTH]), info("v", [WIDTH])], [info("u", [WIDTH]), info("d", [WIDTH])]
    )
    node = helper.make_node("Scan", ["zero", "x"], ["last", "y"], "scan", body=body, num_scan_inputs=1)
    zero = np.zeros(WIDTH, np.float32)
    return save(folder, [node], [info("x", [steps, WIDTH])], [info("y", None)], {"zero": zero})


@pytest.mark.parametrize("steps", ["n", 1, 2])
def test_low_latency_of_a_loop(tmp_path: Path, steps: int | str):
    x = RANDOM.normal(size=(4, WIDTH)).astype(np.float32)
    module = stepwell.convert(scan(tmp_path, steps), transform="LowLatency2")
    request = compiled(module, tmp_path).create_infer_request()
    part = steps if isinstance(steps, int) else 1
    parts = [np.array(next(iter(request.infer([x[i : i + part]]).values()))) for i in range(0, 4, part)]
    np.testing.assert_allclose(np.concatenate(parts), 2 * np.cumsum(x, 0), 1e-5)


def growing(folder: Path, batch: int | str) -> Path:
    """A Loop, run n times, that puts the input behind all that it has, along an axis where it begins with two."""
    nodes = [
        helper.make_node("Concat", ["s", "row"], ["t"], axis=1),
        helper.make_node("Identity", ["go"], ["on"]),
    ]
    inputs = [info("i", [], TensorProto.INT64), info("go", [], TensorProto.BOOL), info("s", ["b", "k", WIDTH])]
    body = helper.make_graph(nodes, "b", inputs, [info("on", [], TensorProto.BOOL), info("t", ["b", "l", WIDTH])])
    first = [
        helper.make_node("Unsqueeze", ["x", "one"], ["row"]),
        helper.make_node("Concat", ["row", "row"], ["start"], axis=1),
        helper.make_node("Loop", ["n", "", "start"], ["y"], "loop", body=body),
    ]
    held = {"one": np.array([1], np.int64)}
    return save(folder, first, [info("x", [batch, WIDTH]), info("n", [], TensorProto.INT64)], [info("y", None)], held)


@pytest.mark.parametrize("start", [True, False])
def test_low_latency_of_a_state_that_grows(tmp_path: Path, start: bool):
    x = RANDOM.normal(size=(3, 2, WIDTH)).astype(np.float32)
    module = stepwell.convert(growing(tmp_path, "b"), transform=f"LowLatency2[use_const_initializer={start}]")
    request = compiled(module, tmp_path).create_infer_request()
    expected = np.stack([x[0] * (not start)] * 2, 1)
    for i, n in enumerate((1, 3, 2)):
        expected = np.concatenate([expected, *([x[i][:, None]] * n)], 1)
        found = np.array(next(iter(request.infer({"x": x[i], "n": np.array(n)}).values())))
        np.testing.assert_allclose(found, expected, 1e-6)


def test_a_state_that_grows_from_known_sizes_is_left(tmp_path: Path):
    with collecting() as warnings:
        module = stepwell.convert(growing(tmp_path, 2), transform="LowLatency2")
    assert "ReadValue" not in census(module)
    assert any("grows from" in w for w in warnings)


def test_what_goes_backwards_is_left(tmp_path: Path):
    with collecting() as warnings:
        module = stepwell.convert(recurrent(tmp_path, "LSTM", 4, "reverse"), transform="LowLatency2")
    assert "ReadValue" not in census(module)
    assert any("cannot be called step by step" in w for w in warnings)


def accumulator(folder: Path, size: int | str = 2) -> Path:
    """y = total = x + before."""
    nodes = [helper.make_node("Add", ["x", "before"], ["total"]), helper.make_node("Neg", ["total"], ["y"])]
    inputs = [info("x", [size]), info("before", [size])]
    return save(folder, nodes, inputs, [info("y", None), info("total", None)], {})


def test_make_stateful(tmp_path: Path):
    module = stepwell.convert(accumulator(tmp_path), transform="MakeStateful[param_res_names={'before':'total'}]")
    model = compiled(module, tmp_path)
    assert [p.get_any_name() for p in model.inputs] == ["x"] and len(model.outputs) == 1
    request = model.create_infer_request()
    for times in (1, 2, 3):
        found = np.array(next(iter(request.infer([np.array([1, 2], np.float32)]).values())))
        assert found.tolist() == [-times, -2 * times]


def test_a_state_of_another_shape(tmp_path: Path):
    nodes = [helper.make_node("ReduceSum", ["x"], ["y"], keepdims=1), helper.make_node("Neg", ["x"], ["z"])]
    model = save(tmp_path, nodes, [info("x", [2, 3])], [info("y", None), info("z", None)], {})
    with pytest.raises(StepwellError, match=r"x is f32.2,3. and y f32.1,1.: a state has one"):
        stepwell.convert(model, transform="MakeStateful[param_res_names={'x':'y'}]")


def test_names_of_states_with_colons(tmp_path: Path):
    """As TensorFlow's tensors have them."""
    nodes = [helper.make_node("Add", ["x:0", "b:0"], ["t:0"]), helper.make_node("Neg", ["t:0"], ["y:0"])]
    outputs = [info("y:0", None), info("t:0", None)]
    model = save(tmp_path, nodes, [info("x:0", [2]), info("b:0", [2])], outputs, {})
    request = compiled(stepwell.convert(model, transform="MakeStateful[param_res_names={'b:0':'t:0'}]"), tmp_path)
    request = request.create_infer_request()
    for times in (1, 2, 3):
        found = np.array(next(iter(request.infer([np.array([1, 2], np.float32)]).values())))
        assert found.tolist() == [-times, -2 * times]


def test_make_stateful_of_an_unknown_size(tmp_path: Path):
    """A cache that grows: it begins empty."""
    nodes = [
        helper.make_node("Concat", ["past", "x"], ["present"], axis=0),
        helper.make_node("Neg", ["present"], ["y"]),
    ]
    inputs = [info("x", [1, 2]), info("past", ["n", 2])]
    model = save(tmp_path, nodes, inputs, [info("y", None), info("present", None)], {})
    told = ("MakeStateful", {"param_res_names": {"past": "present"}})
    with collecting() as warnings:
        request = compiled(stepwell.convert(model, transform=told), tmp_path).create_infer_request()
    assert len(warnings) == 1 and "the state past is f32[?,2] and begins with nothing" in warnings[0]
    for times in (1, 2, 3):
        found = np.array(next(iter(request.infer([np.full((1, 2), times, np.float32)]).values())))
        assert found[:, 0].tolist() == [-i for i in range(1, times + 1)]


def test_states_as_inputs_and_outputs(tmp_path: Path):
    """The reverse of MakeStateful."""
    stepwell.save(
        stepwell.convert(accumulator(tmp_path), transform="MakeStateful[param_res_names={'before':'total'}]"),
        tmp_path / "s.xml",
    )
    with collecting() as warnings:
        module = stepwell.convert(tmp_path / "s.xml", remove_memory=True)
    found = run(module, tmp_path, x=np.array([1, 2], np.float32), beforetotal=np.array([5, 5], np.float32))
    assert found["y"].tolist() == [-6, -7] and found["beforetotal/out"].tolist() == [6, 7]
    assert any("beforetotal and beforetotal/out" in w for w in warnings)


def pruned(folder: Path, bias: bool = False) -> Path:
    """Convolution, Relu, depthwise convolution, pooling, convolution; the second and fourth filters are zeros."""
    first = RANDOM.normal(size=(5, 2, 3, 3)).astype(np.float32)
    first[[1, 3]] = 0
    held = {
        "w": first,
        "d": RANDOM.normal(size=(5, 1, 3, 3)).astype(np.float32),
        "v": RANDOM.normal(size=(4, 5, 1, 1)).astype(np.float32),
        "b": np.array([1, 0, 1, 2 if bias else -2, 3], np.float32),
    }
    nodes = [
        helper.make_node("Conv", ["x", "w", "b"], ["c1"], pads=[1] * 4),
        helper.make_node("Relu", ["c1"], ["r"]),
        helper.make_node("Conv", ["r", "d"], ["c2"], group=5),
        helper.make_node("MaxPool", ["c2"], ["p"], kernel_shape=[2, 2]),
        helper.make_node("Conv", ["p", "v"], ["y"]),
    ]
    return save(folder, nodes, [info("x", [1, 2, 8, 8])], [info("y", None)], held)


def weights(module: Any) -> int:
    """Numbers in f32 constants."""
    constants = (op.payload for op in module.body.block.ops if isinstance(op, ConstantOp))
    return sum(p.size for p in constants if p.element.name == "f32")


@pytest.mark.parametrize("bias", [False, True])
def test_pruning(tmp_path: Path, bias: bool):
    """Channels of zeros go; one with a bias is no zero (its Relu would keep it)."""
    model, x = pruned(tmp_path, bias), RANDOM.normal(size=(1, 2, 8, 8)).astype(np.float32)
    base = stepwell.convert(model)
    expected = run(base, tmp_path, x=x)["y"]
    before = weights(base)
    module = stepwell.convert(model, transform="Pruning")
    np.testing.assert_allclose(run(module, tmp_path, x=x)["y"], expected, 1e-3, 1e-4)
    # The second channel has neither weights nor bias: 18 + 9 + 4 + 1 numbers.
    assert before - weights(module) == 32


def acoustic(folder: Path, last: str) -> Path:
    nodes = [helper.make_node("MatMul", ["x", "w"], ["h"])]
    nodes += {
        "plain": [helper.make_node("Identity", ["h"], ["y"])],
        "softmax": [helper.make_node("Softmax", ["h"], ["y"])],
        "logsoftmax": [helper.make_node("LogSoftmax", ["h"], ["y"])],
        "log": [helper.make_node("Softmax", ["h"], ["s"]), helper.make_node("Log", ["s"], ["y"])],
    }[last]
    return save(folder, nodes, [info("x", [2, 3])], [info("y", None)], {"w": np.eye(3, dtype=np.float32)})


X = np.array([[1, 2, 3], [0, -1, 1]], np.float32)


@pytest.mark.parametrize("last", ["softmax", "logsoftmax", "log"])
def test_an_output_without_its_softmax(tmp_path: Path, last: str):
    module = stepwell.convert(acoustic(tmp_path, last), remove_output_softmax=True)
    np.testing.assert_allclose(run(module, tmp_path, x=X)["y"], X, 1e-6)


def test_no_softmax_to_remove(tmp_path: Path):
    with collecting() as warnings:
        stepwell.convert(acoustic(tmp_path, "plain"), remove_output_softmax=True)
    assert any("no output is a softmax" in w for w in warnings)


@pytest.mark.parametrize("last", ["plain", "softmax", "logsoftmax"])
def test_counts(tmp_path: Path, last: str):
    (tmp_path / "counts").write_text("[ 10 30 60 ]\n")
    module = stepwell.convert(acoustic(tmp_path, last), counts=str(tmp_path / "counts"))
    bias = -np.log([0.1, 0.3, 0.6])
    expected = {
        "plain": X + bias,
        "softmax": np.exp(X + bias) / np.exp(X + bias).sum(1, keepdims=True),
        "logsoftmax": X - np.log(np.exp(X).sum(1, keepdims=True)) + bias,
    }[last]
    np.testing.assert_allclose(run(module, tmp_path, x=X)["y"], expected, 1e-4)


def test_a_class_that_was_never_seen(tmp_path: Path):
    (tmp_path / "counts").write_text("[ 10 0 60 ]")
    module = stepwell.convert(acoustic(tmp_path, "plain"), counts=str(tmp_path / "counts"))
    assert run(module, tmp_path, x=X)["y"][0, 1] < -1e19


def test_the_priors_of_a_model(tmp_path: Path):
    from stepwell.dialects.fields import attr
    from stepwell.dialects.opset.transforms.posteriors import PRIORS
    from stepwell.dialects.payload import payload

    module = stepwell.read(acoustic(tmp_path, "plain"))
    module.attributes[PRIORS] = attr(payload([0.1, 0.3, 0.6], "f32"))
    found = run(stepwell.convert(module, counts=""), tmp_path, x=X)["y"]
    np.testing.assert_allclose(found, X - np.log([0.1, 0.3, 0.6]), 1e-5)
    with pytest.raises(StepwellError, match="no priors of its own"):
        stepwell.convert(acoustic(tmp_path, "plain"), counts="")


def test_fusing_can_be_left_out(tmp_path: Path):
    model, x = pruned(tmp_path), RANDOM.normal(size=(1, 2, 8, 8)).astype(np.float32)
    fused = stepwell.convert(model, scale=2)
    plain = stepwell.convert(model, scale=2, disable_fusing=True)
    assert "Multiply" not in census(fused) and census(plain)["Multiply"] == 1
    np.testing.assert_allclose(run(plain, tmp_path, x=x)["y"], run(fused, tmp_path, x=x)["y"], 1e-3, 1e-4)


@pytest.mark.parametrize(
    ("told", "layers"),
    [
        ({}, {"GroupConvolution": 1, "Convolution": 0, "FakeQuantize": 0}),
        ({"disable_gfusing": True}, {"GroupConvolution": 0, "Convolution": 2, "FakeQuantize": 0}),
        ({"disable_weights_compression": True}, {"GroupConvolution": 1, "Convolution": 0, "FakeQuantize": 1}),
        ({"finegrain_fusing": "joi.*"}, {"GroupConvolution": 0, "Convolution": 2, "FakeQuantize": 0}),
        ({"finegrain_fusing": "other,oin"}, {"GroupConvolution": 1, "Convolution": 0, "FakeQuantize": 0}),
    ],
)
def test_fusions_that_are_left_out_keep_the_numbers(tmp_path: Path, told: dict, layers: dict[str, int]):
    """y, the convolutions of both halves of x, and z = x * w of quantised w."""
    import onnxruntime

    nodes = [
        helper.make_node("Split", ["x"], ["a", "b"], axis=1),
        helper.make_node("Conv", ["a", "k0"], ["c"], "left"),
        helper.make_node("Conv", ["b", "k1"], ["d"], "right"),
        helper.make_node("Concat", ["c", "d"], ["y"], "joined", axis=1),
        helper.make_node("QuantizeLinear", ["w", "step", "zero"], ["wq"]),
        helper.make_node("DequantizeLinear", ["wq", "step", "zero"], ["wd"]),
        helper.make_node("MatMul", ["x", "wd"], ["z"], "product"),
    ]
    generator = np.random.default_rng(0)
    arrays = {f"k{i}": generator.normal(size=(3, 2, 3, 3)).astype(np.float32) for i in range(2)}
    arrays |= {"w": generator.uniform(-1, 1, (6, 7)).astype(np.float32)}
    arrays |= {"step": np.array(0.01, np.float32), "zero": np.array(0, np.int8)}
    weights = [numpy_helper.from_array(a, n) for n, a in arrays.items()]
    inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4, 5, 6])]
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in "yz"]
    graph = helper.make_graph(nodes, "g", inputs, outputs, weights)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), tmp_path / "f.onnx")
    x = generator.normal(size=(1, 4, 5, 6)).astype(np.float32)
    module = stepwell.convert(tmp_path / "f.onnx", **told)
    assert {name: census(module).get(name, 0) for name in layers} == layers
    plain = onnxruntime.SessionOptions()
    plain.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    expected = onnxruntime.InferenceSession(tmp_path / "f.onnx", plain).run(None, {"x": x})
    found = run(module, tmp_path, x=x)
    for name, value in zip("yz", expected, strict=True):
        np.testing.assert_allclose(found[name], value, 1e-3, 1e-4)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            {"transform": "LowLatency3"},
            "no transformation is named 'LowLatency3'; there are LowLatency2, MakeStateful, Pruning",
        ),
        ({"transform": "Pruning[a=1]"}, "Pruning has no option 'a'; it takes no options"),
        ({"transform": "LowLatency2[use_const_initializer=maybe]"}, "'maybe' is not True or False"),
        ({"transform": "LowLatency2[a"}, "is not NAME[key=value;key=value]"),
        ({"transform": "MakeStateful"}, "MakeStateful needs param_res_names"),
        ({"transform": "MakeStateful[param_res_names={'u':'y'}]"}, "no input is named 'u'; there are x"),
        ({"transform": "MakeStateful[param_res_names={'x':'z'}]"}, "no output is named 'z'; there are"),
        ({"transform": "MakeStateful[param_res_names={'x':'y'}]"}, "without y the model has no output"),
        ({"counts": "/nowhere"}, "No such file"),
        ({"counts": "two"}, "one line of counts is needed"),
        ({"counts": "four"}, "4 classes are counted, and the output has 3"),
        ({"counts": "zeros"}, "all counts are zero"),
    ],
)
def test_what_cannot_be(tmp_path: Path, told: dict, said: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "two").write_text("[ 1 2 ]\n[ 3 4 ]\n")
    (tmp_path / "four").write_text("[ 1 2 3 4 ]\n")
    (tmp_path / "zeros").write_text("[ 0 0 0 ]\n")
    with pytest.raises(StepwellError) as raised:
        stepwell.convert(acoustic(tmp_path, "plain"), **told)
    assert said in str(raised.value)


def test_counts_of_two_outputs(tmp_path: Path):
    (tmp_path / "counts").write_text("[ 1 2 ]\n")
    with pytest.raises(StepwellError, match="the model has 2 outputs, and the priors are for one"):
        stepwell.convert(accumulator(tmp_path), counts=str(tmp_path / "counts"))


def test_they_are_passes_of_a_pipeline(tmp_path: Path):
    text = 'onnx-to-opset\ninclude common\nopset-make-stateful{pairs="before:total"}\nopset-expose-states'
    found = run(stepwell.convert(accumulator(tmp_path), pipeline=text), tmp_path, x=np.ones(2), beforetotal=np.ones(2))
    assert found["y"].tolist() == [-2, -2]
    assert core() is core()
