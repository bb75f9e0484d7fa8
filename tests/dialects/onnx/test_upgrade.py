"""Each upgrade rule: what it makes, and that the result computes what the old operator did.

What the old operator did comes from ONNX Runtime where it has that version, otherwise from numpy.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper
from onnx_export import model, old, run
from upgrade_cases import CASES, Case, F, rand
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region

import stepwell
from stepwell.dialects import onnx as dialect
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.onnx import experimental, ml_categories
from stepwell.dialects.onnx.base import ANY_TENSOR
from stepwell.dialects.onnx.transforms.upgrade import OnnxUpgrade, rules
from stepwell.dialects.structure import InputOp, OutputOp, YieldOp
from stepwell.dialects.types import element, tensor


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
    """Operators of other domains have theirs among the numeric rows."""
    table = {op for op in rules().table if not op.name.startswith(("onnx.com.microsoft.", "onnx.ai.onnx.preview."))}
    old_forms = {op for op in dialect.classes() if op.name.rpartition("_")[2].isdigit()}
    deprecated = {dialect.UpsampleOp, dialect.ScatterOp, *experimental.OPS}
    assert table == old_forms | deprecated
    tried = {dialect.operator_class("", case.operator, case.version) for case in CASES}
    assert old_forms | deprecated == tried | {dialect.ScanV8Op, ml_categories.LabelEncoderV1Op}


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


def refusals(module: ModuleOp) -> list[str]:
    return [op.refusal for op in module.walk() if isinstance(op, dialect.UnknownOp)]


def test_every_refusal_is_reported_with_its_reason():
    assert "saved_mean and saved_var" in refusals(batch_normalization(3))[0]
    data = InputOp.make([], [tensor("f32", None)], {"tensor_name": "i0"})
    pool = dialect.GlobalLpPoolV1Op.of(data.output, p=2.5)
    cast = dialect.CastV1Op.of(pool.Y, to="FLOAT99")
    module = ModuleOp([data, pool, cast, OutputOp.make([cast.output], (), {"tensor_name": "o"})])
    OnnxUpgrade().apply(Context(), module)
    norm, kind = refusals(module)
    assert "norm 2.5 is not an integer" in norm and "'FLOAT99' is no type" in kind
    with pytest.raises(StepwellError, match=r"(?s)2 of . operators.*onnx.GlobalLpPool .*norm 2.5.*onnx.Cast .*FLOAT99"):
        stepwell.convert(module)


def scan_body() -> Region:
    """state, x -> state + x, state * x"""
    block = Block(arg_types=[ANY_TENSOR] * 2)
    state, x = block.args
    added, product = dialect.AddOp.of(state, x), dialect.MulOp.of(state, x)
    block.add_ops([added, product, YieldOp.giving([added.C, product.C])])
    return Region(block)


@pytest.mark.parametrize("lengths", [None, np.array([3, 1])], ids=["whole", "lengths"])
@pytest.mark.parametrize("directions", [[0], [1], None])
def test_scan_8_becomes_a_scan_over_the_batch(directions, lengths):
    arrays = [rand(2, 3), rand(2, 4, 3), *([] if lengths is None else [lengths])]
    kinds = ("f32", "f32", "i64")
    inputs = [InputOp.make([], [tensor(k, None)], {"tensor_name": f"i{i}"}) for i, k in enumerate(kinds[: len(arrays)])]
    state, xs, *given = (op.output for op in inputs)
    op = dialect.ScanV8Op.of(
        given[0] if given else None,
        [state, xs],
        regions=[scan_body()],
        count=2,
        num_scan_inputs=1,
        directions=directions,
    )
    outputs = [OutputOp.make([r], (), {"tensor_name": f"o{r.index}"}) for r in op.results]
    module = ModuleOp([*inputs, op, *outputs])
    OnnxUpgrade().apply(Context(), module)
    module.verify()
    turned = "ReverseSequence " if directions == [1] else ""
    assert operators(module) == ("Scan" if lengths is None else f"Cast {turned}Scan")
    found = run(model(module, arrays), arrays)

    float_info = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [3]) for n in ("s", "x", "s2", "y")]
    nodes = [helper.make_node("Add", ["s", "x"], ["s2"]), helper.make_node("Mul", ["s", "x"], ["y"])]
    body = helper.make_graph(nodes, "body", float_info[:2], float_info[2:])
    names = ["i2" if given else "", "i0", "i1"]
    node = helper.make_node("Scan", names, ["o0", "o1"], body=body, num_scan_inputs=1, directions=directions)
    infos = [
        helper.make_tensor_value_info(f"i{i}", helper.np_dtype_to_tensor_dtype(a.dtype), a.shape)
        for i, a in enumerate(arrays)
    ]
    graph = helper.make_graph([node], "old", infos, [helper.make_empty_tensor_value_info(n) for n in ("o0", "o1")])
    wanted = run(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 8)], ir_version=8), arrays)
    for a, b in zip(found, wanted, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-6)
