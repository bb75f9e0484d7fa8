"""Each fusion happens, and OpenVINO computes the same before and after it."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from running import Model

from stepwell.dialects import opset as o

RANDOM = np.random.default_rng(3)
WINDOW = {"strides": (1, 1), "dilations": (1, 1), "pads_begin": (0, 0), "pads_end": (0, 0)}


def weights(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(np.float32)


def f32(value: Any) -> np.ndarray:
    return np.asarray(value, np.float32)


def convolution(m: Model, channels: int = 4) -> Any:
    return m(o.ConvolutionOp, m.parameter("1,3,5,5"), weights(channels, 3, 3, 3), **WINDOW)


def large_convolution(m: Model) -> Any:
    return m(o.ConvolutionOp, m.parameter("1,64,3,3"), weights(64, 64, 3, 3), **WINDOW)


def group_convolution(m: Model) -> Any:
    return m(o.GroupConvolutionOp, m.parameter("1,4,5,5"), weights(2, 2, 2, 3, 3), **WINDOW)


def backprop(m: Model) -> Any:
    return m(o.ConvolutionBackpropDataOp, m.parameter("1,3,5,5"), weights(3, 4, 3, 3), **WINDOW)


def group_backprop(m: Model) -> Any:
    return m(o.GroupConvolutionBackpropDataOp, m.parameter("1,4,5,5"), weights(2, 2, 2, 3, 3), **WINDOW)


def matmul(m: Model, transposed: bool = False) -> Any:
    shape = (4, 7) if transposed else (7, 4)
    return m(o.MatMulOp, m.parameter("2,5,7"), weights(*shape), transpose_b=transposed)


CHANNELS = weights(4, 1, 1)
SCALED: dict[str, tuple[Callable[[Model], Any], np.ndarray]] = {
    "convolution": (convolution, CHANNELS),
    "convolution-one-number": (convolution, f32([2.5])),
    "convolution-rank-4": (convolution, weights(1, 4, 1, 1)),
    "group-convolution": (group_convolution, CHANNELS),
    "backprop": (backprop, CHANNELS),
    "group-backprop": (group_backprop, CHANNELS),
    "matmul": (matmul, weights(4)),
    "matmul-transposed": (lambda m: matmul(m, True), weights(1, 1, 4)),
}


@pytest.mark.parametrize("cls", [o.MultiplyOp, o.DivideOp], ids=["multiply", "divide"])
@pytest.mark.parametrize(("build", "scale"), SCALED.values(), ids=SCALED)
def test_scale_goes_into_weights(build: Any, scale: np.ndarray, cls: Any, tmp_path: Path):
    m = Model()
    module = m.result(m(cls, build(m), scale))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert sum(running.types(module).values()) == 1


@pytest.mark.parametrize("cls", [o.AddOp, o.SubtractOp], ids=["add", "subtract"])
@pytest.mark.parametrize(("build", "scale"), SCALED.values(), ids=SCALED)
def test_scale_goes_past_bias(build: Any, scale: np.ndarray, cls: Any, tmp_path: Path):
    m = Model()
    biased = m(cls, build(m), weights(*scale.shape))
    module = m.result(m(o.AddOp, m(o.MultiplyOp, biased, scale), weights(*scale.shape)))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=1e-4)
    assert sum(running.types(module).values()) == 2
    assert running.types(module)["Add_1"] == 1


def test_scale_of_large_weights_is_deferred(tmp_path: Path):
    m = Model()
    module = m.result(m(o.MultiplyOp, large_convolution(m), weights(64, 1, 1)))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=2e-4)
    filters = next(op for op in module.ops if isinstance(op, o.ConstantOp))
    assert type(filters.payload).__name__ == "Mapped"
    assert running.types(module) == {"Convolution_1": 1}


def other_user(m: Model) -> list[Any]:
    out = convolution(m)
    return [m(o.MultiplyOp, out, f32([2])), out]


REFUSED: dict[str, Callable[[Model], list[Any]]] = {
    "spatial": lambda m: [m(o.MultiplyOp, convolution(m), weights(3, 3))],
    "widens": lambda m: [m(o.MultiplyOp, convolution(m), weights(2, 4, 1, 1))],
    "other-user": other_user,
    "not-constant": lambda m: [m(o.MultiplyOp, convolution(m), m.parameter("4,1,1"))],
    "matmul-rows": lambda m: [m(o.MultiplyOp, matmul(m), weights(5, 1))],
    "vector": lambda m: [m(o.MultiplyOp, m(o.MatMulOp, m.parameter("7"), weights(7, 4)), weights(4))],
}


@pytest.mark.parametrize("build", REFUSED.values(), ids=REFUSED)
def test_scale_stays(build: Any, tmp_path: Path):
    m = Model()
    module = m.result(*build(m))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert running.types(module)["Multiply_1"] == 1


def test_scale_of_shared_large_weights_stays(tmp_path: Path):
    m = Model()
    x, w = m.parameter("1,64,3,3"), m.constant(weights(64, 64, 3, 3))
    scaled = m(o.MultiplyOp, m(o.ConvolutionOp, x, w, **WINDOW), weights(64, 1, 1))
    module = m.result(scaled, m(o.ConvolutionOp, m(o.ReLUOp, x), w, **WINDOW))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert running.types(module)["Multiply_1"] == 1


def norm(m: Model, data: Any, cls: Any) -> Any:
    parts = [weights(4), weights(4), data, weights(4), np.abs(weights(4))]
    if cls is o.BatchNormInferenceOp:
        parts = [data, *parts[:2], *parts[3:]]
    return m(cls, *parts, epsilon=1e-3)


@pytest.mark.parametrize("cls", [o.BatchNormInferenceOp, o.BatchNormInference1Op])
def test_batch_norm(cls: Any, tmp_path: Path):
    m = Model()
    module = m.result(norm(m, convolution(m), cls), norm(m, m.parameter("?,4,3"), cls))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=1e-4)
    assert running.types(module) == {"Convolution_1": 1, "Multiply_1": 1, "Add_1": 2}


def mul(m: Model, *values: Any) -> Any:
    made = values[0]
    for value in values[1:]:
        made = m(o.MultiplyOp, made, value)
    return made


def three(m: Model, x: Any) -> Any:
    return m(o.ClampOp, m(o.AddOp, x, f32(3)), min=0.0, max=6.0)


def erf(m: Model, x: Any, divide: bool = True) -> Any:
    scaled = m(o.DivideOp, x, f32(math.sqrt(2))) if divide else m(o.MultiplyOp, x, f32(math.sqrt(0.5)))
    return m(o.ErfOp, scaled)


def cubic(m: Model, x: Any) -> Any:
    return m(o.AddOp, x, m(o.MultiplyOp, m(o.PowerOp, x, f32(3)), f32(0.044715)))


def tanh_gate(m: Model, argument: Any) -> Any:
    return m(o.AddOp, m(o.TanhOp, m(o.MultiplyOp, argument, f32(math.sqrt(2 / math.pi)))), f32(1))


def square_gate(m: Model, x: Any) -> Any:
    inner = m(o.AddOp, m(o.MultiplyOp, mul(m, x, x), f32(0.044715)), f32(1))
    return m(o.AddOp, m(o.TanhOp, mul(m, x, inner, f32(0.79788456))), f32(1))


def halved(m: Model, x: Any) -> Any:
    return m(o.AddOp, m(o.MultiplyOp, erf(m, x), f32(0.5)), f32(0.5))


ACTIVATIONS: dict[str, tuple[str, Callable[[Model, Any], Any]]] = {
    "swish": ("Swish_4", lambda m, x: mul(m, x, m(o.SigmoidOp, x))),
    "swish-other-order": ("Swish_4", lambda m, x: mul(m, m(o.SigmoidOp, x), x)),
    "swish-beta": ("Swish_4", lambda m, x: mul(m, x, m(o.SigmoidOp, mul(m, x, f32(1.702))))),
    "hswish-divide": ("HSwish_4", lambda m, x: m(o.DivideOp, mul(m, x, three(m, x)), f32(6))),
    "hswish-multiply": ("HSwish_4", lambda m, x: mul(m, x, mul(m, three(m, x), f32(1 / 6)))),
    "hswish-hsigmoid": ("HSwish_4", lambda m, x: mul(m, x, m(o.HSigmoidOp, x))),
    "hswish-hardsigmoid": ("HSwish_4", lambda m, x: mul(m, x, m(o.HardSigmoidOp, x, f32(1 / 6), f32(0.5)))),
    "hsigmoid": ("HSigmoid_5", lambda m, x: m(o.DivideOp, three(m, x), f32(6))),
    "hsigmoid-hardsigmoid": ("HSigmoid_5", lambda m, x: m(o.HardSigmoidOp, x, f32(1 / 6), f32(0.5))),
    "softplus": ("SoftPlus_4", lambda m, x: m(o.LogOp, m(o.AddOp, m(o.ExpOp, x), f32(1)))),
    "mish": ("Mish_4", lambda m, x: mul(m, x, m(o.TanhOp, m(o.SoftPlusOp, x)))),
    "mish-log": (
        "Mish_4",
        lambda m, x: mul(m, x, m(o.TanhOp, m(o.LogOp, m(o.AddOp, m(o.ExpOp, x), f32(1))))),
    ),
    "sigmoid": ("Sigmoid_1", lambda m, x: m(o.DivideOp, f32(1), m(o.AddOp, m(o.ExpOp, m(o.NegativeOp, x)), f32(1)))),
    "gelu-erf": ("Gelu_7", lambda m, x: mul(m, mul(m, x, m(o.AddOp, erf(m, x), f32(1))), f32(0.5))),
    "gelu-erf-half-first": ("Gelu_7", lambda m, x: mul(m, mul(m, x, f32(0.5)), m(o.AddOp, erf(m, x, False), f32(1)))),
    "gelu-erf-halved": ("Gelu_7", lambda m, x: mul(m, x, halved(m, x))),
    "gelu-erf-divided": ("Gelu_7", lambda m, x: m(o.DivideOp, mul(m, x, m(o.AddOp, erf(m, x), f32(1))), f32(2))),
    "gelu-tanh": ("Gelu_7", lambda m, x: mul(m, mul(m, x, f32(0.5)), tanh_gate(m, cubic(m, x)))),
    "gelu-tanh-square": ("Gelu_7", lambda m, x: mul(m, mul(m, x, f32(0.5)), square_gate(m, x))),
}


@pytest.mark.parametrize(("name", "build"), ACTIVATIONS.values(), ids=ACTIVATIONS)
def test_activation(name: str, build: Any, tmp_path: Path):
    m = Model()
    module = m.result(build(m, m.parameter("2,?,5")))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert running.types(module) == {name: 1}


OTHERS: dict[str, Callable[[Model, Any], Any]] = {
    "swish-of-another": lambda m, x: mul(m, x, m(o.SigmoidOp, m(o.AbsOp, x))),
    "swish-times-two": lambda m, x: mul(m, x, mul(m, m(o.SigmoidOp, x), f32(2))),
    "clamp-5": lambda m, x: mul(m, x, m(o.ClampOp, m(o.AddOp, x, f32(3)), min=0.0, max=5.0)),
    "gelu-other-number": lambda m, x: mul(m, mul(m, x, m(o.AddOp, m(o.ErfOp, x), f32(1))), f32(0.5)),
    "log-exp-plus-2": lambda m, x: m(o.LogOp, m(o.AddOp, m(o.ExpOp, x), f32(2))),
}


@pytest.mark.parametrize("build", OTHERS.values(), ids=OTHERS)
def test_near_miss_stays(build: Any, tmp_path: Path):
    m = Model()
    module = m.result(build(m, m.parameter("2,?,5")))
    kept = running.types(module)
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert running.types(module) == kept


@pytest.mark.parametrize("exclude", [True, False])
def test_pad_goes_into_average_pool(exclude: bool, tmp_path: Path):
    m = Model()
    pad = m(o.PadOp, m.parameter("1,2,5,5"), [0, 0, 1, 2], [0, 0, 2, 1], pad_mode="constant")
    window = {"kernel": (3, 3), "strides": (2, 2), "pads_begin": (0, 0), "pads_end": (0, 0)}
    module = m.result(m(o.AvgPool1Op, pad, exclude_pad=exclude, **window))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert running.types(module) == {"AvgPool_1": 1}


@pytest.mark.parametrize("strides", [(1, 1), (2, 3)])
def test_pad_goes_into_convolution(strides: Any, tmp_path: Path):
    m = Model()
    pads = {**WINDOW, "strides": strides, "pads_begin": (1, 0), "dilations": (2, 1)}
    x, y = m.parameter("1,2,5,5"), m.parameter("1,2,5,5")
    a = m(o.PadOp, x, [0, 0, 1, 2], [0, 0, 2, 1], pad_mode="constant")
    b = m(o.PadOp, y, [0, 0, 1, 2], [0, 0, 2, 1], f32(0), pad_mode="constant")
    module = m.result(
        m(o.ConvolutionOp, a, weights(3, 2, 3, 3), **pads),
        m(o.GroupConvolutionOp, b, weights(2, 2, 1, 3, 3), **pads),
    )
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert running.types(module) == {"Convolution_1": 1, "GroupConvolution_1": 1}


@pytest.mark.parametrize("mode", ["edge", "reflect"])
def test_other_pads_stay(mode: str, tmp_path: Path):
    m = Model()
    pad = m(o.PadOp, m.parameter("1,2,5,5"), [0, 0, 1, 2], [0, 0, 2, 1], pad_mode=mode)
    module = m.result(m(o.ConvolutionOp, pad, weights(3, 2, 3, 3), **WINDOW))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert running.types(module)["Pad_12"] == 1


def test_channels_in_another_order_than_reversed(tmp_path: Path):
    """Held against numpy: OpenVINO 2026.4 itself moves such an order into the weights the wrong way round."""
    m, shift = Model(), f32([10, 20, 30]).reshape(1, 3, 1, 1)
    gathered = m(o.GatherOp, m.parameter("1,3,2,2"), np.array([2, 0, 1]), np.array(1))
    factors = f32([1, 2, 3]).reshape(1, 3, 1, 1)
    module = m.result(m(o.ConvolutionOp, m(o.AddOp, gathered, shift), factors, **WINDOW))
    running.passes(module, "opset-fuse,opset-dce")
    assert running.types(module)["Gather_8"] == 0
    data = RANDOM.standard_normal((1, 3, 2, 2)).astype(np.float32)
    expected = ((data[:, [2, 0, 1]] + shift) * factors).sum(1, keepdims=True)
    np.testing.assert_allclose(running.run(module, [data], tmp_path)[0], expected, 1e-5)


BACKWARD = {"strides": (1, 1), "dilations": (1, 1), "pads_begin": (0, 0), "pads_end": (0, 0), "output_padding": (0, 0)}


@pytest.mark.parametrize("steps", ["m", "a", "am", "ma", "sd"])
@pytest.mark.parametrize("pads", [0, 1])
@pytest.mark.parametrize("one", [False, True])
@pytest.mark.parametrize(
    ("operation", "shape"),
    [
        (o.ConvolutionOp, (3, 4, 2, 2)),
        (o.GroupConvolutionOp, (2, 3, 2, 2, 2)),
        (o.GroupConvolutionOp, (4, 1, 1, 2, 2)),
        (o.ConvolutionBackpropDataOp, (4, 3, 2, 2)),
        (o.GroupConvolutionBackpropDataOp, (2, 2, 3, 2, 2)),
        (o.MatMulOp, (5, 6)),
    ],
)
def test_before_a_convolution(tmp_path: Path, operation: Any, shape: tuple[int, ...], steps: str, pads: int, one: bool):
    """Scales always go into the weights; shifts only where nothing is padded."""
    m = Model()
    matrix, backward = operation is o.MatMulOp, "Backprop" in operation.name
    x = m.parameter("2,3,5" if matrix else "2,4,5,5")
    for step in steps:
        vector = f32(RANDOM.uniform(1, 2, (1,) if one else (5,) if matrix else (4, 1, 1)))
        x = m({"m": o.MultiplyOp, "a": o.AddOp, "s": o.SubtractOp, "d": o.DivideOp}[step], x, vector)
    window = {**(BACKWARD if backward else WINDOW), "pads_begin": (pads, pads)}
    y = m(operation, x, weights(*shape), **({} if matrix else window))
    module = running.unchanged(m.result(y), "opset-fuse,opset-dce", tmp_path, rtol=2e-4, atol=2e-4)
    found = running.types(module)
    stays = not matrix and (pads or backward) and any(s in "as" for s in steps)
    assert (found["Multiply_1"] + found["Divide_1"] == 0) or (stays and steps == "ma")
    assert found["Add_1"] + found["Subtract_1"] == any(s in "as" for s in steps)
