"""Transposes go through each kind of operation, and OpenVINO computes the same before and after."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from networks import IN, LEFT, NETWORKS, OUT, Nhwc, residual, weights
from running import Model

from stepwell.dialects import opset as o
from stepwell.dialects import provenance
from stepwell.dialects.opset.layout import FILES

SINK = "opset-sink-transposes"
SHAPES = {"static": "2,4,6,3", "batch": "?,4,6,3", "dynamic": "?,?,?,?"}


def given(m: Any, seed: int = 0) -> list[np.ndarray]:
    """Inputs of the model's size where it is not known."""
    random = np.random.default_rng(seed)
    sizes = {4: (2, 4, 6, 3), 3: (4, 6, 3), 2: (6, 3), 1: (3,)}
    made = []
    for value in running.inputs(m):
        shape = sizes.get(value.ndim, value.shape) if value.shape[1:] != (8, 8, 3) else value.shape
        array = random.standard_normal(shape) * 3
        made.append(array.astype(value.dtype) if value.dtype.kind == "f" else (array > 0).astype(value.dtype))
    return made


def f32(value: Any) -> np.ndarray:
    return np.asarray(value, np.float32)


def resize(m: Model, x: Any, mode: str = "nearest", named: bool = True, **more: Any) -> Any:
    sizes = ([8, 9], [2, 3]) if named else ([2, 3, 8, 9],)
    return m(o.InterpolateOp, x, *sizes, mode=mode, shape_calculation_mode="sizes", nearest_mode="floor", **more)


def strided(m: Model, x: Any, **masks: Any) -> Any:
    full = {name: (0, 0, 0, 0) for name in ("begin_mask", "end_mask")} | masks
    return m(o.StridedSliceOp, x, [0, 0, 3, -1], [2, 2, 0, 0], [1, 2, -1, -2], **full)


WIDE = np.random.default_rng(1).standard_normal((1, 3, 1, 6)).astype(np.float32)

