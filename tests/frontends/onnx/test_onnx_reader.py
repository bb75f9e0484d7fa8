"""Models to modules: the conventions of the onnx dialect."""

from __future__ import annotations

import time
import tracemalloc

import numpy as np
import pytest
from onnx import AttributeProto, TensorProto, helper, numpy_helper
from onnx_models import graph, load, model, node, ops, refused, save, shape, value

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import layer_name, sources, tensor_names
from stepwell.dialects.types import ANY, spell
from stepwell.dialects.types import tensor as tensor_type
from stepwell.frontends.onnx.body import INPUTS_PRESENT
from stepwell.frontends.onnx.reader import read
from stepwell.frontends.protocol import find
from stepwell.frontends.wire import encode


def test_a_model(tmp_path):
    weights = numpy_helper.from_array(np.ones((4, 3, 1, 1), np.float32), "w")
    nodes = [
        node("Conv", ["x", "w"], ["c"], name="conv_1", strides=[2, 2], auto_pad="SAME_UPPER"),
        node("LeakyRelu", ["c"], ["y"], alpha=0.1),
    ]
    proto = model(nodes, [value("x", ["N", 3, -1, 8])], initializers=[weights])
    proto.producer_name, proto.producer_version = "maker", "1.2"
    proto.metadata_props.add(key="classes", value="a,b")
    module = load(tmp_path, proto)
    module.verify()
    source, constant, conv, relu, output = ops(module)
    assert (source.name, plain(source.tensor_name)) == ("stepwell.input", "x")
    assert source.results[0].type == tensor_type("f32", (ANY, 3, ANY, 8))
    assert constant.name == "onnx.Constant" and spell(constant.results[0]) == "f32[4,3,1,1]"
    assert list(conv.operands) == [source.results[0], constant.results[0]] and conv.B is None
    assert plain(conv.strides) == (2, 2) and plain(conv.auto_pad) == "SAME_UPPER" and plain(conv.group) == 1
    assert conv.results[0].type == tensor_type("dynamic", None)
    assert plain(relu.alpha) == float(np.float32(0.1))
    assert (output.name, plain(output.tensor_name), output.operands[0]) == ("stepwell.output", "y", relu.results[0])
    assert sources(conv.location) == [("conv_1", "onnx.Conv", "m.onnx")] and layer_name(conv) == "conv_1"
    assert (
        layer_name(relu) == "y"
        and tensor_names(relu.results[0]) == ("y",)
        and tensor_names(source.results[0]) == ("x",)
    )
    assert tensor_names(constant.results[0]) == ("w",)
    attributes = {k: plain(v) for k, v in module.attributes.items()}
    assert attributes == {
        "stepwell.name": "g",
        "stepwell.producer": "maker 1.2",
        "stepwell.metadata": {"classes": "a,b"},
    }


def test_versions_choose_the_class(tmp_path):
    def softmax(opset):
        return ops(load(tmp_path, model([node("Softmax", ["x"], ["y"])], opset=opset)))[1].name

    assert [softmax(v) for v in (1, 12, 13, 21)] == ["onnx.Softmax_1", "onnx.Softmax_1", "onnx.Softmax", "onnx.Softmax"]
    old = model([node("Relu", ["x"], ["y"], consumed_inputs=[0])], opset=5)
    module = load(tmp_path, old)
    assert not [name for op in ops(module) for name in op.attributes if name.startswith("onnx.")]


def test_operator_set_imports(tmp_path):
    plain_model = model([node("Relu", ["x"], ["y"])])
    del plain_model.opset_import[:]
    assert "imports no operator set, as IR version 10 requires" in refused(tmp_path, plain_model)
    plain_model.ir_version = 2
    assert load(tmp_path, plain_model)
    plain_model.opset_import.add(domain="com.acme", version=3)
    assert "the operator set ai.onnx is not imported" in refused(tmp_path, plain_model)
    plain_model.opset_import.add(domain="ai.onnx", version=13)
    assert load(tmp_path, plain_model)
    plain_model.opset_import.add(domain="", version=13)
    assert load(tmp_path, plain_model)
    plain_model.opset_import.add(domain="", version=14)
    assert 'two versions of the operator set "ai.onnx"' in refused(tmp_path, plain_model)
    plain_model.opset_import[-1].version = 0
    assert "imports version 0" in refused(tmp_path, plain_model)


