"""Cutting, shapes, frozen values and batches: what they do to the numbers in OpenVINO."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from driver.running import census, compiled, core, run
from onnx import TensorProto, helper, numpy_helper
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell import registry
from stepwell.dialects import tf
from stepwell.dialects.diagnostics import collecting
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import set_layer_name, set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.text import from_text
from stepwell.dialects.types import tensor

RANDOM = np.random.default_rng(0)
WEIGHTS = RANDOM.normal(size=(4, 3)).astype(np.float32)
DATA = RANDOM.normal(size=(2, 4)).astype(np.float32)


def network(folder: Path, batch: Any = 2, foreign: bool = False) -> Path:
    """x [2, 4] -> MatMul "mm" -> h [2, 3] -> Relu "act" -> r -> Add "sum" with z, and Neg "neg" of r."""
    first = helper.make_node(
        "Secret" if foreign else "Identity", ["x"], ["i"], "first", domain="acme" if foreign else ""
    )
    nodes = [
        first,
        helper.make_node("MatMul", ["i", "w"], ["h"], "mm"),
        helper.make_node("Relu", ["h"], ["r"], "act"),
        helper.make_node("Add", ["r", "z"], ["y"], "sum"),
        helper.make_node("Neg", ["r"], ["n"], "neg"),
    ]
    inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, 4])]
    inputs.append(helper.make_tensor_value_info("z", TensorProto.FLOAT, [batch, 3]))
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in ("y", "n")]
    graph = helper.make_graph(nodes, "g", inputs, outputs, [numpy_helper.from_array(WEIGHTS, "w")])
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("acme", 1)]
    onnx.save(helper.make_model(graph, opset_imports=imports), folder / "m.onnx")
    return folder / "m.onnx"


def ports(module: ModuleOp, folder: Path) -> list[tuple[str, list[int]]]:
    """The inputs of a module as OpenVINO reads them, with their shapes."""
    stepwell.save(module, folder / "m.xml")
    found = core().read_model(str(folder / "m.xml")).inputs
    return [(min(p.get_names(), key=lambda n: n not in "xz"), list(p.shape)) for p in found]


H = RANDOM.normal(size=(2, 3)).astype(np.float32)
Z = RANDOM.normal(size=(2, 3)).astype(np.float32)


@pytest.mark.parametrize("cut", ["h", "act", "0:act", "mm:0"])
def test_cuts_at_the_relu(tmp_path: Path, cut: str):
    """A tensor, a node (what feeds it), an input port and an output port; the shape follows from the model's inputs."""
    module = stepwell.convert(network(tmp_path), input=f"{cut},z")
    feeds: dict[str, Any] = {cut if cut != "mm:0" else "h": H, "z": Z}
    found = run(module, tmp_path, **feeds)
    np.testing.assert_allclose(found["y"], np.maximum(H, 0) + Z, 1e-6)
    np.testing.assert_allclose(found["n"], -np.maximum(H, 0), 1e-6)
    assert "MatMul" not in census(module) and census(module)["Parameter"] == 2


def test_a_cut_of_one_port_leaves_other_users_alone(tmp_path: Path):
    module = stepwell.convert(network(tmp_path), input="0:neg[2,3]{f32}")
    found = run(module, tmp_path, **{"x": DATA, "z": Z, "0:neg": H})
    np.testing.assert_allclose(found["n"], -H, 1e-6)
    np.testing.assert_allclose(found["y"], np.maximum(DATA @ WEIGHTS, 0) + Z, 1e-3, 1e-5)


def test_what_is_cut_away_is_not_converted(tmp_path: Path):
    """An operator without a lowering does no harm before the cut, where the shape is given."""
    model = network(tmp_path, foreign=True)
    with pytest.raises(StepwellError, match=r"onnx\.acme\.Secret"):
        stepwell.convert(model)
    found = run(stepwell.convert(model, input="i[2,4]"), tmp_path, i=DATA, z=Z)
    np.testing.assert_allclose(found["n"], -np.maximum(DATA @ WEIGHTS, 0), 1e-3, 1e-5)
    with collecting() as warnings:
        stepwell.convert(model, input="i[2,4]")
    assert any("element type of i cannot be inferred" in w for w in warnings)
    with pytest.raises(StepwellError, match=r"the shape of i cannot be inferred .* give it, as i\[1,3"):
        stepwell.convert(model, input="i")


