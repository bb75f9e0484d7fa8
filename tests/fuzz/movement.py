"""Operators that move elements, and shapes that are computed."""

from __future__ import annotations

from math import prod

import numpy as np

from tests.fuzz.graph import Graph, Refused, Value
from tests.fuzz.operators import axes_of, chance, grid, one_of, pick, real, recipe, with_axes


def factors(g: Graph, size: int, most: int = 4) -> list[int]:
    """Sizes whose product is `size`."""
    found: list[int] = []
    rest = size
    for _ in range(int(g.rng.integers(0, most))):
        divisors = [d for d in range(1, min(rest, 64) + 1) if rest % d == 0] if rest else [0, 1, 2, 3]
        found.append(int(one_of(g, divisors)))
        if rest:
            rest //= found[-1]
    if size == 0:
        return [*found, 0]
    return [*found, rest] if rest != 1 or chance(g, 0.3) else found


@recipe(3)
def reshape(g: Graph):
    x = pick(g)
    target = factors(g, x.array.size)
    if x.array.size and target and chance(g, 0.4):
        target[int(g.rng.integers(len(target)))] = -1
    for i in range(min(len(target), x.rank)):
        if target[i] == x.shape[i] and chance(g, 0.4):
            target[i] = 0
    y = g.add("Reshape", [x, g.constant(target, np.int64)])[0]
    if chance(g, 0.25):
        g.add("Reshape", [y, g.constant(x.shape, np.int64)])


@recipe(3)
def reshape_computed(g: Graph):
    """Sizes taken from the Shape of a value, some multiplied, joined with constants, a -1 at times."""
    x = pick(g, lambda v: v.rank > 0 and v.array.size > 0)
    shape = g.add("Shape", [x])[0]
    if chance(g, 0.3):
        first = g.add("Slice", [shape, g.constant([0], np.int64), g.constant([1], np.int64)])[0]
        g.add("Reshape", [x, g.add("Concat", [first, g.constant([-1], np.int64)], axis=0)[0]])
        return
    parts: list[Value] = []
    for i in range(x.rank):
        scalar = chance(g, 0.5)
        size = g.add("Gather", [shape, g.constant(i if scalar else [i], np.int64)], axis=0)[0]
        if scalar:
            size = with_axes(g, "Unsqueeze", size, [0], 13)
        if parts and chance(g, 0.5):
            size = g.add("Mul", [parts.pop(), size])[0]
        parts.append(size)
    if chance(g, 0.4):
        parts[int(g.rng.integers(len(parts)))] = g.constant([-1], np.int64)
    if chance(g, 0.3):
        parts.insert(int(g.rng.integers(len(parts) + 1)), g.constant([1], np.int64))
    target = g.add("Concat", parts, axis=0)[0]
    if chance(g, 0.2):
        target = g.add("Cast", [g.add("Cast", [target], to=1)[0]], to=7)[0]
    g.add("Reshape", [x, target])


@recipe(3)
def transpose(g: Graph):
    x = pick(g)
    perm = {"perm": [int(i) for i in g.rng.permutation(x.rank)]} if x.rank and chance(g, 0.9) else {}
    y = g.add("Transpose", [x], **perm)[0]
    if x.rank and chance(g, 0.3):
        g.add("Transpose", [y], perm=[int(i) for i in g.rng.permutation(x.rank)])


@recipe(2.5)
def squeeze(g: Graph):
    x = pick(g)
    if 1 in x.shape and chance(g, 0.6):
        ones = [i for i, d in enumerate(x.shape) if d == 1]
        if chance(g, 0.05):
            g.add("Squeeze", [x])
            return
        y = with_axes(g, "Squeeze", x, [int(one_of(g, ones)) - x.rank * int(chance(g, 0.3))], 13)
        if chance(g, 0.4):
            with_axes(g, "Unsqueeze", y, [int(g.rng.integers(0, y.rank + 1))], 13)
    elif x.rank < 5:
        y = with_axes(g, "Unsqueeze", x, [int(g.rng.integers(-x.rank - 1, x.rank + 1))], 13)
        if chance(g, 0.3):
            with_axes(g, "Squeeze", y, [y.shape.index(1)], 13)
    else:
        g.add("Flatten", [x], axis=int(g.rng.integers(-x.rank, x.rank + 1)))


@recipe(1)
def flatten(g: Graph):
    x = pick(g)
    g.add("Flatten", [x], axis=int(g.rng.integers(-x.rank, x.rank + 1)))