def test_what_the_first_exporters_wrote(tmp_path):
    """Operator set 6 with the Cast of 1; a pad for both ends of an axis."""
    for opset, name in ((5, "onnx.Cast_1"), (6, "onnx.Cast_1")):
        module = load(tmp_path, model([node("Cast", ["x"], ["y"], to="INT32")], opset=opset))
        assert ops(module)[1].name == name and plain(ops(module)[1].to) == "INT32"
    assert ops(load(tmp_path, model([node("Cast", ["x"], ["y"], to=6)], opset=6)))[1].name == "onnx.Cast"
    late = model([node("Cast", ["x"], ["y"], to="INT32")], opset=9)
    assert 'attribute "to": it is of type STRING, not INT' in refused(tmp_path, late)
    for operator in ("AveragePool", "MaxPool"):
        for opset, pads in ((1, (1, 2, 1, 2)), (7, (1, 2))):
            pool = node(operator, ["x"], ["y"], kernel_shape=[3, 3], pads=[1, 2])
            assert plain(ops(load(tmp_path, model([pool], opset=opset)))[1].pads) == pads
    whole = node("MaxPool", ["x"], ["y"], kernel_shape=[3, 3], pads=[0, 1, 1, 2])
    assert plain(ops(load(tmp_path, model([whole], opset=1)))[1].pads) == (0, 1, 1, 2)
    none = node("MaxPool", ["x"], ["y"], kernel_shape=[3, 3])
    assert ops(load(tmp_path, model([none], opset=1)))[1].pads is None


def test_an_input_with_an_initialiser_is_a_constant(tmp_path):
    weights = numpy_helper.from_array(np.ones((2, 3), np.float32), "w")
    module = load(tmp_path, model([node("Add", ["x", "w"], ["y"])], ["x", "w"], initializers=[weights]))
    assert shape(module) == [
        "x = stepwell.input()",
        "w = onnx.Constant()",
        "y = onnx.Add(x w)",
        " = stepwell.output(y)",
    ]


def test_unsorted_nodes_are_sorted(tmp_path):
    nodes = [node("Add", ["a", "b"], ["y"]), node("Relu", ["x"], ["b"]), node("Neg", ["b"], ["a"])]
    assert shape(load(tmp_path, model(nodes)))[1:4] == ["b = onnx.Relu(x)", "a = onnx.Neg(b)", "y = onnx.Add(a b)"]


def test_nodes_are_sorted_by_what_their_subgraphs_take(tmp_path):
    then = graph([node("Neg", ["late"], ["t"])], [], ["t"])
    other = graph([node("Identity", ["x"], ["e"])], [], ["e"])
    nodes = [node("If", ["c"], ["y"], then_branch=then, else_branch=other), node("Relu", ["x"], ["late"])]
    module = load(tmp_path, model(nodes, ["x", value("c", [], TensorProto.BOOL)]))
    assert [op.name for op in ops(module)][2:4] == ["onnx.Relu", "onnx.If"]


def test_a_long_chain(tmp_path):
    """50,000 nodes, the last one first."""
    count = 50_000
    nodes = [node("Relu", [f"v{i}"], [f"v{i + 1}"]) for i in reversed(range(count))]
    module = load(tmp_path, model(nodes, ["v0"], [f"v{count}"]))
    assert len(ops(module)) == count + 2


def test_cycles(tmp_path):
    nodes = [node("Add", ["x", "c"], ["a"], name="n1"), node("Relu", ["a"], ["b"], name="n2")]
    message = refused(tmp_path, model([*nodes, node("Neg", ["b"], ["c"], name="n3")], outputs=["c"]))
    assert 'part of a cycle: "n1", "n3", "n2"' in message or 'part of a cycle: "n1"' in message
    assert all(f'"{n}"' in message for n in ("n1", "n2", "n3"))
    assert "cycle" in refused(tmp_path, model([node("Add", ["x", "y"], ["y"], name="own")]))


def test_names_given_twice(tmp_path):
    def of(*nodes, **more):
        return refused(tmp_path, model(nodes, **more))

    relu = node("Relu", ["x"], ["y"], name="one")
    assert 'node "two" (Neg): its output "y" is given by node "one" (Relu) too' in of(
        relu, node("Neg", ["x"], ["y"], name="two")
    )
    assert 'its output "x" is an input of the graph too' in of(relu, node("Neg", ["x"], ["x"]))
    weights = numpy_helper.from_array(np.ones(1, np.float32), "w")
    assert 'its output "w" is an initialiser of the graph too' in of(
        relu, node("Neg", ["x"], ["w"]), initializers=[weights]
    )
    assert '"w" is given twice' in of(relu, initializers=[weights, weights])
    assert '"x" is given twice' in of(relu, inputs=["x", "x"])


