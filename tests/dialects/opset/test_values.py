"""Shapes that a model computes: graphs built with OpenVINO, saved as IR, inferred by both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import agreement
import numpy as np
import openvino as ov
import openvino.opset13 as op
import pytest

from stepwell.dialects.types import intersect, parse_shape

INPUTS = ["2,3,4,5", "?,3,?,5", "1..4,3,2..6,5", "?,?,?,?", "2,..3,4..,5"]


def ints(*values: int) -> Any:
    return op.constant(np.array(values, np.int64))


def one(value: int) -> Any:
    return op.constant(np.int64(value))


def size(x: Any, axis: int, kind: str = "i64") -> Any:
    return op.gather(op.shape_of(x, kind), ints(axis), one(0))


def flatten(x: Any) -> Any:
    return op.reshape(x, op.concat([size(x, 0), ints(-1)], 0), False)


def merge_last(x: Any) -> Any:
    shape = op.shape_of(x)
    head = op.slice(shape, ints(0), ints(2), ints(1))
    tail = op.slice(shape, ints(2), ints(2**63 - 1), ints(1))
    return op.reshape(x, op.concat([head, op.unsqueeze(op.reduce_prod(tail, ints(0), False), one(0))], 0), False)


def heads(x: Any) -> Any:
    shape = op.shape_of(x)
    parts = op.split(shape, one(0), 4)
    parts = [parts.output(i) for i in range(4)]
    rest = op.multiply(parts[2], parts[3])
    return op.reshape(x, op.concat([parts[0], parts[1], rest], 0), False)


def strided(x: Any) -> Any:
    part = op.strided_slice(op.shape_of(x), ints(1), ints(3), ints(1), [0], [0])
    return op.reshape(x, op.concat([ints(-1), part], 0), False)


def shrunk(x: Any) -> Any:
    last = op.strided_slice(op.shape_of(x), ints(-1), ints(0), ints(1), [0], [0], [], [1])
    return op.reshape(x, op.concat([ints(-1), op.unsqueeze(last, one(0))], 0), False)


def halved(x: Any) -> Any:
    half = op.divide(size(x, 2), ints(2))
    return op.broadcast(op.constant(np.float32(1)), op.concat([half, ints(3)], 0))


def floored(x: Any) -> Any:
    scaled = op.floor(op.multiply(op.convert(size(x, 2), "f32"), op.constant(np.array([1.5], np.float32))))
    return op.broadcast(op.constant(np.float32(1)), op.convert(scaled, "i64"))


def small(x: Any) -> Any:
    shape = op.shape_of(x, "i32")
    picked = op.gather(shape, op.constant(np.array([0, 2], np.int32)), op.constant(np.int32(0)))
    return op.broadcast(op.constant(np.float32(1)), picked)


def widened(x: Any) -> Any:
    return op.broadcast(op.constant(np.float32(1)), op.convert(op.shape_of(x, "i32"), "i64"))


def narrowed(x: Any) -> Any:
    return op.broadcast(op.constant(np.float32(1)), op.convert(op.shape_of(x, "i64"), "i32"))


def sum_of_sizes(x: Any) -> Any:
    total = op.add(size(x, 0), op.subtract(size(x, 2), ints(1)))
    return op.broadcast(op.constant(np.float32(1)), total)


def largest(x: Any) -> Any:
    return op.broadcast(op.constant(np.float32(1)), op.maximum(size(x, 0), size(x, 2)))


def smallest(x: Any) -> Any:
    return op.broadcast(op.constant(np.float32(1)), op.minimum(op.shape_of(x), ints(3)))


def cut(x: Any) -> Any:
    return op.slice(x, ints(0), op.subtract(size(x, 2), ints(1)), ints(1), ints(2))


def repeated(x: Any) -> Any:
    return op.tile(x, op.concat([ints(1, 1, 1), size(x, 0)], 0))


def padded(x: Any) -> Any:
    return op.pad(x, ints(0, 0, 0, 0), op.concat([ints(0, 0, 0), size(x, 0)], 0), "constant")


def best(x: Any) -> Any:
    k = op.minimum(op.squeeze(size(x, 2), one(0)), one(3))
    return op.topk(x, k, 2, "max", "value").output(0)


def one_hot(x: Any) -> Any:
    depth = op.squeeze(size(x, 0), one(0))
    return op.one_hot(op.constant(np.array([1, 0], np.int64)), depth, op.constant(1.0), op.constant(0.0), -1)


def counted(x: Any) -> Any:
    stop = op.squeeze(size(x, 0), one(0))
    return op.range(one(0), stop, one(1), "i64")


def reversed_(x: Any) -> Any:
    shape = op.slice(op.shape_of(x), ints(3), ints(-(2**63)), ints(-1))
    return op.broadcast(op.constant(np.float32(1)), shape)


def scattered(x: Any) -> Any:
    shape = op.scatter_update(op.shape_of(x), ints(1), ints(7), one(0))
    return op.broadcast(op.constant(np.float32(1)), shape)


def copied(x: Any) -> Any:
    return op.reshape(x, op.concat([ints(0, -1), size(x, 3)], 0), True)


def picked(x: Any) -> Any:
    shape = op.select(op.equal(op.shape_of(x), ints(3)), ints(9), op.shape_of(x))
    return op.broadcast(op.constant(np.float32(1)), shape)


def parted(x: Any) -> Any:
    parts = op.variadic_split(op.shape_of(x), one(0), ints(1, -1))
    return op.reshape(x, op.concat([parts.output(0), op.reduce_prod(parts.output(1), ints(0), True)], 0), False)


GRAPHS: list[Callable[[Any], Any]] = [
    flatten, merge_last, heads, strided, shrunk, halved, floored, small, widened, narrowed, sum_of_sizes, largest,
    smallest, cut, repeated, padded, best, one_hot, counted, reversed_, scattered, copied, picked, parted,
]  # fmt: skip

OPEN = "OpenVINO gives up on arithmetic with a size that has no upper bound"
TIGHTER: dict[tuple[str, str], str] = {
    ("heads", "2,..3,4..,5"): OPEN,
    ("halved", "2,..3,4..,5"): OPEN,
    ("floored", "1..4,3,2..6,5"): "OpenVINO does not follow bounds through reals",
    ("floored", "2,..3,4..,5"): "OpenVINO does not follow bounds through reals",
    ("sum_of_sizes", "2,..3,4..,5"): OPEN,
    ("largest", "2,..3,4..,5"): OPEN,
    ("smallest", "?,3,?,5"): OPEN,
    ("smallest", "?,?,?,?"): OPEN,
    ("smallest", "2,..3,4..,5"): OPEN,
    ("cut", "2,..3,4..,5"): OPEN,
    ("best", "?,3,?,5"): OPEN,
    ("best", "?,?,?,?"): OPEN,
    ("best", "2,..3,4..,5"): OPEN,
    ("counted", "1..4,3,2..6,5"): "OpenVINO does not bound a Range by the bounds of its end",
    ("picked", "?,3,?,5"): "OpenVINO does not join the bounds of the two sides of a Select",
    ("picked", "1..4,3,2..6,5"): "OpenVINO does not join the bounds of the two sides of a Select",
    ("picked", "2,..3,4..,5"): "OpenVINO does not join the bounds of the two sides of a Select",
}
"""(graph, input) → why our type is narrower than OpenVINO's."""


def within(mine: str, theirs: str) -> bool:
    """Whether every dimension of the first shape lies in that of the second."""
    a, b = (parse_shape(t[t.index("[") + 1 : -1]) for t in (mine, theirs))
    assert a is not None and b is not None
    return len(a) == len(b) and all(intersect(p, q) == p for p, q in zip(a, b, strict=True))


@pytest.mark.parametrize("shape", INPUTS)
@pytest.mark.parametrize("graph", GRAPHS, ids=lambda g: g.__name__)
def test_shape_graph(graph: Callable[[Any], Any], shape: str, tmp_path: Path):
    x = op.parameter(ov.PartialShape(f"[{shape}]"), np.float32)
    model: Any = ov.Model
    ov.save_model(model([graph(x)], [x], "shapes"), tmp_path / "m.xml", compress_to_fp16=False)
    (mine,), (theirs,) = agreement.our_types(tmp_path / "m.xml"), agreement.openvino_types(tmp_path / "m.xml")
    if (graph.__name__, shape) in TIGHTER:
        assert mine != theirs and within(mine, theirs)
    else:
        assert mine == theirs
