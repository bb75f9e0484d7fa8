"""Quantisation: integers are held exactly against ONNX Runtime.

Scales are powers of two where a value may lie half way between two integers: the CPU plugin multiplies by the
reciprocal of a scale.
"""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx import helper

from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)
MS = "com.microsoft"


def data(*shape: int) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


def whole(kind: Any, *shape: int) -> np.ndarray:
    info = ml_dtypes.iinfo(kind) if kind in (ml_dtypes.int4, ml_dtypes.uint4) else np.iinfo(kind)
    return rng.integers(info.min, int(info.max) + 1, size=shape).astype(kind)


def scale(*values: float) -> np.ndarray:
    return np.array(values[0] if len(values) == 1 else values, np.float32)


def zero(value: int, kind: Any = np.uint8) -> np.ndarray:
    return np.array(value, kind)


def q(
    op: str, *inputs, opset=13, constants=None, dynamic=False, label="", domain="", outputs=1, **attributes
) -> OpCase:
    """A row whose operands but the first are constants."""
    fixed = tuple(i for i in range(1, len(inputs)) if inputs[i] is not None) if constants is None else constants
    return OpCase(
        op, inputs, attributes, opset, outputs=outputs, constants=fixed, dynamic=dynamic, label=label, domain=domain
    )


ties = (np.arange(-300, 300) / 4).astype(np.float32)
steps = (data(4) ** 2 + 0.1).astype(np.float32)
GRID = (np.arange(20, dtype=np.float32) - 9).reshape(4, 5)
LARGE = np.array([0, -0.0, 0.05, 0.15, 0.25, 12.75, -12.85, 1e9, -1e30, 3e38, np.inf, -np.inf], np.float32)


def near_ties(seed: int) -> np.ndarray:
    """Many multiples of a half; a range of whole numbers puts its ends near a tie."""
    chosen = np.random.default_rng(seed)
    return (chosen.integers(-300, 300, (20, 50)) * chosen.choice([0.5, 0.25, 1 / 3])).astype(np.float32)