def test_undefined_values(tmp_path):
    message = refused(tmp_path, model([node("Add", ["x", "gone"], ["y"], name="sum")]))
    assert message.endswith('m.onnx: node "sum" (Add): its input "gone" is given by no node, input or initialiser')
    assert 'the output "z" is given by no node' in refused(tmp_path, model([node("Relu", ["x"], ["y"])], outputs=["z"]))
    branch = graph([node("Neg", ["gone"], ["t"], name="neg")], [], ["t"])
    proto = model([node("If", ["x"], ["y"], name="if", then_branch=branch, else_branch=branch)])
    assert 'node "if" (If): node "neg" (Neg): its input "gone"' in refused(tmp_path, proto)


def test_optional_inputs_and_outputs(tmp_path):
    nodes = [node("Clip", ["x", "", "hi"], ["h"]), node("MaxPool", ["h"], ["y"], kernel_shape=[1])]
    module = load(tmp_path, model(nodes, ["x", value("hi", [])]))
    module.verify()
    clip, pool = ops(module)[2:4]
    assert clip.min is None and clip.max is ops(module)[1].results[0]
    assert len(pool.results) == 2 and tensor_names(pool.results[1]) == ()
    dropout = model([node("Dropout", ["x"], ["y", ""])])
    assert len(ops(load(tmp_path, dropout))[1].results) == 2


def test_arity(tmp_path):
    def of(*args, **more):
        return refused(tmp_path, model([node(*args, **more)]))

    assert 'node "y" (Add): input B is missing' in of("Add", ["x"], ["y"])
    assert "input A is missing" in of("Add", ["", "x"], ["y"])
    assert "has 3 inputs; the operator takes at most 1" in of("Relu", ["x", "x", "x"], ["y"])
    assert load(tmp_path, model([node("Relu", ["x", "", ""], ["y"])]))
    assert "has 2 outputs; the operator gives at most 1" in of("Relu", ["x"], ["y", "z"])
    assert "one of its inputs inputs is left out" in of("Concat", ["x", "", "x"], ["y"], axis=0)


def test_attributes(tmp_path):
    def of(*args, **more):
        return refused(tmp_path, model([node(*args, **more)]))

    assert 'attribute "axis" is missing' in of("Concat", ["x", "x"], ["y"])
    assert 'attribute "axis": it is of type FLOAT, not INT' in of("Softmax", ["x"], ["y"], axis=0.5)
    twice = node("Softmax", ["x"], ["y"], axis=0)
    twice.attribute.append(twice.attribute[0])
    assert 'attribute "axis" is given twice' in refused(tmp_path, model([twice]))
    other = ops(load(tmp_path, model([node("Relu", ["x"], ["y"], hint="h")])))[1]
    assert plain(other.attributes["onnx.hint"]) == "h"
    untyped = node("Softmax", ["x"], ["y"], axis=0)
    untyped.attribute[0].ClearField("type")
    assert plain(ops(load(tmp_path, model([untyped])))[1].axis) == 0
    lone = node("Relu", ["x"], ["y"])
    lone.attribute.add(name="a", type=AttributeProto.INT, i=1, ref_attr_name="b")
    assert "it is in no function" in refused(tmp_path, model([lone]))


def test_constants_have_types(tmp_path):
    nodes = [
        node("Constant", [], ["a"], value=numpy_helper.from_array(np.ones((2, 3), np.int64))),
        node("Constant", [], ["b"], value_floats=[1.0, 2.0]),
        node("Relu", ["x"], ["y"]),
    ]
    module = load(tmp_path, model(nodes))
    assert [spell(op.results[0]) for op in ops(module, "onnx.Constant")] == ["i64[2,3]", "dynamic[...]"]