def test_outputs(tmp_path: Path):
    expected = DATA @ WEIGHTS
    for name, known in (("h", expected), ("mm", expected), ("mm:0", expected), ("0:act", expected), ("r", None)):
        found = run(stepwell.convert(network(tmp_path), output=name), tmp_path, x=DATA)
        np.testing.assert_allclose(found[name], np.maximum(expected, 0) if known is None else known, 1e-3, 1e-5)
    module = stepwell.convert(network(tmp_path), output=["n", "h"])
    assert next(iter(run(module, tmp_path, x=DATA))) == "n"


def test_both_ends(tmp_path: Path):
    module = stepwell.convert(network(tmp_path), input="h", output="r")
    np.testing.assert_allclose(run(module, tmp_path, h=H)["r"], np.maximum(H, 0))
    assert set(census(module)) == {"Parameter", "ReLU", "Result"}


def test_a_node_with_several_outputs(tmp_path: Path):
    nodes = [
        helper.make_node("Split", ["x"], ["a", "b"], "split", num_outputs=2),
        helper.make_node("Neg", ["a"], ["y"]),
    ]
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [4]) for n in ("x", "y")]
    graph = helper.make_graph(nodes, "g", infos[:1], infos[1:])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)]), tmp_path / "m.onnx")
    x = np.arange(4, dtype=np.float32)
    found = run(stepwell.convert(tmp_path / "m.onnx", output="split"), tmp_path, x=x)
    assert found["a"].tolist() == [0, 1] and found["b"].tolist() == [2, 3]
    assert run(stepwell.convert(tmp_path / "m.onnx", output="split:1"), tmp_path, x=x)["split:1"].tolist() == [2, 3]


def test_the_order_of_inputs_follows_the_list(tmp_path: Path):
    for told, order in (("z,x", ["z", "x"]), ("x,z", ["x", "z"]), ("z[2,3]", ["x", "z"]), (None, ["x", "z"])):
        module = stepwell.convert(network(tmp_path), input=told)
        assert [name for name, _ in ports(module, tmp_path)] == order


@pytest.mark.parametrize(
    "told",
    [
        {"input": "z->[1 2 3 4 5 6]"},
        {"input": "z->[1,2,3,4,5,6]"},
        {"input": "z{f32}->[1 2 3 4 5 6]"},
        {"freeze_placeholder_with_value": "z->[1 2 3 4 5 6]"},
        {"freeze_placeholder_with_value": {"z": [[1, 2, 3], [4, 5, 6]]}},
    ],
)
def test_frozen_values(tmp_path: Path, told: dict):
    module = stepwell.convert(network(tmp_path), **told)
    expected = np.maximum(DATA @ WEIGHTS, 0) + np.arange(1, 7).reshape(2, 3)
    np.testing.assert_allclose(run(module, tmp_path, x=DATA)["y"], expected, 1e-3, 1e-5)
    assert census(module)["Parameter"] == 1


def test_a_frozen_value_at_a_cut(tmp_path: Path):
    module = stepwell.convert(network(tmp_path), input="h->[1 2 3 4 5 -6]", output="y")
    expected = np.array([[1, 2, 3], [4, 5, 0]]) + Z
    np.testing.assert_allclose(run(module, tmp_path, z=Z)["y"], expected, 1e-6)
    module = stepwell.convert(network(tmp_path), input="h[2,3]{f32}->[1 2 3 4 5 -6]", output="y")
    np.testing.assert_allclose(run(module, tmp_path, z=Z)["y"], expected, 1e-6)


def flagged(folder: Path) -> Path:
    """y = x + 1 where the flag is set, otherwise x - 1."""
    branches = []
    for name, operator in (("then", "Add"), ("else", "Sub")):
        node = helper.make_node(operator, ["x", "one"], [name])
        output = helper.make_tensor_value_info(name, TensorProto.FLOAT, [2])
        branches.append(helper.make_graph([node], name, [], [output]))
    node = helper.make_node("If", ["flag"], ["y"], then_branch=branches[0], else_branch=branches[1])
    inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [2])]
    inputs.append(helper.make_tensor_value_info("flag", TensorProto.BOOL, []))
    output = helper.make_tensor_value_info("y", TensorProto.FLOAT, [2])
    one = numpy_helper.from_array(np.array(1, np.float32), "one")
    graph = helper.make_graph([node], "g", inputs, [output], [one])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), folder / "f.onnx")
    return folder / "f.onnx"