KEEPING: dict[str, Callable[[Model, Any], Any]] = {
    "relu": lambda m, x: m(o.ReLUOp, x),
    "clamp": lambda m, x: m(o.ClampOp, x, min=-1.0, max=2.0),
    "convert": lambda m, x: m(o.ConvertOp, x, destination_type="i32"),
    "convert-like": lambda m, x: m(o.ConvertLikeOp, x, m.constant([1])),
    "is-nan": lambda m, x: m(o.IsNaNOp, x),
    "swish": lambda m, x: m(o.SwishOp, x, f32(0.5)),
    "hard-sigmoid": lambda m, x: m(o.HardSigmoidOp, x, f32(0.3), f32(0.4)),
    "selu": lambda m, x: m(o.SeluOp, x, f32(1.6), f32(1.1)),
    "prelu-one": lambda m, x: m(o.PReLUOp, x, f32([[[[0.25]]]])),
    "prelu-channels": lambda m, x: m(o.PReLUOp, x, f32([1, 2, 3]).reshape(1, 3, 1, 1)),
    "prelu-number": lambda m, x: m(o.PReLUOp, x, f32([0.25])),
    "prelu-last": lambda m, x: m(o.PReLUOp, x, WIDE[0, 0, 0]),
    "bucketize": lambda m, x: m(o.BucketizeOp, x, f32([-1, 0, 1])),
    "add-number": lambda m, x: m(o.AddOp, x, f32(2)),
    "add-channels": lambda m, x: m(o.AddOp, x, f32([1, 2, 3]).reshape(3, 1, 1)),
    "subtract-from": lambda m, x: m(o.SubtractOp, WIDE, x),
    "add-last": lambda m, x: m(o.AddOp, x, f32(range(6))),
    "add-itself": lambda m, x: m(o.AddOp, x, m(o.ReLUOp, x)),
    "less": lambda m, x: m(o.LessOp, x, f32(0)),
    "select": lambda m, x: m(o.SelectOp, m(o.GreaterOp, x, f32(0)), x, WIDE),
    "fake-quantize": lambda m, x: m(
        o.FakeQuantizeOp, x, f32([-1, -2, -3]).reshape(1, 3, 1, 1), f32(2), f32(-1), WIDE[:, :, :, :1], levels=16
    ),
    "concat": lambda m, x: m(o.ConcatOp, [x, m(o.NegativeOp, x)], axis=1),
    "concat-constant": lambda m, x: m(o.ConcatOp, [x, m.constant(np.ones((2, 2, 4, 6), np.float32))], axis=-3),
    "pad": lambda m, x: m(o.PadOp, x, [0, 1, 2, 3], [0, 0, 1, -1], f32(7), pad_mode="constant"),
    "pad-reflect": lambda m, x: m(o.PadOp, x, [0, 0, 2, 3], [0, 0, 1, 2], pad_mode="reflect"),
    "reduce-kept": lambda m, x: m(o.ReduceMaxOp, x, [1, -1], keep_dims=True),
    "slice": lambda m, x: m(o.SliceOp, x, [1, 5], [3, 0], [1, -2], [1, 3]),
    "slice-all": lambda m, x: m(o.SliceOp, x, [0, 1, 0, 2], [9, 9, 3, 5], [1, 1, 2, 1]),
    "strided": strided,
    "strided-masks": lambda m, x: strided(m, x, begin_mask=(1, 0, 1, 1), end_mask=(1, 0, 1, 1)),
    "softmax": lambda m, x: m(o.SoftMaxOp, x, axis=1),
    "softmax-1": lambda m, x: m(o.SoftMax1Op, x, axis=3),
    "log-softmax": lambda m, x: m(o.LogSoftmaxOp, x, axis=-3),
    "interpolate": resize,
    "interpolate-linear": lambda m, x: resize(m, x, "linear"),
    "interpolate-onnx": lambda m, x: resize(m, x, "linear_onnx", coordinate_transformation_mode="align_corners"),
    "interpolate-cubic": lambda m, x: resize(m, x, "cubic"),
    "interpolate-4": lambda m, x: m(
        o.Interpolate4Op, x, [8, 9], f32([2, 1.5]), [2, 3], mode="nearest", shape_calculation_mode="scales",
        nearest_mode="floor",
    ),
    "interpolate-1": lambda m, x: m(o.Interpolate1Op, x, [8, 9], axes=(2, 3), mode="nearest", align_corners=False),
    "space-to-batch": lambda m, x: m(o.SpaceToBatchOp, x, [1, 1, 2, 3], [0, 0, 1, 0], [0, 0, 1, 3]),
    "batch-to-space": lambda m, x: m(o.BatchToSpaceOp, x, [1, 1, 2, 1], [0, 0, 1, 0], [0, 0, 0, 0]),
    "mvn": lambda m, x: m(o.MVNOp, x, [1, 2, 3], eps=1e-3, normalize_variance=True, eps_mode="inside_sqrt"),
    "pad-1": lambda m, x: m(o.Pad1Op, x, [0, 0, 1, 0], [0, 0, 0, 2], pad_mode="edge"),
    "gather-7": lambda m, x: m(o.Gather7Op, x, [2, 0], np.int64(-1)),
    "gather": lambda m, x: m(o.GatherOp, x, [2, 0, 0], 1),
    "gather-elements": lambda m, x: m(
        o.GatherElementsOp, x, m(o.ConvertOp, m(o.LessOp, x, f32(0)), destination_type="i64"), axis=2
    ),
    "cumsum": lambda m, x: m(o.CumSumOp, x, 1, reverse=True),
    "reverse": lambda m, x: m(o.ReverseOp, x, [1, 3], mode="index"),
    "reverse-mask": lambda m, x: m(o.ReverseOp, x, [False, True, False, True], mode="mask"),
    "reverse-sequence": lambda m, x: m(o.ReverseSequenceOp, x, [2, 3, 1], batch_axis=1, seq_axis=2),
    "roll": lambda m, x: m(o.RollOp, x, [1, -2], [1, 2]),
    "shuffle": lambda m, x: m(o.ShuffleChannelsOp, x, axis=-2, group=2),
    "normalize-l2": lambda m, x: m(o.NormalizeL2Op, x, [2, 3, 0, 1], eps=1e-4, eps_mode="add"),
    "tile": lambda m, x: m(o.TileOp, x, [2, 1, 3]),
    "broadcast-1": lambda m, x: m(o.Broadcast1Op, m(o.ReduceSumOp, x, [3], keep_dims=True), [2, 3, 4, 5], mode="numpy"),
    "broadcast": lambda m, x: m(
        o.BroadcastOp, m(o.ReduceSumOp, x, [2], keep_dims=True), [3, 5, 6], mode="bidirectional"
    ),
}  # fmt: skip
"""Operations on x [2, 3, 4, 6] whose result has as many axes."""


