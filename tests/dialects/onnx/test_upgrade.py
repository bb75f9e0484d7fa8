"""Each upgrade rule: what it makes, and that the result computes what the old operator did.

What the old operator did comes from ONNX Runtime where it has that version, otherwise from numpy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnxruntime
import pytest
from onnx import TensorProto, helper
from onnx_export import model
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region

from stepwell.dialects import onnx as dialect
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.onnx import experimental
from stepwell.dialects.onnx.base import ANY_TENSOR
from stepwell.dialects.onnx.transforms.upgrade import OnnxUpgrade, rules
from stepwell.dialects.structure import InputOp, OutputOp, YieldOp
from stepwell.dialects.types import element, tensor

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


def upgraded(case: Case, ranked: bool) -> ModuleOp:
    """A module of the case's operator alone, after the pass."""
    cls = dialect.operator_class("", case.operator, case.version)
    assert cls is not None
    inputs = []
    for i, array in enumerate(case.inputs):
        declared = tensor(element(array.dtype).mlir, array.shape if ranked else None)
        inputs.append(InputOp.make([], [declared], {"tensor_name": f"i{i}"}))
    operands: list[Any] = [op.output for op in inputs]
    if cls.name in ("onnx.Concat_1",):
        operands = [operands]
    op = cls.of(*operands, count=case.outputs, **case.attributes)
    outputs = [OutputOp.make([r], (), {"tensor_name": f"o{r.index}"}) for r in op.results[: case.outputs]]
    module = ModuleOp([*inputs, op, *outputs])
    OnnxUpgrade().apply(Context(), module)
    module.verify()
    return module


def run(proto, arrays) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run(None, {f"i{i}": a for i, a in enumerate(arrays)})


def old(operator: str, version: int, arrays, attributes: dict[str, Any], outputs: int) -> list[np.ndarray]:
    """What ONNX Runtime computes for the operator at that version."""
    inputs = [
        helper.make_tensor_value_info(f"i{i}", helper.np_dtype_to_tensor_dtype(a.dtype), a.shape)
        for i, a in enumerate(arrays)
    ]
    names = [f"o{i}" for i in range(outputs)]
    node = helper.make_node(operator, [i.name for i in inputs], names, **attributes)
    graph = helper.make_graph([node], "old", inputs, [helper.make_empty_tensor_value_info(n) for n in names])
    imports = [helper.make_opsetid("", version)]
    return run(helper.make_model(graph, opset_imports=imports, ir_version=8), arrays)


def operators(module: ModuleOp) -> str:
    skipped = ("stepwell.input", "stepwell.output", "onnx.Constant")
    return " ".join(op.name.removeprefix("onnx.") for op in module.body.block.ops if op.name not in skipped)


