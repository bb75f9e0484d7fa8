"""Fake quantisation, held against OpenVINO."""

import numpy as np
import pytest
from layers import Layer, agree_on_types, agree_on_values, refusal

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.types import tensor

QUANTIZE = [
    ["f32[2,3]"] + ["f32[]"] * 4, ["f32[2,3]"] + ["f32[1,3]"] * 4, ["f32[3]"] + ["f32[2,3]"] * 4,
    ["f32[2,3]", "f32[1]", "f32[3]", "f32[2,1]", "f32[2,3]"], ["f32[?,3]"] + ["f32[2,1]"] * 4,
    ["f32[...]"] + ["f32[2,1]"] * 4, ["f32[2,3]", "f32[...]"] + ["f32[]"] * 3, ["f32[2,3]", "f32[2]"] + ["f32[]"] * 3,
    ["f16[2,3]"] + ["f32[]"] * 4, ["f32[1]", "f32[3]"] + ["f32[]"] * 3, ["dynamic[2]"] + ["f32[]"] * 4,
]  # fmt: skip


@pytest.mark.parametrize("mode", ["numpy", "none", "pdpd"])
def test_quantize_types(mode: str):
    for inputs in QUANTIZE:
        agree_on_types(Layer("FakeQuantize", 1, inputs, {"levels": "256", "auto_broadcast": mode}))


@pytest.mark.parametrize("levels", [2, 16, 255, 256])
def test_quantize_values(levels: int):
    x = np.linspace(-3, 3, 24, dtype=np.float32).reshape(2, 3, 4)
    whole = [np.float32(v) for v in (-1.5, 2, -1, 1.5)]
    channels = [np.array(v, np.float32).reshape(3, 1) for v in ([-1, -2, 0], [1, 2, 2.5], [-1, -2, 0], [1, 3, 2])]
    data = {"levels": str(levels), "auto_broadcast": "numpy"}
    for limits in (whole, channels):
        agree_on_values(Layer("FakeQuantize", 1, ["f32[2,3,4]", *limits], data), x, rtol=1e-3, atol=1e-4)


CONVERT = [
    ["f32[2,3]", "f32[]"], ["f32[2,3]", "f32[3]", "f32[2,1]"], ["f32[3]", "f32[2,3]"], ["f32[2,3]", "f16[]"],
    ["i32[2,3]", "i32[]"], ["f32[?,3]", "f32[2,1]"], ["f32[...]", "f32[3]"], ["f64[2]", "f64[]"], ["bf16[2]", "bf16[]"],
    ["f32[2,3]", "f32[...]"], ["f32[1]", "f32[1,1]"], ["dynamic[2]", "f32[1]"],
]  # fmt: skip


@pytest.mark.parametrize("kind", ["f8e4m3", "f8e5m2"])
def test_convert(kind: str):
    for inputs in CONVERT:
        agree_on_types(Layer("FakeConvert", 13, inputs, {"destination_type": kind}))
    x = np.array([0, 0.3, -1.1, 447, 449, 500, -1e4, 6e4, 1e-3, 1e-5, 17.3], np.float32)
    for others in ([np.float32(1)], [np.float32(0.7), np.float32(0.2)], [np.float32(4), np.float32(-3)]):
        agree_on_values(Layer("FakeConvert", 13, ["f32[11]", *others], {"destination_type": kind}), x)


def test_refusals():
    kind = {"destination_type": "f8e4m3"}
    assert "scale and shift differ" in refusal(Layer("FakeConvert", 13, CONVERT[1], kind))
    assert "does not broadcast into the data" in refusal(Layer("FakeConvert", 13, CONVERT[2], kind))
    assert "element type i32" in refusal(Layer("FakeConvert", 13, CONVERT[4], kind))
    assert "neither f8e4m3" in refusal(Layer("FakeConvert", 13, CONVERT[0], {"destination_type": "f32"}))
    assert "do not broadcast" in refusal(
        Layer("FakeQuantize", 1, QUANTIZE[7], {"levels": "256", "auto_broadcast": "numpy"})
    )
    x = ParameterOp.typed(tensor("f32", ())).results[0]
    with pytest.raises(InferenceError, match="at least 2 are needed"):
        FakeQuantizeOp.of(x, x, x, x, x, levels=1)
