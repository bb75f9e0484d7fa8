"""The lowering driver: benefit, reasons, clean-up, provenance, one report for all failures."""

from __future__ import annotations

import pytest
from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects import onnx, opset
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.provenance import layer_name, location, set_layer_name, set_tensor_names, sources, tensor_names
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import tensor
from stepwell.lowering import borders
from stepwell.lowering.conversion import ConversionError, convert
from stepwell.lowering.onnx_to_opset import infrastructure


def module(*kinds: type) -> ModuleOp:
    """A chain of unary operators, named n0, n1, … with outputs t0, t1, …"""
    ops = [
        InputOp.make([], [tensor("f32", (2, 3))], {"tensor_name": "x"}, location=location("x", "input", "m.onnx", 0))
    ]
    for i, kind in enumerate(kinds):
        op = kind.of(ops[-1].results[0])
        op.location = location(f"n{i}", op.name, "m.onnx", i)
        set_tensor_names(op, [[f"t{i}"]])
        set_layer_name(op, f"n{i}")
        ops.append(op)
    last = OutputOp.make([ops[-1].results[0]], (), {"tensor_name": "y"}, location=location("y", "output", "m.onnx", 0))
    return ModuleOp([*ops, last])


def rules_with(*entries) -> RuleSet:
    rules = RuleSet().include(borders.rules, infrastructure.rules)
    for key, rule, benefit in entries:
        rules.lower(key, benefit=benefit)(rule)
    return rules


def relu(op, rw):
    return rw.emit(opset.ReLUOp, op.X)


def clamp(op, rw):
    return rw.emit(opset.ClampOp, op.X, min=0.0, max=9.0)


def declines(op, rw):
    rw.emit(opset.TanhOp, op.X)
    raise NoMatch("not today")


def names(m: ModuleOp) -> list[str]:
    return [op.name.removeprefix("opset.") for op in m.body.block.ops]


def test_the_highest_benefit_is_tried_first():
    m = module(onnx.ReluOp)
    convert(m, rules_with((onnx.ReluOp, relu, 1), (onnx.ReluOp, clamp, 5)), {"opset"})
    assert names(m) == ["Parameter_1", "Clamp_1", "Result_1"]


def test_a_rule_that_declines_leaves_nothing_behind():
    m = module(onnx.ReluOp)
    convert(m, rules_with((onnx.ReluOp, relu, 1), (onnx.ReluOp, declines, 5)), {"opset"})
    assert names(m) == ["Parameter_1", "ReLU_1", "Result_1"]


def test_names_and_locations_are_carried():
    m = module(onnx.ReluOp)
    convert(m, rules_with((onnx.ReluOp, relu, 1)), {"opset"})
    op = list(m.body.block.ops)[1]
    assert sources(op.location) == [("n0", "onnx.Relu", "m.onnx")]
    assert layer_name(op) == "n0"
    assert tensor_names(op.results[0]) == ("t0", "y")


def test_all_failures_in_one_report():
    """The declined operator with its reason; of those behind it only what has no rule at all."""
    m = module(onnx.ReluOp, onnx.AbsOp, onnx.TanhOp)
    rules = rules_with((onnx.ReluOp, declines, 1), (onnx.AbsOp, relu, 1))
    with pytest.raises(ConversionError) as caught:
        convert(m, rules, {"opset"})
    found = {(r.operator, r.node): r for r in caught.value.refusals}
    assert set(found) == {("onnx.Relu", "n0"), ("onnx.Tanh", "n2")}
    assert found["onnx.Relu", "n0"].reason == "not today"
    assert found["onnx.Relu", "n0"].inputs == ("f32[2,3]",)
    report = str(caught.value)
    assert report.startswith("m.onnx: 2 of 5 operators cannot be lowered to opset")
    assert "not today" in report and "test_conversion.py" in report


def test_an_inference_error_is_a_reason():
    def wrong(op, rw):
        return rw.emit(opset.ConcatOp, [op.X], axis=7)

    with pytest.raises(ConversionError, match="axis 7"):
        convert(module(onnx.ReluOp), rules_with((onnx.ReluOp, wrong, 1)), {"opset"})


def test_hits_are_counted():
    rules = rules_with((onnx.ReluOp, relu, 1))
    convert(module(onnx.ReluOp, onnx.ReluOp), rules, {"opset"})
    assert [e.hits for _, e in rules.entries() if e.rule is relu] == [2]


def test_a_rule_cannot_be_registered_twice():
    rules = RuleSet()
    rules.lower(onnx.ReluOp)(relu)
    with pytest.raises(ValueError, match="twice"):
        rules.lower(onnx.ReluOp)(relu)
