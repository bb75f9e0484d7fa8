"""More patterns that fusions look for: activations and norms written out, tensors cut, turned and joined again."""

from __future__ import annotations

import numpy as np

from tests.fuzz.graph import Graph, Refused, Value
from tests.fuzz.idioms import like, number, plus, times
from tests.fuzz.layers import image, weights
from tests.fuzz.operators import axes_of, chance, fine, grid, one_of, pick, real, recipe, swapped, with_axes

LAST = 2**63 - 1


def slope(g: Graph, x: Value) -> Value:
    """A slope for all of x, or for each channel."""
    if chance(g, 0.5) or x.rank < 2:
        return number(g, one_of(g, [0.1, 0.25, -0.5, 1.5]), x)
    return g.constant(fine(g, (x.shape[1], *(1,) * (x.rank - 2)), x.dtype))


@recipe(1.5)
def leaky(g: Graph):
    """Relu and what it leaves, times a slope."""
    x = pick(g, lambda v: v.dtype == np.float32)
    way, k = int(g.rng.integers(4)), slope(g, x)
    if way == 0:
        g.add("Max", swapped(g, x, times(g, like(g, x), k)))
    elif way == 1:
        rest = g.add("Relu", [g.add("Neg", [like(g, x)])[0]])[0]
        g.add("Sub", [g.add("Relu", [x])[0], times(g, rest, k)])
    elif way == 2:
        rest = g.add("Sub", [x, g.add("Abs", [like(g, x)])[0]])[0]
        plus(g, g.add("Relu", [x])[0], times(g, times(g, rest, k), number(g, 0.5, x)))
    else:
        rest = g.add("Min", swapped(g, like(g, x), number(g, 0.0, x)))[0]
        plus(g, g.add("Max", swapped(g, x, number(g, 0.0, x)))[0], times(g, rest, k))


@recipe(2)
def unit_length(g: Graph):
    """x by the root of its sum or mean of squares, as in L2Normalization and RMSNorm."""
    x = pick(g, lambda v: v.dtype == np.float32 and v.rank > 0 and v.array.size > 0)
    axes = axes_of(g, x, 2) if chance(g, 0.5) else [x.rank - 1 if chance(g, 0.5) else -1]
    kind = one_of(g, ["ReduceSum", "ReduceMean", "ReduceMean", "ReduceL2", "ReduceSumSquare"])
    squares = x
    if kind in ("ReduceSum", "ReduceMean"):
        squares = g.add("Pow", [x, number(g, 2.0, x)])[0] if chance(g, 0.6) else times(g, x, like(g, x))
    total = with_axes(g, kind, squares, axes, 13 if kind == "ReduceSum" else 18, keepdims=1)
    epsilon = number(g, one_of(g, [1e-6, 1e-12, 0.1]), total)
    total = plus(g, total, epsilon) if chance(g, 0.7) else g.add("Max", swapped(g, total, epsilon))[0]
    root = total if kind == "ReduceL2" else g.add("Sqrt", [total])[0]
    y = g.add("Div", [x, root])[0] if chance(g, 0.6) else times(g, x, g.add("Reciprocal", [root])[0])
    if chance(g, 0.6):
        times(g, y, g.constant(fine(g, x.shape[-1:])))


@recipe(1)
def softmax_written_out(g: Graph):
    x = pick(g, lambda v: v.dtype == np.float32 and v.rank > 0 and v.array.size > 0)
    axes = axes_of(g, x, 1)
    if chance(g, 0.7):
        x = g.add("Sub", [x, with_axes(g, "ReduceMax", x, axes, 18, keepdims=1)])[0]
    e = g.add("Exp", [x])[0]
    total = with_axes(g, "ReduceSum", like(g, e), axes if chance(g, 0.9) else axes_of(g, x, 1), 13, keepdims=1)
    y = g.add("Div", [e, total])[0]
    if chance(g, 0.2):
        g.add("Log", [y])


