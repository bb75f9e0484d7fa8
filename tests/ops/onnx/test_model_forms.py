"""The forms that a model may have, converted and run: what comes out is what ONNX Runtime computes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import AttributeProto, TensorProto, helper, numpy_helper
from onnx_models import graph, load, model, node, ops, value

import stepwell
from stepwell.dialects import diagnostics
from stepwell.dialects import onnx as dialect
from tests.ops.onnx.cases import converted

X = np.array([[1, -2, 3], [-4, 5, -6]], np.float32)
W = np.array([[0.5, 1, -1], [2, 0, 1]], np.float32)
DATA = numpy_helper.from_array(W, "w")


def check(made: onnx.ModelProto, feeds: Mapping[str, np.ndarray] | None = None) -> None:
    feeds = {"x": X} if feeds is None else feeds
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(made.SerializeToString(), options, providers=["CPUExecutionProvider"])
    same(converted(made, feeds), session.run(None, dict(feeds)))


def same(found, expected) -> None:
    assert len(found) == len(expected)
    for a, b in zip(found, expected, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-5)


@pytest.mark.parametrize("version", range(1, onnx.IR_VERSION + 1))
def test_every_ir_version(version):
    """Before version 3 there are no imports, before version 4 initialisers are inputs, too."""
    nodes = [node("Mul", ["x", "w"], ["m"]), node("Relu", ["m"], ["y"])]
    made = model(nodes, ["x", "w"] if version < 4 else ["x"], initializers=[DATA], opset=7)
    made.ir_version = version
    if version < 3:
        del made.opset_import[:]
    same(converted(made, {"x": X}), [np.maximum(X * W, 0)])


def test_without_imports_it_is_operator_set_1():
    """Softmax of a matrix made of the last two dimensions."""
    made = model([node("Softmax", ["x"], ["y"])], [value("x", [1, 2, 3])])
    made.ir_version = 1
    del made.opset_import[:]
    power = np.exp(X)
    same(converted(made, {"x": X[None]}), [(power / power.sum())[None]])


def test_the_default_domain_by_its_name():
    for imported, named in (("ai.onnx", ""), ("", "ai.onnx"), ("ai.onnx", "ai.onnx")):
        made = model([node("Relu", ["x"], ["y"], domain=named)])
        made.opset_import[0].domain = imported
        same(converted(made, {"x": X}), [np.maximum(X, 0)])


def test_imports_of_no_use():
    made = model([node("Relu", ["x"], ["y"])], domains=["com.acme"])
    made.opset_import.add(domain="", version=17)
    made.opset_import.add(domain="com.acme", version=1)
    same(converted(made, {"x": X}), [np.maximum(X, 0)])


def test_a_later_operator_set_is_read_as_the_newest(tmp_path):
    newest = onnx.defs.onnx_opset_version()
    assert newest == dialect.NEWEST
    with diagnostics.collecting() as found:
        made = load(tmp_path, model([node("Relu", ["x"], ["y"])], opset=newest + 2))
    assert [op.name for op in ops(made, "onnx.Relu")] == ["onnx.Relu"]
    assert [f"operator set {newest + 2}" in str(warning) for warning in found] == [True]
    with diagnostics.collecting() as found:
        load(tmp_path, model([node("Relu", ["x"], ["y"])], opset=newest))
    assert not found


def test_unsorted_nodes():
    nodes = [node("Add", ["a", "b"], ["y"]), node("Relu", ["x"], ["b"]), node("Neg", ["b"], ["a"])]
    same(converted(model(nodes), {"x": X}), [0 * X])


def test_inputs_with_defaults():
    check(model([node("Mul", ["x", "w"], ["y"])], ["x", "w"], initializers=[DATA]))


def test_sparse_initialisers():
    held = helper.make_sparse_tensor(
        helper.make_tensor("w", TensorProto.FLOAT, [2], [3.0, -2.0]),
        helper.make_tensor("i", TensorProto.INT64, [2], [1, 5]),
        [2, 3],
    )
    dense = np.array([[0, 3, 0], [0, 0, -2]], np.float32)
    made = model([node("Mul", ["x", "w"], ["y"])])
    made.graph.sparse_initializer.append(held)
    same(converted(made, {"x": X}), [X * dense])
    held.indices.CopyFrom(helper.make_tensor("i", TensorProto.INT64, [2, 2], [0, 1, 1, 2]))
    made.graph.sparse_initializer[0].CopyFrom(held)
    same(converted(made, {"x": X}), [X * dense])


def test_external_data(tmp_path):
    made = model([node("Mul", ["x", "w"], ["y"])], initializers=[DATA])
    path = tmp_path / "m.onnx"
    onnx.save_model(made, path, save_as_external_data=True, location="m.data", size_threshold=0)
    assert (tmp_path / "m.data").stat().st_size >= W.nbytes
    stepwell.save(stepwell.convert(path), tmp_path / "m.xml")
    import openvino

    compiled = openvino.Core().compile_model(str(tmp_path / "m.xml"), "CPU")
    same([compiled({"x": X})[0]], [X * W])


def function(name, nodes, inputs=("a",), attributes=(), defaults=(), domains=(), opset=17, overload=""):
    imports = [helper.make_opsetid("", opset), *(helper.make_opsetid(d, 1) for d in domains)]
    made = helper.make_function("f", name, inputs, ["b"], nodes, imports, attributes, list(defaults))
    made.overload = overload
    return made


def referring(made, name: str, to: str, kind: int):
    made.attribute.add(name=name, ref_attr_name=to, type=kind)
    return made


def test_functions():
    """Nested, with operator sets of their own, attributes passed on and attributes by default."""
    leaky = referring(node("LeakyRelu", ["a"], ["b"]), "alpha", "slope", AttributeProto.FLOAT)
    inner = function("In", [leaky], defaults=[helper.make_attribute("slope", 0.5)])
    passing = referring(node("In", ["a"], ["h"], domain="f"), "slope", "outer", AttributeProto.FLOAT)
    outer = function("Out", [passing, node("In", ["h"], ["b"], domain="f")], attributes=["outer"], domains=["f"])
    calls = [node("Out", ["x"], ["y"], domain="f", outer=2.0), node("In", ["x"], ["z"], domain="f")]
    check(model(calls, outputs=["y", "z"], functions=[outer, inner], domains=["f"]))


def test_functions_have_their_own_operator_sets():
    old = function("Old", [node("Softmax", ["a"], ["b"])], opset=11)
    made = model([node("Old", ["x"], ["h"], domain="f"), node("Softmax", ["h"], ["y"])], functions=[old], domains=["f"])
    made.graph.input[0].type.tensor_type.shape.dim.insert(0, onnx.TensorShapeProto.Dimension(dim_value=1))
    flat = np.exp(X) / np.exp(X).sum()
    last = np.exp(flat) / np.exp(flat).sum(-1, keepdims=True)
    same(converted(made, {"x": X[None]}), [last[None]])


def test_overloads():
    """Two functions of one name (IR version 10); a node says which it calls."""
    plain = function("Act", [node("Relu", ["a"], ["b"])])
    other = function("Act", [node("Neg", ["a"], ["b"])], overload="negative")
    calls = [
        node("Act", ["x"], ["h"], domain="f"),
        node("Act", ["h"], ["y"], domain="f", overload="negative"),
    ]
    check(model(calls, outputs=["h", "y"], functions=[other, plain], domains=["f"]))


def test_a_function_may_have_a_name_of_the_default_domain():
    """Of another domain it is the function; the operator's own stays."""
    mine = function("Relu", [node("Neg", ["a"], ["b"])])
    calls = [node("Relu", ["x"], ["y"]), node("Relu", ["x"], ["z"], domain="f")]
    check(model(calls, outputs=["y", "z"], functions=[mine], domains=["f"]))


def test_subgraphs_see_what_is_around_them():
    branches = {
        "then_branch": graph([node("Mul", ["h", "w"], ["t"])], [], ["t"]),
        "else_branch": graph([node("Sub", ["x", "w"], ["e"])], [], ["e"]),
    }
    nodes = [node("Relu", ["x"], ["h"]), node("If", ["c"], ["y"], **branches)]
    made = model(nodes, ["x", value("c", [], TensorProto.BOOL)], initializers=[DATA])
    for flag in (True, False):
        check(made, {"x": X, "c": np.array(flag)})
