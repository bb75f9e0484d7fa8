"""Products of rounded numbers with integer weights in the runtime's default execution mode."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from running import Model

from stepwell.backend.reader import read
from stepwell.backend.writer import save
from stepwell.dialects import opset as o
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.provenance import MODEL_INFO
from stepwell.dialects.types import element

RANDOM = np.random.default_rng(0)
X = RANDOM.standard_normal((3, 64)).astype(np.float32)
WEIGHTS = RANDOM.integers(-127, 128, (16, 64)).astype(np.int8)
SCALE = RANDOM.uniform(0.01, 0.02, (16, 1)).astype(np.float32)
OPTION = {"DYNAMIC_QUANTIZATION_GROUP_SIZE": "0"}


def product(rounded: bool) -> Any:
    m = Model()
    x = m.parameter("?,64")
    steps = m(o.RoundOp, m(o.MultiplyOp, x, np.float32(50)), mode="half_to_even") if rounded else x
    weights = m(o.ConvertOp, m.constant(WEIGHTS, "i8"), destination_type=element("f32").mlir)
    weights = m(o.MultiplyOp, weights, SCALE)
    return m.result(m(o.MatMulOp, steps, weights, transpose_a=False, transpose_b=True))


def by_default(path: Path) -> np.ndarray:
    """What the runtime computes where the user asks for nothing but f32."""
    core = running.core()
    compiled = core.compile_model(core.read_model(path), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return compiled([X])[0]


def test_rounded_numbers_are_not_rounded_again(tmp_path: Path):
    module = running.passes(product(True), "opset-legalize")
    save(module, tmp_path / "m.xml")
    expected = np.rint(X * np.float32(50)).astype(np.float64) @ (WEIGHTS * SCALE.astype(np.float64)).T
    np.testing.assert_allclose(by_default(tmp_path / "m.xml"), expected, rtol=1e-5, atol=1e-4)
    again = plain(read(tmp_path / "m.xml").attributes[MODEL_INFO])
    assert again["runtime_options"] == OPTION


def test_other_products_are_left_to_the_runtime():
    assert MODEL_INFO not in running.passes(product(False), "opset-legalize").attributes


@pytest.mark.parametrize("given", ["32", None])
def test_what_the_model_says_is_kept(given: str | None):
    module = product(True)
    said = {"KV_CACHE_PRECISION": "f16"} | ({"DYNAMIC_QUANTIZATION_GROUP_SIZE": given} if given else {})
    module.attributes[MODEL_INFO] = attr({"runtime_options": said, "framework": "onnx"})
    found = plain(running.passes(module, "opset-legalize").attributes[MODEL_INFO])
    assert found == {"runtime_options": OPTION | said, "framework": "onnx"}