def between(build: Callable[[Model, Any], Any], shape: str, back: tuple[int, ...] | None = OUT) -> Any:
    m = Model()
    y = build(m, m(o.TransposeOp, m.parameter(shape), IN))
    return m.result(y if back is None else m(o.TransposeOp, y, back))


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("name", KEEPING)
def test_both_go(name: str, shape: str, tmp_path: Path):
    if (name, shape) == ("prelu-last", SHAPES["dynamic"]):
        pytest.skip("the runtime takes a slope of rank 1 for that of channels, unless it knows better")
    module = between(KEEPING[name], shape)
    running.unchanged(module, SINK, tmp_path, given=given(module))
    assert running.types(module)["Transpose_1"] == 0


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_several_results(shape: str, tmp_path: Path):
    """Split, VariadicSplit, TopK."""
    m = Model()
    x = m(o.TransposeOp, m.parameter(shape), IN)
    parts = (
        *m(o.SplitOp, x, np.int64(2), num_splits=2),
        *m(o.VariadicSplitOp, x, -1, [1, -1, 2]),
        *m(o.TopKOp, x, np.int64(2), axis=1, mode="max", sort="value"),
        *m(o.TopK3Op, x, np.int64(2), axis=-1, mode="min", sort="value"),
    )
    module = m.result(*(m(o.TransposeOp, p, OUT) for p in parts))
    running.unchanged(module, SINK, tmp_path, given=given(module))
    assert running.types(module)["Transpose_1"] == 0


CHANGING: dict[str, tuple[Callable[[Model, Any], Any], tuple[int, ...]]] = {
    "reduce": (lambda m, x: m(o.ReduceMeanOp, x, [2, 3], keep_dims=False), (0, 1)),
    "reduce-one": (lambda m, x: m(o.ReduceL2Op, x, [2], keep_dims=False), (0, 2, 1)),
    "reduce-logical": (
        lambda m, x: m(o.ReduceLogicalOrOp, m(o.LessOp, x, f32(0)), np.int64(-1), keep_dims=False), (0, 2, 1)
    ),
    "gather-scalar": (lambda m, x: m(o.GatherOp, x, np.int64(-1), 2), (0, 2, 1)),
    "gather-matrix": (lambda m, x: m(o.Gather1Op, x, [[1, 0, 2], [2, 2, 1]], 1), (0, 3, 4, 1, 2)),
    "unsqueeze": (lambda m, x: m(o.UnsqueezeOp, x, [1, -1]), (0, 1, 3, 4, 2, 5)),
    "shrink": (
        lambda m, x: m(
            o.StridedSliceOp, x, [0, 1], [0, 2], [1, 1], begin_mask=(1, 0), end_mask=(1, 0), shrink_axis_mask=(0, 1)
        ),
        (0, 1, 2),
    ),
    "new-axis": (
        lambda m, x: m(
            o.StridedSliceOp, x, [0, 0, 1], [0, 0, 3], begin_mask=(0, 0, 0), end_mask=(0, 0, 0),
            ellipsis_mask=(1, 0, 0), new_axis_mask=(0, 1, 0),
        ),
        (0, 2, 3, 4, 1),
    ),
    "explicit-broadcast": (
        lambda m, x: m(o.BroadcastOp, m(o.ReduceMaxOp, x, [0, 3], keep_dims=False), [3, 2, 4], [0, 2], mode="explicit"),
        (2, 0, 1),
    ),
}  # fmt: skip
"""Operations that change the number of axes, and the order behind them that undoes the one before."""


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize(("build", "order"), CHANGING.values(), ids=CHANGING)
def test_through_other_ranks(build: Any, order: tuple[int, ...], shape: str, tmp_path: Path):
    m = Model()
    y = build(m, m(o.TransposeOp, m.parameter(shape), IN))
    module = m.result(m(o.TransposeOp, y, order) if order != tuple(range(len(order))) else y)
    running.unchanged(module, SINK, tmp_path, given=given(module))
    assert running.types(module)["Transpose_1"] == 0


