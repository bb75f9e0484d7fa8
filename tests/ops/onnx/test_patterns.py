"""Small graphs that went wrong although each operator is right: converted, run and held against onnxruntime."""

from __future__ import annotations

import numpy as np
import onnx
import onnx.parser
import onnxruntime
import pytest

from tests.ops.onnx.cases import converted

GRAPHS = {
    # A constant with more dimensions than the data, in a pattern that the runtime fuses.
    "mish": """(float[3] x) => (y) <float[1, 1] one = {1}> {
        e = Exp(x)  s = Add(one, e)  l = Log(s)  t = Tanh(l)  y = Mul(x, t)
    }""",
    "hswish": """(float[2, 3] x) => (y)
        <float[1, 1, 1] three = {3}, float zero = {0}, float six = {6}, float[1, 1, 1] by = {6}> {
        a = Add(x, three)  c = Clip(a, zero, six)  m = Mul(x, c)  y = Div(m, by)
    }""",
    "mvn": """(float[1, 3, 3, 4] x) => (y) <float[1, 1, 1, 1, 1] two = {2}, float eps = {0.1}> {
        m = ReduceMean<axes = [0, 3], keepdims = 1>(x)  d = Sub(x, m)  p = Pow(d, two)
        v = ReduceMean<axes = [0, 3], keepdims = 1>(p)  e = Add(v, eps)  s = Sqrt(e)  y = Div(d, s)
    }""",
    "vector": """(float[8, 2, 2] x) => (y) <float[2] w = {0.7, 0.5}, float k = {1.5}, float[1, 1, 1] b = {1.6}> {
        p = MatMul(x, w)  m = Mul(p, k)  y = Add(m, b)
    }""",
    # Nearly a Gelu; the divisor is no number.
    "divided": """(float[2, 3] x) => (y) <float[2, 1] by = {2, 3}, float b = {1.5}, float[3] k = {1, 2, 3}> {
        d = Div(x, by)  a = Add(d, b)  y = Mul(k, a)
    }""",
    # The smallest divisor must not be zero in f16.
    "norm": """(float[2, 3] x) => (y) {
        z = Sub(x, x)  h = Cast<to = 10>(z)  n = LpNormalization<axis = 0>(h)  y = Cast<to = 1>(n)
    }""",
    # A mean of nothing, computed ahead.
    "nothing": """(float[2, 3] x) => (y) <int64[1] zero = {0}> {
        e = Slice(x, zero, zero)  s = Relu(e)  m = ReduceMean<axes = [0], keepdims = 1>(s)  y = Add(x, m)
    }""",
    # Pads taken into a convolution that finds out its own.
    "same": """(float[n, c, h] x) => (y)
        <int64[6] p = {0, 0, 1, 0, 0, 1}, float[1, 3, 3] w = {1, 2, 3, 4, 5, 6, 7, 8, 9}> {
        q = Pad(x, p)  y = Conv<auto_pad = "SAME_UPPER", kernel_shape = [3]>(q, w)
    }""",
    # A scalar made as large as a scalar.
    "scalar": """(float[2, 3] x) => (y) <int64[0] none = {}> {
        s = ReduceSum<keepdims = 0>(x)  e = Expand(s, none)  t = Tile(s, none)  y = Add(e, t)
    }""",
    # Strides of a 1x1 convolution moved to what comes before it, without its pads.
    "points": """(float[1, 2, 5, 4] x) => (y) <float[3, 2, 1, 1] w = {1, 2, 3, 4, 5, 6}> {
        r = Relu(x)  y = Conv<strides = [2, 1], pads = [2, 1, 1, 0]>(r, w)
    }""",
    "points of groups": """(float[n, 2, h] x) => (y) <float[2, 1, 1] w = {1, 2}, float[2] b = {1, 2}> {
        r = Relu(x)  y = Conv<strides = [3], pads = [2, 2], group = 2>(r, w, b)
    }""",
    # A FakeQuantize along the last axis, which the runtime has not for unknown sizes.
    "quantised rows": """(float[a, b, 3] x) => (y) <float[3] s = {0.5, 1, 2}, int8[3] z = {0, 1, 2}> {
        q = QuantizeLinear<axis = 2>(x, s, z)  y = DequantizeLinear<axis = 2>(q, s, z)
    }""",
    # A constant of one element with more dimensions than a reshaped value.
    "element": """(float[a, b] x) => (y) <int64[1, 1] one = {1}, int64[1] zero = {0}> {
        s = Shape(x)  g = Gather(s, zero)  q = Squeeze(g, zero)  n = Sub(one, q)  f = Cast<to = 1>(n)  y = Add(x, f)
    }""",
    "element of reals": """(float[a, b] x) => (y) <int64[1] zero = {0}, float[1, 1, 1] k = {2}> {
        r = ReduceSum(x, zero)  t = Squeeze(r, zero)  y = Mul(t, k)
    }""",
    "element of indices": """(float[a, b, c] x) => (y) <int64[1, 1, 1] i = {-1}> {
        y = GatherElements<axis = 0>(x, i)
    }""",
    # A number for each channel after a sum over the last of three axes, which the runtime takes for another channel.
    "sums of channels": """(float[a, 3, 4] x) => (y)
        <int64[1] last = {2}, float half = {0.5}, float[1, 3] k = {1, 2, 3}> {
        s = ReduceSum<keepdims = 0>(x, last)  h = Mul(s, half)  y = Sub(k, h)
    }""",
    "means of channels": """(float[5, 3, 4] x) => (y) <float[3] k = {1, 2, 3}> {
        s = ReduceMean<axes = [2], keepdims = 0>(x)  y = Mul(s, k)
    }""",
    # A ShapeOf moved before a Transpose without an order.
    "reversed": """(float[a, b] x, int64[2, 3] i) => (y) { t = Transpose(x)  y = GatherElements<axis = 0>(t, i) }""",
}


def feed(info: onnx.ValueInfoProto) -> np.ndarray:
    shape = [d.dim_value or 3 for d in info.type.tensor_type.shape.dim]
    rng = np.random.default_rng(7)
    if info.type.tensor_type.elem_type == onnx.TensorProto.INT64:
        return rng.integers(-3, 3, shape)
    return rng.uniform(-3, 3, shape).astype(np.float32)


@pytest.mark.parametrize("name", GRAPHS)
def test_graph(name: str):
    graph = GRAPHS[name].replace("(y)", "(float[] y)", 1)
    model = onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["" : 17]> g {graph}')
    model.graph.output[0].type.tensor_type.ClearField("shape")
    feeds = {i.name: feed(i) for i in model.graph.input}
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    expected = onnxruntime.InferenceSession(model.SerializeToString(), options).run(None, feeds)
    found = converted(model, feeds)
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.shape == theirs.shape
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)