@pytest.mark.parametrize(("value", "expected"), [("true", [2, 3]), ("False", [0, 1]), ("0", [0, 1])])
def test_a_frozen_flag_decides_a_branch(tmp_path: Path, value: str, expected: list[int]):
    module = stepwell.convert(flagged(tmp_path), freeze_placeholder_with_value=f"flag->{value}")
    assert run(module, tmp_path, x=np.array([1, 2], np.float32))["y"].tolist() == expected
    assert "If" not in census(module)


@pytest.mark.parametrize("batch", ["n", 1])
def test_batch(tmp_path: Path, batch: Any):
    module = stepwell.convert(network(tmp_path, batch), batch=5)
    x, z = np.tile(DATA[:1], (5, 1)), np.tile(Z[:1], (5, 1))
    np.testing.assert_allclose(run(module, tmp_path, x=x, z=z)["y"], np.maximum(x @ WEIGHTS, 0) + z, 1e-3, 1e-5)
    assert dict(ports(module, tmp_path)) == {"x": [5, 4], "z": [5, 3]}


def test_a_batch_where_the_layout_says(tmp_path: Path):
    nodes = [helper.make_node("Neg", ["x"], ["y"])]
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [7, None, 3]) for n in ("x", "y")]
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", infos[:1], infos[1:])), tmp_path / "m.onnx")
    with pytest.raises(StepwellError, match="dimension 0 of the input x is 7"):
        stepwell.convert(tmp_path / "m.onnx", batch=2)
    module = stepwell.convert(tmp_path / "m.onnx", batch=2, layout="cn?")
    assert run(module, tmp_path, x=np.ones((7, 2, 3), np.float32))["y"].shape == (7, 2, 3)


def test_shapes(tmp_path: Path):
    model = network(tmp_path, "n")
    for told in (
        {"input_shape": "[3,4],[3,3]"},
        {"input_shape": "(3, 4),(3, 3)"},
        {"input": "z,x", "input_shape": "[3,3],[3,4]"},
        {"input": [("x", [3, 4]), ("z", [3, 3], np.float32)]},
        {"input_shape": [[3, 4], [3, 3]]},
        {"input": "x[3 4],z[3 3]"},
    ):
        assert dict(ports(stepwell.convert(model, **told), tmp_path)) == {"x": [3, 4], "z": [3, 3]}


def test_sizes_that_stay_unknown_are_named(tmp_path: Path):
    with collecting() as warnings:
        stepwell.convert(network(tmp_path, "n"), static_shape=True, input="x[2,4]")
    assert [w for w in warnings if "--static-shape" in w] == [
        "--static-shape: the input z has sizes that are not known; give them with --input"
    ]


def test_an_ir_gets_new_shapes_and_is_cut(tmp_path: Path):
    stepwell.save(stepwell.convert(network(tmp_path, "n")), tmp_path / "a.xml")
    module = stepwell.convert(tmp_path / "a.xml", input="x[3,4],z[3,3]")
    x, z = np.ones((3, 4), np.float32), np.ones((3, 3), np.float32)
    np.testing.assert_allclose(run(module, tmp_path, x=x, z=z)["y"], np.maximum(x @ WEIGHTS, 0) + 1, 1e-3, 1e-5)
    module = stepwell.convert(tmp_path / "a.xml", input="h", output="y")
    np.testing.assert_allclose(run(module, tmp_path, h=H, z=Z)["y"], np.maximum(H, 0) + Z, 1e-6)


def graph_of_tensorflow() -> ModuleOp:
    """x -> Relu "act" -> Neg "neg"."""
    x = InputOp.make([], [tensor("f32", (2, 3))], {"tensor_name": "x"})
    set_tensor_names(x, [("x:0", "x")])
    act = tf.ReluOp.of(x.output, T="f32")
    neg = tf.NegOp.of(act.activations, T="f32")
    for name, op in (("act", act), ("neg", neg)):
        set_layer_name(op, name)
        set_tensor_names(op, [(f"{name}:0",)])
    one = tf.ConstOp.make([], [tensor("f32", (1,))], {"value": payload([1.0], "f32"), "dtype": "f32"})
    total = tf.AddOp.of(neg.y, one.output, T="f32")
    set_layer_name(total, "total")
    set_tensor_names(total, [("total:0",)])
    return ModuleOp([x, act, neg, one, total, OutputOp.make([total.z], (), {"tensor_name": "total"})])


