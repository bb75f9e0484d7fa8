"""Gradients, held against central differences of what onnx's reference computes in double precision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

import stepwell
from stepwell.dialects.errors import StepwellError
from tests.ops.onnx.cases import converted

rng = np.random.default_rng(0)
STEP = 2e-4


def data(*shape: int) -> np.ndarray:
    """Numbers that are further apart than the step, or the same."""
    return np.asarray(positive(*shape) * rng.choice([-1.0, 1.0], shape))


def positive(*shape: int) -> np.ndarray:
    return np.round(rng.uniform(0.3, 0.9, shape), 3)


def shaped(feeds: Mapping[str, np.ndarray], of: str, dynamic: bool) -> str:
    """The inputs of a graph in ONNX's text form."""
    parts: list[str] = []
    for name, value in feeds.items():
        sizes = [f"{name}{i}" for i in range(value.ndim)] if dynamic else map(str, value.shape)
        parts.append(f"{of if value.dtype.kind == 'f' else 'int64'}[{','.join(sizes)}] {name}")
    return ", ".join(parts).replace("[]", "")


def forward(body: str, feeds: Mapping[str, np.ndarray], opset: int) -> ReferenceEvaluator:
    head = f'<ir_version: 8, opset_import: ["" : {opset}]> main ({shaped(feeds, "double", False)})'
    return ReferenceEvaluator(onnx.parser.parse_model(f"{head} => (double y) {{ {body} }}"))


def differences(body: str, feeds: dict[str, np.ndarray], variable: str, opset: int) -> np.ndarray:
    """The gradient of the sum of y's elements, from two values of it for each element of the variable."""
    session = forward(body, feeds, opset)
    out = np.zeros_like(feeds[variable])
    for at in np.ndindex(out.shape):
        sums: list[float] = []
        for sign in (1, -1):
            moved = feeds[variable].copy()
            moved[at] += sign * STEP
            found: Any = session.run(None, {**feeds, variable: moved})
            sums.append(float(np.sum(found[0])))
        out[at] = (sums[0] - sums[1]) / (2 * STEP)
    return out


def check(
    body: str, opset: int = 17, others: tuple[str, ...] = (), fixed: bool = False, means: str = "", **feeds: np.ndarray
) -> None:
    """The gradients with respect to all inputs but `others`, with known and, unless `fixed`, unknown dimensions.

    `means` says it by operators of which the reference has a form in double precision.
    """
    variables = [n for n, v in feeds.items() if v.dtype.kind == "f" and n not in others]
    wanted = {n: differences(means or body, feeds, n, opset) for n in variables}
    for dynamic in (False,) if fixed else (False, True):
        outputs = ", ".join(f"d{n}" for n in variables)
        declared = ", ".join(f"float d{n}" for n in variables)
        xs, zs = ('", "'.join(names) for names in (variables, others))
        rest = f', zs = ["{zs}"]' if others else ""
        given = ", ".join([*variables, *others])
        text = f"""<ir_version: 8, opset_import: ["" : {opset}, "ai.onnx.preview.training" : 1]>
        main ({shaped(feeds, "float", dynamic)}) => ({declared}) {{
          {body}
          {outputs} = ai.onnx.preview.training.Gradient <xs = ["{xs}"]{rest}, y = "y"> ({given})
        }}"""
        model = onnx.parser.parse_model(text)
        for output in model.graph.output:
            output.type.tensor_type.ClearField("shape")
        single = {n: v.astype(np.float32) if v.dtype.kind == "f" else v for n, v in feeds.items()}
        found = converted(model, single)
        for name, ours in zip(variables, found, strict=True):
            assert ours.shape == wanted[name].shape, name
            np.testing.assert_allclose(ours, wanted[name], rtol=2e-3, atol=2e-4, err_msg=f"{name} {dynamic}")


# fmt: off
UNARY = [
    "Abs", "Acos", "Asin", "Atan", "Asinh", "Atanh", "Ceil", "Celu", "Cos", "Cosh", "Elu", "Erf", "Exp", "Floor",
    "HardSigmoid", "HardSwish", "Identity", "LeakyRelu", "Neg", "Reciprocal", "Relu", "Round", "Selu", "Sigmoid",
    "Sign", "Sin", "Sinh", "Softplus", "Softsign", "Tan", "Tanh", "ThresholdedRelu",
]
# fmt: on


@pytest.mark.parametrize("op", UNARY)
def test_elementwise(op: str):
    check(f"y0 = {op} (x)  y = Mul (y0, w)", x=data(3, 4), w=data(3, 4))