RESHAPES: dict[str, tuple[str, tuple[int, ...], list[int], bool, tuple[int, ...]]] = {
    "merge": ("2,4,6,3", IN, [2, 3, 24], False, (0, 2, 1)),
    "merge-copied": ("?,?,?,3", IN, [0, 3, -1], True, (0, 2, 1)),
    "merge-batch": ("?,4,6,3", IN, [-1, 3, 24], False, (0, 2, 1)),
    "split": ("?,4,6,3", IN, [-1, 3, 2, 2, 2, 3], False, (0, 2, 3, 4, 5, 1)),
    "ones": ("2,1,1,3", IN, [2, 3], False, (0, 1)),
    "more-ones": ("?,4,6,3", IN, [-1, 1, 3, 4, 6, 1], False, (0, 1, 3, 4, 2, 5)),
}


@pytest.mark.parametrize(("shape", "order", "target", "zero", "back"), RESHAPES.values(), ids=RESHAPES)
def test_reshape(shape: str, order: Any, target: list[int], zero: bool, back: tuple[int, ...], tmp_path: Path):
    m = Model()
    y = m(o.ReshapeOp, m(o.TransposeOp, m.parameter(shape), order), target, special_zero=zero)
    module = m.result(m(o.TransposeOp, y, back))
    inputs = [np.random.default_rng(0).standard_normal((2, 1, 1, 3) if shape[2] == "1" else (2, 4, 6, 3)).astype("f4")]
    running.unchanged(module, SINK, tmp_path, given=inputs)
    assert running.types(module)["Transpose_1"] == 0


def test_reshape_mixes(tmp_path: Path):
    """A Reshape that merges what the Transpose has parted stays where it is."""
    m = Model()
    y = m(o.ReshapeOp, m(o.TransposeOp, m.parameter("2,4,6,3"), IN), [2, 72], special_zero=False)
    module = running.unchanged(m.result(y), SINK, tmp_path)
    assert running.types(module) == {"Transpose_1": 1, "Reshape_1": 1}


def test_squeeze(tmp_path: Path):
    m = Model()
    x = m(o.TransposeOp, m.parameter("?,1,6,3"), IN)
    y = m(o.TransposeOp, m(o.Squeeze1Op, x, [2]), (0, 2, 1))
    z = m(o.TransposeOp, m(o.UnsqueezeOp, m(o.SqueezeOp, x, np.int64(-2)), [1]), (0, 1, 3, 2))
    module = m.result(y, z)
    running.unchanged(module, SINK, tmp_path, given=[np.ones((2, 1, 6, 3), np.float32)])
    assert running.types(module)["Transpose_1"] == 0


def test_interpolate_with_pads(tmp_path: Path):
    """Pads stay with axes at the end: the runtime does not compute them before the last one."""
    m = Model()
    pads: dict[str, Any] = {"pads_begin": (0, 0, 1, 0), "pads_end": (0, 0, 0, 2)}
    y = resize(m, m(o.TransposeOp, m.parameter("2,4,6,3"), IN), **pads)
    module = running.unchanged(m.result(m(o.TransposeOp, y, OUT)), SINK, tmp_path)
    assert running.types(module) == {"Interpolate_11": 1, "Transpose_1": 2}


