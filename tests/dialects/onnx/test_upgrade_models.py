"""Whole models of old operator sets, raised, compute the outputs that are stored with them.

They are the models that `onnx` ships for testing backends, exported by PyTorch for operator sets 6 to 12.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import numpy_helper
from onnx_export import model
from xdsl.context import Context

from stepwell.dialects.onnx.transforms.upgrade import OnnxUpgrade
from stepwell.frontends.onnx import read
from stepwell.lowering.contract import CONTRACTS

DATA = Path(onnx.__file__).parent / "backend" / "test" / "data"
KINDS = ("pytorch-converted", "pytorch-operator")
MODELS = sorted(p.parent for kind in KINDS for p in DATA.glob(f"{kind}/*/model.onnx"))


def stored(folder: Path, kind: str) -> list[np.ndarray]:
    files = sorted(folder.glob(f"{kind}_*.pb"), key=lambda p: int(p.stem.rpartition("_")[2]))
    return [numpy_helper.to_array(onnx.TensorProto.FromString(p.read_bytes())) for p in files]


def test_there_are_models():
    assert len(MODELS) > 100


@pytest.mark.parametrize("folder", MODELS, ids=lambda p: p.name.removeprefix("test_"))
def test_model(folder: Path):
    module = read(folder / "model.onnx")
    OnnxUpgrade().apply(Context(), module)
    module.verify()
    assert CONTRACTS["onnx-core"].faults(module) == []
    inputs, wanted = stored(folder / "test_data_set_0", "input"), stored(folder / "test_data_set_0", "output")
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    proto = model(module, inputs).SerializeToString()
    session = onnxruntime.InferenceSession(proto, options, providers=["CPUExecutionProvider"])
    names = [i.name for i in session.get_inputs()]
    found = session.run(None, dict(zip(names, inputs, strict=True)))
    assert len(found) == len(wanted)
    for a, b in zip(found, wanted, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-5)