@recipe(4)
def slice_(g: Graph):
    x = pick(g, lambda v: v.rank > 0)
    axes = axes_of(g, x)
    starts, ends, steps = [], [], []
    for axis in axes:
        size = x.shape[axis]
        step = int(one_of(g, [1, 1, 1, 2, -1, -2, 3]))
        a, b = sorted(int(i) for i in g.rng.integers(0, size + 1, 2))
        far = one_of(g, [2**31 - 1, 2**63 - 1, size + 3])
        if chance(g, 0.3):
            b = far
        elif chance(g, 0.3) and b < size and b > 0:
            b -= size
        if step < 0:
            a, b = (size if chance(g, 0.3) else max(a, size // 2)), one_of(g, [-far, 0, -size - 1])
        starts.append(a)
        ends.append(b)
        steps.append(step)
    kind = one_of(g, [np.int64, np.int32])
    if kind is np.int32 and max(map(abs, ends), default=0) >= 2**31:
        kind = np.int64
    given = [g.constant(v, kind) for v in (starts, ends, axes, steps)]
    given = given[:3] if all(s == 1 for s in steps) and chance(g, 0.5) else given
    y = g.add("Slice", [x, *given])[0]
    if chance(g, 0.2):
        axis = axes_of(g, y)[0]
        g.add("Slice", [y, g.constant([1]), g.constant([2**31 - 1]), g.constant([axis])])


@recipe(3)
def gather(g: Graph):
    x = pick(g, lambda v: v.rank > 0 and v.array.size > 0)
    axis = axes_of(g, x)[0]
    size = x.shape[axis]
    kind = one_of(g, [np.int64, np.int32])
    form = one_of(g, [(), (1,), (3,), (2, 2), (0,)])
    if chance(g, 0.3):
        start, step = int(g.rng.integers(0, size)), int(one_of(g, [1, 2, -1]))
        places = np.arange(start, size if step > 0 else -1, step)
    else:
        places = g.rng.integers(-size, size, form)
    if chance(g, 0.15) and x.rank > 1:
        g.add("GatherElements", [x, g.constant(g.rng.integers(-size, size, x.shape), kind)], axis=axis)
    else:
        g.add("Gather", [x, g.constant(places, kind)], axis=axis)


@recipe(3)
def concat(g: Graph):
    x = pick(g, lambda v: v.rank > 0)
    axis = axes_of(g, x)[0]
    others = [v for v in g.values if v.dtype == x.dtype and v.rank == x.rank
              and all(i == axis % x.rank or d == x.shape[i] for i, d in enumerate(v.shape))]  # fmt: skip
    parts = [x, *(one_of(g, others) for _ in range(int(g.rng.integers(0, 3))))]
    if chance(g, 0.3):
        size = int(one_of(g, [0, 1, 2]))
        shape = [size if i == axis % x.rank else d for i, d in enumerate(x.shape)]
        parts.append(g.constant(grid(g, shape, x.dtype)))
    g.rng.shuffle(parts)  # pyright: ignore[reportArgumentType]: a list of anything
    y = g.add("Concat", parts, axis=axis)[0]
    if chance(g, 0.3):
        g.add("Concat", [y, one_of(g, parts)], axis=axis)


@recipe(2.5)
def split(g: Graph):
    x = pick(g, lambda v: v.rank > 0 and v.array.size > 0)
    axis = axes_of(g, x)[0]
    size = x.shape[axis]
    cut = int(g.rng.integers(0, size + 1))
    sizes = [cut, size - cut] if chance(g, 0.8) else [size]
    if g.opset >= 13:
        if size % 2 == 0 and g.opset >= 18 and chance(g, 0.4):
            parts = g.add("Split", [x], 2, axis=axis, num_outputs=2)
        else:
            parts = g.add("Split", [x, g.constant(sizes, np.int64)], len(sizes), axis=axis)
    else:
        parts = g.add("Split", [x], len(sizes), axis=axis, split=sizes)
    if chance(g, 0.4):
        if chance(g, 0.3):
            parts.reverse()
        g.add("Concat", parts, axis=axis if chance(g, 0.8) else axes_of(g, x)[0])


@recipe(2)
def pad(g: Graph):
    x = pick(g, lambda v: v.dtype.kind in "fi" and v.rank > 0 and v.array.size > 0)
    mode = one_of(g, ["constant", "constant", "reflect", "edge"])
    least = 0 if mode != "constant" else -1
    most = 2 if mode != "reflect" else 1
    pads = [int(p) if chance(g, 0.5) else 0 for p in g.rng.integers(least, most + 1, 2 * x.rank)]
    given = [x, g.constant(pads, np.int64)]
    if mode == "constant" and chance(g, 0.4):
        given.append(g.constant(one_of(g, [0, 1, -3]), x.dtype))
    g.add("Pad", given, mode=mode)


@recipe(2)
def expand(g: Graph):
    x = pick(g)
    wide = [int(g.rng.integers(1, 4)) if d == 1 else one_of(g, [d, d, 1]) for d in x.shape]
    target = [2, *wide] if chance(g, 0.2) and x.rank < 5 else wide[int(g.rng.integers(0, len(wide) + 1)) :]
    y = g.add("Expand", [x, g.constant(target, np.int64)])[0]
    if chance(g, 0.2):
        g.add("Shape", [y])


@recipe(1)
def tile(g: Graph):
    x = pick(g)
    g.add("Tile", [x, g.constant(g.rng.integers(1, 3, x.rank), np.int64)])


@recipe(0.8)
def shape_of(g: Graph):
    x = pick(g)
    y = g.add(one_of(g, ["Shape", "Size", "Shape"]), [x])[0]
    if y.rank == 1 and y.array.size and prod(y.array.tolist()) < 5000 and chance(g, 0.6):
        if chance(g, 0.5):
            g.add("ConstantOfShape", [y])
        else:
            g.add("Expand", [g.constant(grid(g, (1,) * x.rank)), y])


@recipe(0.8)
def depth(g: Graph):
    x = pick(g, real(4, 4))
    if x.shape[1] % 4 == 0 and chance(g, 0.6):
        g.add("DepthToSpace", [x], blocksize=2, mode=one_of(g, ["DCR", "CRD"]))
    elif not x.shape[2] % 2 and not x.shape[3] % 2:
        g.add("SpaceToDepth", [x], blocksize=2)
    else:
        raise Refused("the sizes are odd")


@recipe(0.8)
def cumsum(g: Graph):
    x = pick(g, lambda v: v.dtype.kind in "fi" and v.rank > 0)
    g.add(
        "CumSum",
        [x, g.constant(axes_of(g, x)[0], np.int64)],
        exclusive=int(chance(g, 0.3)),
        reverse=int(chance(g, 0.3)),
    )
