"""Random loops, converted, run and held against ONNX Runtime."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz.control_flow import generate
from tests.ops.onnx.cases import converted


@pytest.mark.parametrize("seed", range(40))
def test_loops(seed: int):
    model, feeds = generate(seed)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    expected: Any = session.run(None, {i.name: feeds[i.name] for i in session.get_inputs()})
    for ours, theirs in zip(converted(model, feeds), expected, strict=True):
        assert ours.shape == np.asarray(theirs).shape
        np.testing.assert_allclose(ours, np.asarray(theirs), rtol=1e-3, atol=1e-4)