@pytest.mark.parametrize("known", [True, False], ids=["static", "dynamic"])
@pytest.mark.parametrize("b_shape", [(2, 5, 3), (2, 3, 5), (5, 3), (3, 5)], ids=str)
@pytest.mark.parametrize("a_shape", [(2, 4, 5), (2, 5, 4)], ids=str)
@pytest.mark.parametrize("flags", [(False, False), (True, False), (False, True), (True, True)], ids=str)
def test_matmul(flags: tuple[bool, bool], a_shape: Any, b_shape: Any, known: bool, tmp_path: Path):
    """Transposes of operands and of the result become the attributes of MatMul."""
    m = Model()
    operands = []
    for shape, flag, inner in ((a_shape, flags[0], -1), (b_shape, flags[1], -2)):
        x = m.parameter(",".join(map(str, shape)) if known else ",".join("?" * len(shape)))
        if shape[inner if not flag else -3 - inner] != 5:
            x = m(o.TransposeOp, x, (0, 2, 1) if len(shape) == 3 else (1, 0))
        operands.append(x)
    y = m(o.MatMulOp, *operands, transpose_a=flags[0], transpose_b=flags[1])
    module = m.result(m(o.TransposeOp, y, (0, 2, 1)))
    inputs = [np.random.default_rng(4).standard_normal(s).astype(np.float32) for s in (a_shape, b_shape)]
    running.unchanged(module, SINK, tmp_path, given=inputs)
    assert running.types(module)["Transpose_1"] == 0


@pytest.mark.parametrize("known", [True, False], ids=["static", "dynamic"])
@pytest.mark.parametrize("left", [False, True], ids=["right", "left"])
@pytest.mark.parametrize("turned", [False, True], ids=["rows", "columns"])
@pytest.mark.parametrize("order", [(0, 1, 2, 3), (0, 3, 1, 2), (2, 1, 3, 0), (1, 0, 3, 2)], ids=str)
def test_tensor_by_matrix(order: tuple[int, ...], turned: bool, left: bool, known: bool, tmp_path: Path):
    """An axis of a tensor is mapped by a matrix: none is left where that is one of the last two, and weights stay."""
    m = Model()
    x = m.parameter("2,4,6,3" if known else "?,?,?,?")
    axis = order[-2] if left else order[-1]
    size = (2, 4, 6, 3)[axis]
    w = weights(5, size).T if turned else weights(5, size)
    t = m(o.TransposeOp, x, order)
    y = m(o.MatMulOp, w, t, transpose_a=turned) if left else m(o.MatMulOp, t, w, transpose_b=not turned)
    # Back to the order of the input, with the new axis where the old one was.
    module = m.result(m(o.TransposeOp, y, np.argsort(order)))
    inputs = [np.random.default_rng(4).standard_normal((2, 4, 6, 3)).astype(np.float32)]
    running.unchanged(module, SINK, tmp_path, given=inputs)
    assert running.types(module)["Transpose_1"] == {3: 0, 2: 0 if left else 1}.get(axis, 2)


def test_resize_by_matrices(tmp_path: Path):
    """Rows and columns of an image in NHWC, each mapped by a matrix: no Transpose is left between convolutions."""
    m = Nhwc()
    x = m.conv(m.parameter("?,8,8,3"), 4)
    x = m(o.MatMulOp, m(o.TransposeOp, x, (0, 2, 3, 1)), weights(9, 8), transpose_b=True)
    x = m(o.MatMulOp, m(o.TransposeOp, x, (0, 3, 2, 1)), weights(7, 8), transpose_b=True)
    module = m.result(m.head(m.conv(m(o.TransposeOp, x, (0, 1, 3, 2)), 4)))
    running.unchanged(module, SINK, tmp_path, given=[np.ones((2, 8, 8, 3), np.float32)])
    assert running.types(module)["Transpose_1"] == 1


@pytest.mark.parametrize("shapes", [("2,3,4,5", "2,3,5,6"), ("?,?,?,?", "?,?,?,?"), ("2,3,4,5", "3,5,6")], ids=str)
def test_batches_change_places(shapes: tuple[str, str], tmp_path: Path):
    m = Model()
    a, b = (m.parameter(s) for s in shapes)
    a = m(o.TransposeOp, m(o.ReLUOp, m(o.TransposeOp, a, (1, 3, 0, 2))), (2, 0, 3, 1))
    c = m(o.TransposeOp, m(o.MatMulOp, a, b), (1, 0, 2, 3))
    module = m.result(c)
    inputs = [weights(2, 3, 4, 5), weights(2, 3, 5, 6) if shapes[1].count(",") == 3 else weights(3, 5, 6)]
    running.unchanged(module, SINK, tmp_path, given=inputs)
    assert running.types(module)["Transpose_1"] <= 1