def test_names_of_tensorflow(tmp_path: Path):
    data = np.array([[1, -2, 3], [4, 5, -6]], np.float32)
    for cut, expected in (("x", 1 - np.maximum(data, 0)), ("act:0", 1 - data), ("neg", 1 - data), ("0:neg", 1 - data)):
        module = stepwell.convert(graph_of_tensorflow(), input=cut)
        np.testing.assert_allclose(run(module, tmp_path, **{cut: data})["total"], expected)
    for name in ("neg", "neg:0", "0:total"):
        found = run(stepwell.convert(graph_of_tensorflow(), output=name), tmp_path, x=data)
        np.testing.assert_allclose(found[name], -np.maximum(data, 0))
    # A node whose other operand is a constant has one input.
    module = stepwell.convert(graph_of_tensorflow(), input="total[2,3]")
    np.testing.assert_allclose(next(iter(compiled(module, tmp_path)([data]).values())), data + 1)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"input": "rr[2,3]"}, "the model has no input, tensor or node named 'rr'; did you mean 'r'"),
        ({"input": "SUM"}, "did you mean 'sum'?"),
        ({"output": "hh"}, "did you mean 'h'?"),
        ({"input": "0:x"}, "'x' is an input of the model: it has no ports"),
        ({"input": "x:1"}, "'x' is an input of the model and has no port 1"),
        ({"input": "3:sum[2,3]"}, "node 'sum' has no input port 3; there are 0, 1"),
        ({"input": "mm:2"}, "node 'mm' has 1 outputs, and no port 2"),
        ({"input": "sum[2,3]"}, "node 'sum' has 2 inputs; say which one: 0:sum or 1:sum"),
        ({"input": "x[2,4],x[3,4]"}, "'x' and 'x' are the same input"),
        ({"input": "x->[1 2]"}, "cannot be frozen to 2 numbers: its shape is [2,4], which takes 8"),
        (
            {"input": "x[?,4]->[1 2]"},
            "cannot be frozen to 2 numbers: its shape is [?,4]; give its sizes as well, as x[1,4]",
        ),
        ({"input": "x->"}, "there is no value behind 'x->'"),
        ({"output": " , "}, "names no tensor"),
        ({"output": "nowhere"}, "named 'nowhere'; its outputs are y, n"),
        ({"freeze_placeholder_with_value": "flag->1"}, "--freeze-placeholder-with-value: the model has no input"),
        ({"input": "x->a"}, "cannot be frozen to 'a': it is no f32"),
        ({"input": "x{i64}->1.5"}, "cannot be frozen to '1.5': it is no i64"),
        ({"input": "x{u8}->300"}, "cannot be frozen to '300': it is no u8"),
        ({"input": "x->1", "freeze_placeholder_with_value": "x->2"}, "the input 'x' is frozen to two values"),
        ({"input_shape": "[1,3,4"}, "is no list of shapes"),
        ({"input_shape": "[1,a]"}, "--input-shape: [1,a]"),
        ({"input_shape": "[2,4],[2,3],[1]"}, "3 inputs are given; the model has 2: x, z"),
        ({"input": "x", "input_shape": "[2,4],[2,3]"}, "2 shapes are given for 1 inputs"),
        ({"input": "x[2,4]", "input_shape": "[2,4]"}, "--input gives shapes already"),
        ({"batch": 2, "input_shape": "[2,4]"}, "give one of them"),
        ({"batch": 0}, "it is at least 1"),
        ({"batch": 3}, "dimension 0 of the input x is 2"),
        ({"freeze_placeholder_with_value": "x"}, "is not NAME->VALUE"),
        ({"layout": "x(nchw)", "source_layout": "x(nchw)"}, "it is not given together"),
        ({"target_layout": "x(nc)"}, "the source layout of 'x' is not given"),
        ({"data_type": "int8"}, "'int8' is not FP16"),
        ({"data_type": 5}, "--data-type: 5 is not FP16"),
        ({"batch": "two"}, "--batch: 'two' is not a whole number"),
        ({"batch": 2.5}, "--batch: 2.5 is not a whole number"),
        ({"scale": "abc"}, "--scale: 'abc' is not a number"),
        ({"output": 5}, "--output: 5 is not a name or a list of names"),
        ({"transform": 5}, "--transform: 5 is not the name of a transformation"),
        ({"input": "x{complex}"}, "'complex' is not an element type"),
    ],
)
def test_what_cannot_be(tmp_path: Path, told: dict, said: str):
    with pytest.raises(StepwellError) as raised:
        stepwell.convert(network(tmp_path), **told)
    assert said in str(raised.value)