def test_unknown_operators(tmp_path):
    swish = node(
        "Swish",
        ["x", "", "x"],
        ["y", ""],
        domain="com.acme",
        beta=2,
        names=["a"],
        t=numpy_helper.from_array(np.ones(2)),
    )
    module = load(tmp_path, model([swish], domains=["com.acme"]))
    module.verify()
    op = ops(module)[1]
    assert op.name == "onnx.Unknown" and op.full_name == "onnx.com.acme.Swish" and plain(op.version) == 1
    given = plain(op.given)
    assert given["beta"] == 2 and given["names"] == ("a",) and given["t"].array().tolist() == [1, 1]
    assert len(op.operands) == 2 and len(op.results) == 2 and plain(op.attributes[INPUTS_PRESENT]) == (1, 0, 1)
    assert sources(op.location) == [("y", "onnx.com.acme.Swish", "m.onnx")]
    unimported = model([node("Swish", ["x"], ["y"], domain="com.acme", body=graph([], [], []))])
    assert plain(ops(load(tmp_path, unimported))[1].given) == {"body": "<GRAPH>"}


def test_subgraphs(tmp_path):
    """A branch takes an outer value, hides one, and gives one as it is."""
    inner = graph([node("Neg", ["h"], ["x"]), node("Abs", ["x"], ["t"])], [], ["t"])
    outer = graph([], [], ["h"])
    nodes = [node("Relu", ["x"], ["h"]), node("If", ["c"], ["y"], then_branch=inner, else_branch=outer)]
    module = load(tmp_path, model(nodes, ["x", value("c", [], TensorProto.BOOL)]))
    module.verify()
    relu, branch = ops(module)[2:4]
    neg, absolute, end = branch.then_branch.block.ops
    assert neg.operands[0] is relu.results[0] and absolute.operands[0] is neg.results[0]
    assert end.name == "stepwell.yield" and end.operands[0] is absolute.results[0]
    assert branch.else_branch.block.first_op.operands[0] is relu.results[0]


def test_loops(tmp_path):
    body = graph(
        [node("Add", ["v", "x"], ["w"]), node("Identity", ["go"], ["on"])],
        [value("i", [], TensorProto.INT64), value("go", [], TensorProto.BOOL), value("v", None)],
        ["on", "w"],
    )
    module = load(
        tmp_path, model([node("Loop", ["n", "", "x"], ["y"], body=body)], ["x", value("n", [], TensorProto.INT64)])
    )
    module.verify()
    loop = ops(module, "onnx.Loop")[0]
    assert loop.cond is None and list(loop.v_initial) == [ops(module)[0].results[0]]
    assert [spell(a) for a in loop.body.block.args] == ["i64[]", "boolean[]", "f32[...]"]
    assert [op.name for op in loop.body.block.ops] == ["onnx.Add", "onnx.Identity", "stepwell.yield"]


def test_inputs_that_are_no_tensors(tmp_path):
    """They have the type of the tensors in them."""
    sequence = helper.make_tensor_sequence_value_info("x", 1, [2, None])
    for type_, container in (
        (sequence.type, "seq"),
        (helper.make_optional_type_proto(sequence.type), "optional(seq)"),
        (helper.make_optional_type_proto(sequence.type.sequence_type.elem_type), "optional"),
    ):
        found = ops(load(tmp_path, model([], [helper.make_value_info("x", type_)], [])))[0]
        assert (plain(found.container), spell(found.results[0])) == (container, "f32[2,?]")


def test_declared_types(tmp_path):
    def type_of(info) -> str:
        return spell(ops(load(tmp_path, model([node("Relu", ["x"], ["y"])], [info])))[0].results[0])

    assert type_of(value("x", None)) == "f32[...]"
    assert type_of(value("x", [])) == "f32[]"
    assert type_of(value("x", [0, "n", None])) == "f32[0,?,?]"
    assert type_of(helper.make_empty_tensor_value_info("x")) == "dynamic[...]"
    assert type_of(value("x", [2], 0)) == "dynamic[2]"
    sequence = helper.make_tensor_sequence_value_info("x", 1, None)
    maps = helper.make_sequence_type_proto(helper.make_map_type_proto(7, sequence.type))
    assert 'the input "x": it is seq(map(' in refused(tmp_path, model([], [helper.make_value_info("x", maps)], []))
    assert "it is a map" in refused(
        tmp_path, model([], [helper.make_value_info("x", helper.make_map_type_proto(7, sequence.type))], [])
    )
    assert "COMPLEX64" in refused(tmp_path, model([], [value("x", [2], TensorProto.COMPLEX64)], []))
    assert "larger than any memory" in refused(tmp_path, model([], [value("x", [1 << 61])], []))


def nested(levels: int):
    made = graph([], [], ["x"])
    for _ in range(levels):
        made = graph([node("If", ["c"], ["t"], then_branch=made, else_branch=graph([], [], ["x"]))], [], ["t"])
    return model([node("Identity", ["t"], ["y"])], ["x", value("c", [], 9)]), made