def test_weights_stay_on_the_right(tmp_path: Path):
    """A product with constant weights is not turned round: the Transpose behind it stays."""
    m = Model()
    y = m(o.MatMulOp, m.parameter("2,4,5"), np.ones((5, 3), np.float32))
    module = running.unchanged(m.result(m(o.TransposeOp, y, (0, 2, 1))), SINK, tmp_path)
    assert running.types(module) == {"MatMul_1": 1, "Transpose_1": 1}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_operands_of_lower_rank(shape: str, tmp_path: Path):
    """A computed operand of lower rank gets ones between its axes, and is transposed only where these change places."""
    m = Model()
    x = m(o.TransposeOp, m.parameter(shape), OUT)
    row, plane = m.parameter("4" if shape[0] == "2" else "?"), m.parameter("1,4" if shape[0] == "2" else "1,?")
    y = m(o.MultiplyOp, m(o.AddOp, x, row), plane)
    module = m.result(m(o.TransposeOp, y, IN))
    random = np.random.default_rng(0)
    inputs = [random.standard_normal(s).astype(np.float32) for s in ((2, 4, 6, 3), (4,), (1, 4))]
    running.unchanged(module, SINK, tmp_path, given=inputs)
    assert running.types(module)["Transpose_1"] == 0


def test_shape_of(tmp_path: Path):
    m = Model()
    x = m(o.TransposeOp, m.parameter("?,?,?,3"), IN)
    module = m.result(m(o.ShapeOfOp, x, output_type="i64"))
    running.unchanged(module, SINK, tmp_path, given=[np.ones((2, 4, 6, 3), np.float32)])
    assert running.types(module) == {"ShapeOf_3": 1, "Gather_8": 1}


@pytest.mark.parametrize(("places", "axis"), [([2, -1, 0], 0), (np.int64(1), -1)], ids=str)
def test_elements_of_a_shape(places: Any, axis: int, tmp_path: Path):
    """Of a shape that is transposed for nobody else, the elements are taken from other places."""
    m = Model()
    shape = m(o.ShapeOfOp, m(o.TransposeOp, m.parameter("?,?,?,?"), IN), output_type="i64")
    module = m.result(m(o.GatherOp, shape, places, axis))
    running.unchanged(module, SINK, tmp_path, given=[np.ones((2, 4, 6, 3), np.float32)])
    assert running.types(module) == {"ShapeOf_3": 1, "Gather_8": 1}


def test_shape_of_what_stays(tmp_path: Path):
    m = Model()
    x = m(o.TransposeOp, m.parameter("?,?,?,3"), IN)
    module = m.result(m(o.ShapeOfOp, x, output_type="i64"), x)
    running.unchanged(module, SINK, tmp_path, given=[np.ones((2, 4, 6, 3), np.float32)])
    assert running.types(module) == {"ShapeOf_3": 1, "Transpose_1": 1}


def test_merged_and_shared(tmp_path: Path):
    """Of two equal Transposes of a value and two after one another one is left; one that undoes another is gone."""
    m = Model()
    x = m.parameter("2,3,4")
    a, b = m(o.TransposeOp, x, (1, 2, 0)), m(o.TransposeOp, x, (1, 2, 0))
    c = m(o.TransposeOp, m(o.TransposeOp, x, (2, 0, 1)), (2, 0, 1))
    d = m(o.TransposeOp, a, (2, 0, 1))
    module = running.unchanged(m.result(a, b, c, d, m(o.TransposeOp, x, [0, 1, 2])), SINK, tmp_path)
    assert running.types(module)["Transpose_1"] == 1


@pytest.mark.parametrize(
    ("shape", "order", "kinds"),
    [
        ("2,1,3,1", (1, 0, 2, 3), {"Reshape_1": 1}),
        ("?,1,1,3", (0, 3, 1, 2), {"Reshape_1": 1}),
        ("?,1,?,3", (0, 2, 1, 3), {"Transpose_1": 1}),
        ("2,1,0,3", (1, 0, 2, 3), {"Reshape_1": 1}),
        ("?,3,1", (1, 0, 2), {"Transpose_1": 1}),
    ],
)
def test_sizes_of_one(shape: str, order: tuple[int, ...], kinds: dict[str, int], tmp_path: Path):
    m = Model()
    module = running.unchanged(m.result(m(o.TransposeOp, m.parameter(shape), order)), SINK, tmp_path)
    assert running.types(module) == kinds