@recipe(2)
def turned(g: Graph):
    """Axes cut in two, exchanged, and joined: shuffled channels, depth to space, patches, and what nearly is one."""
    x = pick(g, lambda v: v.rank in (3, 4) and v.array.size > 0)
    cut: list[int] = []
    for d in x.shape:
        block = one_of(g, [b for b in (1, 1, 2, 2, 3, 4) if d % b == 0])
        cut += [d] if block == 1 else ([block, d // block] if chance(g, 0.5) else [d // block, block])
    if len(cut) == x.rank or len(cut) > 6:
        raise Refused("nothing is cut")
    head = cut[0] if chance(g, 0.5) or cut[0] != x.shape[0] else -1
    y = g.add("Reshape", [x, g.constant([head, *cut[1:]], np.int64)])[0]
    order = g.rng.permutation(len(cut)).tolist()
    if chance(g, 0.7):  # two axes only
        order = list(range(len(cut)))
        a, b = g.rng.choice(len(cut), 2, replace=False)
        order[a], order[b] = order[b], order[a]
    y = g.add("Transpose", [y], perm=order)[0]
    joined = [y.shape[0]]
    for i, d in enumerate(y.shape[1:]):
        left = y.rank - 1 - i
        if len(joined) < x.rank and (left <= x.rank - len(joined) or chance(g, 0.5)):
            joined.append(d)
        else:
            joined[-1] *= d
    g.add("Reshape", [y, g.constant(joined, np.int64)])


@recipe(2)
def cut_and_joined(g: Graph):
    """Slices of one tensor, next to each other or nearly so, some of them joined again."""
    x = pick(g, lambda v: v.rank > 0 and v.array.size > 0 and max(v.shape) > 1)
    axis = int(np.argmax(x.shape))
    size, at, parts = x.shape[axis], 0, []
    while at < size and len(parts) < 5:
        width = int(g.rng.integers(1, max(2, size // 2 + 1)))
        begin = at if chance(g, 0.9) else max(0, at - 1)
        end = min(at + width, size)
        last = LAST if end == size and chance(g, 0.5) else end - size if end < size and chance(g, 0.2) else end
        given = [g.constant([n], np.int64) for n in (begin, last, axis - x.rank if chance(g, 0.3) else axis)]
        parts.append(g.add("Slice", [x, *given])[0])
        at = end
    if chance(g, 0.4):
        parts = [g.add("Relu", [p])[0] if p.real and chance(g, 0.5) else p for p in parts]
    if chance(g, 0.3):
        parts = [parts[int(i)] for i in g.rng.permutation(len(parts))]
    if len(parts) > 1 and chance(g, 0.8):
        g.add("Concat", parts, axis=axis)


@recipe(1.5)
def grouped(g: Graph):
    """Channels split, a convolution for each part, and joined."""
    x = image(g)
    groups = one_of(g, [d for d in (2, 3, 4) if x.shape[1] % d == 0] or [1])
    if groups == 1:
        raise Refused("no groups")
    if g.opset >= 13:
        sizes = [g.constant([x.shape[1] // groups] * groups, np.int64)]
        parts = g.add("Split", [x, *sizes], groups, axis=1)
    else:
        parts = g.add("Split", [x], groups, axis=1)
    if chance(g, 0.15):
        parts = parts[::-1]
    spatial, made = x.rank - 2, int(g.rng.integers(1, 4))
    stride = [int(one_of(g, [1, 1, 2]))] * spatial
    outs = []
    for part in parts:
        w = weights(g, (made, part.shape[1], *(1,) * spatial))
        bias = [g.constant(fine(g, (made,)))] if chance(g, 0.5) else []
        outs.append(g.add("Conv", [part, w, *bias], strides=stride if chance(g, 0.95) else [1] * spatial)[0])
    y = g.add("Concat", outs, axis=1)[0]
    if chance(g, 0.4):
        plus(g, y, g.constant(fine(g, (y.shape[1], *(1,) * spatial))))


@recipe(1)
def strided(g: Graph):
    """Convolutions by 1, the later ones with strides, elementwise operators between."""
    x = image(g)
    spatial = x.rank - 2
    y = x
    for _ in range(int(g.rng.integers(2, 4))):
        w = weights(g, (int(g.rng.integers(1, 4)), y.shape[1], *(1,) * spatial))
        y = g.add("Conv", [y, w], strides=[int(one_of(g, [1, 2, 2]))] * spatial)[0]
        if chance(g, 0.5):
            y = g.add("Relu", [y])[0]
        if chance(g, 0.3):
            y = plus(g, y, like(g, y))


@recipe(1.5)
def faked(g: Graph):
    """Quantised and back, with factors and shifts around."""
    x = pick(g, lambda v: v.dtype == np.float32 and v.rank > 0)
    if chance(g, 0.5):
        x = times(g, x, number(g, one_of(g, [2.0, 0.5, -1.0]), x))
    if chance(g, 0.3):
        x = plus(g, x, number(g, 0.5, x))
    if chance(g, 0.3):
        x = g.add("Relu", [x])[0]
    signed = chance(g, 0.5)
    scale = g.constant(np.float32(one_of(g, [0.0613, 0.117, 0.243])))
    zero = g.constant(np.int8(int(g.rng.integers(-3, 4))) if signed else np.uint8(int(g.rng.integers(0, 140))))
    y = g.add("DequantizeLinear", [g.add("QuantizeLinear", [x, scale, zero])[0], scale, zero])[0]
    if chance(g, 0.5):
        y = times(g, y, number(g, one_of(g, [2.0, 0.5, -1.0]), y))
    if chance(g, 0.3):
        plus(g, y, number(g, 0.5, y))


@recipe(1)
def cells(g: Graph):
    """Steps of an LSTM written out, one or a few, over slices of a sequence."""
    hidden, width = int(one_of(g, [1, 2, 3])), int(one_of(g, [1, 2, 4]))
    steps, batch = int(one_of(g, [1, 2, 3])), int(one_of(g, [1, 2]))
    x = g.input(grid(g, (batch, steps, width)))
    h = g.constant(np.zeros((batch, hidden)), np.float32)
    c = g.constant(np.zeros((batch, hidden)), np.float32) if chance(g, 0.7) else g.input(grid(g, (batch, hidden)))
    w = g.constant(fine(g, (width + hidden, 4 * hidden)))
    b = g.constant(fine(g, (4 * hidden,)))
    found = []
    for t in range(steps):
        step = g.add("Gather", [x, g.constant(t)], axis=1)[0]
        z = plus(g, g.add("MatMul", [g.add("Concat", [step, h], axis=1)[0], w])[0], b)
        sizes = [g.constant([hidden] * 4, np.int64)] if g.opset >= 13 else []
        i, j, f, o = g.add("Split", [z, *sizes], 4, axis=1)
        if chance(g, 0.3):
            f = plus(g, f, number(g, 1.0, f))
        kept = times(g, c, g.add("Sigmoid", [f])[0])
        fresh = times(g, g.add("Sigmoid", [i])[0], g.add("Tanh" if chance(g, 0.95) else "Relu", [j])[0])
        c = plus(g, kept, fresh)
        h = times(g, g.add("Tanh", [c])[0], g.add("Sigmoid", [o])[0])
        found.append(g.add("Unsqueeze", [h, g.constant([1], np.int64)])[0] if g.opset >= 13 else h)
    if g.opset >= 13 and chance(g, 0.7):
        g.add("Concat", found, axis=1)


@recipe(1.5)
def sizes(g: Graph):
    """A shape computed of another's sizes, by sums, products and divisions, and put to use."""
    x = pick(g, lambda v: v.rank > 1 and v.array.size > 0)
    shape = g.add("Shape", [x])[0]
    one = lambda i: g.add("Gather", [shape, g.constant([i], np.int64)], axis=0)[0]  # noqa: E731
    a, b = int(g.rng.integers(x.rank)), int(g.rng.integers(x.rank))
    first, second = one(a), one(b)
    way = int(g.rng.integers(5))
    if way == 0:
        made = g.add("Mul", [first, second])[0]
        rest = g.constant([-1], np.int64)
        if x.array.size % (x.shape[a] * x.shape[b]):
            raise Refused("does not divide")
        g.add("Reshape", [x, g.add("Concat", [made, rest], axis=0)[0]])
    elif way == 1:
        half = g.add("Div", [first, g.constant([2], np.int64)])[0]
        axis = g.constant([a], np.int64)
        g.add("Slice", [x, g.constant([0], np.int64), half, axis])
        g.add("Slice", [x, half, g.constant([LAST], np.int64), axis])
    elif way == 2:
        flat = g.add("Reshape", [x, g.add("Concat", [one(0), g.constant([-1], np.int64)], axis=0)[0]])[0]
        g.add("Reshape", [flat, shape])
    elif way == 3:
        size = g.add("ReduceProd", [shape], keepdims=1)[0]
        flat = g.add("Reshape", [x, size])[0]
        g.add("Reshape", [flat, g.add("Concat", [one(i) for i in range(x.rank)], axis=0)[0]])
    else:
        y = g.add("Expand", [g.constant(grid(g, (1,), x.dtype)), g.add("Concat", [first, second], axis=0)[0]])[0]
        if x.dtype == np.float32:
            g.add("MatMul", [x, y] if x.shape[-1] == y.shape[0] else [y, y] if x.shape[a] == x.shape[b] else [x, x])


@recipe(1)
def chained(g: Graph):
    """The same movement twice: gathers, pads, slices, squeezes, reductions."""
    x = pick(g, lambda v: v.rank > 0 and v.array.size > 0 and real(1, 5)(v))
    way = int(g.rng.integers(4))
    axis = int(g.rng.integers(x.rank))
    if way == 0:
        for _ in range(2):
            at = g.rng.integers(-x.shape[axis], x.shape[axis], 3)
            x = g.add("Gather", [x, g.constant(at, np.int64)], axis=axis)[0]
    elif way == 1:
        for _ in range(2):
            pads = [int(one_of(g, [0, 0, 1, 2])) for _ in range(2 * x.rank)]
            if g.opset < 11:
                raise Refused("pads are attributes")
            value = [g.constant(one_of(g, [0.0, 0.0, 1.0]), x.dtype)]
            x = g.add("Pad", [x, g.constant(pads, np.int64), *value], mode="constant")[0]
    elif way == 2:
        kind = one_of(g, ["ReduceMean", "ReduceSum", "ReduceMax"])
        kept = int(chance(g, 0.5))
        for _ in range(2):
            if x.rank:
                since = 13 if kind == "ReduceSum" else 18
                x = with_axes(g, kind, x, [int(g.rng.integers(x.rank))], since, keepdims=kept)
    else:
        for _ in range(2):
            begin, end = int(g.rng.integers(0, 2)), int(one_of(g, [-1, LAST, 3]))
            given = [g.constant([n], np.int64) for n in (begin, end, axis)]
            x = g.add("Slice", [x, *given])[0]
