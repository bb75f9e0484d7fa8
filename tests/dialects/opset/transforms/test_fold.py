"""Operations on large constants: the payload that is written has OpenVINO's values, and nothing was read before."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from running import Model

from stepwell.dialects import opset as o
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.payload import Values

RANDOM = np.random.default_rng(5)
LARGE = RANDOM.standard_normal((40, 30, 20)).astype(np.float32)
INTEGERS = RANDOM.integers(-99, 99, (90, 40, 30)).astype(np.int32)
COLUMN = RANDOM.standard_normal((30, 1)).astype(np.float32)
ROWS = RANDOM.standard_normal((20, 1)).astype(np.float32)


def f32(value: Any) -> np.ndarray:
    return np.asarray(value, np.float32)


def slices(m: Model, x: Any) -> Any:
    return m(o.SliceOp, x, np.array([1, -5]), np.array([40, -50]), np.array([3, -2]), np.array([0, 2]))


def strided(m: Model, x: Any) -> Any:
    masks = {"begin_mask": (0, 1, 0), "end_mask": (0, 1, 0), "new_axis_mask": (0, 0, 0), "shrink_axis_mask": (1, 0, 0)}
    return m(o.StridedSliceOp, x, np.array([3, 0, 2]), np.array([4, 0, 9]), np.array([1, 2, 1]), **masks)


def chained(m: Model, x: Any) -> Any:
    turned = m(o.TransposeOp, x, np.array([2, 0, 1]))
    flat = m(o.ReshapeOp, m(o.MultiplyOp, turned, f32(0.5)), np.array([20, 1200]), special_zero=False)
    return m(o.AddOp, flat, ROWS)


DEFERRED: dict[str, Callable[[Model, Any], Any]] = {
    "transpose": lambda m, x: m(o.TransposeOp, x, np.array([2, 0, 1])),
    "transpose-reverse": lambda m, x: m(o.TransposeOp, x, np.zeros(0, np.int64)),
    "reshape": lambda m, x: m(o.ReshapeOp, x, np.array([0, -1]), special_zero=True),
    "unsqueeze": lambda m, x: m(o.UnsqueezeOp, x, np.array([1])),
    "slice": slices,
    "strided-slice": strided,
    "split": lambda m, x: m(o.SplitOp, x, np.array(1), num_splits=2)[1],
    "variadic-split": lambda m, x: m(o.VariadicSplitOp, x, np.array(0), np.array([7, -1]))[1],
    "gather-one": lambda m, x: m(o.GatherOp, x, np.array(-3), np.array(1)),
    "gather-range": lambda m, x: m(o.GatherOp, x, np.array([2, 4, 6]), np.array(0)),
    "gather-rows": lambda m, x: m(o.GatherOp, x, np.array([[[2], [4], [6]]]), np.array(-2)),
    "concat": lambda m, x: m(o.ConcatOp, [x, m.constant(LARGE[:, :3])], axis=1),
    "add": lambda m, x: m(o.AddOp, x, COLUMN),
    "multiply-left": lambda m, x: m(o.MultiplyOp, f32([3]), x),
    "divide": lambda m, x: m(o.DivideOp, x, f32(7)),
    "subtract-large": lambda m, x: m(o.SubtractOp, x, LARGE * 2),
    "power": lambda m, x: m(o.PowerOp, m(o.AbsOp, x), f32(1.5)),
    "negative-sqrt": lambda m, x: m(o.NegativeOp, m(o.SqrtOp, m(o.AbsOp, x))),
    "greater": lambda m, x: m(o.GreaterOp, x, f32(0)),
    "convert-narrow": lambda m, x: m(o.ConvertOp, x, destination_type="f16"),
    "convert-integer": lambda m, x: m(o.ConvertOp, m(o.MultiplyOp, x, f32(9)), destination_type="i8"),
    "chain": chained,
}


@pytest.mark.parametrize("build", DEFERRED.values(), ids=DEFERRED)
def test_deferred(build: Any, tmp_path: Path):
    parameter = Model()
    fed = parameter.result(build(parameter, parameter.parameter("40,30,20")))
    expected = running.run(fed, [LARGE], tmp_path, "fed")
    m = Model()
    module = m.result(build(m, m.constant(LARGE)))
    running.passes(module, "opset-fold")
    left = [op for op in module.ops if isinstance(op, ConstantOp)]
    assert not running.types(module)
    assert not isinstance(left[-1].payload, Values), "it was computed at once"
    found = running.run(module, [], tmp_path, "folded")
    np.testing.assert_allclose(found[0], expected[0], rtol=1e-6, atol=1e-6)
    assert found[0].dtype == expected[0].dtype


STAYS: dict[str, Callable[[Model], Any]] = {
    "wider": lambda m: m(o.ConvertOp, m.constant(INTEGERS, "i8"), destination_type="f32"),
    "half-wider": lambda m: m(o.ConvertOp, m.constant(np.tile(LARGE, (2, 1, 1)), "f16"), destination_type="f32"),
    "divide-by-zero": lambda m: m(o.DivideOp, m.constant(INTEGERS, "i32"), m.constant([0], "i32")),
    "broadcast": lambda m: m(o.BroadcastOp, m.constant(LARGE[:1]), np.array([400, 30, 20])),
    "softmax": lambda m: m(o.SoftMaxOp, m.constant(LARGE), axis=1),
    "log-softmax": lambda m: m(o.LogSoftmaxOp, m.constant(LARGE), axis=-1),
    "outer-product": lambda m: m(o.MultiplyOp, f32(np.ones((2000, 1))), f32(np.ones((1, 2000)))),
}


@pytest.mark.parametrize("build", STAYS.values(), ids=STAYS)
def test_stays(build: Any):
    m = Model()
    module = m.result(build(m))
    running.passes(module, "opset-fold")
    assert sum(running.types(module).values()) == 1


def test_product_that_shrinks_is_computed(tmp_path: Path):
    """A product of large constants becomes one where it is no larger than they; another stays."""
    rows, columns = RANDOM.standard_normal((300, 200)), RANDOM.standard_normal((200, 5))
    for left, right, kept in ((rows, columns, 0), (rows.reshape(-1, 1), columns[:1], 1)):
        model = Model()
        product = model(o.MatMulOp, model.constant(f32(left)), model.constant(f32(right)))
        module = model.result(model(o.AddOp, product, model.parameter(f"{len(left)},{right.shape[1]}")))
        before = running.run(module, running.inputs(module), tmp_path, "before")
        running.passes(module, "opset-fold")
        assert running.types(module)["MatMul_1"] == kept
        after = running.run(module, running.inputs(module), tmp_path, "after")
        np.testing.assert_allclose(after[0], before[0], 1e-4, 1e-5)


def test_product_that_others_make_smaller_is_computed(tmp_path: Path):
    """The biases of relative places of Swin V2: of each row of a table 512 numbers, and of these two."""
    table, wide, back = (RANDOM.standard_normal(shape) for shape in ((50, 2), (2, 512), (512, 2)))
    model = Model()
    rows = model(o.ReLUOp, model(o.MatMulOp, f32(table), f32(wide)))
    module = model.result(model(o.AddOp, model(o.MatMulOp, rows, f32(back)), model.parameter("50,2")))
    before = running.run(module, running.inputs(module), tmp_path, "before")
    running.passes(module, "opset-fold")
    assert running.types(module)["MatMul_1"] == 0
    after = running.run(module, running.inputs(module), tmp_path, "after")
    np.testing.assert_allclose(after[0], before[0], 1e-4, 1e-4)


def test_shared_large_constant_is_not_doubled():
    m = Model()
    x = m.constant(LARGE)
    module = m.result(m(o.ConcatOp, [x, x], axis=0), m(o.AddOp, m.parameter("40,30,20"), x))
    running.passes(module, "opset-fold")
    assert running.types(module)["Concat_1"] == 1


def test_chain_on_a_large_constant_stays_shallow(tmp_path: Path):
    """A payload is read through all computations below it."""
    m = Model()
    value = m.constant(LARGE)
    for _ in range(2000):
        value = m(o.NegativeOp, value)
    module = running.passes(m.result(value), "opset-fold")
    payloads = [op.payload for op in module.ops if isinstance(op, ConstantOp)]
    assert payloads[0].read(0, 10).shape == (10,)


def test_budget():
    """What takes more bytes is not computed now; as large as its operand, it is when it is written."""
    m = Model()
    module = m.result(m(o.AddOp, f32(np.ones(64)), f32(1)), m(o.TileOp, f32(np.ones(64)), np.array([2])))
    running.passes(module, "opset-fold{budget=128}")
    assert running.types(module) == {"Tile_1": 1}
    assert any(type(op.payload).__name__ == "Mapped" for op in module.ops if isinstance(op, ConstantOp))
    running.passes(module, "opset-fold")
    assert not running.types(module)


def test_no_warning_leaks():
    m = Model()
    values = f32([np.inf, -np.inf, np.nan, -1, 0])
    x = m.constant(values)
    module = m.result(
        *(m(cls, x) for cls in (o.SqrtOp, o.LogOp, o.ExpOp, o.AcosOp)),
        m(o.DivideOp, x, f32(0)),
        m(o.ConvertOp, x, destination_type="f16"),
        m(o.PowerOp, x, f32(-1)),
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        running.passes(module, "opset-fold")
    assert not running.types(module)


PASSES = ["opset-fold", "opset-canonicalize", "opset-fuse", "opset-cse", "opset-dce", "opset-legalize"]


@pytest.mark.parametrize("name", PASSES)
def test_time_is_linear(name: str):
    """Eight times the operations take at most sixteen times the time; a quadratic pass takes sixty-four."""

    def build(count: int) -> Any:
        m = Model()
        start = value = m.parameter("1,8,4,4")
        for i in range(count):
            value = m(o.AddOp, value, start) if i % 2 else m(o.TanhOp, value)
        return m.result(value)

    def seconds(count: int) -> float:
        best = 1e9
        for _ in range(3):
            module = build(count)
            begin = time.process_time()
            running.passes(module, name)
            best = min(best, time.process_time() - begin)
        return best

    assert seconds(4000) < 16 * seconds(500) + 0.05