@pytest.mark.parametrize("op", ["Log", "Sqrt", "Acosh"])
def test_of_positive_numbers(op: str):
    check(f"y0 = {op} (x)  y = Mul (y0, y0)", x=positive(2, 3) + (1 if op == "Acosh" else 0))


@pytest.mark.parametrize("op", ["Add", "Sub", "Mul", "Div", "Max", "Min", "PRelu"])
@pytest.mark.parametrize(
    "shapes", [((2, 3), (2, 3)), ((2, 3), (3,)), ((2, 1, 4), (3, 1)), ((), (2, 3)), ((2, 3), ()), ((), ())], ids=str
)
def test_two_operands(op: str, shapes: tuple[tuple[int, ...], tuple[int, ...]]):
    if op == "PRelu" and (len(shapes[0]) < len(shapes[1]) or shapes[1] in ((3, 1), ())):
        pytest.skip("the slope does not broadcast to the data")
    check(f"y0 = {op} (a, b)  y = Tanh (y0)", a=data(*shapes[0]), b=data(*shapes[1]))


def test_power():
    check("y = Pow (a, b)", a=positive(2, 3), b=data(3))
    check("two = Constant <value_float = 2.0> ()  c = CastLike (two, a)  y = Pow (a, c)", a=data(2, 3))


@pytest.mark.parametrize(
    "shapes",
    [((2, 3), (3, 4)), ((3,), (3, 4)), ((2, 3), (3,)), ((3,), (3,)), ((5, 2, 3), (3, 4)), ((5, 1, 2, 3), (6, 3, 4))],
    ids=str,
)
def test_mat_mul(shapes: tuple[tuple[int, ...], tuple[int, ...]]):
    check("y0 = MatMul (a, b)  y = Tanh (y0)", a=data(*shapes[0]), b=data(*shapes[1]))


@pytest.mark.parametrize("turned", [(0, 0), (0, 1), (1, 0), (1, 1)], ids=str)
def test_gemm(turned: tuple[int, int]):
    a, b = (data(*(s[::-1] if t else s)) for s, t in zip(((2, 3), (3, 4)), turned, strict=True))
    how = f"alpha = 0.5, beta = 2.0, transA = {turned[0]}, transB = {turned[1]}"
    check(f"y0 = Gemm <{how}> (a, b, c)  y = Sigmoid (y0)", a=a, b=b, c=data(4))


@pytest.mark.parametrize("op", ["Softmax", "LogSoftmax"])
def test_softmax(op: str):
    check(f"y0 = {op} <axis = 1> (x)  y = Mul (y0, w)", x=data(2, 3, 4), w=data(2, 3, 4))


@pytest.mark.parametrize("op", ["Sum", "Mean", "Max", "Min", "Prod", "L1", "L2", "LogSum", "LogSumExp", "SumSquare"])
@pytest.mark.parametrize("keep", [0, 1])
def test_reductions(op: str, keep: int):
    given = positive(2, 3, 4) if op == "LogSum" else data(2, 3, 4)
    wide = (2, 1, 4) if keep else (2, 4)
    axes = "axes = [1], " if op != "Sum" else ""
    over = "k = Constant <value_ints = [1]> () " if op == "Sum" else ""
    call = "(x, k)" if op == "Sum" else "(x)"
    check(f"{over} y0 = Reduce{op} <{axes}keepdims = {keep}> {call}  y = Mul (y0, w)", opset=13, x=given, w=data(*wide))


MOVES = {
    "reshape": "k = Constant <value_ints = [4, -1]> ()  y0 = Reshape (x, k)",
    "transpose": "y0 = Transpose <perm = [2, 0, 1]> (x)",
    "transpose back": "y0 = Transpose (x)",
    "flatten": "y0 = Flatten (x)",
    "unsqueeze": "k = Constant <value_ints = [1]> ()  y0 = Unsqueeze (x, k)",
    "expand": "k = Constant <value_ints = [5, 2, 3, 4]> ()  y0 = Expand (x, k)",
    "tile": "k = Constant <value_ints = [2, 1, 3]> ()  y0 = Tile (x, k)",
    "slice": "a = Constant <value_ints = [3, 1]> () b = Constant <value_ints = [-9, 3]> () "
    "c = Constant <value_ints = [2, 1]> () d = Constant <value_ints = [-2, 1]> () y0 = Slice (x, a, b, c, d)",
    "gather": "k = Constant <value_ints = [0, 2, 2, -1]> ()  y0 = Gather <axis = 1> (x, k)",
    "split": "p, q = Split <axis = 2> (x)  y0 = Sub (p, q)",
    "part of a split": "p, q = Split <axis = 2> (x)  y0 = Identity (q)",
    "concat": "z = Neg (x)  y0 = Concat <axis = -2> (x, z, x)",
    "pad": "k = Constant <value_ints = [0, 1, 2, 1, 0, 0]> ()  y0 = Pad (x, k)",
    "pad at the edge": 'k = Constant <value_ints = [0, 1, 2, 1, 0, 1]> ()  y0 = Pad <mode = "edge"> (x, k)',
    "clip": "a = Constant <value_float = -0.5> () l = CastLike (a, x)  y0 = Clip (x, l)",
    "where": "a = Constant <value_float = 0.1> () l = CastLike (a, x) c = Greater (x, l) z = Neg (x) "
    "y0 = Where (c, z, x)",
}


