"""Patterns that fusions look for, and what nearly is one: other numbers, orders, shapes, users."""

from __future__ import annotations

import math

import numpy as np

from tests.fuzz.graph import Graph, Refused, Value
from tests.fuzz.operators import axes_of, chance, one_of, pick, real, recipe, swapped, with_axes


def number(g: Graph, value: float, x: Value) -> Value:
    """A number as models write it, of rank 0 mostly; another number at times."""
    if chance(g, 0.06):
        value = one_of(g, [value + 1, value * 2, -value])
    form = () if chance(g, 0.8) else one_of(g, [(1,), (1,) * x.rank, (1,) * (x.rank + 1), x.shape[-1:], x.shape])
    return g.constant(np.full(form, value), x.dtype)


def times(g: Graph, a: Value, b: Value) -> Value:
    return g.add("Mul", swapped(g, a, b))[0]


def plus(g: Graph, a: Value, b: Value) -> Value:
    return g.add("Add", swapped(g, a, b))[0]


def like(g: Graph, x: Value) -> Value:
    """x, or by chance another value of the same shape."""
    others = [v for v in g.values if v.shape == x.shape and v.dtype == x.dtype]
    return one_of(g, others) if chance(g, 0.07) else x


@recipe(1.5)
def swish(g: Graph):
    x = pick(g, real())
    inner = times(g, x, number(g, one_of(g, [1.702, 1.0, 2.0]), x)) if chance(g, 0.4) else x
    gate = g.add("Sigmoid", [inner])[0]
    if chance(g, 0.2):
        gate = times(g, gate, number(g, one_of(g, [1.0, 2.0]), x))
    times(g, like(g, x), gate)


@recipe(2)
def hard_swish(g: Graph):
    x = pick(g, real())
    if chance(g, 0.25):
        gate = g.add("HardSigmoid", [x], alpha=one_of(g, [1 / 6, 1 / 6, 0.2]), beta=0.5)[0]
        times(g, like(g, x), gate)
        return
    inner = plus(g, x, number(g, 3.0, x))
    if chance(g, 0.5):
        clipped = g.add("Clip", [inner, g.constant(0, x.dtype), g.constant(6 if chance(g, 0.9) else 3, x.dtype)])[0]
    else:
        clipped = g.add("Min", swapped(g, g.add("Relu", [inner])[0], number(g, 6.0, x)))[0]
    by = lambda v: g.add("Div", [v, number(g, 6.0, x)])[0] if chance(g, 0.6) else times(g, v, number(g, 1 / 6, x))  # noqa: E731
    if chance(g, 0.5):
        times(g, like(g, x), by(clipped))
    else:
        by(times(g, like(g, x), clipped))


@recipe(2)
def gelu(g: Graph):
    x = pick(g, real())
    if chance(g, 0.5):
        scaled = (
            g.add("Div", [x, number(g, math.sqrt(2), x)])[0]
            if chance(g, 0.6)
            else times(g, x, number(g, math.sqrt(0.5), x))
        )
        gate = g.add("Erf", [scaled])[0]
    else:
        cube = g.add("Pow", [x, number(g, 3.0, x)])[0] if chance(g, 0.6) else times(g, times(g, x, x), x)
        inner = plus(g, like(g, x), times(g, cube, number(g, 0.044715, x)))
        gate = g.add("Tanh", [times(g, inner, number(g, math.sqrt(2 / math.pi), x))])[0]
    way = g.rng.random()
    if way < 0.35:
        times(g, times(g, like(g, x), plus(g, gate, number(g, 1.0, x))), number(g, 0.5, x))
    elif way < 0.7:
        times(g, times(g, like(g, x), number(g, 0.5, x)), plus(g, gate, number(g, 1.0, x)))
    else:
        times(g, like(g, x), plus(g, times(g, gate, number(g, 0.5, x)), number(g, 0.5, x)))


@recipe(1.5)
def exponentials(g: Graph):
    """Softplus, Mish and Sigmoid written out."""
    x = pick(g, real())
    if chance(g, 0.5):
        negative = g.add("Neg", [x])[0] if chance(g, 0.6) else times(g, x, number(g, -1.0, x))
        below = plus(g, g.add("Exp", [negative])[0], number(g, 1.0, x))
        if chance(g, 0.7):
            g.add("Div", [number(g, 1.0, x), below])
        else:
            g.add(one_of(g, ["Reciprocal", "Reciprocal"]), [below])
        return
    if chance(g, 0.5):
        soft = g.add("Log", [plus(g, g.add("Exp", [x])[0], number(g, 1.0, x))])[0]
    else:
        soft = g.add("Softplus", [x])[0]
    if chance(g, 0.7):
        times(g, like(g, x), g.add("Tanh", [soft])[0])


