"""Model-local functions become the nodes that they hold."""

from __future__ import annotations

import time

import numpy as np
from onnx import AttributeProto, helper
from onnx_models import graph, load, model, node, ops, refused, shape, value

from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import layer_name, tensor_names


def function(name, nodes, inputs=("a",), outputs=("b",), attributes=(), defaults=(), domains=(), opset=17):
    imports = [helper.make_opsetid("", opset), *(helper.make_opsetid(d, 1) for d in domains)]
    return helper.make_function("f", name, inputs, outputs, nodes, imports, attributes, list(defaults))


def referring(made, name: str, to: str, kind: int):
    made.attribute.add(name=name, ref_attr_name=to, type=kind)
    return made


def test_are_inlined(tmp_path):
    leaky = referring(node("LeakyRelu", ["h"], ["b"]), "alpha", "slope", AttributeProto.FLOAT)
    one = function("One", [node("Neg", ["a"], ["h"]), leaky], attributes=["slope"])
    call = [node("One", ["x"], ["m"], domain="f", name="c1", slope=0.25), node("One", ["m"], ["y"], domain="f")]
    module = load(tmp_path, model(call, functions=[one], domains=["f"]))
    module.verify()
    assert shape(module)[1:-1] == [
        "c1/h = onnx.Neg(x)",
        "m = onnx.LeakyRelu(c1/h)",
        "y/h = onnx.Neg(m)",
        "y = onnx.LeakyRelu(y/h)",
    ]
    first, second = ops(module, "onnx.LeakyRelu")
    assert plain(first.alpha) == 0.25 and plain(second.alpha) == float(np.float32(0.01))
    assert [layer_name(op) for op in ops(module)[1:3]] == ["c1/h", "c1/b"]


def test_defaults_and_nesting(tmp_path):
    leaky = referring(node("LeakyRelu", ["a"], ["b"]), "alpha", "slope", AttributeProto.FLOAT)
    inner = function("In", [leaky], defaults=[helper.make_attribute("slope", 0.5)])
    passing = referring(node("In", ["a"], ["h"], domain="f"), "slope", "outer", AttributeProto.FLOAT)
    outer = function("Out", [passing, node("In", ["h"], ["b"], domain="f")], attributes=["outer"], domains=["f"])
    module = load(
        tmp_path, model([node("Out", ["x"], ["y"], domain="f", outer=2.0)], functions=[outer, inner], domains=["f"])
    )
    assert [plain(op.alpha) for op in ops(module, "onnx.LeakyRelu")] == [2.0, 0.5]


def test_have_their_own_operator_sets(tmp_path):
    old = function("Old", [node("Softmax", ["a"], ["b"])], opset=11)
    module = load(tmp_path, model([node("Old", ["x"], ["y"], domain="f")], functions=[old], domains=["f"]))
    assert ops(module)[1].name == "onnx.Softmax_1"


def test_see_no_outer_values(tmp_path):
    bad = function("Bad", [node("Add", ["a", "x"], ["b"])])
    message = refused(tmp_path, model([node("Bad", ["x"], ["y"], domain="f")], functions=[bad], domains=["f"]))
    assert '(f.Bad): node "b" (Add): its input "x" is given by no node' in message


def test_inputs_left_out_and_passed_through(tmp_path):
    clip = function("C", [node("Clip", ["a", "lo", "hi"], ["b"])], ["a", "lo", "hi"], ["b", "a"])
    call = node("C", ["x", "", "top"], ["y", "same"], domain="f")
    module = load(tmp_path, model([call], ["x", value("top", [])], ["y", "same"], functions=[clip], domains=["f"]))
    op = ops(module, "onnx.Clip")[0]
    assert op.min is None and op.max is ops(module)[1].results[0]
    assert ops(module)[-1].operands[0] is ops(module)[0].results[0]
    assert tensor_names(ops(module)[0].results[0]) == ("x", "same")


def test_take_subgraphs_of_the_caller(tmp_path):
    """A graph given to a function by attribute sees the values where it was written."""
    branch = referring(node("If", ["a"], ["b"]), "then_branch", "g", AttributeProto.GRAPH)
    branch = referring(branch, "else_branch", "g", AttributeProto.GRAPH)
    one = function("One", [branch], attributes=["g"])
    given = graph([node("Neg", ["h"], ["t"])], [], ["t"])
    nodes = [node("Relu", ["x"], ["h"]), node("One", ["c"], ["y"], domain="f", g=given)]
    module = load(tmp_path, model(nodes, ["x", value("c", [], 9)], functions=[one], domains=["f"]))
    taken = ops(module, "onnx.If")[0]
    assert taken.then_branch.block.first_op.operands[0] is ops(module, "onnx.Relu")[0].results[0]


def test_recursion(tmp_path):
    a = function("A", [node("B", ["a"], ["b"], domain="f")], domains=["f"])
    b = function(
        "B",
        [
            node(
                "If",
                ["a"],
                ["b"],
                then_branch=graph([node("A", ["a"], ["t"], domain="f")], [], ["t"]),
                else_branch=graph([], [], ["a"]),
            )
        ],
    )
    message = refused(tmp_path, model([node("A", ["x"], ["y"], domain="f")], functions=[a, b], domains=["f"]))
    assert 'functions call themselves: "f.A" calls "f.B" calls "f.A"' in message


def test_doubling(tmp_path):
    """Forty functions, each calling the one before twice, are 2^40 nodes: refused before any is made."""
    made = [function("F0", [node("Relu", ["a"], ["b"])])]
    for i in range(1, 40):
        calls = [node(f"F{i - 1}", ["a"], ["h"], domain="f"), node(f"F{i - 1}", ["h"], ["b"], domain="f")]
        made.append(function(f"F{i}", calls, domains=["f"]))
    start = time.perf_counter()
    message = refused(tmp_path, model([node("F39", ["x"], ["y"], domain="f")], functions=made, domains=["f"]))
    assert "nodes when inlined; the limit is 1000000" in message and time.perf_counter() - start < 2


def test_depth(tmp_path):
    made = [function("F0", [node("Relu", ["a"], ["b"])])]
    made += [function(f"F{i}", [node(f"F{i - 1}", ["a"], ["b"], domain="f")], domains=["f"]) for i in range(1, 3000)]

    def of(depth):
        return model([node(f"F{depth - 1}", ["x"], ["y"], domain="f")], functions=made[:depth], domains=["f"])

    assert len(ops(load(tmp_path, of(64)))) == 3
    for depth in (65, 3000):
        assert "nested more than 64 deep" in refused(tmp_path, of(depth))


def test_other_faults(tmp_path):
    one = function("One", [node("Neg", ["a"], ["b"])], outputs=["b", "gone"])
    twice = model([], [], [], functions=[one, one], domains=["f"])
    assert 'function "f.One" is defined twice' in refused(tmp_path, twice)
    call = model([node("One", ["x"], ["y", "z"], domain="f")], functions=[one], domains=["f"])
    assert 'the output "gone" of function "f.One" is given by none of its nodes' in refused(tmp_path, call)
    many = model([node("One", ["x", "x"], ["y"], domain="f")], functions=[one], domains=["f"])
    assert '2 inputs and 1 outputs; function "f.One" has 1 and 2' in refused(tmp_path, many)