@pytest.mark.parametrize("ranked", [False, True], ids=["unranked", "ranked"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_rule(case: Case, ranked: bool):
    module = upgraded(case, ranked)
    if not ranked:
        assert operators(module) == case.becomes
    elif case.ranked is not None:
        assert operators(module) == case.ranked
    found = run(model(module, case.inputs), case.inputs)
    if case.expected is None:
        wanted = old(case.operator, case.version, case.inputs, case.attributes, case.outputs)
    else:
        wanted = case.expected(*case.inputs)
        wanted = wanted if isinstance(wanted, list) else [wanted]
    assert len(found) == len(wanted) == case.outputs
    for a, b in zip(found, wanted, strict=True):
        assert a.dtype == b.dtype and a.shape == b.shape
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-5)


def test_every_old_form_has_a_rule_and_a_case():
    """ONNX Runtime's operators have theirs among the numeric rows."""
    table = {op for op in rules().table if not op.name.startswith("onnx.com.microsoft.")}
    old_forms = {op for op in dialect.classes() if op.name.rpartition("_")[2].isdigit()}
    deprecated = {dialect.UpsampleOp, dialect.ScatterOp, *experimental.OPS}
    assert table == old_forms | deprecated
    tried = {dialect.operator_class("", case.operator, case.version) for case in CASES}
    assert old_forms | deprecated == tried | {dialect.ScanV8Op}


def test_the_newest_form_is_left_alone():
    relu, softmax = dialect.operator_class("", "Relu", 1), dialect.operator_class("", "Softmax", 13)
    assert relu not in rules().table and softmax not in rules().table


def test_resize_with_constant_scales_is_one_step():
    data = InputOp.make([], [tensor("f32", None)], {"tensor_name": "i0"})
    for scales, mode in (([1.0, 2.0], "floor"), ([0.5, 1.0], "ceil")):
        constant = dialect.ConstantOp.of(value=np.array(scales, F))
        op = dialect.ResizeV10Op.of(data.output, constant.output)
        module = ModuleOp([data.clone(), constant, op])
        op.operands[0] = module.body.block.first_op.results[0]
        OnnxUpgrade().apply(Context(), module)
        made = [o for o in module.walk() if isinstance(o, dialect.ResizeOp)]
        assert [o.nearest_mode.data for o in made] == [mode]


def test_dropout_1_trains_and_gives_a_mask_of_the_data_type():
    data = InputOp.make([], [tensor("f32", None)], {"tensor_name": "i0"})
    op = dialect.DropoutV1Op.of(data.output)
    module = ModuleOp([data, op, OutputOp.make([op.mask], (), {"tensor_name": "o0"})])
    OnnxUpgrade().apply(Context(), module)
    assert operators(module) == "Dropout CastLike"
    dropout = next(o for o in module.walk() if isinstance(o, dialect.DropoutOp))
    assert dropout.training_mode is not None
    assert dropout.training_mode.owner.value.data.array() == np.array(True)


def batch_normalization(output: int) -> ModuleOp:
    data = InputOp.make([], [tensor("f32", None)], {"tensor_name": "i0"})
    op = dialect.BatchNormalizationV7Op.of(*[data.output] * 5)
    module = ModuleOp([data, op, OutputOp.make([op.results[output]], (), {"tensor_name": "o0"})])
    OnnxUpgrade().apply(Context(), module)
    return module


def test_batch_normalization_trains_if_its_statistics_are_used():
    for output, training in ((0, 0), (1, 1)):
        made = next(o for o in batch_normalization(output).walk() if isinstance(o, dialect.BatchNormalizationOp))
        assert made.training_mode.value.data == training


def test_every_refusal_is_reported_with_its_reason():
    with pytest.raises(StepwellError, match=r"1 operators have no newer form:\n.*saved_mean and saved_var"):
        batch_normalization(3)
    data = InputOp.make([], [tensor("f32", None)], {"tensor_name": "i0"})
    pool = dialect.GlobalLpPoolV1Op.of(data.output, p=2.5)
    cast = dialect.CastV1Op.of(pool.Y, to="FLOAT99")
    with pytest.raises(StepwellError, match=r"(?s)2 operators.*norm 2.5 is not an integer.*'FLOAT99' is no type"):
        OnnxUpgrade().apply(Context(), ModuleOp([data, pool, cast]))


def scan_body() -> Region:
    """state, x -> state + x, state * x"""
    block = Block(arg_types=[ANY_TENSOR] * 2)
    state, x = block.args
    added, product = dialect.AddOp.of(state, x), dialect.MulOp.of(state, x)
    block.add_ops([added, product, YieldOp.giving([added.C, product.C])])
    return Region(block)


@pytest.mark.parametrize("directions", [[0], [1]])
def test_scan_8_becomes_a_scan_over_the_batch(directions):
    state, xs = rand(2, 3), rand(2, 4, 3)
    inputs = [InputOp.make([], [tensor("f32", None)], {"tensor_name": f"i{i}"}) for i in range(2)]
    operands = [op.output for op in inputs]
    op = dialect.ScanV8Op.of(None, operands, regions=[scan_body()], count=2, num_scan_inputs=1, directions=directions)
    outputs = [OutputOp.make([r], (), {"tensor_name": f"o{r.index}"}) for r in op.results]
    module = ModuleOp([*inputs, op, *outputs])
    OnnxUpgrade().apply(Context(), module)
    module.verify()
    assert operators(module) == "Scan"
    found = run(model(module, [state, xs]), [state, xs])

    float_info = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [3]) for n in ("s", "x", "s2", "y")]
    nodes = [helper.make_node("Add", ["s", "x"], ["s2"]), helper.make_node("Mul", ["s", "x"], ["y"])]
    body = helper.make_graph(nodes, "body", float_info[:2], float_info[2:])
    node = helper.make_node("Scan", ["", "i0", "i1"], ["o0", "o1"], body=body, num_scan_inputs=1, directions=directions)
    given = [helper.make_tensor_value_info(f"i{i}", TensorProto.FLOAT, a.shape) for i, a in enumerate((state, xs))]
    graph = helper.make_graph([node], "old", given, [helper.make_empty_tensor_value_info(n) for n in ("o0", "o1")])
    wanted = run(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 8)], ir_version=8), [state, xs])
    for a, b in zip(found, wanted, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-6)


def test_scan_8_with_lengths_is_refused():
    data = InputOp.make([], [tensor("f32", None)], {"tensor_name": "i0"})
    op = dialect.ScanV8Op.of(data.output, [data.output] * 2, regions=[scan_body()], count=2, num_scan_inputs=1)
    with pytest.raises(StepwellError, match="sequences of different lengths"):
        OnnxUpgrade().apply(Context(), ModuleOp([data, op]))