@recipe(2.5)
def layer_norm(g: Graph):
    x = pick(g, lambda v: v.dtype == np.float32 and v.rank > 0 and v.array.size > 0)
    axes = axes_of(g, x, 2)

    def mean(v: Value, over: list[int] = axes) -> Value:
        return with_axes(g, "ReduceMean", v, over, 18, keepdims=1)

    middle = mean(x)
    centred = g.add("Sub", [x, middle])[0]
    again = g.add("Sub", [x, mean(x) if chance(g, 0.5) else middle])[0] if chance(g, 0.3) else centred
    squares = g.add("Pow", [again, number(g, 2.0, x)])[0] if chance(g, 0.6) else g.add("Mul", [again, centred])[0]
    variance = mean(squares, axes if chance(g, 0.9) else axes_of(g, x))
    epsilon = g.constant(one_of(g, [1e-5, 0.1, 0.0]), np.float32)
    if chance(g, 0.75):
        spread = g.add("Sqrt", [plus(g, variance, epsilon)])[0]
    else:
        spread = plus(g, g.add("Sqrt", [variance])[0], epsilon)
    if chance(g, 0.7):
        y = g.add("Div", [like(g, centred), spread])[0]
    else:
        y = times(g, centred, g.add("Reciprocal", [spread])[0])
    if chance(g, 0.6):
        y = times(g, y, number(g, 1.5, y))
        plus(g, y, number(g, 0.5, y))


@recipe(2.5)
def twice(g: Graph):
    """Two or three operators that may be one, or none."""
    x = pick(g, lambda v: v.dtype.kind in "fb")
    if x.real:
        names = one_of(g, [["Neg", "Abs"], ["Floor", "Ceil", "Round", "Sign"], ["Relu", "Identity"], ["Neg"]])
        for _ in range(int(g.rng.integers(2, 4))):
            x = g.add(one_of(g, names), [x])[0]
        return
    for _ in range(int(g.rng.integers(1, 4))):
        x = g.add("Not", [x])[0]
    near = [v for v in g.values if v.real and v.shape == x.shape]
    if near:
        g.add("Where", [x, one_of(g, near), g.constant(np.full(x.shape, 2), near[0].dtype)])


@recipe(1.5)
def shape_parts(g: Graph):
    """Sizes joined and taken out again, one by one or as a range."""
    x = pick(g, lambda v: v.rank > 0 and v.array.size > 0)
    shape = g.add("Shape", [x])[0]
    sizes = [g.add("Gather", [shape, g.constant([i])], axis=0)[0] for i in range(x.rank)]
    if chance(g, 0.5):
        sizes.insert(int(g.rng.integers(len(sizes) + 1)), g.constant([3, 2]))
    joined = g.add("Concat", sizes, axis=0)[0]
    at = int(g.rng.integers(-joined.array.size, joined.array.size))
    taken = g.add("Gather", [joined, g.constant(at if chance(g, 0.5) else [at])], axis=0)[0]
    y = g.add("Cast", [taken], to=1)[0]
    g.add("Mul", [x, y] if x.dtype == np.float32 else [y, y])


@recipe(1)
def clamps(g: Graph):
    x = pick(g, real())
    for _ in range(int(g.rng.integers(2, 4))):
        if chance(g, 0.4):
            x = g.add("Relu", [x])[0]
        elif chance(g, 0.6):
            low, high = g.constant(one_of(g, [-1, 0, 1]), x.dtype), g.constant(one_of(g, [-1, 0.5, 1, 2, 6]), x.dtype)
            if low.array > high.array:
                raise Refused("the bounds cross")
            x = g.add("Clip", [x, low, high])[0]
        else:
            x = g.add(one_of(g, ["Min", "Max"]), swapped(g, x, number(g, one_of(g, [6.0, 1.0, 0.0, -1.0]), x)))[0]


