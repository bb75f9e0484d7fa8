"""Old operators with what each becomes, and what it computes; test_upgrade.py checks them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx_export import old

F = np.float32
RANDOM = np.random.default_rng(7)


def rand(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(F)


@dataclass
class Case:
    """An old operator, the operators that it becomes (ranks unknown; constants left out), and its values."""

    operator: str
    version: int
    inputs: list[np.ndarray]
    becomes: str
    attributes: dict[str, Any] = field(default_factory=dict)
    expected: Callable[..., Any] | None = None
    outputs: int = 1
    ranked: str | None = None
    """The operators that it becomes where the ranks of the inputs are known, if they are others."""

    def __str__(self) -> str:
        return f"{self.operator}-{self.version}-{'-'.join(self.attributes)}"


X = rand(2, 3, 4, 5)
ALIGN = "Shape Shape Sub Shape Shape Sub Shape Max Expand Concat Reshape"
OLD_BINARY = {"broadcast": 1, "axis": 1}


def after(x: np.ndarray, count: int) -> np.ndarray:
    return x.reshape(x.shape + (1,) * count)


def nearest(x: np.ndarray, h: float, w: float) -> np.ndarray:
    rows = np.floor(np.arange(int(x.shape[2] * h)) / h).astype(int)
    columns = np.floor(np.arange(int(x.shape[3] * w)) / w).astype(int)
    return x[:, :, rows][:, :, :, columns]


def gru_step(hidden, gates, lengths, t, drop: int) -> np.ndarray:
    update, output = 1 / (1 + np.exp(-gates[..., 2:4])), np.tanh(gates[..., 4:6])
    made = hidden * update + output * (1 - update)
    return np.where((t < lengths)[:, None], made, 0 * hidden if drop else hidden)


CASES = [
    # elementwise
    Case("Add", 6, [X, rand(3, 4)], f"{ALIGN} Add", OLD_BINARY, lambda a, b: a + after(b, 1), ranked="Unsqueeze Add"),
    Case(
        "Add",
        1,
        [X, rand(3, 4)],
        "Shape Shape Sub Shape Max Expand Concat Reshape Add",
        {"broadcast": 1, "axis": -3},
        lambda a, b: a + after(b, 1),
        ranked="Unsqueeze Add",
    ),
    Case("Mul", 6, [X, rand(5)], "Mul", {"broadcast": 1}, lambda a, b: a * b),
    Case("Sub", 6, [X, rand(5)], "Sub", {"broadcast": 1, "axis": -1}, lambda a, b: a - b),
    Case("Sub", 6, [X, rand(5)], f"{ALIGN} Sub", {"broadcast": 1, "axis": 3}, lambda a, b: a - b, ranked="Sub"),
    Case("Div", 1, [X, X + 9], "Div", {}, lambda a, b: a / b),
    Case(
        "Pow", 1, [abs(X), rand(3)], f"{ALIGN} Pow", OLD_BINARY, lambda a, b: a ** after(b, 2), ranked="Unsqueeze Pow"
    ),
    Case("Equal", 1, [np.arange(4).reshape(2, 2), np.array([0, 3])], "Equal", {"broadcast": 1}, np.equal),
    Case(
        "Less",
        1,
        [X, rand(2)],
        f"{ALIGN} Less",
        {"broadcast": 1, "axis": 0},
        lambda a, b: a < after(b, 3),
        ranked="Unsqueeze Less",
    ),
    Case("Greater", 1, [X, X.copy()], "Greater", {}, np.greater),
    *[
        Case(name, 1, [X > 0, X[0, 0] > 1], name, {"broadcast": 1}, numpy)
        for name, numpy in (("And", np.logical_and), ("Or", np.logical_or), ("Xor", np.logical_xor))
    ],
    # activation
    *[
        Case(name, 11, [X], f"Flatten {name} Shape Reshape", {"axis": axis})
        for name in ("Softmax", "LogSoftmax", "Hardmax")
        for axis in (0, 1, 2, -2)
    ],
    Case("Softmax", 1, [X[0, 0]], "Flatten Softmax Shape Reshape", {}, ranked="Softmax"),
    Case("Softmax", 11, [np.zeros((0, 3, 2), F)], "Flatten Softmax Shape Reshape", {}, lambda x: x),
    Case("LogSoftmax", 11, [X], "LogSoftmax", {"axis": -1}),
    Case("Clip", 6, [X], "CastLike CastLike Clip", {"min": -0.5, "max": 0.25}),
    Case("Clip", 6, [X], "CastLike CastLike Clip", {"min": 0.0}),
    Case("Clip", 1, [X], "CastLike Clip", {"max": 0.5}, lambda x: np.minimum(x, F(0.5))),
    Case("Selu", 1, [X], "Selu", {}, lambda x: F(1.0507) * np.where(x > 0, x, F(1.6732) * (np.exp(x) - 1))),
    Case(
        "PRelu",
        6,
        [X, rand(3)],
        "Shape Shape Sub Max Expand Concat Reshape PRelu",
        {},
        lambda x, s: np.where(x < 0, x * after(s, 2), x),
        ranked="Sub Max Expand Concat Reshape PRelu",
    ),
    Case(
        "PRelu",
        1,
        [X[0, 0, 0], rand(1)],
        "Shape Shape Sub Max Expand Concat Reshape PRelu",
        {},
        lambda x, s: np.where(x < 0, x * s, x),
        ranked="PRelu",
    ),
    # shape
    Case("Reshape", 1, [X], "Reshape", {"shape": [0, -1, 5]}, lambda x: x.reshape(2, 12, 5)),
    Case("Squeeze", 11, [X[:, :1, :, :1]], "Squeeze", {"axes": [1, -1]}),
    Case("Squeeze", 1, [X[:, :1]], "Squeeze", {}),
    Case("Unsqueeze", 11, [X], "Unsqueeze", {"axes": [0, -1]}),
    # reduction
    *[
        Case(f"Reduce{name}", 11, [abs(X) + 1], f"Reduce{name}", {"axes": [-1, 1], "keepdims": 0})
        for name in ("L1", "L2", "LogSum", "LogSumExp", "Max", "Mean", "Min", "Prod", "Sum", "SumSquare")
    ],
    Case("ReduceSum", 11, [X], "ReduceSum", {}),
    Case("ReduceMean", 13, [X], "ReduceMean", {"keepdims": 1}),
    # movement
    Case("Concat", 1, [X, X], "Concat", {}, lambda a, b: np.concatenate([a, b], 1)),
    Case("Concat", 1, [X, X], "Concat", {"axis": 0}, lambda a, b: np.concatenate([a, b], 0)),
    Case("Pad", 1, [X[0, 0]], "Pad", {"paddings": [0, 1, 2, 3]}, lambda x: np.pad(x, ((0, 2), (1, 3)))),
    Case("Pad", 2, [X[0, 0]], "CastLike Pad", {"pads": [0, 1, 2, 3], "value": 1.5}),
    Case("Pad", 2, [X[0, 0]], "Pad", {"pads": [1, 1, 0, 0], "mode": "reflect"}),
    Case("Slice", 9, [X], "Slice", {"starts": [1, -3], "ends": [2, 1000], "axes": [0, 3]}),
    Case("Slice", 1, [X], "Slice", {"starts": [1, 0], "ends": [2, 2]}),
    Case("Split", 11, [X], "Split", {"axis": 3, "split": [2, 3]}, outputs=2),
    Case("Split", 2, [X], "Split", {}, outputs=2),
    Case("Split", 2, [X], "Split", {"axis": 1}, outputs=1),
    Case("Split", 1, [X, np.array([1, 4], F)], "Cast Split", {"axis": 3}, lambda x, s: np.split(x, [1], 3), outputs=2),
    Case("Split", 1, [X], "Split", {"axis": 1, "split": [1, 2]}, lambda x: np.split(x, [1], 1), outputs=2),
    Case("Scatter", 9, [X, np.ones((1, 2, 1, 1), np.int64), rand(1, 2, 1, 1)], "ScatterElements", {"axis": 2}),
    Case(
        "Tile",
        1,
        [X, np.array([3], F), np.array([2], F)],
        "Cast Reshape Cast Reshape Shape Shape Concat OneHot Reshape Tile",
        {},
        lambda x, n, axis: np.tile(x, (1, 1, 3, 1)),
        ranked="Cast Reshape Cast Reshape Concat OneHot Reshape Tile",
    ),
    # image, detection
    Case("GridSample", 16, [X, rand(2, 3, 3, 2)], "GridSample", {"mode": "bicubic", "padding_mode": "border"}),
    Case("GridSample", 16, [X, rand(2, 3, 3, 2)], "GridSample", {}),
    Case("GridSample", 16, [X, rand(2, 3, 3, 2)], "GridSample", {"mode": "nearest", "align_corners": 1}),
    *[
        Case("Resize", 10, [X, np.array([1, 1, *s], F)], "Min Resize Max Resize", {"mode": "nearest"})
        for s in ([2, 1.6], [0.5, 0.6], [0.5, 2.4])
    ],
    Case("Resize", 10, [X, np.array([1, 1, 1.5, 0.5], F)], "Resize", {"mode": "linear"}),
    Case("Upsample", 9, [X, np.array([1, 1, 2, 1.5], F)], "Resize", {"mode": "linear"}),
    Case("Upsample", 7, [X], "Resize", {"scales": [1.0, 1.0, 2.0, 1.6]}),
    Case("Upsample", 7, [X], "Resize", {"scales": [1.0, 1.0, 2.0, 3.0], "mode": "linear"}),
    Case("Upsample", 1, [X], "Resize", {"height_scale": 2.0, "width_scale": 1.5}, lambda x: nearest(x, 2, 1.5)),
    Case(
        "RoiAlign",
        10,
        [X, np.array([[0, 0, 2, 3], [1, 0.5, 4, 3]], F), np.array([0, 1], np.int64)],
        "RoiAlign",
        {"output_height": 2, "output_width": 2, "sampling_ratio": 2},
    ),
    # infrastructure, matrix, type, sort, signals
    Case("Dropout", 7, [X], "Dropout", {"ratio": 0.3}),
    Case("Dropout", 10, [X], "Dropout", {}),
    Case("Dropout", 6, [X], "Dropout", {"is_test": 1}, lambda x: x),
    Case(
        "Gemm",
        6,
        [rand(2, 3), rand(4, 3), rand(4)],
        "Gemm",
        {"broadcast": 1, "transB": 1, "alpha": 0.5, "beta": 2.0},
        lambda a, b, c: F(0.5) * (a @ b.T) + 2 * c,
    ),
    Case("Cast", 1, [X], "Cast", {"to": "INT32"}, lambda x: x.astype(np.int32)),
    Case("TopK", 9, [X], "TopK", {"axis": 2, "k": 2}, outputs=2),
    Case("DFT", 17, [rand(1, 6, 4, 1)], "DFT", {"axis": 2, "onesided": 1}),
    Case("DFT", 17, [rand(1, 6, 1)], "DFT", {}),
    # normalization, pooling
    Case("BatchNormalization", 9, [X, *rand(3, 3), abs(rand(3)) + 1], "BatchNormalization", {"epsilon": 0.1}),
    Case("BatchNormalization", 7, [X, *rand(3, 3), abs(rand(3)) + 1], "BatchNormalization", {}),
    Case(
        "BatchNormalization",
        7,
        [X, *rand(3, 3, 4, 5), abs(X[0]) + 1],
        "CastLike Add Sqrt Sub Div Mul Add",
        {"spatial": 0, "epsilon": 0.01},
        lambda x, s, b, m, v: (x - m) / np.sqrt(v + F(0.01)) * s + b,
    ),
    Case(
        "BatchNormalization",
        6,
        [X, *rand(3, 3), abs(rand(3)) + 1],
        "BatchNormalization",
        {"is_test": 1},
        lambda x, s, b, m, v: (x - after(m, 2)) / np.sqrt(after(v, 2) + F(1e-5)) * after(s, 2) + after(b, 2),
    ),
    Case(
        "GroupNormalization",
        18,
        [rand(2, 6, 4), rand(2), rand(2)],
        "Shape Div Concat Unsqueeze Expand Reshape Unsqueeze Expand Reshape GroupNormalization",
        {"num_groups": 2, "epsilon": 0.01},
    ),
    Case(
        "LpPool",
        1,
        [X],
        "LpPool",
        {"kernel_shape": [2, 3], "p": 2.0},
        lambda x: np.sqrt((np.lib.stride_tricks.sliding_window_view(x, (2, 3), (2, 3)) ** 2).sum((-1, -2))),
    ),
    Case("GlobalLpPool", 1, [X], "GlobalLpPool", {"p": 1.0}, lambda x: abs(x).sum((2, 3), keepdims=True)),
    *[
        Case(
            "MeanVarianceNormalization",
            8,
            [X],
            "MeanVarianceNormalization" if variance else "ReduceMean Sub",
            {"across_channels": across, "normalize_variance": variance},
        )
        for across in (0, 1)
        for variance in (0, 1)
    ],
    # experimental
    Case("Affine", 9, [X], "CastLike Mul CastLike Add", {"alpha": 2.0, "beta": 0.5}),
    Case("Scale", 9, [X], "CastLike Mul", {"scale": 3.0}),
    Case("ScaledTanh", 9, [X], "CastLike Mul Tanh CastLike Mul", {"alpha": 0.5, "beta": 2.0}),
    Case("ParametricSoftplus", 9, [X], "CastLike Mul Softplus CastLike Mul", {"alpha": 0.5, "beta": 2.0}),
    Case("ImageScaler", 9, [X], "CastLike Mul CastLike Add", {"scale": 2.0, "bias": [1.0, -2.0, 0.5]}),
    Case("ConstantFill", 1, [], "ConstantOfShape", {"shape": [2, 3], "value": 1.5}, lambda: np.full((2, 3), F(1.5))),
    Case(
        "ConstantFill",
        1,
        [X],
        "Shape Concat ConstantOfShape",
        {"extra_shape": [3], "value": -2.0, "dtype": 7},
        lambda x: np.full((*x.shape, 3), -2),
    ),
    Case(
        "ConstantFill",
        6,
        [np.array([2, 0, 1])],
        "Cast ConstantOfShape",
        {"input_as_shape": 1, "dtype": 9, "value": 1.0},
        lambda x: np.ones((2, 0, 1), bool),
    ),
    Case(
        "GivenTensorFill",
        1,
        [],
        "Reshape",
        {"shape": [2, 2], "values": [1.0, -2.0, 0.5, 4.0]},
        lambda: np.array([[1, -2], [0.5, 4]], F),
    ),
    Case(
        "GivenTensorFill",
        1,
        [X[0, 0, 0, :2]],
        "Shape Concat Reshape",
        {"extra_shape": [2], "values": [1.0, -2.0, 0.5, 4.0]},
        lambda _: np.array([[1, -2], [0.5, 4]], F),
    ),
    Case(
        "FC",
        1,
        [X, rand(4, 2, 30), rand(4)],
        "Flatten Flatten Gemm",
        {},
        lambda x, w, b: x.reshape(2, 60) @ w.reshape(4, 60).T + b,
    ),
    Case("LoopIndexTensor", 5, [X, np.array(1, np.int32)], "Squeeze Gather", {}, lambda x, _: x[1]),
    Case("LoopIndexTensor", 5, [X, np.array([2])], "Squeeze Gather", {"axis": 2}, lambda x, _: x[:, :, 2]),
    *[
        Case(
            "GRUUnit",
            1,
            [rand(1, 3, 2), rand(1, 3, 6), np.array([4, 1, 2], F), np.array([1], F)],
            "Split Sigmoid Tanh Mul CastLike Sub Mul Add Less Reshape " + ("CastLike Where" if drop else "Where"),
            {"drop_states": drop},
            lambda h, g, lengths, t, drop=drop: gru_step(h, g, lengths, t, drop),
        )
        for drop in (0, 1)
    ],
    Case("Crop", 9, [X], "Slice", {"border": [1, 0, 2, 1]}),
    Case("Crop", 9, [X], "Slice", {"border": [1, 2, 2, 1], "scale": [1, 2]}),
    Case(
        "DynamicSlice",
        9,
        [X, np.array([1, 0]), np.array([2, 3]), np.array([1, 3])],
        "Slice",
        {},
        lambda x, *_: x[:, 1:2, :, 0:3],
    ),
    # sequence
    Case(
        "LSTM",
        1,
        [rand(4, 2, 3), rand(1, 8, 3), rand(1, 8, 2)],
        "LSTM",
        {"hidden_size": 2, "output_sequence": 1},
        lambda *v: old("LSTM", 7, v, {"hidden_size": 2}, 3),
        outputs=3,
    ),
    Case(
        "GRU",
        3,
        [rand(4, 2, 3), rand(1, 6, 3), rand(1, 6, 2)],
        "GRU",
        {"hidden_size": 2, "linear_before_reset": 1},
        lambda *v: old("GRU", 7, v, {"hidden_size": 2, "linear_before_reset": 1}, 2),
        outputs=2,
    ),
    Case(
        "RNN",
        1,
        [rand(4, 2, 3), rand(2, 2, 3), rand(2, 2, 2)],
        "RNN",
        {"hidden_size": 2, "direction": "bidirectional"},
        lambda *v: old("RNN", 7, v, {"hidden_size": 2, "direction": "bidirectional"}, 2),
        outputs=2,
    ),
]
