"""Random numbers that are shifted or scaled are drawn from other limits: OpenVINO's are those of a formula."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from running import Model

from stepwell.dialects import opset as o

SEEDS: dict[str, Any] = {"op_seed": 3, "global_seed": 5, "alignment": "tensorflow", "output_type": "f32"}


def uniform(m: Model, x: Any, low: Any = 0, high: Any = 1) -> Any:
    return m(o.RandomUniformOp, x, np.asarray(low, np.float32), np.asarray(high, np.float32), **SEEDS)


def drawn(build: Any, folder: Path, passes: str) -> np.ndarray:
    """What OpenVINO draws of 40 numbers."""
    m = Model()
    module = m.result(build(m, m.parameter("1", "i64")))
    running.passes(module, passes)
    found = running.types(module)
    assert found.pop("RandomUniform_8") == 1 and set(found) <= {"Negative_1"}
    (given,) = running.run(module, [np.array([40])], folder)
    return given


FORMS: dict[str, tuple[Any, Any]] = {
    "add": (lambda m, x: m(o.AddOp, uniform(m, x), np.float32(0.25)), lambda u: u + 0.25),
    "subtract": (lambda m, x: m(o.SubtractOp, uniform(m, x), np.full(1, 0.25, np.float32)), lambda u: u - 0.25),
    "multiply": (lambda m, x: m(o.MultiplyOp, uniform(m, x, -1), np.float32(3)), lambda u: (2 * u - 1) * 3),
    "divide": (lambda m, x: m(o.DivideOp, uniform(m, x, 1, 5), np.float32(4)), lambda u: (4 * u + 1) / 4),
    "negative": (lambda m, x: m(o.MultiplyOp, uniform(m, x), np.float32(-2)), lambda u: -2 * u),
    "negative-divisor": (lambda m, x: m(o.DivideOp, uniform(m, x, -1), np.float32(-2)), lambda u: (2 * u - 1) / -2),
}


@pytest.mark.parametrize(("build", "formula"), FORMS.values(), ids=FORMS)
def test_limits_of_random_numbers(build: Any, formula: Any, tmp_path: Path):
    plain = drawn(uniform, tmp_path, "opset-dce")
    assert plain.min() < 0.2 and plain.max() > 0.8
    given = drawn(build, tmp_path, "opset-fuse,opset-dce")
    np.testing.assert_allclose(given, formula(plain.astype(np.float64)), rtol=1e-5, atol=1e-6)
