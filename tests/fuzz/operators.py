"""Single operators, put on values that a graph has. A recipe draws its operands and attributes, or refuses."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from onnx import helper

from tests.fuzz.graph import Graph, Refused, Value, body

Recipe = Callable[[Graph], object]
RECIPES: dict[str, tuple[Recipe, float]] = {}
"""Name → recipe and how often it is drawn, next to the others."""


def recipe(weight: float = 1.0) -> Callable[[Recipe], Recipe]:
    def register(function: Recipe) -> Recipe:
        RECIPES[function.__name__] = (function, weight)
        return function

    return register


def chance(g: Graph, p: float) -> bool:
    return bool(g.rng.random() < p)


def one_of(g: Graph, things: Sequence):
    return things[int(g.rng.integers(len(things)))]


def pick(g: Graph, suits: Callable[[Value], bool] = lambda v: True) -> Value:
    """A value of the graph, late ones more often."""
    found = [v for v in g.values if suits(v)]
    if not found:
        raise Refused("no value suits")
    at = int(len(found) * g.rng.random() ** 0.5)
    return found[min(at, len(found) - 1)]


def real(low: int = 0, high: int = 6) -> Callable[[Value], bool]:
    return lambda v: v.real and low <= v.rank <= high


def numeric(v: Value) -> bool:
    return v.dtype.kind in "fi"


def grid(g: Graph, shape: Sequence[int], dtype: object = np.float32, low: int = -24, high: int = 25) -> np.ndarray:
    """Multiples of 1/8, so that sums are exact; whole numbers for integers."""
    kind = np.dtype(dtype)  # pyright: ignore[reportArgumentType]: a numpy type
    values = g.rng.integers(low, high, tuple(shape))
    if kind.kind == "b":
        return values > 0
    return (values / 8 if kind.kind == "f" else values // 4).astype(kind)


def fine(g: Graph, shape: Sequence[int], dtype: object = np.float32) -> np.ndarray:
    return g.rng.uniform(-1, 1, tuple(shape)).astype(dtype)  # pyright: ignore[reportArgumentType]: a numpy type


def beside(g: Graph, shape: Sequence[int]) -> tuple[int, ...]:
    """A shape that broadcasts with another one, in any direction."""
    dims = [int(d) if chance(g, 0.6) else 1 for d in shape]
    dims = [
        int(g.rng.integers(2, 4)) if d == 1 and s == 1 and chance(g, 0.15) else d
        for d, s in zip(dims, shape, strict=True)
    ]
    kept = dims[int(g.rng.integers(len(dims) + 1)) :] if dims else []
    return (*((1,) * int(chance(g, 0.1))), *kept) if len(kept) == len(dims) and len(dims) < 5 else tuple(kept)


def partner(g: Graph, x: Value) -> Value:
    """A second operand for a broadcasting operator."""
    if chance(g, 0.45):
        same = [v for v in g.values if v.dtype == x.dtype and _fits(v.shape, x.shape)]
        if same:
            return one_of(g, same)
    shape = beside(g, x.shape)
    if chance(g, 0.25):
        number = one_of(g, [0, 1, 1, 2, -1, 3, 6, 0.5])
        return g.constant(np.full(shape, number), x.dtype)
    return g.constant(grid(g, shape, x.dtype))


def _fits(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
    try:
        return int(np.prod(np.broadcast_shapes(a, b))) <= 20_000
    except ValueError:
        return False


def swapped(g: Graph, a: Value, b: Value, p: float = 0.4) -> list[Value]:
    return [b, a] if chance(g, p) else [a, b]


# fmt: off
UNARY = (
    "Relu", "Sigmoid", "Tanh", "Neg", "Abs", "Floor", "Ceil", "Round", "Sqrt", "Exp", "Log", "Erf", "Softplus",
    "Softsign", "Elu", "LeakyRelu", "Selu", "HardSigmoid", "HardSwish", "Sign", "Reciprocal", "Sin", "Cos", "Identity",
    "Dropout", "ThresholdedRelu", "Celu", "Atan", "Mish", "Gelu", "Sinh", "IsNaN", "IsInf",
)
# fmt: on


@recipe(5)
def unary(g: Graph):
    g.add(one_of(g, UNARY), [pick(g, real())])


@recipe(1)
def unary_integer(g: Graph):
    g.add(one_of(g, ["Neg", "Abs", "Sign", "Relu", "Identity"]), [pick(g, lambda v: v.dtype.kind == "i")])


@recipe(7)
def binary(g: Graph):
    x = pick(g, numeric)
    op = one_of(g, ["Add", "Sub", "Mul", "Div", "Add", "Mul", "Min", "Max", "Pow", "Mod"])
    y = partner(g, x)
    if op == "Mod":
        g.add(op, [x, y], fmod=int(x.real or chance(g, 0.3)))
    elif op == "Pow":
        g.add(op, [x, g.constant(one_of(g, [1, 2, 3, 0.5, -1, 0, -2]), np.float32 if x.real else x.dtype)])
    else:
        g.add(op, swapped(g, x, y) if op != "Div" or x.real else [x, y])


@recipe(1)
def variadic(g: Graph):
    x = pick(g, real())
    g.add(one_of(g, ["Sum", "Mean", "Min", "Max"]), [x, *(partner(g, x) for _ in range(int(g.rng.integers(0, 3))))])


@recipe(2.5)
def compare(g: Graph):
    x = pick(g, numeric)
    op = one_of(g, ["Equal", "Less", "Greater", "LessOrEqual", "GreaterOrEqual"])
    g.add(op, swapped(g, x, partner(g, x)))


@recipe(2)
def logical(g: Graph):
    x = pick(g, lambda v: v.dtype.kind == "b")
    if chance(g, 0.35):
        g.add("Not", [x])
    else:
        y = g.constant(np.full(beside(g, x.shape), chance(g, 0.5))) if chance(g, 0.4) else partner(g, x)
        g.add(one_of(g, ["And", "Or", "Xor"]), swapped(g, x, y))


@recipe(2.5)
def where(g: Graph):
    c = pick(g, lambda v: v.dtype.kind == "b")
    if chance(g, 0.15):
        c = g.constant(np.full(beside(g, c.shape), chance(g, 0.5)))
    near = [v for v in g.values if _fits(v.shape, c.shape)]
    x = one_of(g, near) if near else g.constant(grid(g, beside(g, c.shape)))
    y = x if chance(g, 0.1) else partner(g, x)
    g.add("Where", [c, *swapped(g, x, y)])


@recipe(3)
def cast(g: Graph):
    x = pick(g)
    to = one_of(g, [np.float32, np.float32, np.float16, np.int32, np.int64, np.bool_])
    if x.real and np.dtype(to).kind == "i" and chance(g, 0.5):
        x = g.add("Round", [x])[0]
    y = g.add("Cast", [x], to=helper.np_dtype_to_tensor_dtype(np.dtype(to)))[0]
    if chance(g, 0.4):
        g.add("Cast", [y], to=helper.np_dtype_to_tensor_dtype(x.dtype))


def axes_of(g: Graph, x: Value, most: int = 3) -> list[int]:
    if not x.rank:
        raise Refused("no axes")
    count = int(g.rng.integers(1, min(x.rank, most) + 1))
    chosen = sorted(int(a) for a in g.rng.permutation(x.rank)[:count])
    return [a - x.rank if chance(g, 0.3) else a for a in chosen]


def with_axes(g: Graph, op: str, x: Value, axes: list[int], since: int, **attributes) -> Value:
    """A node whose axes are an attribute up to an opset and an input from then on."""
    if g.opset >= since:
        return g.add(op, [x, g.constant(axes, np.int64)], **attributes)[0]
    return g.add(op, [x], axes=axes, **attributes)[0]


@recipe(4)
def reduce(g: Graph):
    op = one_of(g, ["ReduceSum", "ReduceMean", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2",
                    "ReduceLogSumExp", "ReduceSumSquare"])  # fmt: skip
    x = pick(g, numeric if op in ("ReduceSum", "ReduceMax", "ReduceMin") else real())
    keep = int(chance(g, 0.5))
    if chance(g, 0.1):
        g.add(op, [x], keepdims=keep)
    else:
        with_axes(g, op, x, axes_of(g, x), 13 if op == "ReduceSum" else 18, keepdims=keep)


@recipe(1.5)
def arg(g: Graph):
    x = pick(g, lambda v: numeric(v) and v.rank > 0 and v.array.size > 0)
    axis = axes_of(g, x)[0]
    if chance(g, 0.6):
        g.add(one_of(g, ["ArgMax", "ArgMin"]), [x], axis=axis, keepdims=int(chance(g, 0.5)))
    else:
        k = int(g.rng.integers(1, x.shape[axis] + 1))
        y = x
        if x.real:  # Equal values may come in any order.
            noise = np.arange(x.array.size).reshape(x.shape) * (1 / 16)
            y = g.add("Add", [x, g.constant(noise, x.dtype)])[0]
        g.add("TopK", [y, g.constant([k], np.int64)], 2, axis=axis, largest=int(chance(g, 0.6)), sorted=1)


@recipe(2)
def softmax(g: Graph):
    x = pick(g, real(1))
    g.add(one_of(g, ["Softmax", "LogSoftmax", "Softmax", "Hardmax"]), [x], axis=int(g.rng.integers(-x.rank, x.rank)))


@recipe(2)
def clip(g: Graph):
    x = pick(g, numeric)
    low = g.constant(one_of(g, [0, -1, -2, 1]), x.dtype) if chance(g, 0.8) else None
    high = g.constant(one_of(g, [6, 1, 2, 0]), x.dtype) if chance(g, 0.8) else None
    g.add("Clip", [x, low, high] if high is not None else [x, low] if low is not None else [x])


@recipe(1.2)
def if_(g: Graph):
    c = pick(g, lambda v: v.dtype.kind == "b" and v.array.size == 1)
    if c.rank:
        c = g.add("Reshape", [c, g.constant(np.zeros(0), np.int64)])[0]
    x = pick(g, real())
    k = g.constant(grid(g, one_of(g, [(), x.shape])), x.dtype)
    branches = []
    for which in ("then", "else"):
        a, b = g.fresh("b"), g.fresh("b")
        nodes = [helper.make_node(one_of(g, ["Mul", "Add", "Sub"]), [x.name, k.name], [a])]
        nodes.append(helper.make_node(one_of(g, ["Relu", "Neg", "Abs", "Sigmoid", "Identity"]), [a], [b]))
        branches.append(body(which, nodes, [b]))
    g.add("If", [c], outer=[x, k], then_branch=branches[0], else_branch=branches[1])