@recipe(1)
def rotation(g: Graph):
    """Half of the last axis negated and exchanged with the other half, as rotary embeddings do."""
    x = pick(g, lambda v: v.real and v.rank > 1 and v.shape[-1] % 2 == 0 and v.shape[-1] > 0)
    half = x.shape[-1] // 2
    a = g.add("Slice", [x, g.constant([0]), g.constant([half]), g.constant([x.rank - 1])])[0]
    b = g.add("Slice", [x, g.constant([half]), g.constant([2**63 - 1]), g.constant([-1])])[0]
    turned = g.add("Concat", [g.add("Neg", [b])[0], a], axis=-1)[0]
    cos, sin = (g.constant(g.rng.uniform(-1, 1, x.shape[-2:]), x.dtype) for _ in range(2))
    plus(g, times(g, x, cos), times(g, turned, sin))


@recipe(1.5)
def attention(g: Graph):
    """Heads split by Reshape and Transpose, scaled products, Softmax, and back."""
    x = pick(g, lambda v: real(3, 3)(v) and v.array.size > 0 and v.shape[2] % 2 == 0)
    b, t, c = x.shape
    heads = [g.constant([b if chance(g, 0.5) else 0, t, 2, c // 2], np.int64), [0, 2, 1, 3]]
    split = lambda v: g.add("Transpose", [g.add("Reshape", [v, heads[0]])[0]], perm=heads[1])[0]  # noqa: E731
    q, k, v = (split(x) for _ in range(3))
    scores = g.add("MatMul", [q, g.add("Transpose", [k], perm=[0, 1, 3, 2])[0]])[0]
    scores = g.add("Div", [scores, number(g, math.sqrt(c), scores)])[0]
    y = g.add("MatMul", [g.add("Softmax", [scores], axis=3)[0], v])[0]
    g.add("Reshape", [g.add("Transpose", [y], perm=[0, 2, 1, 3])[0], g.constant([b, -1, c], np.int64)])


@recipe(2.5)
def large_constants(g: Graph):
    """A chain of operators on a large constant, put to use."""
    rows, columns = int(one_of(g, [130, 140, 200])), int(one_of(g, [128, 130, 140]))
    dtype = one_of(g, [np.float32, np.float32, np.float16, np.int32, np.int64])
    w = g.constant(g.rng.integers(-40, 40, (rows, columns)) / (8 if np.dtype(dtype).kind == "f" else 1), dtype)
    for _ in range(int(g.rng.integers(1, 5))):
        way = int(g.rng.integers(9))
        if way == 0:
            w = g.add("Transpose", [w], perm=[int(i) for i in g.rng.permutation(w.rank)])[0]
        elif way == 1:
            w = g.add(
                "Reshape",
                [w, g.constant([w.shape[0], 2, -1] if w.array.size // w.shape[0] % 2 == 0 else [-1], np.int64)],
            )[0]
        elif way == 2:
            axis = int(g.rng.integers(w.rank))
            step = one_of(g, [1, 1, 2, -1])
            start, end = (1, 2**31) if step > 0 else (-1, -(2**31))
            w = g.add("Slice", [w, *(g.constant([n], np.int64) for n in (start, end, axis, step))])[0]
        elif way == 3:
            form = one_of(g, [(), (1,), w.shape[-1:], (w.shape[0], *(1,) * (w.rank - 1)), w.shape])
            k = g.constant(g.rng.integers(1, 5, form), w.dtype)
            w = g.add(one_of(g, ["Add", "Mul", "Sub", "Max"]), swapped(g, w, k))[0]
        elif way == 4:
            w = g.add(one_of(g, ["Neg", "Abs", "Sign"] + ["Floor", "Relu"] * int(w.real)), [w])[0]
        elif way == 5:
            w = g.add("Cast", [w], to=one_of(g, [1, 10, 6, 7]))[0]
        elif way == 6:
            axis = int(g.rng.integers(w.rank))
            parts = (
                g.add("Split", [w, g.constant([1, w.shape[axis] - 1], np.int64)], 2, axis=axis)
                if g.opset >= 13
                else [w]
            )
            w = g.add("Concat", [*reversed(parts)] if chance(g, 0.7) else [parts[-1]], axis=axis)[0]
        elif way == 7:
            axis = int(g.rng.integers(w.rank))
            places = np.arange(0, w.shape[axis], 2) if chance(g, 0.5) else np.array(1)
            w = g.add("Gather", [w, g.constant(places, np.int64)], axis=axis)[0]
        else:
            w = g.add("Unsqueeze", [w, g.constant([0], np.int64)])[0] if g.opset >= 13 else w
        if not w.rank:
            break
    x = pick(g, lambda v: (v.dtype == w.dtype and v.rank == 0) or (v.array.size == 1 and v.dtype == w.dtype))
    plus(g, x, w)