def test_layer_norm_stays(tmp_path: Path):
    """MVN over the last axis is not moved to the channels, where the runtime takes it apart."""
    m = Nhwc()
    x = m.conv(m.parameter("1,8,8,3"), 4, activation=False)
    y = m(o.MVNOp, x, [-1], eps=1e-5, normalize_variance=True, eps_mode="inside_sqrt")
    module = running.unchanged(m.result(m.conv(y, 4)), SINK, tmp_path)
    norm = next(op for op in module.ops if isinstance(op, o.MVNOp))
    assert running.types(module)["Transpose_1"] == 4
    assert isinstance(norm.operands[0].owner, o.TransposeOp)


@pytest.mark.parametrize("shape", ["1,8,8,3", "?,8,8,3", "?,?,?,3"])
@pytest.mark.parametrize("name", NETWORKS)
def test_networks(name: str, shape: str, tmp_path: Path):
    """One Transpose is left at the input, and what was next to a convolution is fused with it."""
    if name == "shuffled" and shape.endswith("?,3"):
        pytest.skip("its Reshapes name the sizes")
    module = NETWORKS[name](shape)
    inputs = [np.random.default_rng(2).standard_normal((1 if shape[0] == "1" else 3, 8, 8, 3)).astype(np.float32)]
    running.unchanged(module, SINK + "{fuse=true}", tmp_path, given=inputs)
    assert running.types(module)["Transpose_1"] == LEFT.get(name, 1)
    assert running.types(module)["Pad_12"] == running.types(module)["Multiply_1"] - 2 * name.startswith("squ") == 0


def test_long_network():
    """The effort that is spent on each operation is enough where hundreds of them hang together."""
    module = running.passes(residual(blocks=120), SINK)
    assert running.types(module)["Transpose_1"] == 1


def test_names():
    """A tensor keeps its name where it has the same dimensions as before; a layer keeps its name in any case."""
    m = Model()
    x = m(o.TransposeOp, m.parameter("1,4,6,3"), IN)
    c = m(
        o.ConvolutionOp,
        x,
        np.ones((2, 3, 1, 1), np.float32),
        strides=(1, 1),
        dilations=(1, 1),
        pads_begin=(0, 0),
        pads_end=(0, 0),
    )
    t = m(o.TransposeOp, c, OUT)
    for value, name in ((t, "conv"), (m(o.ReLUOp, t), "relu")):
        provenance.set_tensor_names(value.op, [[name + ":0"]])
        provenance.set_layer_name(value.op, name)
        last = value
    module = running.passes(m.result(last), SINK)
    found = {
        op.name: (provenance.layer_name(op), provenance.tensor_names(op.results[0])) for op in module.ops if op.results
    }
    assert found["opset.Convolution_1"] == ("conv", ("conv:0",))
    assert found["opset.ReLU_1"] == ("relu", ())
    assert found["opset.Transpose_1"] == (None, ("relu:0",))


def test_every_reader_is_tested():
    """Each class whose axes are read is built above."""
    built: set[type[Any]] = {o.MatMulOp, o.ReshapeOp, o.Squeeze1Op, o.SqueezeOp}
    built |= {o.SplitOp, o.VariadicSplitOp, o.TopKOp, o.TopK3Op, o.TopK1Op}
    for build in (*KEEPING.values(), *(build for build, _ in CHANGING.values())):
        built |= {type(op) for op in between(build, SHAPES["static"], None).ops}
    readers = {file: import_module(f"stepwell.dialects.opset.layout.{file}").READERS for file in FILES}
    missing = [cls for file in readers.values() for cls in file if not any(issubclass(b, cls) for b in built)]
    assert missing == []
    # A file that is listed for too few families would not be asked.
    assert {f: tuple(sorted({c.__module__.rpartition(".")[2] for c in r})) for f, r in readers.items()} == FILES


def test_nothing_to_do():
    m = Model()
    module = m.result(m(o.ReLUOp, m.parameter("2,3")))
    before = str(module)
    assert str(running.passes(module, SINK)) == before