@pytest.mark.parametrize("name", MOVES)
def test_movement(name: str):
    check(f"{MOVES[name]}  s = Mul (y0, y0)  y = Mul (s, y0)", x=data(2, 3, 4))


@pytest.mark.parametrize(
    "how",
    ["pads = [1, 1, 1, 1]", "strides = [2, 1], pads = [1, 0, 0, 2]", "dilations = [1, 2]", "strides = [2, 2]"],
)
def test_convolution(how: str):
    """The runtime has no filters of unknown sizes."""
    body = f"y0 = Conv <{how}> (x, w, b)  y = Tanh (y0)"
    check(body, fixed=True, x=data(2, 2, 5, 6), w=data(3, 2, 3, 2), b=data(3))


@pytest.mark.parametrize("op", ["Gelu", 'Gelu <approximate = "tanh">', "Mish", "Swish", "Swish <alpha = 0.5>"])
def test_newer_activations(op: str):
    name, _, how = op.partition(" ")
    check(f"y0 = {name} {how} (x)  y = Mul (y0, w)", opset=24, x=3 * data(3, 4), w=data(3, 4))


@pytest.mark.parametrize("op", ["HardSwish", "HardSigmoid <alpha = 0.1666667, beta = 0.5>"])
def test_activations_of_pieces(op: str):
    name, _, how = op.partition(" ")
    check(f"y0 = {name} {how} (x)  y = Mul (y0, w)", x=5 * data(3, 4), w=data(3, 4))


@pytest.mark.parametrize("how", ["exclusive = 0", "exclusive = 1", "reverse = 1"])
def test_cumulated_sums(how: str):
    check(f"k = Constant <value_int = 1> ()  y0 = CumSum <{how}> (x, k)  y = Mul (y0, w)", x=data(2, 4), w=data(2, 4))


def test_normalizations():
    means = """
    k = Constant <value_float = 0.00001> ()  e = CastLike (k, x)
    c = ReduceMean <axes = {0}> (x)  d = Sub (x, c)  q = Mul (d, d)  v = ReduceMean <axes = {0}> (q)  ve = Add (v, e)
    r = Sqrt (ve)  n = Div (d, r) """
    layer = means.format("[-1]") + "ns = Mul (n, s)  y0 = Add (ns, b)  y = Mul (y0, x)"
    check("y0 = LayerNormalization (x, s, b)  y = Mul (y0, x)", means=layer, x=data(2, 3, 4), s=data(4), b=data(4))
    body = "y0 = MeanVarianceNormalization <axes = [0, 2]> (x)  y = Mul (y0, w)"
    check(body, means=means.format("[0, 2]") + "y = Mul (n, w)", x=data(2, 3, 4), w=data(2, 3, 4))
    check("y0 = InstanceNormalization (x, s, b)  y = Mul (y0, x)", x=data(2, 3, 4), s=data(3), b=data(3))
    body = "y0 = BatchNormalization (x, s, b, m, v)  y = Mul (y0, y0)"
    check(body, x=data(2, 3, 4), s=data(3), b=data(3), m=data(3), v=positive(3))


@pytest.mark.parametrize(
    "how", ["kernel_shape = [2, 2]", "kernel_shape = [3, 2], strides = [2, 1], pads = [1, 0, 1, 1]"]
)
def test_max_pool(how: str):
    """No two elements are the same: of those one would get everything."""
    check(f"y0 = MaxPool <{how}> (x)  y = Mul (y0, y0)", x=rng.permutation(80).reshape(2, 2, 5, 4) / 100)


def test_average_over_everything():
    check("y0 = GlobalAveragePool (x)  y = Mul (y0, y0)", x=data(2, 2, 3, 4))


def test_a_value_that_is_used_often():
    check("a = Mul (x, w)  b = Exp (a)  c = Add (a, b)  d = Mul (b, c)  y = Sub (d, x)", x=data(2, 3), w=data(3))