def test_a_cut_of_another_type(tmp_path: Path):
    """The model goes on in the type that what is cut away has, also where its shape is said."""
    module = stepwell.convert(network(tmp_path), input="h[2,3]{u8},z")
    data = np.array([[0, 1, 2], [3, 4, 255]], np.uint8)
    np.testing.assert_allclose(run(module, tmp_path, h=data, z=Z)["y"], data + Z, rtol=1e-6)
    with collecting() as warnings:
        module = stepwell.convert(network(tmp_path, foreign=True), input="i[2,4]{f32},z")
    assert warnings == []
    np.testing.assert_allclose(run(module, tmp_path, i=DATA, z=Z)["n"], -np.maximum(DATA @ WEIGHTS, 0), rtol=1e-5)


def test_inputs_that_nothing_needs_are_named(tmp_path: Path):
    for told, names in (({"input": "x,r"}, {"x"}), ({"input": "h,x,z", "output": "n"}, {"x", "z"})):
        with collecting() as warnings:
            module = stepwell.convert(network(tmp_path), **told)
        assert {name for name in "xzhr" if f"no output needs '{name}'" in "".join(warnings)} == names
        assert names.isdisjoint(name for name, _ in ports(module, tmp_path))


@pytest.mark.parametrize("kind", ["u8", "f16", "i32", "f64"])
def test_an_input_of_another_type(tmp_path: Path, kind: str):
    """The application gives that type; the model computes in its own."""
    module = stepwell.convert(network(tmp_path), input=f"x{{{kind}}},z")
    data = np.array([[0, 1, 2, 3], [4, 5, 6, 7]], {"u8": np.uint8, "f16": np.float16, "i32": np.int32}.get(kind))
    assert ports(module, tmp_path) == [("x", [2, 4]), ("z", [2, 3])]
    found = run(module, tmp_path, x=data, z=Z)["y"]
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, np.maximum(data.astype(np.float32) @ WEIGHTS, 0) + Z, 1e-3, 1e-5)


def test_another_type_of_an_ir_and_of_a_cut(tmp_path: Path):
    stepwell.save(stepwell.convert(network(tmp_path)), tmp_path / "ir.xml")
    module = stepwell.convert(tmp_path / "ir.xml", input="x{u8},z{f16}")
    data = np.array([[0, 1, 2, 3], [4, 5, 6, 7]], np.uint8)
    found = run(module, tmp_path, x=data, z=Z.astype(np.float16))["y"]
    np.testing.assert_allclose(found, np.maximum(data @ WEIGHTS, 0) + Z.astype(np.float16), 1e-3, 1e-5)
    module = stepwell.convert(network(tmp_path), input="h{i32}", output="r")
    found = run(module, tmp_path, h=np.array([[-1, 2, 3], [4, -5, 6]], np.int32))["r"]
    assert found.dtype == np.float32 and found.tolist() == [[0, 2, 3], [4, 0, 6]]
    with pytest.raises(StepwellError, match="the input 'x' is f32 and cannot be given as string"):
        stepwell.convert(network(tmp_path), input="x{string}")


def layered(folder: Path) -> Path:
    """A net of Caffe whose layers have the names of their blobs: data -> "up" (times 2) -> "top" (plus 3)."""
    (folder / "net.prototxt").write_text(
        'input: "data" input_shape { dim: 1 dim: 4 }\n'
        'layer { name: "up" type: "Power" bottom: "data" top: "up" power_param { scale: 2 } }\n'
        'layer { name: "top" type: "Power" bottom: "up" top: "top" power_param { shift: 3 } }\n'
    )
    return folder / "net.prototxt"


