"""DynamicQuantizeLinear before a product in the runtime's default execution mode: the integers, to the last one.

The oracle is numpy's division, which IEEE 754 defines, as ONNX Runtime's is.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import stepwell

SIZE = 33


def quantised(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
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


@pytest.mark.parametrize("form", ["any", "symmetric", "ties"])
def test_integers_are_those_of_the_quotient(form: str, tmp_path: Path):
    import openvino

    nodes = [
        helper.make_node("DynamicQuantizeLinear", ["x"], ["y", "scale", "zero"]),
        helper.make_node("MatMulInteger", ["y", "w", "zero"], ["whole"]),
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, SIZE])],
        [helper.make_tensor_value_info("whole", TensorProto.INT32, None)],
        [onnx.numpy_helper.from_array(np.eye(SIZE, dtype=np.int8), "w")],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)]), tmp_path / "m.onnx")
    stepwell.save(stepwell.convert(tmp_path / "m.onnx"), tmp_path / "m.xml")
    core = openvino.Core()
    compiled = core.compile_model(str(tmp_path / "m.xml"), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    for x in inputs(form):
        np.testing.assert_array_equal(compiled([x])[0], quantised(x)[0].astype(np.int32))