def test_a_variable_that_does_not_matter():
    check("y = Mul (x, x)", x=data(2, 3), w=data(4))


def test_others_and_constants():
    body = "k = Constant <value_float = 3.0> ()  c = CastLike (k, x)  a = Mul (x, z)  y = Mul (a, c)"
    check(body, others=("z",), x=data(2, 3), z=data(3))


def model(text: str) -> onnx.ModelProto:
    return onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["" : 17, "ai.onnx.preview.training" : 1]> {text}')


def test_at_another_point():
    """The inputs are values of the variables, which need not be those of the tensors with these names."""
    found = converted(
        model("""main (float[2] x, float[2] p) => (float[2] y, float[2] d) {
          y = Mul (x, x)
          d = ai.onnx.preview.training.Gradient <xs = ["x"], y = "y"> (p)
        }"""),
        {"x": np.array([1, 2], np.float32), "p": np.array([5, -3], np.float32)},
    )
    np.testing.assert_allclose(found[0], [1, 4])
    np.testing.assert_allclose(found[1], [10, -6])


def test_one_point_for_two_variables():
    found = converted(
        model("""main (float[2] a, float[2] b, float[2] p) => (float[2] da, float[2] db) {
          c = Mul (a, a)
          y = Mul (c, b)
          da, db = ai.onnx.preview.training.Gradient <xs = ["a", "b"], y = "y"> (p, p)
        }"""),
        {"p": np.array([2, 3], np.float32), "a": np.zeros(2, np.float32), "b": np.zeros(2, np.float32)},
    )
    np.testing.assert_allclose(found[0], [8, 18])
    np.testing.assert_allclose(found[1], [4, 9])


def test_of_an_intermediate_tensor_and_left_out_outputs():
    found = converted(
        model("""main (float[2] x, float[2] w) => (float[2] dw) {
          h = Exp (x)
          g = Mul (h, w)
          y = Mul (g, w)
          , dw = ai.onnx.preview.training.Gradient <xs = ["h", "w"], y = "y"> (h, w)
        }"""),
        {"x": np.array([0, 1], np.float32), "w": np.array([2, 3], np.float32)},
    )
    np.testing.assert_allclose(found[0], 2 * np.exp([0, 1]) * [2, 3], rtol=1e-5)


def test_second_order():
    """d²/dx² of x³ w, and the mixed derivative."""
    found = converted(
        model("""main (float[3] x, float[3] w) => (float[3] xx, float[3] xw) {
          s = Mul (x, x)
          c = Mul (s, x)
          y = Mul (c, w)
          dx = ai.onnx.preview.training.Gradient <xs = ["x"], zs = ["w"], y = "y"> (x, w)
          xx, xw = ai.onnx.preview.training.Gradient <xs = ["x", "w"], y = "dx"> (x, w)
        }"""),
        {"x": np.array([1, 2, -1], np.float32), "w": np.array([2, 0.5, 3], np.float32)},
    )
    np.testing.assert_allclose(found[0], [12, 6, -18], rtol=1e-5)
    np.testing.assert_allclose(found[1], [3, 12, 3], rtol=1e-5)


def test_of_weights():
    """The variable is a constant of the model."""
    text = """main (float[2,3] x) => (float[3,2] dw) <float[3,2] w = {1, 2, 3, 4, 5, 6}> {
      h = MatMul (x, w)
      y = ReduceSum <keepdims = 0> (h)
      dw = ai.onnx.preview.training.Gradient <xs = ["w"], zs = ["x"], y = "y"> (w, x)
    }"""
    x = data(2, 3).astype(np.float32)
    (found,) = converted(model(text), {"x": x})
    np.testing.assert_allclose(found, np.repeat(x.sum(0)[:, None], 2, 1), rtol=1e-5)


@pytest.mark.parametrize(
    ("body", "names", "reason"),
    [
        ("y = Mod <fmod = 1> (x, x)", 'xs = ["x"], zs = ["k"], y = "y"', "no derivative is known of opset."),
        ("y = Neg (x)", 'xs = ["x", "z"], y = "y"', "called 'z'"),
        ("y = Neg (x)", 'xs = ["x"], y = "y"', "2 inputs and 1 outputs for 1 variables"),
    ],
)
def test_refused(body: str, names: str, reason: str):
    text = f"""main (float[2] x, int64 k) => (float[2] d) {{
      {body}
      d = ai.onnx.preview.training.Gradient <{names}> (x, k)
    }}"""
    with pytest.raises(StepwellError, match=reason):
        stepwell.convert(model(text))
