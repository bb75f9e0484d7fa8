"""What OpenVINO 2026.4 itself gets wrong, found by these graphs: a minimal model of each, and what is done about it.

A graph in ONNX's text form, the shapes of its inputs when it is run (where they are declared unknown), and what
happens. `avoided` says where the lowering takes another way; the others are left out of the fast test by `excused`.
`python tests/fuzz/known.py` shows which of them still hold in the installed release.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
import onnx
import onnx.parser

from tests.fuzz.graph import session


@dataclass(frozen=True)
class Fault:
    graph: str
    happens: str
    shapes: tuple[tuple[int, ...], ...] = ()
    opset: int = 17
    avoided: str = ""

    def model(self) -> onnx.ModelProto:
        text = f'<ir_version: 8, opset_import: ["" : {self.opset}]> g {self.graph.replace("(y)", "(float[] y)", 1)}'
        model = onnx.parser.parse_model(text)
        model.graph.output[0].type.tensor_type.ClearField("shape")
        return model


WIDER = "arithmetic.widened brings the data to the rank of the constant"

KNOWN = {
    "mish-widened": Fault(
        "(float[3] x) => (y) <float[1, 1] one = {1}> {"
        "e = Exp(x) s = Add(one, e) l = Log(s) t = Tanh(l) y = Mul(x, t) }",
        "the result has the shape of x, not [1, 3]: the fusion looks at the constant's value only",
        avoided=WIDER,
    ),
    "mvn-widened": Fault(
        "(float[1, 3, 3, 4] x) => (y) <float[1, 1, 1, 1, 1] two = {2}, float eps = {0.1}> {"
        "m = ReduceMean<axes = [0, 3], keepdims = 1>(x) d = Sub(x, m) p = Pow(d, two)"
        "v = ReduceMean<axes = [0, 3], keepdims = 1>(p) e = Add(v, eps) s = Sqrt(e) y = Div(d, s) }",
        "MVN over axes that are others once the constant has widened the square: wrong numbers",
        avoided=WIDER,
    ),
    "vector-scaled": Fault(
        "(float[8, 2, 2] x) => (y) <float[2] w = {0.7, 0.5}, float k = {1.5}> { p = MatMul(x, w) y = Mul(p, k) }",
        "compiling fails: the factor turns a vector of weights into a matrix of one row",
        avoided="matrix.mat_mul makes the vector a matrix of one column",
    ),
    "pad-same": Fault(
        "(float[n, c, h] x) => (y) <int64[6] p = {0, 0, 1, 0, 0, 1}, float[1, 1, 3] w = {1, 2, 3}> {"
        'q = Pad(x, p) y = Conv<auto_pad = "SAME_UPPER", kernel_shape = [3]>(q, w) }',
        "pads moved into a convolution of unknown size make it forget auto_pad: a result of another shape",
        ((1, 1, 5),),
        avoided="convolution.conv: with strides of 1 the pads are known; others still go wrong",
    ),
    "squeeze-all": Fault(
        "(float[n, m] x) => (y) <int64[1] a = {1}> { u = Unsqueeze(x, a) y = Squeeze(u) }",
        "compiling fails: EliminateSqueeze asks a Squeeze without axes for them",
        ((2, 3),),
        avoided="shape.squeeze names the axes where all sizes are known",
    ),
    "expand-scalar": Fault(
        "(float[2] x) => (y) <int64[0] s = {}> { r = ReduceSum<keepdims = 0>(x) y = Expand(r, s) }",
        "a scalar becomes [1]",
        avoided="movement.expand: nothing changes",
    ),
    "columns-unknown": Fault(
        "(float[n, k] x, float[m, k] z) => (y) <float[3] c = {1, 2, 3}> {"
        "t = Transpose(z) a = MatMul(x, t) y = Add(a, c) }",
        "running fails: the sum is put into the kernel of a product whose number of columns was not known",
        ((2, 2), (3, 2)),
        avoided="opset-legalize: a Reshape between them (legalize_columns)",
    ),
    "places-scaled": Fault(
        "(float[1, 1, 3, 4] x) => (y) <float[1, 1, 3, 1] s = {1, 2, 4}, float[1, 1, 3, 3] w = "
        "{1, 2, 3, 4, 5, 6, 7, 8, 9}> { m = Mul(x, s) y = Conv<pads = [1, 1, 1, 1]>(m, w) }",
        "numbers for each place go into the weights, where a kernel has as many places as the data",
        avoided="opset-legalize: they get the data's shape, or a Maximum behind them (legalize_convolution)",
    ),
    "empty-product": Fault(
        "(float[2, 0] x, float[0, 3] z) => (y) { a = MatMul(x, z) y = Relu(a) }",
        "compiling fails; without other operators fused to it, sums of nothing are what was in memory",
    ),
    "empty-gather": Fault(
        "(float[5, 3] x) => (y) <int64[0] i = {}> { y = Gather<axis = 0>(x, i) }",
        "an initialiser without elements is read as a number; in IR, compiling divides by zero for a static shape",
        avoided="opset-fold: empty results are constants",
    ),
}


def excused(found: str, own: str) -> bool:
    """Whether the runtime is at fault: it goes wrong in the same way on its own reading of the ONNX file."""
    return bool(own) and found.startswith(("conversion", "runtime")) == own.startswith("runtime")


def main() -> None:
    import openvino

    for name, fault in KNOWN.items():
        print(f"{name}: ", end="", flush=True)
        model = fault.model()
        shapes = fault.shapes or [[d.dim_value for d in i.type.tensor_type.shape.dim] for i in model.graph.input]
        feeds = {}
        for info, shape in zip(model.graph.input, shapes, strict=True):
            whole = info.type.tensor_type.elem_type == onnx.TensorProto.INT64
            feeds[info.name] = (
                np.zeros(shape, np.int64)
                if whole
                else np.linspace(-1, 2, int(np.prod(shape)), dtype=np.float32).reshape(shape)
            )
        expected = session(model).run(None, feeds)
        core = openvino.Core()
        try:
            found = core.compile_model(
                core.read_model(model.SerializeToString()), "CPU", {"INFERENCE_PRECISION_HINT": "f32"}
            )(list(feeds.values()))[0]
        except Exception as error:
            print(f"fails: {' '.join(str(error).split())[-120:]}")
            continue
        right = found.shape == expected[0].shape and np.allclose(found, expected[0], atol=1e-4)
        print("right" if right else f"wrong: {found.shape} instead of {expected[0].shape}")


if __name__ == "__main__":
    main()
