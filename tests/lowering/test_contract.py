"""Contracts: each kind of fault is named."""

from __future__ import annotations

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.dialects import onnx, opset
from stepwell.dialects.opset.subgraph import retype
from stepwell.dialects.types import tensor
from stepwell.lowering.contract import Check


def graph() -> tuple[ModuleOp, opset.ParameterOp, opset.AbsOp]:
    parameter = opset.ParameterOp.typed(tensor("f32", (2,)))
    absolute = opset.AbsOp.of(parameter.results[0])
    return ModuleOp([parameter, absolute, opset.ResultOp.of(absolute.results[0])]), parameter, absolute


def check(module: ModuleOp, contract: str) -> None:
    Check(contract).apply(Context(), module)


def test_a_good_module_passes():
    check(graph()[0], "opset")
    check(graph()[0], "opset-final")


def test_a_foreign_operation():
    module, parameter, _ = graph()
    module.body.block.insert_op_after(onnx.ReluOp.of(parameter.results[0]), parameter)
    with pytest.raises(stepwell.StepwellError, match=r"1 x onnx\.Relu must not remain"):
        check(module, "opset")


def test_a_use_before_the_definition():
    module, parameter, absolute = graph()
    parameter.detach()
    module.body.block.insert_op_after(parameter, absolute)
    with pytest.raises(stepwell.StepwellError, match="before it is defined"):
        check(module, "opset")


def test_a_type_that_inference_does_not_give():
    module, _, absolute = graph()
    retype(absolute.results[0], tensor("f32", (3,)))
    check(module, "opset")
    with pytest.raises(stepwell.StepwellError, match=r"f32\[3\], inference gives f32\[2\]"):
        check(module, "opset-final")


def test_a_type_that_openvino_has_not():
    module, _, absolute = graph()
    retype(absolute.results[0], tensor("f8e4m3fnuz", (2,)))
    with pytest.raises(stepwell.StepwellError, match=r"f8e4m3fnuz\[2\], which is no type of OpenVINO"):
        check(module, "opset")
    with pytest.raises(stepwell.StepwellError, match="its values fit f16"):
        stepwell.save(module, "never.xml")


def test_an_old_form_is_not_core():
    from stepwell.dialects.structure import InputOp

    source = InputOp.make([], [tensor("f32", (2, 3))], {"tensor_name": "x"})
    old = onnx.SoftmaxV1Op.of(source.results[0])
    with pytest.raises(stepwell.StepwellError, match=r"old form, onnx\.Softmax_1"):
        check(ModuleOp([source, old]), "onnx-core")


def test_an_unknown_contract_names_the_known_ones():
    with pytest.raises(stepwell.StepwellError, match="onnx-core, opset, opset-final"):
        check(graph()[0], "opset-fina")
