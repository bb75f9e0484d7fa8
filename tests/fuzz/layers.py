"""Convolutions, pools, matrix products, normalisations; weights small and large, constant and computed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tests.fuzz.graph import Graph, Refused, Value
from tests.fuzz.operators import axes_of, chance, fine, grid, one_of, pick, real, recipe


def weights(g: Graph, shape: Sequence[int], dtype: object = np.float32) -> Value:
    """Constant weights: as they are, or computed from another constant by something that loses nothing."""
    shape = tuple(int(d) for d in shape)
    way = one_of(g, ["plain", "plain", "transpose", "slice", "reshape", "scale", "join", "gather"])
    if way == "transpose" and shape:
        order = [int(i) for i in g.rng.permutation(len(shape))]
        before = [0] * len(shape)
        for place, axis in enumerate(order):
            before[axis] = shape[place]
        return g.add("Transpose", [g.constant(fine(g, before, dtype))], perm=order)[0]
    if way == "slice" and shape:
        wide = [d + int(g.rng.integers(0, 3)) for d in shape]
        starts = [int(g.rng.integers(0, w - d + 1)) for w, d in zip(wide, shape, strict=True)]
        ends = [s + d for s, d in zip(starts, shape, strict=True)]
        given = [g.constant(v, np.int64) for v in (starts, ends, range(len(shape)))]
        return g.add("Slice", [g.constant(fine(g, wide, dtype)), *given])[0]
    if way == "reshape":
        return g.add("Reshape", [g.constant(fine(g, [int(np.prod(shape))], dtype)), g.constant(shape, np.int64)])[0]
    if way == "scale":
        factor = g.constant(grid(g, one_of(g, [(), (1,), shape[-1:]]), dtype, 1))
        return g.add(one_of(g, ["Mul", "Add", "Div", "Sub"]), [g.constant(fine(g, shape, dtype)), factor])[0]
    if way == "join" and shape:
        axis = int(g.rng.integers(len(shape)))
        cut = int(g.rng.integers(0, shape[axis] + 1))
        sizes = [[c if i == axis else d for i, d in enumerate(shape)] for c in (cut, shape[axis] - cut)]
        return g.add("Concat", [g.constant(fine(g, s, dtype)) for s in sizes], axis=axis)[0]
    if way == "gather" and shape:
        axis = int(g.rng.integers(len(shape)))
        wide = [2 * d if i == axis else d for i, d in enumerate(shape)]
        places = np.arange(0, 2 * shape[axis], 2) if chance(g, 0.6) else g.rng.integers(0, wide[axis], shape[axis])
        return g.add("Gather", [g.constant(fine(g, wide, dtype)), g.constant(places, np.int64)], axis=axis)[0]
    return g.constant(fine(g, shape, dtype))


@recipe(5)
def matmul(g: Graph):
    x = pick(g, lambda v: real(1, 5)(v) and v.array.size > 0)
    inner = x.shape[-1]
    others = [v for v in g.values if v.dtype == x.dtype and v.rank > 1 and v.shape[-2] == inner and v.array.size]
    if others and chance(g, 0.3):
        y = one_of(g, others)
    elif chance(g, 0.3):  # x times its own transpose
        y = g.add("Transpose", [x], perm=[*range(x.rank - 2), x.rank - 1, x.rank - 2] if x.rank > 1 else [0])[0]
    else:
        columns = int(one_of(g, [1, 2, 3, 8, 130 if inner > 100 else 4]))
        batch = x.shape[:-2] if chance(g, 0.15) else ()
        form = (*batch, inner, columns) if chance(g, 0.9) else (inner,)
        y = weights(g, form, x.dtype)
    z = g.add("MatMul", [x, y])[0]
    after(g, z, z.rank - 1)


@recipe(2)
def large_matmul(g: Graph):
    """Weights beyond the size that folding looks at."""
    x = pick(g, lambda v: real(1, 4)(v) and v.array.size > 0)
    rows = int(one_of(g, [130, 150, 200]))
    a = g.add("MatMul", [x, weights(g, (x.shape[-1], rows), x.dtype)])[0] if x.shape[-1] < 30 else x
    w = weights(g, (a.shape[-1], rows), x.dtype)
    z = g.add("MatMul", [a, w])[0]
    after(g, z, z.rank - 1)
    if chance(g, 0.2):
        g.add("Transpose", [w], perm=[1, 0])


@recipe(2)
def gemm(g: Graph):
    x = pick(g, lambda v: real(2, 2)(v) and v.array.size > 0)
    ta, tb = int(chance(g, 0.3)), int(chance(g, 0.4))
    inner, rows = (x.shape[0], x.shape[1]) if ta else (x.shape[1], x.shape[0])
    columns = int(one_of(g, [1, 3, 5, 8]))
    w = weights(g, (columns, inner) if tb else (inner, columns), x.dtype)
    c = g.constant(grid(g, one_of(g, [(columns,), (1,), (), (rows, 1), (rows, columns), (1, columns)]), x.dtype))
    scales = {"alpha": 0.5, "beta": 2.0} if chance(g, 0.4) else {}
    y = g.add("Gemm", [x, w, c] if chance(g, 0.8) else [x, w], transA=ta, transB=tb, **scales)[0]
    after(g, y, 1)


def after(g: Graph, y: Value, axis: int) -> None:
    """What a fusion may take into a product or convolution, or nearly: scales, shifts, in odd shapes at times."""
    for _ in range(int(g.rng.integers(0, 4))):
        if not 0 <= axis < y.rank:
            return
        channels = y.shape[axis]
        per_channel = [1] * y.rank
        per_channel[axis] = channels
        form = one_of(g, [per_channel, per_channel[min(axis, 1) :], (), (1,), y.shape, (1,) * (y.rank + 1),
                          [*y.shape[:-1], 1], y.shape[1:], (channels,)])  # fmt: skip
        k = g.constant(grid(g, form, y.dtype, *((1, 20) if chance(g, 0.6) else ())))
        op = one_of(g, ["Mul", "Add", "Mul", "Sub", "Div"])
        if op == "Div" and not k.array.all():
            continue
        try:
            y = g.add(op, [k, y] if chance(g, 0.2) else [y, k])[0]
        except Refused:
            continue


def image(g: Graph) -> Value:
    """A value of three to five dimensions; made from another one where there is none."""
    try:
        return pick(g, lambda v: real(3, 5)(v) and v.array.size > 0)
    except Refused:
        x = pick(g, lambda v: v.real and v.array.size > 0)
        return g.add("Reshape", [x, g.constant([1, 1, -1, 1] if chance(g, 0.5) else [1, -1, 1], np.int64)])[0]


def window(g: Graph, x: Value) -> dict[str, object]:
    n = x.rank - 2
    kernel = [int(g.rng.integers(1, min(d, 3) + 1)) for d in x.shape[2:]]
    made: dict[str, object] = {"kernel_shape": kernel}
    if chance(g, 0.4):
        made["strides"] = [int(s) for s in g.rng.integers(1, 3, n)]
    if chance(g, 0.2):
        made["auto_pad"] = one_of(g, ["SAME_UPPER", "SAME_LOWER", "VALID"])
    elif chance(g, 0.5):
        made["pads"] = [int(g.rng.integers(0, k)) for k in (*kernel, *kernel)]
    return made


@recipe(5)
def conv(g: Graph):
    x = image(g)
    if chance(g, 0.3) and x.dtype != np.float16:
        x = padded(g, x)
    attributes = window(g, x)
    kernel = attributes["kernel_shape"]
    assert isinstance(kernel, list)
    channels = x.shape[1]
    group = channels if chance(g, 0.25) else 1
    out = group * int(one_of(g, [1, 2, 3]))
    if chance(g, 0.15) and "auto_pad" not in attributes:
        attributes["dilations"] = [2] * len(kernel)
    w = weights(g, (out, channels // group, *kernel), x.dtype)
    bias = [g.constant(fine(g, [out], x.dtype))] if chance(g, 0.5) else []
    y = g.add("Conv", [x, w, *bias], group=group, **attributes)[0]
    normalized(g, y) if chance(g, 0.4) else after(g, y, 1)


def padded(g: Graph, x: Value) -> Value:
    """Zeros (mostly) around an image."""
    n = x.rank - 2
    edges = [0, 0, *g.rng.integers(0, 3, n).tolist(), 0, 0, *g.rng.integers(0, 3, n).tolist()]
    if chance(g, 0.1):
        edges[1] = 1
    given = [x, g.constant(edges, np.int64)]
    if chance(g, 0.4):
        given.append(g.constant(0 if chance(g, 0.8) else 1, x.dtype))
    return g.add("Pad", given)[0]


@recipe(1.5)
def conv_transpose(g: Graph):
    x = image(g)
    n = x.rank - 2
    kernel = [int(k) for k in g.rng.integers(1, 4, n)]
    group = x.shape[1] if chance(g, 0.25) else 1
    attributes: dict[str, object] = {"strides": [int(s) for s in g.rng.integers(1, 3, n)]} if chance(g, 0.6) else {}
    if chance(g, 0.4):
        attributes["pads"] = [int(g.rng.integers(0, (k + 1) // 2)) for k in (*kernel, *kernel)]
    if chance(g, 0.15):
        attributes["dilations"] = [2] * n
    if chance(g, 0.2) and "strides" in attributes:
        attributes["output_padding"] = [s - 1 for s in attributes["strides"]]  # pyright: ignore[reportGeneralTypeIssues]
    per_group = int(one_of(g, [1, 2, 3]))
    w = weights(g, (x.shape[1], per_group, *kernel), x.dtype)
    bias = [g.constant(fine(g, [per_group * group], x.dtype))] if chance(g, 0.5) else []
    y = g.add("ConvTranspose", [x, w, *bias], group=group, kernel_shape=kernel, **attributes)[0]
    normalized(g, y) if chance(g, 0.3) else after(g, y, 1)


@recipe(2)
def large_conv(g: Graph):
    """A 1×1 or 3×3 convolution with weights beyond the size that folding looks at."""
    x = image(g)
    if x.rank != 4 or x.shape[1] < 4:
        raise Refused("too few channels")
    k = int(one_of(g, [1, 3]))
    out = 17_000 // (x.shape[1] * k * k) + 1
    if out * x.shape[0] * x.shape[2] * x.shape[3] > 20_000:
        raise Refused("large")
    y = g.add("Conv", [x, weights(g, (out, x.shape[1], k, k), x.dtype)], kernel_shape=[k, k], pads=[k // 2] * 4)[0]
    normalized(g, y) if chance(g, 0.5) else after(g, y, 1)


@recipe(3)
def pool(g: Graph):
    x = image(g)
    way = g.rng.random()
    if way < 0.2:
        g.add(one_of(g, ["GlobalAveragePool", "GlobalMaxPool"]), [x])
        return
    if chance(g, 0.25) and x.dtype != np.float16:
        x = padded(g, x)
    attributes = window(g, x)
    if chance(g, 0.25) and "auto_pad" not in attributes:
        attributes["ceil_mode"] = 1
    if way < 0.6:
        g.add("AveragePool", [x], count_include_pad=int(chance(g, 0.4)), **attributes)
    else:
        g.add("MaxPool", [x], **attributes)


def normalized(g: Graph, x: Value) -> None:
    c = x.shape[1]
    if not c:
        raise Refused("no channels")
    vectors = [g.constant(fine(g, [c], x.dtype)) for _ in range(3)]
    variance = g.constant(grid(g, [c], x.dtype, 2, 20))
    y = g.add("BatchNormalization", [x, *vectors, variance], **({"epsilon": 0.01} if chance(g, 0.3) else {}))[0]
    if chance(g, 0.4):
        after(g, y, 1)


@recipe(2)
def normalization(g: Graph):
    way = g.rng.random()
    if way < 0.4:
        normalized(g, pick(g, real(2, 5)))
    elif way < 0.6:
        x = image(g)
        g.add(
            "InstanceNormalization", [x, *(g.constant(fine(g, [x.shape[1]], x.dtype)) for _ in range(2))], epsilon=0.01
        )
    elif way < 0.7:
        g.add("LRN", [pick(g, real(4, 4))], size=int(one_of(g, [1, 3])), bias=2.0)
    elif way < 0.8:
        x = pick(g, real(1, 4))
        g.add("LpNormalization", [x], axis=axes_of(g, x)[0], p=int(one_of(g, [1, 2])))
    elif g.opset >= 17:
        x = pick(g, real(1, 5))
        axis = axes_of(g, x)[0]
        form = x.shape[axis % x.rank :]
        given = [g.constant(fine(g, form, x.dtype)) for _ in range(int(g.rng.integers(1, 3)))]
        g.add("LayerNormalization", [x, *given], axis=axis, epsilon=0.01)


@recipe(1.2)
def resize(g: Graph):
    x = image(g)
    if x.rank != 4:
        raise Refused("resizing images only")
    mode, how = one_of(g, [("nearest", "asymmetric"), ("nearest", "half_pixel"), ("linear", "half_pixel"),
                           ("linear", "align_corners"), ("linear", "asymmetric"),
                           ("cubic", "half_pixel"), ("linear", "pytorch_half_pixel")])  # fmt: skip
    rounding = {"nearest_mode": one_of(g, ["floor", "round_prefer_floor", "ceil"])} if mode == "nearest" else {}
    roi = None if g.opset >= 13 else g.constant(np.zeros(0, np.float32))
    if chance(g, 0.5):
        scales = g.constant([1, 1, one_of(g, [1, 2, 0.5, 3]), one_of(g, [1, 2, 1.5])], np.float32)
        g.add("Resize", [x, roi, scales], mode=mode, coordinate_transformation_mode=how, **rounding)
    else:
        sizes = [*x.shape[:2], *(int(g.rng.integers(1, 2 * d + 1)) for d in x.shape[2:])]
        empty = None if g.opset >= 13 else g.constant(np.zeros(0, np.float32))
        g.add("Resize", [x, roi, empty, g.constant(sizes, np.int64)], mode=mode,
              coordinate_transformation_mode=how, **rounding)  # fmt: skip


@recipe(1.2)
def quantize(g: Graph):
    x = pick(g, lambda v: v.dtype == np.float32)
    kind = one_of(g, [np.uint8, np.int8])
    axis: dict[str, int] = {}
    form: tuple[int, ...] = ()
    if x.rank and chance(g, 0.3) and g.opset >= 13:
        axis = {"axis": axes_of(g, x)[0]}
        form = (x.shape[axis["axis"]],)
    scale = g.constant(g.rng.uniform(0.01, 0.1, form).astype(np.float32))
    zero = g.constant(np.full(form, one_of(g, [0, 0, 3, 128 if kind is np.uint8 else -5])), kind)
    q = g.add("QuantizeLinear", [x, scale, zero], **axis)[0]
    g.add("DequantizeLinear", [q, scale, zero], **axis)