def test_nested_subgraphs(tmp_path):
    proto, inner = nested(31)
    proto.graph.node.insert(0, inner.node[0])
    assert load(tmp_path, proto)


@pytest.mark.parametrize("levels", [34, 60, 5000])
def test_deeper_nesting_is_refused(tmp_path, levels):
    """Three messages a level; protobuf itself takes 100."""
    data = b""
    for _ in range(levels):
        for field in (6, 5, 1):
            data = encode(field << 3 | 2) + encode(len(data)) + data
    data = b"\x08\x0a\x42\x02\x10\x11\x3a" + encode(len(data)) + data
    message = refused(tmp_path, data)
    assert "nested more than 100 deep" in message or "MaxDepth" in message


def test_names_that_are_not_utf8(tmp_path):
    data = model([node("Relu", ["xaxa"], ["y"], name="nana")], ["xaxa"]).SerializeToString()
    module = load(tmp_path, data.replace(b"xaxa", b"x\xff\n\x00").replace(b"nana", b"n\xfe\x1b["))
    assert plain(ops(module)[0].tensor_name) == "x\\xff\n\0" and layer_name(ops(module)[1]) == "n\\xfe\x1b["
    broken = data.replace(b"nana", b"n\xfe\x1b[").replace(b"xaxa", b"xbxb", 1)
    message = refused(tmp_path, broken)
    assert message.isprintable() and '"n\\xfe\\x1b["' in message


def test_a_large_initialiser_is_not_touched(tmp_path):
    """1 GiB of data: a hole in the file, so that reading them would show in time and memory, not on the disk."""
    count = 1 << 28
    tensor = TensorProto(name="w", data_type=1, dims=[count]).SerializeToString() + b"\x4a" + encode(4 * count)
    rest = graph([node("Add", ["x", "w"], ["y"])]).SerializeToString()
    inner = rest + b"\x2a" + encode(len(tensor) + 4 * count) + tensor
    head = b"\x08\x0a\x42\x02\x10\x11\x3a" + encode(len(inner) + 4 * count) + inner
    path = save(tmp_path, head)
    with path.open("r+b") as file:
        file.truncate(len(head) + 4 * count)
    load(tmp_path / "..", model([node("Relu", ["x"], ["y"])]))
    tracemalloc.start()
    start = time.process_time()
    module = find(path).read(path)
    spent, (_, peak) = time.process_time() - start, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spent < 0.2 and peak < 2 << 20
    data = ops(module, "onnx.Constant")[0].properties["value"].data
    assert data.shape == (count,) and data.read(count - 2, count).tolist() == [0, 0]


def test_speed(tmp_path):
    """20,000 nodes within 1 s of processor time (0.6 s where this was written)."""
    nodes = []
    for i in range(5000):
        nodes.append(node("Conv", [f"v{i}", "w"], [f"c{i}"], name=f"conv{i}", strides=[1, 1], pads=[0, 0, 0, 0]))
        nodes.append(node("Relu", [f"c{i}"], [f"r{i}"], name=f"relu{i}"))
        nodes.append(node("Add", [f"r{i}", f"v{i}"], [f"a{i}"], name=f"add{i}"))
        nodes.append(node("LeakyRelu", [f"a{i}"], [f"v{i + 1}"], name=f"leaky{i}", alpha=0.1))
    weights = numpy_helper.from_array(np.ones((3, 3, 1, 1), np.float32), "w")
    path = save(tmp_path, model(nodes, [value("v0", [1, 3, 8, 8])], ["v5000"], [weights]))
    read(path)
    start = time.process_time()
    assert len(ops(read(path))) == 20_003
    assert time.process_time() - start < 3


def test_declared_inputs_of_a_branch_are_values_around_it(tmp_path):
    """A branch has no inputs; some exporters declare what it uses of the outer graph."""

    def made(name: str):
        branch = graph([node("Neg", [name], ["b"])], [value(name)], ["b"])
        return model(
            [node("Abs", ["x"], ["a"]), node("If", ["c"], ["y"], then_branch=branch, else_branch=branch)],
            [value("x"), value("c", [], TensorProto.BOOL)],
            ["y"],
        )

    load(tmp_path, made("a")).verify()
    with pytest.raises(StepwellError, match='has no inputs, and "z" is given by no node'):
        load(tmp_path, made("z"))