LINEAR = [
    q("QuantizeLinear", ties, scale(0.5), label="ties"),
    q("QuantizeLinear", ties, scale(0.5), zero(100), label="ties", opset=10),
    q("QuantizeLinear", ties, scale(0.5), zero(-5, np.int8), label="i8", dynamic=True),
    q("QuantizeLinear", data(3, 4, 5), steps, whole(np.uint8, 4), axis=1, label="axis"),
    q("QuantizeLinear", data(3, 4, 5), steps, whole(np.int8, 4), axis=-2, label="axis", dynamic=True),
    q("QuantizeLinear", data(3, 4), scale(0.03), zero(7), constants=(), label="computed"),
    q("QuantizeLinear", data(3, 4) * 1000, scale(0.5), zero(-77, np.int16), opset=21, label="i16"),
    q("QuantizeLinear", data(3, 4) * 1000, scale(0.5), zero(30000, np.uint16), opset=21, label="u16"),
    q("QuantizeLinear", data(4, 6), np.abs(data(2, 6)) + 0.1, whole(np.int8, 2, 6), axis=0, block_size=2, opset=21),
    q("QuantizeLinear", data(4, 5), np.abs(data(4, 3)) + 0.1, axis=1, block_size=2, opset=21, label="uneven blocks"),
    *(
        case
        for op, kind in (("QuantizeLinear", np.float32), ("DequantizeLinear", np.int8))
        for case in forms(op, [GRID.astype(kind), 1 / (GRID[:, :3] + 20)], axis=1, block_size=2, opsets=(21,))
    ),
    q("QuantizeLinear", data(3, 4), scale(0.03), axis=1, opset=21, output_dtype=onnx.TensorProto.INT8),
    OpCase(
        "QuantizeLinear",
        [np.array([-9, 2, 6, 10, 5000], np.int32), scale(4.0), zero(3)],
        opset=13,
        constants=(1, 2),
        expected=[np.array([1, 3, 5, 5, 255], np.uint8)],
        label="i32",
    ),
    q("DequantizeLinear", whole(np.uint8, 3, 4), scale(0.3), opset=10),
    q("DequantizeLinear", whole(np.int8, 3, 4), scale(0.3), zero(3, np.int8), dynamic=True),
    q("DequantizeLinear", whole(np.int8, 3, 4), steps, whole(np.int8, 4), axis=1, label="axis"),
    q("DequantizeLinear", whole(np.int8, 3, 4), steps[:3], whole(np.int8, 3), axis=-2, label="axis", dynamic=True),
    q("DequantizeLinear", whole(np.int32, 5), scale(0.3), label="i32"),
    q("DequantizeLinear", whole(np.int16, 5), scale(0.3), zero(5, np.int16), opset=21, label="i16"),
    q("DequantizeLinear", whole(np.uint16, 5), scale(0.3), zero(5, np.uint16), opset=21, label="u16"),
    q("DequantizeLinear", whole(np.uint8, 3, 4), scale(0.3), zero(3), constants=(), label="computed"),
    *(
        q(
            "DequantizeLinear",
            whole(kind, 4, 6),
            data(4, 6 // block),
            whole(kind, 4, 6 // block) if with_zero else None,
            axis=1,
            block_size=block,
            opset=21,
            constants=(0, 1, 2) if with_zero else (0, 1),
            label=f"{np.dtype(kind).name}-blocks-{with_zero}",
        )
        for kind in (ml_dtypes.int4, ml_dtypes.uint4, np.int8, np.uint8)
        for block in (3,)
        for with_zero in (0, 1)
    ),
    q(
        "DequantizeLinear",
        whole(ml_dtypes.int4, 3, 5),
        scale(0.5),
        zero(-2, ml_dtypes.int4),
        opset=21,
        constants=(0, 1, 2),
        label="int4",
    ),
    q(
        "DequantizeLinear",
        data(3, 4).astype(ml_dtypes.float8_e4m3fn),
        scale(0.5),
        opset=19,
        constants=(0, 1),
        label="f8e4m3",
    ),
    q("DynamicQuantizeLinear", data(3, 4) * 3, opset=11, outputs=3),
    q("DynamicQuantizeLinear", np.abs(data(3, 4)), opset=11, outputs=3, dynamic=True, label="positive"),
    q("DynamicQuantizeLinear", np.zeros((2, 3), np.float32), opset=11, outputs=3, label="zeros"),
    *(
        q("DynamicQuantizeLinear", near_ties(seed), opset=11, outputs=3, dynamic=seed == 1, label=f"near ties {seed}")
        for seed in range(4)
    ),
    *(
        q("QuantizeLinear", LARGE, scale(step), zero(3, of), opset=13, constants=(), label=f"run time {of.__name__}")
        for of in (np.uint8, np.int8)
        for step in (0.1, 3e-5, 7e20)
    ),
    q("QuantizeLinear", data(3, 4), scale(0.03), zero(9), domain=MS, label="ms"),
    q("DequantizeLinear", whole(np.uint8, 3, 4), scale(0.03), zero(9), domain=MS, label="ms"),
]

image, kernel = whole(np.uint8, 1, 4, 6, 6), whole(np.int8, 6, 4, 3, 3)
conv = (scale(0.02), zero(120))
filters = (np.abs(data(6)) * np.float32(0.02) + np.float32(0.01), np.zeros(6, np.int8))
out = (scale(0.5), zero(100))
left, right = whole(np.uint8, 2, 3, 4), whole(np.int8, 4, 5)
COMPUTE = [
    q("QLinearConv", image, *conv, kernel, *filters, *out, whole(np.int32, 6) // 2**20, opset=10, pads=[1, 1, 1, 1]),
    q("QLinearConv", image, *conv, kernel, scale(0.01), zero(3, np.int8), *out, opset=10, dynamic=True, label="tensor"),
    q("QLinearConv", image, *conv, kernel[:, :2], *filters, *out, group=2, strides=[2, 2], opset=10, label="group"),
    q("ConvInteger", image, kernel, zero(7), pads=[1, 1, 1, 1], opset=10),
    q("ConvInteger", image, whole(np.uint8, 6, 4, 3, 3), zero(7), zero(9), opset=10, dynamic=True, label="zero"),
    q("ConvInteger", image, whole(np.uint8, 6, 4, 3, 3), opset=10, label="no zero"),
    q("MatMulInteger", left, right, zero(120), zero(3, np.int8), opset=10),
    q("MatMulInteger", left, right, zero(120), whole(np.int8, 5), opset=10, dynamic=True, label="columns"),
    q("MatMulInteger", left, right, constants=(), opset=10, label="no zero"),
    q("QLinearMatMul", left, scale(0.02), zero(120), right, scale(0.03), zero(3, np.int8), *out, opset=10),
    q(
        "QLinearMatMul",
        left[0],
        scale(0.02),
        zero(120),
        right,
        np.abs(data(5)) + np.float32(0.01),
        whole(np.int8, 5),
        *out,
        opset=10,
        dynamic=True,
        label="columns",
    ),
    q(
        "MatMulIntegerToFloat",
        left,
        right,
        scale(0.02),
        scale(0.03),
        zero(120),
        zero(3, np.int8),
        data(5),
        domain=MS,
    ),
    q("MatMulIntegerToFloat", left, right, scale(0.02), np.abs(data(5)), domain=MS, label="columns", dynamic=True),
    q("DynamicQuantizeMatMul", data(2, 4), right, scale(0.03), zero(3, np.int8), data(5), domain=MS),
    q("DynamicQuantizeMatMul", data(3, 2, 4), right, np.abs(data(5)), domain=MS, label="columns", dynamic=True),
    q("QGemm", left[0], *conv, right, scale(0.03), zero(3, np.int8), None, *out, domain=MS),
    q(
        "QGemm",
        left[0],
        *conv,
        right.T.copy(),
        np.abs(data(5)) + np.float32(0.01),
        np.zeros(5, np.int8),
        whole(np.int32, 5) // 2**20,
        domain=MS,
        transB=1,
        alpha=0.5,
        label="float",
    ),
    q(
        "QLinearAdd",
        whole(np.uint8, 3, 4),
        scale(0.5),
        zero(3),
        whole(np.uint8, 4),
        scale(0.25),
        zero(9),
        *out,
        domain=MS,
    ),
    q(
        "QLinearMul",
        whole(np.uint8, 3, 4),
        scale(0.5),
        zero(3),
        whole(np.uint8, 4),
        scale(0.25),
        zero(9),
        *out,
        domain=MS,
    ),
    q("QLinearLeakyRelu", whole(np.uint8, 3, 4), *conv, *out, domain=MS, alpha=0.1),
    q("QLinearSigmoid", whole(np.uint8, 3, 40), scale(0.03), zero(120), scale(1 / 256), zero(0), domain=MS),
    q(
        "QLinearConcat",
        scale(0.5),
        zero(9),
        left,
        *conv,
        left,
        scale(0.04),
        zero(3),
        axis=1,
        domain=MS,
        constants=(0, 1, 3, 4, 6, 7),
    ),
    q("QLinearGlobalAveragePool", image, *conv, scale(0.02), zero(0), domain=MS),
    q("QLinearGlobalAveragePool", image, *conv, scale(0.02), zero(0), domain=MS, channels_last=1, label="last"),
    q(
        "QLinearAveragePool",
        image,
        scale(0.5),
        zero(120),
        scale(0.25),
        zero(50),
        domain=MS,
        kernel_shape=[2, 2],
        strides=[2, 2],
    ),
    q(
        "QLinearAveragePool",
        image,
        scale(0.5),
        zero(120),
        scale(0.25),
        zero(50),
        domain=MS,
        kernel_shape=[3, 2],
        channels_last=1,
        label="l",
    ),
]


def quantised_lstm(direction: str, columns: bool) -> OpCase:
    """Held loosely: ONNX Runtime rounds the input and the state to 8 bits in every step."""
    hidden, width, n = 8, 6, 2 if direction == "bidirectional" else 1
    scales = (n, 4 * hidden) if columns else (n,)
    weights = [whole(np.int8, n, width, 4 * hidden), whole(np.int8, n, hidden, 4 * hidden)]
    step = [(rng.uniform(0.5, 1, size=scales) * 0.005).astype(np.float32) for _ in range(2)]
    zeros = [np.zeros(scales, np.int8) if columns else whole(np.int8, *scales) // 16 for _ in range(2)]
    inputs = [data(5, 2, width), *weights, data(n, 8 * hidden) * np.float32(0.1), None, data(n, 2, hidden), None, None]
    return OpCase(
        "DynamicQuantizeLSTM",
        [*inputs, step[0], zeros[0], step[1], zeros[1]],
        {"hidden_size": hidden, "direction": direction},
        outputs=3,
        constants=(1, 2, 3, 8, 9, 10, 11),
        domain=MS,
        atol=0.03,
        label=f"{direction}-{columns}",
    )


LSTMS = [quantised_lstm(d, c) for d in ("forward", "reverse", "bidirectional") for c in (False, True)]


@pytest.mark.parametrize("case", LINEAR + COMPUTE + LSTMS, ids=str)
def test_case(case: OpCase):
    check(case)


@pytest.mark.parametrize("opset", [10, 13])
@pytest.mark.parametrize("channels", [False, True])
def test_quantised_and_dequantised_alike(opset: int, channels: bool):
    """The pair becomes one FakeQuantize."""
    import onnxruntime

    import stepwell

    if channels and opset < 13:
        pytest.skip("channels have scales of their own since opset 13")
    x = data(2, 3, 5)
    step = np.array([0.25, 0.5, 0.125], np.float32) if channels else np.float32(0.25)
    offset = np.array([3, 100, 255], np.uint8) if channels else np.uint8(7)
    extra = {"axis": 1} if channels else {}
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "s", "z"], ["q"], **extra),
        helper.make_node("DequantizeLinear", ["q", "s", "z"], ["y"], **extra),
    ]
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "pair",
        [value("x", onnx.TensorProto.FLOAT, x.shape)],
        [value("y", onnx.TensorProto.FLOAT, x.shape)],
        [onnx.numpy_helper.from_array(np.asarray(step), "s"), onnx.numpy_helper.from_array(np.asarray(offset), "z")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    layers = [op.name for op in stepwell.convert(model).walk()]
    assert "opset.FakeQuantize_1" in layers
    assert "opset.Round_5" not in layers
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    np.testing.assert_allclose(converted(model, {"x": x})[0], session.run(None, {"x": x})[0], atol=1e-6)


@pytest.mark.parametrize("to", ["int8", "uint8"])
def test_integers_that_are_moved(to: str):
    """A pool of the largest, a Transpose and a Reshape between the pair: of what the FakeQuantize gives."""
    import onnxruntime

    import stepwell

    graph = f"""(float[1, 2, 4, 6] x) => (float[3, 4] y) <float s = {{0.25}}, {to} z = {{3}}, int64[2] n = {{3, 4}}> {{
        q = QuantizeLinear(x, s, z)  p = MaxPool<kernel_shape = [2, 2], strides = [2, 2], pads = [0, 0, 0, 0]>(q)
        t = Transpose<perm = [0, 3, 1, 2]>(p)  r = Reshape(t, n)  y = DequantizeLinear(r, s, z)
    }}"""
    model = onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["" : 13]> g {graph}')
    layers = [op.name for op in stepwell.convert(model).walk()]
    assert "opset.FakeQuantize_1" in layers
    assert "opset.Round_5" not in layers
    x = data(1, 2, 4, 6) * 20
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    np.testing.assert_allclose(converted(model, {"x": x})[0], session.run(None, {"x": x})[0], atol=1e-5)