def test_a_name_that_a_layer_and_a_blob_have(tmp_path: Path):
    """It is the blob's; with nodes_first, and in a command line of Model Optimizer, the layer's."""
    from stepwell.__main__ import main

    data = np.arange(4, dtype=np.float32).reshape(1, 4)
    module = stepwell.convert(layered(tmp_path), input="up[1,4]")
    np.testing.assert_allclose(run(module, tmp_path, up=data)["top"], data + 3)
    module = stepwell.convert(layered(tmp_path), input="up[1,4]", nodes_first=True)
    np.testing.assert_allclose(run(module, tmp_path, **{"0:up": data})["top"], data * 2 + 3)
    line = ["mo", "--input_model", str(layered(tmp_path)), "--input", "up[1 4]", "-o", str(tmp_path), "-n", "a"]
    assert main([*line, "--silent"]) == 0
    model = core().compile_model(str(tmp_path / "a.xml"), "CPU")
    assert sorted(model.inputs[0].get_names()) == ["0:up", "up/placeholder_port_0"]
    np.testing.assert_allclose(next(iter(model([data]).values())), data * 2 + 3)


def test_inputs_that_no_output_needs_go(tmp_path: Path):
    """As in Model Optimizer; without --output they stay, since applications give them."""
    assert [name for name, _ in ports(stepwell.convert(network(tmp_path), output="r"), tmp_path)] == ["x"]
    assert [name for name, _ in ports(stepwell.convert(network(tmp_path), output="n", input="z,x"), tmp_path)] == ["x"]


def test_states_that_an_output_needs_stay(tmp_path: Path):
    """s = s + x, b = -s and c = -y, as an IR of which only b is wanted."""
    state = 'variable_id = "s", variable_type = f32, variable_shape = "2"'
    text = """
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
%y = "opset.Parameter_1"() {names = [["y"]]} : () -> tensor<2xf32>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.0]>}> : () -> tensor<2xf32>
%r = "opset.ReadValue_6"(%z) <{STATE}> : (tensor<2xf32>) -> tensor<2xf32>
%s = "opset.Add_1"(%r, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
%k = "opset.Assign_6"(%s) <{variable_id = "s"}> : (tensor<2xf32>) -> tensor<2xf32>
%b = "opset.Negative_1"(%s) {names = [["b"]]} : (tensor<2xf32>) -> tensor<2xf32>
%c = "opset.Negative_1"(%y) {names = [["c"]]} : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%b) : (tensor<2xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2xf32>) -> ()
""".replace("STATE", state)
    module = stepwell.convert(from_text(text, registry.default().context()), output="b")
    model = compiled(module, tmp_path)
    assert [port.get_any_name() for port in model.inputs] == ["x"]
    request = model.create_infer_request()
    found = [next(iter(request.infer([np.ones(2, np.float32)]).values())).tolist() for _ in range(2)]
    assert found == [[-1, -1], [-2, -2]]


def test_inside_a_branch(tmp_path: Path):
    with pytest.raises(StepwellError, match="'then' is inside a branch or a loop body"):
        stepwell.convert(flagged(tmp_path), input="then[2]")


def test_in_a_pipeline(tmp_path: Path):
    text = 'cut{input="h" output="r"}\nonnx-to-opset\ninclude common'
    found = run(stepwell.convert(network(tmp_path), pipeline=text), tmp_path, h=H)
    np.testing.assert_allclose(found["r"], np.maximum(H, 0))


def test_the_pipeline_that_is_dumped_does_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    from stepwell.__main__ import main

    options = ["--input", "h{f32},z[2,3]->[1 2 3 4 5 6]", "--output", "y", "--mean-values", "h(1,2,3)"]
    assert main(["convert", str(network(tmp_path)), *options, "--dump-pipeline"]) == 0
    (tmp_path / "p.pipeline").write_text(capsys.readouterr().out)
    expected = run(
        stepwell.convert(network(tmp_path), input=options[1], output="y", mean_values="h(1,2,3)"), tmp_path, h=H
    )["y"]
    found = run(stepwell.convert(network(tmp_path), pipeline=tmp_path / "p.pipeline"), tmp_path, h=H)["y"]
    np.testing.assert_array_equal(found, expected)


def test_data_type(tmp_path: Path):
    for kind, size in (("FP16", 24), ("half", 24), ("FP32", 48), ("float", 48), (None, 48)):
        module = stepwell.convert(network(tmp_path), data_type=kind)
        stepwell.save(module, tmp_path / "m.xml")
        assert (tmp_path / "m.bin").stat().st_size == size
