"""Integers of every width at the borders of what f32 holds and of their own range: all pairs of edge values.

Expected is what numpy computes. i64 and u64 stay within 32 bits, for the CPU computes them so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from tests.ops.onnx.cases import OpCase, check
from tests.ops.onnx.test_element_types import ran

KINDS = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"]
WIDE = [k for k in KINDS if k.endswith(("32", "64"))]
# fmt: off
EDGES = [
    0, 1, -1, 2, -2, 3, -3, 5, 7, -7, 10, 100, -100, 127, 128, 200, 255, -128, 1000, -1000, 30000, 40000, 65535,
    2**24, 2**24 + 1, 2**24 + 3, -(2**24) - 1, 2**30, 2**30 - 1, 2**31 - 2, 2**31 - 1, -(2**31), -(2**31) + 1, 2**31,
    2**32 - 2, 2**32 - 1,
]
# fmt: on


def limits(kind: str) -> tuple[int, int]:
    """The numbers that the CPU has of a type."""
    info = np.iinfo(kind)
    return (int(info.min), int(info.max)) if info.bits <= 32 else (-(2**31) if info.min else 0, 2**31 - 1)


def edges(kind: str) -> np.ndarray:
    low, high = limits(kind)
    return np.array(sorted({v for v in [*EDGES, low, high, high // 2] if low <= v <= high}), kind)


def pairs(kind: str) -> tuple[np.ndarray, np.ndarray]:
    grid = np.meshgrid(edges(kind), edges(kind), indexing="ij")
    return grid[0].reshape(-1), grid[1].reshape(-1)


def within(kind: str, numbers: Sequence[int]) -> np.ndarray:
    """Which results the CPU can give; narrower types wrap around."""
    low, high = limits(kind)
    return np.array([np.iinfo(kind).bits <= 32 or low <= v <= high for v in numbers])


def wrapped(numbers: Sequence[int], kind: str) -> np.ndarray:
    bits, signed = np.iinfo(kind).bits, np.iinfo(kind).min < 0
    half = 1 << (bits - 1) if signed else 0
    return np.array([((v + half) % (1 << bits)) - half for v in numbers], object).astype(kind)


def cut(a: int, b: int) -> int:
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


ARITHMETIC: dict[str, Callable[[int, int], int]] = {
    "Add": lambda a, b: a + b,
    "Sub": lambda a, b: a - b,
    "Mul": lambda a, b: a * b,
    "Max": max,
    "Min": min,
    "Div": cut,
    "Mod": lambda a, b: a % b,
}
COMPARISONS: dict[str, Callable[[int, int], bool]] = {
    "Equal": lambda a, b: a == b,
    "Greater": lambda a, b: a > b,
    "GreaterOrEqual": lambda a, b: a >= b,
    "Less": lambda a, b: a < b,
    "LessOrEqual": lambda a, b: a <= b,
}


def exactly(op: str, inputs: Sequence[np.ndarray], expected: np.ndarray, **options: Any) -> None:
    attributes = options.pop("attributes", {})
    check(OpCase(op, inputs, attributes, opset=options.pop("opset", 22), expected=[expected], **options))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("op", ARITHMETIC)
def test_arithmetic(op: str, kind: str):
    a, b = pairs(kind)
    if op in ("Div", "Mod"):
        # The smallest number has no negative.
        kept = (b != 0) & ~((a.astype(object) == limits(kind)[0]) & (b.astype(object) == -1))
        a, b = a[kept], b[kept]
    numbers = [ARITHMETIC[op](int(x), int(y)) for x, y in zip(a, b, strict=True)]
    good = within(kind, numbers)
    exactly(op, [a[good], b[good]], wrapped(numbers, kind)[good])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("op", COMPARISONS)
def test_comparison(op: str, kind: str):
    a, b = pairs(kind)
    exactly(op, [a, b], np.array([COMPARISONS[op](int(x), int(y)) for x, y in zip(a, b, strict=True)]))


@pytest.mark.parametrize("kind", KINDS)
def test_unary(kind: str):
    x = edges(kind)
    numbers = [int(v) for v in x]
    signed = np.iinfo(kind).min < 0
    fits = within(kind, [-v for v in numbers])
    exactly("Abs", [x[fits]], wrapped([abs(v) for v in numbers], kind)[fits])
    exactly("Sign", [x], np.array([(v > 0) - (v < 0) for v in numbers], kind))
    if signed:
        exactly("Neg", [x[fits]], wrapped([-v for v in numbers], kind)[fits])
        exactly("Relu", [x], np.maximum(x, 0))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("constants", [(), (1, 2)])
def test_clip(kind: str, constants: Sequence[int]):
    x = edges(kind)
    low, high = x[2].reshape(()), x[-3].reshape(())
    exactly("Clip", [x, low, high], np.clip(x, low, high), constants=constants)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("exponents", [[0, 1, 2, 3, 5, 10, 31, 70], [-1, -2]])
def test_power(kind: str, exponents: Sequence[int]):
    if exponents[0] < 0 and np.iinfo(kind).min == 0:
        return
    a, b = (v.reshape(-1) for v in np.meshgrid(edges(kind), np.array(exponents, kind), indexing="ij"))
    known = zip(a.tolist(), b.tolist(), strict=True)
    numbers = [x**y if y >= 0 else 0 if abs(x) > 1 else x ** (y & 1) for x, y in known]
    # Too large for the type is not defined.
    good = np.array([limits(kind)[0] <= v <= limits(kind)[1] for v in numbers]) & ~((a == 0) & (b.astype(object) < 0))
    exactly("Pow", [a[good], b[good]], wrapped(numbers, kind)[good], opset=15)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("exponent", [np.float32(3), np.int64(5)])
def test_power_of_a_constant(kind: str, exponent: Any):
    x = edges(kind)
    numbers = [int(v) ** int(exponent) for v in x]
    good = within(kind, numbers)
    exactly("Pow", [x[good], np.array(exponent)], wrapped(numbers, kind)[good], constants=(1,), opset=15)


@pytest.mark.parametrize("kind", [k for k in KINDS if k[0] == "u"])
def test_shift_to_the_right(kind: str):
    a, b = (v.reshape(-1) for v in np.meshgrid(edges(kind), np.array([0, 1, 5, np.iinfo(kind).bits - 1], kind)))
    good = b < 32
    exactly("BitShift", [a[good], b[good]], (a >> b)[good], attributes={"direction": "RIGHT"})


@pytest.mark.parametrize("kind", WIDE)
@pytest.mark.parametrize("dynamic", [False, True])
@pytest.mark.parametrize("keep", [0, 1])
def test_reduction(kind: str, dynamic: bool, keep: int):
    low, high = limits(kind)
    x = np.random.default_rng(3).integers(low, high, (3, 4, 5), endpoint=True).astype(kind)
    row = np.array([[2**24 + 1, 1, 2], [5, 2**30, 2**29 + 3]], kind)
    options = {"constants": (1,), "attributes": {"keepdims": keep}, "dynamic": dynamic}
    for axes in ([1], [0, 2], [-1]):
        over = tuple(axes)
        exactly("ReduceMax", [x, np.array(axes)], x.max(over, keepdims=bool(keep)), **options)
        exactly("ReduceMin", [x, np.array(axes)], x.min(over, keepdims=bool(keep)), **options)
    exactly("ReduceSum", [row, np.array([1])], row.sum(1, keepdims=bool(keep), dtype=kind), **options)
    exactly("ReduceSum", [row, np.array([0, 1])], row.sum(keepdims=bool(keep), dtype=kind), **options)
    exactly("ReduceL1", [row, np.array([1])], row.sum(1, keepdims=bool(keep), dtype=kind), **options)
    mean = (row.sum(1, keepdims=bool(keep), dtype=kind) // 3).astype(kind)
    if not dynamic:
        exactly("ReduceMean", [row, np.array([1])], mean, **options)


def test_sum_of_nothing():
    exactly("ReduceSum", [np.zeros((2, 0), np.int64), np.array([1])], np.zeros((2, 1), np.int64), constants=(1,))


@pytest.mark.parametrize("kind", KINDS)
def test_a_chain_wraps_around(kind: str):
    """The runtime joins operations that follow each other and computes them in one type."""
    a, b = pairs(kind)
    total = [int(x) + int(y) for x, y in zip(a, b, strict=True)]
    good = within(kind, total) & within(kind, [2 * v for v in total])
    a, b, total = a[good], b[good], wrapped([t for t, g in zip(total, good, strict=True) if g], kind)
    two = np.array(2, kind)
    nodes = [
        helper.make_node("Add", ["x", "y"], ["s"]),
        helper.make_node("Mul", ["s", "two"], ["m"]),
        helper.make_node("Cast", ["s"], ["c"], to=TensorProto.FLOAT),
        helper.make_node("Greater", ["s", "x"], ["g"]),
        helper.make_node("Where", ["g", "s", "y"], ["w"]),
    ]
    infos = [helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(a.dtype), a.shape) for n in "xy"]
    outputs = [helper.make_tensor_value_info(n, TensorProto.UNDEFINED, None) for n in "mcgw"]
    graph = helper.make_graph(nodes, "chain", infos, outputs, [numpy_helper.from_array(two, "two")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    more = total > a
    expected = [wrapped([2 * int(v) for v in total], kind), total.astype(np.float32), more, np.where(more, total, b)]
    for ours, theirs in zip(ran(model, {"x": a, "y": b}), expected, strict=True):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("kind", ["int32", "uint32", "int64"])
@pytest.mark.parametrize("op", COMPARISONS)
@pytest.mark.parametrize("constant", [False, True])
def test_choice_by_a_comparison_of_small_numbers(op: str, kind: str, constant: bool):
    rng = np.random.default_rng(4)
    low, high = limits(kind)
    x, y = (rng.integers(low, high, 50, endpoint=True).astype(kind) for _ in range(2))
    a = rng.integers(0, 9, 50).astype(np.int32)
    b = np.array(4, np.int32) if constant else rng.integers(0, 9, 50).astype(np.int32)
    nodes = [helper.make_node(op, ["a", "b"], ["c"]), helper.make_node("Where", ["c", "x", "y"], ["z"])]
    feeds = {"a": a, "x": x, "y": y} | ({} if constant else {"b": b})
    infos = [
        helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(v.dtype), v.shape) for n, v in feeds.items()
    ]
    weights = [numpy_helper.from_array(b, "b")] if constant else []
    output = helper.make_tensor_value_info("z", TensorProto.UNDEFINED, None)
    graph = helper.make_graph(nodes, "choice", infos, [output], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    chosen = np.array([COMPARISONS[op](int(p), int(q)) for p, q in zip(a, np.broadcast_to(b, a.shape), strict=True)])
    np.testing.assert_array_equal(ran(model, feeds)[0], np.where(chosen, x, y))


@pytest.mark.parametrize("sizes", [(5003, 5001, 0, 7), (4099, 8191, 0, 4099), (3, 5, 2, 4), (40000, 50000, 0, 40001)])
def test_quotient_of_a_product_of_sizes(sizes: tuple[int, ...]):
    """Products of sizes may be beyond 2^24, the sizes are not; a tensor without elements has all of them."""
    nodes = [
        *(helper.make_node("Shape", ["x"], [n], start=at, end=at + 1) for at, n in ((0, "a"), (1, "b"))),
        helper.make_node("Shape", ["y"], ["c"], start=0),
        helper.make_node("Mul", ["a", "b"], ["p"]),
        helper.make_node("Div", ["p", "c"], ["q"]),
    ]
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["?"] * r) for n, r in (("x", 3), ("y", 1))]
    output = helper.make_tensor_value_info("q", TensorProto.INT64, [1])
    graph = helper.make_graph(nodes, "quotient", infos, [output])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    found = ran(model, {"x": np.zeros(sizes[:3], np.float32), "y": np.zeros(sizes[3:], np.float32)})
    np.testing.assert_array_equal(found[0], [sizes[0] * sizes[1] // sizes[3]])


@pytest.mark.parametrize("size", [5, 16777217 // 3 + 2, 700000003])
def test_half_of_a_multiple_of_a_size(size: int):
    nodes = [
        helper.make_node("Shape", ["x"], ["a"], start=0, end=1),
        helper.make_node("Mul", ["a", "three"], ["p"]),
        helper.make_node("Div", ["p", "two"], ["q"]),
    ]
    infos = [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["?", 0])]
    weights = [numpy_helper.from_array(np.array(n), k) for n, k in ((3, "three"), (2, "two"))]
    output = helper.make_tensor_value_info("q", TensorProto.INT64, [1])
    graph = helper.make_graph(nodes, "half", infos, [output], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    found = ran(model, {"x": np.zeros((size, 0), np.float32)})
    np.testing.assert_array_equal(found[0], [size * 3 // 2])


def test_buckets_of_relative_places():
    """As T5 has them: integers of logarithms are small, but that of nothing, which is not chosen."""
    x = np.arange(-600, 601, dtype=np.int32)[None, :] - np.zeros((2, 1), np.int32)
    numbers = {"eight": np.int32(8), "by": np.float32(8), "scale": np.float32(2.885390043258667), "most": np.int32(15)}
    nodes = [
        helper.make_node("Mod", ["x", "range"], ["places"]),
        helper.make_node("Abs", ["places"], ["far"]),
        helper.make_node("Less", ["far", "eight"], ["near"]),
        helper.make_node("Cast", ["far"], ["real"], to=TensorProto.FLOAT),
        helper.make_node("Div", ["real", "by"], ["d"]),
        helper.make_node("Log", ["d"], ["l"]),
        helper.make_node("Mul", ["l", "scale"], ["m"]),
        helper.make_node("Cast", ["m"], ["i"], to=TensorProto.INT32),
        helper.make_node("Add", ["i", "eight"], ["s"]),
        helper.make_node("Min", ["s", "most"], ["t"]),
        helper.make_node("Where", ["near", "far", "t"], ["y"]),
    ]
    weights = [numpy_helper.from_array(np.asarray(v), k) for k, v in (numbers | {"range": np.int32(1000)}).items()]
    infos = [helper.make_tensor_value_info("x", TensorProto.INT32, ["a", "b"])]
    graph = helper.make_graph(
        nodes, "t5", infos, [helper.make_tensor_value_info("y", TensorProto.INT32, None)], weights
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 22)], ir_version=10)
    far = np.mod(x, 1000)
    with np.errstate(divide="ignore"):
        made = np.log(far.astype(np.float32) / numbers["by"]) * numbers["scale"]
    made = np.minimum(np.where(np.isfinite(made), made, 0).astype(np.int32) + 8, 15)
    np.testing.assert_array_equal(ran(model, {"x": x})[0], np.where(far < 8, far, made))
