"""Constants that are equal do not keep the CPU plugin from taking them into the operations before."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import running
from running import Model

from stepwell.backend.writer import save
from stepwell.dialects import opset as o

WINDOW = {"strides": (1, 1), "dilations": (1, 1), "pads_begin": (1, 1), "pads_end": (1, 1)}


def test_equal_biases_are_taken_in(tmp_path: Path):
    random = np.random.default_rng(1)
    m = Model()
    value = m.parameter("?,8,6,6")
    for _ in range(3):
        weights = random.standard_normal((8, 8, 3, 3)).astype(np.float32)
        biased = m(o.AddOp, m(o.ConvolutionOp, value, weights, **WINDOW), np.full((1, 8, 1, 1), 2, np.float32))
        value = m(o.ReLUOp, biased)
    module = m.result(value)
    running.unchanged(module, "opset-cse", tmp_path, rtol=1e-4, atol=1e-4)
    save(module, tmp_path / "model.xml")
    compiled = running.core().compile_model(running.core().read_model(str(tmp_path / "model.xml")), "CPU")
    ran = Counter(op.get_rt_info()["layerType"].astype(str) for op in compiled.get_runtime_model().get_ordered_ops())
    assert ran["Convolution"] == 3 and "Eltwise" not in ran
