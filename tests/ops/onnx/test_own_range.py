"""DynamicQuantizeLinear in the runtime's default execution mode: the integers, to the last one.

Before a product they may be one step off next to a tie, which is fewer operations. The oracle is the division of numpy,
which IEEE 754 defines, as that of ONNX Runtime is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import stepwell

SIZE = 33


def quantised(x: np.ndarray) -> tuple[np.ndarray, np.floating]:
    """The integers about their zero point, and the scale."""
    low, high = np.minimum(x.min(), np.float32(0)), np.maximum(x.max(), np.float32(0))
    scale = (high - low) / np.float32(255) if high > low else np.float32(1)
    zero = np.rint(np.clip(-low / scale, 0, 255))
    return np.clip(np.rint(x / scale) + zero, 0, 255) - zero, scale


def inputs(form: str) -> list[np.ndarray]:
    random = np.random.default_rng(0)
    found = []
    for _ in range(150):
        x = random.standard_normal((7, SIZE)).astype(np.float32) * np.float32(10.0 ** random.integers(-6, 6))
        if form == "symmetric":
            most = np.abs(x).max() * np.float32(0.6)
            x = np.clip(x, -most, most)
        elif form == "ties":
            low, high = -int(random.integers(0, 256)), int(random.integers(1, 256))
            steps = (np.arange(x.size) % (2 * (high - low) + 1) / 2 + low).astype(np.float32)
            x = (steps * np.float32(random.uniform(0.01, 3))).reshape(x.shape)
            x += np.spacing(x) * random.integers(-2, 3, x.shape).astype(np.float32)
        found.append(x)
    return [*found, np.zeros((7, SIZE), np.float32)]


def compiled(nodes: list[Any], weights: dict[str, np.ndarray], output: tuple[str, int], folder: Path) -> Any:
    """The converted graph in OpenVINO, in its default execution mode."""
    inner = next(iter(weights.values())).shape[0]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, inner])],
        [helper.make_tensor_value_info(*output, None)],
        [onnx.numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    imports = [helper.make_opsetid("", 13), helper.make_opsetid("com.microsoft", 1)]
    return in_openvino(helper.make_model(graph, opset_imports=imports), folder)


def in_openvino(model: Any, folder: Path) -> Any:
    import openvino

    onnx.save(model, folder / "m.onnx")
    stepwell.save(stepwell.convert(folder / "m.onnx"), folder / "m.xml")
    return openvino.Core().compile_model(str(folder / "m.xml"), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})


@pytest.mark.parametrize("form", ["any", "symmetric", "ties"])
def test_integers_are_those_of_the_quotient(form: str, tmp_path: Path):
    nodes = [
        helper.make_node("DynamicQuantizeLinear", ["x"], ["y", "scale", "zero"]),
        *(helper.make_node("Cast", [name], [name + "_whole"], to=TensorProto.INT32) for name in ("y", "zero")),
        helper.make_node("Sub", ["y_whole", "zero_whole"], ["whole"]),
    ]
    run = compiled(nodes, {"w": np.eye(SIZE, dtype=np.int8)}, ("whole", TensorProto.INT32), tmp_path)
    for x in inputs(form):
        np.testing.assert_array_equal(run([x])[0], quantised(x)[0].astype(np.int32))


@pytest.mark.parametrize("form", ["any", "symmetric", "ties"])
def test_integers_of_products_are_next_to_the_quotient(form: str, tmp_path: Path):
    nodes = [
        helper.make_node("DynamicQuantizeLinear", ["x"], ["y", "scale", "zero"]),
        helper.make_node("MatMulInteger", ["y", "w", "zero"], ["whole"]),
    ]
    run = compiled(nodes, {"w": np.eye(SIZE, dtype=np.int8)}, ("whole", TensorProto.INT32), tmp_path)
    off = [np.abs(run([x])[0] - quantised(x)[0].astype(np.int32)) for x in inputs(form)]
    assert max(map(np.max, off)) <= 1
    if form == "any":
        assert np.mean(off) < 1e-3


@pytest.mark.parametrize("kind", [np.int8, np.uint8])
@pytest.mark.parametrize("rows", [1, 5])
def test_products_are_exact(rows: int, kind: Any, tmp_path: Path):
    """DynamicQuantizeMatMul: the runtime's own dynamic quantisation would be off by thousandths of the range."""
    random = np.random.default_rng(1)
    low = np.iinfo(kind).min
    weights = random.integers(low, low + 256, (64, 48)).astype(kind)
    scale = random.uniform(0.01, 0.02, 48).astype(np.float32)
    zero = np.zeros(48, np.int8) if kind is np.int8 else random.integers(90, 150, 48).astype(np.uint8)
    given = {"w": weights, "scale": scale, "zero": zero}
    nodes = [helper.make_node("DynamicQuantizeMatMul", ["x", *given], ["y"], domain="com.microsoft")]
    run = compiled(nodes, given, ("y", TensorProto.FLOAT), tmp_path)
    for _ in range(20):
        x = random.standard_normal((rows, 64)).astype(np.float32) + np.float32(random.uniform(-2, 2))
        whole, step = quantised(x)
        expected = whole.astype(np.float64) @ (weights.astype(np.float64) - zero) * scale * np.float64(step)
        np.testing.assert_allclose(run([x])[0], expected, rtol=1e-5, atol=1e-5 * np.abs(expected).max())


@pytest.mark.parametrize("ways", [1, 2])
def test_lstm_of_a_quantised_embedding(ways: int, tmp_path: Path):
    """Its input has many ties: with quotients by the reciprocal half of the results are off by about 1e-3."""
    import onnxruntime

    random = np.random.default_rng(2)
    width, hidden = 64, 32
    given = {
        "table": random.integers(-90, 81, (50, width)).astype(np.int8),
        "step": np.float32(0.0123),
        "w": random.integers(-127, 128, (ways, width, 4 * hidden)).astype(np.int8),
        "r": random.integers(-127, 128, (ways, hidden, 4 * hidden)).astype(np.int8),
        "scale": random.uniform(0.001, 0.002, ways).astype(np.float32),
        "zero": np.zeros(ways, np.int8),
    }
    operands = ["x", "w", "r", *[""] * 5, "scale", "zero", "scale", "zero"]
    direction = "bidirectional" if ways == 2 else "reverse"
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["table", "i"], ["g"]),
            helper.make_node("DequantizeLinear", ["g", "step"], ["x"]),
            helper.make_node(
                "DynamicQuantizeLSTM", operands, ["y"], domain="com.microsoft", hidden_size=hidden, direction=direction
            ),
        ],
        "g",
        [helper.make_tensor_value_info("i", TensorProto.INT64, [None, 1])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [onnx.numpy_helper.from_array(np.asarray(value), name) for name, value in given.items()],
    )
    imports = [helper.make_opsetid("", 13), helper.make_opsetid("com.microsoft", 1)]
    model = helper.make_model(graph, opset_imports=imports, ir_version=8)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    run = in_openvino(model, tmp_path)
    off = []
    for _ in range(40):
        steps = random.integers(0, 50, (int(random.integers(1, 9)), 1))
        expected = session.run(None, {"i": steps})[0]
        off.append(np.abs(run([steps])[0] - expected).max())
    assert np.mean(np.array(off) < 1e-5) > 0.9
    assert max(off) < 1e-2
